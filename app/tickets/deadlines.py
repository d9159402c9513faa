"""Deadlines: from a term, a ledger of pauses and granted extensions to one day, and why that day.

Pure. The rules, all in working days of the office:

* the clock starts with the dispatch, whether the unit has accepted or not; the day of the
  dispatch is not counted;
* the day on which a pause begins is the unit's to lose nothing by, so it counts as paused; the
  day on which the clock resumes counts as running;
* an extension lengthens the term, it does not replace it, so pauses and extensions commute;
* a date set by hand stands as set until a pause or an extension moves it, by working days;
* while the clock is paused there is no deadline, only working days left.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count
from types import MappingProxyType

from app.platform.workdays import FARTHEST, WorkCalendar, each_day, end_of_day
from app.tickets.clock.vocabulary import PauseReason, Preset

WORKING_DAYS: Mapping[Preset, int] = MappingProxyType(
    {
        Preset.IMMEDIATE: 3,
        Preset.TIME_LIMITED: 15,
        Preset.ANSWER: 10,
        Preset.REWORK: 5,
    }
)
"""The terms that are a number of working days; the others name their day."""

PRESET_OF_KIND: Mapping[str, Preset] = MappingProxyType(
    {"problem": Preset.TIME_LIMITED, "demand": Preset.ANSWER}
)
"""The term of a ticket's kind when the dispatcher does not choose one."""

EXTENSION_LIMIT = 2
"""So often a ticket may be extended, unless the installation sets another number."""

FARTHEST_PLAN = timedelta(days=5 * 366)
"""How far ahead a day may be set by hand; a plan beyond five years is none."""


@dataclass(frozen=True, slots=True)
class Term:
    """How long a round runs: a number of working days, or until a day set by hand."""

    preset: Preset
    working_days: int | None = None
    until: date | None = None

    def __post_init__(self) -> None:
        if (self.working_days is None) == (self.until is None):
            raise ValueError("a term is either a number of working days or a day")
        if self.working_days is not None and not 0 < self.working_days <= FARTHEST:
            raise ValueError(f"a term of {self.working_days} working days")


@dataclass(frozen=True, slots=True)
class Pause:
    """One line of the ledger; without `resumed_on` the clock still stands."""

    paused_on: date
    resumed_on: date | None
    reason: PauseReason

    def covers(self, day: date) -> bool:
        """Whether the clock stood on that day."""
        return self.paused_on <= day and (self.resumed_on is None or day < self.resumed_on)


@dataclass(frozen=True, slots=True)
class Extension:
    """A granted extension."""

    working_days: int
    granted_on: date


@dataclass(frozen=True, slots=True)
class Round:
    """All that a deadline depends on, but for the calendar."""

    term: Term
    started_on: date
    pauses: Sequence[Pause] = ()
    extensions: Sequence[Extension] = ()

    def paused_on(self, day: date) -> bool:
        """Whether the clock stood on that day."""
        return any(pause.covers(day) for pause in self.pauses)

    @property
    def extended_by(self) -> int:
        """The working days granted so far."""
        return sum(extension.working_days for extension in self.extensions)


@dataclass(frozen=True, slots=True)
class Due:
    """The deadline, or what is left of the term while the clock stands."""

    day: date | None
    left_when_paused: int | None = None
    provisional_years: tuple[int, ...] = ()

    @property
    def at(self) -> datetime | None:
        """The instant from which the ticket is overdue."""
        return None if self.day is None else end_of_day(self.day)

    @property
    def written(self) -> str | None:
        """The day as events carry it."""
        return None if self.day is None else self.day.isoformat()


@dataclass(frozen=True, slots=True)
class HolidaySpan:
    """Days off in a row under one name, and how many of them would have been worked."""

    name: str
    first: date
    last: date
    working_days_lost: int


@dataclass(frozen=True, slots=True)
class MakeUpDay:
    """A weekend day that is worked, and therefore counted."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class PauseEffect:
    """What one pause did to this deadline."""

    pause: Pause
    working_days: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that made the deadline the day it is, in the order a reader would check it."""

    round: Round
    due: Due
    working_days: int
    weekend_days: int
    holidays: tuple[HolidaySpan, ...]
    make_up_days: tuple[MakeUpDay, ...]
    pauses: tuple[PauseEffect, ...]


def term_of(preset: Preset, *, working_days: int | None = None, until: date | None = None) -> Term:
    """The term of a preset, with the dispatcher's own number or day in its place if given."""
    if until is not None:
        return Term(preset, until=until)
    return Term(preset, working_days=working_days or WORKING_DAYS[preset])


def reckon(calendar: WorkCalendar, running: Round) -> Due:
    """The deadline of a round."""
    term, start = running.term, running.started_on
    if term.until is not None and not _moved(running, term.until):
        return Due(term.until, provisional_years=calendar.provisional_years(start, term.until))
    left = total_days(calendar, running)
    standing_from = min(
        (pause.paused_on for pause in running.pauses if pause.resumed_on is None), default=None
    )
    day = start
    for offset in count(1):
        if not left:
            break
        day = start + timedelta(days=offset)
        if standing_from is not None and day >= standing_from:
            years = calendar.provisional_years(start, day)
            return Due(None, left_when_paused=left, provisional_years=years)
        left -= calendar.is_working_day(day) and not running.paused_on(day)
    return Due(day, provisional_years=calendar.provisional_years(start, day))


def total_days(calendar: WorkCalendar, running: Round) -> int:
    """The working days the unit has in all, extensions included, pauses not."""
    term = running.term
    if term.working_days is not None:
        return term.working_days + running.extended_by
    until = term.until or running.started_on
    granted = max(calendar.working_days_between(running.started_on, until), 0)
    return granted + running.extended_by


def explain(calendar: WorkCalendar, running: Round) -> Explanation:
    """The deadline with all its reasons."""
    due = reckon(calendar, running)
    last = due.day or _last_running_day(running)
    window = tuple(each_day(running.started_on, last))
    return Explanation(
        round=running,
        due=due,
        working_days=total_days(calendar, running),
        weekend_days=sum(
            not calendar.is_working_day(day) and day not in calendar.names for day in window
        ),
        holidays=tuple(_holidays(calendar, window)),
        make_up_days=tuple(
            MakeUpDay(day, calendar.names.get(day, ""))
            for day in window
            if calendar.is_make_up_day(day)
        ),
        pauses=tuple(
            PauseEffect(
                pause, sum(pause.covers(day) and calendar.is_working_day(day) for day in window)
            )
            for pause in running.pauses
        ),
    )


def _moved(running: Round, until: date) -> bool:
    """Whether anything happened that moves a day set by hand."""
    touched = any(
        pause.paused_on <= until
        and (pause.resumed_on is None or pause.resumed_on > running.started_on)
        for pause in running.pauses
    )
    return touched or bool(running.extensions)


def _last_running_day(running: Round) -> date:
    opened = [pause.paused_on for pause in running.pauses if pause.resumed_on is None]
    return max(min(opened) - timedelta(days=1), running.started_on)


def _holidays(calendar: WorkCalendar, window: Sequence[date]) -> Iterator[HolidaySpan]:
    """The named days off in the window, neighbours under one name put together."""
    current: HolidaySpan | None = None
    for day in window:
        name = calendar.names.get(day)
        if name is None or calendar.is_working_day(day):
            continue
        lost = int(calendar.is_holiday(day))
        if current and current.name == name and day - current.last == timedelta(days=1):
            current = HolidaySpan(name, current.first, day, current.working_days_lost + lost)
            continue
        if current:
            yield current
        current = HolidaySpan(name, day, day, lost)
    if current:
        yield current
