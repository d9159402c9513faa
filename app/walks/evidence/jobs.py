"""Nightly: remove files that no row names and what killed processes left half-written."""

from collections.abc import Iterable, Iterator
from datetime import time, timedelta
from typing import Any, Final

from app.platform.file_intake import FileIntake
from app.platform.jobs.registry import Declared, daily, job
from app.platform.jobs.run import JobRun
from app.platform.spool import sweep_spool
from app.walks.evidence import queries

# Longer than any upload takes from storing the file to writing its row, retries included. A file
# sent again is written anew and so young again.
GRACE: Final = timedelta(hours=24)
_BATCH: Final = 500


@job("evidence.sweep")
def sweep(run: JobRun) -> dict[str, Any]:
    """Delete orphans older than a day; returns how many of each sort."""
    before = run.clock.now() - GRACE
    spool_folder = run.runtime.service(FileIntake).spool_folder
    return {
        "staged": run.blobs.sweep_staged(older_than=before),
        "spooled": sweep_spool(spool_folder, older_than=before),
        "orphans": sum(_delete_orphans(run, prefix) for prefix in queries.PREFIXES),
    }


def _delete_orphans(run: JobRun, prefix: str) -> int:
    deleted = 0
    before = run.clock.now() - GRACE
    old = (entry.key for entry in run.blobs.objects(prefix) if entry.modified_at < before)
    for keys in _batches(old):
        run.pause_point()
        with run.database.read() as session:
            used = queries.keys_in_use(session, keys)
        for key in keys:
            if key not in used:
                run.blobs.delete(key)
                deleted += 1
    return deleted


def _batches(keys: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    for key in keys:
        batch.append(key)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


JOBS: Final[tuple[Declared, ...]] = (sweep, daily(time(3, 30), "evidence.sweep"))
