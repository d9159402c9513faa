"""The three lists over HTTP: pages as JSON, exports as jobs."""

from typing import Annotated

from fastapi import Query, Response

from app.exchange.exports import queries as exports
from app.exchange.exports.problems import ExportRunning
from app.exchange.exports.schemas import EXPORT, ExportOut
from app.exchange.exports.service import request_list_export
from app.exchange.lists import queries
from app.exchange.lists.schemas import (
    MEASURE_ROWS,
    TICKET_ROWS,
    ListExportIn,
    ListQuery,
    MeasureListRow,
    TicketListRow,
)
from app.exchange.lists.vocabulary import ListName
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import accepted, listing
from app.platform.web.context import Context
from app.platform.web.limits import limited
from app.platform.web.openapi import Listing, operation
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write

router = Router(tags=["lists"])

_Wanted = Annotated[ListQuery, Query()]


@router.get(
    "/lists/problems",
    **operation("list_problems", "问题清单", "List of problems", answer=Listing[TicketListRow]),
)
def list_problems(
    wanted: _Wanted, ctx: Annotated[Context, requires(Permission.TICKET_READ)]
) -> Response:
    """Problems with what is done about them, the latest first."""
    return _page(ctx, ListName.PROBLEMS, wanted)


@router.get(
    "/lists/demands",
    **operation("list_demands", "需求清单", "List of demands", answer=Listing[TicketListRow]),
)
def list_demands(
    wanted: _Wanted, ctx: Annotated[Context, requires(Permission.TICKET_READ)]
) -> Response:
    """Demands with what is done about them, the latest first."""
    return _page(ctx, ListName.DEMANDS, wanted)


@router.get(
    "/lists/measures",
    **operation(
        "list_all_measures", "整改措施清单", "List of measures", answer=Listing[MeasureListRow]
    ),
)
def list_all_measures(
    wanted: _Wanted, ctx: Annotated[Context, requires(Permission.MEASURE_READ)]
) -> Response:
    """Measures with the problems and demands they serve, the latest first."""
    return _page(ctx, ListName.MEASURES, wanted)


@router.post(
    "/lists/{name}/exports",
    **operation(
        "export_list",
        "导出清单",
        "Export a list",
        answer=ExportOut,
        status=202,
        writes=True,
        problems=[ExportRunning],
    ),
)
def export_list(
    name: ListName, body: ListExportIn, ctx: Annotated[Context, requires(Permission.EXPORT_RUN)]
) -> Response:
    """Start an export; its file is at ``/exports/{id}/content`` once it is done."""
    limited(ctx, "export")
    with write(ctx) as session:
        export_id = request_list_export(
            session,
            ctx.actor,
            name=name,
            kind=body.format,
            bom=body.bom,
            wanted=body.filter.model_dump(mode="json", exclude_defaults=True),
        )
        row = exports.export_detail(session, ctx.actor, export_id)
        return accepted(ctx, row, EXPORT, location=f"/api/v1/exports/{export_id}")


def _page(ctx: Context, name: ListName, wanted: ListQuery) -> Response:
    with read(ctx) as session:
        page = queries.list_page(
            session, ctx.actor, name, wanted, cursor=wanted.cursor, limit=wanted.limit
        )
        return listing(page, MEASURE_ROWS if name is ListName.MEASURES else TICKET_ROWS)
