"""One's own account: password, second factor, sessions, and who one is."""

from typing import Annotated, Any

import segno
from fastapi import Request, Response

from app.identity.access import carries, permissions_held, requires
from app.identity.admission import IDLE_LIMIT
from app.identity.api.cookies import browser_of, give
from app.identity.api.sign_in import EXAMPLE as SIGN_IN_EXAMPLE
from app.identity.api.sign_in import doorkeeper_of, signed_in
from app.identity.api.transactions import write_ending_sessions
from app.identity.permissions import Permission
from app.identity.problems import (
    SecondFactorMissing,
    SessionNotFound,
    SessionOver,
    SignInBusy,
    SignInThrottled,
    WeakPassword,
    WrongCode,
    WrongCurrentPassword,
)
from app.identity.queries import sessions as session_queries
from app.identity.queries.users import user_detail
from app.identity.schemas import (
    ENROLMENT_DONE,
    ENROLMENT_OFFER,
    ME,
    RECOVERY_CODES,
    SESSIONS,
    CodeIn,
    CurrentPasswordIn,
    EnrolmentDone,
    EnrolmentIn,
    EnrolmentOffer,
    Me,
    PasswordIn,
    RecoveryCodes,
    SessionOut,
)
from app.identity.service import sessions as session_service
from app.identity.tokens import TokenKind
from app.platform.paging import DEFAULT_LIMIT, Page
from app.platform.web.answers import listing, no_content, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read

router = Router(tags=["auth"])

Own = Annotated[Context, requires(Permission.SELF_USE)]
Enrolling = Annotated[Context, carries(TokenKind.ACCESS, TokenKind.ENROLMENT)]
_CODES = ["ABCD-EFGH-IJKL-MNOP-QRST-UVWX"]


def _secret_answer(row: dict[str, Any], adapter: Any) -> Response:
    response = one(row, adapter)
    response.headers["Cache-Control"] = "no-store"
    return response


@router.get(
    "/me",
    **operation("get_me", "我的账号", "Who I am and what I may do", answer=Me),
)
def get_me(ctx: Own) -> Response:
    """Oneself, with roles and permissions."""
    with read(ctx) as session:
        detail = user_detail(session, ctx.actor.user_id or "")
        return one({**detail, "permissions": sorted(permissions_held(ctx.actor.roles))}, ME)


@router.post(
    "/auth/password",
    **operation(
        "change_password",
        "修改密码",
        "Change one's password",
        status=204,
        problems=[WeakPassword, WrongCurrentPassword, SessionOver, SignInThrottled, SignInBusy],
        description=(
            "须提供当前密码；其他会话全部终止。"
            "The current password is needed; all other sessions end."
        ),
    ),
)
def change_password(
    body: PasswordIn, ctx: Annotated[Context, carries(TokenKind.ACCESS)]
) -> Response:
    """A new password; nobody is ever made to change it by the calendar."""
    doorkeeper_of(ctx).change_password(
        ctx.actor, current=body.current_password, new=body.new_password
    )
    return no_content(ctx)


@router.post(
    "/auth/totp/enrol",
    **operation(
        "offer_second_factor",
        "绑定动态口令",
        "Begin to enrol a second factor",
        answer=EnrolmentOffer,
        problems=[WrongCurrentPassword, SessionOver, SignInThrottled, SignInBusy],
        example={
            "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
            "otpauth_uri": "otpauth://totp/Tongxing:zhangsan?secret=JBSWY3DPEHPK3PXP",
            "qr_svg": "<svg …/>",
        },
    ),
)
def offer_second_factor(body: EnrolmentIn, ctx: Enrolling) -> Response:
    """A secret that is in force only after its first code."""
    offer = doorkeeper_of(ctx).offer_second_factor(
        ctx.actor, ctx.extra["claims"], current=body.current_password
    )
    picture = segno.make(offer.address, error="m").svg_inline(scale=4)
    row = {"secret": offer.secret, "otpauth_uri": offer.address, "qr_svg": picture}
    return _secret_answer(row, ENROLMENT_OFFER)


@router.post(
    "/auth/totp/confirm",
    **operation(
        "confirm_second_factor",
        "确认动态口令",
        "Put the second factor in force",
        answer=EnrolmentDone,
        problems=[WrongCode, SecondFactorMissing, SessionOver, SignInThrottled],
        example={"recovery_codes": _CODES, "sign_in": SIGN_IN_EXAMPLE},
    ),
)
def confirm_second_factor(body: CodeIn, request: Request, ctx: Enrolling) -> Response:
    """The first code; recovery codes are shown once, and an enrolment goes on to its session."""
    done, admission = doorkeeper_of(ctx).confirm_second_factor(
        ctx.actor, ctx.extra["claims"], code=body.code, browser=browser_of(request)
    )
    further = None if admission is None else signed_in(ctx, admission)
    row = {"recovery_codes": done.recovery_codes, "sign_in": further}
    response = _secret_answer(row, ENROLMENT_DONE)
    if admission is not None and admission.refresh_token is not None:
        give(request, response, admission.refresh_token)
    return response


@router.post(
    "/auth/recovery-codes",
    **operation(
        "renew_recovery_codes",
        "重新生成恢复码",
        "Make new recovery codes",
        answer=RecoveryCodes,
        problems=[
            WrongCurrentPassword,
            SecondFactorMissing,
            SessionOver,
            SignInThrottled,
            SignInBusy,
        ],
        example={"recovery_codes": _CODES},
    ),
)
def renew_recovery_codes(
    body: CurrentPasswordIn, ctx: Annotated[Context, carries(TokenKind.ACCESS)]
) -> Response:
    """New codes; the old ones are void."""
    codes = doorkeeper_of(ctx).renew_recovery_codes(ctx.actor, current=body.current_password)
    return _secret_answer({"recovery_codes": codes}, RECOVERY_CODES)


@router.get(
    "/auth/sessions",
    **operation(
        "list_own_sessions", "我的会话", "One's running sessions", answer=Listing[SessionOut]
    ),
)
def list_own_sessions(ctx: Own, cursor: Cursor = None, limit: Limit = DEFAULT_LIMIT) -> Response:
    """Where one is signed in."""
    with read(ctx) as session:
        page = session_queries.running_sessions(
            session,
            ctx.actor.user_id or "",
            idle_since=session.now - IDLE_LIMIT,
            cursor=cursor,
            limit=limit,
        )
    rows = [{**row, "is_current": row["id"] == ctx.actor.session_id} for row in page.rows]
    return listing(Page(rows, page.next, page.prev), SESSIONS)


@router.delete(
    "/auth/sessions/{session_id}",
    **operation(
        "revoke_own_session",
        "终止会话",
        "End one of one's sessions",
        status=204,
        problems=[SessionNotFound],
        writes=True,
    ),
)
def revoke_own_session(session_id: PathId, ctx: Own) -> Response:
    """Signs that browser out, at once and everywhere."""
    with write_ending_sessions(ctx) as session:
        session_service.revoke_own_session(session, ctx.actor, session_id=session_id)
        return no_content(ctx)
