"""Finding tickets by words."""

from sqlalchemy import ColumnElement, or_

from app.platform.db import ReadSession
from app.tickets.models import Ticket

_T = Ticket.__table__.c


def search_clause(session: ReadSession, words: str) -> ColumnElement[bool]:
    """The condition that a ticket contains ``words`` in its number, title or description."""
    del session
    return or_(
        _T.number == words.strip().upper(),
        _T.title.contains(words, autoescape=True),
        _T.description.contains(words, autoescape=True),
    )
