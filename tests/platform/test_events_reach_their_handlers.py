"""Event handlers: each in sealed order, its own pace, at least once, and never for ever."""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import select

from app.platform import jobs
from app.platform.clock import HeldClock
from app.platform.db import WriteSession
from app.platform.jobs.fanout import SealedEvent
from app.platform.jobs.models import DeadEventRow, EventCursorRow
from app.platform.jobs.worker import Worker
from app.platform.models import CounterRow
from app.platform.numbering import next_number
from app.platform.runtime import Runtime
from tests.platform.event_samples import record_some

Work = Callable[..., Worker]


def test_handlers_see_every_event_once_in_order(bare: Runtime, work: Work) -> None:
    seen: list[int] = []
    positions: list[int] = []

    @jobs.on_event("sample.counted", handler="test.all")
    def all_of_them(_session: WriteSession, event: SealedEvent) -> None:
        seen.append(event.payload["number"])
        positions.append(event.position)

    @jobs.on_event("sample.forgotten", handler="test.none")
    def none_of_them(_session: WriteSession, _event: SealedEvent) -> None:
        raise AssertionError

    worker = work(bare, all_of_them, none_of_them)
    record_some(bare, 5)
    worker.run_until_idle()
    record_some(bare, 3, start=6)
    worker.run_until_idle()
    assert seen == [1, 2, 3, 4, 5, 6, 7, 8]
    assert positions == sorted(positions)


def test_a_failing_handler_waits_keeps_order_and_delays_nobody(
    bare: Runtime, work: Work, clock: HeldClock
) -> None:
    tried: list[int] = []
    calm: list[int] = []

    @jobs.on_event("sample.counted", handler="test.flaky")
    def flaky(session: WriteSession, event: SealedEvent) -> None:
        next_number(session, "FLAKY")
        tried.append(event.payload["number"])
        if len(tried) < 3:
            raise OSError("not yet")

    @jobs.on_event("sample.counted", handler="test.calm")
    def steady(_session: WriteSession, event: SealedEvent) -> None:
        calm.append(event.payload["number"])

    worker = work(bare, flaky, steady)
    record_some(bare, 2)
    worker.run_until_idle()
    assert (tried, calm) == ([1], [1, 2])
    clock.advance(timedelta(seconds=5))
    worker.run_until_idle()
    assert tried == [1, 1]
    clock.advance(timedelta(seconds=20))
    worker.run_until_idle()
    assert tried == [1, 1, 1, 2]
    with bare.database.read() as session:
        count = session.execute(
            select(CounterRow.value).where(CounterRow.series == "FLAKY")
        ).scalar_one()
    assert count == 2  # what the failed attempts wrote was taken back


def test_an_event_nobody_can_take_is_set_aside(bare: Runtime, work: Work, clock: HeldClock) -> None:
    taken: list[int] = []

    @jobs.on_event("sample.counted", handler="test.poisoned", max_attempts=3)
    def poisoned(_session: WriteSession, event: SealedEvent) -> None:
        if event.payload["number"] == 1:
            raise ValueError("poison of 13812341234")
        taken.append(event.payload["number"])

    worker = work(bare, poisoned)
    record_some(bare, 2)
    for _ in range(4):
        worker.run_until_idle()
        clock.advance(timedelta(minutes=2))
    assert taken == [2]
    with bare.database.read() as session:
        dead = session.execute(select(DeadEventRow.error, DeadEventRow.position)).one()
        cursor = session.execute(select(EventCursorRow.attempts)).scalar_one()
    assert dead.error == "ValueError: poison of 138****1234"
    assert cursor == 0


def test_a_later_handler_starts_at_the_beginning_or_now(bare: Runtime, work: Work) -> None:
    old: list[int] = []
    new: list[int] = []
    record_some(bare, 2)
    work(bare).run_until_idle()

    @jobs.on_event("sample.counted", handler="test.history")
    def history(_session: WriteSession, event: SealedEvent) -> None:
        old.append(event.payload["number"])

    @jobs.on_event("sample.counted", handler="test.fresh", from_beginning=False)
    def fresh(_session: WriteSession, event: SealedEvent) -> None:
        new.append(event.payload["number"])

    worker = work(bare, history, fresh)
    worker.run_until_idle()
    record_some(bare, 1, start=3)
    worker.run_until_idle()
    assert (old, new) == ([1, 2, 3], [3])


def test_a_handler_may_enqueue_a_job_in_its_transaction(bare: Runtime, work: Work) -> None:
    done: list[str] = []

    @jobs.on_event("sample.counted", handler="test.enqueues")
    def enqueues(session: WriteSession, event: SealedEvent) -> None:
        jobs.enqueue(
            session, kind="test.follow", payload={"of": event.aggregate_id}, dedupe_key=event.id
        )

    @jobs.job("test.follow")
    def follow(run: jobs.JobRun) -> None:
        done.append(run.payload["of"])

    record_some(bare, 2)
    work(bare, enqueues, follow).run_until_idle()
    assert done == ["a1", "a2"]
