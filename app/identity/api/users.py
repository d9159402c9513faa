"""People, over HTTP."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Response

from app.identity.access import requires
from app.identity.api.transactions import write_ending_sessions
from app.identity.passwords import PasswordHasher
from app.identity.permissions import Permission
from app.identity.problems import (
    LastKeeper,
    OwnAccount,
    RolesClash,
    SecondFactorMissing,
    SignInBusy,
    UnknownOrganisation,
    UserAlreadyDisabled,
    UsernameTaken,
    UserNotFound,
)
from app.identity.queries import users as queries
from app.identity.schemas import (
    PLAIN_PHONE,
    USER_DETAIL,
    USER_WITH_SECRET,
    USERS,
    PlainPhone,
    PurposeIn,
    ReasonIn,
    RolesIn,
    UserDetail,
    UserIn,
    UserPatch,
    UserSummary,
    UserWithSecret,
)
from app.identity.service import users as service
from app.identity.service.users import InitialPassword
from app.identity.vocabulary import Role, UserStatus
from app.platform.db import WriteSession
from app.platform.paging import DEFAULT_LIMIT
from app.platform.secrets_box import SecretsBox
from app.platform.web.answers import changed, created, listing, no_content, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import UUID_PATTERN, Cursor, Limit, PathId, SearchText
from app.platform.web.preconditions import IfMatch
from app.platform.web.unit_of_work import read, write

router = APIRouter(prefix="/users", tags=["users"])

UserSort = Annotated[Literal["username", "-created_at"], Query(description="Order.")]
OrganisationIds = Annotated[
    list[Annotated[str, Query(pattern=UUID_PATTERN, max_length=36)]],
    Query(alias="organisation_id", max_length=50, description="Units; repeat for OR."),
]
Roles = Annotated[list[Role], Query(alias="role", max_length=9, description="Roles.")]
Statuses = Annotated[list[UserStatus], Query(alias="status", max_length=2, description="States.")]
Reads = Annotated[Context, requires(Permission.USER_READ)]
Edits = Annotated[Context, requires(Permission.USER_EDIT)]
Resets = Annotated[Context, requires(Permission.USER_RESET)]


def _box(ctx: Context) -> SecretsBox:
    return ctx.runtime.service(SecretsBox)


def _shown_once(
    ctx: Context, session: WriteSession, user_id: str, initial: InitialPassword, *, is_new: bool
) -> Response:
    """The answer with the password, while the answer kept for a repetition has none."""
    detail = queries.user_detail(session, user_id)
    row: UserWithSecret = {
        "user": detail,
        "initial_password": None,
        "version": detail["version"],
    }

    def answered() -> Response:
        if is_new:
            return created(ctx, row, USER_WITH_SECRET, location=f"/api/v1/users/{user_id}")
        return changed(ctx, row, USER_WITH_SECRET)

    answered()
    kept = ctx.answer
    row["initial_password"] = initial.text
    response = answered()
    ctx.answer = kept
    response.headers["Cache-Control"] = "no-store"
    return response


@router.get(
    "",
    **operation("list_users", "用户列表", "List people", answer=Listing[UserSummary]),
)
def list_users(
    ctx: Reads,
    q: SearchText = None,
    organisation_ids: OrganisationIds = [],  # noqa: B006 - FastAPI copies defaults
    roles: Roles = [],  # noqa: B006 - the same
    statuses: Statuses = [],  # noqa: B006 - the same
    sort: UserSort = "username",
    cursor: Cursor = None,
    limit: Limit = DEFAULT_LIMIT,
) -> Response:
    """People, filtered."""
    with read(ctx) as session:
        page = queries.users_page(
            session,
            sort=queries.SORTS[sort],
            cursor=cursor,
            limit=limit,
            q=q,
            organisation_ids=organisation_ids,
            roles=roles,
            statuses=statuses,
        )
        return listing(page, USERS)


@router.get(
    "/{user_id}",
    **operation("get_user", "查看用户", "One person", answer=UserDetail, problems=[UserNotFound]),
)
def get_user(user_id: PathId, ctx: Reads) -> Response:
    """One person."""
    with read(ctx) as session:
        return one({**queries.user_detail(session, user_id)}, USER_DETAIL)


@router.post(
    "",
    **operation(
        "create_user",
        "新建用户",
        "Create an account",
        answer=UserWithSecret,
        status=201,
        problems=[UsernameTaken, UnknownOrganisation, SignInBusy],
        writes=True,
        description=(
            "初始密码只显示这一次，重复请求不再返回；角色由安全管理员另行授予。"
            "The initial password is shown this once, not even to a repeated request; roles are"
            " given by the security administrator."
        ),
    ),
)
def create_user(body: UserIn, ctx: Edits) -> Response:
    """An account without roles, with a one-time password."""
    initial = InitialPassword.make(ctx.runtime.service(PasswordHasher))
    with write(ctx) as session:
        user_id = service.create_user(
            session,
            ctx.actor,
            username=body.username,
            display_name=body.display_name,
            position=body.position,
            organisation_id=body.organisation_id,
            phone=body.phone,
            password_hash=initial.hash,
            box=_box(ctx),
        )
        return _shown_once(ctx, session, user_id, initial, is_new=True)


@router.patch(
    "/{user_id}",
    **operation(
        "change_user",
        "修改用户",
        "Change a person's particulars",
        answer=UserDetail,
        problems=[UserNotFound, UnknownOrganisation],
        writes=True,
        versioned=True,
    ),
)
def change_user(user_id: PathId, body: UserPatch, expected: IfMatch, ctx: Edits) -> Response:
    """What is absent stays."""
    with write_ending_sessions(ctx) as session:
        changes = body.model_dump(exclude_unset=True)
        service.change_user(
            session, ctx.actor, user_id, changes=changes, expected_version=expected, box=_box(ctx)
        )
        return changed(ctx, {**queries.user_detail(session, user_id)}, USER_DETAIL)


@router.post(
    "/{user_id}/disable",
    **operation(
        "disable_user",
        "停用账号",
        "Disable an account",
        answer=UserDetail,
        problems=[UserNotFound, UserAlreadyDisabled, OwnAccount, LastKeeper],
        writes=True,
        versioned=True,
    ),
)
def disable_user(user_id: PathId, body: ReasonIn, expected: IfMatch, ctx: Edits) -> Response:
    """Shuts the person out at once and everywhere."""
    with write_ending_sessions(ctx) as session:
        service.disable_user(
            session, ctx.actor, user_id, reason=body.reason, expected_version=expected
        )
        return changed(ctx, {**queries.user_detail(session, user_id)}, USER_DETAIL)


@router.post(
    "/{user_id}/enable",
    **operation(
        "enable_user",
        "启用账号",
        "Enable an account",
        answer=UserDetail,
        problems=[UserNotFound],
        writes=True,
        versioned=True,
    ),
)
def enable_user(user_id: PathId, expected: IfMatch, ctx: Edits) -> Response:
    """Lets the person in again."""
    with write(ctx) as session:
        service.enable_user(session, ctx.actor, user_id, expected_version=expected)
        return changed(ctx, {**queries.user_detail(session, user_id)}, USER_DETAIL)


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
        return _shown_once(ctx, session, user_id, initial, is_new=False)


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


@router.post(
    "/{user_id}/end-sessions",
    **operation(
        "end_sessions",
        "强制下线",
        "Sign a person out everywhere",
        status=204,
        problems=[UserNotFound],
        writes=True,
    ),
)
def end_sessions(
    user_id: PathId, ctx: Annotated[Context, requires(Permission.SESSION_REVOKE)]
) -> Response:
    """Ends all of a person's sessions."""
    with write_ending_sessions(ctx) as session:
        service.end_all_sessions(session, ctx.actor, user_id)
        return no_content(ctx)


@router.put(
    "/{user_id}/roles",
    **operation(
        "assign_roles",
        "授予角色",
        "Replace a person's roles",
        answer=UserDetail,
        problems=[UserNotFound, RolesClash, OwnAccount, LastKeeper],
        writes=True,
        versioned=True,
        description=(
            "仅安全管理员可用；三员互斥且不得兼任业务角色；对方须重新登录。"
            "For the security administrator alone; 三员分立 holds; the person signs in anew."
        ),
    ),
)
def assign_roles(
    user_id: PathId,
    body: RolesIn,
    expected: IfMatch,
    ctx: Annotated[Context, requires(Permission.ROLE_ASSIGN)],
) -> Response:
    """All roles the person shall hold from now on."""
    with write_ending_sessions(ctx) as session:
        service.assign_roles(
            session, ctx.actor, user_id, roles=body.roles, expected_version=expected
        )
        return changed(ctx, {**queries.user_detail(session, user_id)}, USER_DETAIL)


@router.post(
    "/{user_id}/read-phone",
    **operation(
        "read_phone",
        "查看完整电话",
        "Read a telephone number in the clear",
        answer=PlainPhone,
        problems=[UserNotFound],
        example={"phone": "13800001234"},
        description="须说明用途，并记入审计。The purpose is needed and kept in the audit trail.",
    ),
)
def read_phone(
    user_id: PathId,
    body: PurposeIn,
    ctx: Annotated[Context, requires(Permission.PHONE_READ)],
) -> Response:
    """Masked everywhere else."""
    with write(ctx) as session:
        phone = service.read_phone(session, ctx.actor, user_id, purpose=body.purpose, box=_box(ctx))
    response = one({"phone": phone}, PLAIN_PHONE)
    response.headers["Cache-Control"] = "no-store"
    return response
