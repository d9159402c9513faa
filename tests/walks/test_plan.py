from datetime import timedelta
from typing import Any

import pytest

from app.identity.vocabulary import Role
from tests.walks.scene import Scene, code, uid


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"matter_id": "matter"}, "walk.invalid_plan"),
        ({"bundle_id": None}, "walk.invalid_plan"),
        ({"acted_identity": "supervisor"}, "walk.invalid_plan"),
        ({"mode": "supervise", "acted_identity": "public"}, "walk.invalid_plan"),
        ({"bundle_id": "unknown"}, "walk.unknown_reference"),
        ({"channel_id": "unknown"}, "walk.unknown_reference"),
        ({"outlet_id": "unknown"}, "walk.unknown_reference"),
        ({"programme_id": "unknown"}, "walk.unknown_reference"),
        ({"checklist_id": "unknown"}, "walk.unknown_reference"),
        ({"guide_version_id": "unknown"}, "walk.unknown_reference"),
        ({"guide_version_id": "draft"}, "walk.unknown_reference"),
        ({"bundle_id": None, "matter_id": "matter"}, "walk.unknown_reference"),
        ({"id": "nonsense"}, "request.invalid_fields"),
        ({"mode": "flying"}, "request.invalid_fields"),
        ({"planned_for": "2023-02-30"}, "request.invalid_fields"),
        ({"walker_id": "other"}, "request.invalid_fields"),
        ({"questions": [" "]}, "request.invalid_fields"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(
    scene: Scene, changes: dict[str, Any], expected: str
) -> None:
    known = scene.ids | {"unknown": uid(), "other": scene.leader.user_id}
    changes = {
        field: known.get(value, value) if isinstance(value, str) else value
        for field, value in changes.items()
    }
    answer = scene.api.as_(scene.walker).post("/api/v1/walks", json=scene.plan_body(**changes))
    assert answer.status_code == 422, answer.text
    assert code(answer) == expected
    assert scene.api.as_(scene.coordinator).get("/api/v1/walks").json()["items"] == []


def test_only_finders_plan(scene: Scene) -> None:
    for person in (scene.liaison, scene.coordinator, scene.leader, scene.handler):
        answer = scene.api.as_(person).post("/api/v1/walks", json=scene.plan_body())
        assert answer.status_code == 403
    assert scene.api.anonymous.post("/api/v1/walks", json=scene.plan_body()).status_code == 401


def test_a_walk_is_planned_and_bound_to_guide_and_checklist(scene: Scene) -> None:
    answer = scene.api.as_(scene.walker).post(
        "/api/v1/walks",
        json=scene.plan_body(
            persona="elder", planned_for="2023-11-06", questions=["要跑几次"], announced=True
        ),
    )
    walk = answer.json()
    assert answer.status_code == 201
    assert answer.headers["Location"] == f"/api/v1/walks/{walk['id']}"
    assert answer.headers["ETag"] == '"1"'
    assert walk["state"] == "planned"
    assert walk["number"] == "ZL-2023-000001"
    assert walk["title"].startswith("失业再就业")
    assert walk["walker"] == {"id": scene.walker.user_id, "name": "张三", "sealed": False}
    assert walk["guide_version_id"] == scene.ids["version"]
    assert walk["checklist_id"] == scene.ids["checklist"]
    assert walk["acted_identity"] == "public"
    assert [offer["action"] for offer in walk["available_actions"]] == [
        "replan",
        "start",
        "withdraw",
    ]


def test_the_same_plan_again_is_the_same_walk(scene: Scene) -> None:
    body = scene.plan_body()
    client = scene.api.as_(scene.walker)
    first, second = (client.post("/api/v1/walks", json=body) for _ in range(2))
    assert first.json() == second.json()
    assert len(client.get("/api/v1/walks").json()["items"]) == 1


def test_an_id_in_use_says_nothing_of_its_owner(scene: Scene) -> None:
    body = scene.plan_body()
    scene.api.as_(scene.walker).post("/api/v1/walks", json=body)
    foreign = scene.api.as_(scene.experiencer).post("/api/v1/walks", json=body)
    other = scene.api.as_(scene.walker).post("/api/v1/walks", json=body | {"persona": "elder"})
    assert (foreign.status_code, code(foreign)) == (409, "walk.id_taken")
    assert (other.status_code, code(other)) == (409, "walk.id_taken")
    assert {k: v for k, v in foreign.json().items() if k != "request_id"} == {
        k: v for k, v in other.json().items() if k != "request_id"
    }


def test_a_plan_is_changed_before_the_start_only(scene: Scene) -> None:
    walk = scene.plan()
    client = scene.api.as_(scene.walker)
    plan = scene.plan_body(persona="disabled", mode="accompany")
    del plan["id"]
    url = f"/api/v1/walks/{walk['id']}/plan"
    assert client.put(url, json=plan).status_code == 428
    assert client.put(url, json=plan, headers={"If-Match": '"9"'}).status_code == 412
    changed = client.put(url, json=plan, headers={"If-Match": '"1"'})
    assert changed.status_code == 200
    assert changed.json()["acted_identity"] == "helper"
    assert changed.json()["version"] == 2
    begun = scene.start(changed.json())
    late = client.put(url, json=plan, headers={"If-Match": f'"{begun["version"]}"'})
    assert (late.status_code, code(late)) == (409, "walk.illegal_state")


def test_a_clock_an_hour_off_is_taken_and_flagged(scene: Scene) -> None:
    walk = scene.start(scene.plan(), ahead=timedelta(hours=1))
    assert walk["clock_is_off"] is True
    assert walk["clock_offset_ms"] == 3_600_000
    assert walk["started_at"] == "2023-10-16T01:00:00Z"
    assert walk["client_started_at"] == "2023-10-16T02:00:00Z"


def test_the_same_start_again_is_the_same_start(scene: Scene) -> None:
    walk = scene.plan()
    now = scene.clock.now().isoformat()
    first = scene.act(scene.walker, walk, "start", {"client_time": now, "started_at": now})
    scene.clock.advance(timedelta(minutes=3))
    later = scene.clock.now().isoformat()
    again = scene.act(scene.walker, walk, "start", {"client_time": later, "started_at": now})
    other = scene.act(scene.walker, walk, "start", {"client_time": later, "started_at": later})
    assert first.json() == again.json()
    assert (other.status_code, code(other)) == (409, "walk.illegal_state")


def test_a_start_in_the_future_is_refused(scene: Scene) -> None:
    walk = scene.plan()
    now = scene.clock.now()
    answer = scene.act(
        scene.walker,
        walk,
        "start",
        {"client_time": now.isoformat(), "started_at": (now + timedelta(hours=1)).isoformat()},
    )
    assert (answer.status_code, code(answer)) == (422, "walk.time_outside")


def test_nobody_starts_anothers_walk(scene: Scene) -> None:
    walk = scene.plan()
    now = scene.clock.now().isoformat()
    body = {"client_time": now, "started_at": now}
    colleague = scene.people.person(Role.WALKER, organisation=scene.unit)
    assert scene.act(colleague, walk, "start", body).status_code == 404
    assert scene.act(scene.experiencer, walk, "start", body).status_code == 404
