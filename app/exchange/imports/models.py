"""Tables of imports: the import with its checkpoint, its batches, its faults."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, String, Text, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from app.exchange.imports.vocabulary import FaultPhase, FaultSeverity, ImportState
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

_RUNNING = text("is_running")


class ImportRow(Stamped, Versioned, Base):
    """One file on its way in. ``last_row`` is the checkpoint: the last row of the file handled.

    ``is_running`` holds while a job checks or writes; one such import for each person.
    """

    __tablename__ = "exchange_imports"
    __table_args__ = (
        CheckConstraint("last_row >= 0", name="last_row"),
        CheckConstraint(
            "state <> 'committed' OR committed_at IS NOT NULL", name="committed_has_moment"
        ),
        Index(
            "uq_exchange_imports_running",
            "created_by_id",
            unique=True,
            sqlite_where=_RUNNING,
            postgresql_where=_RUNNING,
        ),
        Index("ix_exchange_imports_order", "created_at", "id"),
    )

    id: Mapped[PrimaryId]
    kind: Mapped[str] = mapped_column(String(40))
    state: Mapped[ImportState] = enum_column(ImportState)
    is_running: Mapped[bool] = mapped_column(default=False, server_default=false())
    created_by_id: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)
    organisation_id: Mapped[str | None] = foreign_id("identity_organisations.id", nullable=True)
    file_name: Mapped[str] = short_text(200)
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    blob_key: Mapped[str] = short_text(200)
    sheet: Mapped[str] = short_text(80)
    sheets: Mapped[list[str]] = mapped_column(JsonValue)
    header_row: Mapped[int]
    header: Mapped[list[str]] = mapped_column(JsonValue)
    mapping: Mapped[dict[str, str]] = mapped_column(JsonValue)
    skip_bad_rows: Mapped[bool] = mapped_column(default=False, server_default=false())
    job_id: Mapped[str | None] = mapped_column(ID_TYPE)
    total_rows: Mapped[int | None]
    bad_rows: Mapped[int | None]
    warnings: Mapped[int | None]
    to_create: Mapped[int | None]
    to_change: Mapped[int | None]
    to_keep: Mapped[int | None]
    bad_rows_key: Mapped[str | None] = short_text(200, nullable=True)
    last_row: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    batches: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    created: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    changed: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    unchanged: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    refused: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    failure: Mapped[dict[str, Any] | None] = mapped_column(JsonValue)
    checked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    committed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ImportBatchRow(Base):
    """One written batch, kept as the undo report: what it made and changed, row by row."""

    __tablename__ = "exchange_import_batches"
    __table_args__ = (UniqueConstraint("import_id", "position"),)

    id: Mapped[PrimaryId]
    import_id: Mapped[str] = foreign_id("exchange_imports.id", index=False)
    position: Mapped[int]
    first_row: Mapped[int]
    last_row: Mapped[int]
    created: Mapped[int]
    changed: Mapped[int]
    unchanged: Mapped[int]
    refused: Mapped[int]
    written: Mapped[list[Any]] = mapped_column(JsonValue)
    committed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ImportFaultRow(Base):
    """What is wrong with one cell; its value is kept masked."""

    __tablename__ = "exchange_import_faults"
    __table_args__ = (Index("ix_exchange_import_faults_import", "import_id", "id"),)

    id: Mapped[PrimaryId]
    import_id: Mapped[str] = foreign_id("exchange_imports.id", index=False)
    phase: Mapped[FaultPhase] = enum_column(FaultPhase)
    severity: Mapped[FaultSeverity] = enum_column(FaultSeverity)
    row_number: Mapped[int]
    column_letter: Mapped[str | None] = short_text(4, nullable=True)
    header: Mapped[str] = short_text(120)
    value: Mapped[str] = short_text(80)
    code: Mapped[str] = short_text(80)
    message: Mapped[str] = mapped_column(Text)
    message_en: Mapped[str] = mapped_column(Text)
