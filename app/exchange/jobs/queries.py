"""Reading jobs: each person sees the jobs that person started."""

from typing import Any

from sqlalchemy import select

from app.exchange.jobs.problems import JobNotFound
from app.platform.actor import Actor
from app.platform.db import ReadSession
from app.platform.jobs.models import JobRow
from app.platform.jobs.vocabulary import LABELS, JobState


def job_detail(session: ReadSession, actor: Actor, job_id: str) -> dict[str, Any]:
    """One job of the actor's own.

    Raises:
        JobNotFound: it does not exist, or somebody else started it.
    """
    row = (
        session.execute(
            select(
                JobRow.id,
                JobRow.kind,
                JobRow.state,
                JobRow.progress,
                JobRow.note,
                JobRow.attempts,
                JobRow.max_attempts,
                JobRow.result,
                JobRow.error,
                JobRow.run_at,
                JobRow.created_at,
                JobRow.updated_at,
            ).where(JobRow.id == job_id, JobRow.created_by == actor.user_id)
        )
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise JobNotFound
    found = {**row, "state_label": LABELS[row["state"]]}
    if row["state"] in {JobState.QUEUED, JobState.RUNNING, JobState.DEAD}:
        found["error"] = _for_its_owner(row["error"])
    return found


def _for_its_owner(error: dict[str, Any] | None) -> dict[str, Any] | None:
    """What went wrong inside the server is for its log; the owner is told that it did."""
    if error is None or not str(error.get("code", "")).startswith("service."):
        return error
    return {**error, "detail_en": "Something went wrong on our side"}
