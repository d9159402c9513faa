"""A walk from its plan to its submission."""

from typing import Annotated, Any, Literal

from fastapi import Query, Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId, QueryId, SearchText, Since
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.walks.problems import (
    IllegalWalkState,
    InvalidPlan,
    NotYourPart,
    TimeOutsideWalk,
    UnknownReference,
    WalkHasTickets,
    WalkIdTaken,
    WalkIncomplete,
    WalkNotFound,
)
from app.walks.queries import walks as queries
from app.walks.schemas.answers import WALK, WALKS, WalkOut, WalkRow
from app.walks.schemas.requests import (
    PlanFields,
    PlanWalk,
    ResubmitWalk,
    StartWalk,
    SubmitWalk,
    WithdrawWalk,
)
from app.walks.service import closing, planning
from app.walks.vocabulary import Mode, WalkState

router = Router(tags=["walks"])

MAY_READ = Annotated[Context, requires(Permission.WALK_READ)]
MAY_RECORD = Annotated[Context, requires(Permission.WALK_RECORD)]
MOVES = [WalkNotFound, NotYourPart, IllegalWalkState]


@router.get(
    "/walks",
    **operation("list_walks", "走流程列表", "List walks", answer=Listing[WalkRow]),
)
def list_walks(
    ctx: MAY_READ,
    state: Annotated[list[WalkState] | None, Query(max_length=6)] = None,
    mode: Annotated[list[Mode] | None, Query(max_length=5)] = None,
    matter_id: QueryId | None = None,
    bundle_id: QueryId | None = None,
    programme_id: QueryId | None = None,
    walker: Annotated[Literal["me"] | None, Query(description="Only one's own walks.")] = None,
    rewalk_of_ticket_id: Annotated[str | None, Query(max_length=64)] = None,
    updated_since: Since = None,
    q: SearchText = None,
    sort: Literal["-created_at", "created_at", "-updated_at", "updated_at"] = "-created_at",
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Walks the asker may see; names of experiencers only where they may be known."""
    wanted = queries.WalkFilter(
        states=state or (),
        modes=mode or (),
        matter_ids=_given(matter_id),
        bundle_ids=_given(bundle_id),
        programme_id=programme_id,
        walker_id=ctx.actor.user_id if walker == "me" else None,
        rewalk_of_ticket_id=rewalk_of_ticket_id,
        updated_since=updated_since,
        text=q,
        sort=sort,
    )
    with read(ctx) as session:
        page = queries.walks_page(session, ctx.actor, wanted, cursor=cursor, limit=limit)
        return listing(page, WALKS)


@router.post(
    "/walks",
    **operation(
        "plan_walk",
        "计划走流程",
        "Plan a walk",
        answer=WalkOut,
        status=201,
        problems=[WalkIdTaken, InvalidPlan, UnknownReference],
        writes=True,
    ),
)
def plan_walk(body: PlanWalk, ctx: MAY_RECORD) -> Response:
    """Plan a walk under an id the device made; the same message again gets the same answer."""
    with write(ctx) as session:
        planning.plan_walk(session, ctx.actor, walk_id=body.id, plan=body)
        row = {**queries.walk_detail(session, ctx.actor, body.id)}
        return created(ctx, row, WALK, location=f"/api/v1/walks/{body.id}")


@router.get(
    "/walks/{walk_id}",
    **operation("get_walk", "查看走流程", "Get a walk", answer=WalkOut, problems=[WalkNotFound]),
)
def get_walk(walk_id: PathId, ctx: MAY_READ) -> Response:
    """A whole walk: steps, answers, findings, reviews, amendments, and what may be done now."""
    with read(ctx) as session:
        return one({**queries.walk_detail(session, ctx.actor, walk_id)}, WALK)


@router.put(
    "/walks/{walk_id}/plan",
    **operation(
        "replan_walk",
        "修改走流程计划",
        "Change the plan of a walk",
        answer=WalkOut,
        problems=[*MOVES, InvalidPlan, UnknownReference],
        writes=True,
        versioned=True,
    ),
)
def replan_walk(walk_id: PathId, body: PlanFields, expected: IfMatch, ctx: MAY_RECORD) -> Response:
    """Replace the plan of a walk that has not begun."""
    with write(ctx) as session:
        planning.replan_walk(session, ctx.actor, walk_id, plan=body, expected_version=expected)
        return _answer(ctx, session, walk_id)


@router.post(
    "/walks/{walk_id}/start",
    **operation(
        "start_walk",
        "开始走流程",
        "Start a walk",
        answer=WalkOut,
        problems=[*MOVES, TimeOutsideWalk],
        writes=True,
        versioned=True,
    ),
)
def start_walk(walk_id: PathId, body: StartWalk, expected: IfMatch, ctx: MAY_RECORD) -> Response:
    """Begin; the device tells its clock, and times it tells later are corrected by it."""
    with write(ctx) as session:
        planning.start_walk(
            session,
            ctx.actor,
            walk_id,
            client_time=body.client_time,
            started_at=body.started_at,
            expected_version=expected,
        )
        return _answer(ctx, session, walk_id)


@router.post(
    "/walks/{walk_id}/submit",
    **operation(
        "submit_walk",
        "提交走流程",
        "Submit a walk",
        answer=WalkOut,
        problems=[*MOVES, WalkIncomplete, TimeOutsideWalk],
        writes=True,
        versioned=True,
    ),
)
def submit_walk(walk_id: PathId, body: SubmitWalk, expected: IfMatch, ctx: MAY_RECORD) -> Response:
    """End the walk and lock it."""
    with write(ctx) as session:
        closing.submit_walk(session, ctx.actor, walk_id, submission=body, expected_version=expected)
        return _answer(ctx, session, walk_id)


@router.post(
    "/walks/{walk_id}/resubmit",
    **operation(
        "resubmit_walk",
        "重新提交走流程",
        "Submit a returned walk again",
        answer=WalkOut,
        problems=MOVES,
        writes=True,
        versioned=True,
    ),
)
def resubmit_walk(
    walk_id: PathId, body: ResubmitWalk, expected: IfMatch, ctx: MAY_RECORD
) -> Response:
    """Send a returned walk in again, with the amendments made since."""
    with write(ctx) as session:
        closing.resubmit_walk(
            session, ctx.actor, walk_id, note=body.note, expected_version=expected
        )
        return _answer(ctx, session, walk_id)


@router.post(
    "/walks/{walk_id}/withdraw",
    **operation(
        "withdraw_walk",
        "放弃走流程",
        "Give a walk up",
        answer=WalkOut,
        problems=[*MOVES, WalkHasTickets],
        writes=True,
        versioned=True,
    ),
)
def withdraw_walk(
    walk_id: PathId, body: WithdrawWalk, expected: IfMatch, ctx: MAY_RECORD
) -> Response:
    """Give a walk up, with the reason; it stays on record."""
    with write(ctx) as session:
        closing.withdraw_walk(
            session, ctx.actor, walk_id, reason=body.reason, expected_version=expected
        )
        return _answer(ctx, session, walk_id)


def _answer(ctx: Context, session: Any, walk_id: str) -> Response:
    return changed(ctx, {**queries.walk_detail(session, ctx.actor, walk_id)}, WALK)


def _given(value: str | None) -> tuple[str, ...]:
    return () if value is None else (value,)
