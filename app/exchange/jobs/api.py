"""Jobs over HTTP."""

from typing import Annotated

from fastapi import Response

from app.exchange.jobs import queries
from app.exchange.jobs.problems import JobNotFound
from app.exchange.jobs.schemas import JOB, JobOut
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import one
from app.platform.web.context import Context
from app.platform.web.openapi import operation
from app.platform.web.params import PathId
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read

router = Router(tags=["jobs"])

_EXAMPLE = {
    "id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
    "kind": "import.commit",
    "state": "running",
    "state_label": "执行中",
    "progress": 0.4,
    "note": "600 / 1521",
    "attempts": 1,
    "max_attempts": 5,
    "result": None,
    "error": None,
    "run_at": "2026-10-12T01:30:00Z",
    "created_at": "2026-10-12T01:30:00Z",
    "updated_at": "2026-10-12T01:30:02Z",
}


@router.get(
    "/jobs/{job_id}",
    **operation(
        "get_job",
        "查看后台任务的进度",
        "How far a background job is",
        answer=JobOut,
        problems=[JobNotFound],
        example=_EXAMPLE,
        description=(
            "只能查看自己发起的任务；建议每隔一两秒查询一次。"
            "Only jobs started by oneself; ask again every second or two."
        ),
    ),
)
def get_job(ctx: Annotated[Context, requires(Permission.JOB_READ)], job_id: PathId) -> Response:
    """One job of the caller's own."""
    with read(ctx) as session:
        return one(queries.job_detail(session, ctx.actor, job_id), JOB)
