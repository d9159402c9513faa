"""Making the file of an export."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.exchange.exports import queries, service
from app.exchange.exports.models import ExportRow
from app.exchange.exports.service import EXPORT_JOB
from app.exchange.exports.vocabulary import ExportState
from app.exchange.lists.queries import all_rows
from app.exchange.lists.rendering import write_list
from app.exchange.lists.schemas import ListFilterIn
from app.platform.actor import Actor
from app.platform.jobs import JobHandler, JobRun, job
from app.platform.problems import Problem, Unavailable
from app.platform.spool import Spooled

PREFIX = "exports"


@job(EXPORT_JOB)
def make_export(run: JobRun) -> dict[str, Any]:
    """Read what the owner may see, write the file, store it, put it on record."""
    export_id: str = run.payload["export_id"]
    given: dict[str, Any] = run.payload["actor"]
    actor = Actor(**{**given, "roles": frozenset(given["roles"])})
    with run.database.read() as session:
        order = queries.export_file(session, actor, export_id)
    if order.state is not ExportState.QUEUED:
        return {"export_id": export_id}
    try:
        _make(run, actor, order)
    except Problem as problem:
        # A refusal is the same next time; that something is away for a while is not.
        if problem.status >= Unavailable.status:
            raise
        with run.database.write() as session:
            service.fail_export(session, actor, export_id, problem)
    return {"export_id": export_id}


JOBS: tuple[JobHandler, ...] = (make_export,)


def _make(run: JobRun, actor: Actor, order: ExportRow) -> None:
    wanted = ListFilterIn.model_validate_json(json.dumps(order.wanted))
    with TemporaryDirectory(prefix="tongxing-export-") as folder:
        path = Path(folder) / f"list.{order.format.value}"
        with run.database.read() as session:
            rows = all_rows(session, actor, order.subject, wanted)
            count = write_list(order.subject, rows, path, kind=order.format, bom=order.bom)
        file = Spooled.of(path)
        blob_key = run.blobs.put(PREFIX, file)
    with run.database.write() as session:
        service.keep_export(session, actor, order.id, rows=count, file=file, blob_key=blob_key)
