"""The tables of a ticket's clock, created and dropped by revision 0006 with the other tickets'.

Apart from it because the whole revision would be longer than a file should be.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, UtcDateTime


def _enum(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def _only(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def create_clock_tables() -> None:
    """Rounds, pauses, extensions, reminders."""
    _clocks()
    _pauses()
    _extensions()
    _reminders()


def drop_clock_tables() -> None:
    """The same, backwards."""
    op.drop_table("tickets_reminders")
    op.drop_table("tickets_extensions")
    op.drop_table("tickets_pauses")
    op.drop_table("tickets_clocks")


def _clocks() -> None:
    op.create_table(
        "tickets_clocks",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("organisation_id", ID_TYPE, nullable=False),
        sa.Column(
            "preset",
            _enum("preset", "immediate", "time_limited", "answer", "rework", "fixed", "long_term"),
            nullable=False,
        ),
        sa.Column("working_days", sa.Integer(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("started_at", UtcDateTime(), nullable=False),
        sa.Column("stopped_at", UtcDateTime(), nullable=True),
        sa.Column(
            "stop_reason",
            _enum("stop_reason", "rectified", "replaced", "withdrawn", "ended"),
            nullable=True,
        ),
        sa.CheckConstraint(
            "(stopped_at IS NULL) = (stop_reason IS NULL)", name=op.f("ck_tickets_clocks_stopped")
        ),
        sa.CheckConstraint(
            "(working_days IS NULL) <> (until IS NULL)", name=op.f("ck_tickets_clocks_term")
        ),
        sa.CheckConstraint(
            "working_days IS NULL OR working_days > 0", name=op.f("ck_tickets_clocks_working_days")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["identity_organisations.id"],
            name=op.f("fk_tickets_clocks_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["ticket_id"],
            ["tickets_tickets.id"],
            name=op.f("fk_tickets_clocks_ticket_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets_clocks")),
        sa.UniqueConstraint("ticket_id", "round", name=op.f("uq_tickets_clocks_ticket_id_round")),
    )
    op.create_index(
        op.f("ix_tickets_clocks_organisation_id"), "tickets_clocks", ["organisation_id"]
    )
    op.create_index(
        "uq_tickets_clocks_running",
        "tickets_clocks",
        ["ticket_id"],
        unique=True,
        **_only("stopped_at IS NULL"),
    )


def _pauses() -> None:
    op.create_table(
        "tickets_pauses",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("clock_id", ID_TYPE, nullable=False),
        sa.Column(
            "reason",
            _enum(
                "pause_reason",
                "consultation",
                "awaiting_finder",
                "awaiting_authority",
                "force_majeure",
                "other",
            ),
            nullable=False,
        ),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("paused_at", UtcDateTime(), nullable=False),
        sa.Column("paused_by_id", ID_TYPE, nullable=True),
        sa.Column("resumed_at", UtcDateTime(), nullable=True),
        sa.Column("resumed_by_id", ID_TYPE, nullable=True),
        sa.ForeignKeyConstraint(
            ["clock_id"],
            ["tickets_clocks.id"],
            name=op.f("fk_tickets_pauses_clock_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["paused_by_id"],
            ["identity_users.id"],
            name=op.f("fk_tickets_pauses_paused_by_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["resumed_by_id"],
            ["identity_users.id"],
            name=op.f("fk_tickets_pauses_resumed_by_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets_pauses")),
    )
    op.create_index("ix_tickets_pauses_clock", "tickets_pauses", ["clock_id", "paused_at"])
    op.create_index(op.f("ix_tickets_pauses_paused_by_id"), "tickets_pauses", ["paused_by_id"])
    op.create_index(op.f("ix_tickets_pauses_resumed_by_id"), "tickets_pauses", ["resumed_by_id"])
    op.create_index(
        "uq_tickets_pauses_standing",
        "tickets_pauses",
        ["clock_id"],
        unique=True,
        **_only("resumed_at IS NULL"),
    )


def _extensions() -> None:
    op.create_table(
        "tickets_extensions",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        sa.Column("clock_id", ID_TYPE, nullable=False),
        sa.Column(
            "state",
            _enum("extension_state", "requested", "approved", "refused", "lapsed"),
            nullable=False,
        ),
        sa.Column("working_days", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("requested_at", UtcDateTime(), nullable=False),
        sa.Column("requested_by_id", ID_TYPE, nullable=False),
        sa.Column("requested_by_organisation_id", ID_TYPE, nullable=False),
        sa.Column("granted_days", sa.Integer(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.Column("decided_by_id", ID_TYPE, nullable=True),
        sa.CheckConstraint(
            "(state = 'approved') = (granted_days IS NOT NULL)",
            name=op.f("ck_tickets_extensions_approved"),
        ),
        sa.CheckConstraint(
            "decided_by_id IS NULL OR decided_by_id <> requested_by_id",
            name=op.f("ck_tickets_extensions_segregation"),
        ),
        sa.CheckConstraint(
            "granted_days IS NULL OR granted_days > 0",
            name=op.f("ck_tickets_extensions_granted_days"),
        ),
        sa.CheckConstraint("working_days > 0", name=op.f("ck_tickets_extensions_working_days")),
        sa.ForeignKeyConstraint(
            ["clock_id"],
            ["tickets_clocks.id"],
            name=op.f("fk_tickets_extensions_clock_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["decided_by_id"],
            ["identity_users.id"],
            name=op.f("fk_tickets_extensions_decided_by_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["requested_by_id"],
            ["identity_users.id"],
            name=op.f("fk_tickets_extensions_requested_by_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["requested_by_organisation_id"],
            ["identity_organisations.id"],
            name=op.f("fk_tickets_extensions_requested_by_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["ticket_id"],
            ["tickets_tickets.id"],
            name=op.f("fk_tickets_extensions_ticket_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets_extensions")),
    )
    op.create_index(op.f("ix_tickets_extensions_clock_id"), "tickets_extensions", ["clock_id"])
    op.create_index(
        op.f("ix_tickets_extensions_decided_by_id"), "tickets_extensions", ["decided_by_id"]
    )
    op.create_index(
        op.f("ix_tickets_extensions_requested_by_id"), "tickets_extensions", ["requested_by_id"]
    )
    op.create_index(
        op.f("ix_tickets_extensions_requested_by_organisation_id"),
        "tickets_extensions",
        ["requested_by_organisation_id"],
    )
    op.create_index(
        "ix_tickets_extensions_ticket", "tickets_extensions", ["ticket_id", "requested_at"]
    )
    op.create_index(
        "uq_tickets_extensions_requested",
        "tickets_extensions",
        ["ticket_id"],
        unique=True,
        **_only("state = 'requested'"),
    )


def _reminders() -> None:
    op.create_table(
        "tickets_reminders",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        sa.Column(
            "kind",
            _enum(
                "notice_kind",
                "due_in_3",
                "due_in_1",
                "due_today",
                "overdue_liaison",
                "overdue_coordinator",
                "overdue_leader",
            ),
            nullable=False,
        ),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column(
            "recipient",
            _enum("recipient", "unit", "liaison", "coordinator", "leader"),
            nullable=False,
        ),
        sa.Column("organisation_id", ID_TYPE, nullable=False),
        sa.Column("given_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["identity_organisations.id"],
            name=op.f("fk_tickets_reminders_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["ticket_id"],
            ["tickets_tickets.id"],
            name=op.f("fk_tickets_reminders_ticket_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets_reminders")),
        sa.UniqueConstraint(
            "ticket_id", "kind", "due_on", name=op.f("uq_tickets_reminders_ticket_id_kind_due_on")
        ),
    )
    op.create_index(
        op.f("ix_tickets_reminders_organisation_id"), "tickets_reminders", ["organisation_id"]
    )
    op.create_index(
        "ix_tickets_reminders_recipient",
        "tickets_reminders",
        ["recipient", "organisation_id", "id"],
    )
