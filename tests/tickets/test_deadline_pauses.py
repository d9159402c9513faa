"""Pausing the clock and letting it run again."""

import pytest

from app.tickets.clock.vocabulary import Preset, StopReason
from tests.tickets.deadline_case import PAUSE, DeadlineCase

NOWHERE = "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"


def test_only_the_coordinator_pauses(case: DeadlineCase) -> None:
    ticket = case.ticket()
    for person in (case.handler, case.liaison, case.finder, case.leader):
        assert case.post(person, ticket, "pauses", PAUSE).status_code == 403
        assert case.post(person, ticket, "resume-clock").status_code == 403
    assert case.api.anonymous.post(f"/api/v1/tickets/{ticket}/pauses").status_code == 401
    assert case.deadline(ticket)["state"] == "running"


def test_a_ticket_that_is_not_there_has_no_clock_to_pause(case: DeadlineCase) -> None:
    refused = case.post(case.coordinator, NOWHERE, "pauses", PAUSE)
    assert (refused.status_code, refused.json()["code"]) == (404, "ticket.not_found")
    assert case.get(case.stranger, f"tickets/{case.ticket()}/deadline").status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"reason": "lunch", "note": "x"},
        {"reason": "other"},
        {"reason": "other", "note": ""},
        {"reason": "other", "note": "x" * 1001},
        {**PAUSE, "until": "2023-10-20"},
    ],
)
def test_a_pause_needs_a_known_reason_and_a_note(case: DeadlineCase, body: dict[str, str]) -> None:
    assert case.post(case.coordinator, case.ticket(), "pauses", body).status_code == 422


def test_a_clock_that_does_not_run_cannot_be_paused(case: DeadlineCase) -> None:
    never = case.ticket(preset=None)
    stopped = case.ticket()
    case.stop(stopped)
    for ticket in (never, stopped):
        refused = case.post(case.coordinator, ticket, "pauses", PAUSE)
        assert (refused.status_code, refused.json()["code"]) == (409, "ticket.clock_not_running")


def test_pausing_needs_the_version_that_was_read(case: DeadlineCase) -> None:
    ticket = case.ticket()
    assert case.post(case.coordinator, ticket, "pauses", PAUSE, if_match="").status_code == 428
    stale = case.post(case.coordinator, ticket, "pauses", PAUSE, if_match='"99"')
    assert (stale.status_code, stale.json()["code"]) == (412, "request.stale")


def test_a_clock_is_paused_once_and_resumed_once(case: DeadlineCase) -> None:
    ticket = case.ticket()
    refused = case.post(case.coordinator, ticket, "resume-clock")
    assert refused.json()["code"] == "ticket.clock_not_paused"
    assert case.post(case.coordinator, ticket, "pauses", PAUSE).status_code == 200
    again = case.post(case.coordinator, ticket, "pauses", PAUSE)
    assert (again.status_code, again.json()["code"]) == (409, "ticket.clock_paused")


def test_nothing_is_paused_after_the_deadline(case: DeadlineCase) -> None:
    ticket = case.ticket()  # Monday the 16th, three working days
    case.at("2023-10-19T23:59:59")
    assert case.deadline(ticket)["overdue"] is False
    case.at("2023-10-20T00:00:00")
    assert case.deadline(ticket)["overdue"] is True
    refused = case.post(case.coordinator, ticket, "pauses", PAUSE)
    assert (refused.status_code, refused.json()["code"]) == (409, "ticket.deadline_passed")


def test_a_paused_clock_has_no_deadline_and_resumes_to_a_later_one(case: DeadlineCase) -> None:
    ticket = case.ticket()
    assert case.deadline(ticket)["due_on"] == "2023-10-19"
    case.at("2023-10-17T10:00:00")
    paused = case.post(case.coordinator, ticket, "pauses", PAUSE)
    assert paused.status_code == 200
    told = paused.json()
    assert (told["state"], told["due_on"], told["working_days_left"]) == ("paused", None, 3)
    assert "剩余 3 个工作日" in told["explanation"]["text"]
    case.at("2023-10-23T09:00:00")
    assert case.deadline(ticket)["overdue"] is False
    resumed = case.post(case.coordinator, ticket, "resume-clock")
    told = resumed.json()
    assert (told["state"], told["due_on"]) == ("running", "2023-10-25")
    (entry,) = told["explanation"]["pauses"]
    assert (entry["paused_on"], entry["resumed_on"], entry["working_days"]) == (
        "2023-10-17",
        "2023-10-23",
        4,
    )
    assert resumed.headers["ETag"] == f'"{told["version"]}"'


def test_a_repeated_request_pauses_once(case: DeadlineCase) -> None:
    ticket = case.ticket()
    version = f'"{case.version(ticket)}"'
    first, second = (
        case.post(
            case.coordinator,
            ticket,
            "pauses",
            PAUSE,
            if_match=version,
            idempotency_key="pause-once",
        )
        for _ in range(2)
    )
    assert (first.status_code, second.status_code) == (200, 200)
    assert second.json() == first.json()


def test_the_ledger_ends_with_its_round(case: DeadlineCase) -> None:
    ticket = case.ticket()
    case.at("2023-10-17T10:00:00")
    case.post(case.coordinator, ticket, "pauses", PAUSE)
    case.at("2023-10-18T10:00:00")
    case.stop(ticket, StopReason.RECTIFIED)
    told = case.deadline(ticket)
    assert (told["state"], told["due_on"], told["working_days_left"]) == (
        "stopped",
        "2023-10-20",
        None,
    )
    case.restart(ticket, Preset.REWORK)
    told = case.deadline(ticket)
    assert (told["round"], told["preset"], told["due_on"]) == (2, "rework", "2023-10-25")
    assert told["explanation"]["pauses"] == []
    assert told["explanation"]["text"].startswith("从 2023 年 10 月 18 日退回重改起")


def test_the_unit_and_the_finder_read_why_but_never_a_note(case: DeadlineCase) -> None:
    ticket = case.ticket()
    case.post(case.coordinator, ticket, "pauses", PAUSE)
    for person in (case.handler, case.finder, case.leader):
        told = case.get(person, f"tickets/{ticket}/deadline")
        assert told.status_code == 200
        assert PAUSE["note"] not in told.text
        assert "联席会商" in told.text
