"""Measures 措施: what a unit does about tickets; many to many."""

from datetime import date, datetime

from sqlalchemy import Boolean, CheckConstraint, Index, String, Text
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
from app.tickets.vocabulary import MeasureState


class Measure(Stamped, Versioned, Base):
    """One thing that a unit does; done only with a result.

    ``proof_document`` names a document that proves it, where no file was uploaded.
    """

    __tablename__ = "tickets_measures"
    __table_args__ = (
        CheckConstraint("state <> 'done' OR result IS NOT NULL", name="done_has_result"),
        CheckConstraint("state <> 'done' OR done_at IS NOT NULL", name="done_has_moment"),
        Index("ix_tickets_measures_organisation", "organisation_id", "id"),
    )

    id: Mapped[PrimaryId]
    number: Mapped[str] = mapped_column(String(24), unique=True)
    organisation_id: Mapped[str] = foreign_id("identity_organisations.id", index=False)
    title: Mapped[str] = short_text(200)
    description: Mapped[str] = mapped_column(Text)
    state: Mapped[MeasureState] = enum_column(MeasureState, index=True)
    is_systemic: Mapped[bool] = mapped_column(Boolean, default=False)
    due_on: Mapped[date | None]
    result: Mapped[str | None] = mapped_column(Text)
    proof_document: Mapped[str | None] = short_text(400, nullable=True)
    cancel_reason: Mapped[str | None] = short_text(400, nullable=True)
    planned_by_id: Mapped[str] = foreign_id("identity_users.id")
    done_by_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    is_proven: Mapped[bool] = mapped_column(Boolean, default=False)


class MeasureTicket(Base):
    """That a measure serves a ticket."""

    __tablename__ = "tickets_measure_tickets"
    __table_args__ = (Index("ix_tickets_measure_tickets_ticket_id", "ticket_id"),)

    measure_id: Mapped[str] = foreign_id("tickets_measures.id", primary_key=True)
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", primary_key=True)


class MeasureEvidence(Base):
    """A stored file that proves a measure."""

    __tablename__ = "tickets_measure_evidence"
    __table_args__ = (Index("ix_tickets_measure_evidence_evidence_id", "evidence_id"),)

    measure_id: Mapped[str] = foreign_id("tickets_measures.id", primary_key=True)
    evidence_id: Mapped[str] = foreign_id("walks_evidence.id", primary_key=True)
