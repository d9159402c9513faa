"""Counting how often something happens: one upsert in the business database, no extra service."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import case, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from app.platform.db import ReadSession, WriteSession
from app.platform.models import RateLimitRow


@dataclass(frozen=True, kw_only=True, slots=True)
class Allowance:
    """What is left of a limit; ``retry_after`` is in whole seconds, for the header of that name."""

    allowed: bool
    remaining: int
    retry_after: int


def hit(session: WriteSession, *, key: str, limit: int, window: timedelta) -> Allowance:
    """Count one more for ``key`` and say whether it is within ``limit`` per ``window``.

    Commit the session before refusing: a refusal that rolls back also takes back the count. Only
    a hash of ``key`` is stored, because keys hold addresses and user names.
    """
    start = _window_start(session.now, window)
    make = postgresql.insert if session.dialect_name == "postgresql" else sqlite.insert
    statement = make(RateLimitRow).values(key=_hashed(key), window_start=start, count=1)
    count = session.execute(
        statement.on_conflict_do_update(
            index_elements=[RateLimitRow.key],
            set_={
                "count": case(
                    (RateLimitRow.window_start == start, RateLimitRow.count + 1), else_=1
                ),
                "window_start": start,
            },
        ).returning(RateLimitRow.count)
    ).scalar_one()
    return _allowance(session.now, start, window, count=count, limit=limit)


def peek(session: ReadSession, *, key: str, limit: int, window: timedelta) -> Allowance:
    """The same answer for one more hit, without counting it."""
    start = _window_start(session.now, window)
    count = session.execute(
        select(RateLimitRow.count).where(
            RateLimitRow.key == _hashed(key), RateLimitRow.window_start == start
        )
    ).scalar_one_or_none()
    return _allowance(session.now, start, window, count=(count or 0) + 1, limit=limit)


def clear(session: WriteSession, *, key: str) -> None:
    """Forget the count, for example after a log-in that succeeded."""
    session.execute(delete(RateLimitRow).where(RateLimitRow.key == _hashed(key)))


def _allowance(
    now: datetime, start: datetime, window: timedelta, *, count: int, limit: int
) -> Allowance:
    left = (start + window - now).total_seconds()
    return Allowance(
        allowed=count <= limit, remaining=max(0, limit - count), retry_after=max(1, int(left) + 1)
    )


def _window_start(now: datetime, window: timedelta) -> datetime:
    seconds = int(window.total_seconds())
    return datetime.fromtimestamp(int(now.timestamp()) // seconds * seconds, UTC)


def _hashed(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
