"""What happens to people, their accounts and their sessions, as the audit trail keeps it.

No password, code, token or plain telephone number ever enters a payload.
"""

from dataclasses import dataclass
from typing import ClassVar

from app.platform.events import Event


@dataclass(frozen=True, kw_only=True)
class SignInSucceeded(Event):
    """Somebody signed in and a session began."""

    name: ClassVar[str] = "session.started"
    aggregate: ClassVar[str] = "user"

    session_id: str
    second_factor: bool


@dataclass(frozen=True, kw_only=True)
class SignInFailed(Event):
    """An attempt failed; ``aggregate_id`` is ``unknown`` where no such account exists."""

    name: ClassVar[str] = "session.refused"
    aggregate: ClassVar[str] = "user"

    reason: str


@dataclass(frozen=True, kw_only=True)
class SignInLocked(Event):
    """The last allowed attempt failed too; further ones are refused for a while."""

    name: ClassVar[str] = "session.locked_out"
    aggregate: ClassVar[str] = "user"

    scope: str
    minutes: int


@dataclass(frozen=True, kw_only=True)
class LockLifted(Event):
    """An administrator let the account try again."""

    name: ClassVar[str] = "user.unlocked"
    aggregate: ClassVar[str] = "user"


@dataclass(frozen=True, kw_only=True)
class SignInAdvanced(Event):
    """A step before the session was passed."""

    name: ClassVar[str] = "session.step_passed"
    aggregate: ClassVar[str] = "user"

    next_step: str


@dataclass(frozen=True, kw_only=True)
class SessionRefreshed(Event):
    """A session went on with a new refresh token."""

    name: ClassVar[str] = "session.refreshed"
    aggregate: ClassVar[str] = "user"

    session_id: str


@dataclass(frozen=True, kw_only=True)
class SessionsEnded(Event):
    """Sessions ended before their time."""

    name: ClassVar[str] = "session.ended"
    aggregate: ClassVar[str] = "user"

    session_ids: list[str]
    reason: str


@dataclass(frozen=True, kw_only=True)
class PasswordChanged(Event):
    """A person chose a new password."""

    name: ClassVar[str] = "user.password_changed"
    aggregate: ClassVar[str] = "user"

    forced: bool


@dataclass(frozen=True, kw_only=True)
class PasswordReset(Event):
    """An administrator gave a new one-time password."""

    name: ClassVar[str] = "user.password_reset"
    aggregate: ClassVar[str] = "user"


@dataclass(frozen=True, kw_only=True)
class SecondFactorOffered(Event):
    """A new secret was made and waits for its first code."""

    name: ClassVar[str] = "second_factor.offered"
    aggregate: ClassVar[str] = "user"


@dataclass(frozen=True, kw_only=True)
class SecondFactorConfirmed(Event):
    """The second factor is in force."""

    name: ClassVar[str] = "second_factor.confirmed"
    aggregate: ClassVar[str] = "user"


@dataclass(frozen=True, kw_only=True)
class SecondFactorRemoved(Event):
    """An administrator took a lost second factor off the account."""

    name: ClassVar[str] = "second_factor.removed"
    aggregate: ClassVar[str] = "user"


@dataclass(frozen=True, kw_only=True)
class RecoveryCodesMade(Event):
    """New recovery codes; the old ones are void."""

    name: ClassVar[str] = "recovery_codes.made"
    aggregate: ClassVar[str] = "user"

    count: int


@dataclass(frozen=True, kw_only=True)
class RecoveryCodeUsed(Event):
    """A recovery code stood in for the second factor."""

    name: ClassVar[str] = "recovery_code.used"
    aggregate: ClassVar[str] = "user"

    left: int


@dataclass(frozen=True, kw_only=True)
class UserCreated(Event):
    """A new account."""

    name: ClassVar[str] = "user.created"
    aggregate: ClassVar[str] = "user"

    username: str
    roles: list[str]


@dataclass(frozen=True, kw_only=True)
class UserChanged(Event):
    """Which particulars of an account changed; the values stay with the account."""

    name: ClassVar[str] = "user.changed"
    aggregate: ClassVar[str] = "user"

    fields: list[str]


@dataclass(frozen=True, kw_only=True)
class UserDisabled(Event):
    """The account may not sign in any more."""

    name: ClassVar[str] = "user.disabled"
    aggregate: ClassVar[str] = "user"

    reason: str


@dataclass(frozen=True, kw_only=True)
class UserEnabled(Event):
    """The account may sign in again."""

    name: ClassVar[str] = "user.enabled"
    aggregate: ClassVar[str] = "user"


@dataclass(frozen=True, kw_only=True)
class RolesChanged(Event):
    """Who was given and who lost which role."""

    name: ClassVar[str] = "user.roles_changed"
    aggregate: ClassVar[str] = "user"

    granted: list[str]
    withdrawn: list[str]


@dataclass(frozen=True, kw_only=True)
class PhoneRead(Event):
    """Somebody looked at a telephone number in the clear, and said why."""

    name: ClassVar[str] = "user.phone_read"
    aggregate: ClassVar[str] = "user"

    purpose: str


@dataclass(frozen=True, kw_only=True)
class OrganisationCreated(Event):
    """A new unit."""

    name: ClassVar[str] = "organisation.created"
    aggregate: ClassVar[str] = "organisation"

    code: str
    kind: str


@dataclass(frozen=True, kw_only=True)
class OrganisationChanged(Event):
    """Which particulars of a unit changed."""

    name: ClassVar[str] = "organisation.changed"
    aggregate: ClassVar[str] = "organisation"

    fields: list[str]


@dataclass(frozen=True, kw_only=True)
class OrganisationsSeeded(Event):
    """The notice's units were laid down or completed."""

    name: ClassVar[str] = "organisation.seeded"
    aggregate: ClassVar[str] = "organisation"

    created: int


@dataclass(frozen=True, kw_only=True)
class ViewSaved(Event):
    """Somebody kept the filters of a list; name and filters stay theirs."""

    name: ClassVar[str] = "view.saved"
    aggregate: ClassVar[str] = "view"

    place: str


@dataclass(frozen=True, kw_only=True)
class ViewChanged(Event):
    """Which members of a saved view changed."""

    name: ClassVar[str] = "view.changed"
    aggregate: ClassVar[str] = "view"

    fields: list[str]


@dataclass(frozen=True, kw_only=True)
class ViewRemoved(Event):
    """A saved view is gone."""

    name: ClassVar[str] = "view.removed"
    aggregate: ClassVar[str] = "view"

    place: str
