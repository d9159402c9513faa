"""One's own saved filters (常用筛选), over HTTP."""

from typing import Annotated

from fastapi import Query, Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.identity.problems import TooManyViews, ViewNameTaken, ViewNotFound
from app.identity.queries import views as queries
from app.identity.schemas import VIEW, VIEWS, SavedView, ViewIn, ViewPatch
from app.identity.service import views as service
from app.identity.vocabulary import ViewPlace
from app.platform.paging import DEFAULT_LIMIT
from app.platform.web.answers import changed, created, listing, no_content
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write

router = Router(prefix="/my/views", tags=["views"])

Own = Annotated[Context, requires(Permission.SELF_USE)]
Places = Annotated[
    list[ViewPlace], Query(alias="place", max_length=13, description="Lists; repeat for OR.")
]


@router.get(
    "",
    **operation("list_views", "我的常用筛选", "One's saved filters", answer=Listing[SavedView]),
)
def list_views(
    ctx: Own,
    places: Places = [],  # noqa: B006 - FastAPI copies defaults
    cursor: Cursor = None,
    limit: Limit = DEFAULT_LIMIT,
) -> Response:
    """List by list, in one's own order; all of one list fit on a page."""
    with read(ctx) as session:
        page = queries.views_page(
            session, ctx.actor.user_id or "", places=places, cursor=cursor, limit=limit
        )
        return listing(page, VIEWS)


@router.post(
    "",
    **operation(
        "save_view",
        "保存常用筛选",
        "Keep the filters of a list",
        answer=SavedView,
        status=201,
        problems=[ViewNameTaken, TooManyViews],
        writes=True,
    ),
)
def save_view(body: ViewIn, ctx: Own) -> Response:
    """At most fifty for one list; a name stands for one of them."""
    with write(ctx) as session:
        made = service.save_view(session, ctx.actor, **body.model_dump())
        row = queries.view_detail(session, made)
        return created(ctx, {**row}, VIEW, location=f"/api/v1/my/views/{made}")


@router.patch(
    "/{view_id}",
    **operation(
        "change_view",
        "修改常用筛选",
        "Rename or reorder a saved filter",
        answer=SavedView,
        problems=[ViewNotFound, ViewNameTaken],
        writes=True,
        versioned=True,
    ),
)
def change_view(view_id: PathId, body: ViewPatch, expected: IfMatch, ctx: Own) -> Response:
    """What is absent stays."""
    with write(ctx) as session:
        changes = body.model_dump(exclude_unset=True)
        service.change_view(session, ctx.actor, view_id, changes=changes, expected_version=expected)
        return changed(ctx, {**queries.view_detail(session, view_id)}, VIEW)


@router.delete(
    "/{view_id}",
    **operation(
        "remove_view",
        "删除常用筛选",
        "Remove a saved filter",
        status=204,
        problems=[ViewNotFound],
        writes=True,
    ),
)
def remove_view(view_id: PathId, ctx: Own) -> Response:
    """Gone for good."""
    with write(ctx) as session:
        service.remove_view(session, ctx.actor, view_id)
        return no_content(ctx)
