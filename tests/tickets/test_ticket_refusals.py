"""Who may not, and when not: each action refused, before any of it works."""

from typing import Any
from uuid import uuid4

import pytest

from tests.tickets.scene import Scene, refused

BODIES: dict[str, dict[str, Any]] = {
    "dispatch": {"organisation_id": str(uuid4())},
    "redispatch": {"organisation_id": str(uuid4()), "reason": "改派"},
    "accept": {},
    "object": {"reason": "不属于"},
    "uphold-objection": {"reason": "同意"},
    "overrule-objection": {"reason": "不同意"},
    "rectify": {"result": "已整改"},
    "evaluate": {"level": "satisfied"},
    "draw-substitute": {},
    "send-back": {"reason": "退回"},
    "sign-off": {},
    "decline": {"reason": "不受理"},
    "appeal": {"reason": "申诉"},
    "merge": {"into_ticket_id": str(uuid4()), "reason": "重复"},
    "make-long-term": {"plan": "计划", "review_dates": ["2024-01-01"]},
    "review": {"note": "复查"},
    "resume": {"reason": "恢复"},
    "withdraw": {"reason": "撤回"},
    "reopen": {"reason": "回潮"},
    "annul": {"reason": "作废"},
    "exempt": {"rule": "signer_is_verifier", "user_id": str(uuid4()), "reason": "仅一人"},
}
OF_OFFICE = frozenset(BODIES) - {
    "accept",
    "object",
    "rectify",
    "evaluate",
    "appeal",
    "withdraw",
}
ILLEGAL_AT_SUBMITTED = {
    "uphold-objection": "office",
    "overrule-objection": "office",
    "redispatch": "office",
    "draw-substitute": "office",
    "send-back": "office",
    "sign-off": "office",
    "make-long-term": "office",
    "review": "office",
    "resume": "office",
    "reopen": "office",
    "exempt": "office",
    "appeal": "finder",
    "evaluate": "finder",
}


@pytest.mark.parametrize("action", sorted(BODIES))
def test_anonymous_is_refused(scene: Scene, action: str) -> None:
    answer = scene.api.anonymous.post(
        f"/api/v1/tickets/{uuid4()}/{action}", json=BODIES[action], headers={"If-Match": '"1"'}
    )
    refused(answer, 401, "auth.unauthenticated")


@pytest.mark.parametrize("action", sorted(BODIES))
def test_a_leader_reads_everything_and_changes_nothing(scene: Scene, action: str) -> None:
    ticket_id = scene.submit()["id"]
    assert scene.get(scene.leader, ticket_id).status_code == 200
    refused(scene.post(scene.leader, ticket_id, action, BODIES[action]), 403, "auth.forbidden")


@pytest.mark.parametrize("action", sorted(OF_OFFICE))
def test_units_do_not_do_the_coordinators_part(scene: Scene, action: str) -> None:
    ticket_id = scene.dispatched()
    refused(scene.post(scene.handler, ticket_id, action, BODIES[action]), 403, "auth.forbidden")


@pytest.mark.parametrize("action", ["accept", "object", "rectify"])
def test_another_units_ticket_is_not_there(scene: Scene, action: str) -> None:
    ticket_id = scene.dispatched()
    refused(scene.post(scene.stranger, ticket_id, action, BODIES[action]), 404, "ticket.not_found")
    refused(scene.get(scene.stranger, ticket_id), 404, "ticket.not_found")


@pytest.mark.parametrize("beside", ["timeline", "facts", "comments", "deadline"])
def test_what_lies_beside_an_invisible_ticket_is_not_there(scene: Scene, beside: str) -> None:
    ticket_id = scene.dispatched()
    answer = scene.api.as_(scene.stranger).get(f"/api/v1/tickets/{ticket_id}/{beside}")
    refused(answer, 404, "ticket.not_found")


@pytest.mark.parametrize("action", sorted(ILLEGAL_AT_SUBMITTED))
def test_a_state_that_does_not_know_the_action(scene: Scene, action: str) -> None:
    ticket_id = scene.submit()["id"]
    who = getattr(scene, ILLEGAL_AT_SUBMITTED[action])
    problem = refused(
        scene.post(who, ticket_id, action, BODIES[action]), 409, "ticket.illegal_state"
    )
    assert (problem["state"], problem["action"]) == ("submitted", action)


@pytest.mark.parametrize("action", sorted(BODIES))
def test_a_change_needs_if_match(scene: Scene, action: str) -> None:
    ticket_id = scene.submit()["id"]
    who = {"accept": scene.handler, "object": scene.handler, "rectify": scene.handler}
    finder = {"evaluate", "appeal", "withdraw"}
    person = scene.finder if action in finder else who.get(action, scene.office)
    answer = scene.api.as_(person).post(
        f"/api/v1/tickets/{ticket_id}/{action}", json=BODIES[action]
    )
    refused(answer, 428, "request.precondition_required")


def test_a_stale_etag_is_refused_and_says_the_present_version(scene: Scene) -> None:
    ticket_id = scene.dispatched()
    first = scene.version(ticket_id)
    scene.do(scene.handler, ticket_id, "accept")
    answer = scene.api.as_(scene.handler).post(
        f"/api/v1/tickets/{ticket_id}/object",
        json={"reason": "不属于"},
        headers={"If-Match": f'"{first}"'},
    )
    assert refused(answer, 412, "request.stale")["current_version"] == first + 1


def test_twice_is_once(scene: Scene) -> None:
    ticket_id = scene.dispatched()
    headers = {"If-Match": f'"{scene.version(ticket_id)}"', "Idempotency-Key": "accept-1"}
    client, url = scene.api.as_(scene.handler), f"/api/v1/tickets/{ticket_id}/accept"
    first = client.post(url, headers=headers)
    second = client.post(url, headers=headers)
    assert first.status_code == second.status_code == 200
    assert first.content == second.content
    assert second.headers["idempotent-replayed"] == "true"
    assert scene.version(ticket_id) == int(first.json()["version"])


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"organisation_id": str(uuid4())}, "/organisation_id"),
        ({"organisation_id": "nonsense"}, "/organisation_id"),
        ({"organisation_id": "unit", "deadline_preset": "fixed"}, "/due_on"),
        ({"organisation_id": "unit", "due_on": "2023-10-16"}, "/due_on"),
        ({"organisation_id": "unit", "due_on": "2023-02-30"}, "/due_on"),
        ({"organisation_id": "unit", "deadline_preset": "rework"}, "/deadline_preset"),
        ({"organisation_id": "unit", "surprise": 1}, "/surprise"),
        ({}, "/organisation_id"),
    ],
)
def test_malformed_dispatches_change_nothing(
    scene: Scene, body: dict[str, Any], pointer: str
) -> None:
    ticket_id = scene.submit()["id"]
    if body.get("organisation_id") == "unit":
        body = body | {"organisation_id": scene.unit}
    problem = refused(
        scene.post(scene.office, ticket_id, "dispatch", body), 422, "request.invalid_fields"
    )
    assert pointer in {error["pointer"] for error in problem["errors"]}
    assert scene.seen(scene.office, ticket_id)["version"] == 1


@pytest.mark.parametrize("role", ["administrator", "security_administrator", "auditor"])
def test_the_three_keepers_see_no_ticket(scene: Scene, role: str) -> None:
    from app.identity.vocabulary import Role

    ticket_id = scene.submit()["id"]
    keeper = scene.people.person(Role(role), name="郑九")
    refused(scene.get(keeper, ticket_id), 403, "auth.forbidden")
