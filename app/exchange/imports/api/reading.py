"""Looking at imports: their columns, faults, results and bad rows."""

from pathlib import Path

from fastapi import Depends, Response
from fastapi.responses import StreamingResponse

from app.exchange.imports import queries, source
from app.exchange.imports.api.answer import TABLE_PROBLEMS, XLSX, Importer, detail
from app.exchange.imports.kinds import kind_named
from app.exchange.imports.problems import ImportNotFound, NoBadRows
from app.exchange.imports.schemas import (
    BATCHES,
    FAULTS,
    IMPORT,
    IMPORTS,
    SAMPLES,
    BatchOut,
    FaultOut,
    ImportListed,
    ImportOut,
    SamplesOut,
)
from app.platform.storage import BlobStore, StorageUnavailable, StoredMissing
from app.platform.web.answers import listing, one
from app.platform.web.downloads import fetched_not_embedded, send_stored
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read

router = Router()


@router.get(
    "/imports",
    **operation("list_imports", "导入列表", "List imports", answer=Listing[ImportListed]),
)
def list_imports(ctx: Importer, cursor: Cursor = None, limit: Limit = 50) -> Response:
    """Imports, the latest first."""
    with read(ctx) as session:
        page = queries.imports_page(session, ctx.actor, cursor=cursor, limit=limit)
        return listing(page, IMPORTS)


@router.get(
    "/imports/{import_id}",
    **operation(
        "get_import", "查看导入", "Get an import", answer=ImportOut, problems=[ImportNotFound]
    ),
)
def get_import(import_id: PathId, ctx: Importer) -> Response:
    """One import: its columns, what the dry run found, how far it has come."""
    with read(ctx) as session:
        return one(detail(session, ctx, import_id), IMPORT)


@router.get(
    "/imports/{import_id}/faults",
    **operation(
        "list_import_faults",
        "导入错误明细",
        "List what is wrong, by cell",
        answer=Listing[FaultOut],
        problems=[ImportNotFound],
    ),
)
def list_import_faults(
    import_id: PathId, ctx: Importer, cursor: Cursor = None, limit: Limit = 50
) -> Response:
    """Faults in the order of rows, each with row, column and reason."""
    with read(ctx) as session:
        page = queries.faults_page(session, ctx.actor, import_id, cursor=cursor, limit=limit)
        return listing(page, FAULTS)


@router.get(
    "/imports/{import_id}/samples",
    **operation(
        "get_import_samples",
        "表格里的示例内容",
        "Get the first values of each column",
        answer=SamplesOut,
        problems=[*TABLE_PROBLEMS, ImportNotFound, StoredMissing, StorageUnavailable],
    ),
)
def get_import_samples(import_id: PathId, ctx: Importer) -> Response:
    """A few values of each column, for whoever says which column is which."""
    with read(ctx) as session:
        row = queries.import_to_read(session, ctx.actor, import_id)
        key, name, sheet = row.blob_key, row.file_name, row.sheet
        kind, header, after = kind_named(row.kind), row.header, row.header_row
    blobs = ctx.runtime.service(BlobStore)
    with source.opened(blobs, kind, blob_key=key, file_name=name, sheet=sheet) as table:
        found = source.samples(table, header, after=after)
    items = [{"index": index, "values": values} for index, values in enumerate(found)]
    return one({"items": items}, SAMPLES)


@router.get(
    "/imports/{import_id}/report",
    **operation(
        "list_import_batches",
        "导入结果（可据以撤销）",
        "List what was written, batch by batch",
        answer=Listing[BatchOut],
        problems=[ImportNotFound],
    ),
)
def list_import_batches(
    import_id: PathId, ctx: Importer, cursor: Cursor = None, limit: Limit = 50
) -> Response:
    """What the import made and changed: what an undo would have to take back."""
    with read(ctx) as session:
        page = queries.batches_page(session, ctx.actor, import_id, cursor=cursor, limit=limit)
        return listing(page, BATCHES)


@router.get(
    "/imports/{import_id}/bad-rows",
    **operation(
        "get_import_bad_rows",
        "下载错误行",
        "Download the bad rows",
        media_types=(XLSX,),
        problems=[ImportNotFound, NoBadRows, StoredMissing, StorageUnavailable],
    ),
    dependencies=[Depends(fetched_not_embedded)],
)
def get_import_bad_rows(import_id: PathId, ctx: Importer) -> StreamingResponse:
    """A workbook of the bad rows as they were, with a column of reasons."""
    with read(ctx) as session:
        row = queries.import_to_read(session, ctx.actor, import_id)
        key, name = row.bad_rows_key, Path(row.file_name).stem
    if key is None:
        raise NoBadRows
    blobs = ctx.runtime.service(BlobStore)
    return send_stored(blobs, key=key, name=f"{name}-错误行.xlsx", media_type=XLSX)
