"""Checklists over HTTP."""

from typing import Annotated

from fastapi import Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.walks.problems import ChecklistNotFound, InvalidChecklist
from app.walks.queries import checklists as queries
from app.walks.schemas.answers import CHECKLIST, CHECKLISTS, ChecklistOut, ChecklistRow
from app.walks.schemas.checklists import ChecklistIn
from app.walks.service import checklists as service

router = Router(tags=["checklists"])


@router.get(
    "/checklists",
    **operation("list_checklists", "体验清单列表", "List checklists", answer=Listing[ChecklistRow]),
)
def list_checklists(
    ctx: Annotated[Context, requires(Permission.CHECKLIST_READ)],
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Every edition of every checklist, those of the latest document first."""
    with read(ctx) as session:
        page = queries.checklists_page(session, cursor=cursor, limit=limit)
        return listing(page, CHECKLISTS)


@router.get(
    "/checklists/{checklist_id}",
    **operation(
        "get_checklist",
        "查看体验清单",
        "Get a checklist",
        answer=ChecklistOut,
        problems=[ChecklistNotFound],
    ),
)
def get_checklist(
    checklist_id: PathId, ctx: Annotated[Context, requires(Permission.CHECKLIST_READ)]
) -> Response:
    """One edition with its questions and their sources."""
    with read(ctx) as session:
        return one({**queries.checklist_detail(session, checklist_id)}, CHECKLIST)


@router.post(
    "/checklists",
    **operation(
        "publish_checklist",
        "发布体验清单",
        "Publish an edition of a checklist",
        answer=ChecklistOut,
        status=201,
        problems=[InvalidChecklist],
        writes=True,
    ),
)
def publish_checklist(
    body: ChecklistIn, ctx: Annotated[Context, requires(Permission.CHECKLIST_EDIT)]
) -> Response:
    """Publish the next edition; the same content as the newest one makes no new edition."""
    with write(ctx) as session:
        checklist_id = service.publish_checklist(session, ctx.actor, checklist=body)
        row = {**queries.checklist_detail(session, checklist_id)}
        return created(ctx, row, CHECKLIST, location=f"/api/v1/checklists/{checklist_id}")
