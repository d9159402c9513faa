"""Facts beside a ticket's status, as migration 0006 makes them."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, UtcDateTime
from migrations.pieces import enum, reference


def create_facts() -> None:
    """Facts beside a ticket's status, as migration 0006 makes them."""
    _objections()
    _evaluations()
    _substitutes()
    _exemptions()
    _comments()
    _urges()
    _reviews()


def _objections() -> None:
    op.create_table(
        "tickets_objections",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        sa.Column("organisation_id", ID_TYPE, nullable=False),
        sa.Column("objected_by_id", ID_TYPE, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("objected_at", UtcDateTime(), nullable=False),
        sa.Column(
            "outcome", enum("objection_outcome", "open", "upheld", "overruled"), nullable=False
        ),
        sa.Column("decided_by_id", ID_TYPE),
        sa.Column("decided_at", UtcDateTime()),
        sa.Column("decision", sa.Text()),
        reference("decided_by_id", "identity_users"),
        reference("objected_by_id", "identity_users"),
        reference("organisation_id", "identity_organisations"),
        reference("ticket_id", "tickets_tickets"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_tickets_objections_decided_by_id", "tickets_objections", ["decided_by_id"])
    op.create_index(
        "ix_tickets_objections_objected_by_id", "tickets_objections", ["objected_by_id"]
    )
    op.create_index(
        "ix_tickets_objections_organisation_id", "tickets_objections", ["organisation_id"]
    )
    op.create_index("ix_tickets_objections_ticket", "tickets_objections", ["ticket_id", "id"])


def _evaluations() -> None:
    op.create_table(
        "tickets_evaluations",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("kind", enum("verification_kind", "evaluation", "rewalk"), nullable=False),
        sa.Column(
            "level",
            enum(
                "satisfaction",
                "very_satisfied",
                "satisfied",
                "fair",
                "dissatisfied",
                "very_dissatisfied",
            ),
            nullable=False,
        ),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("rewalk_id", ID_TYPE),
        sa.Column("evaluator_id", ID_TYPE, nullable=False),
        sa.Column("is_substitute", sa.Boolean(), nullable=False),
        sa.Column("evaluated_at", UtcDateTime(), nullable=False),
        reference("evaluator_id", "identity_users"),
        reference("rewalk_id", "walks_walks"),
        reference("ticket_id", "tickets_tickets"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("ticket_id", "round"),
    )
    op.create_index("ix_tickets_evaluations_evaluator_id", "tickets_evaluations", ["evaluator_id"])
    op.create_index("ix_tickets_evaluations_rewalk_id", "tickets_evaluations", ["rewalk_id"])


def _substitutes() -> None:
    op.create_table(
        "tickets_substitutes",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        sa.Column("user_id", ID_TYPE, nullable=False),
        sa.Column("seed", sa.String(80), nullable=False),
        sa.Column("candidates", sa.Integer(), nullable=False),
        sa.Column("drawn_at", UtcDateTime(), nullable=False),
        reference("ticket_id", "tickets_tickets"),
        reference("user_id", "identity_users"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_tickets_substitutes_ticket", "tickets_substitutes", ["ticket_id", "id"])
    op.create_index("ix_tickets_substitutes_user_id", "tickets_substitutes", ["user_id"])


def _exemptions() -> None:
    op.create_table(
        "tickets_exemptions",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        sa.Column(
            "rule",
            enum(
                "rule",
                "fixer_is_finder",
                "verifier_is_fixer",
                "verifier_in_fixing_unit",
                "signer_is_fixer",
                "signer_is_verifier",
            ),
            nullable=False,
        ),
        sa.Column("user_id", ID_TYPE, nullable=False),
        sa.Column("signed_by_id", ID_TYPE, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("signed_at", UtcDateTime(), nullable=False),
        reference("signed_by_id", "identity_users"),
        reference("ticket_id", "tickets_tickets"),
        reference("user_id", "identity_users"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("ticket_id", "rule", "user_id"),
    )
    op.create_index("ix_tickets_exemptions_signed_by_id", "tickets_exemptions", ["signed_by_id"])
    op.create_index("ix_tickets_exemptions_user_id", "tickets_exemptions", ["user_id"])


def _comments() -> None:
    op.create_table(
        "tickets_comments",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        sa.Column("author_id", ID_TYPE, nullable=False),
        sa.Column("audience", enum("audience", "everyone", "office"), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("written_at", UtcDateTime(), nullable=False),
        reference("author_id", "identity_users"),
        reference("ticket_id", "tickets_tickets"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_tickets_comments_author_id", "tickets_comments", ["author_id"])
    op.create_index("ix_tickets_comments_ticket", "tickets_comments", ["ticket_id", "id"])


def _urges() -> None:
    op.create_table(
        "tickets_urges",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        sa.Column("organisation_id", ID_TYPE, nullable=False),
        sa.Column("kind", enum("urge_kind", "remind", "supervise"), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("urged_by_id", ID_TYPE, nullable=False),
        sa.Column("urged_at", UtcDateTime(), nullable=False),
        reference("organisation_id", "identity_organisations"),
        reference("ticket_id", "tickets_tickets"),
        reference("urged_by_id", "identity_users"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_tickets_urges_organisation_id", "tickets_urges", ["organisation_id"])
    op.create_index("ix_tickets_urges_ticket", "tickets_urges", ["ticket_id", "id"])
    op.create_index("ix_tickets_urges_urged_by_id", "tickets_urges", ["urged_by_id"])


def _reviews() -> None:
    op.create_table(
        "tickets_reviews",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("ticket_id", ID_TYPE, nullable=False),
        sa.Column("review_on", sa.Date(), nullable=False),
        sa.Column("held_at", UtcDateTime()),
        sa.Column("held_by_id", ID_TYPE),
        sa.Column("note", sa.Text()),
        reference("held_by_id", "identity_users"),
        reference("ticket_id", "tickets_tickets"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("ticket_id", "review_on"),
    )
    op.create_index("ix_tickets_reviews_held_by_id", "tickets_reviews", ["held_by_id"])
