"""Working days by the State Council's arrangements, against tables and an independent library."""

from datetime import UTC, date, datetime, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.platform.workdays import FARTHEST, WorkCalendar, each_day, end_of_day, office_day
from app.programme.calendar.seed import reference_calendar

CALENDAR = reference_calendar()
PUBLISHED = st.dates(date(2023, 1, 1), date(2026, 12, 31))
ANY_DAY = st.dates(date(2020, 1, 1), date(2032, 12, 31))


def test_every_day_of_the_published_years_agrees_with_an_independent_library() -> None:
    differing = [
        day
        for day in each_day(date(2022, 12, 31), date(2026, 12, 31))
        if CALENDAR.is_working_day(day) != chinese_calendar.is_workday(day)
    ]
    assert differing == []


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        ("2023-10-12", 5, "2023-10-19"),  # an ordinary week
        ("2023-09-28", 1, "2023-10-07"),  # over National Day to a Saturday that is worked
        ("2023-09-28", 2, "2023-10-08"),  # and to the Sunday that is worked
        ("2023-09-28", 3, "2023-10-09"),
        ("2023-10-13", 1, "2023-10-16"),  # from a Friday
        ("2023-10-14", 1, "2023-10-16"),  # from a Saturday
        ("2023-10-14", 0, "2023-10-14"),  # nothing added moves nothing
        ("2024-02-08", 2, "2024-02-18"),  # New Year 2024: the 9th is worked, the 18th made up
        ("2023-12-29", 1, "2024-01-02"),  # over the turn of the year
        ("2022-12-30", 1, "2023-01-03"),  # 31 December 2022 is arranged by the paper of 2023
        ("2024-02-28", 2, "2024-03-01"),  # a leap day is a day
        ("2023-10-09", -1, "2023-10-08"),
        ("2023-10-07", -1, "2023-09-28"),
        ("2026-02-13", 1, "2026-02-14"),
    ],
)
def test_adding_working_days(start: str, count: int, expected: str) -> None:
    found = CALENDAR.add_working_days(date.fromisoformat(start), count)
    assert found.day == date.fromisoformat(expected)


def test_published_years_are_certain_and_unpublished_ones_provisional() -> None:
    assert not CALENDAR.add_working_days(date(2023, 10, 12), 5).provisional
    over = CALENDAR.add_working_days(date(2026, 12, 30), 5)
    assert over.provisional_years == (2027,)
    assert over.provisional
    assert over.day == date(2027, 1, 6)  # the weekday rule, New Year's Day not known to be off


def test_a_working_day_and_a_day_off_have_their_reasons() -> None:
    assert CALENDAR.is_holiday(date(2023, 10, 2))
    assert not CALENDAR.is_holiday(date(2023, 10, 1))  # a Sunday anyway
    assert CALENDAR.is_make_up_day(date(2023, 10, 7))
    assert not CALENDAR.is_make_up_day(date(2023, 10, 9))
    assert CALENDAR.names[date(2023, 10, 2)] == "中秋节、国庆节"


def test_a_sum_that_is_no_deadline_is_refused() -> None:
    with pytest.raises(ValueError, match="more than"):
        CALENDAR.add_working_days(date(2023, 1, 1), FARTHEST + 1)


def test_an_instant_belongs_to_the_day_in_the_office() -> None:
    assert office_day(datetime(2023, 10, 12, 15, 59, tzinfo=UTC)) == date(2023, 10, 12)
    assert office_day(datetime(2023, 10, 12, 16, 0, tzinfo=UTC)) == date(2023, 10, 13)
    with pytest.raises(ValueError, match="time zone"):
        office_day(datetime(2023, 10, 12))  # noqa: DTZ001 - a naive instant is the case


def test_a_day_ends_at_midnight_in_the_office() -> None:
    assert end_of_day(date(2023, 10, 12)) == datetime(2023, 10, 12, 16, tzinfo=UTC)
    assert end_of_day(date(2024, 2, 29)) == datetime(2024, 2, 29, 16, tzinfo=UTC)


@given(ANY_DAY, st.integers(-400, 400))
def test_counting_is_the_inverse_of_adding(start: date, count: int) -> None:
    end = CALENDAR.add_working_days(start, count).day
    assert CALENDAR.working_days_between(start, end) == count


@given(ANY_DAY, st.integers(0, 200), st.integers(0, 200))
def test_adding_twice_is_adding_the_sum(start: date, first: int, second: int) -> None:
    halfway = CALENDAR.add_working_days(start, first).day
    assert (
        CALENDAR.add_working_days(halfway, second).day
        == CALENDAR.add_working_days(start, first + second).day
    )


@given(PUBLISHED, st.integers(1, 300))
def test_a_sum_lands_on_a_working_day_never_earlier_than_the_count(start: date, count: int) -> None:
    day = CALENDAR.add_working_days(start, count).day
    assert CALENDAR.is_working_day(day)
    assert day >= start + timedelta(days=count)


@given(ANY_DAY)
def test_the_next_working_day_is_the_first_one_later(day: date) -> None:
    found = CALENDAR.next_working_day(day).day
    assert found > day
    assert not any(
        CALENDAR.is_working_day(between) for between in each_day(day, found - timedelta(days=1))
    )


@given(ANY_DAY, ANY_DAY)
def test_without_any_arrangement_the_weekday_rule_holds(start: date, end: date) -> None:
    bare = WorkCalendar(days={}, published_years=frozenset())
    start, end = sorted((start, end))
    weekdays = sum(day.weekday() < 5 for day in each_day(start, end))
    assert bare.working_days_between(start, end) == weekdays
    assert bare.provisional_years(start, end) == tuple(range(start.year, end.year + 1))
