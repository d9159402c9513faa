"""A finding becomes a ticket, or is dismissed with a reason."""

import pytest
from httpx import Response

from app.platform.actor import Actor
from app.platform.db import Database
from app.walks.problems import FindingDecided, IllegalWalkState
from app.walks.queries.parts import findings_of_walk
from app.walks.service import mark_finding_ticketed
from tests.client import Person
from tests.walks.scene import Scene, code

SYSTEM = Actor.system("worker")


def dismiss(scene: Scene, finding_id: str, person: Person, version: int = 1) -> Response:
    answer: Response = scene.api.as_(person).post(
        f"/api/v1/findings/{finding_id}/dismiss",
        json={"reason": "与既有反馈重复"},
        headers={"If-Match": f'"{version}"'},
    )
    return answer


def test_findings_of_an_open_walk_are_not_decided(scene: Scene, database: Database) -> None:
    walk = scene.filled()
    answer = dismiss(scene, walk["problem"], scene.coordinator)
    assert (answer.status_code, code(answer)) == (409, "walk.illegal_state")
    with database.write() as session, pytest.raises(IllegalWalkState):
        mark_finding_ticketed(session, SYSTEM, walk["problem"], "FK-1")


def test_only_the_coordinator_dismisses(scene: Scene) -> None:
    walk = scene.submitted()
    for person in (scene.walker, scene.liaison, scene.leader, scene.handler):
        assert dismiss(scene, walk["problem"], person).status_code == 403
    assert dismiss(scene, walk["problem"], scene.coordinator, version=7).status_code == 412
    done = dismiss(scene, walk["problem"], scene.coordinator)
    assert done.json()["state"] == "dismissed"
    assert done.json()["dismissed_reason"] == "与既有反馈重复"
    again = dismiss(scene, walk["problem"], scene.coordinator, version=2)
    assert (again.status_code, code(again)) == (409, "finding.decided")


def test_a_finding_becomes_one_ticket_only(scene: Scene, database: Database) -> None:
    walk = scene.submitted()
    with database.write() as session:
        mark_finding_ticketed(session, SYSTEM, walk["problem"], "FK-1")
        mark_finding_ticketed(session, SYSTEM, walk["problem"], "FK-1")
    with database.write() as session, pytest.raises(FindingDecided):
        mark_finding_ticketed(session, SYSTEM, walk["problem"], "FK-2")
    with database.read() as session:
        states = {
            f["id"]: (f["state"], f["ticket_id"]) for f in findings_of_walk(session, walk["id"])
        }
    assert states == {walk["problem"]: ("ticketed", "FK-1"), walk["demand"]: ("open", None)}
    refused = dismiss(scene, walk["problem"], scene.coordinator, version=2)
    assert (refused.status_code, code(refused)) == (409, "finding.decided")


def test_a_returned_walk_with_tickets_is_not_given_up(scene: Scene, database: Database) -> None:
    walk = scene.submitted()
    back = scene.act(scene.liaison, walk, "return", {"note": "补充"}).json()
    with database.write() as session:
        mark_finding_ticketed(session, SYSTEM, walk["problem"], "FK-1")
    current = scene.read(back)
    answer = scene.act(scene.walker, current, "withdraw", {"reason": "算了"})
    assert (answer.status_code, code(answer)) == (409, "walk.has_tickets")


def test_findings_are_listed_by_what_they_are(scene: Scene) -> None:
    walk = scene.submitted()
    client = scene.api.as_(scene.coordinator)
    for query, expected in (
        ({"kind": "problem"}, {walk["problem"]}),
        ({"state": "open"}, {walk["problem"], walk["demand"]}),
        ({"state": "dismissed"}, set()),
        ({"walk_id": walk["id"], "dimension": "quality"}, {walk["problem"], walk["demand"]}),
        ({"severity": "blocking"}, set()),
    ):
        rows = client.get("/api/v1/findings", params=query).json()["items"]
        assert {row["id"] for row in rows} == expected
