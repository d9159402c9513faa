"""联席会商: a lead unit and co-units, each with its obligation, answer and dissent."""

from datetime import date, datetime

from sqlalchemy import Boolean, CheckConstraint, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.platform.columns import (
    Base,
    PrimaryId,
    Stamped,
    UtcDateTime,
    Versioned,
    enum_column,
    foreign_id,
    short_text,
)
from app.tickets.vocabulary import ConsultationState


class Consultation(Stamped, Versioned, Base):
    """One consultation about one ticket; concluded with generated minutes."""

    __tablename__ = "tickets_consultations"
    __table_args__ = (
        CheckConstraint("state <> 'concluded' OR minutes IS NOT NULL", name="concluded_in_writing"),
        Index("ix_tickets_consultations_ticket", "ticket_id", "id"),
    )

    id: Mapped[PrimaryId]
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", index=False)
    state: Mapped[ConsultationState] = enum_column(ConsultationState)
    topic: Mapped[str] = short_text(400)
    lead_organisation_id: Mapped[str] = foreign_id("identity_organisations.id")
    called_by_id: Mapped[str] = foreign_id("identity_users.id")
    conclusion: Mapped[str | None] = mapped_column(Text)
    minutes: Mapped[str | None] = mapped_column(Text)
    concluded_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Obligation(Base):
    """What one unit owes to a consultation, and what it answered."""

    __tablename__ = "tickets_obligations"
    __table_args__ = (UniqueConstraint("consultation_id", "organisation_id"),)

    id: Mapped[PrimaryId]
    consultation_id: Mapped[str] = foreign_id("tickets_consultations.id", index=False)
    organisation_id: Mapped[str] = foreign_id("identity_organisations.id")
    duty: Mapped[str] = mapped_column(Text)
    due_on: Mapped[date | None]
    answer: Mapped[str | None] = mapped_column(Text)
    dissents: Mapped[bool] = mapped_column(Boolean, default=False)
    dissent: Mapped[str | None] = mapped_column(Text)
    answered_by_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
