"""The only way into the event log: ``record``, called by every write in its own transaction."""

from functools import cache

from sqlalchemy import Insert, insert

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.events import Event
from app.platform.ids import new_id
from app.platform.models import EventRow


@cache
def _statement() -> Insert:
    return insert(EventRow)


def record(session: WriteSession, actor: Actor, event: Event) -> None:
    """Add one row that says who did what to which aggregate, at the transaction's moment.

    The row is written at once, not at flush, so that a failing write shows here. Its position in
    the chain is given later by the worker (``platform/sealing.py``).
    """
    session.info["recorded"] = True
    session.execute(
        _statement(),
        {
            "id": new_id(),
            "occurred_at": session.now,
            "name": event.name,
            "aggregate": event.aggregate,
            "aggregate_id": event.aggregate_id,
            "actor_id": actor.user_id,
            "actor_kind": actor.kind,
            "actor_name": actor.name,
            "organisation_id": actor.organisation_id,
            "request_id": actor.request_id,
            "address": actor.address,
            "payload": event.payload(),
        },
    )
