"""Work that outlives a request: a job table in the business database, with leases.

A job is enqueued in the transaction that wants it, so it exists exactly when that transaction
does. A worker claims it for a while, keeps the lease alive, and another one takes over when the
lease runs out. Handlers run at least once and are written so that twice is once.
"""

from app.platform.jobs.queue import cancel, enqueue
from app.platform.jobs.registry import (
    EventHandler,
    JobHandler,
    Registry,
    Schedule,
    daily,
    every,
    job,
    on_event,
)
from app.platform.jobs.run import HandedBack, JobRun, LeaseLost

__all__ = [
    "EventHandler",
    "HandedBack",
    "JobHandler",
    "JobRun",
    "LeaseLost",
    "Registry",
    "Schedule",
    "cancel",
    "daily",
    "enqueue",
    "every",
    "job",
    "on_event",
]
