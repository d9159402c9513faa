"""The life of a guide version: drafted, published once, superseded by the next; never edited after.

The table is the whole rule. ``supersede`` has no button: publishing the next version does it.
"""

from dataclasses import dataclass

from app.catalogue.vocabulary import GuideState


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """One arrow; ``target`` None means that the version ceases to exist."""

    action: str
    sources: frozenset[GuideState]
    target: GuideState | None
    by_hand: bool = True
    demands: tuple[str, ...] = ()


TRANSITIONS: tuple[Transition, ...] = (
    Transition(action="edit", sources=frozenset({GuideState.DRAFT}), target=GuideState.DRAFT),
    Transition(
        action="publish",
        sources=frozenset({GuideState.DRAFT}),
        target=GuideState.PUBLISHED,
        demands=("no_lint_errors",),
    ),
    Transition(action="discard", sources=frozenset({GuideState.DRAFT}), target=None),
    Transition(
        action="supersede",
        sources=frozenset({GuideState.PUBLISHED}),
        target=GuideState.SUPERSEDED,
        by_hand=False,
    ),
)


def allowed(action: str, state: GuideState) -> bool:
    """Whether ``action`` may be done to a version in ``state``."""
    return any(t.action == action and state in t.sources for t in TRANSITIONS)


def available_actions(state: GuideState) -> tuple[str, ...]:
    """What an editor may do to a version in ``state``."""
    return tuple(t.action for t in TRANSITIONS if t.by_hand and state in t.sources)
