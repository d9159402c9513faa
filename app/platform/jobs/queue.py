"""The job table as a queue: every statement that moves a job from one state to another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, case, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.ids import new_id
from app.platform.jobs.models import JobRow
from app.platform.jobs.vocabulary import FINAL, JobState
from app.platform.logging import current_request

DEFAULT_ATTEMPTS = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class Claimed:
    """A job that this worker holds until its lease ends."""

    id: str
    kind: str
    payload: dict[str, Any]
    checkpoint: dict[str, Any] | None
    attempt: int
    max_attempts: int
    lease_token: str
    request_id: str | None
    created_by: str | None


_CLAIMED = (
    JobRow.id,
    JobRow.kind,
    JobRow.payload,
    JobRow.checkpoint,
    JobRow.attempts.label("attempt"),
    JobRow.max_attempts,
    JobRow.lease_token,
    JobRow.request_id,
    JobRow.created_by,
)


def enqueue(
    session: WriteSession,
    *,
    kind: str,
    payload: dict[str, Any],
    dedupe_key: str | None = None,
    run_at: datetime | None = None,
    actor: Actor | None = None,
    max_attempts: int = DEFAULT_ATTEMPTS,
) -> str:
    """Add a job in the caller's transaction and return its id.

    With a ``dedupe_key`` that a waiting, running or done job has, nothing is added and that job's
    id is returned. A job that ended without success has given its key back. ``actor`` is who may
    see the job's progress.
    """
    values = {
        "id": new_id(),
        "kind": kind,
        "payload": payload,
        "state": JobState.QUEUED,
        "run_at": run_at or session.now,
        "attempts": 0,
        "max_attempts": max_attempts,
        "dedupe_key": dedupe_key,
        "progress": 0.0,
        "note": "",
        "created_by": actor.user_id if actor else None,
        "request_id": current_request.get() or None,
        "created_at": session.now,
        "updated_at": session.now,
    }
    if dedupe_key is None:
        session.execute(insert(JobRow).values(values))
        return str(values["id"])
    make = postgresql.insert if session.dialect_name == "postgresql" else sqlite.insert
    statement = (
        make(JobRow)
        .values(values)
        .on_conflict_do_nothing(
            index_elements=[JobRow.dedupe_key], index_where=JobRow.dedupe_key.is_not(None)
        )
        .returning(JobRow.id)
    )
    added = session.execute(statement).scalar_one_or_none()
    if added is not None:
        return added
    return session.execute(select(JobRow.id).where(JobRow.dedupe_key == dedupe_key)).scalar_one()


def cancel(session: WriteSession, job_id: str) -> bool:
    """Cancel a job that has not begun; a running one finishes. Whether it was cancelled."""
    done = session.execute(
        update(JobRow)
        .where(JobRow.id == job_id, JobRow.state == JobState.QUEUED)
        .values(state=JobState.CANCELLED, dedupe_key=None, updated_at=session.now)
        .returning(JobRow.id)
    )
    return done.scalar_one_or_none() is not None


def _due(kinds: Sequence[str], now: datetime) -> Any:
    return and_(
        JobRow.kind.in_(kinds),
        or_(
            and_(JobRow.state == JobState.QUEUED, JobRow.run_at <= now),
            and_(JobRow.state == JobState.RUNNING, JobRow.lease_until < now),
        ),
    )


def is_work_due(session: ReadSession, kinds: Sequence[str]) -> bool:
    """Whether a claim would find something; asked first because claiming takes the write lock."""
    found = session.execute(select(JobRow.id).where(_due(kinds, session.now)).limit(1))
    return found.scalar_one_or_none() is not None


def claim(
    session: WriteSession, kinds: Sequence[str], *, worker: str, lease: timedelta
) -> Claimed | None:
    """Take the job that has waited longest, or one whose worker let its lease run out.

    A job that used up its attempts in a dead worker is laid to rest here, so that work that kills
    its worker does not kill the next one for ever.
    """
    candidate = (
        select(JobRow.id)
        .where(_due(kinds, session.now))
        .order_by(JobRow.run_at, JobRow.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    while (job_id := session.execute(candidate).scalar_one_or_none()) is not None:
        taken = _take(session, job_id, worker=worker, lease=lease)
        if taken is not None:
            return taken
    return None


def _take(session: WriteSession, job_id: str, *, worker: str, lease: timedelta) -> Claimed | None:
    """Put the job under a lease; ``None`` when its attempts were used up and it is dead now."""
    row = session.execute(
        update(JobRow)
        .where(JobRow.id == job_id)
        .values(
            state=case(
                (JobRow.attempts >= JobRow.max_attempts, JobState.DEAD.value),
                else_=JobState.RUNNING.value,
            ),
            attempts=JobRow.attempts + 1,
            lease_until=session.now + lease,
            lease_token=new_id(),
            worker=worker,
            updated_at=session.now,
        )
        .returning(*_CLAIMED, JobRow.state)
    ).one()
    if row.state == JobState.DEAD:
        _bury(session, row.id)
        return None
    fields = dict(row._mapping)  # noqa: SLF001 - the documented way to a row's names
    del fields["state"]
    return Claimed(**fields)


def _bury(session: WriteSession, job_id: str) -> None:
    session.execute(
        update(JobRow)
        .where(JobRow.id == job_id)
        .values(
            attempts=JobRow.attempts - 1,
            dedupe_key=None,
            lease_until=None,
            lease_token=None,
            error={
                "code": "job.worker_lost",
                "detail": "执行进程多次中断",
                "detail_en": "The worker died each time it ran this job",
            },
        )
    )


def extend(session: WriteSession, claimed: Claimed, lease: timedelta) -> bool:
    """Keep the lease alive; false when somebody else has taken over."""
    return _change(session, claimed, lease_until=session.now + lease)


def tell_progress(
    session: WriteSession,
    claimed: Claimed,
    *,
    fraction: float | None = None,
    note: str | None = None,
    checkpoint: dict[str, Any] | None = None,
) -> bool:
    """Write progress or a checkpoint; false when the lease is lost."""
    values: dict[str, Any] = {}
    if fraction is not None:
        values["progress"] = min(max(fraction, 0.0), 1.0)
    if note is not None:
        values["note"] = note[:200]
    if checkpoint is not None:
        values["checkpoint"] = checkpoint
    return _change(session, claimed, **values)


def finish(session: WriteSession, claimed: Claimed, result: dict[str, Any] | None) -> bool:
    """The job is done."""
    return _change(
        session,
        claimed,
        state=JobState.DONE,
        progress=1.0,
        result=result,
        error=None,
        lease_until=None,
        lease_token=None,
    )


def retry(session: WriteSession, claimed: Claimed, error: dict[str, Any], wait: timedelta) -> bool:
    """Put the job back after a failure, to run again when ``wait`` is over."""
    return _change(
        session,
        claimed,
        state=JobState.QUEUED,
        run_at=session.now + wait,
        error=error,
        lease_until=None,
        lease_token=None,
    )


def end_without_success(
    session: WriteSession, claimed: Claimed, state: JobState, error: dict[str, Any]
) -> bool:
    """The job failed for good (``failed``) or ran out of attempts (``dead``)."""
    return _change(
        session,
        claimed,
        state=state,
        error=error,
        dedupe_key=None,
        lease_until=None,
        lease_token=None,
    )


def hand_back(session: WriteSession, claimed: Claimed) -> bool:
    """Give the job back unfinished because the worker stops; the attempt does not count."""
    return _change(
        session,
        claimed,
        state=JobState.QUEUED,
        run_at=session.now,
        attempts=JobRow.attempts - 1,
        lease_until=None,
        lease_token=None,
    )


def _change(session: WriteSession, claimed: Claimed, **values: Any) -> bool:
    """Change the job if this claim still holds it."""
    done = session.execute(
        update(JobRow)
        .where(JobRow.id == claimed.id, JobRow.lease_token == claimed.lease_token)
        .values(updated_at=session.now, **values)
        .returning(JobRow.id)
    )
    return done.scalar_one_or_none() is not None


def waiting_count(session: ReadSession) -> int:
    """How many jobs are due or running; for the readiness page and for tests."""
    return session.execute(
        select(func.count()).select_from(JobRow).where(JobRow.state.not_in(FINAL))
    ).scalar_one()
