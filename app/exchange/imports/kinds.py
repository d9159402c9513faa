"""What can be imported, in one literal list: its sheet and the function that writes it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.catalogue import service as catalogue
from app.catalogue.rows import Outcome
from app.catalogue.sheets.register import SHEETS
from app.catalogue.sheets.sheet import Sheet
from app.exchange.imports.problems import ImportKindUnknown
from app.identity.permissions import Permission
from app.platform.actor import Actor
from app.platform.db import WriteSession

Write = Callable[[WriteSession, Actor, Sequence[Any]], Outcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportKind:
    """One kind of table.

    ``write`` upserts a batch and says what it did; the dry run calls it too and takes everything
    back, so that what it foretells is what happens. ``one_transaction`` says that rows may refer
    to earlier rows of the same file, so the dry run must not take back before the end.
    """

    name: str
    sheet: Sheet[Any]
    permission: Permission
    write: Write
    max_rows: int = 20_000
    batch_rows: int = 5_000
    one_transaction: bool = True


def _catalogue(name: str, write: Write, *, batch_rows: int = 5_000) -> ImportKind:
    return ImportKind(
        name=name,
        sheet=SHEETS[name],
        permission=Permission.CATALOGUE_EDIT,
        write=write,
        batch_rows=batch_rows,
    )


KINDS: Mapping[str, ImportKind] = {
    kind.name: kind
    for kind in (
        _catalogue("regions", catalogue.upsert_regions),
        _catalogue("matters", catalogue.upsert_matters),
        _catalogue("bundles", catalogue.upsert_bundles),
        _catalogue("outlets", catalogue.upsert_outlets),
        _catalogue("guides", catalogue.upsert_guides, batch_rows=200),
    )
}


def kind_named(name: str) -> ImportKind:
    """The kind of this name.

    Raises:
        ImportKindUnknown: nothing of this name can be imported.
    """
    kind = KINDS.get(name)
    if kind is None:
        raise ImportKindUnknown(
            f"没有“{name[:40]}”这种导入，可选：{'、'.join(KINDS)}",
            f"Nothing called {name[:40]} can be imported; known: {', '.join(KINDS)}",
            known=sorted(KINDS),
        )
    return kind
