"""Units' sight of tickets, measures and consultations, as migration 0006 makes them."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, UtcDateTime
from migrations.pieces import enum, reference


def create_measures_and_consultations() -> None:
    """Units' sight of tickets, measures and consultations, as migration 0006 makes them."""
    _units()
    _measures()
    _measure_tickets()
    _measure_evidence()
    _consultations()
    _obligations()


def _units() -> None:
    op.create_table(
        "tickets_units",
        sa.Column("organisation_id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        sa.Column("standing", enum("standing", "current", "former", "consulted"), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        reference("organisation_id", "identity_organisations"),
        reference("ticket_id", "tickets_tickets"),
        sa.PrimaryKeyConstraint("organisation_id", "ticket_id"),
    )
    op.create_index("ix_tickets_units_ticket_id", "tickets_units", ["ticket_id"])


def _measures() -> None:
    op.create_table(
        "tickets_measures",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("number", sa.String(24), nullable=False),
        sa.Column("organisation_id", ID_TYPE, nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column(
            "state", enum("measure_state", "planned", "doing", "done", "cancelled"), nullable=False
        ),
        sa.Column("is_systemic", sa.Boolean(), nullable=False),
        sa.Column("due_on", sa.Date()),
        sa.Column("result", sa.Text()),
        sa.Column("proof_document", sa.String(400)),
        sa.Column("cancel_reason", sa.String(400)),
        sa.Column("planned_by_id", ID_TYPE, nullable=False),
        sa.Column("done_by_id", ID_TYPE),
        sa.Column("done_at", UtcDateTime()),
        sa.Column("is_proven", sa.Boolean(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("state <> 'done' OR done_at IS NOT NULL", name="done_has_moment"),
        sa.CheckConstraint("state <> 'done' OR result IS NOT NULL", name="done_has_result"),
        reference("done_by_id", "identity_users"),
        reference("organisation_id", "identity_organisations"),
        reference("planned_by_id", "identity_users"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
    )
    op.create_index("ix_tickets_measures_done_by_id", "tickets_measures", ["done_by_id"])
    op.create_index(
        "ix_tickets_measures_organisation", "tickets_measures", ["organisation_id", "id"]
    )
    op.create_index("ix_tickets_measures_planned_by_id", "tickets_measures", ["planned_by_id"])
    op.create_index("ix_tickets_measures_state", "tickets_measures", ["state"])


def _measure_tickets() -> None:
    op.create_table(
        "tickets_measure_tickets",
        sa.Column("measure_id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        reference("measure_id", "tickets_measures"),
        reference("ticket_id", "tickets_tickets"),
        sa.PrimaryKeyConstraint("measure_id", "ticket_id"),
    )
    op.create_index(
        "ix_tickets_measure_tickets_ticket_id", "tickets_measure_tickets", ["ticket_id"]
    )


def _measure_evidence() -> None:
    op.create_table(
        "tickets_measure_evidence",
        sa.Column("measure_id", ID_TYPE, nullable=False),
        sa.Column("evidence_id", ID_TYPE, nullable=False),
        reference("evidence_id", "walks_evidence"),
        reference("measure_id", "tickets_measures"),
        sa.PrimaryKeyConstraint("measure_id", "evidence_id"),
    )
    op.create_index(
        "ix_tickets_measure_evidence_evidence_id", "tickets_measure_evidence", ["evidence_id"]
    )


def _consultations() -> None:
    op.create_table(
        "tickets_consultations",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        sa.Column("state", enum("consultation_state", "open", "concluded"), nullable=False),
        sa.Column("topic", sa.String(400), nullable=False),
        sa.Column("lead_organisation_id", ID_TYPE, nullable=False),
        sa.Column("called_by_id", ID_TYPE, nullable=False),
        sa.Column("conclusion", sa.Text()),
        sa.Column("minutes", sa.Text()),
        sa.Column("concluded_at", UtcDateTime()),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state <> 'concluded' OR minutes IS NOT NULL", name="concluded_in_writing"
        ),
        reference("called_by_id", "identity_users"),
        reference("lead_organisation_id", "identity_organisations"),
        reference("ticket_id", "tickets_tickets"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_tickets_consultations_called_by_id", "tickets_consultations", ["called_by_id"]
    )
    op.create_index(
        "ix_tickets_consultations_lead_organisation_id",
        "tickets_consultations",
        ["lead_organisation_id"],
    )
    op.create_index("ix_tickets_consultations_ticket", "tickets_consultations", ["ticket_id", "id"])


def _obligations() -> None:
    op.create_table(
        "tickets_obligations",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("consultation_id", ID_TYPE, nullable=False),
        sa.Column("organisation_id", ID_TYPE, nullable=False),
        sa.Column("duty", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date()),
        sa.Column("answer", sa.Text()),
        sa.Column("dissents", sa.Boolean(), nullable=False),
        sa.Column("dissent", sa.Text()),
        sa.Column("answered_by_id", ID_TYPE),
        sa.Column("answered_at", UtcDateTime()),
        reference("answered_by_id", "identity_users"),
        reference("consultation_id", "tickets_consultations"),
        reference("organisation_id", "identity_organisations"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("consultation_id", "organisation_id"),
    )
    op.create_index(
        "ix_tickets_obligations_answered_by_id", "tickets_obligations", ["answered_by_id"]
    )
    op.create_index(
        "ix_tickets_obligations_organisation_id", "tickets_obligations", ["organisation_id"]
    )
