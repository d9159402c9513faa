"""The platform's own tables: event log, kept answers, counters, facts, jobs."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, JsonValue, UtcDateTime
from migrations.append_only import guard_event_log, unguard_event_log

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _events()
    _small_tables()
    _jobs()
    _event_cursors()
    guard_event_log()


def _events() -> None:
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


def _small_tables() -> None:
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
    op.create_table(
        "platform_search_documents",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("object_id", ID_TYPE, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_platform_search_documents")),
        sa.UniqueConstraint(
            "kind", "object_id", name=op.f("uq_platform_search_documents_kind_object_id")
        ),
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE platform_search_fts"
            " USING fts5(tokens, tokenize = 'unicode61 remove_diacritics 0', detail = full)"
        )
    else:
        op.execute("ALTER TABLE platform_search_documents ADD COLUMN tokens tsvector")
        op.execute(
            "CREATE INDEX ix_platform_search_documents_tokens"
            " ON platform_search_documents USING gin (tokens) WITH (fastupdate = on)"
        )


def _jobs() -> None:
    op.create_table(
        "platform_jobs",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("kind", sa.String(80), nullable=False),
        sa.Column("payload", JsonValue, nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "queued",
                "running",
                "done",
                "failed",
                "dead",
                "cancelled",
                name="job_state",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("run_at", UtcDateTime(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("max_attempts", sa.Integer(), nullable=False),
        sa.Column("lease_until", UtcDateTime(), nullable=True),
        sa.Column("lease_token", ID_TYPE, nullable=True),
        sa.Column("worker", sa.String(120), nullable=True),
        sa.Column("dedupe_key", sa.String(200), nullable=True),
        sa.Column("progress", sa.Float(), nullable=False),
        sa.Column("note", sa.String(200), nullable=False),
        sa.Column("checkpoint", JsonValue, nullable=True),
        sa.Column("result", JsonValue, nullable=True),
        sa.Column("error", JsonValue, nullable=True),
        sa.Column("created_by", ID_TYPE, nullable=True),
        sa.Column("request_id", sa.String(64), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_platform_jobs")),
    )
    op.create_index("ix_platform_jobs_created_by", "platform_jobs", ["created_by", "id"])
    for name, columns, condition in (
        ("ix_platform_jobs_leased", ["lease_until"], "state = 'running'"),
        ("ix_platform_jobs_waiting", ["run_at", "id"], "state = 'queued'"),
        ("uq_platform_jobs_dedupe_key", ["dedupe_key"], "dedupe_key IS NOT NULL"),
    ):
        op.create_index(
            name,
            "platform_jobs",
            columns,
            unique=name.startswith("uq_"),
            sqlite_where=sa.text(condition),
            postgresql_where=sa.text(condition),
        )


def _event_cursors() -> None:
    op.create_table(
        "platform_event_cursors",
        sa.Column("handler", sa.String(120), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("retry_at", UtcDateTime(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("handler", name=op.f("pk_platform_event_cursors")),
    )
    op.create_table(
        "platform_dead_events",
        sa.Column("handler", sa.String(120), nullable=False),
        sa.Column("event_id", ID_TYPE, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("died_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("handler", "event_id", name=op.f("pk_platform_dead_events")),
    )
    op.create_table(
        "platform_rate_limits",
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("window_start", UtcDateTime(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_platform_rate_limits")),
    )
    op.create_index(
        "ix_platform_rate_limits_window_start", "platform_rate_limits", ["window_start"]
    )


def downgrade() -> None:
    unguard_event_log()
    op.drop_table("platform_rate_limits")
    op.drop_table("platform_dead_events")
    op.drop_table("platform_event_cursors")
    op.drop_table("platform_jobs")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE platform_search_fts")
    op.drop_table("platform_search_documents")
    op.drop_table("platform_facts")
    op.drop_table("platform_counters")
    op.drop_table("platform_idempotency")
    op.drop_table("platform_events")
