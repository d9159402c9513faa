"""Statements about accounts as they are needed to let somebody in: credentials, codes, counters."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, delete, func, insert, literal, select, update
from sqlalchemy.dialects import postgresql, sqlite

from app.identity.models import (
    CredentialRow,
    LoginCounterRow,
    OrganisationRow,
    RecoveryCodeRow,
    UserRoleRow,
    UserRow,
)
from app.identity.throttling import LIMITS, PERIOD, Count
from app.identity.vocabulary import CounterScope, Role, UserStatus
from app.platform.columns import UtcDateTime
from app.platform.db import ReadSession, WriteSession
from app.platform.ids import new_id

PLACE = "identity_credentials"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person as the door sees them; never leaves this package."""

    user_id: str
    username: str
    display_name: str
    organisation_id: str | None
    organisation_name: str | None
    status: UserStatus
    password_hash: str
    must_change_password: bool
    initial_expires_at: datetime | None
    totp_sealed: str | None
    totp_pending_sealed: str | None
    totp_last_step: int
    roles: frozenset[Role]

    @property
    def enrolled(self) -> bool:
        """Whether a second factor is in force."""
        return self.totp_sealed is not None

    @property
    def own_words(self) -> tuple[str, ...]:
        """Words that must not make up this account's password."""
        return (self.username, self.display_name, self.organisation_name or "")


def account_by_username(session: ReadSession, username: str) -> Account | None:
    """The account of this user name, folded as it is stored."""
    return _account(session, UserRow.username == username)


def account_by_id(session: ReadSession, user_id: str) -> Account | None:
    """The account of this person."""
    return _account(session, UserRow.id == user_id)


def _account(session: ReadSession, condition: ColumnElement[bool]) -> Account | None:
    statement = (
        select(
            UserRow.id.label("user_id"),
            UserRow.username,
            UserRow.display_name,
            UserRow.organisation_id,
            OrganisationRow.name.label("organisation_name"),
            UserRow.status,
            CredentialRow.password_hash,
            CredentialRow.must_change_password,
            CredentialRow.initial_expires_at,
            CredentialRow.totp_sealed,
            CredentialRow.totp_pending_sealed,
            CredentialRow.totp_last_step,
        )
        .join(CredentialRow, CredentialRow.user_id == UserRow.id)
        .outerjoin(OrganisationRow, OrganisationRow.id == UserRow.organisation_id)
        .where(condition)
    )
    row = session.execute(statement).mappings().one_or_none()
    if row is None:
        return None
    return Account(**row, roles=roles_of(session, row["user_id"]))


def roles_of(session: ReadSession, user_id: str) -> frozenset[Role]:
    """The roles a person holds now."""
    statement = select(UserRoleRow.role).where(UserRoleRow.user_id == user_id)
    return frozenset(session.execute(statement).scalars())


def add_credential(session: WriteSession, user_id: str, **values: Any) -> None:
    """The first credential of a new account."""
    session.execute(insert(CredentialRow).values(user_id=user_id, **values))


def change_credential(session: WriteSession, user_id: str, **values: Any) -> None:
    """New values for a person's credential."""
    session.execute(update(CredentialRow).where(CredentialRow.user_id == user_id).values(**values))


def claim_step(session: WriteSession, user_id: str, step: int) -> bool:
    """Use up a time step; false if it or a later one was used before, also in parallel."""
    statement = (
        update(CredentialRow)
        .where(CredentialRow.user_id == user_id, CredentialRow.totp_last_step < step)
        .values(totp_last_step=step)
        .returning(CredentialRow.user_id)
    )
    return session.execute(statement).first() is not None


def replace_recovery_codes(session: WriteSession, user_id: str, digests: Collection[str]) -> None:
    """Void all old codes and keep these."""
    session.execute(delete(RecoveryCodeRow).where(RecoveryCodeRow.user_id == user_id))
    rows = [
        {"id": new_id(), "user_id": user_id, "code_hash": digest, "created_at": session.now}
        for digest in digests
    ]
    if rows:
        session.execute(insert(RecoveryCodeRow), rows)


def claim_recovery_code(session: WriteSession, user_id: str, digest: str) -> bool:
    """Use up a recovery code; false if there is none such or it was used, also in parallel."""
    statement = (
        update(RecoveryCodeRow)
        .where(
            RecoveryCodeRow.user_id == user_id,
            RecoveryCodeRow.code_hash == digest,
            RecoveryCodeRow.used_at.is_(None),
        )
        .values(used_at=session.now)
        .returning(RecoveryCodeRow.id)
    )
    return session.execute(statement).first() is not None


def recovery_codes_left(session: ReadSession, user_id: str) -> int:
    """How many recovery codes are unused."""
    statement = select(func.count()).where(
        RecoveryCodeRow.user_id == user_id, RecoveryCodeRow.used_at.is_(None)
    )
    return session.execute(statement).scalar_one()


def count_attempt(session: WriteSession, scope: CounterScope, key: str) -> Count:
    """Count one attempt in one statement; past the limit the moment stands still."""
    limit = LIMITS[scope]
    made = sqlite.insert if session.dialect_name == "sqlite" else postgresql.insert
    old = LoginCounterRow
    now = literal(session.now, UtcDateTime())
    is_fresh = old.counted_at > session.now - PERIOD
    statement = (
        made(old)
        .values(scope=scope, key=key, attempts=1, counted_at=session.now)
        .on_conflict_do_update(
            index_elements=[old.scope, old.key],
            set_={
                "attempts": case(
                    (and_(is_fresh, old.attempts > limit), old.attempts),
                    (is_fresh, old.attempts + 1),
                    else_=1,
                ),
                "counted_at": case(
                    (and_(is_fresh, old.attempts >= limit), old.counted_at), else_=now
                ),
            },
        )
        .returning(old.attempts, old.counted_at)
    )
    attempts, counted_at = session.execute(statement).one()
    return Count(scope=scope, attempts=attempts, counted_at=counted_at)


def forgive(session: WriteSession, scope: CounterScope, key: str) -> None:
    """Forget all attempts of a counter."""
    session.execute(delete(LoginCounterRow).where(*_counter(scope, key)))


def take_back(session: WriteSession, scope: CounterScope, key: str) -> None:
    """Forget one attempt that turned out right; the wrong ones stay counted."""
    session.execute(
        update(LoginCounterRow)
        .where(*_counter(scope, key), LoginCounterRow.attempts > 0)
        .values(attempts=LoginCounterRow.attempts - 1)
    )


def forget_old_counters(session: WriteSession) -> None:
    """Remove counters that bind nobody any more."""
    old = session.now - PERIOD
    session.execute(delete(LoginCounterRow).where(LoginCounterRow.counted_at < old))


def _counter(scope: CounterScope, key: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return LoginCounterRow.scope == scope, LoginCounterRow.key == key
