"""Publishing a year's arrangement: the only write of the calendar."""

from collections.abc import Sequence

from sqlalchemy import delete, insert

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import Stale
from app.programme.calendar import queries
from app.programme.calendar.arrangement import ArrangedDay, faults
from app.programme.calendar.events import CalendarPublished
from app.programme.calendar.models import CalendarDay, CalendarYear
from app.programme.calendar.problems import ArrangementInvalid, DayArrangedElsewhere
from app.programme.calendar.vocabulary import YearState


def publish_year(
    session: WriteSession,
    actor: Actor,
    year: int,
    *,
    days: Sequence[ArrangedDay],
    source: str,
    expected_version: int,
) -> None:
    """Put the State Council's arrangement in the place of whatever stood for that year.

    The event it leaves has the worker reckon every deadline that touches the year again.

    Raises:
        ArrangementInvalid: a day is repeated or of another year.
        DayArrangedElsewhere: another year's document names one of the days.
        Stale: somebody published the year since it was read.
    """
    if errors := faults(year, days):
        raise ArrangementInvalid(errors=errors)
    row = queries.year_of(session, year)
    if expected_version != (row.version if row else 1):
        raise Stale
    _refuse_days_of_others(session, year, days)
    if row is None:
        # First as what readers were shown, so that publishing it makes version 2 in any case.
        row = open_year(session, year)
    row.state = YearState.PUBLISHED
    row.source = source
    row.revision = new_id()
    row.updated_at = session.now
    session.flush()
    replace_days(session, year, days)
    record(
        session,
        actor,
        CalendarPublished(
            aggregate_id=str(year),
            year=year,
            source=source,
            days=len(days),
            first_day=min(day.day for day in days).isoformat(),
            last_day=max(day.day for day in days).isoformat(),
        ),
    )


def open_year(session: WriteSession, year: int) -> CalendarYear:
    """Enter a year that is not arranged yet."""
    row = CalendarYear(
        year=year,
        state=YearState.PROVISIONAL,
        source="",
        revision=new_id(),
        created_at=session.now,
        updated_at=session.now,
    )
    session.add(row)
    session.flush()
    return row


def replace_days(session: WriteSession, year: int, days: Sequence[ArrangedDay]) -> None:
    """Exchange the days of a year for others."""
    session.execute(delete(CalendarDay).where(CalendarDay.year == year))
    if days:
        session.execute(
            insert(CalendarDay),
            [
                {"day": day.day, "year": year, "working": day.working, "name": day.name}
                for day in days
            ],
        )


def _refuse_days_of_others(session: WriteSession, year: int, days: Sequence[ArrangedDay]) -> None:
    taken = queries.days_arranged_elsewhere(session, [day.day for day in days], year=year)
    if taken:
        day, other = taken[0]
        raise DayArrangedElsewhere(
            f"{day} 已由 {other} 年的安排确定",
            f"{day} is arranged by the document of {other}",
        )
