"""Signing in, staying in and signing out, over HTTP.

The doorkeeper opens its own transactions here, around the slow hashing; answers hold tokens and
are therefore never kept for an Idempotency-Key.
"""

from typing import Annotated

from fastapi import Request, Response

from app.identity.access import carries, public, signed_in_actor
from app.identity.api.cookies import (
    browser_of,
    give,
    shown_token,
    take,
)
from app.identity.doorkeeper import Doorkeeper
from app.identity.problems import (
    RefreshSuperseded,
    SessionOver,
    SignInBusy,
    SignInThrottled,
    WeakPassword,
    WrongCode,
    WrongCredentials,
    WrongCurrentPassword,
)
from app.identity.schemas import (
    SIGNED_IN,
    PasswordIn,
    SecondFactorIn,
    SignedIn,
    SignInIn,
)
from app.identity.service.sessions import Admission
from app.identity.tokens import TokenKind, Tokens
from app.identity.vocabulary import NextStep
from app.platform.problems import CrossOrigin, FieldError, InvalidFields, Unauthenticated
from app.platform.web.answers import no_content, one
from app.platform.web.context import Context
from app.platform.web.openapi import operation
from app.platform.web.routing import Router

router = Router(prefix="/auth", tags=["auth"])

EXAMPLE = {
    "next_step": "signed_in",
    "access_token": "eyJhbGciOiJIUzI1NiIsImtpZCI6ImsxIiwidHlwIjoiYWNjZXNzK2p3dCJ9.…",
    "step_token": None,
    "expires_in": 600,
}


def signed_in(ctx: Context, admission: Admission) -> SignedIn:
    """The answer to whoever has come this far."""
    claims = admission.claims
    token = ctx.runtime.service(Tokens).issue(claims)
    through = admission.step is NextStep.SIGNED_IN
    return {
        "next_step": admission.step,
        "access_token": token if through else None,
        "step_token": None if through else token,
        "expires_in": int((claims.expires_at - claims.issued_at).total_seconds()),
    }


def let_in(ctx: Context, request: Request, admission: Admission) -> Response:
    """The tokens: the short one in the body, the long one in the cookie."""
    response = one({**signed_in(ctx, admission)}, SIGNED_IN)
    response.headers["Cache-Control"] = "no-store"
    if admission.refresh_token is not None:
        give(request, response, admission.refresh_token)
    return response


def doorkeeper_of(ctx: Context) -> Doorkeeper:
    """The process' doorkeeper."""
    return ctx.runtime.service(Doorkeeper)


@router.post(
    "/login",
    **operation(
        "sign_in",
        "登录",
        "Sign in with user name and password",
        answer=SignedIn,
        problems=[WrongCredentials, SignInThrottled, SignInBusy, CrossOrigin],
        public=True,
        example=EXAMPLE,
        description=(
            "密码正确后可能还需动态口令、修改初始密码或绑定动态口令：next_step 说明下一步，"
            "step_token 只用于这一步。A right password may be followed by further steps: next_step"
            " names the next one, step_token is good for it alone. The refresh token is set as an"
            " HttpOnly cookie."
        ),
    ),
)
def sign_in(body: SignInIn, request: Request, ctx: Annotated[Context, public()]) -> Response:
    """The first door."""
    admission = doorkeeper_of(ctx).sign_in(
        ctx.actor, username=body.username, password=body.password, browser=browser_of(request)
    )
    return let_in(ctx, request, admission)


@router.post(
    "/totp",
    **operation(
        "show_second_factor",
        "输入动态口令",
        "Show the second factor",
        answer=SignedIn,
        problems=[WrongCode, SessionOver, SignInThrottled, CrossOrigin],
        example=EXAMPLE,
        description=(
            "以 step_token 作为 Bearer，提交动态口令或恢复码之一。"
            "Bearer is the step token; give either a one-time code or a recovery code."
        ),
    ),
)
def show_second_factor(
    body: SecondFactorIn,
    request: Request,
    ctx: Annotated[Context, carries(TokenKind.SECOND_FACTOR)],
) -> Response:
    """The second door."""
    if (body.code is None) == (body.recovery_code is None):
        raise InvalidFields(
            errors=[
                FieldError(
                    pointer="/code",
                    code="second_factor.one_of_two",
                    message="动态口令和恢复码须填且只填一项",
                    message_en="Give either a one-time code or a recovery code",
                )
            ]
        )
    admission = doorkeeper_of(ctx).show_second_factor(
        ctx.actor,
        code=body.code,
        recovery_code=body.recovery_code,
        browser=browser_of(request),
    )
    return let_in(ctx, request, admission)


@router.post(
    "/first-password",
    **operation(
        "choose_first_password",
        "修改初始密码",
        "Choose the first password of one's own",
        answer=SignedIn,
        problems=[
            WeakPassword,
            WrongCurrentPassword,
            SessionOver,
            SignInThrottled,
            SignInBusy,
            CrossOrigin,
        ],
        example=EXAMPLE,
    ),
)
def choose_first_password(
    body: PasswordIn,
    request: Request,
    ctx: Annotated[Context, carries(TokenKind.PASSWORD_CHANGE)],
) -> Response:
    """The handed-out password is replaced before anything else is possible."""
    admission = doorkeeper_of(ctx).choose_first_password(
        ctx.actor,
        ctx.extra["claims"],
        current=body.current_password,
        new=body.new_password,
        browser=browser_of(request),
    )
    return let_in(ctx, request, admission)


@router.post(
    "/refresh",
    **operation(
        "refresh_session",
        "续期",
        "Exchange the refresh cookie for new tokens",
        answer=SignedIn,
        problems=[SessionOver, RefreshSuperseded, CrossOrigin],
        public=True,
        example=EXAMPLE,
        description=(
            "每次续期都更换刷新凭证；旧凭证再次出现即视为被盗，整个会话终止。"
            "The refresh token changes each time; an old one shown again ends the session."
        ),
    ),
)
def refresh_session(request: Request, ctx: Annotated[Context, public()]) -> Response:
    """The cookie is the only way to stay in."""
    token = shown_token(request)
    if token is None:
        raise SessionOver
    return let_in(ctx, request, doorkeeper_of(ctx).refresh(ctx.actor, token=token))


@router.post(
    "/logout",
    **operation(
        "sign_out",
        "退出登录",
        "Sign out",
        status=204,
        problems=[CrossOrigin],
        public=True,
    ),
)
def sign_out(request: Request, ctx: Annotated[Context, public()]) -> Response:
    """Ends the session of the cookie and that of the access token, if there are such."""
    try:
        actor = signed_in_actor(request)
    except Unauthenticated:
        actor = ctx.actor
    doorkeeper_of(ctx).sign_out(actor, token=shown_token(request))
    response = no_content(ctx)
    take(request, response)
    return response
