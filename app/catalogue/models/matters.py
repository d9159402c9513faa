"""Matters, and the bundles that group them."""

from sqlalchemy import CheckConstraint, Index, String, Text, UniqueConstraint, text, true
from sqlalchemy.orm import Mapped, mapped_column

from app.catalogue.models.naming import Changeable, Named
from app.catalogue.vocabulary import Board, BundleRole
from app.platform.columns import (
    Base,
    PrimaryId,
    enum_column,
    foreign_id,
    short_text,
)


class Matter(Named, Changeable, Base):
    """政务服务事项. Its codes are text; its name is no key (求职创业补贴申领 is two matters)."""

    __tablename__ = "catalogue_matters"
    __table_args__ = (
        CheckConstraint("national_code IS NOT NULL OR local_code IS NOT NULL", name="some_code"),
        Index(
            "uq_catalogue_matters_national_code",
            "national_code",
            unique=True,
            sqlite_where=text("local_code IS NULL"),
            postgresql_where=text("local_code IS NULL"),
        ),
        UniqueConstraint("local_code"),
        Index("ix_catalogue_matters_national_code", "national_code"),
        Index("ix_catalogue_matters_name", "name"),
        Index("ix_catalogue_matters_order", "name_pinyin", "id"),
        Index("ix_catalogue_matters_updated_at", "updated_at", "id"),
    )

    id: Mapped[PrimaryId]
    name: Mapped[str] = short_text(200)
    board: Mapped[Board] = enum_column(Board, index=True)
    group_name: Mapped[str | None] = short_text(200, nullable=True)
    national_code: Mapped[str | None] = short_text(33, nullable=True)
    local_code: Mapped[str | None] = short_text(100, nullable=True)
    kind_code: Mapped[str | None] = short_text(10, nullable=True)
    authority_name: Mapped[str | None] = short_text(200, nullable=True)
    authority_code: Mapped[str | None] = short_text(60, nullable=True)
    authority_credit_code: Mapped[str | None] = short_text(20, nullable=True)
    source_region_code: Mapped[str | None] = short_text(12, nullable=True)
    source_url: Mapped[str | None] = short_text(500, nullable=True)
    source_note: Mapped[str | None] = short_text(300, nullable=True)
    fully_online: Mapped[bool] = mapped_column(default=False)
    cross_province: Mapped[bool] = mapped_column(default=False)
    cross_region: Mapped[bool] = mapped_column(default=False)
    fifteen_minute_circle: Mapped[bool] = mapped_column(default=False)
    no_connections_guide: Mapped[bool] = mapped_column(default=False)
    high_frequency: Mapped[bool] = mapped_column(default=False)
    is_active: Mapped[bool] = mapped_column(default=True, server_default=true())
    is_sample: Mapped[bool] = mapped_column(default=False)


class Bundle(Named, Changeable, Base):
    """一件事: matters that are accepted, handled together and handed out as one."""

    __tablename__ = "catalogue_bundles"
    __table_args__ = (Index("ix_catalogue_bundles_order", "name_pinyin", "id"),)

    id: Mapped[PrimaryId]
    name: Mapped[str] = mapped_column(String(120), unique=True)
    our_role: Mapped[BundleRole] = enum_column(BundleRole)
    acceptance: Mapped[str] = mapped_column(Text)
    joint_handling: Mapped[str] = mapped_column(Text)
    delivery: Mapped[str] = mapped_column(Text)
    source_note: Mapped[str | None] = short_text(300, nullable=True)
    is_active: Mapped[bool] = mapped_column(default=True, server_default=true())
    is_sample: Mapped[bool] = mapped_column(default=False)


class BundleDepartment(Base):
    """A department in a bundle; one leads. Departments outside our own tree have a name only."""

    __tablename__ = "catalogue_bundle_departments"
    __table_args__ = (
        UniqueConstraint("bundle_id", "name"),
        Index(
            "uq_catalogue_bundle_departments_lead",
            "bundle_id",
            unique=True,
            sqlite_where=text("role = 'lead'"),
            postgresql_where=text("role = 'lead'"),
        ),
    )

    id: Mapped[PrimaryId]
    bundle_id: Mapped[str] = foreign_id("catalogue_bundles.id")
    position: Mapped[int]
    role: Mapped[BundleRole] = enum_column(BundleRole)
    name: Mapped[str] = short_text(100)
    organisation_id: Mapped[str | None] = foreign_id("identity_organisations.id", nullable=True)


class BundleMatter(Base):
    """A matter in a bundle."""

    __tablename__ = "catalogue_bundle_matters"
    __table_args__ = (Index("ix_catalogue_bundle_matters_matter_id", "matter_id"),)

    bundle_id: Mapped[str] = foreign_id("catalogue_bundles.id", primary_key=True)
    matter_id: Mapped[str] = foreign_id("catalogue_matters.id", primary_key=True)
    role: Mapped[BundleRole] = enum_column(BundleRole)
    position: Mapped[int]
