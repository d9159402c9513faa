"""A worker that died for good must not lock anybody out of importing."""

from sqlalchemy import select, update

from app.exchange.imports.models import ImportBatchRow, ImportRow
from app.platform.jobs.models import JobRow
from app.platform.jobs.vocabulary import JobState
from app.platform.runtime import Runtime
from tests.exchange.conftest import MATTERS, Importing, csv_bytes, matter_rows

CONTENT = csv_bytes([MATTERS, *matter_rows(3)])


def bury_jobs(runtime: Runtime) -> None:
    with runtime.database.write() as session:
        session.execute(update(JobRow).values(state=JobState.DEAD))


def test_a_dead_dry_run_frees_its_owner(importing: Importing, runtime: Runtime) -> None:
    first = importing.send("matters", CONTENT).json()
    bury_jobs(runtime)
    assert importing.checked("matters", CONTENT)["to_create"] == 3
    assert not importing.now(first["id"])["is_running"]


def test_a_dead_commit_has_failed_and_can_go_on(importing: Importing, runtime: Runtime) -> None:
    row = importing.checked("matters", CONTENT)
    answer = importing.post(f"/imports/{row['id']}/commit", {}, row["version"])
    assert answer.status_code == 202
    bury_jobs(runtime)
    importing.checked("matters", CONTENT)
    failed = importing.now(row["id"])
    assert (failed["state"], failed["available_actions"]) == ("failed", ["commit", "cancel"])
    assert importing.committed(failed)["created"] == 3


def test_a_repeated_job_writes_nothing_twice(importing: Importing, runtime: Runtime) -> None:
    done = importing.committed(importing.checked("matters", CONTENT))
    with runtime.database.write() as session:
        session.execute(update(JobRow).values(state=JobState.QUEUED))
    importing.work()
    assert importing.now(done["id"]) == done
    with runtime.database.read() as session:
        batches = session.execute(select(ImportBatchRow.id)).scalars().all()
        imports = session.execute(select(ImportRow.id)).scalars().all()
    assert (len(batches), len(imports)) == (1, 1)
