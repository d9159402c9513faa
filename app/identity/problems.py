"""What identity refuses, in the words people see."""

from app.platform.problems import (
    CONSTRAINTS,
    Forbidden,
    InvalidFields,
    NotFound,
    StateConflict,
    TooMany,
    Unauthenticated,
    Unavailable,
)


class WrongCredentials(Unauthenticated):
    """401: the same words whether the account is missing, disabled or the password is wrong."""

    code = "auth.wrong_credentials"
    status = 401
    title = "用户名或密码错误"
    title_en = "Wrong user name or password"


class WrongCode(Unauthenticated):
    """401: the one-time code is wrong, used already, or out of its window."""

    code = "auth.wrong_code"
    status = 401
    title = "动态口令错误或已失效"
    title_en = "The one-time code is wrong or no longer valid"


class WrongCurrentPassword(Forbidden):
    """403: a sensitive change needs the present password."""

    code = "auth.wrong_current_password"
    status = 403
    title = "当前密码错误"
    title_en = "The current password is wrong"


class SignInThrottled(TooMany):
    """429: too many attempts; Retry-After says when the next one counts."""

    code = "auth.throttled"
    status = 429
    title = "尝试次数过多，请稍后再试"
    title_en = "Too many attempts; try again later"


class SignInBusy(Unavailable):
    """503: more people sign in at this moment than passwords can be checked."""

    code = "auth.busy"
    status = 503
    title = "登录人数较多，请稍后重试"
    title_en = "Many people are signing in; try again in a moment"


class SessionOver(Unauthenticated):
    """401: ended, revoked, idle for too long, or never there."""

    code = "auth.session_over"
    status = 401
    title = "登录已失效，请重新登录"
    title_en = "The session is over; sign in again"


class RefreshSuperseded(StateConflict):
    """409: another tab refreshed a moment ago; its cookie is the one to use."""

    code = "auth.refresh_superseded"
    status = 409
    title = "登录凭证刚刚已更新，请重试"
    title_en = "Refreshed by another tab a moment ago; try again"


class SecondFactorMissing(StateConflict):
    """409: there is nothing to confirm or to renew."""

    code = "auth.not_enrolled"
    status = 409
    title = "尚未绑定动态口令"
    title_en = "No second factor is being enrolled"


class WeakPassword(InvalidFields):
    """422: too short, too long, too common or made of known words."""

    code = "auth.weak_password"
    status = 422
    title = "密码不符合要求"
    title_en = "The password is not good enough"


class UserNotFound(NotFound):
    """404."""

    code = "user.not_found"
    status = 404
    title = "没有找到该用户"
    title_en = "No such user"


class UsernameTaken(StateConflict):
    """409."""

    code = "user.username_taken"
    status = 409
    title = "用户名已被使用"
    title_en = "This user name is taken"


class RolesClash(StateConflict):
    """409: 三员分立."""

    code = "user.roles_clash"
    status = 409
    title = "三员分立：系统管理员、安全管理员、安全审计员互斥，且不得兼任业务角色"
    title_en = (
        "Administrator, security administrator and auditor exclude one another and business roles"
    )


class OwnAccount(StateConflict):
    """409: nobody disables, resets or promotes themselves."""

    code = "user.own_account"
    status = 409
    title = "不能对自己的账号执行此操作"
    title_en = "Not on your own account"


class LastKeeper(StateConflict):
    """409: without an administrator and a security administrator nobody could ever get in again."""

    code = "user.last_keeper"
    status = 409
    title = "至少保留一名启用的系统管理员和安全管理员"
    title_en = "One active administrator and one security administrator must remain"


class UserAlreadyDisabled(StateConflict):
    """409: it is disabled already."""

    code = "user.already_disabled"
    status = 409
    title = "账号已停用"
    title_en = "The account is disabled already"


class SessionNotFound(NotFound):
    """404."""

    code = "auth.session_not_found"
    status = 404
    title = "没有找到该会话"
    title_en = "No such session"


class OrganisationNotFound(NotFound):
    """404."""

    code = "organisation.not_found"
    status = 404
    title = "没有找到该单位"
    title_en = "No such organisation"


class UnknownOrganisation(InvalidFields):
    """422: a body refers to an organisation that does not exist or is closed."""

    code = "organisation.unknown"
    status = 422
    title = "单位不存在或已停用"
    title_en = "The organisation does not exist or is closed"


class OrganisationLoop(StateConflict):
    """409: a unit cannot lie below itself."""

    code = "organisation.loop"
    status = 409
    title = "上级单位不能是本单位或其下级"
    title_en = "An organisation cannot lie below itself"


class OrganisationInUse(StateConflict):
    """409: it still has active people or units below it."""

    code = "organisation.in_use"
    status = 409
    title = "该单位下仍有启用的人员或下级单位"
    title_en = "The organisation still has active people or units below it"


class OrganisationCodeTaken(StateConflict):
    """409."""

    code = "organisation.code_taken"
    status = 409
    title = "单位代码已被使用"
    title_en = "This organisation code is taken"


class RegionCodeMismatch(InvalidFields):
    """422: bureaus carry a region code, functional areas none."""

    code = "organisation.region_code"
    status = 422
    title = "市县局须有行政区划代码，功能区不设行政区划代码"
    title_en = "Bureaus carry a region code, functional areas have none"


class ViewNotFound(NotFound):
    """404: not there, or somebody else's."""

    code = "view.not_found"
    status = 404
    title = "没有找到该常用筛选"
    title_en = "No such saved filter"


class ViewNameTaken(StateConflict):
    """409: a name leads to one set of filters."""

    code = "view.name_taken"
    status = 409
    title = "已有同名的常用筛选"
    title_en = "A saved filter of this name is there already"


class TooManyViews(StateConflict):
    """409: what nobody can overlook is no short cut."""

    code = "view.too_many"
    status = 409
    title = "每个列表最多保存 50 个常用筛选"
    title_en = "At most 50 filters are kept for one list"


CONSTRAINTS.update(
    {
        "uq_identity_users_username": UsernameTaken,
        "uq_identity_organisations_code": OrganisationCodeTaken,
        "uq_identity_saved_views_user_id_place_name": ViewNameTaken,
        "ck_identity_user_roles_separation_of_duties": RolesClash,
        "fk_identity_user_roles_user_id_role_class": RolesClash,
        "ck_identity_organisations_functional_area_has_no_region": RegionCodeMismatch,
        "ck_identity_organisations_bureau_has_region": RegionCodeMismatch,
        "ck_identity_organisations_not_its_own_parent": OrganisationLoop,
    }
)
