"""Scheduled work happens once a period, whatever the clock does and however many workers look."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

import pytest

from app.platform import jobs
from app.platform.clock import HeldClock
from app.platform.jobs.worker import Worker
from app.platform.runtime import Runtime

Work = Callable[..., Worker]


@pytest.fixture
def ticks() -> list[str]:
    return []


@pytest.fixture
def remind(ticks: list[str]) -> jobs.JobHandler:
    @jobs.job("test.remind")
    def handler(run: jobs.JobRun) -> None:
        ticks.append(run.payload["period"])

    return handler


def test_a_daily_job_runs_once_a_day_from_its_hour_on(
    bare: Runtime, work: Work, clock: HeldClock, ticks: list[str], remind: jobs.JobHandler
) -> None:
    worker = work(bare, remind, jobs.daily(time(7, 30), "test.remind"))
    other = work(bare, remind, jobs.daily(time(7, 30), "test.remind"))
    clock.set(datetime(2023, 10, 15, 23, 29, tzinfo=UTC))  # 07:29 on the 16th in Shenyang
    worker.run_until_idle()
    assert ticks == ["2023-10-15"]
    clock.advance(timedelta(minutes=1))
    worker.run_until_idle()
    other.run_until_idle()
    clock.advance(timedelta(hours=5))
    worker.run_until_idle()
    assert ticks == ["2023-10-15", "2023-10-16"]


def test_a_clock_set_back_repeats_nothing_and_a_day_ahead_skips_nothing(
    bare: Runtime, work: Work, clock: HeldClock, ticks: list[str], remind: jobs.JobHandler
) -> None:
    worker = work(bare, remind, jobs.daily(time(7, 30), "test.remind"))
    clock.set(datetime(2024, 2, 28, 4, 0, tzinfo=UTC))
    worker.run_until_idle()
    clock.advance(timedelta(days=1))
    worker.run_until_idle()
    clock.advance(timedelta(days=-1))
    worker.run_until_idle()
    clock.advance(timedelta(days=2))
    worker.run_until_idle()
    assert ticks == ["2024-02-28", "2024-02-29", "2024-03-01"]


def test_an_interval_job_runs_once_in_each_interval(
    bare: Runtime, work: Work, clock: HeldClock, ticks: list[str], remind: jobs.JobHandler
) -> None:
    worker = work(bare, remind, jobs.every(timedelta(minutes=10), "test.remind"))
    for _ in range(12):
        worker.run_until_idle()
        clock.advance(timedelta(minutes=5))
    assert len(ticks) == 6
    assert len(set(ticks)) == 6
