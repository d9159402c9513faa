"""Findings across walks, and dismissing them."""

from typing import Annotated

from fastapi import Query, Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId, QueryId, Since
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.walks.problems import FindingDecided, FindingNotFound, IllegalWalkState
from app.walks.queries import parts
from app.walks.schemas.answers import FINDING, FINDINGS, FindingOut
from app.walks.schemas.requests import DismissFinding
from app.walks.service import findings as service
from app.walks.vocabulary import Dimension, FindingKind, FindingSeverity, FindingState

router = Router(tags=["findings"])

MAY_READ = Annotated[Context, requires(Permission.WALK_READ)]
MAY_DISMISS = Annotated[Context, requires(Permission.FINDING_DISMISS)]


@router.get(
    "/findings",
    **operation("list_findings", "发现列表", "List findings", answer=Listing[FindingOut]),
)
def list_findings(
    ctx: MAY_READ,
    state: Annotated[list[FindingState] | None, Query(max_length=3)] = None,
    kind: Annotated[list[FindingKind] | None, Query(max_length=2)] = None,
    dimension: Annotated[list[Dimension] | None, Query(max_length=8)] = None,
    severity: Annotated[list[FindingSeverity] | None, Query(max_length=4)] = None,
    walk_id: QueryId | None = None,
    updated_since: Since = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Findings of walks the asker may see, the latest first."""
    wanted = parts.FindingFilter(
        states=state or (),
        kinds=kind or (),
        dimensions=dimension or (),
        severities=severity or (),
        walk_id=walk_id,
        updated_since=updated_since,
    )
    with read(ctx) as session:
        page = parts.findings_page(session, ctx.actor, wanted, cursor=cursor, limit=limit)
        return listing(page, FINDINGS)


@router.get(
    "/findings/{finding_id}",
    **operation(
        "get_finding", "查看发现", "Get a finding", answer=FindingOut, problems=[FindingNotFound]
    ),
)
def get_finding(finding_id: PathId, ctx: MAY_READ) -> Response:
    """One finding and what became of it."""
    with read(ctx) as session:
        return one(parts.finding_row(session, ctx.actor, finding_id), FINDING)


@router.post(
    "/findings/{finding_id}/dismiss",
    **operation(
        "dismiss_finding",
        "不予转单",
        "Dismiss a finding",
        answer=FindingOut,
        problems=[FindingNotFound, FindingDecided, IllegalWalkState],
        writes=True,
        versioned=True,
    ),
)
def dismiss_finding(
    finding_id: PathId, body: DismissFinding, expected: IfMatch, ctx: MAY_DISMISS
) -> Response:
    """Say why a finding becomes no ticket."""
    with write(ctx) as session:
        service.dismiss_finding(
            session, ctx.actor, finding_id, reason=body.reason, expected_version=expected
        )
        return changed(ctx, parts.finding_row(session, ctx.actor, finding_id), FINDING)
