"""Exports over HTTP: how far they are, and their files."""

from typing import Annotated

from fastapi import Depends, Response
from fastapi.responses import StreamingResponse

from app.exchange.exports import queries
from app.exchange.exports.problems import ExportNotFound, ExportNotReady
from app.exchange.exports.schemas import EXPORT, EXPORTS, ExportOut
from app.exchange.exports.vocabulary import MEDIA_TYPES
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.storage import BlobStore, StorageUnavailable, StoredMissing
from app.platform.web.answers import listing, one
from app.platform.web.context import Context
from app.platform.web.downloads import fetched_not_embedded, send_stored
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read
from app.platform.workdays import office_day

router = Router(tags=["exports"])

_Exporter = Annotated[Context, requires(Permission.EXPORT_RUN)]


@router.get(
    "/exports",
    **operation("list_exports", "我的导出", "List my exports", answer=Listing[ExportOut]),
)
def list_exports(ctx: _Exporter, cursor: Cursor = None, limit: Limit = 50) -> Response:
    """The reader's exports, the latest first."""
    with read(ctx) as session:
        page = queries.exports_page(session, ctx.actor, cursor=cursor, limit=limit)
        return listing(page, EXPORTS)


@router.get(
    "/exports/{export_id}",
    **operation(
        "get_export", "查看导出", "Get an export", answer=ExportOut, problems=[ExportNotFound]
    ),
)
def get_export(export_id: PathId, ctx: _Exporter) -> Response:
    """One export of the reader's."""
    with read(ctx) as session:
        return one(queries.export_detail(session, ctx.actor, export_id), EXPORT)


@router.get(
    "/exports/{export_id}/content",
    **operation(
        "get_export_content",
        "下载导出文件",
        "Download the file",
        media_types=tuple(MEDIA_TYPES.values()),
        problems=[ExportNotFound, ExportNotReady, StoredMissing, StorageUnavailable],
    ),
    dependencies=[Depends(fetched_not_embedded)],
)
def get_export_content(export_id: PathId, ctx: _Exporter) -> StreamingResponse:
    """The file, once it is made."""
    with read(ctx) as session:
        row = queries.export_file(session, ctx.actor, export_id)
    if row.blob_key is None or row.done_at is None:
        raise ExportNotReady
    name = f"{row.subject.zh}{office_day(row.done_at):%Y%m%d}.{row.format.value}"
    return send_stored(
        ctx.runtime.service(BlobStore),
        key=row.blob_key,
        name=name,
        media_type=MEDIA_TYPES[row.format],
    )
