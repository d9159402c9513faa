"""Accounts: made and kept by the administrator, given roles by the security administrator."""

from collections.abc import Collection, Mapping
from typing import Any

from app.identity import events
from app.identity.admission import INITIAL_SECRET_LIFETIME
from app.identity.models import UserRow
from app.identity.problems import (
    LastKeeper,
    OwnAccount,
    RolesClash,
    UnknownOrganisation,
    UserAlreadyDisabled,
    UsernameTaken,
)
from app.identity.queries import accounts, organisations, users
from app.identity.separation import common_class
from app.identity.service.sessions import end_sessions
from app.identity.usernames import folded
from app.identity.vocabulary import Role, SessionEnd, UserStatus
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.masking import mask_phone
from app.platform.problems import FieldError, Stale
from app.platform.secrets_box import SecretsBox

INDISPENSABLE = (Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR)


def create_user(
    session: WriteSession,
    actor: Actor,
    *,
    username: str,
    display_name: str,
    password_hash: str,
    box: SecretsBox,
    position: str = "",
    organisation_id: str | None = None,
    phone: str | None = None,
    roles: Collection[Role] = (),
    must_change_password: bool = True,
) -> str:
    """A new account; its id.

    ``roles`` and a lasting password are for the command line and demonstration data only; over
    HTTP roles come from the security administrator and the first password must be changed.
    """
    name = folded(username)
    role_class = common_class(roles)
    if role_class is None:
        raise RolesClash
    if users.user_id_of(session, name) is not None:
        raise UsernameTaken
    _must_be_open(session, organisation_id)
    user_id = new_id()
    row = UserRow(
        id=user_id,
        username=name,
        display_name=display_name,
        position=position,
        organisation_id=organisation_id,
        role_class=role_class,
        status=UserStatus.ACTIVE,
        created_at=session.now,
        updated_at=session.now,
    )
    _keep_phone(row, phone, box)
    session.add(row)
    session.flush()
    _first_credential(session, user_id, password_hash, must_change=must_change_password)
    users.grant_roles(
        session, user_id, sorted(roles), role_class=role_class, granted_by=actor.user_id
    )
    made = events.UserCreated(aggregate_id=user_id, username=name, roles=sorted(roles))
    record(session, actor, made)
    return user_id


def change_user(
    session: WriteSession,
    actor: Actor,
    user_id: str,
    *,
    changes: Mapping[str, Any],
    expected_version: int,
    box: SecretsBox,
) -> None:
    """Change particulars; a person moved to another unit signs in anew to act for it."""
    row = expected_user(session, user_id, expected_version)
    moved = "organisation_id" in changes and changes["organisation_id"] != row.organisation_id
    if moved:
        _must_be_open(session, changes["organisation_id"])
    for name in ("display_name", "position", "organisation_id"):
        if name in changes:
            setattr(row, name, changes[name])
    if "phone" in changes:
        _keep_phone(row, changes["phone"], box)
    touch(session, row)
    record(session, actor, events.UserChanged(aggregate_id=user_id, fields=sorted(changes)))
    if moved:
        end_sessions(session, actor, user_id, reason=SessionEnd.ROLES_CHANGED)


def disable_user(
    session: WriteSession, actor: Actor, user_id: str, *, reason: str, expected_version: int
) -> None:
    """Shut a person out, at once and everywhere."""
    row = expected_user(session, user_id, expected_version)
    refuse_oneself(actor, user_id)
    if row.status is UserStatus.DISABLED:
        raise UserAlreadyDisabled
    _not_the_last(session, row, losing=accounts.roles_of(session, user_id))
    row.status = UserStatus.DISABLED
    touch(session, row)
    record(session, actor, events.UserDisabled(aggregate_id=user_id, reason=reason))
    end_sessions(session, actor, user_id, reason=SessionEnd.DISABLED)


def enable_user(
    session: WriteSession, actor: Actor, user_id: str, *, expected_version: int
) -> None:
    """Let a person in again; said in the trail even if the account was active."""
    row = expected_user(session, user_id, expected_version)
    row.status = UserStatus.ACTIVE
    touch(session, row)
    record(session, actor, events.UserEnabled(aggregate_id=user_id))


def assign_roles(
    session: WriteSession,
    actor: Actor,
    user_id: str,
    *,
    roles: Collection[Role],
    expected_version: int,
) -> None:
    """Replace a person's roles; their sessions end, because tokens carry the old ones."""
    row = expected_user(session, user_id, expected_version)
    refuse_oneself(actor, user_id)
    wanted, held = frozenset(roles), accounts.roles_of(session, user_id)
    role_class = common_class(wanted)
    if role_class is None:
        raise RolesClash
    _not_the_last(session, row, losing=held - wanted)
    users.withdraw_all_roles(session, user_id)
    row.role_class = role_class
    touch(session, row)
    users.grant_roles(
        session, user_id, sorted(wanted), role_class=role_class, granted_by=actor.user_id
    )
    changed = events.RolesChanged(
        aggregate_id=user_id, granted=sorted(wanted - held), withdrawn=sorted(held - wanted)
    )
    record(session, actor, changed)
    end_sessions(session, actor, user_id, reason=SessionEnd.ROLES_CHANGED)


def read_phone(
    session: WriteSession, actor: Actor, user_id: str, *, purpose: str, box: SecretsBox
) -> str | None:
    """A telephone number in the clear; who looked and what for is kept."""
    row = users.user_for_change(session, user_id)
    record(session, actor, events.PhoneRead(aggregate_id=user_id, purpose=purpose))
    if row.phone_sealed is None:
        return None
    return box.open(row.phone_sealed, table="identity_users", row=row.id, column="phone_sealed")


def _first_credential(
    session: WriteSession, user_id: str, password_hash: str, *, must_change: bool
) -> None:
    accounts.add_credential(
        session,
        user_id,
        password_hash=password_hash,
        password_changed_at=session.now,
        must_change_password=must_change,
        initial_expires_at=session.now + INITIAL_SECRET_LIFETIME if must_change else None,
    )


def expected_user(session: WriteSession, user_id: str, expected_version: int) -> UserRow:
    """The person's row, locked, in the version that was read."""
    row = users.user_for_change(session, user_id)
    if row.version != expected_version:
        raise Stale(current_version=row.version)
    return row


def touch(session: WriteSession, row: UserRow) -> None:
    """Give the row its new version and moment."""
    row.updated_at = session.now
    session.flush()


def _keep_phone(row: UserRow, phone: str | None, box: SecretsBox) -> None:
    if phone is None:
        row.phone_sealed = row.phone_masked = None
        return
    row.phone_masked = mask_phone(phone)
    row.phone_sealed = box.seal(phone, table="identity_users", row=row.id, column="phone_sealed")


def _must_be_open(session: WriteSession, organisation_id: str | None) -> None:
    if organisation_id is None or organisations.is_open(session, organisation_id):
        return
    raise UnknownOrganisation(
        errors=[
            FieldError(
                pointer="/organisation_id",
                code="organisation.unknown",
                message="单位不存在或已停用",
                message_en="The organisation does not exist or is closed",
            )
        ]
    )


def refuse_oneself(actor: Actor, user_id: str) -> None:
    """Nobody uses the keepers' powers on their own account."""
    if actor.user_id == user_id:
        raise OwnAccount


def _not_the_last(session: WriteSession, row: UserRow, *, losing: Collection[Role]) -> None:
    if row.status is not UserStatus.ACTIVE:
        return
    for role in INDISPENSABLE:
        if role in losing and not users.other_active_holders(session, role, than=row.id):
            raise LastKeeper
