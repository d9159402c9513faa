"""Walks: checklists, the walk and its parts, reviews and amendments."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, JsonValue, UtcDateTime
from migrations.walks_evidence import create_walks_evidence

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _enum(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    _checklists()
    _questions()
    _walks()
    _steps()
    _answers()
    _findings()
    _mode_records()
    _reviews()
    _review_comments()
    _amendments()
    create_walks_evidence()


def downgrade() -> None:
    op.drop_table("walks_evidence")
    op.drop_table("walks_amendments")
    op.drop_table("walks_review_comments")
    op.drop_table("walks_reviews")
    op.drop_table("walks_mode_records")
    op.drop_table("walks_findings")
    op.drop_table("walks_answers")
    op.drop_table("walks_steps")
    op.drop_table("walks_walks")
    op.drop_table("walks_questions")
    op.drop_table("walks_checklists")


def _checklists() -> None:
    op.create_table(
        "walks_checklists",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("title_en", sa.String(length=120), nullable=False),
        sa.Column("document", sa.String(length=60), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walks_checklists")),
        sa.UniqueConstraint("key", "edition", name=op.f("uq_walks_checklists_key_edition")),
    )


def _questions() -> None:
    op.create_table(
        "walks_questions",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("checklist_id", ID_TYPE, nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "dimension",
            _enum(
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
            nullable=False,
        ),
        sa.Column("heading", sa.String(length=120), nullable=False),
        sa.Column("article", sa.String(length=40), nullable=False),
        sa.Column("phrase", sa.String(length=200), nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.Column("text_en", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["checklist_id"],
            ["walks_checklists.id"],
            name=op.f("fk_walks_questions_checklist_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walks_questions")),
        sa.UniqueConstraint(
            "checklist_id", "key", name=op.f("uq_walks_questions_checklist_id_key")
        ),
        sa.UniqueConstraint(
            "checklist_id", "position", name=op.f("uq_walks_questions_checklist_id_position")
        ),
    )
    op.create_index(op.f("ix_walks_questions_checklist_id"), "walks_questions", ["checklist_id"])


def _walks() -> None:
    op.create_table(
        "walks_walks",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("programme_id", ID_TYPE, nullable=True),
        sa.Column("walker_id", ID_TYPE, nullable=False),
        sa.Column("walker_organisation_id", ID_TYPE, nullable=True),
        sa.Column("is_experiencer", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("pseudonym", sa.String(length=40), nullable=False),
        sa.Column("matter_id", ID_TYPE, nullable=True),
        sa.Column("bundle_id", ID_TYPE, nullable=True),
        sa.Column("guide_version_id", ID_TYPE, nullable=True),
        sa.Column(
            "mode",
            _enum("mode", "in_person", "accompany", "cross_region", "supervise", "enforcement"),
            nullable=False,
        ),
        sa.Column(
            "acted_identity",
            _enum(
                "acted_identity",
                "enterprise",
                "public",
                "staff",
                "helper",
                "case_officer",
                "supervisor",
                "enforcer",
            ),
            nullable=False,
        ),
        sa.Column(
            "persona",
            _enum("persona", "none", "elder", "disabled", "no_smartphone", "from_elsewhere"),
            nullable=False,
        ),
        sa.Column("channel_id", ID_TYPE, nullable=False),
        sa.Column("outlet_id", ID_TYPE, nullable=True),
        sa.Column("announced", sa.Boolean(), nullable=False),
        sa.Column("case_kind", _enum("case_kind", "real", "simulated"), nullable=False),
        sa.Column("planned_for", sa.Date(), nullable=True),
        sa.Column("questions", JsonValue, nullable=False),
        sa.Column("linked_ticket_ids", JsonValue, nullable=False),
        sa.Column("rewalk_of_ticket_id", sa.String(length=64), nullable=True),
        sa.Column("checklist_id", ID_TYPE, nullable=True),
        sa.Column(
            "state",
            _enum(
                "walk_state", "planned", "started", "submitted", "returned", "accepted", "abandoned"
            ),
            nullable=False,
        ),
        sa.Column("started_at", UtcDateTime(), nullable=True),
        sa.Column("client_started_at", UtcDateTime(), nullable=True),
        sa.Column("start_received_at", UtcDateTime(), nullable=True),
        sa.Column("clock_offset_ms", sa.BigInteger(), nullable=True),
        sa.Column("clock_is_off", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("client_ended_at", UtcDateTime(), nullable=True),
        sa.Column("submitted_at", UtcDateTime(), nullable=True),
        sa.Column("endorsed_at", UtcDateTime(), nullable=True),
        sa.Column("round", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("summary", sa.Text(), server_default="", nullable=False),
        sa.Column("question_answers", JsonValue, nullable=False),
        sa.Column("abandoned_reason", sa.String(length=500), nullable=True),
        sa.Column("receipts", JsonValue, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('planned', 'abandoned') OR started_at IS NOT NULL",
            name=op.f("ck_walks_walks_started_has_time"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('submitted', 'returned', 'accepted')"
            " OR (submitted_at IS NOT NULL AND ended_at IS NOT NULL)",
            name=op.f("ck_walks_walks_submitted_has_end"),
        ),
        sa.CheckConstraint(
            "(matter_id IS NULL) <> (bundle_id IS NULL)",
            name=op.f("ck_walks_walks_matter_or_bundle"),
        ),
        sa.CheckConstraint(
            "ended_at IS NULL OR ended_at >= started_at",
            name=op.f("ck_walks_walks_ends_after_start"),
        ),
        sa.ForeignKeyConstraint(
            ["bundle_id"],
            ["catalogue_bundles.id"],
            name=op.f("fk_walks_walks_bundle_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["channel_id"],
            ["catalogue_channels.id"],
            name=op.f("fk_walks_walks_channel_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["checklist_id"],
            ["walks_checklists.id"],
            name=op.f("fk_walks_walks_checklist_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["guide_version_id"],
            ["catalogue_guide_versions.id"],
            name=op.f("fk_walks_walks_guide_version_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["matter_id"],
            ["catalogue_matters.id"],
            name=op.f("fk_walks_walks_matter_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["outlet_id"],
            ["catalogue_outlets.id"],
            name=op.f("fk_walks_walks_outlet_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programme_programmes.id"],
            name=op.f("fk_walks_walks_programme_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["walker_id"],
            ["identity_users.id"],
            name=op.f("fk_walks_walks_walker_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["walker_organisation_id"],
            ["identity_organisations.id"],
            name=op.f("fk_walks_walks_walker_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walks_walks")),
        sa.UniqueConstraint("number", name=op.f("uq_walks_walks_number")),
    )
    op.create_index(op.f("ix_walks_walks_bundle_id"), "walks_walks", ["bundle_id"])
    op.create_index(op.f("ix_walks_walks_channel_id"), "walks_walks", ["channel_id"])
    op.create_index(op.f("ix_walks_walks_checklist_id"), "walks_walks", ["checklist_id"])
    op.create_index("ix_walks_walks_created_at_id", "walks_walks", ["created_at", "id"])
    op.create_index(op.f("ix_walks_walks_guide_version_id"), "walks_walks", ["guide_version_id"])
    op.create_index(op.f("ix_walks_walks_matter_id"), "walks_walks", ["matter_id"])
    op.create_index(op.f("ix_walks_walks_outlet_id"), "walks_walks", ["outlet_id"])
    op.create_index(op.f("ix_walks_walks_programme_id"), "walks_walks", ["programme_id"])
    op.create_index(
        op.f("ix_walks_walks_rewalk_of_ticket_id"), "walks_walks", ["rewalk_of_ticket_id"]
    )
    op.create_index("ix_walks_walks_state_id", "walks_walks", ["state", "id"])
    op.create_index("ix_walks_walks_updated_at_id", "walks_walks", ["updated_at", "id"])
    op.create_index("ix_walks_walks_walker_id_id", "walks_walks", ["walker_id", "id"])
    op.create_index(
        op.f("ix_walks_walks_walker_organisation_id"), "walks_walks", ["walker_organisation_id"]
    )


def _steps() -> None:
    op.create_table(
        "walks_steps",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("walk_id", ID_TYPE, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("guide_stage_id", ID_TYPE, nullable=True),
        sa.Column("channel_id", ID_TYPE, nullable=True),
        sa.Column("outlet_id", ID_TYPE, nullable=True),
        sa.Column(
            "outcome",
            _enum("step_outcome", "done", "blocked", "redirected", "postponed", "given_up"),
            nullable=True,
        ),
        sa.Column("waiting_seconds", sa.Integer(), nullable=True),
        sa.Column("visit_number", sa.Integer(), nullable=False),
        sa.Column("materials", JsonValue, nullable=False),
        sa.Column("fee_fen", sa.BigInteger(), nullable=True),
        sa.Column("fee_note", sa.String(length=200), nullable=False),
        sa.Column(
            "staff_conduct",
            _enum("staff_conduct", "exemplary", "correct", "cool", "rude", "nobody"),
            nullable=True,
        ),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("client_started_at", UtcDateTime(), nullable=False),
        sa.Column("client_ended_at", UtcDateTime(), nullable=True),
        sa.Column("started_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("elapsed_ms", sa.BigInteger(), nullable=True),
        sa.Column("pauses", JsonValue, nullable=False),
        sa.Column("time_flags", JsonValue, nullable=False),
        sa.Column("discarded", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "ended_at IS NULL OR ended_at >= started_at",
            name=op.f("ck_walks_steps_ends_after_start"),
        ),
        sa.CheckConstraint("fee_fen IS NULL OR fee_fen >= 0", name=op.f("ck_walks_steps_fee")),
        sa.CheckConstraint("position >= 1", name=op.f("ck_walks_steps_position_from_one")),
        sa.CheckConstraint("visit_number >= 1", name=op.f("ck_walks_steps_visit_from_one")),
        sa.CheckConstraint(
            "waiting_seconds IS NULL OR waiting_seconds >= 0", name=op.f("ck_walks_steps_waiting")
        ),
        sa.ForeignKeyConstraint(
            ["channel_id"],
            ["catalogue_channels.id"],
            name=op.f("fk_walks_steps_channel_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["guide_stage_id"],
            ["catalogue_guide_stages.id"],
            name=op.f("fk_walks_steps_guide_stage_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["outlet_id"],
            ["catalogue_outlets.id"],
            name=op.f("fk_walks_steps_outlet_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["walk_id"],
            ["walks_walks.id"],
            name=op.f("fk_walks_steps_walk_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walks_steps")),
    )
    op.create_index(op.f("ix_walks_steps_channel_id"), "walks_steps", ["channel_id"])
    op.create_index(op.f("ix_walks_steps_guide_stage_id"), "walks_steps", ["guide_stage_id"])
    op.create_index(op.f("ix_walks_steps_outlet_id"), "walks_steps", ["outlet_id"])
    op.create_index("ix_walks_steps_walk_id_position", "walks_steps", ["walk_id", "position"])


def _answers() -> None:
    op.create_table(
        "walks_answers",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("walk_id", ID_TYPE, nullable=False),
        sa.Column("question_id", ID_TYPE, nullable=False),
        sa.Column(
            "value", _enum("answer_value", "yes", "partly", "no", "not_applicable"), nullable=False
        ),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["walks_questions.id"],
            name=op.f("fk_walks_answers_question_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["walk_id"],
            ["walks_walks.id"],
            name=op.f("fk_walks_answers_walk_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walks_answers")),
        sa.UniqueConstraint(
            "walk_id", "question_id", name=op.f("uq_walks_answers_walk_id_question_id")
        ),
    )
    op.create_index(op.f("ix_walks_answers_question_id"), "walks_answers", ["question_id"])


def _findings() -> None:
    op.create_table(
        "walks_findings",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("walk_id", ID_TYPE, nullable=False),
        sa.Column("kind", _enum("finding_kind", "problem", "demand"), nullable=False),
        sa.Column(
            "dimension",
            _enum(
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
            nullable=False,
        ),
        sa.Column(
            "severity",
            _enum("finding_severity", "minor", "moderate", "serious", "blocking"),
            nullable=False,
        ),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("step_id", ID_TYPE, nullable=True),
        sa.Column("guide_stage_id", ID_TYPE, nullable=True),
        sa.Column("suggestion", sa.Text(), nullable=False),
        sa.Column("client_noticed_at", UtcDateTime(), nullable=True),
        sa.Column("noticed_at", UtcDateTime(), nullable=True),
        sa.Column("state", _enum("finding_state", "open", "ticketed", "dismissed"), nullable=False),
        sa.Column("ticket_id", sa.String(length=64), nullable=True),
        sa.Column("dismissed_reason", sa.String(length=500), nullable=True),
        sa.Column("decided_by_id", ID_TYPE, nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(state = 'ticketed') = (ticket_id IS NOT NULL)",
            name=op.f("ck_walks_findings_ticketed_names_its_ticket"),
        ),
        sa.CheckConstraint(
            "state <> 'dismissed' OR dismissed_reason IS NOT NULL",
            name=op.f("ck_walks_findings_dismissed_with_reason"),
        ),
        sa.ForeignKeyConstraint(
            ["decided_by_id"],
            ["identity_users.id"],
            name=op.f("fk_walks_findings_decided_by_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["guide_stage_id"],
            ["catalogue_guide_stages.id"],
            name=op.f("fk_walks_findings_guide_stage_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["step_id"],
            ["walks_steps.id"],
            name=op.f("fk_walks_findings_step_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["walk_id"],
            ["walks_walks.id"],
            name=op.f("fk_walks_findings_walk_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walks_findings")),
    )
    op.create_index("ix_walks_findings_created_at_id", "walks_findings", ["created_at", "id"])
    op.create_index(op.f("ix_walks_findings_decided_by_id"), "walks_findings", ["decided_by_id"])
    op.create_index(op.f("ix_walks_findings_guide_stage_id"), "walks_findings", ["guide_stage_id"])
    op.create_index(op.f("ix_walks_findings_step_id"), "walks_findings", ["step_id"])
    op.create_index(op.f("ix_walks_findings_ticket_id"), "walks_findings", ["ticket_id"])
    op.create_index(op.f("ix_walks_findings_walk_id"), "walks_findings", ["walk_id"])


def _mode_records() -> None:
    op.create_table(
        "walks_mode_records",
        sa.Column("walk_id", ID_TYPE, nullable=False),
        sa.Column(
            "mode",
            _enum("mode", "in_person", "accompany", "cross_region", "supervise", "enforcement"),
            nullable=False,
        ),
        sa.Column("content", JsonValue, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["walk_id"],
            ["walks_walks.id"],
            name=op.f("fk_walks_mode_records_walk_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("walk_id", name=op.f("pk_walks_mode_records")),
    )


def _reviews() -> None:
    op.create_table(
        "walks_reviews",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("walk_id", ID_TYPE, nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("tier", _enum("review_tier", "unit", "coordinator"), nullable=False),
        sa.Column("verdict", _enum("verdict", "accepted", "returned"), nullable=False),
        sa.Column("note", sa.String(length=2000), nullable=False),
        sa.Column("without_unit_reason", sa.String(length=500), nullable=True),
        sa.Column("reviewer_id", ID_TYPE, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "verdict <> 'returned' OR note <> ''", name=op.f("ck_walks_reviews_returned_with_note")
        ),
        sa.ForeignKeyConstraint(
            ["reviewer_id"],
            ["identity_users.id"],
            name=op.f("fk_walks_reviews_reviewer_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["walk_id"],
            ["walks_walks.id"],
            name=op.f("fk_walks_reviews_walk_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walks_reviews")),
        sa.UniqueConstraint(
            "walk_id", "round", "tier", name=op.f("uq_walks_reviews_walk_id_round_tier")
        ),
    )
    op.create_index(op.f("ix_walks_reviews_reviewer_id"), "walks_reviews", ["reviewer_id"])


def _review_comments() -> None:
    op.create_table(
        "walks_review_comments",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("review_id", ID_TYPE, nullable=False),
        sa.Column("step_id", ID_TYPE, nullable=False),
        sa.Column("text", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["review_id"],
            ["walks_reviews.id"],
            name=op.f("fk_walks_review_comments_review_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["step_id"],
            ["walks_steps.id"],
            name=op.f("fk_walks_review_comments_step_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walks_review_comments")),
        sa.UniqueConstraint(
            "review_id", "step_id", name=op.f("uq_walks_review_comments_review_id_step_id")
        ),
    )
    op.create_index(op.f("ix_walks_review_comments_step_id"), "walks_review_comments", ["step_id"])


def _amendments() -> None:
    op.create_table(
        "walks_amendments",
        sa.Column("id", ID_TYPE, nullable=False),
        sa.Column("walk_id", ID_TYPE, nullable=False),
        sa.Column(
            "subject", _enum("amended_subject", "walk", "step", "answer", "finding"), nullable=False
        ),
        sa.Column("subject_id", ID_TYPE, nullable=True),
        sa.Column("changes", JsonValue, nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("author_id", ID_TYPE, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.CheckConstraint(
            "(subject = 'walk') = (subject_id IS NULL)",
            name=op.f("ck_walks_amendments_part_is_named_unless_whole_walk"),
        ),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["identity_users.id"],
            name=op.f("fk_walks_amendments_author_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["walk_id"],
            ["walks_walks.id"],
            name=op.f("fk_walks_amendments_walk_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walks_amendments")),
    )
    op.create_index(op.f("ix_walks_amendments_author_id"), "walks_amendments", ["author_id"])
    op.create_index(
        "ix_walks_amendments_walk_id_created_at",
        "walks_amendments",
        ["walk_id", "created_at", "id"],
    )
