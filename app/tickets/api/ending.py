"""How tickets end without being solved, and how they come back."""

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
from app.tickets.schemas.requests import ReasonIn, TermIn
from app.tickets.service import ending

router = Router(tags=["tickets"])

Supervisor = Annotated[Context, requires(Permission.TICKET_SUPERVISE)]


@router.post(
    "/tickets/{ticket_id}/appeal",
    **action("appeal_against_refusal", "申诉", "Appeal against a refusal"),
)
def appeal_against_refusal(
    ctx: Annotated[Context, requires(Permission.TICKET_APPEAL)],
    ticket_id: PathId,
    body: ReasonIn,
    expected: IfMatch,
) -> Response:
    """The finder asks to look again."""
    with write(ctx) as session:
        ending.appeal(session, ctx.actor, ticket_id, reason=body.reason, expected_version=expected)
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/withdraw",
    **action("withdraw_ticket", "撤回反馈单", "Withdraw a ticket"),
)
def withdraw_ticket(
    ctx: Annotated[Context, requires(Permission.TICKET_SUBMIT)],
    ticket_id: PathId,
    body: ReasonIn,
    expected: IfMatch,
) -> Response:
    """The finder takes it back before dispatch."""
    with write(ctx) as session:
        ending.withdraw_ticket(
            session, ctx.actor, ticket_id, reason=body.reason, expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/reopen",
    **action("reopen_ticket", "回潮重开", "Reopen a closed ticket"),
)
def reopen_ticket(ctx: Supervisor, ticket_id: PathId, body: TermIn, expected: IfMatch) -> Response:
    """It came back; what was done before counts no longer."""
    with write(ctx) as session:
        ending.reopen_ticket(
            session, ctx.actor, ticket_id, **body.model_dump(), expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/annul",
    **action("annul_ticket", "作废反馈单", "Annul a ticket"),
)
def annul_ticket(ctx: Supervisor, ticket_id: PathId, body: ReasonIn, expected: IfMatch) -> Response:
    """Void, with a reason; it stays on record."""
    with write(ctx) as session:
        ending.annul_ticket(
            session, ctx.actor, ticket_id, reason=body.reason, expected_version=expected
        )
        return moved(ctx, session, ticket_id)
