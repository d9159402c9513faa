"""Looking up what a walk refers to in the domains below."""

from typing import Any

from sqlalchemy import select

from app.catalogue.models import (
    Bundle,
    Channel,
    Guide,
    GuideStage,
    GuideVersion,
    Matter,
    Outlet,
)
from app.platform.db import ReadSession
from app.programme.models import Programme
from app.walks.models import Checklist


def matter_name(session: ReadSession, matter_id: str) -> str | None:
    """The name of a matter that is in use."""
    return session.execute(
        select(Matter.name).where(Matter.id == matter_id, Matter.is_active.is_(True))
    ).scalar_one_or_none()


def bundle_name(session: ReadSession, bundle_id: str) -> str | None:
    """The name of a bundle that is in use."""
    return session.execute(
        select(Bundle.name).where(Bundle.id == bundle_id, Bundle.is_active.is_(True))
    ).scalar_one_or_none()


def guide_version(session: ReadSession, version_id: str) -> dict[str, Any] | None:
    """State and subject of a guide version."""
    row = (
        session.execute(
            select(GuideVersion.state, Guide.matter_id, Guide.bundle_id)
            .join(Guide, Guide.id == GuideVersion.guide_id)
            .where(GuideVersion.id == version_id)
        )
        .mappings()
        .one_or_none()
    )
    return None if row is None else dict(row)


def is_stage_of(session: ReadSession, stage_id: str, version_id: str | None) -> bool:
    """Whether the guide version the walk is bound to has this stage."""
    found = session.execute(
        select(GuideStage.id).where(
            GuideStage.id == stage_id, GuideStage.guide_version_id == version_id
        )
    ).scalar_one_or_none()
    return found is not None


def channel_known(session: ReadSession, channel_id: str) -> bool:
    """Whether there is such a channel in use."""
    found = session.execute(
        select(Channel.id).where(Channel.id == channel_id, Channel.is_active.is_(True))
    ).scalar_one_or_none()
    return found is not None


def outlet_known(session: ReadSession, outlet_id: str) -> bool:
    """Whether there is such an outlet."""
    found = session.execute(select(Outlet.id).where(Outlet.id == outlet_id)).scalar_one_or_none()
    return found is not None


def programme_known(session: ReadSession, programme_id: str) -> bool:
    """Whether there is such a programme."""
    found = session.execute(
        select(Programme.id).where(Programme.id == programme_id)
    ).scalar_one_or_none()
    return found is not None


def checklist_known(session: ReadSession, checklist_id: str) -> bool:
    """Whether there is such a checklist."""
    found = session.execute(
        select(Checklist.id).where(Checklist.id == checklist_id)
    ).scalar_one_or_none()
    return found is not None
