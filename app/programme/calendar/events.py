"""What happens to the calendar."""

from dataclasses import dataclass
from typing import ClassVar

from app.platform.events import Event


@dataclass(frozen=True, kw_only=True)
class CalendarPublished(Event):
    """A year was arranged, for the first time or anew; deadlines that touch it are reckoned again.

    `first_day` and `last_day` bound the days the new arrangement names.
    """

    name: ClassVar[str] = "calendar.published"
    aggregate: ClassVar[str] = "calendar"

    year: int
    source: str
    days: int
    first_day: str
    last_day: str
