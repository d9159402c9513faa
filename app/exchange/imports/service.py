"""What people ask of imports: upload, check again, commit, cancel."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from app.exchange.imports import queries
from app.exchange.imports.events import (
    ImportCancelled,
    ImportCheckRequested,
    ImportCommitRequested,
    ImportUploaded,
)
from app.exchange.imports.kinds import ImportKind, kind_named
from app.exchange.imports.lifecycle import allowed
from app.exchange.imports.mapping import missing_fields, overridden
from app.exchange.imports.models import ImportRow
from app.exchange.imports.problems import (
    ImportEmpty,
    ImportHasErrors,
    ImportIllegalState,
    ImportRunning,
)
from app.exchange.imports.source import StoredFile
from app.exchange.imports.vocabulary import ImportAction, ImportState
from app.identity.permissions import permissions_of
from app.platform import jobs
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import Forbidden, Stale

CHECK_JOB = "import.check"
COMMIT_JOB = "import.commit"


def upload_import(
    session: WriteSession,
    actor: Actor,
    *,
    kind: ImportKind,
    file: StoredFile,
    in_background: bool = True,
) -> str:
    """Put a stored file on record and start its dry run if its columns are all recognised.

    Raises:
        ImportRunning: an earlier import of this person is still at work.
        Forbidden: this kind needs a permission of its own.
    """
    _check_permission(actor, kind)
    _check_free(session, actor)
    mapping = dict(file.header.mapping.fields)
    row = ImportRow(
        id=new_id(),
        kind=kind.name,
        state=ImportState.UPLOADED,
        created_by_id=actor.user_id,
        organisation_id=actor.organisation_id,
        file_name=file.file_name,
        size=file.size,
        sha256=file.sha256,
        blob_key=file.blob_key,
        sheet=file.sheet,
        sheets=list(file.sheets),
        header_row=file.header.row_number,
        header=list(file.header.cells),
        mapping=_as_json(mapping),
        created_at=session.now,
        updated_at=session.now,
    )
    session.add(row)
    if not missing_fields(kind.sheet, mapping):
        _start(session, actor, row, CHECK_JOB, in_background=in_background)
    session.flush()
    record(
        session,
        actor,
        ImportUploaded(aggregate_id=row.id, kind=kind.name, size=file.size, sha256=file.sha256),
    )
    return row.id


def check_again(
    session: WriteSession,
    actor: Actor,
    import_id: str,
    *,
    changes: Mapping[int, str | None],
    file: StoredFile | None,
    expected_version: int,
) -> None:
    """Run the dry run again, with other columns or, given ``file``, on another sheet.

    Raises:
        ImportIllegalState, ImportRunning, Stale: it is not the moment for it.
        InvalidFields: the mapping does not hold.
    """
    row = _to_change(session, actor, import_id, ImportAction.CHECK, expected_version)
    kind = kind_named(row.kind)
    _check_free(session, actor)
    if file is not None:
        row.sheet = file.sheet
        row.header_row = file.header.row_number
        row.header = list(file.header.cells)
        row.mapping = _as_json(file.header.mapping.fields)
    detected = {int(index): field for index, field in row.mapping.items()}
    mapping = overridden(kind.sheet, row.header, detected, changes)
    row.mapping = _as_json(mapping)
    row.state = ImportState.UPLOADED
    row.updated_at = session.now
    if not missing_fields(kind.sheet, mapping):
        _start(session, actor, row, CHECK_JOB)
    session.flush()
    record(session, actor, ImportCheckRequested(aggregate_id=row.id, kind=row.kind))


def start_commit(
    session: WriteSession,
    actor: Actor,
    import_id: str,
    *,
    skip_bad_rows: bool,
    expected_version: int,
    in_background: bool = True,
) -> None:
    """Start writing the rows, or go on after a failure.

    Raises:
        ImportIllegalState, ImportRunning, Stale: it is not the moment for it.
        ImportHasErrors: bad rows, and they may not be skipped.
        ImportEmpty: there is nothing to write.
    """
    row = _to_change(session, actor, import_id, ImportAction.COMMIT, expected_version)
    _check_permission(actor, kind_named(row.kind))
    _check_free(session, actor)
    if not row.total_rows or row.total_rows == row.bad_rows:
        raise ImportEmpty
    if row.bad_rows and not skip_bad_rows:
        raise ImportHasErrors(
            f"{row.bad_rows}行有错误", f"{row.bad_rows} rows have errors", bad_rows=row.bad_rows
        )
    row.state = ImportState.COMMITTING
    row.skip_bad_rows = skip_bad_rows
    row.failure = None
    row.updated_at = session.now
    _start(session, actor, row, COMMIT_JOB, in_background=in_background)
    session.flush()
    record(
        session,
        actor,
        ImportCommitRequested(
            aggregate_id=row.id,
            kind=row.kind,
            from_row=row.last_row + 1,
            skip_bad_rows=skip_bad_rows,
        ),
    )


def cancel(session: WriteSession, actor: Actor, import_id: str, *, expected_version: int) -> None:
    """Stop an import; what was written stays and is listed in its report.

    While rows are being written the version moves with every batch, so a cancellation is taken
    whatever version it names; it only ever stops.

    Raises:
        ImportIllegalState: it has ended already.
        Stale: it is at rest, and somebody changed it since it was read.
    """
    row = queries.import_to_change(session, actor, import_id)
    if not allowed(ImportAction.CANCEL, row.state):
        raise ImportIllegalState.of(ImportAction.CANCEL, row.state)
    if not row.is_running and row.version != expected_version:
        raise Stale
    if row.job_id is not None:
        jobs.cancel(session, row.job_id)
    row.state = ImportState.CANCELLED
    row.is_running = False
    row.updated_at = session.now
    session.flush()
    record(
        session,
        actor,
        ImportCancelled(aggregate_id=row.id, kind=row.kind, last_row=row.last_row),
    )


def _to_change(
    session: WriteSession,
    actor: Actor,
    import_id: str,
    action: ImportAction,
    expected_version: int,
) -> ImportRow:
    row = queries.import_to_change(session, actor, import_id)
    if not allowed(action, row.state):
        raise ImportIllegalState.of(action, row.state)
    if row.version != expected_version:
        raise Stale
    return row


def _check_permission(actor: Actor, kind: ImportKind) -> None:
    if actor.kind != "system" and kind.permission not in permissions_of(actor.roles):
        raise Forbidden(
            f"需要权限 {kind.permission.value}", f"Needs the permission {kind.permission.value}"
        )


def _check_free(session: WriteSession, actor: Actor) -> None:
    queries.release_stalled(session, actor.user_id)
    running = queries.running_import(session, actor.user_id)
    if actor.user_id is not None and running is not None:
        raise ImportRunning(import_id=running, headers={"Retry-After": "5"})


def _start(
    session: WriteSession, actor: Actor, row: ImportRow, job: str, *, in_background: bool = True
) -> None:
    row.is_running = True
    if in_background:
        row.job_id = jobs.enqueue(
            session,
            kind=job,
            payload={"import_id": row.id, "actor": _actor_as_json(actor)},
            actor=actor,
        )


def _actor_as_json(actor: Actor) -> dict[str, Any]:
    return {**asdict(actor), "roles": sorted(actor.roles)}


def _as_json(mapping: Mapping[int, str]) -> dict[str, str]:
    return {str(index): field for index, field in sorted(mapping.items())}
