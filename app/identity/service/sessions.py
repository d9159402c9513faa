"""Sessions: begun, refreshed with reuse detection, ended."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from app.identity import events
from app.identity.admission import (
    ABSOLUTE_LIMIT,
    REUSE_GRACE,
    access_expiry,
    is_over,
)
from app.identity.problems import RefreshSuperseded, SessionNotFound, SessionOver
from app.identity.queries import accounts, sessions
from app.identity.queries.accounts import Account
from app.identity.queries.sessions import Presented
from app.identity.tokens import Claims, TokenKind
from app.identity.vocabulary import NextStep, SessionEnd, UserStatus
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import Problem

REFRESH_BYTES = 32
ENDED = "ended_sessions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Browser:
    """Where a sign-in comes from."""

    address: str
    user_agent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """How far somebody has come: claims for a session, or for the next step before it."""

    step: NextStep
    claims: Claims
    refresh_token: str | None = None


def refresh_digest(token: str) -> str:
    """What is stored of a refresh token; a plain digest suffices for 256 random bits."""
    return sha256(token.encode()).hexdigest()


def open_session(
    session: WriteSession, actor: Actor, account: Account, *, browser: Browser, second_factor: bool
) -> Admission:
    """A new session with ids and tokens of its own, whatever the browser brought along."""
    session_id = new_id()
    expires_at = session.now + ABSOLUTE_LIMIT
    sessions.add_session(
        session,
        id=session_id,
        user_id=account.user_id,
        second_factor=second_factor,
        user_agent=browser.user_agent,
        address=browser.address,
        created_at=session.now,
        last_used_at=session.now,
        expires_at=expires_at,
    )
    token = secrets.token_urlsafe(REFRESH_BYTES)
    sessions.add_refresh_token(session, session_id, refresh_digest(token))
    accounts.change_credential(session, account.user_id, last_signed_in_at=session.now)
    started = events.SignInSucceeded(
        aggregate_id=account.user_id, session_id=session_id, second_factor=second_factor
    )
    record(session, actor, started)
    claims = _access(
        account,
        session_id=session_id,
        session_expires_at=expires_at,
        second_factor=second_factor,
        now=session.now,
    )
    return Admission(step=NextStep.SIGNED_IN, claims=claims, refresh_token=token)


def refresh_session(session: WriteSession, actor: Actor, *, token: str) -> Admission | Problem:
    """Exchange a refresh token for its successor and a new access token.

    A used token shown again a moment later is another tab's, which is told to use the new cookie.
    Later, and as long as its successor was never shown, the answer was lost on the way: it gets a
    new successor, and the lost one is void. A void token, or a used one whose successor was shown,
    betrays that two hold tokens, and the whole session ends. So a theft is still noticed: when
    thief and owner both hold tokens, at the next exchange one of them shows a void or a spent one.
    """
    shown = sessions.presented(session, refresh_digest(token))
    if shown is None or shown.revoked_at is not None:
        return SessionOver()
    if shown.used_at is not None and session.now - shown.used_at <= REUSE_GRACE:
        return RefreshSuperseded()
    if _is_held_by_two(session, shown):
        end_sessions(
            session, actor, shown.user_id, reason=SessionEnd.REFRESH_REUSED, only=shown.session_id
        )
        return SessionOver()
    account = accounts.account_by_id(session, shown.user_id)
    over = is_over(last_used_at=shown.last_used_at, expires_at=shown.expires_at, now=session.now)
    if over or account is None or account.status is not UserStatus.ACTIVE:
        return SessionOver()
    sessions.use_up(session, shown)
    successor = secrets.token_urlsafe(REFRESH_BYTES)
    sessions.add_refresh_token(session, shown.session_id, refresh_digest(successor))
    refreshed = events.SessionRefreshed(aggregate_id=account.user_id, session_id=shown.session_id)
    record(session, acting(actor, account, session_id=shown.session_id), refreshed)
    claims = _access(
        account,
        session_id=shown.session_id,
        session_expires_at=shown.expires_at,
        second_factor=shown.second_factor,
        now=session.now,
    )
    return Admission(step=NextStep.SIGNED_IN, claims=claims, refresh_token=successor)


def _is_held_by_two(session: WriteSession, shown: Presented) -> bool:
    if shown.used_at is None:
        return shown.voided_at is not None
    return sessions.is_successor_shown(session, shown)


def sign_out(session: WriteSession, actor: Actor, *, token: str | None) -> None:
    """End the session of this refresh token, and the actor's own; silent if there is none."""
    shown = sessions.presented(session, refresh_digest(token)) if token else None
    if shown is not None:
        end_sessions(
            session, actor, shown.user_id, reason=SessionEnd.SIGNED_OUT, only=shown.session_id
        )
    if actor.user_id is not None and actor.session_id is not None:
        end_sessions(
            session, actor, actor.user_id, reason=SessionEnd.SIGNED_OUT, only=actor.session_id
        )


def revoke_own_session(session: WriteSession, actor: Actor, *, session_id: str) -> None:
    """End another of one's own sessions."""
    owner = actor.user_id or ""
    if not end_sessions(session, actor, owner, reason=SessionEnd.REVOKED, only=session_id):
        raise SessionNotFound


def end_sessions(
    session: WriteSession,
    actor: Actor,
    user_id: str,
    *,
    reason: SessionEnd,
    only: str | None = None,
    spare: str | None = None,
) -> list[str]:
    """End sessions, say so in the trail, and note them for the revocation list."""
    ended = sessions.end_sessions(session, user_id, reason, only=only, spare=spare)
    if ended:
        gone = events.SessionsEnded(aggregate_id=user_id, session_ids=ended, reason=reason.value)
        record(session, actor, gone)
        session.info.setdefault(ENDED, []).extend(ended)
    return ended


def acting(actor: Actor, account: Account, *, session_id: str | None = None) -> Actor:
    """The person of an account in place of the anonymous one who has just proven to be them."""
    return Actor(
        user_id=account.user_id,
        organisation_id=account.organisation_id,
        roles=frozenset(role.value for role in account.roles),
        session_id=session_id,
        name=account.display_name,
        request_id=actor.request_id,
        address=actor.address,
    )


def _access(
    account: Account,
    *,
    session_id: str,
    session_expires_at: datetime,
    second_factor: bool,
    now: datetime,
) -> Claims:
    return Claims(
        kind=TokenKind.ACCESS,
        subject=account.user_id,
        token_id=new_id(),
        issued_at=now,
        expires_at=access_expiry(session_expires_at=session_expires_at, now=now),
        session_id=session_id,
        organisation_id=account.organisation_id,
        roles=frozenset(role.value for role in account.roles),
        name=account.display_name,
        second_factor=second_factor,
    )
