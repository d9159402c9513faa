"""Selects of channels and outlets."""

from collections.abc import Sequence
from typing import cast

from sqlalchemy import false, select

from app.catalogue.models import Channel, Outlet, Region
from app.catalogue.problems import ChannelNotFound, OutletNotFound
from app.catalogue.queries.naming import name_like
from app.catalogue.queries.regions import within_region
from app.catalogue.schemas.places import ChannelOut, OutletOut
from app.catalogue.vocabulary import ChannelKind, OutletKind
from app.identity.models import OrganisationRow
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page

CHANNELS_IN_ORDER = Sort("position", (Channel.position, Channel.id))
OUTLETS_BY_NAME = Sort("name", (Outlet.name_pinyin, Outlet.id), keys=("name_pinyin", "id"))

_CHANNEL = (
    Channel.id,
    Channel.code,
    Channel.kind,
    Channel.name,
    Channel.name_en,
    Channel.is_online,
    Channel.phone,
    Channel.url,
    Channel.position,
    Channel.is_active,
    Channel.version,
    Channel.updated_at,
)
_OUTLET = (
    Outlet.id,
    Outlet.name,
    Outlet.name_pinyin,
    Outlet.kind,
    Outlet.channel_id,
    Channel.code.label("channel_code"),
    Channel.name.label("channel_name"),
    Outlet.region_id,
    Region.full_name.label("region_name"),
    Outlet.organisation_id,
    OrganisationRow.short_name.label("organisation_name"),
    Outlet.address,
    Outlet.hours,
    Outlet.consultation_phone,
    Outlet.complaint_phone,
    Outlet.url,
    Outlet.is_active,
    Outlet.is_sample,
    Outlet.version,
    Outlet.updated_at,
)
_OUTLETS = (
    select(*_OUTLET)
    .join(Channel, Outlet.channel_id == Channel.id)
    .outerjoin(Region, Outlet.region_id == Region.id)
    .outerjoin(OrganisationRow, Outlet.organisation_id == OrganisationRow.id)
)


def channels_page(
    session: ReadSession, *, kinds: Sequence[ChannelKind], cursor: str | None, limit: int
) -> Page:
    """Channels in their order."""
    statement = select(*_CHANNEL)
    if kinds:
        statement = statement.where(Channel.kind.in_(kinds))
    return keyset_page(session, statement, sort=CHANNELS_IN_ORDER, cursor=cursor, limit=limit)


def channel_detail(session: ReadSession, channel_id: str) -> ChannelOut:
    """A channel as answered.

    Raises:
        ChannelNotFound: there is none.
    """
    row = (
        session.execute(select(*_CHANNEL).where(Channel.id == channel_id)).mappings().one_or_none()
    )
    if row is None:
        raise ChannelNotFound
    return cast("ChannelOut", dict(row))


def channel_for_change(session: WriteSession, channel_id: str) -> Channel:
    """The channel's row, locked.

    Raises:
        ChannelNotFound: there is none.
    """
    row = session.execute(
        select(Channel).where(Channel.id == channel_id).with_for_update()
    ).scalar_one_or_none()
    if row is None:
        raise ChannelNotFound
    return row


def channel_ids(session: ReadSession) -> dict[str, str]:
    """Ids of all channels by code, and by name where no code is the same."""
    rows = session.execute(select(Channel.id, Channel.code, Channel.name)).all()
    return {row.name: row.id for row in rows} | {row.code: row.id for row in rows}


def channel_codes(session: ReadSession) -> dict[str, str]:
    """Codes of all channels by code and by name."""
    rows = session.execute(select(Channel.code, Channel.name)).all()
    return {row.name: row.code for row in rows} | {row.code: row.code for row in rows}


def channel_is_online(session: ReadSession, channel_id: str) -> bool | None:
    """Whether the channel is online; None if there is none."""
    return session.execute(
        select(Channel.is_online).where(Channel.id == channel_id)
    ).scalar_one_or_none()


def outlets_page(
    session: ReadSession,
    *,
    channels: Sequence[str],
    kinds: Sequence[OutletKind],
    region: str | None,
    q: str | None,
    cursor: str | None,
    limit: int,
) -> Page:
    """Outlets by name; ``channels`` are codes, ``region`` is a code and means all inside it."""
    statement = _OUTLETS
    if channels:
        statement = statement.where(Channel.code.in_(channels))
    if kinds:
        statement = statement.where(Outlet.kind.in_(kinds))
    if region is not None:
        inside = within_region(region)
        statement = statement.where(false() if inside is None else inside)
    if q:
        statement = statement.where(name_like(Outlet, Outlet.name.expression, q))
    return keyset_page(session, statement, sort=OUTLETS_BY_NAME, cursor=cursor, limit=limit)


def outlet_detail(session: ReadSession, outlet_id: str) -> OutletOut:
    """An outlet as answered.

    Raises:
        OutletNotFound: there is none.
    """
    row = session.execute(_OUTLETS.where(Outlet.id == outlet_id)).mappings().one_or_none()
    if row is None:
        raise OutletNotFound
    return cast("OutletOut", dict(row))


def outlet_for_change(session: WriteSession, outlet_id: str) -> Outlet:
    """The outlet's row, locked.

    Raises:
        OutletNotFound: there is none.
    """
    row = session.execute(
        select(Outlet).where(Outlet.id == outlet_id).with_for_update()
    ).scalar_one_or_none()
    if row is None:
        raise OutletNotFound
    return row


def known_outlets(session: ReadSession, ids: Sequence[str]) -> set[str]:
    """Those of ``ids`` that are outlets."""
    if not ids:
        return set()
    return set(session.execute(select(Outlet.id).where(Outlet.id.in_(ids))).scalars())


def outlet_ids_by_name(session: ReadSession) -> dict[str, str | None]:
    """Ids of outlets by name; None where several places have one of that name."""
    found: dict[str, str | None] = {}
    for row in session.execute(select(Outlet.id, Outlet.name)):
        found[row.name] = None if row.name in found else row.id
    return found


def place_exists(
    session: ReadSession, *, region_id: str | None, organisation_id: str | None
) -> bool:
    """Whether the region or organisation is there."""
    if region_id is not None:
        found = session.execute(select(Region.id).where(Region.id == region_id))
    else:
        found = session.execute(
            select(OrganisationRow.id).where(OrganisationRow.id == organisation_id)
        )
    return found.first() is not None


def organisation_ids(session: ReadSession) -> dict[str, str]:
    """Ids of organisations by code, name and short name."""
    rows = session.execute(
        select(
            OrganisationRow.id,
            OrganisationRow.code,
            OrganisationRow.name,
            OrganisationRow.short_name,
        )
    ).all()
    ids: dict[str, str] = {}
    for row in rows:
        ids |= {row.short_name: row.id, row.name: row.id, row.code: row.id}
    return ids


def known_organisations(session: ReadSession, ids: Sequence[str]) -> set[str]:
    """Those of ``ids`` that are organisations."""
    if not ids:
        return set()
    found = select(OrganisationRow.id).where(OrganisationRow.id.in_(ids))
    return set(session.execute(found).scalars())


def channel_kinds(session: ReadSession) -> dict[str, tuple[str, bool]]:
    """Id of each channel and whether it is online, by code and by name."""
    rows = session.execute(select(Channel.id, Channel.code, Channel.name, Channel.is_online)).all()
    by_name = {row.name: (row.id, row.is_online) for row in rows}
    return by_name | {row.code: (row.id, row.is_online) for row in rows}
