"""Selects of matters."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal, cast

from sqlalchemy import ColumnElement, exists, false, or_, select

from app.catalogue.lint.codes import lint_matter_codes
from app.catalogue.models import (
    Bundle,
    BundleMatter,
    Guide,
    GuideVersion,
    Matter,
    Region,
)
from app.catalogue.problems import MatterNotFound
from app.catalogue.queries.naming import name_like
from app.catalogue.queries.regions import within_region
from app.catalogue.schemas.findings import told
from app.catalogue.schemas.matters import BundleReference, MatterOut
from app.catalogue.vocabulary import Board, BundleRole, GuideState, MatterFlag
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page

MatterSort = Literal["name", "-updated_at"]
SORTS: Mapping[MatterSort, Sort] = MappingProxyType(
    {
        "name": Sort("name", (Matter.name_pinyin, Matter.id)),
        "-updated_at": Sort("-updated_at", (Matter.updated_at, Matter.id), descending=True),
    }
)


def _has_part(role: BundleRole) -> ColumnElement[bool]:
    return exists(
        select(BundleMatter.bundle_id)
        .where(BundleMatter.matter_id == Matter.id, BundleMatter.role == role)
        .correlate(Matter)
    )


_FLAGS: Mapping[MatterFlag, ColumnElement[bool]] = MappingProxyType(
    {
        MatterFlag.FULLY_ONLINE: Matter.fully_online.expression,
        MatterFlag.CROSS_PROVINCE: Matter.cross_province.expression,
        MatterFlag.CROSS_REGION: Matter.cross_region.expression,
        MatterFlag.FIFTEEN_MINUTE_CIRCLE: Matter.fifteen_minute_circle.expression,
        MatterFlag.NO_CONNECTIONS_GUIDE: Matter.no_connections_guide.expression,
        MatterFlag.HIGH_FREQUENCY: Matter.high_frequency.expression,
        MatterFlag.BUNDLE_LEAD: _has_part(BundleRole.LEAD),
        MatterFlag.BUNDLE_PARTICIPANT: _has_part(BundleRole.PARTICIPANT),
    }
)
_COLUMNS = (
    Matter.id,
    Matter.name,
    Matter.name_pinyin,
    Matter.board,
    Matter.group_name,
    Matter.national_code,
    Matter.local_code,
    Matter.authority_name,
    *(condition.label(flag.value) for flag, condition in _FLAGS.items()),
    Matter.is_active,
    Matter.is_sample,
    Matter.version,
    Matter.updated_at,
)
_SOURCE = (
    Matter.kind_code,
    Matter.authority_code,
    Matter.authority_credit_code,
    Matter.source_region_code,
    Matter.source_url,
    Matter.source_note,
)


def matters_page(
    session: ReadSession,
    *,
    boards: Sequence[Board],
    flags: Sequence[MatterFlag],
    region: str | None,
    q: str | None,
    code: str | None,
    sort: MatterSort,
    cursor: str | None,
    limit: int,
) -> Page:
    """Matters; ``region`` keeps those with a published guide inside it, ``flags`` any of them."""
    statement = select(*_COLUMNS)
    if boards:
        statement = statement.where(Matter.board.in_(boards))
    if flags:
        statement = statement.where(or_(*(_FLAGS[flag] for flag in flags)))
    if region is not None:
        statement = statement.where(_guided_in(region))
    if q:
        statement = statement.where(name_like(Matter, Matter.name.expression, q))
    if code:
        statement = statement.where(or_(Matter.national_code == code, Matter.local_code == code))
    return keyset_page(session, statement, sort=SORTS[sort], cursor=cursor, limit=limit)


def _guided_in(region: str) -> ColumnElement[bool]:
    inside = within_region(region)
    if inside is None:
        return false()
    return exists(
        select(Guide.id)
        .join(Region, Guide.region_id == Region.id)
        .join(GuideVersion, GuideVersion.guide_id == Guide.id)
        .where(Guide.matter_id == Matter.id, GuideVersion.state == GuideState.PUBLISHED, inside)
        .correlate(Matter)
    )


def matter_detail(session: ReadSession, matter_id: str) -> MatterOut:
    """A matter as answered.

    Raises:
        MatterNotFound: there is none.
    """
    row = (
        session.execute(select(*_COLUMNS, *_SOURCE).where(Matter.id == matter_id))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise MatterNotFound
    bundles = session.execute(
        select(Bundle.id, Bundle.name, BundleMatter.role)
        .join(BundleMatter, BundleMatter.bundle_id == Bundle.id)
        .where(BundleMatter.matter_id == matter_id)
        .order_by(Bundle.name_pinyin, Bundle.id)
    ).mappings()
    findings = lint_matter_codes(
        national_code=row["national_code"], authority_credit_code=row["authority_credit_code"]
    )
    detail = {
        **row,
        "bundles": [cast("BundleReference", dict(bundle)) for bundle in bundles],
        "findings": told(findings),
    }
    return cast("MatterOut", detail)


def matter_for_change(session: WriteSession, matter_id: str) -> Matter:
    """The matter's row, locked.

    Raises:
        MatterNotFound: there is none.
    """
    row = session.execute(
        select(Matter).where(Matter.id == matter_id).with_for_update()
    ).scalar_one_or_none()
    if row is None:
        raise MatterNotFound
    return row


def code_known(session: ReadSession, *, national_code: str | None, local_code: str | None) -> bool:
    """Whether a matter has the local code, or without one the national code."""
    if local_code is not None:
        found = select(Matter.id).where(Matter.local_code == local_code)
    else:
        found = select(Matter.id).where(
            Matter.national_code == national_code, Matter.local_code.is_(None)
        )
    return session.execute(found).first() is not None


def matter_ids_by_key(session: ReadSession) -> dict[str, str | None]:
    """Ids of matters by local code, national code and name; None where a name is shared."""
    ids: dict[str, str | None] = {}
    rows: Sequence[Any] = session.execute(
        select(Matter.id, Matter.name, Matter.local_code, Matter.national_code)
    ).all()
    for row in rows:
        for key in {row.name, row.national_code, row.local_code} - {None}:
            ids[key] = None if key in ids else row.id
    return ids


def known_matters(session: ReadSession, ids: Sequence[str]) -> set[str]:
    """Those of ``ids`` that are matters."""
    if not ids:
        return set()
    return set(session.execute(select(Matter.id).where(Matter.id.in_(ids))).scalars())
