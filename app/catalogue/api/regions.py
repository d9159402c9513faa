"""Regions over HTTP."""

from typing import Annotated

from fastapi import Query, Response

from app.catalogue.api.parameters import NameText
from app.catalogue.problems import (
    RegionAmbiguous,
    RegionCodeInvalid,
    RegionCodeTaken,
    RegionNotFound,
)
from app.catalogue.queries import regions as queries
from app.catalogue.schemas.places import REGION, REGIONS, RegionIn, RegionOut, RegionPatch
from app.catalogue.service import regions as service
from app.catalogue.vocabulary import RegionLevel
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write

router = Router(prefix="/regions", tags=["regions"])
Code = Annotated[
    str | None,
    Query(
        pattern=r"^[0-9]{12}$",
        min_length=12,
        max_length=12,
        description="Code of a region whose direct children are wanted.",
        examples=["210100000000"],
    ),
]
Levels = Annotated[list[RegionLevel] | None, Query(alias="level", max_length=4)]
RegionText = Annotated[
    str,
    Query(
        min_length=1,
        max_length=100,
        pattern=r"^[^\x00]*$",
        description="A name as people say it, with or without its city.",
        examples=["铁西区"],
    ),
]
Within = Annotated[
    str | None,
    Query(
        min_length=1,
        max_length=60,
        pattern=r"^[^\x00]*$",
        description="Name or code of a region above, to narrow the name.",
        examples=["沈阳市"],
    ),
]


@router.get(
    "", **operation("list_regions", "行政区划列表", "List regions", answer=Listing[RegionOut])
)
def list_regions(
    ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)],
    parent: Code = None,
    levels: Levels = None,
    q: NameText = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Regions by code."""
    with read(ctx) as session:
        page = queries.regions_page(
            session, parent=parent, levels=levels or (), q=q, cursor=cursor, limit=limit
        )
        return listing(page, REGIONS)


@router.get(
    "/resolve",
    **operation(
        "resolve_region",
        "按名称找行政区划",
        "Find the region a name means",
        answer=RegionOut,
        problems=[RegionNotFound, RegionAmbiguous],
        description="“铁西区”单独出现时有两处，会反问是哪个市。"
        "A name that several regions share is answered with the question which city is meant.",
    ),
)
def resolve_region(
    name: RegionText,
    ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)],
    within: Within = None,
) -> Response:
    """The one region a name means, or the question which."""
    with read(ctx) as session:
        return one({**service.resolve_region(session, name=name, within=within)}, REGION)


@router.post(
    "",
    **operation(
        "create_region",
        "新增行政区划",
        "Enter a region",
        answer=RegionOut,
        status=201,
        problems=[RegionCodeTaken, RegionCodeInvalid],
        writes=True,
    ),
)
def create_region(
    body: RegionIn, ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)]
) -> Response:
    """Enter a region below the one its code lies in."""
    with write(ctx) as session:
        region_id = service.create_region(session, ctx.actor, code=body.code, name=body.name)
        row = {**queries.region_detail(session, region_id)}
        return created(ctx, row, REGION, location=f"/api/v1/regions/{region_id}")


@router.get(
    "/{region_id}",
    **operation(
        "get_region", "查看行政区划", "Get a region", answer=RegionOut, problems=[RegionNotFound]
    ),
)
def get_region(
    region_id: PathId, ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)]
) -> Response:
    """One region."""
    with read(ctx) as session:
        return one({**queries.region_detail(session, region_id)}, REGION)


@router.patch(
    "/{region_id}",
    **operation(
        "change_region",
        "修改行政区划",
        "Change a region",
        answer=RegionOut,
        problems=[RegionNotFound],
        writes=True,
        versioned=True,
    ),
)
def change_region(
    region_id: PathId,
    body: RegionPatch,
    ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)],
    expected: IfMatch,
) -> Response:
    """Rename a region or take it out of use."""
    with write(ctx) as session:
        service.change_region(
            session,
            ctx.actor,
            region_id,
            changes=body.model_dump(exclude_none=True),
            expected_version=expected,
        )
        return changed(ctx, {**queries.region_detail(session, region_id)}, REGION)
