"""The table of evidence, a part of migration 0005."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, UtcDateTime


def _enum(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def create_walks_evidence() -> None:
    """The files of walks and units; a row is written once and never changed."""
    op.create_table(
        "walks_evidence",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("walk_id", ID_TYPE, nullable=True),
        sa.Column("organisation_id", ID_TYPE, nullable=True),
        sa.Column("step_id", ID_TYPE, nullable=True),
        sa.Column("finding_id", ID_TYPE, nullable=True),
        sa.Column("kind", _enum("file_kind", "photo", "pdf", "audio"), nullable=False),
        sa.Column("file_name", sa.String(length=120), nullable=False),
        sa.Column("media_type", sa.String(length=40), nullable=False),
        sa.Column("client_captured_at", UtcDateTime(), nullable=True),
        sa.Column("embedded_captured_at", UtcDateTime(), nullable=True),
        sa.Column("original_sha256", sa.String(length=64), nullable=False),
        sa.Column("original_size", sa.BigInteger(), nullable=False),
        sa.Column("stored_sha256", sa.String(length=64), nullable=False),
        sa.Column("stored_size", sa.BigInteger(), nullable=False),
        sa.Column("stored_key", sa.String(length=120), nullable=False),
        sa.Column("thumbnail_key", sa.String(length=120), nullable=True),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("reencoded", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("scan_state", _enum("scan_outcome", "unscanned", "clean"), nullable=False),
        sa.Column("added_later", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("uploaded_by_id", ID_TYPE, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "stored_size > 0 AND original_size > 0", name=op.f("ck_walks_evidence_not_empty")
        ),
        sa.CheckConstraint(
            "NOT added_later OR reason <> ''", name=op.f("ck_walks_evidence_later_with_reason")
        ),
        sa.CheckConstraint(
            "(kind = 'photo') = reencoded", name=op.f("ck_walks_evidence_photos_are_reencoded")
        ),
        sa.CheckConstraint(
            "(walk_id IS NULL) <> (organisation_id IS NULL)",
            name=op.f("ck_walks_evidence_of_a_walk_or_a_unit"),
        ),
        sa.CheckConstraint(
            "walk_id IS NOT NULL OR (step_id IS NULL AND finding_id IS NULL)",
            name=op.f("ck_walks_evidence_parts_of_a_walk"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["identity_organisations.id"],
            name=op.f("fk_walks_evidence_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["walk_id"],
            ["walks_walks.id"],
            name=op.f("fk_walks_evidence_walk_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["step_id"],
            ["walks_steps.id"],
            name=op.f("fk_walks_evidence_step_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["finding_id"],
            ["walks_findings.id"],
            name=op.f("fk_walks_evidence_finding_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["uploaded_by_id"],
            ["identity_users.id"],
            name=op.f("fk_walks_evidence_uploaded_by_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walks_evidence")),
    )
    op.create_index("ix_walks_evidence_walk_id_id", "walks_evidence", ["walk_id", "id"])
    op.create_index(
        "ix_walks_evidence_organisation_id_id", "walks_evidence", ["organisation_id", "id"]
    )
    for column in (
        "step_id",
        "finding_id",
        "original_sha256",
        "stored_key",
        "thumbnail_key",
        "uploaded_by_id",
    ):
        op.create_index(op.f(f"ix_walks_evidence_{column}"), "walks_evidence", [column])
