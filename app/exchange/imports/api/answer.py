"""What all routes of imports share: who may, what is refused of a table, how one is answered."""

from typing import Annotated, Any, Final

from app.exchange.imports import queries
from app.exchange.imports.kinds import KINDS
from app.exchange.imports.problems import HeaderNotFound
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.db import ReadSession
from app.platform.tabular.problems import (
    ArchiveRefused,
    SheetUnknown,
    TableTooLarge,
    TableUnreadable,
)
from app.platform.web.context import Context

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
TABLE_PROBLEMS: Final = (
    ArchiveRefused,
    HeaderNotFound,
    SheetUnknown,
    TableTooLarge,
    TableUnreadable,
)
Importer = Annotated[Context, requires(Permission.IMPORT_RUN)]
_SHEETS: Final = {name: kind.sheet for name, kind in KINDS.items()}


def detail(session: ReadSession, ctx: Context, import_id: str) -> dict[str, Any]:
    """One import as it is answered."""
    return {**queries.import_detail(session, ctx.actor, import_id, _SHEETS)}
