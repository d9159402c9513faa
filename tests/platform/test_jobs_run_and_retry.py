"""Jobs: enqueued with the transaction, claimed once, retried with patience, laid to rest."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.platform import jobs
from app.platform.clock import HeldClock
from app.platform.jobs import queue
from app.platform.jobs.models import JobRow
from app.platform.jobs.vocabulary import JobState
from app.platform.jobs.worker import Worker
from app.platform.problems import InvalidFields, Unavailable
from app.platform.runtime import Runtime

Work = Callable[..., Worker]


def enqueue(runtime: Runtime, kind: str = "test.work", **options: Any) -> str:
    with runtime.database.write() as session:
        return jobs.enqueue(session, kind=kind, payload={"n": 1}, **options)


def row(runtime: Runtime, job_id: str) -> Any:
    with runtime.database.read() as session:
        return session.execute(select(*JobRow.__table__.c).where(JobRow.id == job_id)).one()


def test_a_job_of_a_rolled_back_transaction_never_was(bare: Runtime, work: Work) -> None:
    ran: list[int] = []

    @jobs.job("test.work")
    def handler(run: jobs.JobRun) -> None:
        ran.append(run.payload["n"])

    def enqueue_and_fail() -> None:
        with bare.database.write() as session:
            jobs.enqueue(session, kind="test.work", payload={"n": 1})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        enqueue_and_fail()
    assert work(bare, handler).run_one_job() == 0
    assert ran == []


def test_a_job_runs_once_and_keeps_its_result(bare: Runtime, work: Work) -> None:
    @jobs.job("test.work")
    def handler(run: jobs.JobRun) -> dict[str, Any]:
        run.progress(0.5, "一半")
        return {"twice": run.payload["n"] * 2}

    job_id = enqueue(bare)
    worker = work(bare, handler)
    assert worker.run_one_job() == 1
    assert worker.run_one_job() == 0
    kept = row(bare, job_id)
    assert (kept.state, kept.progress, kept.result) == (JobState.DONE, 1.0, {"twice": 2})
    assert kept.lease_token is None


def test_jobs_wait_for_their_time_and_their_turn(
    bare: Runtime, work: Work, clock: HeldClock
) -> None:
    order: list[str] = []

    @jobs.job("test.work")
    def handler(run: jobs.JobRun) -> None:
        order.append(run.id)

    later = enqueue(bare, run_at=clock.now() + timedelta(hours=1))
    first, second = enqueue(bare), enqueue(bare)
    worker = work(bare, handler)
    worker.run_until_idle()
    assert order == [first, second]
    clock.advance(timedelta(hours=1))
    worker.run_until_idle()
    assert order == [first, second, later]


def test_a_failing_job_is_retried_with_patience_and_then_dead(
    bare: Runtime, work: Work, clock: HeldClock
) -> None:
    @jobs.job("test.work")
    def handler(run: jobs.JobRun) -> None:
        raise OSError(f"attempt {run.attempt} of 13812341234")

    job_id = enqueue(bare, max_attempts=3, dedupe_key="k")
    worker = work(bare, handler)
    waits = []
    for _ in range(2):
        assert worker.run_one_job() == 1
        assert worker.run_one_job() == 0
        kept = row(bare, job_id)
        assert kept.state == JobState.QUEUED
        waits.append(kept.run_at - clock.now())
        clock.advance(waits[-1])
    assert worker.run_one_job() == 1
    kept = row(bare, job_id)
    assert kept.state == JobState.DEAD
    assert kept.attempts == 3
    assert waits == [timedelta(seconds=5), timedelta(seconds=20)]
    assert kept.error["detail_en"] == "OSError: attempt 3 of 138****1234"
    assert kept.dedupe_key is None


def test_a_refusal_is_final_and_an_outage_is_not(bare: Runtime, work: Work) -> None:
    @jobs.job("test.refused")
    def refused(_run: jobs.JobRun) -> None:
        raise InvalidFields("表格有误", "The table is wrong", rows=3)

    @jobs.job("test.away")
    def away(_run: jobs.JobRun) -> None:
        raise Unavailable

    first, second = enqueue(bare, "test.refused"), enqueue(bare, "test.away")
    worker = work(bare, refused, away)
    worker.run_until_idle()
    assert row(bare, first).state == JobState.FAILED
    assert row(bare, first).error == {
        "code": "request.invalid_fields",
        "detail": "表格有误",
        "detail_en": "The table is wrong",
        "rows": 3,
    }
    assert row(bare, second).state == JobState.QUEUED


def test_the_same_dedupe_key_is_one_job_until_it_ends_without_success(
    bare: Runtime, work: Work
) -> None:
    outcomes = [InvalidFields(), None]

    @jobs.job("test.work")
    def handler(_run: jobs.JobRun) -> None:
        if (outcome := outcomes.pop(0)) is not None:
            raise outcome

    first = enqueue(bare, dedupe_key="import:1")
    assert enqueue(bare, dedupe_key="import:1") == first
    worker = work(bare, handler)
    worker.run_until_idle()
    second = enqueue(bare, dedupe_key="import:1")
    assert second != first
    worker.run_until_idle()
    assert enqueue(bare, dedupe_key="import:1") == second
    assert row(bare, second).state == JobState.DONE


def test_a_queued_job_can_be_cancelled_a_running_one_not(bare: Runtime, work: Work) -> None:
    @jobs.job("test.work")
    def handler(run: jobs.JobRun) -> None:
        with run.database.write() as session:
            assert not jobs.cancel(session, run.id)

    cancelled, runs = enqueue(bare), enqueue(bare)
    with bare.database.write() as session:
        assert jobs.cancel(session, cancelled)
    work(bare, handler).run_until_idle()
    assert row(bare, cancelled).state == JobState.CANCELLED
    assert row(bare, runs).state == JobState.DONE


def test_a_lost_worker_is_replaced_and_cannot_write_any_more(
    bare: Runtime, work: Work, clock: HeldClock
) -> None:
    job_id = enqueue(bare)
    lease = timedelta(seconds=60)
    with bare.database.write() as session:
        lost = queue.claim(session, ["test.work"], worker="lost", lease=lease)
    assert lost is not None
    attempts: list[int] = []

    @jobs.job("test.work")
    def handler(run: jobs.JobRun) -> None:
        attempts.append(run.attempt)

    worker = work(bare, handler)
    assert worker.run_one_job() == 0
    clock.advance(lease + timedelta(seconds=1))
    assert worker.run_one_job() == 1
    assert attempts == [2]
    stale = jobs.JobRun(bare, lost)
    with pytest.raises(jobs.LeaseLost), bare.database.write() as session:
        stale.save_checkpoint(session, {"row": 1})
    with bare.database.write() as session:
        assert not queue.finish(session, lost, {"wrong": True})
    assert row(bare, job_id).result is None


def test_work_that_kills_its_workers_is_laid_to_rest(
    bare: Runtime, work: Work, clock: HeldClock
) -> None:
    job_id = enqueue(bare, max_attempts=2)
    for _ in range(2):
        with bare.database.write() as session:
            assert queue.claim(session, ["test.work"], worker="dies", lease=timedelta(seconds=2))
        clock.advance(timedelta(seconds=3))

    @jobs.job("test.work")
    def handler(_run: jobs.JobRun) -> None:
        raise AssertionError("must not run a third time")

    work(bare, handler).run_until_idle()
    assert row(bare, job_id).state == JobState.DEAD
    assert row(bare, job_id).error["code"] == "job.worker_lost"


def test_a_job_goes_on_from_its_checkpoint(bare: Runtime, work: Work, clock: HeldClock) -> None:
    seen: list[Any] = []

    @jobs.job("test.work")
    def handler(run: jobs.JobRun) -> None:
        seen.append(run.checkpoint)
        with run.database.write() as session:
            run.save_checkpoint(session, {"row": run.attempt * 100}, fraction=0.1, note="批")
        if run.attempt == 1:
            raise OSError

    job_id = enqueue(bare)
    worker = work(bare, handler)
    worker.run_one_job()
    clock.advance(timedelta(minutes=1))
    worker.run_one_job()
    assert seen == [None, {"row": 100}]
    assert row(bare, job_id).checkpoint == {"row": 200}


def test_a_stopping_worker_hands_its_job_back(bare: Runtime, work: Work) -> None:
    @jobs.job("test.work")
    def handler(run: jobs.JobRun) -> None:
        worker.stop()
        run.pause_point()

    job_id = enqueue(bare)
    worker = work(bare, handler)
    worker.run_one_job()
    kept = row(bare, job_id)
    assert (kept.state, kept.attempts) == (JobState.QUEUED, 0)


def test_unknown_kinds_are_left_for_another_worker(bare: Runtime, work: Work) -> None:
    job_id = enqueue(bare, "test.elsewhere")
    assert work(bare).run_until_idle() == 0
    assert row(bare, job_id).state == JobState.QUEUED


def test_names_are_declared_once() -> None:
    @jobs.job("test.work")
    def handler(_run: jobs.JobRun) -> None: ...

    with pytest.raises(ValueError, match="declared twice"):
        jobs.Registry((handler,), (handler,))
    with pytest.raises(ValueError, match="no job of that kind"):
        jobs.Registry((jobs.every(timedelta(hours=1), "test.missing"),))
