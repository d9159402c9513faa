"""What units do with their tickets, how it is verified, and the signature."""

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
from app.tickets.problems import NoSubstitute
from app.tickets.schemas.requests import (
    EvaluationIn,
    ExemptionIn,
    ReasonIn,
    RectifiedIn,
    SignatureIn,
)
from app.tickets.service import dispatching, verifying

router = Router(tags=["tickets"])

Handler = Annotated[Context, requires(Permission.TICKET_HANDLE)]
Signer = Annotated[Context, requires(Permission.TICKET_SIGN_OFF)]


@router.post(
    "/tickets/{ticket_id}/accept",
    **action("accept_ticket", "接收整改", "Accept a ticket and begin to rectify"),
)
def accept_ticket(ctx: Handler, ticket_id: PathId, expected: IfMatch) -> Response:
    """The unit begins."""
    with write(ctx) as session:
        dispatching.accept_ticket(session, ctx.actor, ticket_id, expected_version=expected)
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/object",
    **action("object_to_dispatch", "提出派单异议", "Object to a dispatch"),
)
def object_to_dispatch(
    ctx: Handler, ticket_id: PathId, body: ReasonIn, expected: IfMatch
) -> Response:
    """The unit says that it is not its own."""
    with write(ctx) as session:
        dispatching.object_to_dispatch(
            session, ctx.actor, ticket_id, reason=body.reason, expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/rectify",
    **action("report_rectified", "报告整改完成", "Report a ticket rectified"),
)
def report_rectified(
    ctx: Handler, ticket_id: PathId, body: RectifiedIn, expected: IfMatch
) -> Response:
    """At least one measure is done, with evidence."""
    with write(ctx) as session:
        verifying.report_rectified(
            session, ctx.actor, ticket_id, result=body.result, expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/evaluate",
    **action("evaluate_ticket", "评价整改", "Evaluate a rectification"),
)
def evaluate_ticket(
    ctx: Annotated[Context, requires(Permission.TICKET_EVALUATE)],
    ticket_id: PathId,
    body: EvaluationIn,
    expected: IfMatch,
) -> Response:
    """By the finder or a drawn substitute; the two lowest levels send it back by themselves."""
    with write(ctx) as session:
        verifying.evaluate_ticket(
            session, ctx.actor, ticket_id, **body.model_dump(), expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/draw-substitute",
    **action("draw_substitute", "抽取复核人", "Draw a substitute verifier", NoSubstitute),
)
def draw_substitute(
    ctx: Annotated[Context, requires(Permission.TICKET_DISPATCH)],
    ticket_id: PathId,
    expected: IfMatch,
) -> Response:
    """When the finder stays silent or may not verify."""
    with write(ctx) as session:
        verifying.draw_substitute(session, ctx.actor, ticket_id, expected_version=expected)
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/send-back",
    **action("send_ticket_back", "退回整改", "Send a verified ticket back"),
)
def send_ticket_back(ctx: Signer, ticket_id: PathId, body: ReasonIn, expected: IfMatch) -> Response:
    """The coordinator does not sign."""
    with write(ctx) as session:
        verifying.send_back(
            session, ctx.actor, ticket_id, reason=body.reason, expected_version=expected
        )
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/sign-off",
    **action("sign_ticket_off", "销号", "Sign a ticket off"),
)
def sign_ticket_off(
    ctx: Signer, ticket_id: PathId, body: SignatureIn, expected: IfMatch
) -> Response:
    """The only way to closed."""
    with write(ctx) as session:
        verifying.sign_off(session, ctx.actor, ticket_id, note=body.note, expected_version=expected)
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/exempt",
    **action("sign_exemption", "签署岗位分离豁免", "Sign an exemption from segregation"),
)
def sign_exemption(
    ctx: Annotated[Context, requires(Permission.TICKET_SUPERVISE)],
    ticket_id: PathId,
    body: ExemptionIn,
    expected: IfMatch,
) -> Response:
    """Waive one rule for one person; signed by somebody else, reasoned, counted."""
    with write(ctx) as session:
        verifying.sign_exemption(
            session, ctx.actor, ticket_id, **body.model_dump(), expected_version=expected
        )
        return moved(ctx, session, ticket_id)
