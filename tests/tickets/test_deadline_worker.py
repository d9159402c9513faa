"""What the worker does about deadlines: reminders, escalation, a new reckoning."""

from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.identity.vocabulary import Role
from app.platform.models import EventRow
from app.tickets.clock.vocabulary import Preset
from tests.client import Person
from tests.tickets.deadline_case import EXTENSION, PAUSE, DeadlineCase


def kinds(case: DeadlineCase, ticket: str) -> list[str]:
    """The notices of a ticket in the order they were given."""
    answer = case.get(case.coordinator, f"tickets/{ticket}/reminders")
    return [item["kind"] for item in reversed(answer.json()["items"])]


def mine(case: DeadlineCase, person: Person) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = case.get(person, "my/reminders").json()["items"]
    return items


def test_reminders_are_read_by_those_who_see_the_ticket(case: DeadlineCase) -> None:
    ticket = case.ticket()
    assert case.get(case.stranger, f"tickets/{ticket}/reminders").status_code == 404
    assert case.api.anonymous.get("/api/v1/my/reminders").status_code == 401
    auditor = case.people.person(Role.AUDITOR)
    assert case.get(auditor, "my/reminders").status_code == 403


def test_every_notice_is_given_once_and_escalation_climbs(
    case: DeadlineCase, tmp_path: Path
) -> None:
    ticket = case.ticket(Preset.REWORK)  # Monday the 16th, five working days: the 23rd
    seen = []
    for day in range(16, 32):
        for hour in (8, 20):
            case.at(f"2023-10-{day}T{hour:02d}:00:00")
            case.work(tmp_path)
        seen.append((day, kinds(case, ticket)[-1:]))
    assert kinds(case, ticket) == [
        "due_in_3",
        "due_in_1",
        "due_today",
        "overdue_liaison",
        "overdue_coordinator",
        "overdue_leader",
    ]
    first = {kind[0]: day for day, kind in reversed(seen) if kind}
    assert first == {
        "due_in_3": 18,
        "due_in_1": 20,
        "due_today": 23,
        "overdue_liaison": 24,
        "overdue_coordinator": 26,
        "overdue_leader": 30,
    }


def test_everybody_gets_what_is_theirs(case: DeadlineCase, tmp_path: Path) -> None:
    case.ticket()
    case.at("2023-10-18T08:00:00")
    case.work(tmp_path)
    case.at("2023-10-27T08:00:00")
    case.work(tmp_path)
    assert [item["kind"] for item in mine(case, case.handler)] == ["due_in_1"]
    assert [item["kind"] for item in mine(case, case.liaison)] == ["overdue_liaison", "due_in_1"]
    assert [item["kind"] for item in mine(case, case.coordinator)] == ["overdue_coordinator"]
    assert [item["kind"] for item in mine(case, case.leader)] == ["overdue_leader"]
    assert mine(case, case.finder) == mine(case, case.stranger) == []
    assert mine(case, case.liaison)[0]["label"] == "已超期，提醒填报人"


def test_a_paused_or_stopped_clock_reminds_nobody(case: DeadlineCase, tmp_path: Path) -> None:
    paused, stopped = case.ticket(), case.ticket()
    case.post(case.coordinator, paused, "pauses", PAUSE)
    case.stop(stopped)
    case.at("2023-10-27T08:00:00")
    case.work(tmp_path)
    assert kinds(case, paused) == kinds(case, stopped) == []


def test_a_moved_deadline_is_reminded_of_again(case: DeadlineCase, tmp_path: Path) -> None:
    ticket = case.ticket()
    case.at("2023-10-18T08:00:00")
    case.work(tmp_path)
    case.post(case.handler, ticket, "extensions", EXTENSION)
    request = case.deadline(ticket)["extensions"][0]["id"]
    case.post(case.coordinator, ticket, f"extensions/{request}/approve", {})
    case.at("2023-10-23T08:00:00")
    case.work(tmp_path)
    items = case.get(case.coordinator, f"tickets/{ticket}/reminders").json()["items"]
    assert [(item["kind"], item["due_on"], item["current"]) for item in items] == [
        ("due_in_1", "2023-10-24", True),
        ("due_in_1", "2023-10-19", False),
    ]


def publish(case: DeadlineCase, days: list[dict[str, Any]], version: int) -> None:
    administrator = case.people.person(Role.ADMINISTRATOR)
    answer = case.api.as_(administrator).put(
        "/api/v1/calendar/2027",
        json={"source": "关于2027年部分节假日安排的通知", "days": days},
        headers={"If-Match": f'"{version}"'},
    )
    assert answer.status_code == 200, answer.text


def test_a_published_year_has_its_deadlines_reckoned_again(
    case: DeadlineCase, tmp_path: Path
) -> None:
    untouched = case.ticket(Preset.LONG_TERM, until=date(2026, 11, 20))
    case.at("2026-12-30T10:00:00")
    case.coordinator = case.people.person(Role.COORDINATOR)  # the first one's token is too old
    ticket = case.ticket(Preset.REWORK)
    told = case.deadline(ticket)
    assert (told["due_on"], told["provisional"]) == ("2027-01-06", True)
    assert told["explanation"]["provisional_years"] == [2027]
    version = case.version(untouched)
    publish(case, [{"day": "2027-01-01", "working": False, "name": "元旦"}], 1)
    case.work(tmp_path)
    told = case.deadline(ticket)
    assert (told["due_on"], told["provisional"]) == ("2027-01-07", False)
    assert told["explanation"]["holidays"][0]["name"] == "元旦"
    publish(case, [{"day": "2027-01-04", "working": False, "name": "元旦"}], 2)
    publish(
        case,
        [
            {"day": "2027-01-01", "working": False, "name": "元旦"},
            {"day": "2027-01-04", "working": False, "name": "元旦"},
        ],
        3,
    )
    case.work(tmp_path)
    assert case.deadline(ticket)["due_on"] == "2027-01-08"
    with case.runtime.database.read() as session:
        reckoned = session.execute(
            select(EventRow.payload).where(
                EventRow.name == "ticket.deadline_reckoned", EventRow.aggregate_id == ticket
            )
        ).scalars()
        assert [event["due_on"] for event in reckoned] == ["2027-01-07", "2027-01-08"]
    assert case.version(untouched) == version


def test_many_clocks_are_gone_through_in_batches(case: DeadlineCase, tmp_path: Path) -> None:
    tickets = [case.ticket() for _ in range(205)]
    case.at("2023-10-19T08:00:00")
    case.work(tmp_path)
    assert [kinds(case, ticket) for ticket in (tickets[0], tickets[-1])] == [["due_today"]] * 2
    assert len(case.get(case.handler, "my/reminders?limit=200").json()["items"]) == 200
