"""Imports with their checkpoint, batches and faults; exports."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, JsonValue, UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def _enum(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    _imports()
    _batches()
    _faults()
    _exports()


def downgrade() -> None:
    op.drop_table("exchange_exports")
    op.drop_table("exchange_import_faults")
    op.drop_table("exchange_import_batches")
    op.drop_table("exchange_imports")


def _imports() -> None:
    op.create_table(
        "exchange_imports",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column(
            "state",
            _enum(
                "import_state",
                "uploaded",
                "checked",
                "committing",
                "committed",
                "failed",
                "cancelled",
            ),
            nullable=False,
        ),
        sa.Column("is_running", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("created_by_id", ID_TYPE, nullable=True),
        sa.Column("organisation_id", ID_TYPE, nullable=True),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("blob_key", sa.String(length=200), nullable=False),
        sa.Column("sheet", sa.String(length=80), nullable=False),
        sa.Column("sheets", JsonValue, nullable=False),
        sa.Column("header_row", sa.Integer(), nullable=False),
        sa.Column("header", JsonValue, nullable=False),
        sa.Column("mapping", JsonValue, nullable=False),
        sa.Column("skip_bad_rows", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("job_id", ID_TYPE, nullable=True),
        sa.Column("total_rows", sa.Integer(), nullable=True),
        sa.Column("bad_rows", sa.Integer(), nullable=True),
        sa.Column("warnings", sa.Integer(), nullable=True),
        sa.Column("to_create", sa.Integer(), nullable=True),
        sa.Column("to_change", sa.Integer(), nullable=True),
        sa.Column("to_keep", sa.Integer(), nullable=True),
        sa.Column("bad_rows_key", sa.String(length=200), nullable=True),
        *(
            sa.Column(name, sa.Integer(), server_default=sa.text("0"), nullable=False)
            for name in ("last_row", "batches", "created", "changed", "unchanged", "refused")
        ),
        sa.Column("failure", JsonValue, nullable=True),
        sa.Column("checked_at", UtcDateTime(), nullable=True),
        sa.Column("committed_at", UtcDateTime(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("last_row >= 0", name=op.f("ck_exchange_imports_last_row")),
        sa.CheckConstraint(
            "state <> 'committed' OR committed_at IS NOT NULL",
            name=op.f("ck_exchange_imports_committed_has_moment"),
        ),
        sa.ForeignKeyConstraint(
            ["created_by_id"],
            ["identity_users.id"],
            name=op.f("fk_exchange_imports_created_by_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["identity_organisations.id"],
            name=op.f("fk_exchange_imports_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange_imports")),
    )
    op.create_index("ix_exchange_imports_order", "exchange_imports", ["created_at", "id"])
    for column in ("created_by_id", "organisation_id"):
        op.create_index(op.f(f"ix_exchange_imports_{column}"), "exchange_imports", [column])
    op.create_index(
        "uq_exchange_imports_running",
        "exchange_imports",
        ["created_by_id"],
        unique=True,
        sqlite_where=sa.text("is_running"),
        postgresql_where=sa.text("is_running"),
    )


def _batches() -> None:
    op.create_table(
        "exchange_import_batches",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("import_id", ID_TYPE, nullable=False),
        *(
            sa.Column(name, sa.Integer(), nullable=False)
            for name in (
                "position",
                "first_row",
                "last_row",
                "created",
                "changed",
                "unchanged",
                "refused",
            )
        ),
        sa.Column("written", JsonValue, nullable=False),
        sa.Column("committed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["exchange_imports.id"],
            name=op.f("fk_exchange_import_batches_import_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange_import_batches")),
        sa.UniqueConstraint(
            "import_id", "position", name=op.f("uq_exchange_import_batches_import_id_position")
        ),
    )


def _faults() -> None:
    op.create_table(
        "exchange_import_faults",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("import_id", ID_TYPE, nullable=False),
        sa.Column("phase", _enum("fault_phase", "check", "commit"), nullable=False),
        sa.Column("severity", _enum("fault_severity", "error", "warning"), nullable=False),
        sa.Column("row_number", sa.Integer(), nullable=False),
        sa.Column("column_letter", sa.String(length=4), nullable=True),
        sa.Column("header", sa.String(length=120), nullable=False),
        sa.Column("value", sa.String(length=80), nullable=False),
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("message_en", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["exchange_imports.id"],
            name=op.f("fk_exchange_import_faults_import_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange_import_faults")),
    )
    op.create_index(
        "ix_exchange_import_faults_import", "exchange_import_faults", ["import_id", "id"]
    )


def _exports() -> None:
    op.create_table(
        "exchange_exports",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("subject", _enum("list_name", "problems", "demands", "measures"), nullable=False),
        sa.Column("format", _enum("export_format", "csv", "xlsx", "docx"), nullable=False),
        sa.Column("bom", sa.Boolean(), nullable=False),
        sa.Column("wanted", JsonValue, nullable=False),
        sa.Column("state", _enum("export_state", "queued", "done", "failed"), nullable=False),
        sa.Column("created_by_id", ID_TYPE, nullable=False),
        sa.Column("job_id", ID_TYPE, nullable=True),
        sa.Column("rows", sa.Integer(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("blob_key", sa.String(length=200), nullable=True),
        sa.Column("failure", JsonValue, nullable=True),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(state = 'done') = (blob_key IS NOT NULL)",
            name=op.f("ck_exchange_exports_done_has_file"),
        ),
        sa.ForeignKeyConstraint(
            ["created_by_id"],
            ["identity_users.id"],
            name=op.f("fk_exchange_exports_created_by_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange_exports")),
    )
    op.create_index(
        "ix_exchange_exports_order", "exchange_exports", ["created_by_id", "created_at", "id"]
    )
    op.create_index(
        "uq_exchange_exports_running",
        "exchange_exports",
        ["created_by_id"],
        unique=True,
        sqlite_where=sa.text("state = 'queued'"),
        postgresql_where=sa.text("state = 'queued'"),
    )
