"""The parts of a walk that a device records and may send again: steps, answers, findings."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Index,
    String,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy.orm import Mapped, mapped_column

from app.platform.columns import (
    Base,
    JsonValue,
    PrimaryId,
    Stamped,
    UtcDateTime,
    Versioned,
    enum_column,
    foreign_id,
    short_text,
)
from app.walks.vocabulary import (
    AnswerValue,
    Dimension,
    FindingKind,
    FindingSeverity,
    FindingState,
    Mode,
    StaffConduct,
    StepOutcome,
)


class Step(Stamped, Versioned, Base):
    """One step 环节 as it really happened.

    ``client_*`` is what the device said, ``started_at`` and ``ended_at`` the same on our clock,
    ``created_at`` when we received it. A discarded step stays on record and counts for nothing.
    """

    __tablename__ = "walks_steps"
    __table_args__ = (
        CheckConstraint("ended_at IS NULL OR ended_at >= started_at", name="ends_after_start"),
        CheckConstraint("position >= 1", name="position_from_one"),
        CheckConstraint("visit_number >= 1", name="visit_from_one"),
        CheckConstraint("waiting_seconds IS NULL OR waiting_seconds >= 0", name="waiting"),
        CheckConstraint("fee_fen IS NULL OR fee_fen >= 0", name="fee"),
        Index("ix_walks_steps_walk_id_position", "walk_id", "position"),
    )

    id: Mapped[PrimaryId]
    walk_id: Mapped[str] = foreign_id("walks_walks.id", index=False)
    position: Mapped[int]
    name: Mapped[str] = short_text(100)
    guide_stage_id: Mapped[str | None] = foreign_id("catalogue_guide_stages.id", nullable=True)
    channel_id: Mapped[str | None] = foreign_id("catalogue_channels.id", nullable=True)
    outlet_id: Mapped[str | None] = foreign_id("catalogue_outlets.id", nullable=True)
    outcome: Mapped[StepOutcome | None] = enum_column(StepOutcome, nullable=True)
    waiting_seconds: Mapped[int | None]
    visit_number: Mapped[int]
    materials: Mapped[list[dict[str, Any]]] = mapped_column(JsonValue)
    fee_fen: Mapped[int | None] = mapped_column(BigInteger)
    fee_note: Mapped[str] = short_text(200)
    staff_conduct: Mapped[StaffConduct | None] = enum_column(StaffConduct, nullable=True)
    note: Mapped[str] = mapped_column(Text)
    client_started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    client_ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    elapsed_ms: Mapped[int | None] = mapped_column(BigInteger)
    pauses: Mapped[list[dict[str, Any]]] = mapped_column(JsonValue)
    time_flags: Mapped[list[str]] = mapped_column(JsonValue)
    discarded: Mapped[bool] = mapped_column(default=False, server_default=false())
    digest: Mapped[str] = mapped_column(String(64))


class Answer(Stamped, Versioned, Base):
    """The answer to one question of the walk's checklist."""

    __tablename__ = "walks_answers"
    __table_args__ = (UniqueConstraint("walk_id", "question_id"),)

    id: Mapped[PrimaryId]
    walk_id: Mapped[str] = foreign_id("walks_walks.id", index=False)
    question_id: Mapped[str] = foreign_id("walks_questions.id")
    value: Mapped[AnswerValue] = enum_column(AnswerValue)
    note: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(String(64))


class Finding(Stamped, Versioned, Base):
    """Something noted on the spot 发现; it becomes a ticket or is dismissed with a reason."""

    __tablename__ = "walks_findings"
    __table_args__ = (
        CheckConstraint(
            "(state = 'ticketed') = (ticket_id IS NOT NULL)", name="ticketed_names_its_ticket"
        ),
        CheckConstraint(
            "state <> 'dismissed' OR dismissed_reason IS NOT NULL", name="dismissed_with_reason"
        ),
        Index("ix_walks_findings_created_at_id", "created_at", "id"),
    )

    id: Mapped[PrimaryId]
    walk_id: Mapped[str] = foreign_id("walks_walks.id")
    kind: Mapped[FindingKind] = enum_column(FindingKind)
    dimension: Mapped[Dimension] = enum_column(Dimension)
    severity: Mapped[FindingSeverity] = enum_column(FindingSeverity)
    title: Mapped[str] = short_text(120)
    description: Mapped[str] = mapped_column(Text)
    step_id: Mapped[str | None] = foreign_id("walks_steps.id", nullable=True)
    guide_stage_id: Mapped[str | None] = foreign_id("catalogue_guide_stages.id", nullable=True)
    suggestion: Mapped[str] = mapped_column(Text)
    client_noticed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    noticed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    state: Mapped[FindingState] = enum_column(FindingState)
    ticket_id: Mapped[str | None] = short_text(64, nullable=True, index=True)
    dismissed_reason: Mapped[str | None] = short_text(500, nullable=True)
    decided_by_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    digest: Mapped[str] = mapped_column(String(64))


class ModeRecord(Stamped, Base):
    """What only one of the five modes asks for; its shape is `schemas.mode_records`."""

    __tablename__ = "walks_mode_records"

    walk_id: Mapped[str] = foreign_id("walks_walks.id", primary_key=True)
    mode: Mapped[Mode] = enum_column(Mode)
    content: Mapped[dict[str, Any]] = mapped_column(JsonValue)
    digest: Mapped[str] = mapped_column(String(64))
