"""The shipped arrangements: one file per year, with the State Council document each is taken from.

The files are NateScarlet/holiday-cn's, unchanged, under the licence beside them. A file without
days is a year the State Council has not arranged yet.
"""

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.workdays import WorkCalendar
from app.programme.calendar import queries, service
from app.programme.calendar.arrangement import ArrangedDay

REFERENCE = Path(__file__).parent / "reference"


@dataclass(frozen=True, slots=True)
class ArrangedYear:
    """A year as its document arranges it. The first days off may lie in the December before."""

    year: int
    source: str
    days: tuple[ArrangedDay, ...]


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
        published_years=frozenset(year.year for year in reference_years() if year.days),
        names={day.day: day.name for day in arranged},
    )


def seed_calendar(session: WriteSession, actor: Actor) -> int:
    """Enter the shipped years that the database does not have; the number entered.

    A year that is there stays untouched, also a published one that differs: whoever published it
    here knows better than a file shipped earlier.
    """
    known = queries.known_years(session)
    missing = [year for year in reference_years() if year.year not in known]
    for year in missing:
        if not year.days:
            service.open_year(session, year.year)
            continue
        service.publish_year(
            session, actor, year.year, days=year.days, source=year.source, expected_version=1
        )
    return len(missing)


def _year(path: Path) -> ArrangedYear:
    found = json.loads(path.read_text("utf-8"))
    return ArrangedYear(
        year=found["year"],
        source="、".join(found["papers"]),
        days=tuple(
            ArrangedDay(
                day=date.fromisoformat(day["date"]),
                working=not day["isOffDay"],
                name=day["name"],
            )
            for day in found["days"]
        ),
    )
