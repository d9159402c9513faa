"""People, over HTTP."""

from typing import Annotated, Literal

from fastapi import Query, Response

from app.identity.access import requires
from app.identity.api.transactions import shown_once, write_ending_sessions
from app.identity.passwords import PasswordHasher
from app.identity.permissions import Permission
from app.identity.problems import (
    LastKeeper,
    OwnAccount,
    RolesClash,
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
from app.identity.service.resets import InitialPassword
from app.identity.vocabulary import Role, UserStatus
from app.platform.paging import DEFAULT_LIMIT
from app.platform.secrets_box import SecretsBox
from app.platform.web.answers import changed, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import UUID_PATTERN, Cursor, Limit, PathId, SearchText
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write

router = Router(prefix="/users", tags=["users"])

UserSort = Annotated[Literal["username", "-created_at"], Query(description="Order.")]
OrganisationIds = Annotated[
    list[Annotated[str, Query(pattern=UUID_PATTERN, max_length=36)]],
    Query(alias="organisation_id", max_length=50, description="Units; repeat for OR."),
]
Roles = Annotated[list[Role], Query(alias="role", max_length=9, description="Roles.")]
Statuses = Annotated[list[UserStatus], Query(alias="status", max_length=2, description="States.")]
Reads = Annotated[Context, requires(Permission.USER_READ)]
Edits = Annotated[Context, requires(Permission.USER_EDIT)]


def _box(ctx: Context) -> SecretsBox:
    return ctx.runtime.service(SecretsBox)


@router.get(
    "",
    **operation("list_users", "用户列表", "List people", answer=Listing[UserSummary]),
)
def list_users(
    ctx: Reads,
    q: SearchText = None,
    organisation_ids: OrganisationIds = [],  # noqa: B006 - FastAPI copies defaults
    roles: Roles = [],  # noqa: B006 - FastAPI copies defaults
    statuses: Statuses = [],  # noqa: B006 - FastAPI copies defaults
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
        return shown_once(ctx, session, user_id, initial, is_new=True)


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
