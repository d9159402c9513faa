"""Handing sealed events to their handlers: at least once, in sealed order, each at its own pace.

Every handler has a cursor. An event's effects and the cursor's step are one transaction, so what a
handler writes to the database happens once. A handler that fails waits and tries the same event
again without holding up the others; after its last attempt the event is set aside.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from app.platform.db import Database, WriteSession
from app.platform.jobs.failures import describe
from app.platform.jobs.models import DeadEventRow, EventCursorRow
from app.platform.jobs.registry import EventHandler, Registry
from app.platform.models import EventRow
from app.platform.sealing import head

BATCH = 100
log = structlog.get_logger("worker")


@dataclass(frozen=True, kw_only=True, slots=True)
class SealedEvent:
    """A row of the event log that has its place."""

    id: str
    position: int
    occurred_at: datetime
    name: str
    aggregate: str
    aggregate_id: str
    actor_id: str | None
    actor_kind: str
    actor_name: str
    organisation_id: str | None
    request_id: str | None
    payload: dict[str, Any]


_COLUMNS = tuple(getattr(EventRow, name) for name in SealedEvent.__dataclass_fields__)


def dispatch(database: Database, registry: Registry) -> int:
    """Give every handler its next events; returns how many were handled or set aside."""
    return sum(_advance(database, handler) for handler in registry.handlers.values())


def _advance(database: Database, handler: EventHandler) -> int:
    """Up to a batch of events for one handler, each in a transaction of its own."""
    handled = 0
    while handled < BATCH:
        event = _next_event(database, handler)
        if event is None:
            return handled
        with database.write() as session:
            cursor = _lock_cursor(session, handler)
            if cursor is None or cursor.position >= event.position:
                return handled  # another worker has this handler, or was faster
            if not _handle(session, handler, event, cursor.attempts):
                return handled
        handled += 1
    return handled


def _next_event(database: Database, handler: EventHandler) -> SealedEvent | None:
    """The first event after the cursor that the handler wants, if it may try now."""
    with database.read() as session:
        cursor = session.execute(
            select(EventCursorRow.position, EventCursorRow.retry_at).where(
                EventCursorRow.handler == handler.handler
            )
        ).one_or_none()
        if cursor is not None and cursor.retry_at is not None and cursor.retry_at > session.now:
            return None
        if cursor is None and not handler.from_beginning:
            after = head(session).position
        else:
            after = cursor.position if cursor is not None else 0
        row = session.execute(
            select(*_COLUMNS)
            .where(EventRow.position > after, EventRow.name.in_(sorted(handler.events)))
            .order_by(EventRow.position)
            .limit(1)
        ).one_or_none()
    if cursor is None:
        _start_cursor(database, handler, after)
    return SealedEvent(**row._mapping) if row is not None else None  # noqa: SLF001 - the row's documented mapping


def _start_cursor(database: Database, handler: EventHandler, position: int) -> None:
    with database.write() as session:
        make = postgresql.insert if session.dialect_name == "postgresql" else sqlite.insert
        session.execute(
            make(EventCursorRow)
            .values(
                handler=handler.handler,
                position=position,
                attempts=0,
                updated_at=session.now,
            )
            .on_conflict_do_nothing()
        )


def _lock_cursor(session: WriteSession, handler: EventHandler) -> Any:
    return session.execute(
        select(EventCursorRow.position, EventCursorRow.attempts)
        .where(EventCursorRow.handler == handler.handler)
        .with_for_update(skip_locked=True)
    ).one_or_none()


def _handle(
    session: WriteSession, handler: EventHandler, event: SealedEvent, attempts: int
) -> bool:
    """Run the handler in a savepoint; false when it failed and has to wait."""
    try:
        with session.begin_nested():
            handler.run(session, event)
            session.flush()
    except Exception as error:
        attempts += 1
        log.warning(
            "event.handler_failed",
            handler=handler.handler,
            event_id=event.id,
            attempt=attempts,
            exc_info=error,
        )
        if attempts < handler.max_attempts:
            _set_cursor(
                session,
                handler,
                attempts=attempts,
                retry_at=session.now + handler.backoff(attempts),
                error=str(describe(error)["detail_en"]),
            )
            return False
        session.execute(
            insert(DeadEventRow).values(
                handler=handler.handler,
                event_id=event.id,
                position=event.position,
                error=str(describe(error)["detail_en"]),
                died_at=session.now,
            )
        )
    _set_cursor(session, handler, position=event.position, attempts=0, retry_at=None, error=None)
    return True


def _set_cursor(session: WriteSession, handler: EventHandler, **values: Any) -> None:
    session.execute(
        update(EventCursorRow)
        .where(EventCursorRow.handler == handler.handler)
        .values(updated_at=session.now, **values)
    )
