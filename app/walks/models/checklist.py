"""Checklists as versioned data; a question never changes once its version is out."""

from datetime import date, datetime

from sqlalchemy import Date, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.platform.columns import (
    Base,
    PrimaryId,
    UtcDateTime,
    enum_column,
    foreign_id,
    short_text,
)
from app.walks.vocabulary import Dimension


class Checklist(Base):
    """One version of a checklist 体验清单, drawn from one document."""

    __tablename__ = "walks_checklists"
    __table_args__ = (UniqueConstraint("key", "edition"),)

    id: Mapped[PrimaryId]
    key: Mapped[str] = mapped_column(String(40))
    edition: Mapped[int]
    title: Mapped[str] = short_text(120)
    title_en: Mapped[str] = short_text(120)
    document: Mapped[str] = short_text(60)
    issued_on: Mapped[date] = mapped_column(Date)
    digest: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Question(Base):
    """One question with its source: the article and the phrase it quotes."""

    __tablename__ = "walks_questions"
    __table_args__ = (
        UniqueConstraint("checklist_id", "key"),
        UniqueConstraint("checklist_id", "position"),
    )

    id: Mapped[PrimaryId]
    checklist_id: Mapped[str] = foreign_id("walks_checklists.id")
    key: Mapped[str] = mapped_column(String(60))
    position: Mapped[int]
    dimension: Mapped[Dimension] = enum_column(Dimension)
    heading: Mapped[str] = short_text(120)
    article: Mapped[str] = short_text(40)
    phrase: Mapped[str] = short_text(200)
    text: Mapped[str] = short_text(200)
    text_en: Mapped[str] = short_text(200)
