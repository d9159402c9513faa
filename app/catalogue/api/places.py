"""Channels and outlets over HTTP."""

from typing import Annotated

from fastapi import Query, Response

from app.catalogue.api.parameters import NameText, RegionCode
from app.catalogue.problems import (
    ChannelCodeTaken,
    ChannelNotFound,
    OutletInvalid,
    OutletNameTaken,
    OutletNotFound,
)
from app.catalogue.queries import places as queries
from app.catalogue.schemas.places import (
    CHANNEL,
    CHANNELS,
    OUTLET,
    OUTLETS,
    ChannelIn,
    ChannelOut,
    ChannelPatch,
    OutletIn,
    OutletOut,
    OutletPatch,
)
from app.catalogue.service import places as service
from app.catalogue.vocabulary import ChannelKind, OutletKind
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write

router = Router(tags=["channels and outlets"])
ChannelCode = Annotated[str, Query(max_length=40)]
ChannelCodes = Annotated[
    list[ChannelCode] | None, Query(alias="channel", max_length=10, examples=[["window"]])
]
ChannelKinds = Annotated[list[ChannelKind] | None, Query(alias="kind", max_length=2)]
OutletKinds = Annotated[list[OutletKind] | None, Query(alias="kind", max_length=5)]


@router.get(
    "/channels",
    **operation("list_channels", "渠道列表", "List channels", answer=Listing[ChannelOut]),
)
def list_channels(
    ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)],
    kinds: ChannelKinds = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Channels in their order."""
    with read(ctx) as session:
        page = queries.channels_page(session, kinds=kinds or (), cursor=cursor, limit=limit)
        return listing(page, CHANNELS)


@router.post(
    "/channels",
    **operation(
        "create_channel",
        "新增渠道",
        "Enter a channel",
        answer=ChannelOut,
        status=201,
        problems=[ChannelCodeTaken],
        writes=True,
    ),
)
def create_channel(
    body: ChannelIn, ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)]
) -> Response:
    """Enter a channel."""
    with write(ctx) as session:
        channel_id = service.create_channel(session, ctx.actor, **body.model_dump())
        row = {**queries.channel_detail(session, channel_id)}
        return created(ctx, row, CHANNEL, location=f"/api/v1/channels/{channel_id}")


@router.get(
    "/channels/{channel_id}",
    **operation(
        "get_channel", "查看渠道", "Get a channel", answer=ChannelOut, problems=[ChannelNotFound]
    ),
)
def get_channel(
    channel_id: PathId, ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)]
) -> Response:
    """One channel."""
    with read(ctx) as session:
        return one({**queries.channel_detail(session, channel_id)}, CHANNEL)


@router.patch(
    "/channels/{channel_id}",
    **operation(
        "change_channel",
        "修改渠道",
        "Change a channel",
        answer=ChannelOut,
        problems=[ChannelNotFound],
        writes=True,
        versioned=True,
    ),
)
def change_channel(
    channel_id: PathId,
    body: ChannelPatch,
    ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)],
    expected: IfMatch,
) -> Response:
    """Change a channel's particulars; its code stays."""
    with write(ctx) as session:
        service.change_channel(
            session,
            ctx.actor,
            channel_id,
            changes=body.model_dump(exclude_none=True),
            expected_version=expected,
        )
        return changed(ctx, {**queries.channel_detail(session, channel_id)}, CHANNEL)


@router.get(
    "/outlets", **operation("list_outlets", "服务点列表", "List outlets", answer=Listing[OutletOut])
)
def list_outlets(
    ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)],
    channels: ChannelCodes = None,
    kinds: OutletKinds = None,
    region: RegionCode = None,
    q: NameText = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Outlets by pinyin."""
    with read(ctx) as session:
        page = queries.outlets_page(
            session,
            channels=channels or (),
            kinds=kinds or (),
            region=region,
            q=q,
            cursor=cursor,
            limit=limit,
        )
        return listing(page, OUTLETS)


@router.post(
    "/outlets",
    **operation(
        "create_outlet",
        "新增服务点",
        "Enter an outlet",
        answer=OutletOut,
        status=201,
        problems=[OutletNameTaken, OutletInvalid],
        writes=True,
    ),
)
def create_outlet(
    body: OutletIn, ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)]
) -> Response:
    """Enter an outlet in a region or in a functional area."""
    with write(ctx) as session:
        outlet_id = service.create_outlet(session, ctx.actor, **body.model_dump())
        row = {**queries.outlet_detail(session, outlet_id)}
        return created(ctx, row, OUTLET, location=f"/api/v1/outlets/{outlet_id}")


@router.get(
    "/outlets/{outlet_id}",
    **operation(
        "get_outlet", "查看服务点", "Get an outlet", answer=OutletOut, problems=[OutletNotFound]
    ),
)
def get_outlet(
    outlet_id: PathId, ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)]
) -> Response:
    """One outlet."""
    with read(ctx) as session:
        return one({**queries.outlet_detail(session, outlet_id)}, OUTLET)


@router.patch(
    "/outlets/{outlet_id}",
    **operation(
        "change_outlet",
        "修改服务点",
        "Change an outlet",
        answer=OutletOut,
        problems=[OutletNotFound, OutletNameTaken, OutletInvalid],
        writes=True,
        versioned=True,
    ),
)
def change_outlet(
    outlet_id: PathId,
    body: OutletPatch,
    ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)],
    expected: IfMatch,
) -> Response:
    """Change an outlet's particulars; it stays where it is."""
    with write(ctx) as session:
        service.change_outlet(
            session,
            ctx.actor,
            outlet_id,
            changes=body.model_dump(exclude_none=True),
            expected_version=expected,
        )
        return changed(ctx, {**queries.outlet_detail(session, outlet_id)}, OUTLET)
