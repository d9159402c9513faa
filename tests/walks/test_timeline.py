from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.walks.timeline import (
    TOLERANCE,
    Misplaced,
    Pause,
    Placed,
    Told,
    clock_offset,
    is_off,
    place_end,
    place_start,
    place_step,
)
from app.walks.vocabulary import TimeFlag

NOON = datetime(2023, 11, 6, 4, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def step(
    told: Told, *, offset: timedelta = timedelta(), now: datetime = NOON + HOUR
) -> Placed | Misplaced:
    return place_step(told, offset=offset, walk_started_at=NOON, walk_ended_at=None, now=now)


def told(
    start: timedelta, end: timedelta | None, elapsed_ms: int | None = None, **more: Any
) -> Told:
    return Told(
        started_at=NOON + start,
        ended_at=None if end is None else NOON + end,
        elapsed_ms=elapsed_ms,
        **more,
    )


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        (-TOLERANCE - MINUTE, MINUTE, "step.before_walk"),
        (10 * MINUTE, 5 * MINUTE, "step.ends_before_start"),
        (10 * MINUTE, 2 * HOUR, "time.in_future"),
        (2 * HOUR, None, "time.in_future"),
    ],
)
def test_a_time_outside_the_walk_is_refused(start: timedelta, end: timedelta, code: str) -> None:
    placed = step(told(start, end))
    assert isinstance(placed, Misplaced)
    assert placed.code == code


def test_a_step_after_the_end_is_refused() -> None:
    placed = place_step(
        told(10 * MINUTE, 20 * MINUTE),
        offset=timedelta(),
        walk_started_at=NOON,
        walk_ended_at=NOON + 15 * MINUTE,
        now=NOON + HOUR,
    )
    assert isinstance(placed, Misplaced)
    assert placed.code == "step.after_walk"


@pytest.mark.parametrize("ahead", [HOUR, -HOUR, timedelta(days=400)])
def test_a_clock_that_is_off_gives_a_true_timeline_and_a_flag(ahead: timedelta) -> None:
    told_start = NOON + ahead
    start = place_start(told=told_start, client_time=told_start, now=NOON)
    assert start == (NOON, ahead)
    placed = step(told(ahead + MINUTE, ahead + 5 * MINUTE, 240_000), offset=ahead)
    assert isinstance(placed, Placed)
    assert placed.started_at == NOON + MINUTE
    assert placed.ended_at == NOON + 5 * MINUTE
    assert placed.flags == (TimeFlag.CLOCK_OFF,)


def test_a_walk_begun_offline_is_placed_when_it_happened() -> None:
    placed = place_start(
        told=NOON - 3 * HOUR, client_time=NOON + 10 * MINUTE, now=NOON
    )  # the phone runs ten minutes ahead and could not send for three hours
    assert not isinstance(placed, Misplaced)
    started, offset = placed
    assert offset == 10 * MINUTE
    assert started == NOON - 3 * HOUR - 10 * MINUTE


def test_a_start_after_the_phones_own_present_is_refused() -> None:
    placed = place_start(told=NOON + HOUR, client_time=NOON, now=NOON)
    assert isinstance(placed, Misplaced)


def test_small_drift_is_no_flag() -> None:
    assert not is_off(timedelta(minutes=4))
    assert is_off(-timedelta(minutes=5))


def test_a_stopwatch_that_disagrees_with_the_wall_is_flagged() -> None:
    placed = step(told(MINUTE, 30 * MINUTE, 60_000))
    assert isinstance(placed, Placed)
    assert placed.flags == (TimeFlag.ELAPSED_DISAGREES,)


def test_pauses_explain_the_difference() -> None:
    pause = Pause(paused_at=NOON + 2 * MINUTE, resumed_at=NOON + 29 * MINUTE)
    placed = step(told(MINUTE, 30 * MINUTE, 120_000, pauses=[pause]))
    assert isinstance(placed, Placed)
    assert placed.flags == ()


@pytest.mark.parametrize(("paused", "resumed"), [(0, 5), (5, 4), (5, 40)])
def test_a_pause_lies_inside_its_step(paused: int, resumed: int) -> None:
    pause = Pause(paused_at=NOON + paused * MINUTE, resumed_at=NOON + resumed * MINUTE)
    placed = step(told(MINUTE, 30 * MINUTE, pauses=[pause]))
    assert isinstance(placed, Misplaced)
    assert placed.field == "pauses"


def test_days_late_is_flagged_but_taken() -> None:
    placed = step(told(MINUTE, 2 * MINUTE), now=NOON + timedelta(days=4))
    assert isinstance(placed, Placed)
    assert placed.flags == (TimeFlag.SENT_LATE,)


@pytest.mark.parametrize(
    ("end", "last", "code"),
    [
        (-HOUR, None, "walk.ends_before_start"),
        (20 * MINUTE, 30 * MINUTE, "step.after_walk"),
        (2 * HOUR, None, "time.in_future"),
    ],
)
def test_an_end_that_cannot_be_is_refused(
    end: timedelta, last: timedelta | None, code: str
) -> None:
    placed = place_end(
        told=NOON + end,
        offset=timedelta(),
        walk_started_at=NOON,
        last_step_at=None if last is None else NOON + last,
        now=NOON + HOUR,
    )
    assert isinstance(placed, Misplaced)
    assert placed.code == code


@given(ahead=st.timedeltas(timedelta(days=-800), timedelta(days=800)))
def test_placing_undoes_any_offset(ahead: timedelta) -> None:
    offset = clock_offset(client_time=NOON + ahead, now=NOON)
    placed = step(told(ahead + MINUTE, ahead + 2 * MINUTE), offset=offset)
    assert isinstance(placed, Placed)
    assert abs(placed.started_at - (NOON + MINUTE)) <= timedelta(milliseconds=1)
