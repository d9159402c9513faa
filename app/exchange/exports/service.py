"""Asking for an export, and what becomes of it."""

from dataclasses import asdict
from typing import Any

from app.exchange.exports import queries
from app.exchange.exports.events import ExportFailed, ExportMade, ExportRequested
from app.exchange.exports.models import ExportRow
from app.exchange.exports.problems import ExportRunning
from app.exchange.exports.vocabulary import ExportFormat, ExportState
from app.exchange.lists.vocabulary import ListName
from app.platform import jobs
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import Forbidden, Problem
from app.platform.spool import Spooled

EXPORT_JOB = "export.make"


def request_list_export(
    session: WriteSession,
    actor: Actor,
    *,
    name: ListName,
    kind: ExportFormat,
    bom: bool,
    wanted: dict[str, Any],
) -> str:
    """Ask for a list as a file; the new export's id.

    Raises:
        ExportRunning: an earlier export of this person is still being made.
    """
    if actor.user_id is None:
        raise Forbidden
    queries.release_stalled(session, actor)
    running = queries.running_export(session, actor)
    if running is not None:
        raise ExportRunning(export_id=running, headers={"Retry-After": "3"})
    export_id = new_id()
    payload = {"export_id": export_id, "actor": {**asdict(actor), "roles": sorted(actor.roles)}}
    job_id = jobs.enqueue(session, kind=EXPORT_JOB, payload=payload, actor=actor)
    session.add(
        ExportRow(
            id=export_id,
            subject=name,
            format=kind,
            bom=bom,
            wanted=wanted,
            state=ExportState.QUEUED,
            created_by_id=actor.user_id,
            job_id=job_id,
            created_at=session.now,
            updated_at=session.now,
        )
    )
    session.flush()
    event = ExportRequested(
        aggregate_id=export_id, subject=name.value, format=kind.value, filter=wanted
    )
    record(session, actor, event)
    return export_id


def keep_export(
    session: WriteSession, actor: Actor, export_id: str, *, rows: int, file: Spooled, blob_key: str
) -> None:
    """Put the finished file on record; a second run of the job changes nothing."""
    row = queries.export_to_make(session, export_id)
    if row is None:
        return
    row.state = ExportState.DONE
    row.rows, row.size, row.sha256, row.blob_key = rows, file.size, file.sha256, blob_key
    row.done_at = row.updated_at = session.now
    session.flush()
    record(
        session,
        actor,
        ExportMade(
            aggregate_id=export_id, subject=row.subject.value, rows=rows, sha256=file.sha256
        ),
    )


def fail_export(session: WriteSession, actor: Actor, export_id: str, problem: Problem) -> None:
    """Say why the file could not be made."""
    row = queries.export_to_make(session, export_id)
    if row is None:
        return
    row.state = ExportState.FAILED
    row.failure = {
        "code": problem.code,
        "detail": problem.detail,
        "detail_en": problem.detail_en,
    }
    row.updated_at = session.now
    session.flush()
    record(
        session,
        actor,
        ExportFailed(aggregate_id=export_id, subject=row.subject.value, code=problem.code),
    )
