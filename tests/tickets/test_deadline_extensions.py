"""More time: asked for by the unit before the deadline, decided by the coordinator."""

from typing import Any

import pytest

from app.identity.vocabulary import Role
from app.tickets.clock.vocabulary import Preset
from tests.client import Person
from tests.tickets.deadline_case import EXTENSION, DeadlineCase

NOWHERE = "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"


def asked(case: DeadlineCase, ticket: str, person: Person | None = None) -> str:
    """The id of a request just made."""
    answer = case.post(person or case.handler, ticket, "extensions", EXTENSION)
    assert answer.status_code == 201, answer.text
    found: str = answer.json()["extensions"][-1]["id"]
    return found


def approve(case: DeadlineCase, ticket: str, request: str, **body: Any) -> Any:
    return case.post(case.coordinator, ticket, f"extensions/{request}/approve", body)


def test_only_people_of_the_unit_ask(case: DeadlineCase) -> None:
    ticket = case.ticket()
    for person in (case.coordinator, case.finder, case.leader):
        assert case.post(person, ticket, "extensions", EXTENSION).status_code == 403
    assert case.post(case.stranger, ticket, "extensions", EXTENSION).status_code == 404
    assert case.api.anonymous.post(f"/api/v1/tickets/{ticket}/extensions").status_code == 401


def test_a_finder_who_handles_elsewhere_does_not_ask_for_the_unit(case: DeadlineCase) -> None:
    both = case.people.person(Role.WALKER, Role.HANDLER)
    ticket = case.ticket(finder=both)
    refused = case.post(both, ticket, "extensions", EXTENSION)
    assert (refused.status_code, refused.json()["code"]) == (403, "ticket.not_yours")


@pytest.mark.parametrize("days", [0, -1, 61, 1.5, "3", True, None])
def test_days_are_a_sensible_number(case: DeadlineCase, days: object) -> None:
    refused = case.post(
        case.handler, case.ticket(), "extensions", {**EXTENSION, "working_days": days}
    )
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["pointer"] == "/working_days"


def test_nobody_asks_after_the_deadline_or_without_a_clock(case: DeadlineCase) -> None:
    never, late = case.ticket(preset=None), case.ticket()
    refused = case.post(case.handler, never, "extensions", EXTENSION)
    assert refused.json()["code"] == "ticket.clock_not_running"
    case.at("2023-10-20T00:00:00")
    refused = case.post(case.handler, late, "extensions", EXTENSION)
    assert (refused.status_code, refused.json()["code"]) == (409, "ticket.deadline_passed")


def test_one_request_waits_at_a_time(case: DeadlineCase) -> None:
    ticket = case.ticket()
    asked(case, ticket)
    again = case.post(case.liaison, ticket, "extensions", EXTENSION)
    assert (again.status_code, again.json()["code"]) == (409, "ticket.extension_pending")


def test_the_unit_does_not_decide(case: DeadlineCase) -> None:
    ticket = case.ticket()
    request = asked(case, ticket)
    for person in (case.handler, case.liaison, case.finder, case.leader):
        for verb, body in (("approve", {}), ("refuse", {"note": "x"})):
            refused = case.post(person, ticket, f"extensions/{request}/{verb}", body)
            assert refused.status_code == 403


def test_who_asks_never_approves_whatever_roles_they_hold(case: DeadlineCase) -> None:
    both = case.people.person(Role.HANDLER, Role.COORDINATOR, organisation=case.unit)
    ticket = case.ticket()
    request = asked(case, ticket, both)
    for verb, body in (("approve", {}), ("refuse", {"note": "x"})):
        refused = case.post(both, ticket, f"extensions/{request}/{verb}", body)
        assert (refused.status_code, refused.json()["code"]) == (403, "ticket.own_extension")
    assert approve(case, ticket, request).status_code == 200


def test_a_request_of_another_ticket_is_not_found(case: DeadlineCase) -> None:
    first, second = case.ticket(), case.ticket()
    request = asked(case, first)
    for wrong in (request, NOWHERE):
        refused = approve(case, second, wrong)
        assert (refused.status_code, refused.json()["code"]) == (404, "ticket.extension_not_found")


def test_no_more_is_granted_than_was_asked_for(case: DeadlineCase) -> None:
    ticket = case.ticket()
    refused = approve(case, ticket, asked(case, ticket), working_days=4)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["code"] == "extension.more_than_asked"


def test_asking_changes_nothing_and_approval_moves_the_deadline(case: DeadlineCase) -> None:
    ticket = case.ticket()
    request = asked(case, ticket)
    assert case.deadline(ticket)["due_on"] == "2023-10-19"
    told = approve(case, ticket, request, working_days=2).json()
    assert (told["due_on"], told["extensions_left"]) == ("2023-10-23", 1)
    assert told["extensions"][0]["state"] == "approved"
    assert told["extensions"][0]["granted_days"] == 2
    assert "批准延期 2 个工作日" in told["explanation"]["text"]
    again = approve(case, ticket, request)
    assert (again.status_code, again.json()["code"]) == (409, "ticket.extension_decided")


def test_a_refusal_needs_its_reason_and_costs_no_chance(case: DeadlineCase) -> None:
    ticket = case.ticket()
    request = asked(case, ticket)
    path = f"extensions/{request}/refuse"
    assert case.post(case.coordinator, ticket, path, {}).status_code == 422
    told = case.post(case.coordinator, ticket, path, {"note": "可在原期限内办结"}).json()
    assert (told["due_on"], told["extensions_left"]) == ("2023-10-19", 2)
    assert told["extensions"][0]["decision"] == "可在原期限内办结"
    asked(case, ticket)


def test_a_ticket_is_extended_twice_at_most_over_all_its_rounds(case: DeadlineCase) -> None:
    ticket = case.ticket()
    approve(case, ticket, asked(case, ticket))
    case.restart(ticket, Preset.REWORK)
    approve(case, ticket, asked(case, ticket))
    refused = case.post(case.handler, ticket, "extensions", EXTENSION)
    assert (refused.status_code, refused.json()["code"]) == (409, "ticket.extensions_exhausted")


def test_a_request_lapses_with_its_round(case: DeadlineCase) -> None:
    ticket = case.ticket()
    request = asked(case, ticket)
    case.restart(ticket, Preset.REWORK)
    assert case.deadline(ticket)["extensions"][0]["state"] == "lapsed"
    refused = approve(case, ticket, request)
    assert refused.json()["code"] == "ticket.extension_decided"


def test_deciding_twice_at_once_is_stale_for_the_second(case: DeadlineCase) -> None:
    ticket = case.ticket()
    request = asked(case, ticket)
    version = f'"{case.version(ticket)}"'
    path = f"extensions/{request}"
    first = case.post(case.coordinator, ticket, f"{path}/approve", {}, if_match=version)
    second = case.post(case.coordinator, ticket, f"{path}/refuse", {"note": "x"}, if_match=version)
    assert (first.status_code, second.status_code) == (200, 412)
