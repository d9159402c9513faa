"""The platform's own tables: event log, kept answers, counters, facts."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, JsonValue, UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "platform_events",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("occurred_at", UtcDateTime(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("aggregate", sa.String(40), nullable=False),
        sa.Column("aggregate_id", sa.String(64), nullable=False),
        sa.Column("actor_id", ID_TYPE, nullable=True),
        sa.Column("actor_kind", sa.String(16), nullable=False),
        sa.Column("actor_name", sa.String(80), nullable=False),
        sa.Column("organisation_id", ID_TYPE, nullable=True),
        sa.Column("request_id", sa.String(64), nullable=True),
        sa.Column("address", sa.String(64), nullable=True),
        sa.Column("payload", JsonValue, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("previous_hash", sa.String(64), nullable=True),
        sa.Column("hash", sa.String(64), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_platform_events")),
        sa.UniqueConstraint("position", name=op.f("uq_platform_events_position")),
    )
    op.create_index(
        "ix_platform_events_aggregate", "platform_events", ["aggregate", "aggregate_id", "id"]
    )
    op.create_index("ix_platform_events_actor", "platform_events", ["actor_id", "id"])
    op.create_index("ix_platform_events_name", "platform_events", ["name", "id"])
    op.create_index(
        "ix_platform_events_unsealed",
        "platform_events",
        ["id"],
        sqlite_where=sa.text("position IS NULL"),
        postgresql_where=sa.text("position IS NULL"),
    )
    op.create_table(
        "platform_idempotency",
        sa.Column("key", sa.String(200), nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", JsonValue, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_platform_idempotency")),
    )
    op.create_index("ix_platform_idempotency_created_at", "platform_idempotency", ["created_at"])
    op.create_table(
        "platform_counters",
        sa.Column("series", sa.String(40), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("series", name=op.f("pk_platform_counters")),
    )
    op.create_table(
        "platform_facts",
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_platform_facts")),
    )


def downgrade() -> None:
    op.drop_table("platform_facts")
    op.drop_table("platform_counters")
    op.drop_table("platform_idempotency")
    op.drop_table("platform_events")
