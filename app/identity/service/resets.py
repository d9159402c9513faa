"""Letting a person in again, or out: handed-out passwords, lost second factors, locks, sessions.

Nobody can take over an account alone: the administrator hands out passwords, the security
administrator takes off a lost second factor.
"""

import secrets
from dataclasses import dataclass

from app.identity import events
from app.identity.admission import INITIAL_SECRET_LIFETIME
from app.identity.passwords import PasswordHasher
from app.identity.problems import SecondFactorMissing, SessionNotFound
from app.identity.queries import accounts, users
from app.identity.service.sessions import end_sessions
from app.identity.service.users import expected_user, refuse_oneself, touch
from app.identity.vocabulary import SessionEnd
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record

INITIAL_BYTES = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class InitialPassword:
    """A one-time password and its hash; made before the transaction, because hashing is slow."""

    text: str
    hash: str

    @classmethod
    def make(cls, hasher: PasswordHasher) -> "InitialPassword":
        """A fresh one of 120 random bits."""
        text = secrets.token_urlsafe(INITIAL_BYTES)
        return cls(text=text, hash=hasher.hash(text))


def reset_password(
    session: WriteSession,
    actor: Actor,
    user_id: str,
    *,
    password_hash: str,
    expected_version: int,
) -> None:
    """Hand out a new one-time password; an enrolled second factor stays in force."""
    row = expected_user(session, user_id, expected_version)
    refuse_oneself(actor, user_id)
    accounts.change_credential(
        session,
        user_id,
        password_hash=password_hash,
        password_changed_at=session.now,
        must_change_password=True,
        initial_expires_at=session.now + INITIAL_SECRET_LIFETIME,
    )
    touch(session, row)
    record(session, actor, events.PasswordReset(aggregate_id=user_id))
    end_sessions(session, actor, user_id, reason=SessionEnd.PASSWORD_RESET)


def reset_second_factor(
    session: WriteSession, actor: Actor, user_id: str, *, expected_version: int
) -> None:
    """Take a lost second factor and its recovery codes off an account."""
    row = expected_user(session, user_id, expected_version)
    refuse_oneself(actor, user_id)
    account = accounts.account_by_id(session, user_id)
    if account is None or not account.enrolled:
        raise SecondFactorMissing
    accounts.change_credential(
        session,
        user_id,
        totp_sealed=None,
        totp_pending_sealed=None,
        totp_confirmed_at=None,
        totp_last_step=0,
    )
    accounts.replace_recovery_codes(session, user_id, [])
    touch(session, row)
    record(session, actor, events.SecondFactorRemoved(aggregate_id=user_id))
    end_sessions(session, actor, user_id, reason=SessionEnd.SECOND_FACTOR_CHANGED)


def unlock_user(session: WriteSession, actor: Actor, user_id: str) -> None:
    """Let an account be tried again from everywhere."""
    row = users.user_for_change(session, user_id)
    users.unlock(session, row.username)
    record(session, actor, events.LockLifted(aggregate_id=user_id))


def end_all_sessions(session: WriteSession, actor: Actor, user_id: str) -> None:
    """Sign a person out everywhere."""
    users.user_for_change(session, user_id)
    end_sessions(session, actor, user_id, reason=SessionEnd.REVOKED)


def end_one_session(session: WriteSession, actor: Actor, user_id: str, *, session_id: str) -> None:
    """Sign a person out on one device.

    Raises:
        SessionNotFound: it is not theirs, or over already.
    """
    users.user_for_change(session, user_id)
    if not end_sessions(session, actor, user_id, reason=SessionEnd.REVOKED, only=session_id):
        raise SessionNotFound
