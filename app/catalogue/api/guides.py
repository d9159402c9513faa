"""Guides over HTTP."""

from typing import Annotated

from fastapi import Response

from app.catalogue.api.parameters import Boards, NameText, RegionCode
from app.catalogue.problems import (
    DraftExists,
    GuideContentInvalid,
    GuideExists,
    GuideNotFound,
    GuidePlaceInvalid,
)
from app.catalogue.queries import guides as queries
from app.catalogue.queries import versions as version_queries
from app.catalogue.schemas.guides import (
    GUIDE,
    GUIDE_VERSION,
    GUIDE_VERSIONS,
    GUIDES,
    DraftIn,
    GuideIn,
    GuideOut,
    GuideRow,
    GuideVersionOut,
    GuideVersionRow,
)
from app.catalogue.service import guides as service
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId, QueryId
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write

router = Router(prefix="/guides", tags=["guides"])


@router.get("", **operation("list_guides", "办事指南列表", "List guides", answer=Listing[GuideRow]))
def list_guides(
    ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)],
    matter_id: QueryId | None = None,
    bundle_id: QueryId | None = None,
    boards: Boards = None,
    region: RegionCode = None,
    organisation_id: QueryId | None = None,
    q: NameText = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Guides by pinyin of their titles, with the version in force."""
    with read(ctx) as session:
        page = queries.guides_page(
            session,
            ctx.actor,
            matter_id=matter_id,
            bundle_id=bundle_id,
            boards=boards or (),
            region=region,
            organisation_id=organisation_id,
            q=q,
            cursor=cursor,
            limit=limit,
        )
        return listing(page, GUIDES)


@router.post(
    "",
    **operation(
        "create_guide",
        "新建办事指南",
        "Begin a guide",
        answer=GuideOut,
        status=201,
        problems=[GuideExists, GuidePlaceInvalid, GuideContentInvalid],
        writes=True,
    ),
)
def create_guide(
    body: GuideIn, ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)]
) -> Response:
    """Begin a guide of one matter or bundle in one place, with its first draft."""
    with write(ctx) as session:
        guide_id = service.create_guide(
            session,
            ctx.actor,
            content=body.content.as_content(),
            **body.model_dump(exclude={"content"}),
        )
        row = {**queries.guide_detail(session, ctx.actor, guide_id)}
        return created(ctx, row, GUIDE, location=f"/api/v1/guides/{guide_id}")


@router.get(
    "/{guide_id}",
    **operation(
        "get_guide", "查看办事指南", "Get a guide", answer=GuideOut, problems=[GuideNotFound]
    ),
)
def get_guide(
    guide_id: PathId, ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)]
) -> Response:
    """One guide with its versions."""
    with read(ctx) as session:
        return one({**queries.guide_detail(session, ctx.actor, guide_id)}, GUIDE)


@router.get(
    "/{guide_id}/versions",
    **operation(
        "list_guide_versions",
        "办事指南的版本",
        "List a guide's versions",
        answer=Listing[GuideVersionRow],
        problems=[GuideNotFound],
    ),
)
def list_guide_versions(
    guide_id: PathId,
    ctx: Annotated[Context, requires(Permission.CATALOGUE_READ)],
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Versions, the newest first."""
    with read(ctx) as session:
        page = version_queries.versions_page(
            session, ctx.actor, guide_id, cursor=cursor, limit=limit
        )
        return listing(page, GUIDE_VERSIONS)


@router.post(
    "/{guide_id}/versions",
    **operation(
        "open_guide_draft",
        "修订办事指南",
        "Open a draft",
        answer=GuideVersionOut,
        status=201,
        problems=[GuideNotFound, DraftExists, GuideContentInvalid],
        writes=True,
    ),
)
def open_guide_draft(
    guide_id: PathId,
    body: DraftIn,
    ctx: Annotated[Context, requires(Permission.CATALOGUE_EDIT)],
) -> Response:
    """Open a draft to revise a guide."""
    content = None if body.content is None else body.content.as_content()
    with write(ctx) as session:
        version_id = service.open_draft(
            session, ctx.actor, guide_id, content=content, change_note=body.change_note
        )
        row = {**version_queries.version_detail(session, ctx.actor, version_id)}
        location = f"/api/v1/guide-versions/{version_id}"
        return created(ctx, row, GUIDE_VERSION, location=location)
