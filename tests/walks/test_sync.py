"""The outbox of a phone that was offline."""

from sqlalchemy import text

from app.platform.db import Database
from tests.walks.scene import Scene, uid


def events(database: Database, walk_id: str) -> list[str]:
    with database.read() as session:
        rows = session.execute(
            text("SELECT name FROM platform_events WHERE aggregate_id = :id ORDER BY id"),
            {"id": walk_id},
        )
        return list(rows.scalars())


def test_an_outbox_is_taken_once(scene: Scene, database: Database) -> None:
    walk = scene.filled()
    told = events(database, walk["id"])
    again = scene.api.as_(scene.walker).post(
        f"/api/v1/walks/{walk['id']}/sync", json=walk["outbox"]
    )
    assert again.status_code == 200
    assert {result["status"] for result in again.json()["results"]} == {"unchanged"}
    assert again.json()["version"] == walk["version"]
    assert events(database, walk["id"]) == told == ["walk.planned", "walk.started", "walk.recorded"]


def test_one_bad_part_holds_up_no_other(scene: Scene) -> None:
    walk = scene.started()
    now = scene.clock.now()
    good, early, foreign = uid(), uid(), uid()
    outbox = {
        "steps": [
            scene.step_body(now, 0, id=good),
            scene.step_body(now.replace(year=2022), 1, id=early),
            scene.step_body(now, 0, id=foreign, channel_id=uid()),
        ],
        "answers": [
            {"question_key": "flow.advice", "value": "yes"},
            {"question_key": "flow.unheard_of", "value": "yes"},
        ],
        "findings": [
            {
                "id": uid(),
                "kind": "problem",
                "dimension": "flow",
                "title": "页面报错",
                "step_id": early,
            }
        ],
        "mode_record": {"mode": "accompany"},
    }
    answer = scene.api.as_(scene.walker).post(f"/api/v1/walks/{walk['id']}/sync", json=outbox)
    results = answer.json()["results"]
    assert answer.status_code == 200
    assert [(r["status"], r["problem"] and r["problem"]["code"]) for r in results] == [
        ("created", None),
        ("refused", "walk.time_outside"),
        ("refused", "walk.unknown_reference"),
        ("created", None),
        ("refused", "walk.question_not_found"),
        ("refused", "walk.unknown_reference"),
        ("refused", "walk.wrong_mode"),
    ]
    assert results[1]["problem"]["errors"][0]["code"] == "step.before_walk"
    whole = scene.read(walk)
    assert [step["id"] for step in whole["steps"]] == [good]
    assert whole["findings"] == []
    assert whole["mode_record"] is None


def test_a_locked_walk_knows_its_own_parts_again(scene: Scene) -> None:
    walk = scene.submitted()
    outbox = walk["outbox"]
    changed = outbox["steps"][0] | {"note": "后来想起"}
    answer = scene.api.as_(scene.walker).post(
        f"/api/v1/walks/{walk['id']}/sync", json={**outbox, "steps": [changed]}
    )
    statuses = [(r["part"], r["status"]) for r in answer.json()["results"]]
    assert statuses[0] == ("step", "refused")
    assert answer.json()["results"][0]["problem"]["code"] == "walk.locked"
    assert {status for part, status in statuses if part != "step"} == {"unchanged"}
    assert answer.json()["state"] == "submitted"


def test_a_malformed_outbox_is_named_by_pointer(scene: Scene) -> None:
    walk = scene.started()
    outbox = {"steps": [scene.step_body(scene.clock.now(), 0, id="x")], "extra": 1}
    answer = scene.api.as_(scene.walker).post(f"/api/v1/walks/{walk['id']}/sync", json=outbox)
    assert answer.status_code == 422
    assert {error["pointer"] for error in answer.json()["errors"]} == {"/steps/0/id", "/extra"}


def test_nobody_else_sends_for_the_walker(scene: Scene) -> None:
    walk = scene.started()
    path = f"/api/v1/walks/{walk['id']}/sync"
    assert scene.api.as_(scene.experiencer).post(path, json={}).status_code == 404
    assert scene.api.as_(scene.coordinator).post(path, json={}).status_code == 403
    assert scene.api.anonymous.post(path, json={}).status_code == 401
