"""What is added to a walk after it was submitted; the walk itself does not change."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.platform.columns import (
    ID_TYPE,
    Base,
    JsonValue,
    PrimaryId,
    UtcDateTime,
    enum_column,
    foreign_id,
    short_text,
)
from app.walks.vocabulary import AmendedSubject, ReviewTier, Verdict


class Review(Base):
    """One reviewer's word on one round; each tier speaks once a round."""

    __tablename__ = "walks_reviews"
    __table_args__ = (
        UniqueConstraint("walk_id", "round", "tier"),
        CheckConstraint("verdict <> 'returned' OR note <> ''", name="returned_with_note"),
    )

    id: Mapped[PrimaryId]
    walk_id: Mapped[str] = foreign_id("walks_walks.id", index=False)
    round: Mapped[int]
    tier: Mapped[ReviewTier] = enum_column(ReviewTier)
    verdict: Mapped[Verdict] = enum_column(Verdict)
    note: Mapped[str] = short_text(2000)
    without_unit_reason: Mapped[str | None] = short_text(500, nullable=True)
    reviewer_id: Mapped[str] = foreign_id("identity_users.id")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ReviewComment(Base):
    """What a reviewer says about one step."""

    __tablename__ = "walks_review_comments"
    __table_args__ = (UniqueConstraint("review_id", "step_id"),)

    id: Mapped[PrimaryId]
    review_id: Mapped[str] = foreign_id("walks_reviews.id", index=False)
    step_id: Mapped[str] = foreign_id("walks_steps.id")
    text: Mapped[str] = short_text(1000)


class Amendment(Base):
    """A fact added later, with its reason. ``changes`` lies over the original, which stays."""

    __tablename__ = "walks_amendments"
    __table_args__ = (
        CheckConstraint(
            "(subject = 'walk') = (subject_id IS NULL)", name="part_is_named_unless_whole_walk"
        ),
        Index("ix_walks_amendments_walk_id_created_at", "walk_id", "created_at", "id"),
    )

    id: Mapped[PrimaryId]
    walk_id: Mapped[str] = foreign_id("walks_walks.id", index=False)
    subject: Mapped[AmendedSubject] = enum_column(AmendedSubject)
    subject_id: Mapped[str | None] = mapped_column(ID_TYPE)
    changes: Mapped[dict[str, Any]] = mapped_column(JsonValue)
    statement: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = short_text(500)
    author_id: Mapped[str] = foreign_id("identity_users.id")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    digest: Mapped[str] = mapped_column(String(64))
