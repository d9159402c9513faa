"""The audit trail over HTTP, for the auditor alone."""

from typing import Annotated

from fastapi import Query, Response

from app.exchange.audit import queries, service
from app.exchange.audit.schemas import ENTRIES, VERIFICATION, AuditEntry, VerificationStarted
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import accepted, listing
from app.platform.web.context import Context
from app.platform.web.limits import limited
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, QueryId, Since
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write

router = Router(tags=["audit"])

Word = Annotated[
    str | None, Query(pattern=r"^[a-z_.]+$", max_length=80, examples=["ticket.dispatched"])
]


@router.get(
    "/audit/entries",
    **operation("list_audit_entries", "审计记录", "The audit trail", answer=Listing[AuditEntry]),
)
def list_audit_entries(
    ctx: Annotated[Context, requires(Permission.AUDIT_READ)],
    *,
    name: Word = None,
    aggregate: Word = None,
    aggregate_id: QueryId | None = None,
    actor_id: QueryId | None = None,
    since: Since = None,
    until: Since = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """From the newest on; personal data in the entries is masked."""
    wanted = queries.AuditFilter(
        name=name,
        aggregate=aggregate,
        aggregate_id=aggregate_id,
        actor_id=actor_id,
        since=since,
        until=until,
    )
    with read(ctx) as session:
        return listing(queries.audit_entries(session, wanted, cursor=cursor, limit=limit), ENTRIES)


@router.post(
    "/audit/verifications",
    **operation(
        "verify_audit_chain",
        "校验审计链",
        "Check the audit chain",
        answer=VerificationStarted,
        status=202,
        writes=True,
    ),
)
def verify_audit_chain(
    ctx: Annotated[Context, requires(Permission.AUDIT_VERIFY)],
) -> Response:
    """Starts a job; its result says whether the chain holds, or names the first bad row."""
    limited(ctx, "audit.verify")
    with write(ctx) as session:
        job_id = service.request_verification(session, ctx.actor)
        return accepted(ctx, {"job_id": job_id}, VERIFICATION, location=f"/api/v1/jobs/{job_id}")
