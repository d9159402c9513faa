"""kill -9 and SIGTERM of a worker in a job: it runs on elsewhere, every effect is there once."""

import signal
import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from app.platform import jobs
from app.platform.clock import SystemClock
from app.platform.db import Database
from app.platform.jobs.models import JobRow
from app.platform.jobs.vocabulary import JobState
from tests.e2e.processes import environment, eventually, started
from tests.e2e.worker_program import STEPS

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.timeout(300)]
PROGRAM = str(Path(__file__).with_name("worker_program.py"))


class Bench:
    """One database, workers on it, and a look at the job."""

    def __init__(self, url: str, folder: Path) -> None:
        self.database = Database(url, clock=SystemClock())
        self.env = environment(folder, url)
        self.folder = folder

    def enqueue(self, kind: str, **options: Any) -> str:
        with self.database.write() as session:
            return jobs.enqueue(session, kind=kind, payload={"name": "a"}, **options)

    def worker(self) -> Any:
        return started(
            PROGRAM, str(self.folder / "anchors.txt"), env=self.env, log=self.folder / "log"
        )

    def job(self, job_id: str) -> Any:
        with self.database.read() as session:
            return session.execute(select(*JobRow.__table__.c).where(JobRow.id == job_id)).one()

    def counted(self) -> int:
        with self.database.read() as session:
            found = session.execute(
                text("SELECT value FROM platform_counters WHERE series = 'count-a'")
            ).scalar_one_or_none()
        return found or 0


@pytest.fixture
def bench(live_url: str, tmp_path: Path) -> Any:
    made = Bench(live_url, tmp_path)
    yield made
    made.database.dispose()


def test_kill_9_is_taken_over_and_counted_once(bench: Bench) -> None:
    job_id = bench.enqueue("count")
    for _ in range(2):
        with bench.worker() as worker:
            before = bench.counted()
            eventually(lambda seen=before: bench.counted() > seen + 1)
            worker.send(signal.SIGKILL)
            worker.wait()
    assert bench.job(job_id).state == JobState.RUNNING
    with bench.worker():
        eventually(lambda: bench.job(job_id).state == JobState.DONE)
    assert bench.counted() == STEPS
    assert bench.job(job_id).attempts == 3
    assert bench.job(job_id).result == {"attempt": 3}


def test_sigterm_hands_the_job_back_at_once(bench: Bench) -> None:
    job_id = bench.enqueue("count")
    with bench.worker() as worker:
        eventually(lambda: bench.counted() > 1)
        began = time.monotonic()
        worker.send(signal.SIGTERM)
        assert worker.wait() == 0
        assert time.monotonic() - began < 5
    job = bench.job(job_id)
    assert (job.state, job.attempts, job.lease_token) == (JobState.QUEUED, 0, None)
    with bench.worker():
        eventually(lambda: bench.job(job_id).state == JobState.DONE)
    assert bench.counted() == STEPS


def test_a_poison_job_ends_dead_and_not_the_workers(bench: Bench) -> None:
    job_id = bench.enqueue("poison", max_attempts=2)
    for _ in range(2):
        with bench.worker() as worker:
            assert worker.wait() == -signal.SIGKILL
        time.sleep(1.1)
    good = bench.enqueue("count")
    with bench.worker() as worker:
        eventually(lambda: bench.job(job_id).state == JobState.DEAD)
        eventually(lambda: bench.job(good).state == JobState.DONE)
        assert worker.process.poll() is None
    assert bench.job(job_id).error["code"] == "job.worker_lost"


def test_two_workers_share_the_work_and_run_nothing_twice(bench: Bench) -> None:
    ids = [bench.enqueue("count") for _ in range(2)]
    with bench.worker(), bench.worker():
        eventually(lambda: all(bench.job(i).state == JobState.DONE for i in ids))
    assert bench.counted() == 2 * STEPS
    assert [bench.job(i).attempts for i in ids] == [1, 1]
