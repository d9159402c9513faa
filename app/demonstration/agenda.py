"""What happens when: stories told in the order of their moments, on a clock that is moved along."""

import heapq
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import count
from random import Random

from app.platform.clock import HeldClock
from app.platform.workdays import OFFICE_TIME, WorkCalendar, office_day

Story = Iterator[datetime]
"""A generator that acts, and yields the moment at which it wants to go on."""

_OPENS, _CLOSES = time(8, 30), time(17, 0)
_OFFICE_SECONDS = (8 * 60 + 30) * 60


class Agenda:
    """Runs many stories side by side until the programme's last moment."""

    def __init__(self, clock: HeldClock, calendar: WorkCalendar, *, until: datetime) -> None:
        self._clock = clock
        self._calendar = calendar
        self._until = until
        self._waiting: list[tuple[datetime, int, Story]] = []
        self._order = count()

    def begin(self, story: Story) -> None:
        """Let a story take its first step; it decides itself when to act."""
        moment = next(story, None)
        if moment is not None and moment <= self._until:
            heapq.heappush(self._waiting, (moment, next(self._order), story))

    def run(self) -> None:
        """Tell all stories to the end of the programme, or to their own."""
        while self._waiting:
            moment, _, story = heapq.heappop(self._waiting)
            self._clock.set(max(moment, self._clock.now()))
            self.begin(story)
        self._clock.set(self._until)

    def on(self, day: date, rng: Random) -> datetime:
        """Some moment of that day's office hours."""
        opening = datetime.combine(day, _OPENS, OFFICE_TIME)
        return opening + timedelta(seconds=rng.randrange(_OFFICE_SECONDS))

    def after(self, rng: Random, working_days: int) -> datetime:
        """Some moment so many working days from now; nought means within the next two hours."""
        now = self._clock.now()
        today = office_day(now)
        if working_days == 0:
            soon = now + timedelta(seconds=rng.randrange(600, 7200))
            closing = datetime.combine(today, _CLOSES, OFFICE_TIME)
            if self._calendar.is_working_day(today) and soon <= closing:
                return soon
            working_days = 1
        return self.on(self._calendar.add_working_days(today, working_days).day, rng)

    def working_mornings(self, first: date, last: date) -> Iterator[datetime]:
        """Half past eight of every working day of a period."""
        day = first
        while day <= last:
            if self._calendar.is_working_day(day):
                yield datetime.combine(day, _OPENS, OFFICE_TIME)
            day += timedelta(days=1)
