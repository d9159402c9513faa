"""Selects of regions."""

from collections.abc import Sequence
from typing import cast

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import aliased

from app.catalogue.models import Region
from app.catalogue.problems import RegionNotFound
from app.catalogue.queries.naming import name_like
from app.catalogue.regions import NamedRegion, code_span, level_of
from app.catalogue.schemas.places import RegionOut
from app.catalogue.vocabulary import RegionLevel
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page

BY_CODE = Sort("code", (Region.code,))

_COLUMNS = (
    Region.id,
    Region.code,
    Region.name,
    Region.full_name,
    Region.level,
    Region.parent_id,
    Region.is_active,
    Region.version,
    Region.updated_at,
)


def regions_page(
    session: ReadSession,
    *,
    parent: str | None,
    levels: Sequence[RegionLevel],
    q: str | None,
    cursor: str | None,
    limit: int,
) -> Page:
    """Regions by code; ``parent`` is a code whose direct children are wanted."""
    statement = select(*_COLUMNS)
    if parent is not None:
        above = aliased(Region)
        statement = statement.join(above, Region.parent_id == above.id).where(above.code == parent)
    if levels:
        statement = statement.where(Region.level.in_(levels))
    if q:
        # A whole code too: other records keep it, and whoever reads them asks for its name.
        said = q.strip()
        full_name = Region.full_name.contains(said, autoescape=True)
        named = name_like(Region, Region.name.expression, q)
        statement = statement.where(or_(named, full_name, Region.code == said))
    return keyset_page(session, statement, sort=BY_CODE, cursor=cursor, limit=limit)


def region_detail(session: ReadSession, region_id: str) -> RegionOut:
    """A region as answered.

    Raises:
        RegionNotFound: there is none.
    """
    row = session.execute(select(*_COLUMNS).where(Region.id == region_id)).mappings().one_or_none()
    if row is None:
        raise RegionNotFound
    return cast("RegionOut", dict(row))


def region_by_code(session: ReadSession, code: str) -> RegionOut | None:
    """A region by its code."""
    row = session.execute(select(*_COLUMNS).where(Region.code == code)).mappings().one_or_none()
    return None if row is None else cast("RegionOut", dict(row))


def region_for_change(session: WriteSession, region_id: str) -> Region:
    """The region's row, locked.

    Raises:
        RegionNotFound: there is none.
    """
    row = session.execute(
        select(Region).where(Region.id == region_id).with_for_update()
    ).scalar_one_or_none()
    if row is None:
        raise RegionNotFound
    return row


def regions_below(session: WriteSession, code: str) -> list[Region]:
    """All regions inside another, for a change of what they are called in full."""
    level = level_of(code)
    if level is None:
        return []
    low, high = code_span(code, level)
    found = select(Region).where(Region.code > low, Region.code <= high).order_by(Region.code)
    return list(session.execute(found).scalars())


def named_regions(session: ReadSession) -> list[NamedRegion]:
    """All regions in use with the names above them, for finding one by its name."""
    rows = session.execute(
        select(Region.id, Region.code, Region.name, Region.level, Region.parent_id)
        .where(Region.is_active)
        .order_by(Region.code)
    ).all()
    ancestors: dict[str, tuple[str, ...]] = {}
    named = []
    for row in rows:  # a parent's code is lower than its children's
        above = ancestors.get(row.parent_id, ()) if row.parent_id else ()
        ancestors[row.id] = (*above, row.name)
        named.append(NamedRegion(code=row.code, name=row.name, level=row.level, ancestors=above))
    return named


def within_region(code: str) -> ColumnElement[bool] | None:
    """Whether a joined region lies in the one with ``code``; None if that is no code."""
    level = level_of(code)
    if level is None:
        return None
    low, high = code_span(code, level)
    return Region.code.between(low, high)


def region_ids(session: ReadSession) -> dict[str, str]:
    """Ids of all regions by code."""
    return {row.code: row.id for row in session.execute(select(Region.id, Region.code))}
