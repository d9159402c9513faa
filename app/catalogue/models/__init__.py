"""Tables of the catalogue: regions, matters and bundles, channels and outlets, guides."""

from app.catalogue.models.guides import (
    Guide,
    GuideChannel,
    GuideMaterial,
    GuidePlace,
    GuideStage,
    GuideVersion,
)
from app.catalogue.models.matters import Bundle, BundleDepartment, BundleMatter, Matter
from app.catalogue.models.places import Channel, Outlet, Region

__all__ = [
    "Bundle",
    "BundleDepartment",
    "BundleMatter",
    "Channel",
    "Guide",
    "GuideChannel",
    "GuideMaterial",
    "GuidePlace",
    "GuideStage",
    "GuideVersion",
    "Matter",
    "Outlet",
    "Region",
]
