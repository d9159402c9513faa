"""Enrolling the second factor: a secret is offered, its first code puts it in force."""

from dataclasses import dataclass

from app.identity import events
from app.identity.problems import SecondFactorMissing, WrongCode
from app.identity.queries import accounts, sessions
from app.identity.queries.accounts import Account
from app.identity.second_factor import (
    enrolment_address,
    matching_step,
    new_recovery_codes,
    new_secret,
    recovery_digest,
)
from app.identity.service.sessions import end_sessions
from app.identity.service.sign_in import active_account, throttled
from app.identity.throttling import blocking, counter_key
from app.identity.vocabulary import CounterScope, SessionEnd
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.problems import Problem
from app.platform.secrets_box import SecretsBox


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A secret to be put into an authenticator; shown once."""

    secret: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """The account with its second factor in force, and recovery codes shown once."""

    account: Account
    recovery_codes: list[str]


def offer_second_factor(
    session: WriteSession, actor: Actor, account: Account, *, box: SecretsBox
) -> Offer:
    """Make a new secret; the one in force stays so until the new one's first code is shown."""
    secret = new_secret()
    sealed = box.seal(
        secret, table=accounts.PLACE, row=account.user_id, column="totp_pending_sealed"
    )
    accounts.change_credential(session, account.user_id, totp_pending_sealed=sealed)
    record(session, actor, events.SecondFactorOffered(aggregate_id=account.user_id))
    return Offer(secret=secret, address=enrolment_address(secret, username=account.username))


def confirm_second_factor(
    session: WriteSession, actor: Actor, *, code: str, box: SecretsBox
) -> Confirmation | Problem:
    """Put the offered secret in force; all other sessions end, new recovery codes are made."""
    account = active_account(session, actor)
    if account.totp_pending_sealed is None:
        raise SecondFactorMissing
    key = counter_key(account.user_id)
    count = accounts.count_attempt(session, CounterScope.SECOND_FACTOR, key)
    if (blocked := blocking([count])) is not None:
        return throttled(blocked, session)
    place = {"table": accounts.PLACE, "row": account.user_id}
    secret = box.open(account.totp_pending_sealed, **place, column="totp_pending_sealed")
    step = matching_step(secret, code, now=session.now, after=0)
    if step is None:
        failed = events.SignInFailed(aggregate_id=account.user_id, reason="wrong_enrolment_code")
        record(session, actor, failed)
        return WrongCode()
    accounts.forgive(session, CounterScope.SECOND_FACTOR, key)
    accounts.change_credential(
        session,
        account.user_id,
        totp_sealed=box.seal(secret, **place, column="totp_sealed"),
        totp_pending_sealed=None,
        totp_confirmed_at=session.now,
        totp_last_step=step,
    )
    record(session, actor, events.SecondFactorConfirmed(aggregate_id=account.user_id))
    if actor.session_id is not None:
        sessions.mark_second_factor(session, actor.session_id)
    end_sessions(
        session,
        actor,
        account.user_id,
        reason=SessionEnd.SECOND_FACTOR_CHANGED,
        spare=actor.session_id,
    )
    codes = renew_recovery_codes(session, actor, account)
    return Confirmation(account=active_account(session, actor), recovery_codes=codes)


def renew_recovery_codes(session: WriteSession, actor: Actor, account: Account) -> list[str]:
    """New recovery codes in place of all old ones; only their digests are kept."""
    codes = new_recovery_codes()
    accounts.replace_recovery_codes(
        session, account.user_id, [recovery_digest(code) for code in codes]
    )
    record(session, actor, events.RecoveryCodesMade(aggregate_id=account.user_id, count=len(codes)))
    return codes
