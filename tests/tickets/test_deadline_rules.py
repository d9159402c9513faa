"""The deadline of a round of the clock: terms, pauses, extensions, dates set by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.platform.workdays import WorkCalendar, end_of_day
from app.programme.calendar.seed import reference_calendar
from app.tickets.clock.vocabulary import PauseReason, Preset
from app.tickets.deadlines import (
    PRESET_OF_KIND,
    WORKING_DAYS,
    Due,
    Extension,
    Pause,
    Round,
    Term,
    reckon,
    term_of,
)

CALENDAR = reference_calendar()
STARTS = st.dates(date(2023, 1, 1), date(2026, 3, 1))


def due(start: str, term: Term, *pauses: Pause, more: int = 0) -> Due:
    granted = (Extension(more, date.fromisoformat(start)),) if more else ()
    return reckon(CALENDAR, Round(term, date.fromisoformat(start), pauses, granted))


def pause(start: str, end: str | None) -> Pause:
    resumed = None if end is None else date.fromisoformat(end)
    return Pause(date.fromisoformat(start), resumed, PauseReason.CONSULTATION)


@pytest.mark.parametrize(
    "broken",
    [
        {"working_days": None, "until": None},
        {"working_days": 3, "until": date(2023, 10, 20)},
        {"working_days": 0},
        {"working_days": -1},
        {"working_days": 100_000},
    ],
)
def test_a_term_that_is_none_cannot_be_made(broken: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="term"):
        Term(Preset.FIXED, **broken)  # type: ignore[arg-type] # wrong on purpose


def test_the_presets_have_their_days() -> None:
    assert WORKING_DAYS[Preset.IMMEDIATE] == 3
    assert WORKING_DAYS[PRESET_OF_KIND["problem"]] == 15
    assert WORKING_DAYS[PRESET_OF_KIND["demand"]] == 10
    assert term_of(Preset.IMMEDIATE, working_days=2).working_days == 2
    with pytest.raises(KeyError):
        term_of(Preset.LONG_TERM)  # it needs the day of its plan


@pytest.mark.parametrize(
    ("start", "days", "expected"),
    [
        ("2023-10-12", 5, "2023-10-19"),
        ("2023-09-28", 3, "2023-10-09"),  # over National Day, both make-up days counted
        ("2023-10-14", 3, "2023-10-18"),  # dispatched on a Saturday: as if on the Friday
        ("2023-12-25", 15, "2024-01-16"),
        ("2024-02-05", 15, "2024-03-01"),  # New Year: the 9th and Sunday the 18th are worked
    ],
)
def test_the_clock_counts_from_the_day_after_the_dispatch(
    start: str, days: int, expected: str
) -> None:
    found = due(start, Term(Preset.TIME_LIMITED, days))
    assert found.day == date.fromisoformat(expected)
    assert found.at == end_of_day(date.fromisoformat(expected))
    assert found.provisional_years == ()


@pytest.mark.parametrize(
    ("pauses", "expected"),
    [
        ([pause("2023-10-16", "2023-10-18")], "2023-10-23"),  # two working days
        ([pause("2023-10-16", "2023-10-16")], "2023-10-19"),  # resumed the same day
        ([pause("2023-10-14", "2023-10-16")], "2023-10-19"),  # a weekend costs nothing
        ([pause("2023-10-12", "2023-10-13")], "2023-10-19"),  # the day of dispatch neither
        ([pause("2023-10-19", "2023-10-20")], "2023-10-20"),  # the last day itself is saved
        ([pause("2023-10-20", None)], "2023-10-19"),  # too late: the deadline had passed
        ([pause("2023-10-13", "2023-10-16"), pause("2023-10-17", "2023-10-19")], "2023-10-24"),
        ([pause("2023-10-16", "2023-10-18"), pause("2023-10-17", "2023-10-19")], "2023-10-24"),
    ],
)
def test_paused_working_days_are_not_counted(pauses: list[Pause], expected: str) -> None:
    found = due("2023-10-12", Term(Preset.TIME_LIMITED, 5), *pauses)
    assert found.day == date.fromisoformat(expected)


def test_a_standing_clock_has_no_deadline_but_days_left() -> None:
    found = due("2023-10-12", Term(Preset.TIME_LIMITED, 5), pause("2023-10-17", None))
    assert found.day is None
    assert found.at is None
    assert found.left_when_paused == 3


def test_an_extension_adds_working_days_also_over_a_holiday() -> None:
    found = due("2023-09-22", Term(Preset.ANSWER, 5), more=1)
    assert found.day == date(2023, 10, 8)


def test_a_day_set_by_hand_stands_even_on_a_day_off() -> None:
    saturday = Term(Preset.FIXED, until=date(2023, 11, 18))
    assert due("2023-10-12", saturday).day == date(2023, 11, 18)
    untouched = due("2023-10-12", saturday, pause("2023-11-20", "2023-11-22"))
    assert untouched.day == date(2023, 11, 18)


def test_a_day_set_by_hand_moves_by_what_is_paused_or_granted() -> None:
    friday = Term(Preset.LONG_TERM, until=date(2023, 11, 17))
    assert due("2023-10-12", friday, more=2).day == date(2023, 11, 21)
    assert due("2023-10-12", friday, pause("2023-10-16", "2023-10-17")).day == date(2023, 11, 20)
    assert due("2023-10-12", friday, pause("2023-11-16", None)).left_when_paused == 2


def test_an_unpublished_year_makes_the_deadline_provisional_and_publishing_moves_it() -> None:
    term = Term(Preset.TIME_LIMITED, 5)
    before = due("2026-12-30", term)
    assert (before.day, before.provisional_years) == (date(2027, 1, 6), (2027,))
    published = WorkCalendar(
        days={**CALENDAR.days, date(2027, 1, 1): False},
        published_years=CALENDAR.published_years | {2027},
    )
    after = reckon(published, Round(term, date(2026, 12, 30)))
    assert (after.day, after.provisional_years) == (date(2027, 1, 7), ())


@given(STARTS, st.integers(1, 60), st.integers(0, 80), st.integers(0, 30), st.integers(0, 20))
def test_a_pause_moves_the_deadline_by_exactly_its_working_days(
    start: date, days: int, after: int, length: int, more: int
) -> None:
    paused_on = start + timedelta(days=after)
    resumed_on = paused_on + timedelta(days=length)
    granted = (Extension(more, start),) if more else ()
    term = Term(Preset.TIME_LIMITED, days)
    plain = reckon(CALENDAR, Round(term, start, (), granted)).day
    ledger = (Pause(paused_on, resumed_on, PauseReason.OTHER),)
    moved = reckon(CALENDAR, Round(term, start, ledger, granted)).day
    assert plain is not None
    assert moved is not None
    assert CALENDAR.is_working_day(moved)
    assert not ledger[0].covers(moved)
    lost = CALENDAR.working_days_between(
        max(paused_on, start + timedelta(days=1)) - timedelta(days=1),
        max(min(resumed_on - timedelta(days=1), moved), start),
    )
    assert CALENDAR.working_days_between(start, moved) == days + more + max(lost, 0)
    assert moved >= plain


@given(STARTS, st.integers(1, 60), st.integers(1, 40))
def test_more_time_is_never_an_earlier_deadline(start: date, days: int, more: int) -> None:
    term = Term(Preset.ANSWER, days)
    plain = reckon(CALENDAR, Round(term, start)).day
    extended = reckon(CALENDAR, Round(term, start, (), (Extension(more, start),))).day
    assert plain is not None
    assert extended is not None
    assert extended > plain
