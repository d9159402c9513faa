"""Every SELECT of exports; an export is its owner's alone."""

from typing import Any

from sqlalchemy import select, update

from app.exchange.exports.models import ExportRow
from app.exchange.exports.problems import ExportNotFound
from app.exchange.exports.vocabulary import ExportState
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.jobs.models import JobRow
from app.platform.jobs.vocabulary import FINAL
from app.platform.paging import Page, Sort, keyset_page

LATEST_FIRST = Sort("-created_at", (ExportRow.created_at, ExportRow.id), descending=True)

_COLUMNS = (
    ExportRow.id,
    ExportRow.subject,
    ExportRow.format,
    ExportRow.bom,
    ExportRow.wanted,
    ExportRow.state,
    ExportRow.job_id,
    ExportRow.rows,
    ExportRow.size,
    ExportRow.sha256,
    ExportRow.failure,
    ExportRow.created_at,
    ExportRow.done_at,
    ExportRow.version,
)


def exports_page(session: ReadSession, actor: Actor, *, cursor: str | None, limit: int) -> Page:
    """The reader's exports, the latest first."""
    statement = select(*_COLUMNS).where(ExportRow.created_by_id == actor.user_id)
    return keyset_page(session, statement, sort=LATEST_FIRST, cursor=cursor, limit=limit)


def export_detail(session: ReadSession, actor: Actor, export_id: str) -> dict[str, Any]:
    """One export of the reader's.

    Raises:
        ExportNotFound: there is none.
    """
    statement = select(*_COLUMNS).where(
        ExportRow.id == export_id, ExportRow.created_by_id == actor.user_id
    )
    row = session.execute(statement).mappings().one_or_none()
    if row is None:
        raise ExportNotFound
    return dict(row)


def export_file(session: ReadSession, actor: Actor, export_id: str) -> ExportRow:
    """The row of one export of the reader's.

    Raises:
        ExportNotFound: there is none.
    """
    statement = select(ExportRow).where(
        ExportRow.id == export_id, ExportRow.created_by_id == actor.user_id
    )
    row = session.execute(statement).scalar_one_or_none()
    if row is None:
        raise ExportNotFound
    return row


def export_to_make(session: WriteSession, export_id: str) -> ExportRow | None:
    """The export that a job makes, locked; ``None`` when it is made already."""
    statement = (
        select(ExportRow)
        .where(ExportRow.id == export_id, ExportRow.state == ExportState.QUEUED)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return session.execute(statement).scalar_one_or_none()


def release_stalled(session: WriteSession, actor: Actor) -> None:
    """Give up the person's exports whose job ended without telling them so."""
    ended = select(JobRow.id).where(JobRow.state.in_(FINAL))
    session.execute(
        update(ExportRow)
        .where(
            ExportRow.created_by_id == actor.user_id,
            ExportRow.state == ExportState.QUEUED,
            ExportRow.job_id.in_(ended),
        )
        .values(state=ExportState.FAILED, updated_at=session.now, version=ExportRow.version + 1)
        .execution_options(synchronize_session=False)
    )


def running_export(session: ReadSession, actor: Actor) -> str | None:
    """The id of the person's export that is being made."""
    statement = select(ExportRow.id).where(
        ExportRow.created_by_id == actor.user_id, ExportRow.state == ExportState.QUEUED
    )
    return session.execute(statement.limit(1)).scalar_one_or_none()
