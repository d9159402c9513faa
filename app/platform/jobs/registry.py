"""What the worker can do, declared beside the domain's own code and listed in one place.

A domain's ``jobs.py`` declares handlers with the decorators below and lists them in a tuple; the
composition root passes all tuples to ``Registry``. Importing a module registers nothing.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as time_of_day
from typing import TYPE_CHECKING, Any, Final, TypeVar
from zoneinfo import ZoneInfo

from app.platform.db import WriteSession

if TYPE_CHECKING:
    from app.platform.jobs.fanout import SealedEvent
    from app.platform.jobs.run import JobRun

T = TypeVar("T")
SHENYANG: Final = ZoneInfo("Asia/Shanghai")  # all of China keeps one time

Backoff = Callable[[int], timedelta]


def patient(attempt: int) -> timedelta:
    """5 s, 20 s, 80 s, … up to an hour: quick for a hiccup, calm for an outage."""
    return min(timedelta(seconds=5 * 4 ** (attempt - 1)), timedelta(hours=1))


@dataclass(frozen=True, kw_only=True, slots=True)
class JobHandler:
    """How one kind of job is done; what it returns is the job's result."""

    kind: str
    run: "Callable[[JobRun], dict[str, Any] | None]"
    max_attempts: int = 5
    lease: timedelta = timedelta(seconds=60)
    backoff: Backoff = patient


@dataclass(frozen=True, kw_only=True, slots=True)
class EventHandler:
    """What is done, in a write transaction of the worker, about some sealed events."""

    handler: str
    events: frozenset[str]
    run: "Callable[[WriteSession, SealedEvent], None]"
    max_attempts: int = 8
    backoff: Backoff = patient
    from_beginning: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Schedule:
    """A job that is enqueued once for every period; ``period`` names the one a moment is in."""

    kind: str
    period: Callable[[datetime], str]


Declared = JobHandler | EventHandler | Schedule


def job(
    kind: str,
    *,
    max_attempts: int = 5,
    lease: timedelta = timedelta(seconds=60),
    backoff: Backoff = patient,
) -> "Callable[[Callable[[JobRun], dict[str, Any] | None]], JobHandler]":
    """Declare the handler of one kind of job."""

    def declare(run: "Callable[[JobRun], dict[str, Any] | None]") -> JobHandler:
        return JobHandler(
            kind=kind, run=run, max_attempts=max_attempts, lease=lease, backoff=backoff
        )

    return declare


def on_event(
    *events: str, handler: str, max_attempts: int = 8, from_beginning: bool = True
) -> "Callable[[Callable[[WriteSession, SealedEvent], None]], EventHandler]":
    """Declare a handler of events; ``handler`` is its lasting name, the key of its cursor.

    A handler added later starts at the first event, or with ``from_beginning=False`` after the
    last one of today.
    """

    def declare(run: "Callable[[WriteSession, SealedEvent], None]") -> EventHandler:
        return EventHandler(
            handler=handler,
            events=frozenset(events),
            run=run,
            max_attempts=max_attempts,
            from_beginning=from_beginning,
        )

    return declare


def every(step: timedelta, kind: str) -> Schedule:
    """Enqueue ``kind`` once in every ``step`` of time."""
    seconds = int(step.total_seconds())

    def period(now: datetime) -> str:
        # Zero-padded, because periods are compared as text.
        return f"{int(now.timestamp()) // seconds * seconds:012d}"

    return Schedule(kind=kind, period=period)


def daily(at: time_of_day, kind: str) -> Schedule:
    """Enqueue ``kind`` once a day from ``at`` on, Chinese time."""

    def period(now: datetime) -> str:
        local = now.astimezone(SHENYANG)
        day = local.date() if local.time() >= at else local.date() - timedelta(days=1)
        return day.isoformat()

    return Schedule(kind=kind, period=period)


class Registry:
    """All that one worker can do.

    Raises:
        ValueError: two declarations share a name, or a schedule has no handler.
    """

    def __init__(self, *groups: Iterable[Declared]) -> None:
        self.jobs: dict[str, JobHandler] = {}
        self.handlers: dict[str, EventHandler] = {}
        self.schedules: dict[str, Schedule] = {}
        for group in groups:
            for declared in group:
                self._add(declared)
        for kind in self.schedules:
            if kind not in self.jobs:
                raise ValueError(f"schedule {kind} has no job of that kind")

    def _add(self, declared: Declared) -> None:
        if isinstance(declared, JobHandler):
            _add_once(self.jobs, declared.kind, declared)
        elif isinstance(declared, EventHandler):
            _add_once(self.handlers, declared.handler, declared)
        else:
            _add_once(self.schedules, declared.kind, declared)


def _add_once(known: dict[str, T], name: str, declared: T) -> None:
    if name in known:
        raise ValueError(f"{type(declared).__name__} {name} is declared twice")
    known[name] = declared
