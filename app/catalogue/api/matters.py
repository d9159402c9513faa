"""Matters over HTTP."""

from typing import Annotated

from fastapi import Query, Response

from app.catalogue.api.parameters import Boards, NameText, RegionCode
from app.catalogue.problems import MatterCodeInvalid, MatterCodeTaken, MatterNotFound
from app.catalogue.queries import matters as queries
from app.catalogue.queries.matters import MatterSort
from app.catalogue.schemas.matters import (
    MATTER,
    MATTERS,
    MatterIn,
    MatterOut,
    MatterPatch,
    MatterRow,
)
from app.catalogue.service import matters as service
from app.catalogue.vocabulary import MatterFlag
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write

router = Router(prefix="/matters", tags=["matters"])
Flags = Annotated[
    list[MatterFlag] | None,
    Query(alias="flag", max_length=8, description="Matters with any of the flags."),
]
Code = Annotated[
    str | None,
    Query(
        min_length=1,
        max_length=100,
        pattern=r"^[0-9A-Za-z_\-]+$",
        description="A whole national or local code.",
        examples=["512014025002"],
    ),
]


@router.get("", **operation("list_matters", "事项列表", "List matters", answer=Listing[MatterRow]))
def list_matters(
    ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)],
    boards: Boards = None,
    flags: Flags = None,
    region: RegionCode = None,
    q: NameText = None,
    code: Code = None,
    sort: MatterSort = "name",
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Matters by pinyin or by last change."""
    with read(ctx) as session:
        page = queries.matters_page(
            session,
            boards=boards or (),
            flags=flags or (),
            region=region,
            q=q,
            code=code,
            sort=sort,
            cursor=cursor,
            limit=limit,
        )
        return listing(page, MATTERS)


@router.post(
    "",
    **operation(
        "create_matter",
        "新增事项",
        "Enter a matter",
        answer=MatterOut,
        status=201,
        problems=[MatterCodeTaken, MatterCodeInvalid],
        writes=True,
    ),
)
def create_matter(
    body: MatterIn, ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)]
) -> Response:
    """Enter a matter by its national or its local code."""
    with write(ctx) as session:
        matter_id = service.create_matter(session, ctx.actor, **body.model_dump())
        row = {**queries.matter_detail(session, matter_id)}
        return created(ctx, row, MATTER, location=f"/api/v1/matters/{matter_id}")


@router.get(
    "/{matter_id}",
    **operation(
        "get_matter", "查看事项", "Get a matter", answer=MatterOut, problems=[MatterNotFound]
    ),
)
def get_matter(
    matter_id: PathId, ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)]
) -> Response:
    """One matter with its bundles and what lint says of its codes."""
    with read(ctx) as session:
        return one({**queries.matter_detail(session, matter_id)}, MATTER)


@router.patch(
    "/{matter_id}",
    **operation(
        "change_matter",
        "修改事项",
        "Change a matter",
        answer=MatterOut,
        problems=[MatterNotFound],
        writes=True,
        versioned=True,
    ),
)
def change_matter(
    matter_id: PathId,
    body: MatterPatch,
    ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)],
    expected: IfMatch,
) -> Response:
    """Change a matter's particulars or flags; its codes stay."""
    with write(ctx) as session:
        service.change_matter(
            session,
            ctx.actor,
            matter_id,
            changes=body.model_dump(exclude_none=True),
            expected_version=expected,
        )
        return changed(ctx, {**queries.matter_detail(session, matter_id)}, MATTER)
