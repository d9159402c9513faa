"""Finding tickets by their words: number, title and description, never the finder."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement

from app.platform.db import ReadSession, WriteSession
from app.platform.search import matching, put, put_new
from app.tickets.models import Ticket

SEARCH_KIND: Final = "ticket"


def search_clause(session: ReadSession, words: str) -> ColumnElement[bool]:
    """The condition that a ticket contains ``words``."""
    return matching(session, SEARCH_KIND, Ticket.id, words)


def index_new(session: WriteSession, rows: Sequence[Mapping[str, Any]]) -> None:
    """Make new tickets findable; ``rows`` hold ``id``, ``number``, ``title``, ``description``."""
    put_new(
        session,
        SEARCH_KIND,
        [(row["id"], f"{row['number']}\n{row['title']}\n{row['description']}") for row in rows],
    )


def index_again(
    session: WriteSession, ticket_id: str, number: str, title: str, description: str
) -> None:
    """Find a corrected ticket under its new words only."""
    put(session, SEARCH_KIND, ticket_id, number, title, description)
