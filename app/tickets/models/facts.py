"""Facts recorded beside a ticket's status; none of them is ever changed into another."""

from datetime import date, datetime

from sqlalchemy import Boolean, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.platform.columns import (
    Base,
    PrimaryId,
    UtcDateTime,
    enum_column,
    foreign_id,
    short_text,
)
from app.tickets.vocabulary import (
    Audience,
    ObjectionOutcome,
    Rule,
    Satisfaction,
    UrgeKind,
    VerificationKind,
)


class Objection(Base):
    """派单异议: a unit says it is not its own; the coordinator decides."""

    __tablename__ = "tickets_objections"
    __table_args__ = (Index("ix_tickets_objections_ticket", "ticket_id", "id"),)

    id: Mapped[PrimaryId]
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", index=False)
    organisation_id: Mapped[str] = foreign_id("identity_organisations.id")
    objected_by_id: Mapped[str] = foreign_id("identity_users.id")
    reason: Mapped[str] = mapped_column(Text)
    objected_at: Mapped[datetime] = mapped_column(UtcDateTime)
    outcome: Mapped[ObjectionOutcome] = enum_column(ObjectionOutcome)
    decided_by_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    decision: Mapped[str | None] = mapped_column(Text)


class Evaluation(Base):
    """What the finder, or a drawn substitute, said of a rectification; one a round."""

    __tablename__ = "tickets_evaluations"
    __table_args__ = (UniqueConstraint("ticket_id", "round"),)

    id: Mapped[PrimaryId]
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", index=False)
    round: Mapped[int]
    kind: Mapped[VerificationKind] = enum_column(VerificationKind)
    level: Mapped[Satisfaction] = enum_column(Satisfaction)
    passed: Mapped[bool] = mapped_column(Boolean)
    comment: Mapped[str] = mapped_column(Text)
    rewalk_id: Mapped[str | None] = foreign_id("walks_walks.id", nullable=True)
    evaluator_id: Mapped[str] = foreign_id("identity_users.id")
    is_substitute: Mapped[bool] = mapped_column(Boolean)
    evaluated_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Substitute(Base):
    """Somebody drawn by lot to verify in the finder's place; ``seed`` repeats the draw."""

    __tablename__ = "tickets_substitutes"
    __table_args__ = (Index("ix_tickets_substitutes_ticket", "ticket_id", "id"),)

    id: Mapped[PrimaryId]
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", index=False)
    user_id: Mapped[str] = foreign_id("identity_users.id")
    seed: Mapped[str] = short_text(80)
    candidates: Mapped[int]
    drawn_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Exemption(Base):
    """A waiver of one rule of segregation for one person on one ticket."""

    __tablename__ = "tickets_exemptions"
    __table_args__ = (UniqueConstraint("ticket_id", "rule", "user_id"),)

    id: Mapped[PrimaryId]
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", index=False)
    rule: Mapped[Rule] = enum_column(Rule)
    user_id: Mapped[str] = foreign_id("identity_users.id")
    signed_by_id: Mapped[str] = foreign_id("identity_users.id")
    reason: Mapped[str] = mapped_column(Text)
    signed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Comment(Base):
    """A note on a ticket."""

    __tablename__ = "tickets_comments"
    __table_args__ = (Index("ix_tickets_comments_ticket", "ticket_id", "id"),)

    id: Mapped[PrimaryId]
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", index=False)
    author_id: Mapped[str] = foreign_id("identity_users.id")
    audience: Mapped[Audience] = enum_column(Audience)
    body: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Urge(Base):
    """督办/催办: the coordinator presses the unit."""

    __tablename__ = "tickets_urges"
    __table_args__ = (Index("ix_tickets_urges_ticket", "ticket_id", "id"),)

    id: Mapped[PrimaryId]
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", index=False)
    organisation_id: Mapped[str] = foreign_id("identity_organisations.id")
    kind: Mapped[UrgeKind] = enum_column(UrgeKind)
    note: Mapped[str] = mapped_column(Text)
    urged_by_id: Mapped[str] = foreign_id("identity_users.id")
    urged_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Review(Base):
    """One date at which a long-term ticket is looked at again."""

    __tablename__ = "tickets_reviews"
    __table_args__ = (UniqueConstraint("ticket_id", "review_on"),)

    id: Mapped[PrimaryId]
    ticket_id: Mapped[str] = foreign_id("tickets_tickets.id", index=False)
    review_on: Mapped[date]
    held_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    held_by_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)
    note: Mapped[str | None] = mapped_column(Text)
