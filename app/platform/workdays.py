"""Working days as the State Council arranges them: holidays off, make-up days (调休) worked.

Pure: the arrangement of each year is handed in. A year whose arrangement is not published yet is
reckoned by the weekday rule, and everything that touches such a year says so, because the true
arrangement, announced each November, will move it.

Two conventions hold throughout. The day an act falls on is not counted, the next working day is
day one. A day ends at 24:00 office time, so that a unit is never late on the day it was promised.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from types import MappingProxyType

OFFICE_TIME = timezone(timedelta(hours=8), "Asia/Shanghai")
"""A fixed offset: China keeps one time without summer time, and needs no zone database."""

FARTHEST = 2600
"""The most working days one sum may span, about ten years; more is a mistake, not a deadline."""

_SATURDAY = 5
_DAY = timedelta(days=1)


def office_day(instant: datetime) -> date:
    """The calendar day in the office at an aware instant."""
    if instant.tzinfo is None:
        raise ValueError("an instant must carry its time zone")
    return instant.astimezone(OFFICE_TIME).date()


def end_of_day(day: date) -> datetime:
    """The instant, in UTC, at which a day is over in the office: its 24:00."""
    return datetime.combine(day + _DAY, time.min, OFFICE_TIME).astimezone(UTC)


def each_day(after: date, until: date) -> Iterator[date]:
    """The days later than `after`, up to and with `until`."""
    day = after
    while day < until:
        day += _DAY
        yield day


@dataclass(frozen=True, slots=True)
class WorkDate:
    """A day found by reckoning, and the unpublished years the reckoning had to guess."""

    day: date
    provisional_years: tuple[int, ...] = ()

    @property
    def provisional(self) -> bool:
        """Whether a later announcement may move this day."""
        return bool(self.provisional_years)


@dataclass(frozen=True)
class WorkCalendar:
    """Which days are worked.

    `days` holds only what departs from the weekday rule or is named by the arrangement: True for
    a day that is worked, False for a day off. `names` says after which holiday.
    """

    days: Mapping[date, bool]
    published_years: frozenset[int]
    names: Mapping[date, str] = field(default_factory=lambda: MappingProxyType({}))

    def is_working_day(self, day: date) -> bool:
        """Whether offices work on that day."""
        arranged = self.days.get(day)
        return day.weekday() < _SATURDAY if arranged is None else arranged

    def is_holiday(self, day: date) -> bool:
        """Whether the arrangement frees a weekday: a day lost to a holiday, not to a weekend."""
        return day.weekday() < _SATURDAY and not self.is_working_day(day)

    def is_make_up_day(self, day: date) -> bool:
        """Whether the arrangement has a weekend day worked."""
        return day.weekday() >= _SATURDAY and self.is_working_day(day)

    def is_published(self, day: date) -> bool:
        """Whether the arrangement of that day's year is announced."""
        return day.year in self.published_years

    def add_working_days(self, start: date, count: int) -> WorkDate:
        """The working day `count` working days after `start` (before it, when negative).

        Zero is `start` itself, worked or not.
        """
        if abs(count) > FARTHEST:
            raise ValueError(f"{count} working days is more than {FARTHEST}")
        step = _DAY if count >= 0 else -_DAY
        day, left = start, abs(count)
        while left:
            day += step
            left -= self.is_working_day(day)
        return WorkDate(day, self.provisional_years(start, day))

    def next_working_day(self, day: date) -> WorkDate:
        """The first working day later than `day`."""
        return self.add_working_days(day, 1)

    def working_days_between(self, start: date, end: date) -> int:
        """The number of working days later than `start` up to and with `end`.

        The inverse of `add_working_days`: negative when `end` is the earlier.
        """
        if end < start:
            # Counted from the other side, so that going back by the answer arrives at `end`.
            return -self.working_days_between(end - _DAY, start - _DAY)
        return sum(self.is_working_day(day) for day in each_day(start, end))

    def provisional_years(self, first: date, last: date) -> tuple[int, ...]:
        """The unpublished years between two days, both counted."""
        low, high = sorted((first.year, last.year))
        return tuple(y for y in range(low, high + 1) if y not in self.published_years)
