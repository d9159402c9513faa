"""The platform's own scheduled work: forgetting what is no longer needed."""

from datetime import timedelta
from typing import Any

from sqlalchemy import delete

from app.platform.jobs.models import JobRow
from app.platform.jobs.registry import Declared, every, job
from app.platform.jobs.run import JobRun
from app.platform.jobs.vocabulary import FINAL
from app.platform.models import IdempotencyRow, RateLimitRow

KEPT_ANSWERS = timedelta(hours=24)
KEPT_COUNTS = timedelta(days=2)
KEPT_JOBS = timedelta(days=90)
_KIND = "platform.forget"


@job(_KIND)
def forget(run: JobRun) -> dict[str, Any]:
    """Delete answers kept for repetition, old counts, and jobs that ended long ago."""
    with run.database.write() as session:
        answers = session.execute(
            delete(IdempotencyRow)
            .where(IdempotencyRow.created_at < session.now - KEPT_ANSWERS)
            .returning(IdempotencyRow.key)
        ).all()
        session.execute(
            delete(RateLimitRow).where(RateLimitRow.window_start < session.now - KEPT_COUNTS)
        )
        jobs = session.execute(
            delete(JobRow)
            .where(JobRow.state.in_(FINAL), JobRow.updated_at < session.now - KEPT_JOBS)
            .returning(JobRow.id)
        ).all()
    return {"answers": len(answers), "jobs": len(jobs)}


JOBS: tuple[Declared, ...] = (forget, every(timedelta(hours=1), _KIND))
