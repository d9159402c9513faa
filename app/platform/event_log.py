"""The only way into the event log: ``record``, called by every write in its own transaction."""

from collections.abc import Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import Insert, Table, insert

from app.platform.actor import Actor
from app.platform.bulk import insert_rows
from app.platform.db import WriteSession
from app.platform.events import Event
from app.platform.ids import new_id
from app.platform.models import EventRow

_TABLE = cast("Table", EventRow.__table__)


@cache
def _statement() -> Insert:
    return insert(_TABLE)


def record(session: WriteSession, actor: Actor, event: Event) -> None:
    """Add one row that says who did what to which aggregate, at the transaction's moment.

    The row is written at once, not at flush, so that a failing write shows here. Its position in
    the chain is given later by the worker (``platform/sealing.py``).
    """
    session.info["recorded"] = True
    session.execute(_statement(), _row(session, actor, event))


def record_all(session: WriteSession, actor: Actor, events: Sequence[Event]) -> None:
    """``record`` for the thousands of events of one bulk write."""
    session.info["recorded"] = True
    rows = [_row(session, actor, event) for event in events]
    if rows:
        columns = list(rows[0])
        insert_rows(session, _TABLE, columns, [list(row.values()) for row in rows])


def _row(session: WriteSession, actor: Actor, event: Event) -> dict[str, Any]:
    return {
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
    }
