"""The clock's ledger: rounds, pauses, extensions, and the notices that were given."""

from datetime import date, datetime

from sqlalchemy import (
    CheckConstraint,
    Date,
    Index,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from app.platform.columns import (
    Base,
    PrimaryId,
    UtcDateTime,
    enum_column,
    foreign_id,
)
from app.tickets.clock.vocabulary import (
    ExtensionState,
    NoticeKind,
    PauseReason,
    Preset,
    Recipient,
    StopReason,
)

_RUNNING = text("stopped_at IS NULL")
_STANDING = text("resumed_at IS NULL")
_REQUESTED = text("state = 'requested'")


class ClockRound(Base):
    """One run of a ticket's clock, with the unit that owed something meanwhile.

    The term is kept as it was set; the deadline is a result and stands on the ticket.
    """

    __tablename__ = "tickets_clocks"
    __table_args__ = (
        UniqueConstraint("ticket_id", "round"),
        CheckConstraint("(working_days IS NULL) <> (until IS NULL)", name="term"),
        CheckConstraint("working_days IS NULL OR working_days > 0", name="working_days"),
        CheckConstraint("(stopped_at IS NULL) = (stop_reason IS NULL)", name="stopped"),
        Index(
            "uq_tickets_clocks_running",
            "ticket_id",
            unique=True,
            sqlite_where=_RUNNING,
            postgresql_where=_RUNNING,
        ),
    )

    id: Mapped[PrimaryId]
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", index=False)
    round: Mapped[int]
    organisation_id: Mapped[str] = foreign_id("identity_organisations.id")
    preset: Mapped[Preset] = enum_column(Preset)
    working_days: Mapped[int | None]
    until: Mapped[date | None] = mapped_column(Date)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    stopped_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    stop_reason: Mapped[StopReason | None] = enum_column(StopReason, nullable=True)


class ClockPause(Base):
    """A line of the ledger of pauses."""

    __tablename__ = "tickets_pauses"
    __table_args__ = (
        Index("ix_tickets_pauses_clock", "clock_id", "paused_at"),
        Index(
            "uq_tickets_pauses_standing",
            "clock_id",
            unique=True,
            sqlite_where=_STANDING,
            postgresql_where=_STANDING,
        ),
    )

    id: Mapped[PrimaryId]
    clock_id: Mapped[str] = foreign_id("tickets_clocks.id", index=False)
    reason: Mapped[PauseReason] = enum_column(PauseReason)
    note: Mapped[str] = mapped_column(Text)
    paused_at: Mapped[datetime] = mapped_column(UtcDateTime)
    paused_by_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)
    resumed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    resumed_by_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)


class ClockExtension(Base):
    """A request for more working days and what was decided; the two are never one person's."""

    __tablename__ = "tickets_extensions"
    __table_args__ = (
        CheckConstraint("working_days > 0", name="working_days"),
        CheckConstraint("granted_days IS NULL OR granted_days > 0", name="granted_days"),
        CheckConstraint("(state = 'approved') = (granted_days IS NOT NULL)", name="approved"),
        CheckConstraint(
            "decided_by_id IS NULL OR decided_by_id <> requested_by_id", name="segregation"
        ),
        Index("ix_tickets_extensions_ticket", "ticket_id", "requested_at"),
        Index(
            "uq_tickets_extensions_requested",
            "ticket_id",
            unique=True,
            sqlite_where=_REQUESTED,
            postgresql_where=_REQUESTED,
        ),
    )

    id: Mapped[PrimaryId]
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", index=False)
    clock_id: Mapped[str] = foreign_id("tickets_clocks.id")
    state: Mapped[ExtensionState] = enum_column(ExtensionState)
    working_days: Mapped[int]
    reason: Mapped[str] = mapped_column(Text)
    requested_at: Mapped[datetime] = mapped_column(UtcDateTime)
    requested_by_id: Mapped[str] = foreign_id("identity_users.id")
    requested_by_organisation_id: Mapped[str] = foreign_id("identity_organisations.id")
    granted_days: Mapped[int | None]
    decision: Mapped[str | None] = mapped_column(Text)
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    decided_by_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)


class Reminder(Base):
    """A notice given: once for each kind and deadline, whatever the worker goes through."""

    __tablename__ = "tickets_reminders"
    __table_args__ = (
        UniqueConstraint("ticket_id", "kind", "due_on"),
        Index("ix_tickets_reminders_recipient", "recipient", "organisation_id", "id"),
    )

    id: Mapped[PrimaryId]
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", index=False)
    kind: Mapped[NoticeKind] = enum_column(NoticeKind)
    due_on: Mapped[date] = mapped_column(Date)
    recipient: Mapped[Recipient] = enum_column(Recipient)
    organisation_id: Mapped[str] = foreign_id("identity_organisations.id")
    given_at: Mapped[datetime] = mapped_column(UtcDateTime)
