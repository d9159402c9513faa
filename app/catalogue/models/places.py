"""Regions, channels and outlets."""

from sqlalchemy import CheckConstraint, Index, String, text, true
from sqlalchemy.orm import Mapped, mapped_column

from app.catalogue.models.naming import Changeable, Named
from app.catalogue.vocabulary import ChannelKind, OutletKind, RegionLevel
from app.platform.columns import (
    Base,
    PrimaryId,
    enum_column,
    foreign_id,
    short_text,
)


class Region(Named, Changeable, Base):
    """行政区划: a node of the state's own tree; functional areas are organisations instead."""

    __tablename__ = "catalogue_regions"
    __table_args__ = (
        CheckConstraint("length(code) = 12", name="code_length"),
        CheckConstraint(
            "(level = 'province') = (parent_id IS NULL)", name="parent_unless_province"
        ),
        Index("ix_catalogue_regions_name", "name"),
    )

    id: Mapped[PrimaryId]
    code: Mapped[str] = mapped_column(String(12), unique=True)
    name: Mapped[str] = short_text(60)
    full_name: Mapped[str] = short_text(200)
    level: Mapped[RegionLevel] = enum_column(RegionLevel, index=True)
    parent_id: Mapped[str | None] = foreign_id("catalogue_regions.id", nullable=True)
    is_active: Mapped[bool] = mapped_column(default=True, server_default=true())


class Channel(Changeable, Base):
    """渠道: a way to get something handled, or to complain about it."""

    __tablename__ = "catalogue_channels"
    __table_args__ = (Index("ix_catalogue_channels_order", "position", "id"),)

    id: Mapped[PrimaryId]
    code: Mapped[str] = mapped_column(String(40), unique=True)
    kind: Mapped[ChannelKind] = enum_column(ChannelKind)
    name: Mapped[str] = short_text(60)
    name_en: Mapped[str] = short_text(60)
    is_online: Mapped[bool] = mapped_column(default=False)
    phone: Mapped[str] = short_text(60)
    url: Mapped[str] = short_text(500)
    position: Mapped[int] = mapped_column(default=0)
    is_active: Mapped[bool] = mapped_column(default=True, server_default=true())


class Outlet(Named, Changeable, Base):
    """服务点: a concrete hall, window, terminal or site, or an online channel's stand-in."""

    __tablename__ = "catalogue_outlets"
    __table_args__ = (
        CheckConstraint("(region_id IS NULL) <> (organisation_id IS NULL)", name="one_place"),
        CheckConstraint("kind = 'virtual' OR address <> ''", name="address_unless_virtual"),
        Index(
            "uq_catalogue_outlets_region_id_name",
            "region_id",
            "name",
            unique=True,
            sqlite_where=text("region_id IS NOT NULL"),
            postgresql_where=text("region_id IS NOT NULL"),
        ),
        Index(
            "uq_catalogue_outlets_organisation_id_name",
            "organisation_id",
            "name",
            unique=True,
            sqlite_where=text("organisation_id IS NOT NULL"),
            postgresql_where=text("organisation_id IS NOT NULL"),
        ),
        Index("ix_catalogue_outlets_order", "name_pinyin", "id"),
    )

    id: Mapped[PrimaryId]
    name: Mapped[str] = short_text(120)
    kind: Mapped[OutletKind] = enum_column(OutletKind)
    channel_id: Mapped[str] = foreign_id("catalogue_channels.id")
    region_id: Mapped[str | None] = foreign_id("catalogue_regions.id", nullable=True)
    organisation_id: Mapped[str | None] = foreign_id("identity_organisations.id", nullable=True)
    address: Mapped[str] = short_text(200)
    hours: Mapped[str] = short_text(200)
    consultation_phone: Mapped[str] = short_text(60)
    complaint_phone: Mapped[str] = short_text(60)
    url: Mapped[str] = short_text(500)
    is_active: Mapped[bool] = mapped_column(default=True, server_default=true())
    is_sample: Mapped[bool] = mapped_column(default=False)
