"""Finding and writing tickets in bulk."""

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import Table, select

from app.catalogue.models import Matter
from app.platform.bulk import among, insert_rows
from app.platform.db import ReadSession, WriteSession
from app.tickets.models import Ticket

_TABLE = cast("Table", Ticket.__table__)


def known_texts(session: ReadSession, ticket_ids: Sequence[str]) -> dict[str, tuple[Any, ...]]:
    """Kind, title and description of those tickets that are there."""
    statement = select(Ticket.id, Ticket.kind, Ticket.title, Ticket.description).where(
        among(session, Ticket.id, ticket_ids)
    )
    return {row[0]: tuple(row[1:]) for row in session.execute(statement)}


def boards_of_matters(session: ReadSession) -> dict[str, Any]:
    """The board of every matter."""
    return {row.id: row.board for row in session.execute(select(Matter.id, Matter.board))}


def insert_tickets(
    session: WriteSession, columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Insert tickets whose ids are known to be free."""
    insert_rows(session, _TABLE, columns, rows)
