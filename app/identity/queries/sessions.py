"""Statements about sessions and their refresh tokens."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from app.identity.models import RefreshTokenRow, SessionRow
from app.identity.vocabulary import SessionEnd
from app.platform.db import ReadSession, WriteSession
from app.platform.ids import new_id
from app.platform.paging import Page, Sort, keyset_page

NEWEST_FIRST = Sort("-created_at", (SessionRow.id,), descending=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Presented:
    """A refresh token that was shown, with its session."""

    token_row_id: str
    used_at: datetime | None
    voided_at: datetime | None
    session_id: str
    user_id: str
    second_factor: bool
    last_used_at: datetime
    expires_at: datetime
    revoked_at: datetime | None


def add_session(session: WriteSession, **values: Any) -> None:
    """A new session."""
    session.execute(insert(SessionRow).values(**values))


def add_refresh_token(session: WriteSession, session_id: str, digest: str) -> None:
    """The session's newest refresh token."""
    session.execute(
        insert(RefreshTokenRow).values(
            id=new_id(), session_id=session_id, token_hash=digest, issued_at=session.now
        )
    )


def presented(session: WriteSession, digest: str) -> Presented | None:
    """The refresh token of this digest, its session locked so that two uses see one another.

    The lock comes first and by itself: two tokens of one session may be shown at once, and each use
    must read what the other has made of both.
    """
    family = select(RefreshTokenRow.session_id).where(RefreshTokenRow.token_hash == digest)
    session.execute(
        select(SessionRow.id).where(SessionRow.id == family.scalar_subquery()).with_for_update()
    )
    statement = (
        select(
            RefreshTokenRow.id.label("token_row_id"),
            RefreshTokenRow.used_at,
            RefreshTokenRow.voided_at,
            SessionRow.id.label("session_id"),
            SessionRow.user_id,
            SessionRow.second_factor,
            SessionRow.last_used_at,
            SessionRow.expires_at,
            SessionRow.revoked_at,
        )
        .join(SessionRow, SessionRow.id == RefreshTokenRow.session_id)
        .where(RefreshTokenRow.token_hash == digest)
    )
    row = session.execute(statement).mappings().one_or_none()
    return None if row is None else Presented(**row)


def is_successor_shown(session: WriteSession, shown: Presented) -> bool:
    """Whether a token given for this used one, or after it, was ever shown."""
    statement = (
        select(RefreshTokenRow.id)
        .where(
            RefreshTokenRow.session_id == shown.session_id,
            RefreshTokenRow.id != shown.token_row_id,
            RefreshTokenRow.issued_at >= shown.used_at,
            RefreshTokenRow.used_at.is_not(None),
        )
        .limit(1)
    )
    return session.execute(statement).first() is not None


def use_up(session: WriteSession, shown: Presented) -> None:
    """Mark a refresh token as used, its lost successor as void and its session as alive."""
    session.execute(
        update(RefreshTokenRow)
        .where(RefreshTokenRow.id == shown.token_row_id)
        .values(used_at=session.now)
    )
    session.execute(
        update(RefreshTokenRow)
        .where(
            RefreshTokenRow.session_id == shown.session_id,
            RefreshTokenRow.used_at.is_(None),
            RefreshTokenRow.voided_at.is_(None),
        )
        .values(voided_at=session.now)
    )
    session.execute(
        update(SessionRow).where(SessionRow.id == shown.session_id).values(last_used_at=session.now)
    )


def mark_second_factor(session: WriteSession, session_id: str) -> None:
    """The session's owner has just proven a second factor."""
    session.execute(
        update(SessionRow).where(SessionRow.id == session_id).values(second_factor=True)
    )


def end_sessions(
    session: WriteSession,
    user_id: str,
    reason: SessionEnd,
    *,
    only: str | None = None,
    spare: str | None = None,
) -> list[str]:
    """End a person's running sessions (one of them, or all but one); the ids that ended."""
    statement = (
        update(SessionRow)
        .where(SessionRow.user_id == user_id, SessionRow.revoked_at.is_(None))
        .values(revoked_at=session.now, ended_by=reason)
        .returning(SessionRow.id)
    )
    if only is not None:
        statement = statement.where(SessionRow.id == only)
    if spare is not None:
        statement = statement.where(SessionRow.id != spare)
    return sorted(session.execute(statement).scalars())


def revoked_since(session: ReadSession, moment: datetime) -> list[str]:
    """Sessions that were ended after this moment."""
    statement = select(SessionRow.id).where(SessionRow.revoked_at > moment)
    return list(session.execute(statement).scalars())


def has_signed_in_from(
    session: ReadSession, user_id: str, address: str, *, since: datetime
) -> bool:
    """Whether this person had a session from this address not long ago."""
    statement = (
        select(SessionRow.id)
        .where(
            SessionRow.user_id == user_id,
            SessionRow.address == address,
            SessionRow.created_at > since,
        )
        .limit(1)
    )
    return session.execute(statement).first() is not None


def running_sessions(
    session: ReadSession, user_id: str, *, idle_since: datetime, cursor: str | None, limit: int
) -> Page:
    """A person's running sessions, newest first."""
    statement = select(
        SessionRow.id,
        SessionRow.user_agent,
        SessionRow.address,
        SessionRow.second_factor,
        SessionRow.created_at,
        SessionRow.last_used_at,
        SessionRow.expires_at,
    ).where(
        SessionRow.user_id == user_id,
        SessionRow.revoked_at.is_(None),
        SessionRow.expires_at > session.now,
        SessionRow.last_used_at > idle_since,
    )
    return keyset_page(session, statement, sort=NEWEST_FIRST, cursor=cursor, limit=limit)


def forget_old_refresh_tokens(session: WriteSession, *, before: datetime) -> None:
    """Remove tokens of sessions that are long over; the sessions themselves stay for audit."""
    over = select(SessionRow.id).where(SessionRow.expires_at < before)
    session.execute(delete(RefreshTokenRow).where(RefreshTokenRow.session_id.in_(over)))
