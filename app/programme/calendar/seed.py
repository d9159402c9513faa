"""The shipped arrangements: one file per year, with the State Council document each is taken from.

The files are NateScarlet/holiday-cn's, unchanged, under the licence beside them. A file without
days is a year the State Council has not arranged yet.
"""

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from app.platform.workdays import WorkCalendar

REFERENCE = Path(__file__).parent / "reference"


@dataclass(frozen=True, slots=True)
class ArrangedDay:
    """One day the arrangement names: worked (a make-up day) or off."""

    day: date
    working: bool
    name: str


@dataclass(frozen=True, slots=True)
class ArrangedYear:
    """A year as its document arranges it. The first days off may lie in the December before."""

    year: int
    sources: tuple[str, ...]
    days: tuple[ArrangedDay, ...]

    @property
    def published(self) -> bool:
        """Whether there is an arrangement at all."""
        return bool(self.days)


@cache
def reference_years() -> tuple[ArrangedYear, ...]:
    """Every shipped year in order."""
    return tuple(_year(path) for path in sorted(REFERENCE.glob("2*.json")))


@cache
def reference_calendar() -> WorkCalendar:
    """The shipped years as one calendar, for tools and tests that have no database."""
    arranged = [day for year in reference_years() for day in year.days]
    return WorkCalendar(
        days={day.day: day.working for day in arranged},
        published_years=frozenset(year.year for year in reference_years() if year.published),
        names={day.day: day.name for day in arranged},
    )


def _year(path: Path) -> ArrangedYear:
    found = json.loads(path.read_text("utf-8"))
    return ArrangedYear(
        year=found["year"],
        sources=tuple(found["papers"]),
        days=tuple(
            ArrangedDay(
                day=date.fromisoformat(day["date"]),
                working=not day["isOffDay"],
                name=day["name"],
            )
            for day in found["days"]
        ),
    )
