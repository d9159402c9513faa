"""The ticket itself, and which units see it."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Computed, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.catalogue.vocabulary import Board
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
from app.tickets.clock.vocabulary import Preset
from app.tickets.vocabulary import (
    Origin,
    Satisfaction,
    Standing,
    TicketKind,
    TicketState,
)
from app.walks.vocabulary import Dimension, FindingSeverity

NO_DEADLINE = "9999-12-31T00:00:00.000000Z"
"""Where tickets without a deadline stand in the order by deadline: last."""


class Ticket(Stamped, Versioned, Base):
    """反馈单: one problem or demand on its way from what was found to its sign-off.

    ``duties`` repeats, in the one row that every read needs, what the fact tables say of persons:
    who fixed, which units fixed, which waivers were signed. ``seal`` keys the pseudonyms of those
    whose identity the unit must not learn; it is never answered.
    """

    __tablename__ = "tickets_tickets"
    __table_args__ = (
        UniqueConstraint("finding_id"),
        CheckConstraint("merged_into_id IS NULL OR merged_into_id <> id", name="not_into_itself"),
        CheckConstraint(
            "(state = 'merged') = (merged_into_id IS NOT NULL)", name="merged_names_target"
        ),
        CheckConstraint(
            "organisation_id IS NOT NULL OR state IN"
            " ('submitted', 'declined', 'merged', 'withdrawn', 'annulled')",
            name="handled_by_a_unit",
        ),
        CheckConstraint("state <> 'closed' OR signer_id IS NOT NULL", name="closed_is_signed"),
        CheckConstraint(
            "state NOT IN ('verified', 'closed') OR verifier_id IS NOT NULL",
            name="verified_by_somebody",
        ),
        CheckConstraint("bounces >= 0 AND appeals >= 0", name="counts_not_negative"),
        Index("ix_tickets_tickets_due", "due_sort_at", "id"),
        Index("ix_tickets_tickets_submitted", "submitted_at", "id"),
        Index("ix_tickets_tickets_updated", "updated_at", "id"),
        Index("ix_tickets_tickets_state_due", "state", "due_sort_at", "id"),
        Index("ix_tickets_tickets_state_submitted", "state", "submitted_at", "id"),
        Index("ix_tickets_tickets_state_updated", "state", "updated_at", "id"),
        Index("ix_tickets_tickets_kind_submitted", "kind", "submitted_at", "id"),
        Index("ix_tickets_tickets_organisation_due", "organisation_id", "due_sort_at", "id"),
        Index("ix_tickets_tickets_organisation_submitted", "organisation_id", "submitted_at", "id"),
        Index("ix_tickets_tickets_finder_submitted", "finder_id", "submitted_at", "id"),
        Index("ix_tickets_tickets_matter_submitted", "matter_id", "submitted_at", "id"),
        Index("ix_tickets_tickets_programme_submitted", "programme_id", "submitted_at", "id"),
        Index("ix_tickets_tickets_region_submitted", "region_code", "submitted_at", "id"),
    )

    id: Mapped[PrimaryId]
    number: Mapped[str] = mapped_column(String(24), unique=True)
    kind: Mapped[TicketKind] = enum_column(TicketKind)
    state: Mapped[TicketState] = enum_column(TicketState)
    origin: Mapped[Origin] = enum_column(Origin)
    title: Mapped[str] = short_text(200)
    description: Mapped[str] = mapped_column(Text)
    severity: Mapped[FindingSeverity] = enum_column(FindingSeverity)
    dimension: Mapped[Dimension | None] = enum_column(Dimension, nullable=True)
    board: Mapped[Board | None] = enum_column(Board, nullable=True)
    region_code: Mapped[str | None] = short_text(12, nullable=True)
    matter_id: Mapped[str | None] = foreign_id("catalogue_matters.id", nullable=True, index=False)
    bundle_id: Mapped[str | None] = foreign_id("catalogue_bundles.id", nullable=True)
    programme_id: Mapped[str | None] = foreign_id(
        "programme_programmes.id", nullable=True, index=False
    )
    walk_id: Mapped[str | None] = foreign_id("walks_walks.id", nullable=True)
    finding_id: Mapped[str | None] = foreign_id("walks_findings.id", nullable=True, index=False)

    finder_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True, index=False)
    finder_organisation_id: Mapped[str | None] = foreign_id(
        "identity_organisations.id", nullable=True
    )
    seal: Mapped[str] = mapped_column(String(64))
    finder_pseudonym: Mapped[str] = short_text(40)

    organisation_id: Mapped[str | None] = foreign_id(
        "identity_organisations.id", nullable=True, index=False
    )
    first_organisation_id: Mapped[str | None] = foreign_id(
        "identity_organisations.id", nullable=True
    )
    bounces: Mapped[int] = mapped_column(default=0)
    appeals: Mapped[int] = mapped_column(default=0)
    rounds: Mapped[int] = mapped_column(default=0)
    recurrences: Mapped[int] = mapped_column(default=0)
    urges: Mapped[int] = mapped_column(default=0)

    submitted_at: Mapped[datetime] = mapped_column(UtcDateTime)
    dispatched_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    accepted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    rectified_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    verified_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    reopened_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    clock_started_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    due_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    due_on: Mapped[date | None]
    deadline_preset: Mapped[Preset | None] = enum_column(Preset, nullable=True)
    deadline_provisional: Mapped[bool] = mapped_column(Boolean, default=False)
    paused_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    due_sort_at: Mapped[datetime] = mapped_column(
        UtcDateTime, Computed(f"coalesce(due_at, '{NO_DEADLINE}')", persisted=True)
    )

    result: Mapped[str | None] = mapped_column(Text)
    state_reason: Mapped[str | None] = mapped_column(Text)
    plan: Mapped[str | None] = mapped_column(Text)
    review_on: Mapped[date | None]
    satisfaction: Mapped[Satisfaction | None] = enum_column(Satisfaction, nullable=True)
    merged_into_id: Mapped[str | None] = foreign_id("tickets_tickets.id", nullable=True)

    proven_measures: Mapped[int] = mapped_column(default=0)
    substitute_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)
    verifier_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)
    signer_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)
    duties: Mapped[dict[str, Any]] = mapped_column(JsonValue, default=dict)


class TicketUnit(Base):
    """That a unit sees a ticket, and why; only the current unit acts for it."""

    __tablename__ = "tickets_units"
    __table_args__ = (Index("ix_tickets_units_ticket_id", "ticket_id"),)

    organisation_id: Mapped[str] = foreign_id("identity_organisations.id", primary_key=True)
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", primary_key=True)
    standing: Mapped[Standing] = enum_column(Standing)
    since: Mapped[datetime] = mapped_column(UtcDateTime)
