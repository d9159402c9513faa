"""Tables of the catalogue but for guides, as migration 0003 makes them."""

import sqlalchemy as sa
from alembic import op

from migrations.first_columns import (
    active,
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


def create_places() -> None:
    """Tables of places."""
    op.create_table(
        "catalogue_regions",
        identifier("id"),
        short("code", 12),
        short("name", 60),
        short("full_name", 200),
        sa.Column(
            "level",
            vocabulary("region_level", "province", "city", "county", "town"),
            nullable=False,
        ),
        identifier("parent_id", nullable=True),
        active(),
        *name_keys(),
        *stamps(),
        sa.CheckConstraint(
            "(level = 'province') = (parent_id IS NULL)",
            name=op.f("ck_catalogue_regions_parent_unless_province"),
        ),
        sa.CheckConstraint("length(code) = 12", name=op.f("ck_catalogue_regions_code_length")),
        reference("catalogue_regions", "parent_id", "catalogue_regions"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue_regions")),
        sa.UniqueConstraint("code", name=op.f("uq_catalogue_regions_code")),
    )
    op.create_index(op.f("ix_catalogue_regions_level"), "catalogue_regions", ["level"])
    op.create_index("ix_catalogue_regions_name", "catalogue_regions", ["name"])
    op.create_index(op.f("ix_catalogue_regions_parent_id"), "catalogue_regions", ["parent_id"])
    op.create_table(
        "catalogue_channels",
        identifier("id"),
        short("code", 40),
        sa.Column("kind", vocabulary("channel_kind", "service", "complaint"), nullable=False),
        short("name", 60),
        short("name_en", 60),
        flag("is_online"),
        short("phone", 60),
        short("url", 500),
        number("position"),
        active(),
        *stamps(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue_channels")),
        sa.UniqueConstraint("code", name=op.f("uq_catalogue_channels_code")),
    )
    op.create_index("ix_catalogue_channels_order", "catalogue_channels", ["position", "id"])
    op.create_table(
        "catalogue_outlets",
        identifier("id"),
        short("name", 120),
        sa.Column(
            "kind",
            vocabulary("outlet_kind", "hall", "window", "terminal", "site", "virtual"),
            nullable=False,
        ),
        identifier("channel_id"),
        identifier("region_id", nullable=True),
        identifier("organisation_id", nullable=True),
        short("address", 200),
        short("hours", 200),
        short("consultation_phone", 60),
        short("complaint_phone", 60),
        short("url", 500),
        active(),
        flag("is_sample"),
        *name_keys(),
        *stamps(),
        sa.CheckConstraint(
            "kind = 'virtual' OR address <> ''",
            name=op.f("ck_catalogue_outlets_address_unless_virtual"),
        ),
        sa.CheckConstraint(
            "(region_id IS NULL) <> (organisation_id IS NULL)",
            name=op.f("ck_catalogue_outlets_one_place"),
        ),
        reference("catalogue_outlets", "channel_id", "catalogue_channels"),
        reference("catalogue_outlets", "organisation_id", "identity_organisations"),
        reference("catalogue_outlets", "region_id", "catalogue_regions"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue_outlets")),
    )
    op.create_index(op.f("ix_catalogue_outlets_channel_id"), "catalogue_outlets", ["channel_id"])
    op.create_index("ix_catalogue_outlets_order", "catalogue_outlets", ["name_pinyin", "id"])
    op.create_index(
        op.f("ix_catalogue_outlets_organisation_id"), "catalogue_outlets", ["organisation_id"]
    )
    op.create_index(op.f("ix_catalogue_outlets_region_id"), "catalogue_outlets", ["region_id"])
    unique_where(
        "uq_catalogue_outlets_organisation_id_name",
        "catalogue_outlets",
        ["organisation_id", "name"],
        "organisation_id IS NOT NULL",
    )
    unique_where(
        "uq_catalogue_outlets_region_id_name",
        "catalogue_outlets",
        ["region_id", "name"],
        "region_id IS NOT NULL",
    )


def create_matters() -> None:
    """Tables of matters."""
    op.create_table(
        "catalogue_matters",
        identifier("id"),
        short("name", 200),
        sa.Column(
            "board",
            vocabulary("board", "employment", "social_insurance", "talent", "labour_relations"),
            nullable=False,
        ),
        short("group_name", 200, nullable=True),
        short("national_code", 33, nullable=True),
        short("local_code", 100, nullable=True),
        short("kind_code", 10, nullable=True),
        short("authority_name", 200, nullable=True),
        short("authority_code", 60, nullable=True),
        short("authority_credit_code", 20, nullable=True),
        short("source_region_code", 12, nullable=True),
        short("source_url", 500, nullable=True),
        short("source_note", 300, nullable=True),
        flag("fully_online"),
        flag("cross_province"),
        flag("cross_region"),
        flag("fifteen_minute_circle"),
        flag("no_connections_guide"),
        flag("high_frequency"),
        active(),
        flag("is_sample"),
        *name_keys(),
        *stamps(),
        sa.CheckConstraint(
            "national_code IS NOT NULL OR local_code IS NOT NULL",
            name=op.f("ck_catalogue_matters_some_code"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue_matters")),
        sa.UniqueConstraint("local_code", name=op.f("uq_catalogue_matters_local_code")),
    )
    op.create_index(op.f("ix_catalogue_matters_board"), "catalogue_matters", ["board"])
    op.create_index("ix_catalogue_matters_name", "catalogue_matters", ["name"])
    op.create_index("ix_catalogue_matters_national_code", "catalogue_matters", ["national_code"])
    op.create_index("ix_catalogue_matters_order", "catalogue_matters", ["name_pinyin", "id"])
    op.create_index("ix_catalogue_matters_updated_at", "catalogue_matters", ["updated_at", "id"])
    unique_where(
        "uq_catalogue_matters_national_code",
        "catalogue_matters",
        ["national_code"],
        "local_code IS NULL",
    )


def create_bundles() -> None:
    """Tables of bundles."""
    op.create_table(
        "catalogue_bundles",
        identifier("id"),
        short("name", 120),
        sa.Column("our_role", vocabulary("bundle_role", "lead", "participant"), nullable=False),
        prose("acceptance"),
        prose("joint_handling"),
        prose("delivery"),
        short("source_note", 300, nullable=True),
        active(),
        flag("is_sample"),
        *name_keys(),
        *stamps(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue_bundles")),
        sa.UniqueConstraint("name", name=op.f("uq_catalogue_bundles_name")),
    )
    op.create_index("ix_catalogue_bundles_order", "catalogue_bundles", ["name_pinyin", "id"])
    op.create_table(
        "catalogue_bundle_departments",
        identifier("id"),
        identifier("bundle_id"),
        number("position"),
        sa.Column("role", vocabulary("bundle_role", "lead", "participant"), nullable=False),
        short("name", 100),
        identifier("organisation_id", nullable=True),
        reference("catalogue_bundle_departments", "bundle_id", "catalogue_bundles"),
        reference("catalogue_bundle_departments", "organisation_id", "identity_organisations"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue_bundle_departments")),
        sa.UniqueConstraint(
            "bundle_id", "name", name=op.f("uq_catalogue_bundle_departments_bundle_id_name")
        ),
    )
    op.create_index(
        op.f("ix_catalogue_bundle_departments_bundle_id"),
        "catalogue_bundle_departments",
        ["bundle_id"],
    )
    op.create_index(
        op.f("ix_catalogue_bundle_departments_organisation_id"),
        "catalogue_bundle_departments",
        ["organisation_id"],
    )
    unique_where(
        "uq_catalogue_bundle_departments_lead",
        "catalogue_bundle_departments",
        ["bundle_id"],
        "role = 'lead'",
    )
    op.create_table(
        "catalogue_bundle_matters",
        identifier("bundle_id"),
        identifier("matter_id"),
        sa.Column("role", vocabulary("bundle_role", "lead", "participant"), nullable=False),
        number("position"),
        reference("catalogue_bundle_matters", "bundle_id", "catalogue_bundles"),
        reference("catalogue_bundle_matters", "matter_id", "catalogue_matters"),
        sa.PrimaryKeyConstraint("bundle_id", "matter_id", name=op.f("pk_catalogue_bundle_matters")),
    )
    op.create_index(
        "ix_catalogue_bundle_matters_matter_id", "catalogue_bundle_matters", ["matter_id"]
    )
