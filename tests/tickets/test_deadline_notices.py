"""Which notices a deadline calls for on which day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.platform.workdays import each_day
from app.programme.calendar.seed import reference_calendar
from app.tickets.clock.notices import AFTER, RECIPIENT, called_for
from app.tickets.clock.vocabulary import NoticeKind, Recipient

CALENDAR = reference_calendar()
DUE = date(2023, 10, 19)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2023-10-13", []),
        ("2023-10-16", ["due_in_3"]),
        ("2023-10-17", ["due_in_3"]),  # the worker slept on the 16th
        ("2023-10-18", ["due_in_1"]),
        ("2023-10-19", ["due_today"]),
        ("2023-10-20", ["overdue_liaison"]),
        ("2023-10-22", ["overdue_liaison"]),  # a Sunday escalates nothing
        ("2023-10-24", ["overdue_liaison", "overdue_coordinator"]),
        ("2023-10-26", ["overdue_liaison", "overdue_coordinator", "overdue_leader"]),
    ],
)
def test_notices_by_day(today: str, expected: list[str]) -> None:
    assert [*called_for(CALENDAR, DUE, date.fromisoformat(today))] == expected


def test_everybody_reads_what_is_theirs() -> None:
    assert set(RECIPIENT) == set(NoticeKind)
    assert [RECIPIENT[kind] for kind, _ in AFTER] == [
        Recipient.LIAISON,
        Recipient.COORDINATOR,
        Recipient.LEADER,
    ]


@given(
    st.dates(date(2023, 2, 1), date(2026, 6, 1)),
    st.sets(st.integers(-20, 30), min_size=1),
)
def test_a_worker_that_skips_days_skips_no_escalation(due: date, offsets: set[int]) -> None:
    seen: set[NoticeKind] = set()
    for offset in sorted(offsets):
        seen |= set(called_for(CALENDAR, due, due + timedelta(days=offset)))
    late = CALENDAR.working_days_between(due, due + timedelta(days=max(offsets)))
    assert {kind for kind, days in AFTER if late >= days} <= seen


@given(st.dates(date(2023, 2, 1), date(2026, 6, 1)))
def test_a_worker_that_runs_daily_gives_every_notice_before_the_deadline(start: date) -> None:
    due = CALENDAR.next_working_day(start).day
    seen = {
        kind
        for today in each_day(due - timedelta(days=20), due)
        for kind in called_for(CALENDAR, due, today)
    }
    assert seen == {NoticeKind.DUE_IN_3, NoticeKind.DUE_IN_1, NoticeKind.DUE_TODAY}
