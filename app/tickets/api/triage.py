"""What coordinators decide about a ticket before and after a unit has it."""

from typing import Annotated

from fastapi import Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.context import Context
from app.platform.web.params import PathId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import write
from app.tickets.api.moving import action, moved
from app.tickets.problems import WrongMerge, WrongUnit
from app.tickets.schemas.requests import (
    DispatchIn,
    LongTermIn,
    MergeIn,
    ReasonIn,
    RedispatchIn,
    ReviewIn,
    TermIn,
)
from app.tickets.service import dispatching, ending

router = Router(tags=["tickets"])

Dispatcher = Annotated[Context, requires(Permission.TICKET_DISPATCH)]


@router.post(
    "/tickets/{ticket_id}/dispatch",
    **action("dispatch_ticket", "交办", "Dispatch a ticket to a unit", WrongUnit),
)
def dispatch_ticket(
    ctx: Dispatcher, ticket_id: PathId, body: DispatchIn, expected: IfMatch
) -> Response:
    """Hand it to a unit; the clock starts now."""
    with write(ctx) as session:
        dispatching.dispatch_ticket(
            session, ctx.actor, ticket_id, **body.model_dump(), expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/redispatch",
    **action("redispatch_ticket", "改派", "Dispatch a ticket to another unit", WrongUnit),
)
def redispatch_ticket(
    ctx: Dispatcher, ticket_id: PathId, body: RedispatchIn, expected: IfMatch
) -> Response:
    """Hand it to another unit."""
    with write(ctx) as session:
        dispatching.redispatch_ticket(
            session, ctx.actor, ticket_id, **body.model_dump(), expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/uphold-objection",
    **action("uphold_objection", "采纳派单异议", "Uphold a unit's objection"),
)
def uphold_objection(
    ctx: Dispatcher, ticket_id: PathId, body: ReasonIn, expected: IfMatch
) -> Response:
    """Agree that it is not the unit's own."""
    with write(ctx) as session:
        dispatching.uphold_objection(
            session, ctx.actor, ticket_id, reason=body.reason, expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/overrule-objection",
    **action("overrule_objection", "驳回派单异议", "Overrule a unit's objection"),
)
def overrule_objection(
    ctx: Dispatcher, ticket_id: PathId, body: ReasonIn, expected: IfMatch
) -> Response:
    """The unit keeps it."""
    with write(ctx) as session:
        dispatching.overrule_objection(
            session, ctx.actor, ticket_id, reason=body.reason, expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/decline",
    **action("decline_ticket", "不予受理", "Decline a ticket"),
)
def decline_ticket(
    ctx: Dispatcher, ticket_id: PathId, body: ReasonIn, expected: IfMatch
) -> Response:
    """Refuse it with a reason."""
    with write(ctx) as session:
        ending.decline_ticket(
            session, ctx.actor, ticket_id, reason=body.reason, expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/merge",
    **action("merge_ticket", "并入另一反馈单", "Merge a duplicate into a ticket", WrongMerge),
)
def merge_ticket(ctx: Dispatcher, ticket_id: PathId, body: MergeIn, expected: IfMatch) -> Response:
    """Put a duplicate into the ticket that goes on."""
    with write(ctx) as session:
        ending.merge_ticket(
            session, ctx.actor, ticket_id, **body.model_dump(), expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/make-long-term",
    **action("make_ticket_long_term", "转长期整改", "Make a ticket long-term"),
)
def make_ticket_long_term(
    ctx: Dispatcher, ticket_id: PathId, body: LongTermIn, expected: IfMatch
) -> Response:
    """Keep it with a plan and dates to look again."""
    with write(ctx) as session:
        ending.make_long_term(
            session, ctx.actor, ticket_id, **body.model_dump(), expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/review",
    **action("review_ticket", "长期整改定期复查", "Review a long-term ticket"),
)
def review_ticket(
    ctx: Dispatcher, ticket_id: PathId, body: ReviewIn, expected: IfMatch
) -> Response:
    """Look at it again."""
    with write(ctx) as session:
        ending.review_ticket(
            session, ctx.actor, ticket_id, **body.model_dump(), expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/resume",
    **action("resume_ticket", "恢复整改", "Resume a long-term ticket"),
)
def resume_ticket(ctx: Dispatcher, ticket_id: PathId, body: TermIn, expected: IfMatch) -> Response:
    """It can be solved now."""
    with write(ctx) as session:
        ending.resume_ticket(
            session, ctx.actor, ticket_id, **body.model_dump(), expected_version=expected
        )
        return moved(ctx, session, ticket_id)
