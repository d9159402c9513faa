"""A job over HTTP."""

from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from typing_extensions import TypedDict

from app.platform.jobs.vocabulary import JobState


class JobOut(TypedDict):
    """A job: ``progress`` from 0 to 1; ``result`` when done, ``error`` when not."""

    id: str
    kind: str
    state: JobState
    state_label: str
    progress: float
    note: str
    attempts: int
    max_attempts: int
    result: dict[str, Any] | None
    error: dict[str, Any] | None
    run_at: datetime
    created_at: datetime
    updated_at: datetime


JOB: TypeAdapter[JobOut] = TypeAdapter(JobOut)
