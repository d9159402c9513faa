"""Every deadline can say why it falls on its day, as data and as a sentence."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.programme.calendar.seed import reference_calendar
from app.tickets.clock.vocabulary import PauseReason, Preset
from app.tickets.clock.wording import in_chinese, in_english
from app.tickets.deadlines import Extension, Pause, Round, Term, explain

CALENDAR = reference_calendar()
NATIONAL_DAY = Round(
    Term(Preset.IMMEDIATE, 5),
    date(2023, 9, 27),
    (Pause(date(2023, 10, 9), date(2023, 10, 11), PauseReason.CONSULTATION),),
    (Extension(2, date(2023, 10, 8)),),
)


def test_the_reasons_as_data() -> None:
    found = explain(CALENDAR, NATIONAL_DAY)
    assert found.due.day == date(2023, 10, 16)
    assert found.working_days == 7
    (holiday,) = found.holidays
    assert (holiday.name, holiday.first, holiday.last) == (
        "中秋节、国庆节",
        date(2023, 9, 29),
        date(2023, 10, 6),
    )
    assert holiday.working_days_lost == 6
    assert [made.day for made in found.make_up_days] == [date(2023, 10, 7), date(2023, 10, 8)]
    assert [effect.working_days for effect in found.pauses] == [2]
    assert found.weekend_days == 2


def test_the_reasons_as_a_sentence() -> None:
    found = explain(CALENDAR, NATIONAL_DAY)
    assert in_chinese(found) == (
        "从 2023 年 9 月 27 日派单起（次日起算），立行立改 5 个工作日，"
        "扣除中秋节、国庆节 9 月 29 日至 10 月 6 日放假，10 月 7 日、10 月 8 日调休上班照常计入，"
        "10 月 9 日起因联席会商暂停 2 个工作日，批准延期 2 个工作日，到 10 月 16 日 24 时止。"
    )
    assert in_english(found) == (
        "From dispatch on 2023-09-27, not counted: 5 working days (rectify at once); "
        "holidays skipped: 中秋节、国庆节 2023-09-29 to 2023-10-06; "
        "make-up days counted: 2023-10-07, 2023-10-08; "
        "paused 2 working days from 2023-10-09 (joint consultation); "
        "extended by 2 working days; due by the end of 2023-10-16."
    )


def test_a_standing_clock_says_what_is_left() -> None:
    standing = Round(
        Term(Preset.ANSWER, 10),
        date(2023, 11, 1),
        (Pause(date(2023, 11, 6), None, PauseReason.AWAITING_AUTHORITY),),
    )
    found = explain(CALENDAR, standing)
    assert "目前暂停计时，剩余 8 个工作日" in in_chinese(found)
    assert "24 时止" not in in_chinese(found)
    assert "paused now with 8 working days left" in in_english(found)


def test_a_provisional_year_is_named() -> None:
    found = explain(
        CALENDAR, Round(Term(Preset.LONG_TERM, until=date(2027, 3, 1)), date(2026, 11, 2))
    )
    assert "2027 年放假安排尚未公布" in in_chinese(found)
    assert "到 2027 年 3 月 1 日" in in_chinese(found)
    assert "2027 are not published" in in_english(found)


@given(
    st.dates(date(2023, 1, 1), date(2026, 6, 1)),
    st.integers(1, 40),
    st.integers(0, 60),
    st.integers(0, 20),
)
def test_the_reasons_add_up_to_the_deadline(
    start: date, days: int, after: int, length: int
) -> None:
    paused_on = date.fromordinal(start.toordinal() + after)
    resumed_on = date.fromordinal(paused_on.toordinal() + length)
    found = explain(
        CALENDAR,
        Round(Term(Preset.ANSWER, days), start, (Pause(paused_on, resumed_on, PauseReason.OTHER),)),
    )
    assert found.due.day is not None
    off = sum((span.last - span.first).days + 1 for span in found.holidays)
    paused = sum(effect.working_days for effect in found.pauses)
    assert (found.due.day - start).days == found.working_days + paused + off + found.weekend_days
