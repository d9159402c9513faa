"""Counting what was built."""

from sqlalchemy import func, select

from app.platform.db import ReadSession
from app.platform.models import EventRow
from app.tickets.models import Ticket
from app.walks.models import Walk


def counted(session: ReadSession) -> dict[str, int]:
    """How many walks, tickets and events there are."""
    return {
        "walks": session.execute(select(func.count()).select_from(Walk)).scalar_one(),
        "tickets": session.execute(select(func.count()).select_from(Ticket)).scalar_one(),
        "events": session.execute(select(func.count()).select_from(EventRow)).scalar_one(),
    }
