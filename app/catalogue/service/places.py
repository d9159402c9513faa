"""Entering and changing channels and outlets."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from app.catalogue.events import ChannelChanged, ChannelCreated, OutletChanged, OutletCreated
from app.catalogue.models import Channel, Outlet
from app.catalogue.pinyin import name_keys
from app.catalogue.problems import OutletInvalid
from app.catalogue.queries import places as queries
from app.catalogue.service.changes import assign
from app.catalogue.vocabulary import ChannelKind, OutletKind
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import FieldError


def create_channel(
    session: WriteSession,
    actor: Actor,
    *,
    code: str,
    kind: ChannelKind,
    name: str,
    name_en: str,
    is_online: bool,
    phone: str = "",
    url: str = "",
    position: int = 100,
) -> str:
    """Enter a channel; the new id. A code that is taken is refused by the table."""
    channel = Channel(
        id=new_id(),
        code=code,
        kind=kind,
        name=name,
        name_en=name_en,
        is_online=is_online,
        phone=phone,
        url=url,
        position=position,
        is_active=True,
        created_at=session.now,
        updated_at=session.now,
    )
    session.add(channel)
    session.flush()
    record(session, actor, ChannelCreated(aggregate_id=channel.id, code=code))
    return channel.id


def change_channel(
    session: WriteSession,
    actor: Actor,
    channel_id: str,
    *,
    changes: Mapping[str, Any],
    expected_version: int,
) -> None:
    """Change a channel's particulars.

    Raises:
        ChannelNotFound: there is none.
        Stale: somebody changed it since it was read.
    """
    channel = queries.channel_for_change(session, channel_id)
    fields = assign(channel, changes, expected_version=expected_version, now=session.now)
    if fields:
        session.flush()
        record(session, actor, ChannelChanged(aggregate_id=channel_id, fields=fields))


def create_outlet(
    session: WriteSession,
    actor: Actor,
    *,
    name: str,
    kind: OutletKind,
    channel_id: str,
    region_id: str | None,
    organisation_id: str | None,
    address: str = "",
    **particulars: Any,
) -> str:
    """Enter an outlet; the new id. A name taken in this place is refused by the table.

    ``particulars`` are hours, phones, url and ``is_sample``, by the names of their columns.

    Raises:
        OutletInvalid: no such channel or place, or an address that is missing or not wanted.
    """
    errors = _outlet_faults(
        session,
        kind=kind,
        channel_id=channel_id,
        region_id=region_id,
        organisation_id=organisation_id,
        address=address,
    )
    if errors:
        raise OutletInvalid(errors=errors)
    outlet = Outlet(
        id=new_id(),
        name=name,
        kind=kind,
        channel_id=channel_id,
        region_id=region_id,
        organisation_id=organisation_id,
        address=address,
        is_active=True,
        created_at=session.now,
        updated_at=session.now,
        **name_keys(name),
        **{**_UNSTATED, **particulars},
    )
    session.add(outlet)
    session.flush()
    record(session, actor, OutletCreated(aggregate_id=outlet.id, outlet_name=name))
    return outlet.id


def change_outlet(
    session: WriteSession,
    actor: Actor,
    outlet_id: str,
    *,
    changes: Mapping[str, Any],
    expected_version: int,
) -> None:
    """Change an outlet's particulars.

    Raises:
        OutletNotFound: there is none.
        OutletInvalid: an outlet that one goes to would lose its address.
        Stale: somebody changed it since it was read.
    """
    outlet = queries.outlet_for_change(session, outlet_id)
    all_changes = dict(changes)
    if "name" in changes:
        all_changes |= name_keys(changes["name"])
    fields = assign(outlet, all_changes, expected_version=expected_version, now=session.now)
    if not outlet.address and outlet.kind is not OutletKind.VIRTUAL:
        raise OutletInvalid(errors=[_NO_ADDRESS])
    if fields:
        session.flush()
        record(session, actor, OutletChanged(aggregate_id=outlet_id, fields=fields))


_UNSTATED: Mapping[str, Any] = MappingProxyType(
    {
        "hours": "",
        "consultation_phone": "",
        "complaint_phone": "",
        "url": "",
        "is_sample": False,
    }
)
_NO_ADDRESS = FieldError(
    pointer="/address",
    code="outlet.address_missing",
    message="线下服务点须填写地址",
    message_en="An outlet that one goes to needs an address",
)


def _outlet_faults(
    session: ReadSession,
    *,
    kind: OutletKind,
    channel_id: str,
    region_id: str | None,
    organisation_id: str | None,
    address: str,
) -> list[FieldError]:
    errors = []
    online = queries.channel_is_online(session, channel_id)
    if online is None:
        errors.append(_error("/channel_id", "channel", "没有这个渠道", "No such channel"))
    elif online is not (kind is OutletKind.VIRTUAL):
        errors.append(
            _error(
                "/kind",
                "kind",
                "线上渠道对应线上服务点，线下渠道对应实体服务点",
                "An online channel has virtual outlets, the others have real ones",
            )
        )
    if (region_id is None) is (organisation_id is None):
        errors.append(
            _error(
                "/region_id",
                "one_place",
                "行政区划和功能区应选且只选一项",
                "Give either a region or a functional area",
            )
        )
    elif not queries.place_exists(session, region_id=region_id, organisation_id=organisation_id):
        errors.append(_error("/region_id", "place", "没有这个地方", "No such place"))
    if not address and kind is not OutletKind.VIRTUAL:
        errors.append(_NO_ADDRESS)
    return errors


def _error(pointer: str, code: str, message: str, message_en: str) -> FieldError:
    return FieldError(
        pointer=pointer, code=f"outlet.{code}", message=message, message_en=message_en
    )
