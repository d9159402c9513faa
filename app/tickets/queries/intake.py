"""Finding and writing tickets in bulk."""

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import Table, select

from app.catalogue.models import Matter
from app.platform.bulk import insert_rows
from app.platform.db import ReadSession, WriteSession
from app.tickets.models import Ticket

_TABLE = cast("Table", Ticket.__table__)
_CHUNK = 1_000


def known_texts(session: ReadSession, ticket_ids: Sequence[str]) -> dict[str, tuple[Any, ...]]:
    """Kind, title and description of those tickets that are there."""
    found: dict[str, tuple[Any, ...]] = {}
    for start in range(0, len(ticket_ids), _CHUNK):
        statement = select(Ticket.id, Ticket.kind, Ticket.title, Ticket.description).where(
            Ticket.id.in_(ticket_ids[start : start + _CHUNK])
        )
        for row in session.execute(statement):
            found[row.id] = (row.kind, row.title, row.description)
    return found


def boards_of_matters(session: ReadSession) -> dict[str, Any]:
    """The board of every matter."""
    return {row.id: row.board for row in session.execute(select(Matter.id, Matter.board))}


def insert_tickets(
    session: WriteSession, columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Insert tickets whose ids are known to be free."""
    insert_rows(session, _TABLE, columns, rows)
