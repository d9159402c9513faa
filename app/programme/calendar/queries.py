"""Every SELECT of the calendar, and the calendar this process keeps in memory."""

from collections.abc import Iterable
from datetime import date
from types import MappingProxyType

from sqlalchemy import select

from app.platform.db import ReadSession
from app.platform.workdays import WorkCalendar
from app.programme.calendar.models import CalendarDay, CalendarYear
from app.programme.calendar.schemas import YearOut
from app.programme.calendar.vocabulary import YearState

Revision = tuple[tuple[int, str], ...]

_kept: dict[str, tuple[Revision, WorkCalendar]] = {}
"""The last calendar read, under one key so that a thread replaces it in one step."""


def work_calendar(session: ReadSession) -> WorkCalendar:
    """The calendar as of this transaction; the days are read only when a year was published."""
    revision = tuple(
        (row.year, row.revision)
        for row in session.execute(
            select(CalendarYear.year, CalendarYear.revision)
            .where(CalendarYear.state == YearState.PUBLISHED)
            .order_by(CalendarYear.year)
        )
    )
    kept = _kept.get("calendar")
    if kept is not None and kept[0] == revision:
        return kept[1]
    rows = session.execute(select(CalendarDay.day, CalendarDay.working, CalendarDay.name)).all()
    calendar = WorkCalendar(
        days=MappingProxyType({row.day: row.working for row in rows}),
        published_years=frozenset(year for year, _ in revision),
        names=MappingProxyType({row.day: row.name for row in rows}),
    )
    _kept["calendar"] = (revision, calendar)
    return calendar


def year_of(session: ReadSession, year: int) -> CalendarYear | None:
    """The row of a year, locked for the one who is to change it."""
    return session.execute(
        select(CalendarYear).where(CalendarYear.year == year).with_for_update()
    ).scalar_one_or_none()


def known_years(session: ReadSession) -> frozenset[int]:
    """The years that have a row."""
    return frozenset(session.execute(select(CalendarYear.year)).scalars())


def days_arranged_elsewhere(
    session: ReadSession, days: Iterable[date], *, year: int
) -> list[tuple[date, int]]:
    """Those of the days that another year's document already names, with that year."""
    rows = session.execute(
        select(CalendarDay.day, CalendarDay.year)
        .where(CalendarDay.day.in_(list(days)), CalendarDay.year != year)
        .order_by(CalendarDay.day)
    )
    return [(row.day, row.year) for row in rows]


def year_detail(session: ReadSession, year: int) -> YearOut:
    """A year as answered. One that nobody arranged yet is provisional and stands at version 1."""
    row = session.execute(
        select(
            CalendarYear.state,
            CalendarYear.source,
            CalendarYear.version,
            CalendarYear.updated_at,
        ).where(CalendarYear.year == year)
    ).one_or_none()
    days = session.execute(
        select(CalendarDay.day, CalendarDay.working, CalendarDay.name)
        .where(CalendarDay.year == year)
        .order_by(CalendarDay.day)
    )
    return YearOut(
        year=year,
        state=row.state if row else YearState.PROVISIONAL,
        source=row.source if row else "",
        version=row.version if row else 1,
        updated_at=row.updated_at if row else None,
        days=[{"day": day.day, "working": day.working, "name": day.name} for day in days],
    )
