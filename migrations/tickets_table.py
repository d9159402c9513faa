"""Table of tickets as migration 0006 makes it."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, JsonValue, UtcDateTime
from migrations.pieces import enum, reference


def create_tickets() -> None:
    """``tickets_tickets``."""
    op.create_table(
        "tickets_tickets",
        *_content(),
        *_people_and_counts(),
        *_moments(),
        *_course(),
        *_rules(),
    )
    _index()


def _content() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("number", sa.String(24), nullable=False),
        sa.Column("kind", enum("ticket_kind", "problem", "demand"), nullable=False),
        sa.Column(
            "state",
            enum(
                "ticket_state",
                "submitted",
                "dispatched",
                "rectifying",
                "rectified",
                "verified",
                "closed",
                "returned",
                "declined",
                "merged",
                "long_term",
                "withdrawn",
                "annulled",
            ),
            nullable=False,
        ),
        sa.Column(
            "origin",
            enum(
                "origin",
                "walk",
                "direct",
                "activity",
                "hotline",
                "rating",
                "window",
                "petition",
                "import",
            ),
            nullable=False,
        ),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column(
            "severity",
            enum("finding_severity", "minor", "moderate", "serious", "blocking"),
            nullable=False,
        ),
        sa.Column(
            "dimension",
            enum(
                "dimension",
                "coverage",
                "flow",
                "quality",
                "cost",
                "bundle",
                "clean_window",
                "no_connections",
                "preferential_policy",
            ),
        ),
        sa.Column(
            "board", enum("board", "employment", "social_insurance", "talent", "labour_relations")
        ),
        sa.Column("region_code", sa.String(12)),
        sa.Column("matter_id", ID_TYPE),
        sa.Column("bundle_id", ID_TYPE),
        sa.Column("programme_id", ID_TYPE),
        sa.Column("walk_id", ID_TYPE),
        sa.Column("finding_id", ID_TYPE),
    ]


def _people_and_counts() -> list[sa.Column[Any]]:
    return [
        sa.Column("finder_id", ID_TYPE),
        sa.Column("finder_organisation_id", ID_TYPE),
        sa.Column("seal", sa.String(64), nullable=False),
        sa.Column("finder_pseudonym", sa.String(40), nullable=False),
        sa.Column("organisation_id", ID_TYPE),
        sa.Column("first_organisation_id", ID_TYPE),
        sa.Column("bounces", sa.Integer(), nullable=False),
        sa.Column("appeals", sa.Integer(), nullable=False),
        sa.Column("rounds", sa.Integer(), nullable=False),
        sa.Column("recurrences", sa.Integer(), nullable=False),
        sa.Column("urges", sa.Integer(), nullable=False),
    ]


def _moments() -> list[sa.Column[Any]]:
    return [
        sa.Column("submitted_at", UtcDateTime(), nullable=False),
        sa.Column("dispatched_at", UtcDateTime()),
        sa.Column("accepted_at", UtcDateTime()),
        sa.Column("rectified_at", UtcDateTime()),
        sa.Column("verified_at", UtcDateTime()),
        sa.Column("closed_at", UtcDateTime()),
        sa.Column("reopened_at", UtcDateTime()),
        sa.Column("clock_started_at", UtcDateTime()),
        sa.Column("due_at", UtcDateTime()),
        sa.Column("due_on", sa.Date()),
        sa.Column(
            "deadline_preset",
            enum("preset", "immediate", "time_limited", "answer", "rework", "fixed", "long_term"),
        ),
        sa.Column("deadline_provisional", sa.Boolean(), nullable=False),
        sa.Column("paused_at", UtcDateTime()),
        sa.Column(
            "due_sort_at",
            UtcDateTime(),
            sa.Computed("coalesce(due_at, '9999-12-31T00:00:00.000000Z')", persisted=True),
            nullable=False,
        ),
    ]


def _course() -> list[sa.Column[Any]]:
    return [
        sa.Column("result", sa.Text()),
        sa.Column("state_reason", sa.Text()),
        sa.Column("plan", sa.Text()),
        sa.Column("review_on", sa.Date()),
        sa.Column(
            "satisfaction",
            enum(
                "satisfaction",
                "very_satisfied",
                "satisfied",
                "fair",
                "dissatisfied",
                "very_dissatisfied",
            ),
        ),
        sa.Column("merged_into_id", ID_TYPE),
        sa.Column("proven_measures", sa.Integer(), nullable=False),
        sa.Column("substitute_id", ID_TYPE),
        sa.Column("verifier_id", ID_TYPE),
        sa.Column("signer_id", ID_TYPE),
        sa.Column("duties", JsonValue, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    ]


def _rules() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint("state <> 'closed' OR signer_id IS NOT NULL", name="closed_is_signed"),
        sa.CheckConstraint("bounces >= 0 AND appeals >= 0", name="counts_not_negative"),
        sa.CheckConstraint(
            "organisation_id IS NOT NULL OR state IN"
            " ('submitted', 'declined', 'merged', 'withdrawn', 'annulled')",
            name="handled_by_a_unit",
        ),
        sa.CheckConstraint(
            "(state = 'merged') = (merged_into_id IS NOT NULL)", name="merged_names_target"
        ),
        sa.CheckConstraint(
            "merged_into_id IS NULL OR merged_into_id <> id", name="not_into_itself"
        ),
        sa.CheckConstraint(
            "state NOT IN ('verified', 'closed') OR verifier_id IS NOT NULL",
            name="verified_by_somebody",
        ),
        reference("bundle_id", "catalogue_bundles"),
        reference("finder_id", "identity_users"),
        reference("finder_organisation_id", "identity_organisations"),
        reference("finding_id", "walks_findings"),
        reference("first_organisation_id", "identity_organisations"),
        reference("matter_id", "catalogue_matters"),
        reference("merged_into_id", "tickets_tickets"),
        reference("organisation_id", "identity_organisations"),
        reference("programme_id", "programme_programmes"),
        reference("signer_id", "identity_users"),
        reference("substitute_id", "identity_users"),
        reference("verifier_id", "identity_users"),
        reference("walk_id", "walks_walks"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("finding_id"),
        sa.UniqueConstraint("number"),
    ]


def _index() -> None:
    for name, *columns in (
        ("ix_tickets_tickets_bundle_id", "bundle_id"),
        ("ix_tickets_tickets_due", "due_sort_at", "id"),
        ("ix_tickets_tickets_finder_organisation_id", "finder_organisation_id"),
        ("ix_tickets_tickets_finder_submitted", "finder_id", "submitted_at", "id"),
        ("ix_tickets_tickets_first_organisation_id", "first_organisation_id"),
        ("ix_tickets_tickets_kind_submitted", "kind", "submitted_at", "id"),
        ("ix_tickets_tickets_matter_submitted", "matter_id", "submitted_at", "id"),
        ("ix_tickets_tickets_merged_into_id", "merged_into_id"),
        ("ix_tickets_tickets_organisation_due", "organisation_id", "due_sort_at", "id"),
        ("ix_tickets_tickets_organisation_submitted", "organisation_id", "submitted_at", "id"),
        ("ix_tickets_tickets_programme_submitted", "programme_id", "submitted_at", "id"),
        ("ix_tickets_tickets_region_submitted", "region_code", "submitted_at", "id"),
        ("ix_tickets_tickets_signer_id", "signer_id"),
        ("ix_tickets_tickets_state_due", "state", "due_sort_at", "id"),
        ("ix_tickets_tickets_state_submitted", "state", "submitted_at", "id"),
        ("ix_tickets_tickets_state_updated", "state", "updated_at", "id"),
        ("ix_tickets_tickets_submitted", "submitted_at", "id"),
        ("ix_tickets_tickets_substitute_id", "substitute_id"),
        ("ix_tickets_tickets_updated", "updated_at", "id"),
        ("ix_tickets_tickets_verifier_id", "verifier_id"),
        ("ix_tickets_tickets_walk_id", "walk_id"),
    ):
        op.create_index(name, "tickets_tickets", columns)
