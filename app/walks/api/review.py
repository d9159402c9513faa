"""Review and amendment of submitted walks."""

from typing import Annotated, Any

from fastapi import Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, created
from app.platform.web.context import Context
from app.platform.web.openapi import operation
from app.platform.web.params import PathId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import write
from app.walks.problems import (
    IllegalWalkState,
    InvalidAmendment,
    NotYourPart,
    PartIdTaken,
    UnitReviewPending,
    UnknownReference,
    WalkNotFound,
)
from app.walks.queries import reviews
from app.walks.queries import walks as queries
from app.walks.schemas.answers import AMENDMENT, WALK, AmendmentOut, WalkOut
from app.walks.schemas.requests import AcceptWalk, AmendWalk, EndorseWalk, ReturnWalk
from app.walks.service import amending, reviewing

router = Router(tags=["walks"])

MAY_REVIEW = Annotated[Context, requires(Permission.WALK_REVIEW)]
MAY_ACCEPT = Annotated[Context, requires(Permission.WALK_ACCEPT)]
MAY_RECORD = Annotated[Context, requires(Permission.WALK_RECORD)]
REFUSALS = [WalkNotFound, NotYourPart, IllegalWalkState, UnknownReference]


@router.post(
    "/walks/{walk_id}/endorse",
    **operation(
        "endorse_walk",
        "单位审核通过",
        "Pass a walk on for the unit",
        answer=WalkOut,
        problems=REFUSALS,
        writes=True,
        versioned=True,
    ),
)
def endorse_walk(
    walk_id: PathId, body: EndorseWalk, expected: IfMatch, ctx: MAY_REVIEW
) -> Response:
    """The walker's unit passes the walk on to the coordinator."""
    with write(ctx) as session:
        reviewing.endorse_walk(
            session,
            ctx.actor,
            walk_id,
            note=body.note,
            comments=body.comments,
            expected_version=expected,
        )
        return _answer(ctx, session, walk_id)


@router.post(
    "/walks/{walk_id}/accept",
    **operation(
        "accept_walk",
        "采纳走流程",
        "Accept a walk",
        answer=WalkOut,
        problems=[*REFUSALS, UnitReviewPending],
        writes=True,
        versioned=True,
    ),
)
def accept_walk(walk_id: PathId, body: AcceptWalk, expected: IfMatch, ctx: MAY_ACCEPT) -> Response:
    """The coordinator accepts the walk."""
    with write(ctx) as session:
        reviewing.accept_walk(
            session,
            ctx.actor,
            walk_id,
            note=body.note,
            comments=body.comments,
            without_unit_reason=body.without_unit_reason,
            expected_version=expected,
        )
        return _answer(ctx, session, walk_id)


@router.post(
    "/walks/{walk_id}/return",
    **operation(
        "return_walk",
        "退回走流程",
        "Return a walk",
        answer=WalkOut,
        problems=REFUSALS,
        writes=True,
        versioned=True,
    ),
)
def return_walk(walk_id: PathId, body: ReturnWalk, expected: IfMatch, ctx: MAY_REVIEW) -> Response:
    """The unit's reviewer or the coordinator sends the walk back."""
    with write(ctx) as session:
        reviewing.return_walk(
            session,
            ctx.actor,
            walk_id,
            note=body.note,
            comments=body.comments,
            expected_version=expected,
        )
        return _answer(ctx, session, walk_id)


@router.post(
    "/walks/{walk_id}/amendments",
    **operation(
        "amend_walk",
        "补充说明",
        "Amend a walk by a new fact",
        answer=AmendmentOut,
        status=201,
        problems=[
            WalkNotFound,
            NotYourPart,
            IllegalWalkState,
            PartIdTaken,
            InvalidAmendment,
            UnknownReference,
        ],
        writes=True,
    ),
)
def amend_walk(walk_id: PathId, body: AmendWalk, ctx: MAY_RECORD) -> Response:
    """Add a fact with its reason; the original stays."""
    with write(ctx) as session:
        amending.amend_walk(session, ctx.actor, walk_id, amendment=body)
        row = reviews.amendment_row(session, body.id)
        return created(ctx, row, AMENDMENT, location=f"/api/v1/walks/{walk_id}")


def _answer(ctx: Context, session: Any, walk_id: str) -> Response:
    return changed(ctx, {**queries.walk_detail(session, ctx.actor, walk_id)}, WALK)
