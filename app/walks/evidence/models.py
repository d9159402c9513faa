"""The table of evidence. A row is written once."""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, Index, String, false
from sqlalchemy.orm import Mapped, mapped_column

from app.platform.columns import (
    Base,
    PrimaryId,
    UtcDateTime,
    enum_column,
    foreign_id,
    short_text,
)
from app.platform.file_kinds import FileKind
from app.walks.evidence.vocabulary import ScanOutcome


class Evidence(Base):
    """One file: of a walk, or of a unit that proves by it what it did about tickets.

    ``original_*`` is what the device sent, ``stored_*`` what is kept; they differ for photos.
    ``client_captured_at`` is what the device said, ``embedded_captured_at`` what the camera had
    written into the photo: two witnesses of one moment. ``digest`` covers everything that was
    sent, to know the same upload again.
    """

    __tablename__ = "walks_evidence"
    __table_args__ = (
        CheckConstraint("stored_size > 0 AND original_size > 0", name="not_empty"),
        CheckConstraint("NOT added_later OR reason <> ''", name="later_with_reason"),
        CheckConstraint("(kind = 'photo') = reencoded", name="photos_are_reencoded"),
        CheckConstraint(
            "(walk_id IS NULL) <> (organisation_id IS NULL)", name="of_a_walk_or_a_unit"
        ),
        CheckConstraint(
            "walk_id IS NOT NULL OR (step_id IS NULL AND finding_id IS NULL)",
            name="parts_of_a_walk",
        ),
        Index("ix_walks_evidence_walk_id_id", "walk_id", "id"),
        Index("ix_walks_evidence_organisation_id_id", "organisation_id", "id"),
    )

    id: Mapped[PrimaryId]
    walk_id: Mapped[str | None] = foreign_id("walks_walks.id", nullable=True, index=False)
    organisation_id: Mapped[str | None] = foreign_id(
        "identity_organisations.id", nullable=True, index=False
    )
    step_id: Mapped[str | None] = foreign_id("walks_steps.id", nullable=True)
    finding_id: Mapped[str | None] = foreign_id("walks_findings.id", nullable=True)
    kind: Mapped[FileKind] = enum_column(FileKind)
    file_name: Mapped[str] = short_text(120)
    media_type: Mapped[str] = mapped_column(String(40))
    client_captured_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    embedded_captured_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    original_sha256: Mapped[str] = mapped_column(String(64), index=True)
    original_size: Mapped[int] = mapped_column(BigInteger)
    stored_sha256: Mapped[str] = mapped_column(String(64))
    stored_size: Mapped[int] = mapped_column(BigInteger)
    stored_key: Mapped[str] = mapped_column(String(120), index=True)
    thumbnail_key: Mapped[str | None] = mapped_column(String(120), index=True)
    width: Mapped[int | None]
    height: Mapped[int | None]
    pages: Mapped[int | None]
    reencoded: Mapped[bool] = mapped_column(default=False, server_default=false())
    scan_state: Mapped[ScanOutcome] = enum_column(ScanOutcome)
    added_later: Mapped[bool] = mapped_column(default=False, server_default=false())
    reason: Mapped[str] = short_text(500)
    digest: Mapped[str] = mapped_column(String(64))
    uploaded_by_id: Mapped[str] = foreign_id("identity_users.id")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
