"""Words of identity: roles, kinds of organisation, states of an account."""

from enum import StrEnum


class Role(StrEnum):
    """What a person is here for. The last three (三员) exclude one another and all others."""

    WALKER = "walker"
    EXPERIENCER = "experiencer"
    HANDLER = "handler"
    LIAISON = "liaison"
    COORDINATOR = "coordinator"
    LEADER = "leader"
    ADMINISTRATOR = "administrator"
    SECURITY_ADMINISTRATOR = "security_administrator"
    AUDITOR = "auditor"

    @property
    def label(self) -> str:
        """The role's name as users say it."""
        return _ROLE_LABELS[self]


_ROLE_LABELS = {
    Role.WALKER: "走流程人员",
    Role.EXPERIENCER: "政务服务体验员",
    Role.HANDLER: "承办人",
    Role.LIAISON: "填报人",
    Role.COORDINATOR: "行风办统筹",
    Role.LEADER: "厅领导",
    Role.ADMINISTRATOR: "系统管理员",
    Role.SECURITY_ADMINISTRATOR: "安全管理员",
    Role.AUDITOR: "审计员",
}


class OrganisationKind(StrEnum):
    """What sort of 单位 an organisation is; its tree is apart from the tree of regions."""

    DEPARTMENT = "department"
    DIVISION = "division"
    INSTITUTION = "institution"
    CITY_BUREAU = "city_bureau"
    COUNTY_BUREAU = "county_bureau"
    FUNCTIONAL_AREA = "functional_area"
    EXTERNAL = "external"

    @property
    def label(self) -> str:
        """The kind's name as users say it."""
        return _KIND_LABELS[self]


_KIND_LABELS = {
    OrganisationKind.DEPARTMENT: "省厅",
    OrganisationKind.DIVISION: "处室",
    OrganisationKind.INSTITUTION: "厅属单位",
    OrganisationKind.CITY_BUREAU: "市级人社局",
    OrganisationKind.COUNTY_BUREAU: "县区人社局",
    OrganisationKind.FUNCTIONAL_AREA: "功能区",
    OrganisationKind.EXTERNAL: "其他单位",
}


class UserStatus(StrEnum):
    """Whether an account may be used."""

    ACTIVE = "active"
    DISABLED = "disabled"


class RoleClass(StrEnum):
    """三员分立 as a fact about a person: everyone is of one class, and so is every role."""

    BUSINESS = "business"
    ADMINISTRATOR = "administrator"
    SECURITY_ADMINISTRATOR = "security_administrator"
    AUDITOR = "auditor"


class SessionEnd(StrEnum):
    """Why a session is over before its time."""

    SIGNED_OUT = "signed_out"
    REVOKED = "revoked"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105 - a reason, no password
    PASSWORD_RESET = "password_reset"  # noqa: S105 - a reason, no password
    ROLES_CHANGED = "roles_changed"
    DISABLED = "disabled"
    REFRESH_REUSED = "refresh_reused"
    SECOND_FACTOR_CHANGED = "second_factor_changed"


class NextStep(StrEnum):
    """What still lies between a right password and a session."""

    SIGNED_IN = "signed_in"
    SECOND_FACTOR = "second_factor"
    PASSWORD_CHANGE = "password_change"  # noqa: S105 - a step, no password
    ENROLMENT = "enrolment"


class ViewPlace(StrEnum):
    """A list whose filters a person may keep under a name (常用筛选)."""

    TICKETS = "tickets"
    TICKETS_INBOX = "tickets.inbox"
    TICKETS_BOARD = "tickets.board"
    WALKS = "walks"
    PROBLEMS = "lists.problems"
    DEMANDS = "lists.demands"
    MEASURES = "lists.measures"
    MATTERS = "catalogue.matters"
    GUIDES = "catalogue.guides"
    BUNDLES = "catalogue.bundles"
    OUTLETS = "catalogue.outlets"
    USERS = "admin.users"
    AUDIT = "audit"


class CounterScope(StrEnum):
    """What an attempt to sign in is counted against."""

    PAIR = "pair"
    ACCOUNT = "account"
    ADDRESS = "address"
    SECOND_FACTOR = "second_factor"
    REAUTHENTICATION = "reauthentication"
