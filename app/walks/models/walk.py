"""The walk itself: its plan, its clock, where it stands."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Date,
    Index,
    String,
    Text,
    false,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.orm.attributes import flag_modified

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
from app.walks.vocabulary import ActedIdentity, CaseKind, Mode, Persona, WalkState


class Walk(Stamped, Versioned, Base):
    """One walk session 走流程. Its id is made by the walker's device.

    ``receipts`` holds a digest of each command that was taken, so that the same command sent again
    is known for what it is. ``guide_version_id`` and ``checklist_id`` never move after the start.
    """

    __tablename__ = "walks_walks"
    __table_args__ = (
        CheckConstraint("(matter_id IS NULL) <> (bundle_id IS NULL)", name="matter_or_bundle"),
        CheckConstraint(
            "state IN ('planned', 'abandoned') OR started_at IS NOT NULL", name="started_has_time"
        ),
        CheckConstraint(
            "state NOT IN ('submitted', 'returned', 'accepted')"
            " OR (submitted_at IS NOT NULL AND ended_at IS NOT NULL)",
            name="submitted_has_end",
        ),
        CheckConstraint("ended_at IS NULL OR ended_at >= started_at", name="ends_after_start"),
        Index("ix_walks_walks_created_at_id", "created_at", "id"),
        Index("ix_walks_walks_updated_at_id", "updated_at", "id"),
        Index("ix_walks_walks_walker_id_id", "walker_id", "id"),
        Index("ix_walks_walks_state_id", "state", "id"),
    )

    id: Mapped[PrimaryId]
    number: Mapped[str] = mapped_column(String(40), unique=True)
    title: Mapped[str] = short_text(200)
    programme_id: Mapped[str | None] = foreign_id("programme_programmes.id", nullable=True)
    walker_id: Mapped[str] = foreign_id("identity_users.id", index=False)
    walker_organisation_id: Mapped[str | None] = foreign_id(
        "identity_organisations.id", nullable=True
    )
    is_experiencer: Mapped[bool] = mapped_column(default=False, server_default=false())
    pseudonym: Mapped[str] = short_text(40)

    matter_id: Mapped[str | None] = foreign_id("catalogue_matters.id", nullable=True)
    bundle_id: Mapped[str | None] = foreign_id("catalogue_bundles.id", nullable=True)
    guide_version_id: Mapped[str | None] = foreign_id("catalogue_guide_versions.id", nullable=True)
    mode: Mapped[Mode] = enum_column(Mode)
    acted_identity: Mapped[ActedIdentity] = enum_column(ActedIdentity)
    persona: Mapped[Persona] = enum_column(Persona)
    channel_id: Mapped[str] = foreign_id("catalogue_channels.id")
    outlet_id: Mapped[str | None] = foreign_id("catalogue_outlets.id", nullable=True)
    announced: Mapped[bool]
    case_kind: Mapped[CaseKind] = enum_column(CaseKind)
    planned_for: Mapped[date | None] = mapped_column(Date)
    questions: Mapped[list[str]] = mapped_column(JsonValue)
    linked_ticket_ids: Mapped[list[str]] = mapped_column(JsonValue)
    rewalk_of_ticket_id: Mapped[str | None] = short_text(64, nullable=True, index=True)
    checklist_id: Mapped[str | None] = foreign_id("walks_checklists.id", nullable=True)

    state: Mapped[WalkState] = enum_column(WalkState)
    started_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    client_started_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    start_received_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    clock_offset_ms: Mapped[int | None] = mapped_column(BigInteger)
    clock_is_off: Mapped[bool] = mapped_column(default=False, server_default=false())
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    client_ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    submitted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    endorsed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    round: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    summary: Mapped[str] = mapped_column(Text, default="", server_default="")
    question_answers: Mapped[list[dict[str, Any]]] = mapped_column(JsonValue)
    abandoned_reason: Mapped[str | None] = short_text(500, nullable=True)
    receipts: Mapped[dict[str, str]] = mapped_column(JsonValue)

    @property
    def needs_unit_review(self) -> bool:
        """Experiencers' walks go to the coordinator alone: their unit may be the one under test."""
        return not self.is_experiencer and self.walker_organisation_id is not None

    def touch(self, now: datetime) -> None:
        """Make the walk newer because a part of it changed, even within one tick of the clock."""
        self.updated_at = now
        flag_modified(self, "updated_at")

    def take(self, command: str, digest: str) -> None:
        """Keep the digest of a command that was carried out."""
        self.receipts = self.receipts | {command: digest}
