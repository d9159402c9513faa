"""三员分立: which roles one person may hold together.

Whoever makes accounts must not hand out rights, whoever hands out rights must not judge the
trail, and none of the three takes part in the business they keep. So each of the three stands
alone: not with another of them, and not with any business role.
"""

from collections.abc import Iterable

from app.identity.vocabulary import Role, RoleClass

_KEEPERS = {
    Role.ADMINISTRATOR: RoleClass.ADMINISTRATOR,
    Role.SECURITY_ADMINISTRATOR: RoleClass.SECURITY_ADMINISTRATOR,
    Role.AUDITOR: RoleClass.AUDITOR,
}

#: Roles whose holders must prove a second factor: the three keepers, and whoever sees everything.
SECOND_FACTOR_ROLES = frozenset({*_KEEPERS, Role.COORDINATOR})


def class_of(role: Role) -> RoleClass:
    """The class a role belongs to."""
    return _KEEPERS.get(role, RoleClass.BUSINESS)


def common_class(roles: Iterable[Role]) -> RoleClass | None:
    """The one class all these roles belong to; ``None`` if they must not be held together."""
    classes = {class_of(role) for role in roles} or {RoleClass.BUSINESS}
    return classes.pop() if len(classes) == 1 else None
