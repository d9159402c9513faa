"""Measures over HTTP."""

from typing import Annotated

from fastapi import Query, Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.db import WriteSession
from app.platform.web.answers import changed, created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId, QueryId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.tickets.api.moving import GATE
from app.tickets.problems import (
    IdTaken,
    MeasureClosed,
    MeasureNotFound,
    NotYours,
    SegregationBroken,
    wrong_field,
)
from app.tickets.queries import measures as queries
from app.tickets.schemas.answers import (
    MEASURE_DETAIL,
    MEASURE_ROWS,
    MeasureDetail,
    MeasureRow,
)
from app.tickets.schemas.requests import (
    MeasureDoneIn,
    MeasureIn,
    MeasurePatch,
    MeasureTicketsIn,
    ReasonIn,
)
from app.tickets.service import measures as service
from app.tickets.vocabulary import MeasureState

router = Router(tags=["measures"])

Reader = Annotated[Context, requires(Permission.MEASURE_READ)]
Editor = Annotated[Context, requires(Permission.MEASURE_EDIT)]
_CHANGES = [MeasureNotFound, NotYours, MeasureClosed, SegregationBroken]
_NEVER_EMPTY = frozenset({"title", "description", "is_systemic", "state"})
_OPEN = frozenset({None, MeasureState.PLANNED, MeasureState.DOING})


@router.get(
    "/measures",
    **operation("list_measures", "整改措施列表", "List measures", answer=Listing[MeasureRow]),
)
def list_measures(
    ctx: Reader,
    ticket_id: QueryId | None = None,
    unit: QueryId | None = None,
    state: Annotated[list[MeasureState] | None, Query(max_length=4)] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Measures, the latest first."""
    with read(ctx) as session:
        page = queries.list_measures(
            session,
            ctx.actor,
            ticket_id=ticket_id,
            unit_id=unit,
            states=state or (),
            cursor=cursor,
            limit=limit,
        )
        return listing(page, MEASURE_ROWS)


@router.post(
    "/measures",
    **operation(
        "plan_measure",
        "制定整改措施",
        "Plan a measure",
        answer=MeasureDetail,
        status=201,
        problems=[*GATE, IdTaken],
        writes=True,
    ),
)
def plan_measure(ctx: Editor, body: MeasureIn) -> Response:
    """What the unit will do about some of its tickets."""
    fields = body.model_dump(exclude={"id"})
    with write(ctx) as session:
        made = service.plan_measure(session, ctx.actor, measure_id=body.id, **fields)
        row = queries.measure_detail(session, ctx.actor, made)
        return created(ctx, row, MEASURE_DETAIL, location=f"/api/v1/measures/{made}")


@router.get(
    "/measures/{measure_id}",
    **operation(
        "get_measure",
        "查看整改措施",
        "Get a measure",
        answer=MeasureDetail,
        problems=[MeasureNotFound],
    ),
)
def get_measure(ctx: Reader, measure_id: PathId) -> Response:
    """One measure with its proof and its tickets."""
    with read(ctx) as session:
        return one(queries.measure_detail(session, ctx.actor, measure_id), MEASURE_DETAIL)


@router.patch(
    "/measures/{measure_id}",
    **operation(
        "change_measure",
        "修改整改措施",
        "Change a measure",
        answer=MeasureDetail,
        problems=_CHANGES,
        writes=True,
        versioned=True,
    ),
)
def change_measure(
    ctx: Editor, measure_id: PathId, body: MeasurePatch, expected: IfMatch
) -> Response:
    """Change the plan, or say that it is being done."""
    if body.state not in _OPEN:
        raise wrong_field(
            "/state", "state.own_action", "完成与取消另有操作", "Doing it or not has its own action"
        )
    changes = {
        name: value
        for name, value in body.model_dump(exclude_unset=True).items()
        if value is not None or name not in _NEVER_EMPTY
    }
    with write(ctx) as session:
        service.change_measure(
            session, ctx.actor, measure_id, changes=changes, expected_version=expected
        )
        return _now(ctx, session, measure_id)


@router.post(
    "/measures/{measure_id}/tickets",
    **operation(
        "serve_more_tickets",
        "措施关联更多反馈单",
        "Let a measure serve more tickets",
        answer=MeasureDetail,
        problems=[*_CHANGES, *GATE],
        writes=True,
        versioned=True,
    ),
)
def serve_more_tickets(
    ctx: Editor, measure_id: PathId, body: MeasureTicketsIn, expected: IfMatch
) -> Response:
    """One measure may serve many tickets."""
    with write(ctx) as session:
        service.serve_tickets(
            session,
            ctx.actor,
            measure_id,
            ticket_ids=body.ticket_ids,
            expected_version=expected,
        )
        return _now(ctx, session, measure_id)


@router.post(
    "/measures/{measure_id}/complete",
    **operation(
        "complete_measure",
        "完成措施",
        "Complete a measure",
        answer=MeasureDetail,
        problems=_CHANGES,
        writes=True,
        versioned=True,
    ),
)
def complete_measure(
    ctx: Editor, measure_id: PathId, body: MeasureDoneIn, expected: IfMatch
) -> Response:
    """Done, with its result and what proves it."""
    with write(ctx) as session:
        service.complete_measure(
            session, ctx.actor, measure_id, **body.model_dump(), expected_version=expected
        )
        return _now(ctx, session, measure_id)


@router.post(
    "/measures/{measure_id}/cancel",
    **operation(
        "cancel_measure",
        "取消措施",
        "Cancel a measure",
        answer=MeasureDetail,
        problems=_CHANGES,
        writes=True,
        versioned=True,
    ),
)
def cancel_measure(ctx: Editor, measure_id: PathId, body: ReasonIn, expected: IfMatch) -> Response:
    """It will not be done; it stays on record."""
    with write(ctx) as session:
        service.cancel_measure(
            session, ctx.actor, measure_id, reason=body.reason, expected_version=expected
        )
        return _now(ctx, session, measure_id)


def _now(ctx: Context, session: WriteSession, measure_id: str) -> Response:
    return changed(ctx, queries.measure_detail(session, ctx.actor, measure_id), MEASURE_DETAIL)
