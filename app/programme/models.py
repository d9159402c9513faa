"""Tables of programmes."""

from datetime import date

from sqlalchemy import CheckConstraint, Date, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.platform.columns import (
    Base,
    PrimaryId,
    Stamped,
    Versioned,
    enum_column,
    foreign_id,
    short_text,
)
from app.programme.vocabulary import MilestoneKind


class Programme(Stamped, Versioned, Base):
    """工作方案: one campaign under one document."""

    __tablename__ = "programme_programmes"
    __table_args__ = (
        CheckConstraint("starts_on <= ends_on", name="period"),
        Index("ix_programme_programmes_order", "starts_on", "id"),
    )

    id: Mapped[PrimaryId]
    document_number: Mapped[str] = mapped_column(String(80), unique=True)
    title: Mapped[str] = short_text(300)
    theme: Mapped[str] = short_text(200)
    issuing_organisation: Mapped[str] = short_text(120)
    issued_on: Mapped[date] = mapped_column(Date)
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date)


class MilestoneRow(Base):
    """A day by which units owe something; replaced with the programme, never on its own."""

    __tablename__ = "programme_milestones"
    __table_args__ = (UniqueConstraint("programme_id", "position"),)

    id: Mapped[PrimaryId]
    programme_id: Mapped[str] = foreign_id("programme_programmes.id")
    position: Mapped[int]
    kind: Mapped[MilestoneKind] = enum_column(MilestoneKind)
    title: Mapped[str] = short_text(200)
    due_on: Mapped[date] = mapped_column(Date)
