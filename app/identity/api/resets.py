"""Letting a person in again, or out, over HTTP."""

from typing import Annotated

from fastapi import Response

from app.identity.access import requires
from app.identity.api.transactions import shown_once, write_ending_sessions
from app.identity.passwords import PasswordHasher
from app.identity.permissions import Permission
from app.identity.problems import OwnAccount, SecondFactorMissing, SignInBusy, UserNotFound
from app.identity.queries import users as queries
from app.identity.schemas import USER_DETAIL, UserDetail, UserWithSecret
from app.identity.service import resets as service
from app.identity.service.resets import InitialPassword
from app.platform.web.answers import changed, no_content
from app.platform.web.context import Context
from app.platform.web.openapi import operation
from app.platform.web.params import PathId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import write

router = Router(prefix="/users", tags=["users"])

Edits = Annotated[Context, requires(Permission.USER_EDIT)]
Resets = Annotated[Context, requires(Permission.USER_RESET)]


@router.post(
    "/{user_id}/reset-password",
    **operation(
        "reset_password",
        "重置密码",
        "Hand out a new one-time password",
        answer=UserWithSecret,
        problems=[UserNotFound, OwnAccount, SignInBusy],
        writes=True,
        versioned=True,
    ),
)
def reset_password(user_id: PathId, expected: IfMatch, ctx: Resets) -> Response:
    """All sessions end; an enrolled second factor stays in force."""
    initial = InitialPassword.make(ctx.runtime.service(PasswordHasher))
    with write_ending_sessions(ctx) as session:
        service.reset_password(
            session, ctx.actor, user_id, password_hash=initial.hash, expected_version=expected
        )
        return shown_once(ctx, session, user_id, initial, is_new=False)


@router.post(
    "/{user_id}/reset-second-factor",
    **operation(
        "reset_second_factor",
        "解除动态口令",
        "Take off a lost second factor",
        answer=UserDetail,
        problems=[UserNotFound, OwnAccount, SecondFactorMissing],
        writes=True,
        versioned=True,
    ),
)
def reset_second_factor(
    user_id: PathId,
    expected: IfMatch,
    ctx: Annotated[Context, requires(Permission.SECOND_FACTOR_RESET)],
) -> Response:
    """For the security administrator: whoever hands out passwords must not do this as well."""
    with write_ending_sessions(ctx) as session:
        service.reset_second_factor(session, ctx.actor, user_id, expected_version=expected)
        return changed(ctx, {**queries.user_detail(session, user_id)}, USER_DETAIL)


@router.post(
    "/{user_id}/unlock",
    **operation(
        "unlock_user",
        "解除锁定",
        "Let an account be tried again",
        status=204,
        problems=[UserNotFound],
        writes=True,
    ),
)
def unlock_user(user_id: PathId, ctx: Edits) -> Response:
    """Forgets the attempts counted against the account."""
    with write(ctx) as session:
        service.unlock_user(session, ctx.actor, user_id)
        return no_content(ctx)
