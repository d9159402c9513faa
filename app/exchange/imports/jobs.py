"""The background half of imports."""

from typing import Any

from app.exchange.imports.checking import check_import
from app.exchange.imports.committing import commit_import, fail_import
from app.exchange.imports.service import CHECK_JOB, COMMIT_JOB
from app.platform.actor import Actor
from app.platform.jobs import JobHandler, JobRun, job
from app.platform.problems import Problem, Unavailable


@job(CHECK_JOB)
def check_job(run: JobRun) -> dict[str, Any]:
    """Dry run of one import."""
    import_id, actor = _order(run)
    try:
        check_import(run.database, run.blobs, actor, import_id, progress=run)
    except Problem as problem:
        _stop(run, actor, import_id, problem)
    return {"import_id": import_id}


@job(COMMIT_JOB)
def commit_job(run: JobRun) -> dict[str, Any]:
    """Write one import; taken up by another worker it goes on at the checkpoint."""
    import_id, actor = _order(run)
    try:
        commit_import(run.database, run.blobs, actor, import_id, progress=run)
    except Problem as problem:
        _stop(run, actor, import_id, problem)
    return {"import_id": import_id}


JOBS: tuple[JobHandler, ...] = (check_job, commit_job)


def _stop(run: JobRun, actor: Actor, import_id: str, problem: Problem) -> None:
    """A refusal will be the same next time; that something is away for a while will not."""
    if problem.status >= Unavailable.status:
        raise problem
    fail_import(run.database, actor, import_id, problem)


def _order(run: JobRun) -> tuple[str, Actor]:
    given: dict[str, Any] = run.payload["actor"]
    actor = Actor(**{**given, "roles": frozenset(given["roles"])})
    return run.payload["import_id"], actor
