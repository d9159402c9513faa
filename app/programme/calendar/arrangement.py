"""What a year's arrangement may look like. Pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.platform.problems import FieldError

_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class ArrangedDay:
    """One day the arrangement names: worked (a make-up day) or off."""

    day: date
    working: bool
    name: str


def faults(year: int, days: Sequence[ArrangedDay]) -> list[FieldError]:
    """What keeps the days from being an arrangement of that year.

    New Year's holiday may begin in the December before, so those days are the year's as well.
    """
    times = Counter(arranged.day for arranged in days)
    found = []
    for index, arranged in enumerate(days):
        day = arranged.day
        if day.year != year and (day.year, day.month) != (year - 1, _DECEMBER):
            found.append(
                FieldError(
                    pointer=f"/days/{index}/day",
                    code="day.other_year",
                    message=f"{day} 不属于 {year} 年的放假安排",
                    message_en=f"{day} does not belong to the arrangement of {year}",
                )
            )
        if times[day] > 1:
            found.append(
                FieldError(
                    pointer=f"/days/{index}/day",
                    code="day.repeated",
                    message=f"{day} 重复",
                    message_en=f"{day} is given more than once",
                )
            )
    return found
