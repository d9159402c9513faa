"""Tables of guides and their versions, as migration 0003 makes them."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import UtcDateTime
from migrations.first_columns import (
    flag,
    identifier,
    name_keys,
    number,
    prose,
    reference,
    short,
    stamps,
    unique_where,
    vocabulary,
)


def create_guides() -> None:
    """Tables of guides."""
    op.create_table(
        "catalogue_guides",
        identifier("id"),
        identifier("matter_id", nullable=True),
        identifier("bundle_id", nullable=True),
        identifier("region_id", nullable=True),
        identifier("organisation_id", nullable=True),
        short("title", 200),
        short("source_note", 300, nullable=True),
        flag("is_sample"),
        *name_keys(),
        *stamps(),
        sa.CheckConstraint(
            "(matter_id IS NULL) <> (bundle_id IS NULL)",
            name=op.f("ck_catalogue_guides_one_subject"),
        ),
        sa.CheckConstraint(
            "(region_id IS NULL) <> (organisation_id IS NULL)",
            name=op.f("ck_catalogue_guides_one_place"),
        ),
        reference("catalogue_guides", "bundle_id", "catalogue_bundles"),
        reference("catalogue_guides", "matter_id", "catalogue_matters"),
        reference("catalogue_guides", "organisation_id", "identity_organisations"),
        reference("catalogue_guides", "region_id", "catalogue_regions"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue_guides")),
    )
    op.create_index(op.f("ix_catalogue_guides_bundle_id"), "catalogue_guides", ["bundle_id"])
    op.create_index(op.f("ix_catalogue_guides_matter_id"), "catalogue_guides", ["matter_id"])
    op.create_index("ix_catalogue_guides_order", "catalogue_guides", ["name_pinyin", "id"])
    op.create_index(
        op.f("ix_catalogue_guides_organisation_id"), "catalogue_guides", ["organisation_id"]
    )
    op.create_index(op.f("ix_catalogue_guides_region_id"), "catalogue_guides", ["region_id"])
    unique_where(
        "uq_catalogue_guides_bundle_id_organisation_id",
        "catalogue_guides",
        ["bundle_id", "organisation_id"],
        "bundle_id IS NOT NULL AND organisation_id IS NOT NULL",
    )
    unique_where(
        "uq_catalogue_guides_bundle_id_region_id",
        "catalogue_guides",
        ["bundle_id", "region_id"],
        "bundle_id IS NOT NULL AND region_id IS NOT NULL",
    )
    unique_where(
        "uq_catalogue_guides_matter_id_organisation_id",
        "catalogue_guides",
        ["matter_id", "organisation_id"],
        "matter_id IS NOT NULL AND organisation_id IS NOT NULL",
    )
    unique_where(
        "uq_catalogue_guides_matter_id_region_id",
        "catalogue_guides",
        ["matter_id", "region_id"],
        "matter_id IS NOT NULL AND region_id IS NOT NULL",
    )


def create_versions() -> None:
    """Tables of versions."""
    op.create_table(
        "catalogue_guide_versions",
        identifier("id"),
        identifier("guide_id"),
        number("number"),
        sa.Column(
            "state", vocabulary("guide_state", "draft", "published", "superseded"), nullable=False
        ),
        short("title", 200),
        sa.Column("handling", vocabulary("handling", "immediate", "promised"), nullable=False),
        number("promised_amount"),
        sa.Column(
            "promised_unit",
            vocabulary("promised_unit", "working_days", "calendar_days", "immediate"),
            nullable=False,
        ),
        sa.Column("legal_amount", sa.Integer(), nullable=True),
        sa.Column(
            "legal_unit",
            vocabulary("legal_unit", "working_days", "calendar_days", "immediate"),
            nullable=True,
        ),
        number("visits"),
        prose("visit_reason"),
        flag("fully_online"),
        flag("fee_charged"),
        prose("fee_standard"),
        prose("fee_basis"),
        flag("online_payment"),
        prose("conditions"),
        prose("basis"),
        short("result_name", 200),
        short("authority_name", 200),
        short("authority_credit_code", 20, nullable=True),
        short("consultation_phone", 60),
        short("complaint_phone", 60),
        short("digest", 64),
        short("change_note", 500),
        sa.Column("published_at", UtcDateTime(), nullable=True),
        identifier("published_by", nullable=True),
        sa.Column("superseded_at", UtcDateTime(), nullable=True),
        *stamps(),
        sa.CheckConstraint(
            "(state = 'draft') = (published_at IS NULL)",
            name=op.f("ck_catalogue_guide_versions_published_has_moment"),
        ),
        sa.CheckConstraint(
            "(state = 'superseded') = (superseded_at IS NOT NULL)",
            name=op.f("ck_catalogue_guide_versions_superseded_has_moment"),
        ),
        sa.CheckConstraint(
            "(legal_amount IS NULL) = (legal_unit IS NULL)",
            name=op.f("ck_catalogue_guide_versions_legal_whole"),
        ),
        sa.CheckConstraint(
            "promised_amount >= 0 AND visits >= 0",
            name=op.f("ck_catalogue_guide_versions_not_negative"),
        ),
        reference("catalogue_guide_versions", "guide_id", "catalogue_guides"),
        reference("catalogue_guide_versions", "published_by", "identity_users"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue_guide_versions")),
        sa.UniqueConstraint(
            "guide_id", "number", name=op.f("uq_catalogue_guide_versions_guide_id_number")
        ),
    )
    op.create_index(
        op.f("ix_catalogue_guide_versions_guide_id"), "catalogue_guide_versions", ["guide_id"]
    )
    op.create_index(
        op.f("ix_catalogue_guide_versions_published_by"),
        "catalogue_guide_versions",
        ["published_by"],
    )
    unique_where(
        "uq_catalogue_guide_versions_draft",
        "catalogue_guide_versions",
        ["guide_id"],
        "state = 'draft'",
    )
    unique_where(
        "uq_catalogue_guide_versions_published",
        "catalogue_guide_versions",
        ["guide_id"],
        "state = 'published'",
    )


def create_parts() -> None:
    """Tables of parts."""
    op.create_table(
        "catalogue_guide_stages",
        identifier("id"),
        identifier("guide_version_id"),
        number("position"),
        short("name", 100),
        sa.Column(
            "kind",
            vocabulary(
                "stage_kind",
                "sign_in",
                "consult",
                "apply",
                "submit",
                "pre_examine",
                "accept",
                "review",
                "inspect",
                "joint_handling",
                "decide",
                "pay",
                "progress",
                "deliver",
                "rate",
                "other",
            ),
            nullable=False,
        ),
        flag("optional"),
        flag("any_order"),
        short("note", 500),
        sa.CheckConstraint("position > 0", name=op.f("ck_catalogue_guide_stages_position")),
        reference("catalogue_guide_stages", "guide_version_id", "catalogue_guide_versions"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue_guide_stages")),
        sa.UniqueConstraint(
            "guide_version_id",
            "position",
            name=op.f("uq_catalogue_guide_stages_guide_version_id_position"),
        ),
    )
    op.create_index(
        op.f("ix_catalogue_guide_stages_guide_version_id"),
        "catalogue_guide_stages",
        ["guide_version_id"],
    )
    op.create_table(
        "catalogue_guide_materials",
        identifier("id"),
        identifier("guide_version_id"),
        number("position"),
        short("name", 200),
        sa.Column(
            "form",
            vocabulary(
                "material_form",
                "original",
                "copy",
                "original_and_copy",
                "electronic",
                "paper_or_electronic",
            ),
            nullable=False,
        ),
        sa.Column(
            "necessity",
            vocabulary("necessity", "required", "conditional", "deferrable"),
            nullable=False,
        ),
        number("copies"),
        sa.Column(
            "source",
            vocabulary("material_source", "applicant", "authority", "shared_data", "third_party"),
            nullable=False,
        ),
        flag("verified_online"),
        short("note", 500),
        sa.CheckConstraint("copies >= 0", name=op.f("ck_catalogue_guide_materials_copies")),
        reference("catalogue_guide_materials", "guide_version_id", "catalogue_guide_versions"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue_guide_materials")),
        sa.UniqueConstraint(
            "guide_version_id",
            "position",
            name=op.f("uq_catalogue_guide_materials_guide_version_id_position"),
        ),
    )
    op.create_index(
        op.f("ix_catalogue_guide_materials_guide_version_id"),
        "catalogue_guide_materials",
        ["guide_version_id"],
    )
    op.create_table(
        "catalogue_guide_places",
        identifier("id"),
        identifier("guide_version_id"),
        number("position"),
        short("name", 200),
        short("address", 200),
        short("hours", 200),
        identifier("outlet_id", nullable=True),
        reference("catalogue_guide_places", "guide_version_id", "catalogue_guide_versions"),
        reference("catalogue_guide_places", "outlet_id", "catalogue_outlets"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue_guide_places")),
        sa.UniqueConstraint(
            "guide_version_id",
            "position",
            name=op.f("uq_catalogue_guide_places_guide_version_id_position"),
        ),
    )
    op.create_index(
        op.f("ix_catalogue_guide_places_guide_version_id"),
        "catalogue_guide_places",
        ["guide_version_id"],
    )
    op.create_index(
        op.f("ix_catalogue_guide_places_outlet_id"), "catalogue_guide_places", ["outlet_id"]
    )
    op.create_table(
        "catalogue_guide_channels",
        identifier("guide_version_id"),
        identifier("channel_id"),
        number("position"),
        reference("catalogue_guide_channels", "channel_id", "catalogue_channels"),
        reference("catalogue_guide_channels", "guide_version_id", "catalogue_guide_versions"),
        sa.PrimaryKeyConstraint(
            "guide_version_id", "channel_id", name=op.f("pk_catalogue_guide_channels")
        ),
    )
    op.create_index(
        "ix_catalogue_guide_channels_channel_id", "catalogue_guide_channels", ["channel_id"]
    )
