"""Signing in: an attempt is counted, the password is checked outside, the outcome is recorded."""

from dataclasses import dataclass

from app.identity import events
from app.identity.admission import STEP_LIFETIME, Standing, next_step
from app.identity.problems import SessionOver, SignInThrottled, WrongCode, WrongCredentials
from app.identity.queries import accounts, sessions
from app.identity.queries.accounts import Account
from app.identity.second_factor import matching_step, recovery_digest
from app.identity.service.sessions import Admission, Browser, acting, open_session
from app.identity.throttling import (
    KNOWN_ADDRESS_DAYS,
    PERIOD,
    Count,
    blocking,
    counter_key,
    is_last_allowed,
    retry_after,
)
from app.identity.tokens import Claims, TokenKind
from app.identity.usernames import folded
from app.identity.vocabulary import CounterScope, NextStep, UserStatus
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import Problem
from app.platform.secrets_box import SecretsBox

UNKNOWN = "unknown"

_STEP_KINDS = {
    NextStep.SECOND_FACTOR: TokenKind.SECOND_FACTOR,
    NextStep.PASSWORD_CHANGE: TokenKind.PASSWORD_CHANGE,
    NextStep.ENROLMENT: TokenKind.ENROLMENT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """An attempt that was counted and may go on to the password."""

    username: str
    account: Account | None
    counts: tuple[Count, ...]

    @property
    def password_hash(self) -> str | None:
        """What to compare with; ``None`` makes the same work for nothing."""
        return self.account.password_hash if self.account else None


def begin_sign_in(session: WriteSession, *, username: str, browser: Browser) -> Attempt | Problem:
    """Count the attempt before the password is looked at, and find the account."""
    name = folded(username)
    account = accounts.account_by_username(session, name)
    counts = tuple(
        accounts.count_attempt(session, scope, key) for scope, key in _keys(name, browser.address)
    )
    known = account is not None and sessions.has_signed_in_from(
        session, account.user_id, browser.address, since=session.now - KNOWN_ADDRESS_DAYS
    )
    blocked = blocking(counts, known_address=known)
    if blocked is not None:
        return throttled(blocked, session)
    return Attempt(username=name, account=account, counts=counts)


def finish_sign_in(
    session: WriteSession,
    actor: Actor,
    attempt: Attempt,
    *,
    password_right: bool,
    browser: Browser,
    demand_second_factor: bool,
) -> Admission | Problem:
    """Record how the attempt ended, and open the next door if the password was right."""
    account = attempt.account
    if account is None:
        return _failed(session, actor, attempt, "no_such_account")
    if not password_right:
        return _failed(session, actor, attempt, "wrong_password")
    if account.status is not UserStatus.ACTIVE:
        return _failed(session, actor, attempt, "disabled")
    if account.initial_expires_at is not None and account.initial_expires_at <= session.now:
        return _failed(session, actor, attempt, "initial_password_expired")
    for scope, key in _keys(attempt.username, browser.address):
        if scope is CounterScope.PAIR:
            accounts.forgive(session, scope, key)
        else:
            accounts.take_back(session, scope, key)
    return admit(
        session,
        acting(actor, account),
        account,
        browser=browser,
        second_factor_shown=False,
        demand_second_factor=demand_second_factor,
    )


def show_second_factor(
    session: WriteSession,
    actor: Actor,
    *,
    code: str | None,
    recovery_code: str | None,
    box: SecretsBox,
    browser: Browser,
    demand_second_factor: bool,
) -> Admission | Problem:
    """Pass the second step with a time-based code or a recovery code."""
    account = active_account(session, actor)
    key = counter_key(account.user_id)
    count = accounts.count_attempt(session, CounterScope.SECOND_FACTOR, key)
    if (blocked := blocking([count])) is not None:
        return throttled(blocked, session)
    if not _code_holds(session, actor, account, box, code=code, recovery_code=recovery_code):
        record(session, actor, _refusal(account.user_id, "wrong_code"))
        if is_last_allowed(count):
            record(session, actor, _lock(account.user_id, count))
        return WrongCode()
    accounts.forgive(session, CounterScope.SECOND_FACTOR, key)
    return admit(
        session,
        actor,
        account,
        browser=browser,
        second_factor_shown=True,
        demand_second_factor=demand_second_factor,
    )


def admit(
    session: WriteSession,
    actor: Actor,
    account: Account,
    *,
    browser: Browser,
    second_factor_shown: bool,
    demand_second_factor: bool,
) -> Admission:
    """The session, or a token that is good for the next step only."""
    standing = Standing(
        roles=account.roles,
        must_change_password=account.must_change_password,
        enrolled=account.enrolled,
        second_factor_shown=second_factor_shown,
    )
    step = next_step(standing, demand_second_factor=demand_second_factor)
    if step is NextStep.SIGNED_IN:
        return open_session(
            session, actor, account, browser=browser, second_factor=second_factor_shown
        )
    record(session, actor, events.SignInAdvanced(aggregate_id=account.user_id, next_step=step))
    claims = Claims(
        kind=_STEP_KINDS[step],
        subject=account.user_id,
        token_id=new_id(),
        issued_at=session.now,
        expires_at=session.now + STEP_LIFETIME,
        name=account.display_name,
        second_factor=second_factor_shown,
    )
    return Admission(step=step, claims=claims)


def active_account(session: WriteSession, actor: Actor) -> Account:
    """The actor's account as it is now, not as the token remembers it."""
    account = accounts.account_by_id(session, actor.user_id or "")
    if account is None or account.status is not UserStatus.ACTIVE:
        raise SessionOver
    return account


def throttled(count: Count, session: WriteSession) -> SignInThrottled:
    """The refusal that says how long it lasts; the same for accounts that do not exist."""
    seconds = retry_after(count, now=session.now)
    return SignInThrottled(headers={"Retry-After": str(seconds)}, retry_after_seconds=seconds)


def _keys(username: str, address: str) -> tuple[tuple[CounterScope, str], ...]:
    return (
        (CounterScope.PAIR, counter_key(username, address)),
        (CounterScope.ACCOUNT, counter_key(username)),
        (CounterScope.ADDRESS, counter_key(address)),
    )


def _failed(session: WriteSession, actor: Actor, attempt: Attempt, reason: str) -> WrongCredentials:
    user_id = attempt.account.user_id if attempt.account else UNKNOWN
    record(session, actor, _refusal(user_id, reason))
    for count in attempt.counts:
        if is_last_allowed(count):
            record(session, actor, _lock(user_id, count))
    return WrongCredentials()


def _refusal(user_id: str, reason: str) -> events.SignInFailed:
    return events.SignInFailed(aggregate_id=user_id, reason=reason)


def _lock(user_id: str, count: Count) -> events.SignInLocked:
    minutes = int(PERIOD.total_seconds() // 60)
    return events.SignInLocked(aggregate_id=user_id, scope=count.scope.value, minutes=minutes)


def _code_holds(
    session: WriteSession,
    actor: Actor,
    account: Account,
    box: SecretsBox,
    *,
    code: str | None,
    recovery_code: str | None,
) -> bool:
    if recovery_code is not None:
        digest = recovery_digest(recovery_code)
        if not accounts.claim_recovery_code(session, account.user_id, digest):
            return False
        left = accounts.recovery_codes_left(session, account.user_id)
        used = events.RecoveryCodeUsed(aggregate_id=account.user_id, left=left)
        record(session, actor, used)
        return True
    if account.totp_sealed is None or code is None:
        return False
    secret = box.open(
        account.totp_sealed, table=accounts.PLACE, row=account.user_id, column="totp_sealed"
    )
    step = matching_step(secret, code, now=session.now, after=account.totp_last_step)
    return step is not None and accounts.claim_step(session, account.user_id, step)
