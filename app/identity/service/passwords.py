"""Changing one's password, and proving to be still oneself before a sensitive change."""

from app.identity import events
from app.identity.problems import (
    SessionOver,
    UserNotFound,
    WeakPassword,
    WrongCurrentPassword,
)
from app.identity.queries import accounts
from app.identity.queries.accounts import Account
from app.identity.service.sessions import end_sessions
from app.identity.service.sign_in import active_account, throttled
from app.identity.throttling import blocking, counter_key
from app.identity.vocabulary import CounterScope, SessionEnd
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.problems import FieldError, Problem

_REASONS = {
    "password.too_short": ("至少 12 个字符", "At least 12 characters"),
    "password.too_long": ("至多 256 个字符", "At most 256 characters"),
    "password.common": ("该密码过于常见", "This password is among the first that are tried"),
    "password.pattern": ("不能是重复或连续的字符", "Repeated or consecutive characters"),
    "password.contains_known_words": (
        "不能主要由姓名、用户名、单位或系统名称组成",
        "Mostly made of your name, user name, unit or the name of this system",
    ),
    "password.same": ("新密码不能与当前密码相同", "The new password equals the current one"),
}


def weak_password(code: str, *, pointer: str = "/new_password") -> WeakPassword:
    """The refusal of a password, with its reason in words."""
    message, message_en = _REASONS[code]
    error = FieldError(pointer=pointer, code=code, message=message, message_en=message_en)
    return WeakPassword(message, message_en, errors=[error])


def begin_reauthentication(session: WriteSession, actor: Actor) -> Account | Problem:
    """Count an attempt to prove the current password."""
    account = active_account(session, actor)
    count = accounts.count_attempt(
        session, CounterScope.REAUTHENTICATION, counter_key(account.user_id)
    )
    blocked = blocking([count])
    return account if blocked is None else throttled(blocked, session)


def finish_reauthentication(
    session: WriteSession, actor: Actor, account: Account, *, password_right: bool
) -> Problem | None:
    """Record a wrong current password; forget the attempts after a right one."""
    if password_right:
        key = counter_key(account.user_id)
        accounts.forgive(session, CounterScope.REAUTHENTICATION, key)
        return None
    failed = events.SignInFailed(aggregate_id=account.user_id, reason="wrong_current_password")
    record(session, actor, failed)
    return WrongCurrentPassword()


def change_password(
    session: WriteSession, actor: Actor, account: Account, *, password_hash: str, forced: bool
) -> Account:
    """Put the new hash in force and end all other sessions; the account as it is now.

    The hash that was checked must still be the current one: of two changes at once one loses.
    """
    now_stored = accounts.account_by_id(session, account.user_id)
    if now_stored is None:
        raise UserNotFound
    if now_stored.password_hash != account.password_hash:
        raise SessionOver
    accounts.change_credential(
        session,
        account.user_id,
        password_hash=password_hash,
        password_changed_at=session.now,
        must_change_password=False,
        initial_expires_at=None,
    )
    record(session, actor, events.PasswordChanged(aggregate_id=account.user_id, forced=forced))
    end_sessions(
        session,
        actor,
        account.user_id,
        reason=SessionEnd.PASSWORD_CHANGED,
        spare=actor.session_id,
    )
    changed = accounts.account_by_id(session, account.user_id)
    return changed or now_stored
