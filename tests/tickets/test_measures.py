"""Measures: many to many, done with proof, never deleted."""

from typing import Any
from uuid import uuid4

import pytest
from httpx import Response

from tests.client import Person
from tests.tickets.scene import Scene, refused


def act(
    scene: Scene, person: Person, measure: dict[str, Any], action: str, body: dict[str, Any]
) -> Response:
    answer: Response = scene.api.as_(person).post(
        f"/api/v1/measures/{measure['id']}/{action}",
        json=body,
        headers={"If-Match": f'"{measure["version"]}"'},
    )
    return answer


def test_one_measure_serves_many_tickets(scene: Scene) -> None:
    first, second = scene.rectifying(), scene.rectifying()
    measure = scene.measure(first)
    assert measure["number"] == "CS-2023-000001"
    wider = act(scene, scene.handler, measure, "tickets", {"ticket_ids": [second]}).json()
    assert {ticket["id"] for ticket in wider["tickets"]} == {first, second}
    scene.complete(wider)
    for ticket_id in (first, second):
        assert scene.seen(scene.handler, ticket_id)["proven_measures"] == 1
        assert scene.do(scene.handler, ticket_id, "rectify", result="已整改")


def test_without_proof_a_done_measure_does_not_open_the_gate(scene: Scene) -> None:
    ticket_id = scene.rectifying()
    done = scene.complete(scene.measure(ticket_id), proof=None)
    assert (done["state"], done["is_proven"]) == ("done", False)
    refused(
        scene.post(scene.handler, ticket_id, "rectify", {"result": "已整改"}),
        409,
        "ticket.gate_unmet",
    )


def test_a_done_measure_stays_as_it_is(scene: Scene) -> None:
    done = scene.complete(scene.measure(scene.rectifying()))
    refused(act(scene, scene.handler, done, "cancel", {"reason": "不做了"}), 409, "measure.closed")


def test_a_cancelled_measure_keeps_its_reason(scene: Scene) -> None:
    measure = scene.measure(scene.rectifying())
    answer = act(scene, scene.handler, measure, "cancel", {"reason": "改用另一措施"})
    assert answer.json()["state"] == "cancelled"
    assert answer.json()["cancel_reason"] == "改用另一措施"


def test_another_units_measure_is_not_there(scene: Scene) -> None:
    measure = scene.measure(scene.rectifying())
    answer = act(scene, scene.stranger, measure, "cancel", {"reason": "不做了"})
    refused(answer, 404, "measure.not_found")
    seen = scene.api.as_(scene.stranger).get("/api/v1/measures").json()["items"]
    assert seen == []


def test_a_measure_for_an_invisible_ticket_is_refused(scene: Scene) -> None:
    ticket_id = scene.rectifying()
    answer = scene.api.as_(scene.stranger).post(
        "/api/v1/measures", json={"ticket_ids": [ticket_id], "title": "越权"}
    )
    refused(answer, 404, "ticket.not_found")


def test_strange_evidence_is_refused(scene: Scene) -> None:
    measure = scene.measure(scene.rectifying())
    body = {"result": "已完成", "evidence_ids": [str(uuid4())]}
    problem = refused(
        act(scene, scene.handler, measure, "complete", body), 422, "request.invalid_fields"
    )
    assert problem["errors"][0]["pointer"] == "/evidence_ids"


@pytest.mark.parametrize(("version", "status"), [('"9"', 412), (None, 428)])
def test_stale_or_missing_etags_are_refused(scene: Scene, version: str | None, status: int) -> None:
    measure = scene.measure(scene.rectifying())
    answer = scene.api.as_(scene.handler).patch(
        f"/api/v1/measures/{measure['id']}",
        json={"title": "另一标题"},
        headers={"If-Match": version} if version else {},
    )
    assert answer.status_code == status


def test_a_plan_is_changed_and_said_to_be_under_way(scene: Scene) -> None:
    measure = scene.measure(scene.rectifying())
    client, url = scene.api.as_(scene.handler), f"/api/v1/measures/{measure['id']}"
    headers = {"If-Match": f'"{measure["version"]}"'}
    done = client.patch(url, json={"state": "done"}, headers=headers)
    refused(done, 422, "request.invalid_fields")
    doing = client.patch(url, json={"state": "doing", "due_on": "2023-11-01"}, headers=headers)
    assert (doing.json()["state"], doing.json()["due_on"]) == ("doing", "2023-11-01")


def test_the_clients_own_id_makes_a_repetition_harmless(scene: Scene) -> None:
    ticket_id = scene.rectifying()
    body = {"id": str(uuid4()), "ticket_ids": [ticket_id], "title": "培训窗口人员"}
    client = scene.api.as_(scene.handler)
    answers = [client.post("/api/v1/measures", json=body) for _ in range(2)]
    assert {answer.json()["id"] for answer in answers} == {body["id"]}
    assert len(client.get(f"/api/v1/measures?ticket_id={ticket_id}").json()["items"]) == 1
    other = client.post("/api/v1/measures", json=body | {"title": "另一内容"})
    refused(other, 409, "ticket.id_taken")
