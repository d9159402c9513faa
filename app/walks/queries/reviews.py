"""Reading what was added to a walk after it was submitted."""

from typing import Any

from sqlalchemy import select

from app.identity.models import UserRow
from app.platform.db import ReadSession
from app.walks.models import Amendment, Review, ReviewComment

_AMENDMENT = (
    Amendment.id,
    Amendment.subject,
    Amendment.subject_id,
    Amendment.changes,
    Amendment.statement,
    Amendment.reason,
    Amendment.created_at,
)


def reviews_of(session: ReadSession, walk_id: str) -> list[dict[str, Any]]:
    """A walk's reviews in the order they were given, each with its comments on steps."""
    said: dict[str, list[dict[str, Any]]] = {}
    for comment in session.execute(
        select(ReviewComment.review_id, ReviewComment.step_id, ReviewComment.text)
        .join(Review, Review.id == ReviewComment.review_id)
        .where(Review.walk_id == walk_id)
        .order_by(ReviewComment.id)
    ):
        said.setdefault(comment.review_id, []).append(
            {"step_id": comment.step_id, "text": comment.text}
        )
    rows = session.execute(
        select(
            Review.id,
            Review.round,
            Review.tier,
            Review.verdict,
            Review.note,
            Review.without_unit_reason,
            UserRow.display_name.label("reviewer_name"),
            Review.created_at,
        )
        .join(UserRow, UserRow.id == Review.reviewer_id)
        .where(Review.walk_id == walk_id)
        .order_by(Review.created_at, Review.id)
    ).mappings()
    return [{**row, "comments": said.get(row["id"], [])} for row in rows]


def amendments_of(session: ReadSession, walk_id: str) -> list[dict[str, Any]]:
    """A walk's amendments in the order they were made."""
    rows = session.execute(
        select(*_AMENDMENT)
        .where(Amendment.walk_id == walk_id)
        .order_by(Amendment.created_at, Amendment.id)
    ).mappings()
    return [dict(row) for row in rows]


def amendment_with_id(session: ReadSession, amendment_id: str) -> Amendment | None:
    """The amendment, whichever walk it belongs to; only to recognise an id that is taken."""
    return session.get(Amendment, amendment_id)


def amendment_row(session: ReadSession, amendment_id: str) -> dict[str, Any]:
    """One amendment as answered."""
    row = session.execute(select(*_AMENDMENT).where(Amendment.id == amendment_id)).mappings().one()
    return dict(row)
