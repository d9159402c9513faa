"""People, units and sessions as they go in and out."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, field_validator
from pydantic_core import PydanticCustomError
from typing_extensions import TypedDict

from app.identity.usernames import PATTERN
from app.identity.vocabulary import NextStep, OrganisationKind, Role, UserStatus, ViewPlace
from app.platform.web.params import UUID_PATTERN, Body

Username = Annotated[
    str, Field(min_length=3, max_length=64, pattern=PATTERN, examples=["zhangsan"])
]
DisplayName = Annotated[str, Field(min_length=1, max_length=80, examples=["张三"])]
Position = Annotated[str, Field(max_length=80, examples=["一级主任科员"])]
Phone = Annotated[
    str,
    Field(
        min_length=5, max_length=20, pattern=r"^\+?[0-9][0-9 -]{3,18}$", examples=["13800001234"]
    ),
]
Password = Annotated[
    str, Field(min_length=1, max_length=1024, examples=["铁岭的雪比沈阳早到了三天"])
]
Code = Annotated[str, Field(min_length=6, max_length=16, examples=["123456"])]
Reason = Annotated[str, Field(min_length=2, max_length=200, examples=["岗位调整"])]
Id = Annotated[str, Field(pattern=UUID_PATTERN, min_length=36, max_length=36)]
OrganisationCode = Annotated[
    str,
    Field(min_length=2, max_length=40, pattern=r"^[a-z0-9][a-z0-9-]*$", examples=["employment"]),
]
OrganisationName = Annotated[str, Field(min_length=2, max_length=120, examples=["就业促进处"])]
ShortName = Annotated[str, Field(min_length=1, max_length=40, examples=["就业促进处"])]
RegionCode = Annotated[
    str, Field(pattern=r"^[0-9]{6}([0-9]{6})?$", max_length=12, examples=["210100000000"])
]
OrderNumber = Annotated[int, Field(ge=0, le=1_000_000)]
ViewName = Annotated[
    str, Field(min_length=1, max_length=60, pattern=r"\S", examples=["我处超期的反馈单"])
]
ViewQuery = Annotated[
    str,
    Field(
        max_length=2000,
        pattern=r"^[A-Za-z0-9_.~%&=+:,*'()$@!;/-]*$",
        examples=["state=rectifying&overdue=true"],
    ),
]
ViewPosition = Annotated[int, Field(ge=0, le=10_000)]


def refuse_null(value: Any) -> Any:
    """In a patch null empties a field; these cannot be empty (a default is not validated)."""
    if value is None:
        raise PydanticCustomError("null_refused", "This field cannot be empty")
    return value


class SignInIn(Body):
    """A user name and a password."""

    username: str = Field(min_length=1, max_length=64, examples=["zhangsan"])
    password: Password


class SecondFactorIn(Body):
    """One of the two."""

    code: Code | None = None
    recovery_code: str | None = Field(
        None, min_length=24, max_length=64, examples=["ABCD-EFGH-IJKL-MNOP-QRST-UVWX"]
    )


class PasswordIn(Body):
    """The current password and the new one."""

    current_password: Password
    new_password: Password


class CurrentPasswordIn(Body):
    """The current password once more."""

    current_password: Password


class EnrolmentIn(Body):
    """Inside a session the current password once more; during sign-in nothing."""

    current_password: Password | None = None


class CodeIn(Body):
    """The first code of a new second factor."""

    code: Code


class UserIn(Body):
    """A new account; roles are given by the security administrator afterwards."""

    username: Username
    display_name: DisplayName
    position: Position = ""
    organisation_id: Id | None = None
    phone: Phone | None = None


class UserPatch(Body):
    """What is to change; what is absent stays."""

    display_name: DisplayName | None = None
    position: Position | None = None
    organisation_id: Id | None = None
    phone: Phone | None = None

    _never_null = field_validator("display_name", "position")(refuse_null)


class ReasonIn(Body):
    """Why."""

    reason: Reason


class PurposeIn(Body):
    """What for."""

    purpose: Reason


class RolesIn(Body):
    """All roles the person shall hold from now on."""

    roles: list[Role] = Field(max_length=9, examples=[["walker", "liaison"]])


class OrganisationIn(Body):
    """A new unit."""

    code: OrganisationCode
    kind: OrganisationKind
    name: OrganisationName
    short_name: ShortName | None = None
    parent_id: Id | None = None
    region_code: RegionCode | None = None
    position: OrderNumber = 0


class OrganisationPatch(Body):
    """What is to change; what is absent stays."""

    name: OrganisationName | None = None
    short_name: ShortName | None = None
    parent_id: Id | None = None
    region_code: RegionCode | None = None
    position: OrderNumber | None = None
    is_active: bool | None = None

    _never_null = field_validator("name", "short_name", "position", "is_active")(refuse_null)


class ViewIn(Body):
    """Filters to keep: ``query`` is what stands behind the question mark of the list's address."""

    place: ViewPlace
    name: ViewName
    query: ViewQuery
    position: ViewPosition | None = None


class ViewPatch(Body):
    """What is to change; what is absent stays."""

    name: ViewName | None = None
    query: ViewQuery | None = None
    position: ViewPosition | None = None

    _never_null = field_validator("name", "query", "position")(refuse_null)


class SignedIn(TypedDict):
    """How far the sign-in has come; ``access_token`` once it is through, else ``step_token``."""

    next_step: NextStep
    access_token: str | None
    step_token: str | None
    expires_in: int


class EnrolmentOffer(TypedDict):
    """A secret for an authenticator, as text, as an address and as a QR code (SVG)."""

    secret: str
    otpauth_uri: str
    qr_svg: str


class EnrolmentDone(TypedDict):
    """Recovery codes, shown once, and how the sign-in goes on."""

    recovery_codes: list[str]
    sign_in: SignedIn | None


class RecoveryCodes(TypedDict):
    """Recovery codes, shown once."""

    recovery_codes: list[str]


class SessionOut(TypedDict):
    """A running session."""

    id: str
    user_agent: str
    address: str
    second_factor: bool
    created_at: datetime
    last_used_at: datetime
    expires_at: datetime
    is_current: bool


class UserSession(TypedDict):
    """A running session of somebody else: the sort of device and the network, no more."""

    id: str
    device: str
    network: str
    second_factor: bool
    created_at: datetime
    last_used_at: datetime
    expires_at: datetime


class UserSummary(TypedDict):
    """A person in a list."""

    id: str
    username: str
    display_name: str
    position: str
    organisation_id: str | None
    organisation_name: str | None
    status: UserStatus
    phone_masked: str | None
    roles: list[Role]
    created_at: datetime
    updated_at: datetime
    version: int


class RoleGrant(TypedDict):
    """A role, and who gave it when."""

    role: Role
    granted_at: datetime
    granted_by: str | None


class UserDetail(UserSummary):
    """A person by themselves."""

    role_grants: list[RoleGrant]
    must_change_password: bool | None
    second_factor_enrolled: bool
    last_signed_in_at: datetime | None
    is_locked: bool


class UserWithSecret(TypedDict):
    """A person with the one-time password; it is shown now and never again."""

    user: UserDetail
    initial_password: str | None
    version: int


class PlainPhone(TypedDict):
    """A telephone number in the clear."""

    phone: str | None


class Me(UserDetail):
    """Oneself, with what one may do."""

    permissions: list[str]


class Organisation(TypedDict):
    """A unit."""

    id: str
    parent_id: str | None
    kind: OrganisationKind
    code: str
    name: str
    short_name: str
    region_code: str | None
    position: int
    is_active: bool
    created_at: datetime
    updated_at: datetime
    version: int


class OrganisationNode(TypedDict):
    """A unit with what lies below it."""

    id: str
    kind: OrganisationKind
    code: str
    name: str
    short_name: str
    region_code: str | None
    children: list["OrganisationNode"]


class OrganisationTree(TypedDict):
    """All active units."""

    items: list[OrganisationNode]


class SavedView(TypedDict):
    """Filters of a list, kept under a name."""

    id: str
    place: ViewPlace
    name: str
    query: str
    position: int
    created_at: datetime
    updated_at: datetime
    version: int


SIGNED_IN = TypeAdapter(SignedIn)
ENROLMENT_OFFER = TypeAdapter(EnrolmentOffer)
ENROLMENT_DONE = TypeAdapter(EnrolmentDone)
RECOVERY_CODES = TypeAdapter(RecoveryCodes)
SESSIONS = TypeAdapter(list[SessionOut])
USER_SESSIONS = TypeAdapter(list[UserSession])
USERS = TypeAdapter(list[UserSummary])
USER_DETAIL = TypeAdapter(UserDetail)
USER_WITH_SECRET = TypeAdapter(UserWithSecret)
PLAIN_PHONE = TypeAdapter(PlainPhone)
ME = TypeAdapter(Me)
ORGANISATIONS = TypeAdapter(list[Organisation])
ORGANISATION = TypeAdapter(Organisation)
ORGANISATION_TREE = TypeAdapter(OrganisationTree)
VIEWS = TypeAdapter(list[SavedView])
VIEW = TypeAdapter(SavedView)
