"""The table of exports."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from app.exchange.exports.vocabulary import ExportFormat, ExportState
from app.exchange.lists.vocabulary import ListName
from app.platform.columns import (
    ID_TYPE,
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

_QUEUED = text("state = 'queued'")


class ExportRow(Stamped, Versioned, Base):
    """One file for one person."""

    __tablename__ = "exchange_exports"
    __table_args__ = (
        CheckConstraint("(state = 'done') = (blob_key IS NOT NULL)", name="done_has_file"),
        Index(
            "uq_exchange_exports_running",
            "created_by_id",
            unique=True,
            sqlite_where=_QUEUED,
            postgresql_where=_QUEUED,
        ),
        Index("ix_exchange_exports_order", "created_by_id", "created_at", "id"),
    )

    id: Mapped[PrimaryId]
    subject: Mapped[ListName] = enum_column(ListName)
    format: Mapped[ExportFormat] = enum_column(ExportFormat)
    bom: Mapped[bool]
    wanted: Mapped[dict[str, Any]] = mapped_column(JsonValue)
    state: Mapped[ExportState] = enum_column(ExportState)
    created_by_id: Mapped[str] = foreign_id("identity_users.id", index=False)
    job_id: Mapped[str | None] = mapped_column(ID_TYPE)
    rows: Mapped[int | None]
    size: Mapped[int | None]
    sha256: Mapped[str | None] = mapped_column(String(64))
    blob_key: Mapped[str | None] = short_text(200, nullable=True)
    failure: Mapped[dict[str, Any] | None] = mapped_column(JsonValue)
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
