"""Programmes, their milestones, and the working-day calendar."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def _enum(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    _calendar()
    _programmes()


def downgrade() -> None:
    op.drop_table("programme_milestones")
    op.drop_table("programme_programmes")
    op.drop_table("programme_calendar_days")
    op.drop_table("programme_calendar_years")


def _calendar() -> None:
    op.create_table(
        "programme_calendar_years",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("state", _enum("year_state", "published", "provisional"), nullable=False),
        sa.Column("source", sa.String(length=500), nullable=False),
        sa.Column("revision", ID_TYPE, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "year BETWEEN 2000 AND 2100", name=op.f("ck_programme_calendar_years_year")
        ),
        sa.PrimaryKeyConstraint("year", name=op.f("pk_programme_calendar_years")),
    )
    op.create_table(
        "programme_calendar_days",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("working", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["year"],
            ["programme_calendar_years.year"],
            name=op.f("fk_programme_calendar_days_year"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_programme_calendar_days")),
    )
    op.create_index(op.f("ix_programme_calendar_days_year"), "programme_calendar_days", ["year"])


def _programmes() -> None:
    op.create_table(
        "programme_programmes",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("document_number", sa.String(length=80), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("theme", sa.String(length=200), nullable=False),
        sa.Column("issuing_organisation", sa.String(length=120), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("starts_on <= ends_on", name=op.f("ck_programme_programmes_period")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_programmes")),
        sa.UniqueConstraint(
            "document_number", name=op.f("uq_programme_programmes_document_number")
        ),
    )
    op.create_index("ix_programme_programmes_order", "programme_programmes", ["starts_on", "id"])
    op.create_table(
        "programme_milestones",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("programme_id", ID_TYPE, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            _enum("milestone_kind", "rosters", "activities", "report", "other"),
            nullable=False,
        ),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programme_programmes.id"],
            name=op.f("fk_programme_milestones_programme_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_milestones")),
        sa.UniqueConstraint(
            "programme_id", "position", name=op.f("uq_programme_milestones_programme_id_position")
        ),
    )
    op.create_index(
        op.f("ix_programme_milestones_programme_id"), "programme_milestones", ["programme_id"]
    )
