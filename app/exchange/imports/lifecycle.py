"""The life cycle of an import as data: from which states an action may be asked for."""

from types import MappingProxyType

from app.exchange.imports.vocabulary import ImportAction, ImportState

SOURCES = MappingProxyType(
    {
        ImportAction.CHECK: frozenset({ImportState.UPLOADED, ImportState.CHECKED}),
        # A failed import goes on from its checkpoint.
        ImportAction.COMMIT: frozenset({ImportState.CHECKED, ImportState.FAILED}),
        ImportAction.CANCEL: frozenset(
            {
                ImportState.UPLOADED,
                ImportState.CHECKED,
                ImportState.COMMITTING,
                ImportState.FAILED,
            }
        ),
    }
)


def allowed(action: ImportAction, state: ImportState) -> bool:
    """Whether ``action`` may be asked for in ``state``."""
    return state in SOURCES[action]


def available_actions(state: ImportState) -> list[ImportAction]:
    """What may be asked for in ``state``, in the order of the work."""
    return [action for action in ImportAction if allowed(action, state)]
