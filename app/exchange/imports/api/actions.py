"""Check again, commit, cancel."""

from fastapi import Response

from app.exchange.imports import queries, service, source
from app.exchange.imports.api.answer import TABLE_PROBLEMS, Importer, detail
from app.exchange.imports.kinds import kind_named
from app.exchange.imports.problems import (
    ImportEmpty,
    ImportHasErrors,
    ImportIllegalState,
    ImportNotFound,
    ImportRunning,
)
from app.exchange.imports.schemas import IMPORT, CheckIn, CommitIn, ImportOut
from app.platform.db import ReadSession
from app.platform.storage import BlobStore, StorageUnavailable, StoredMissing
from app.platform.web.answers import accepted, changed
from app.platform.web.context import Context
from app.platform.web.openapi import operation
from app.platform.web.params import PathId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write

router = Router()


@router.post(
    "/imports/{import_id}/check",
    **operation(
        "check_import",
        "重新核对",
        "Check again with other columns",
        answer=ImportOut,
        status=202,
        writes=True,
        versioned=True,
        problems=[
            *TABLE_PROBLEMS,
            ImportNotFound,
            ImportRunning,
            ImportIllegalState,
            StoredMissing,
            StorageUnavailable,
        ],
    ),
)
def check_import(import_id: PathId, body: CheckIn, expected: IfMatch, ctx: Importer) -> Response:
    """Run the dry run again with columns arranged by hand, or on another sheet."""
    file = None
    if body.sheet is not None:
        with read(ctx) as session:
            row = queries.import_to_read(session, ctx.actor, import_id)
        file = source.look_again(
            ctx.runtime.service(BlobStore),
            kind_named(row.kind),
            blob_key=row.blob_key,
            file_name=row.file_name,
            sheet=body.sheet,
        )
    with write(ctx) as session:
        service.check_again(
            session,
            ctx.actor,
            import_id,
            changes=body.changes(),
            file=file,
            expected_version=expected,
        )
        return _accepted(session, ctx, import_id)


@router.post(
    "/imports/{import_id}/commit",
    **operation(
        "commit_import",
        "确认导入",
        "Write the rows",
        answer=ImportOut,
        status=202,
        writes=True,
        versioned=True,
        problems=[
            ImportNotFound,
            ImportRunning,
            ImportIllegalState,
            ImportHasErrors,
            ImportEmpty,
        ],
    ),
)
def commit_import(import_id: PathId, body: CommitIn, expected: IfMatch, ctx: Importer) -> Response:
    """Start writing; a failed import goes on from its checkpoint."""
    with write(ctx) as session:
        service.start_commit(
            session,
            ctx.actor,
            import_id,
            skip_bad_rows=body.skip_bad_rows,
            expected_version=expected,
        )
        return _accepted(session, ctx, import_id)


@router.post(
    "/imports/{import_id}/cancel",
    **operation(
        "cancel_import",
        "取消导入",
        "Cancel an import",
        answer=ImportOut,
        writes=True,
        versioned=True,
        problems=[ImportNotFound, ImportIllegalState],
    ),
)
def cancel_import(import_id: PathId, expected: IfMatch, ctx: Importer) -> Response:
    """Stop; batches that were written stay and are listed in the report."""
    with write(ctx) as session:
        service.cancel(session, ctx.actor, import_id, expected_version=expected)
        return changed(ctx, detail(session, ctx, import_id), IMPORT)


def _accepted(session: ReadSession, ctx: Context, import_id: str) -> Response:
    row = detail(session, ctx, import_id)
    return accepted(ctx, row, IMPORT, location=f"/api/v1/imports/{import_id}")
