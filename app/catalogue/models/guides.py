"""Guides and their versions.

A published version and its parts are closed by triggers as well (migration 0003): a walk that was
held against it must find it unchanged.
"""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Text, TextClause, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.catalogue.models.naming import Changeable, Named
from app.catalogue.vocabulary import (
    GuideState,
    Handling,
    LimitUnit,
    MaterialForm,
    MaterialSource,
    Necessity,
    StageKind,
)
from app.platform.columns import (
    Base,
    PrimaryId,
    UtcDateTime,
    enum_column,
    foreign_id,
    short_text,
)


def _unique_where(name: str, given: TextClause, *columns: str) -> Index:
    return Index(name, *columns, unique=True, sqlite_where=given, postgresql_where=given)


class Guide(Named, Changeable, Base):
    """办事指南 of one matter or one bundle in one place; its text is in its versions.

    ``title`` is that of the version in force, or of the first draft.
    """

    __tablename__ = "catalogue_guides"
    __table_args__ = (
        CheckConstraint("(matter_id IS NULL) <> (bundle_id IS NULL)", name="one_subject"),
        CheckConstraint("(region_id IS NULL) <> (organisation_id IS NULL)", name="one_place"),
        _unique_where(
            "uq_catalogue_guides_matter_id_region_id",
            text("matter_id IS NOT NULL AND region_id IS NOT NULL"),
            "matter_id",
            "region_id",
        ),
        _unique_where(
            "uq_catalogue_guides_matter_id_organisation_id",
            text("matter_id IS NOT NULL AND organisation_id IS NOT NULL"),
            "matter_id",
            "organisation_id",
        ),
        _unique_where(
            "uq_catalogue_guides_bundle_id_region_id",
            text("bundle_id IS NOT NULL AND region_id IS NOT NULL"),
            "bundle_id",
            "region_id",
        ),
        _unique_where(
            "uq_catalogue_guides_bundle_id_organisation_id",
            text("bundle_id IS NOT NULL AND organisation_id IS NOT NULL"),
            "bundle_id",
            "organisation_id",
        ),
        Index("ix_catalogue_guides_order", "name_pinyin", "id"),
    )

    id: Mapped[PrimaryId]
    matter_id: Mapped[str | None] = foreign_id("catalogue_matters.id", nullable=True)
    bundle_id: Mapped[str | None] = foreign_id("catalogue_bundles.id", nullable=True)
    region_id: Mapped[str | None] = foreign_id("catalogue_regions.id", nullable=True)
    organisation_id: Mapped[str | None] = foreign_id("identity_organisations.id", nullable=True)
    title: Mapped[str] = short_text(200)
    source_note: Mapped[str | None] = short_text(300, nullable=True)
    is_sample: Mapped[bool] = mapped_column(default=False)


class GuideVersion(Changeable, Base):
    """One version: draft, then published, then superseded; at most one draft, one published."""

    __tablename__ = "catalogue_guide_versions"
    __table_args__ = (
        UniqueConstraint("guide_id", "number"),
        _unique_where("uq_catalogue_guide_versions_draft", text("state = 'draft'"), "guide_id"),
        _unique_where(
            "uq_catalogue_guide_versions_published", text("state = 'published'"), "guide_id"
        ),
        CheckConstraint("(state = 'draft') = (published_at IS NULL)", name="published_has_moment"),
        CheckConstraint(
            "(state = 'superseded') = (superseded_at IS NOT NULL)", name="superseded_has_moment"
        ),
        CheckConstraint("promised_amount >= 0 AND visits >= 0", name="not_negative"),
        CheckConstraint("(legal_amount IS NULL) = (legal_unit IS NULL)", name="legal_whole"),
    )

    id: Mapped[PrimaryId]
    guide_id: Mapped[str] = foreign_id("catalogue_guides.id")
    number: Mapped[int]
    state: Mapped[GuideState] = enum_column(GuideState)
    title: Mapped[str] = short_text(200)
    handling: Mapped[Handling] = enum_column(Handling)
    promised_amount: Mapped[int]
    promised_unit: Mapped[LimitUnit] = enum_column(LimitUnit, check="promised_unit")
    legal_amount: Mapped[int | None]
    legal_unit: Mapped[LimitUnit | None] = enum_column(LimitUnit, nullable=True, check="legal_unit")
    visits: Mapped[int]
    visit_reason: Mapped[str] = mapped_column(Text)
    fully_online: Mapped[bool]
    fee_charged: Mapped[bool]
    fee_standard: Mapped[str] = mapped_column(Text)
    fee_basis: Mapped[str] = mapped_column(Text)
    online_payment: Mapped[bool]
    conditions: Mapped[str] = mapped_column(Text)
    basis: Mapped[str] = mapped_column(Text)
    result_name: Mapped[str] = short_text(200)
    authority_name: Mapped[str] = short_text(200)
    authority_credit_code: Mapped[str | None] = short_text(20, nullable=True)
    consultation_phone: Mapped[str] = short_text(60)
    complaint_phone: Mapped[str] = short_text(60)
    digest: Mapped[str] = short_text(64)
    change_note: Mapped[str] = short_text(500)
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    published_by: Mapped[str | None] = foreign_id("identity_users.id", nullable=True)
    superseded_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class GuideStage(Base):
    """A stage in its order; walks name it as what a step stood for."""

    __tablename__ = "catalogue_guide_stages"
    __table_args__ = (
        UniqueConstraint("guide_version_id", "position"),
        CheckConstraint("position > 0", name="position"),
    )

    id: Mapped[PrimaryId]
    guide_version_id: Mapped[str] = foreign_id("catalogue_guide_versions.id")
    position: Mapped[int]
    name: Mapped[str] = short_text(100)
    kind: Mapped[StageKind] = enum_column(StageKind)
    optional: Mapped[bool]
    any_order: Mapped[bool]
    note: Mapped[str] = short_text(500)


class GuideMaterial(Base):
    """A material asked for."""

    __tablename__ = "catalogue_guide_materials"
    __table_args__ = (
        UniqueConstraint("guide_version_id", "position"),
        CheckConstraint("copies >= 0", name="copies"),
    )

    id: Mapped[PrimaryId]
    guide_version_id: Mapped[str] = foreign_id("catalogue_guide_versions.id")
    position: Mapped[int]
    name: Mapped[str] = short_text(200)
    form: Mapped[MaterialForm] = enum_column(MaterialForm)
    necessity: Mapped[Necessity] = enum_column(Necessity)
    copies: Mapped[int]
    source: Mapped[MaterialSource] = enum_column(MaterialSource)
    verified_online: Mapped[bool]
    note: Mapped[str] = short_text(500)


class GuidePlace(Base):
    """A place named by a guide; a known outlet where it is one."""

    __tablename__ = "catalogue_guide_places"
    __table_args__ = (UniqueConstraint("guide_version_id", "position"),)

    id: Mapped[PrimaryId]
    guide_version_id: Mapped[str] = foreign_id("catalogue_guide_versions.id")
    position: Mapped[int]
    name: Mapped[str] = short_text(200)
    address: Mapped[str] = short_text(200)
    hours: Mapped[str] = short_text(200)
    outlet_id: Mapped[str | None] = foreign_id("catalogue_outlets.id", nullable=True)


class GuideChannel(Base):
    """A channel by which the guide says it can be handled."""

    __tablename__ = "catalogue_guide_channels"
    __table_args__ = (Index("ix_catalogue_guide_channels_channel_id", "channel_id"),)

    guide_version_id: Mapped[str] = foreign_id("catalogue_guide_versions.id", primary_key=True)
    channel_id: Mapped[str] = foreign_id("catalogue_channels.id", primary_key=True)
    position: Mapped[int]
