"""Identity's scheduled work: forgetting counters and refresh tokens that bind nobody any more."""

from datetime import timedelta
from typing import Any

from app.identity.queries.accounts import forget_old_counters
from app.identity.queries.sessions import forget_old_refresh_tokens
from app.platform.jobs.registry import Declared, every, job
from app.platform.jobs.run import JobRun

KEPT_AFTER_THE_END = timedelta(days=7)
_KIND = "identity.forget"


@job(_KIND)
def forget(run: JobRun) -> dict[str, Any] | None:
    """Delete what is over; sessions stay, because they say who was signed in from where."""
    with run.database.write() as session:
        forget_old_counters(session)
        forget_old_refresh_tokens(session, before=session.now - KEPT_AFTER_THE_END)
    return None


JOBS: tuple[Declared, ...] = (forget, every(timedelta(hours=6), _KIND))
