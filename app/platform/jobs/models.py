"""Tables of the background work: jobs, and how far each event handler has read."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Float, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from app.platform.columns import ID_TYPE, Base, JsonValue, PrimaryId, UtcDateTime, enum_column
from app.platform.jobs.vocabulary import JobState


class JobRow(Base):
    """One piece of work.

    ``lease_token`` changes with every claim, so that a worker whose lease ran out cannot write
    over the one that took over. ``dedupe_key`` is given up when a job ends without success, so
    that the same work can be asked for again.
    """

    __tablename__ = "platform_jobs"
    __table_args__ = (
        Index(
            "uq_platform_jobs_dedupe_key",
            "dedupe_key",
            unique=True,
            sqlite_where=text("dedupe_key IS NOT NULL"),
            postgresql_where=text("dedupe_key IS NOT NULL"),
        ),
        Index(
            "ix_platform_jobs_waiting",
            "run_at",
            "id",
            sqlite_where=text("state = 'queued'"),
            postgresql_where=text("state = 'queued'"),
        ),
        Index(
            "ix_platform_jobs_leased",
            "lease_until",
            sqlite_where=text("state = 'running'"),
            postgresql_where=text("state = 'running'"),
        ),
        Index("ix_platform_jobs_created_by", "created_by", "id"),
    )

    id: Mapped[PrimaryId]
    kind: Mapped[str] = mapped_column(String(80))
    payload: Mapped[dict[str, Any]] = mapped_column(JsonValue)
    state: Mapped[JobState] = enum_column(JobState)
    run_at: Mapped[datetime] = mapped_column(UtcDateTime)
    attempts: Mapped[int]
    max_attempts: Mapped[int]
    lease_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    lease_token: Mapped[str | None] = mapped_column(ID_TYPE)
    worker: Mapped[str | None] = mapped_column(String(120))
    dedupe_key: Mapped[str | None] = mapped_column(String(200))
    progress: Mapped[float] = mapped_column(Float)
    note: Mapped[str] = mapped_column(String(200))
    checkpoint: Mapped[dict[str, Any] | None] = mapped_column(JsonValue)
    result: Mapped[dict[str, Any] | None] = mapped_column(JsonValue)
    error: Mapped[dict[str, Any] | None] = mapped_column(JsonValue)
    created_by: Mapped[str | None] = mapped_column(ID_TYPE)
    request_id: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)


class EventCursorRow(Base):
    """How far one handler has come in the sealed events, and its trouble with the next one."""

    __tablename__ = "platform_event_cursors"

    handler: Mapped[str] = mapped_column(String(120), primary_key=True)
    position: Mapped[int] = mapped_column(BigInteger)
    attempts: Mapped[int]
    retry_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    error: Mapped[str | None] = mapped_column(Text)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)


class DeadEventRow(Base):
    """An event that a handler could not take after all attempts; kept for a person to look at."""

    __tablename__ = "platform_dead_events"

    handler: Mapped[str] = mapped_column(String(120), primary_key=True)
    event_id: Mapped[str] = mapped_column(ID_TYPE, primary_key=True)
    position: Mapped[int] = mapped_column(BigInteger)
    error: Mapped[str] = mapped_column(Text)
    died_at: Mapped[datetime] = mapped_column(UtcDateTime)
