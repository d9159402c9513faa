"""The unit of work of a request: ``with read(ctx)`` and ``with write(ctx)``.

The route body opens it itself, so that the transaction is committed and closed before the answer
leaves, in the same thread (a generator dependency would commit after the client was told 200).
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from sqlalchemy import delete, insert, select, text

from app.platform.db import ReadSession, WriteSession
from app.platform.models import IdempotencyRow
from app.platform.problems import IdempotencyConflict, IdempotencyInFlight
from app.platform.web.context import Context, KeptAnswer

KEPT_FOR = timedelta(hours=24)


class Replayed(Exception):  # noqa: N818 - not an error: the first answer, given again
    """The request was answered before; the edge gives that answer again."""

    def __init__(self, answer: KeptAnswer) -> None:
        super().__init__("replayed")
        self.answer = answer


@contextmanager
def read(ctx: Context) -> Iterator[ReadSession]:
    """A read session for this request."""
    with ctx.database.read() as session:
        yield session


@contextmanager
def write(ctx: Context) -> Iterator[WriteSession]:
    """A write session for this request: one transaction, committed when the block ends.

    With an Idempotency-Key the answer made inside the block is kept in the same transaction; a
    repetition leaves the block at its start with the kept answer.

    Raises:
        IdempotencyConflict: the key was used with another body.
        IdempotencyInFlight: the first request with this key is still running.
    """
    with ctx.database.write() as session:
        if ctx.idempotency_key is None:
            yield session
            return
        _claim(session, ctx, ctx.idempotency_key)
        yield session
        session.flush()
        if ctx.answer is not None:
            session.execute(
                insert(IdempotencyRow).values(
                    key=ctx.idempotency_key,
                    fingerprint=ctx.fingerprint,
                    status=ctx.answer.status,
                    headers=ctx.answer.headers,
                    body=ctx.answer.body,
                    created_at=session.now,
                )
            )


def _claim(session: WriteSession, ctx: Context, key: str) -> None:
    # On SQLite the write lock already makes us the only one; on PostgreSQL an advisory lock on
    # the key does, without making the others wait with a connection in hand.
    if session.dialect_name == "postgresql":
        number = int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], signed=True)
        held = session.execute(
            text("SELECT pg_try_advisory_xact_lock(:number)"), {"number": number}
        ).scalar_one()
        if not held:
            raise IdempotencyInFlight(headers={"Retry-After": "1"})
    kept = session.execute(
        select(
            IdempotencyRow.fingerprint,
            IdempotencyRow.status,
            IdempotencyRow.headers,
            IdempotencyRow.body,
            IdempotencyRow.created_at,
        ).where(IdempotencyRow.key == key)
    ).one_or_none()
    if kept is None:
        return
    if kept.created_at < session.now - KEPT_FOR:
        session.execute(delete(IdempotencyRow).where(IdempotencyRow.key == key))
        return
    if kept.fingerprint != ctx.fingerprint:
        raise IdempotencyConflict
    raise Replayed(KeptAnswer(kept.status, dict(kept.headers), kept.body))
