"""Tables of the platform itself: the event log, kept answers, counters."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Index,
    Integer,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from app.platform.columns import ID_TYPE, Base, JsonValue, PrimaryId, UtcDateTime


class EventRow(Base):
    """One line of the append-only event log: audit entry, timeline and job trigger at once.

    ``position``, ``previous_hash`` and ``hash`` are empty until the worker seals the row; database
    triggers allow nothing else to change, ever.
    """

    __tablename__ = "platform_events"
    __table_args__ = (
        Index("ix_platform_events_aggregate", "aggregate", "aggregate_id", "id"),
        Index("ix_platform_events_actor", "actor_id", "id"),
        Index("ix_platform_events_name", "name", "id"),
        Index(
            "ix_platform_events_unsealed",
            "id",
            sqlite_where=text("position IS NULL"),
            postgresql_where=text("position IS NULL"),
        ),
    )

    id: Mapped[PrimaryId]
    occurred_at: Mapped[datetime] = mapped_column(UtcDateTime)
    name: Mapped[str] = mapped_column(String(80))
    aggregate: Mapped[str] = mapped_column(String(40))
    aggregate_id: Mapped[str] = mapped_column(String(64))
    actor_id: Mapped[str | None] = mapped_column(ID_TYPE)
    actor_kind: Mapped[str] = mapped_column(String(16))
    actor_name: Mapped[str] = mapped_column(String(80))
    organisation_id: Mapped[str | None] = mapped_column(ID_TYPE)
    request_id: Mapped[str | None] = mapped_column(String(64))
    address: Mapped[str | None] = mapped_column(String(64))
    payload: Mapped[dict[str, Any]] = mapped_column(JsonValue)
    position: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    previous_hash: Mapped[str | None] = mapped_column(String(64))
    hash: Mapped[str | None] = mapped_column(String(64))


class IdempotencyRow(Base):
    """The answer kept for one Idempotency-Key of one actor, replayed for 24 hours."""

    __tablename__ = "platform_idempotency"
    __table_args__ = (Index("ix_platform_idempotency_created_at", "created_at"),)

    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    status: Mapped[int]
    headers: Mapped[dict[str, str]] = mapped_column(JsonValue)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CounterRow(Base):
    """The last number given out in a series such as ``FK-2026``."""

    __tablename__ = "platform_counters"

    series: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[int] = mapped_column(BigInteger)


class SettingRow(Base):
    """A small fact that must survive restarts, such as the head of the sealed chain."""

    __tablename__ = "platform_facts"

    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class RateLimitRow(Base):
    """How often something happened in the current window of time; ``key`` is a hash."""

    __tablename__ = "platform_rate_limits"
    __table_args__ = (Index("ix_platform_rate_limits_window_start", "window_start"),)

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    window_start: Mapped[datetime] = mapped_column(UtcDateTime)
    count: Mapped[int]


class SearchDocumentRow(Base):
    """One searchable object; ``id`` grows with time and orders the answers.

    The tokens lie beside it: in the FTS5 table ``platform_search_fts`` under the same row id on
    SQLite, in the column ``tokens tsvector`` with a GIN index on PostgreSQL (both made by the
    migration, because neither exists on the other database).
    """

    __tablename__ = "platform_search_documents"
    __table_args__ = (UniqueConstraint("kind", "object_id"),)

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True, autoincrement=True
    )
    kind: Mapped[str] = mapped_column(String(20))
    object_id: Mapped[str] = mapped_column(ID_TYPE)
