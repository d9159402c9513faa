"""Selects of guides: lists, details, and which of them an actor sees."""

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, and_, false, or_, select, true
from sqlalchemy.orm import aliased

from app.catalogue.models import Bundle, Guide, GuideVersion, Matter, Region
from app.catalogue.policy import sees_drafts
from app.catalogue.problems import GuideNotFound
from app.catalogue.queries.naming import name_like
from app.catalogue.queries.regions import within_region
from app.catalogue.queries.versions import versions_of
from app.catalogue.schemas.guides import GuideOut
from app.catalogue.vocabulary import Board, GuideState
from app.identity.models import OrganisationRow
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page

BY_TITLE = Sort("title", (Guide.name_pinyin, Guide.id))
_Published = aliased(GuideVersion)

_COLUMNS = (
    Guide.id,
    Guide.title,
    Guide.name_pinyin,
    Guide.matter_id,
    Matter.name.label("matter_name"),
    Matter.board,
    Guide.bundle_id,
    Bundle.name.label("bundle_name"),
    Guide.region_id,
    Region.full_name.label("region_name"),
    Guide.organisation_id,
    OrganisationRow.short_name.label("organisation_name"),
    _Published.id.label("published_version_id"),
    _Published.number.label("published_number"),
    _Published.promised_amount,
    _Published.promised_unit,
    _Published.visits,
    Guide.is_sample,
    Guide.version,
    Guide.updated_at,
)


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Guides with a published version; all of them for who edits."""
    return true() if sees_drafts(actor) else _Published.id.is_not(None)


def _guides(actor: Actor, *more: Any) -> Select[*tuple[Any, ...]]:
    return (
        select(*_COLUMNS, *more)
        .outerjoin(Matter, Guide.matter_id == Matter.id)
        .outerjoin(Bundle, Guide.bundle_id == Bundle.id)
        .outerjoin(Region, Guide.region_id == Region.id)
        .outerjoin(OrganisationRow, Guide.organisation_id == OrganisationRow.id)
        .outerjoin(
            _Published,
            and_(_Published.guide_id == Guide.id, _Published.state == GuideState.PUBLISHED),
        )
        .where(visible_to(actor))
    )


def guides_page(
    session: ReadSession,
    actor: Actor,
    *,
    matter_id: str | None,
    bundle_id: str | None,
    boards: Sequence[Board],
    region: str | None,
    organisation_id: str | None,
    q: str | None,
    cursor: str | None,
    limit: int,
) -> Page:
    """Guides by title; ``region`` is a code and means all inside it."""
    statement = _guides(actor)
    if matter_id is not None:
        statement = statement.where(Guide.matter_id == matter_id)
    if bundle_id is not None:
        statement = statement.where(Guide.bundle_id == bundle_id)
    if boards:
        statement = statement.where(Matter.board.in_(boards))
    if region is not None:
        inside = within_region(region)
        statement = statement.where(false() if inside is None else inside)
    if organisation_id is not None:
        statement = statement.where(Guide.organisation_id == organisation_id)
    if q:
        statement = statement.where(
            or_(
                name_like(Guide, Guide.title.expression, q),
                Matter.name.contains(q.strip(), autoescape=True),
                Bundle.name.contains(q.strip(), autoescape=True),
            )
        )
    return keyset_page(session, statement, sort=BY_TITLE, cursor=cursor, limit=limit)


def guide_detail(session: ReadSession, actor: Actor, guide_id: str) -> GuideOut:
    """A guide as answered.

    Raises:
        GuideNotFound: there is none, or none that is published for ``actor``.
    """
    row = (
        session.execute(_guides(actor, Guide.source_note).where(Guide.id == guide_id))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise GuideNotFound
    return cast("GuideOut", {**row, "versions": versions_of(session, actor, guide_id)})


def guide_for_change(session: WriteSession, guide_id: str) -> Guide:
    """The guide's row, locked; whoever changes versions of a guide locks the guide first.

    Raises:
        GuideNotFound: there is none.
    """
    row = session.execute(
        select(Guide).where(Guide.id == guide_id).with_for_update()
    ).scalar_one_or_none()
    if row is None:
        raise GuideNotFound
    return row


def guide_id_of(
    session: ReadSession,
    *,
    matter_id: str | None,
    bundle_id: str | None,
    region_id: str | None,
    organisation_id: str | None,
) -> str | None:
    """The guide of a subject in a place."""
    return session.execute(
        select(Guide.id).where(
            Guide.matter_id == matter_id if matter_id else Guide.bundle_id == bundle_id,
            Guide.region_id == region_id if region_id else Guide.organisation_id == organisation_id,
        )
    ).scalar_one_or_none()
