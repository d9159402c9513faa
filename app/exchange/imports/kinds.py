"""What can be imported, in one literal list: its sheet and the function that writes it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.catalogue.rows import Outcome
from app.catalogue.service.filling.bundles import upsert_bundles
from app.catalogue.service.filling.guides import upsert_guides
from app.catalogue.service.filling.matters import upsert_matters
from app.catalogue.service.filling.outlets import upsert_outlets
from app.catalogue.service.filling.regions import upsert_regions
from app.catalogue.sheets.register import SHEETS
from app.catalogue.sheets.sheet import Sheet
from app.exchange.imports.problems import ImportKindUnknown
from app.identity.permissions import Permission
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.tickets.service.intake import import_tickets, preview_tickets
from app.tickets.sheet import TICKETS

Write = Callable[[WriteSession, Actor, Sequence[Any]], Outcome]
Preview = Callable[[ReadSession, Sequence[Any]], Outcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportKind:
    """One kind of table.

    ``write`` upserts a batch and says what it did. Without a ``preview`` the dry run calls it too
    and takes everything back at the end, so that rows may refer to earlier ones of the file; with
    one it only reads, and large files hold no lock.
    """

    name: str
    sheet: Sheet[Any]
    permission: Permission
    write: Write
    max_rows: int = 20_000
    batch_rows: int = 5_000
    preview: Preview | None = None


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
        _catalogue("regions", upsert_regions),
        _catalogue("matters", upsert_matters),
        _catalogue("bundles", upsert_bundles),
        _catalogue("outlets", upsert_outlets),
        _catalogue("guides", upsert_guides, batch_rows=200),
        ImportKind(
            name="tickets",
            sheet=TICKETS,
            permission=Permission.TICKET_SUBMIT,
            write=import_tickets,
            preview=preview_tickets,
            max_rows=200_000,
        ),
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
