"""When things happened, told by a clock that may be wrong.

A phone's clock is compared with the server's once, when the walk starts. The offset is kept; every
time the phone told is moved by it, so a clock that is an hour off still gives a true timeline. What
the phone said is kept beside the corrected time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.walks.vocabulary import TimeFlag

TOLERANCE = timedelta(minutes=2)
"""Slack for the network between the phone's stamp and our receipt."""

FLAGGED_OFFSET = timedelta(minutes=5)
"""From here on the clock is called wrong; below it lies ordinary drift."""

ELAPSED_SLACK = timedelta(minutes=2)
"""How far a stopwatch and the wall clock may disagree over one step."""

LATE = timedelta(hours=72)
"""A part that arrives later than this after it happened is marked: hardly a dead network."""


@dataclass(frozen=True, kw_only=True)
class Pause:
    """The walker stopped the watch, on the phone's clock."""

    paused_at: datetime
    resumed_at: datetime


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a phone says about one step, on its own clock."""

    started_at: datetime
    ended_at: datetime | None
    elapsed_ms: int | None
    pauses: Sequence[Pause] = ()


@dataclass(frozen=True, kw_only=True)
class Placed:
    """The same on the server's clock, with what is odd about it."""

    started_at: datetime
    ended_at: datetime | None
    flags: tuple[TimeFlag, ...]


@dataclass(frozen=True, kw_only=True)
class Misplaced:
    """Why a time cannot be: the field that says so, a stable code and a sentence."""

    field: str
    code: str
    message: str
    message_en: str


def clock_offset(*, client_time: datetime, now: datetime) -> timedelta:
    """How far the phone runs ahead (positive) or behind, to the millisecond."""
    offset = client_time - now
    return timedelta(milliseconds=round(offset / timedelta(milliseconds=1)))


def is_off(offset: timedelta) -> bool:
    """Whether the offset is more than drift."""
    return abs(offset) >= FLAGGED_OFFSET


def place_start(
    *, told: datetime, client_time: datetime, now: datetime
) -> tuple[datetime, timedelta] | Misplaced:
    """The true start of a walk and the offset of the phone's clock.

    `told` and `client_time` come from the same clock: the first is when the walk began, the second
    when the message left. A walk started in a cellar and sent hours later is placed rightly.
    """
    if told > client_time + TOLERANCE:
        return Misplaced(
            field="started_at",
            code="time.in_future",
            message="开始时间晚于设备当前时间",
            message_en="The start lies after the device's own present time",
        )
    offset = clock_offset(client_time=client_time, now=now)
    return told - offset, offset


def place_step(
    told: Told,
    *,
    offset: timedelta,
    walk_started_at: datetime,
    walk_ended_at: datetime | None,
    now: datetime,
) -> Placed | Misplaced:
    """The step on the server's clock, or why it cannot have happened in this walk."""
    wrong = _inner_order(told)
    if wrong is not None:
        return wrong
    started = told.started_at - offset
    ended = None if told.ended_at is None else told.ended_at - offset
    last = ended or started
    if started < walk_started_at - TOLERANCE:
        return Misplaced(
            field="started_at",
            code="step.before_walk",
            message="环节早于走流程开始",
            message_en="The step lies before the walk began",
        )
    if walk_ended_at is not None and last > walk_ended_at + TOLERANCE:
        return Misplaced(
            field="ended_at" if ended else "started_at",
            code="step.after_walk",
            message="环节晚于走流程结束",
            message_en="The step lies after the walk ended",
        )
    if last > now + TOLERANCE:
        return Misplaced(
            field="ended_at" if ended else "started_at",
            code="time.in_future",
            message="环节时间尚未到来",
            message_en="The step lies in the future",
        )
    return Placed(started_at=started, ended_at=ended, flags=_flags(told, offset, last, now))


def place_end(
    *,
    told: datetime,
    offset: timedelta,
    walk_started_at: datetime,
    last_step_at: datetime | None,
    now: datetime,
) -> datetime | Misplaced:
    """The true end of a walk: after its start and its last step, not in the future."""
    ended = told - offset
    if ended < walk_started_at - TOLERANCE:
        return Misplaced(
            field="ended_at",
            code="walk.ends_before_start",
            message="结束时间早于开始时间",
            message_en="The end lies before the start",
        )
    if last_step_at is not None and last_step_at > ended + TOLERANCE:
        return Misplaced(
            field="ended_at",
            code="step.after_walk",
            message="有环节晚于走流程结束",
            message_en="A step lies after the end of the walk",
        )
    if ended > now + TOLERANCE:
        return Misplaced(
            field="ended_at",
            code="time.in_future",
            message="结束时间尚未到来",
            message_en="The end lies in the future",
        )
    return ended


def _inner_order(told: Told) -> Misplaced | None:
    if told.ended_at is not None and told.ended_at < told.started_at:
        return Misplaced(
            field="ended_at",
            code="step.ends_before_start",
            message="环节结束早于开始",
            message_en="The step ends before it starts",
        )
    cursor = told.started_at
    for pause in told.pauses:
        inside = cursor <= pause.paused_at <= pause.resumed_at
        if not inside or (told.ended_at is not None and pause.resumed_at > told.ended_at):
            return Misplaced(
                field="pauses",
                code="step.pause_outside",
                message="暂停不在环节之内或次序颠倒",
                message_en="A pause lies outside its step or out of order",
            )
        cursor = pause.resumed_at
    return None


def _flags(told: Told, offset: timedelta, last: datetime, now: datetime) -> tuple[TimeFlag, ...]:
    flags: list[TimeFlag] = []
    if is_off(offset):
        flags.append(TimeFlag.CLOCK_OFF)
    if told.ended_at is not None and told.elapsed_ms is not None:
        paused = sum((p.resumed_at - p.paused_at for p in told.pauses), timedelta())
        wall = told.ended_at - told.started_at - paused
        if abs(wall - timedelta(milliseconds=told.elapsed_ms)) > ELAPSED_SLACK:
            flags.append(TimeFlag.ELAPSED_DISAGREES)
    if now - last > LATE:
        flags.append(TimeFlag.SENT_LATE)
    return tuple(flags)
