"""Every SELECT of imports. Somebody sees the imports of their own organisation."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, insert, or_, select, update

from app.catalogue.sheets.sheet import Sheet
from app.exchange.imports.lifecycle import available_actions
from app.exchange.imports.mapping import missing_fields
from app.exchange.imports.models import ImportBatchRow, ImportFaultRow, ImportRow
from app.exchange.imports.parsing import Fault
from app.exchange.imports.problems import ImportNotFound
from app.exchange.imports.schemas import ColumnOut, ImportOut
from app.exchange.imports.vocabulary import FaultPhase, ImportState
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.ids import new_id
from app.platform.jobs.models import JobRow
from app.platform.jobs.vocabulary import FINAL
from app.platform.paging import Page, Sort, keyset_page
from app.platform.tabular.rows import column_letter

LATEST_FIRST = Sort("-created_at", (ImportRow.created_at, ImportRow.id), descending=True)
BY_ID = Sort("id", (ImportFaultRow.id,))
BY_POSITION = Sort("position", (ImportBatchRow.position,))
_STALLED = timedelta(hours=2)

_LISTED = (
    ImportRow.id,
    ImportRow.kind,
    ImportRow.state,
    ImportRow.is_running,
    ImportRow.file_name,
    ImportRow.size,
    ImportRow.total_rows,
    ImportRow.bad_rows,
    ImportRow.created,
    ImportRow.changed,
    ImportRow.unchanged,
    ImportRow.refused,
    ImportRow.created_at,
    ImportRow.committed_at,
    ImportRow.version,
)


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Own imports, and those of the own organisation."""
    if actor.kind == "system":
        return ImportRow.id.is_not(None)
    return or_(
        ImportRow.created_by_id == actor.user_id,
        ImportRow.organisation_id == actor.organisation_id,
    )


def imports_page(session: ReadSession, actor: Actor, *, cursor: str | None, limit: int) -> Page:
    """Imports, the latest first."""
    statement = select(*_LISTED).where(visible_to(actor))
    return keyset_page(session, statement, sort=LATEST_FIRST, cursor=cursor, limit=limit)


def import_to_read(session: ReadSession, actor: Actor, import_id: str) -> ImportRow:
    """The import's row.

    Raises:
        ImportNotFound: there is none for this person.
    """
    return _found(session, select(ImportRow).where(ImportRow.id == import_id, visible_to(actor)))


def import_to_change(session: WriteSession, actor: Actor, import_id: str) -> ImportRow:
    """The import's row, locked and fresh.

    Raises:
        ImportNotFound: there is none for this person.
    """
    statement = (
        select(ImportRow)
        .where(ImportRow.id == import_id, visible_to(actor))
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return _found(session, statement)


def _found(session: ReadSession, statement: Select[ImportRow]) -> ImportRow:
    row = session.execute(statement).scalar_one_or_none()
    if row is None:
        raise ImportNotFound
    return row


def import_detail(
    session: ReadSession, actor: Actor, import_id: str, sheet_of: dict[str, Sheet[Any]]
) -> ImportOut:
    """One import as it is answered; ``sheet_of`` gives each kind's sheet."""
    row = import_to_read(session, actor, import_id)
    sheet = sheet_of[row.kind]
    return {
        "id": row.id,
        "kind": row.kind,
        "state": row.state,
        "is_running": row.is_running,
        "file_name": row.file_name,
        "size": row.size,
        "sha256": row.sha256,
        "sheet": row.sheet,
        "sheets": row.sheets,
        "header_row": row.header_row,
        "columns": _columns(row, sheet),
        "missing": missing_fields(sheet, _mapping(row)),
        "total_rows": row.total_rows,
        "bad_rows": row.bad_rows,
        "warnings": row.warnings,
        "to_create": row.to_create,
        "to_change": row.to_change,
        "to_keep": row.to_keep,
        "has_bad_rows_file": row.bad_rows_key is not None,
        "skip_bad_rows": row.skip_bad_rows,
        "last_row": row.last_row,
        "batches": row.batches,
        "created": row.created,
        "changed": row.changed,
        "unchanged": row.unchanged,
        "refused": row.refused,
        "job_id": row.job_id,
        "failure": row.failure,
        "created_at": row.created_at,
        "updated_at": row.updated_at,
        "checked_at": row.checked_at,
        "committed_at": row.committed_at,
        "version": row.version,
        "available_actions": available_actions(row.state),
    }


def _mapping(row: ImportRow) -> dict[int, str]:
    return {int(index): field for index, field in row.mapping.items()}


def _columns(row: ImportRow, sheet: Sheet[Any]) -> list[ColumnOut]:
    mapping = _mapping(row)
    titles = {column.field: column.header for column in sheet.columns}
    return [
        {
            "index": index,
            "letter": column_letter(index),
            "header": heading,
            "field": mapping.get(index),
            "title": titles.get(mapping.get(index, "")),
        }
        for index, heading in enumerate(row.header)
    ]


def running_import(session: ReadSession, user_id: str | None) -> str | None:
    """The id of the person's import that a job is working on."""
    statement = select(ImportRow.id).where(ImportRow.created_by_id == user_id, ImportRow.is_running)
    return session.execute(statement.limit(1)).scalar_one_or_none()


def release_stalled(session: WriteSession, user_id: str | None) -> None:
    """Let go of the person's imports whose job ended without telling them so."""
    ended = select(JobRow.id).where(JobRow.state.in_(FINAL))
    session.execute(
        update(ImportRow)
        .where(
            ImportRow.created_by_id == user_id,
            ImportRow.is_running,
            or_(
                ImportRow.job_id.in_(ended),
                ImportRow.updated_at < session.now - _STALLED,
            ),
        )
        .values(is_running=False, updated_at=session.now, version=ImportRow.version + 1)
        .execution_options(synchronize_session=False)
    )
    session.execute(
        update(ImportRow)
        .where(
            ImportRow.created_by_id == user_id,
            ImportRow.is_running.is_(False),
            ImportRow.state == ImportState.COMMITTING,
        )
        .values(state=ImportState.FAILED, updated_at=session.now, version=ImportRow.version + 1)
        .execution_options(synchronize_session=False)
    )


def faults_page(
    session: ReadSession, actor: Actor, import_id: str, *, cursor: str | None, limit: int
) -> Page:
    """The faults of an import in the order of its rows."""
    import_to_read(session, actor, import_id)
    statement = select(
        ImportFaultRow.id,
        ImportFaultRow.phase,
        ImportFaultRow.severity,
        ImportFaultRow.row_number.label("row"),
        ImportFaultRow.column_letter.label("column"),
        ImportFaultRow.header,
        ImportFaultRow.value,
        ImportFaultRow.code,
        ImportFaultRow.message,
        ImportFaultRow.message_en,
    ).where(ImportFaultRow.import_id == import_id)
    return keyset_page(session, statement, sort=BY_ID, cursor=cursor, limit=limit)


def batches_page(
    session: ReadSession, actor: Actor, import_id: str, *, cursor: str | None, limit: int
) -> Page:
    """What an import wrote, batch by batch: the undo report."""
    import_to_read(session, actor, import_id)
    statement = select(
        ImportBatchRow.id,
        ImportBatchRow.position,
        ImportBatchRow.first_row,
        ImportBatchRow.last_row,
        ImportBatchRow.created,
        ImportBatchRow.changed,
        ImportBatchRow.unchanged,
        ImportBatchRow.refused,
        ImportBatchRow.written,
        ImportBatchRow.committed_at,
    ).where(ImportBatchRow.import_id == import_id)
    return keyset_page(session, statement, sort=BY_POSITION, cursor=cursor, limit=limit)


def forget_faults(session: WriteSession, import_id: str) -> None:
    """Remove the faults of an earlier dry run."""
    session.execute(delete(ImportFaultRow).where(ImportFaultRow.import_id == import_id))


def keep_faults(
    session: WriteSession, import_id: str, faults: Sequence[Fault], phase: FaultPhase
) -> None:
    """Keep faults in the order given."""
    if not faults:
        return
    session.execute(
        insert(ImportFaultRow),
        [
            {
                "id": new_id(),
                "import_id": import_id,
                "phase": phase,
                "severity": fault.severity,
                "row_number": fault.row_number,
                "column_letter": fault.column,
                "header": fault.header,
                "value": fault.value,
                "code": fault.code,
                "message": fault.message,
                "message_en": fault.message_en,
            }
            for fault in faults
        ],
    )
