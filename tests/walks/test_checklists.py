"""Checklists come out in editions; a walk stays with its own."""

import json
from importlib.resources import files
from typing import Any

from app.platform.actor import Actor
from app.platform.db import Database
from app.walks.seed import seed_checklist
from tests.walks.scene import Scene, code, uid


def reference() -> dict[str, Any]:
    text = files("app.walks.reference").joinpath("checklist-2023-38.json").read_text("utf-8")
    return dict(json.loads(text))


def test_the_seed_is_entered_once(scene: Scene, database: Database) -> None:
    with database.write() as session:
        assert seed_checklist(session, Actor.system("seed")) == scene.ids["checklist"]
    listed = scene.api.as_(scene.walker).get("/api/v1/checklists").json()["items"]
    assert [(row["key"], row["edition"]) for row in listed] == [("2023-38", 1)]


def test_every_question_tells_its_source(scene: Scene) -> None:
    client = scene.api.as_(scene.walker)
    whole = client.get(f"/api/v1/checklists/{scene.ids['checklist']}").json()
    assert len(whole["questions"]) == 90
    login = next(q for q in whole["questions"] if q["key"] == "flow.online_login")
    assert (login["article"], login["phrase"]) == ("五（二）", "登录")
    missing = client.get(f"/api/v1/checklists/{uid()}")
    assert (missing.status_code, code(missing)) == (404, "checklist.not_found")


def test_only_the_coordinator_publishes(scene: Scene) -> None:
    for person in (scene.walker, scene.liaison, scene.leader):
        answer = scene.api.as_(person).post("/api/v1/checklists", json=reference())
        assert answer.status_code == 403


def test_a_new_edition_leaves_earlier_walks_alone(scene: Scene) -> None:
    walk = scene.started()
    client = scene.api.as_(scene.coordinator)
    same = client.post("/api/v1/checklists", json=reference())
    assert same.json()["id"] == scene.ids["checklist"]
    changed = reference()
    changed["sections"][0]["questions"][0]["key"] = "coverage.renamed"
    fresh = client.post("/api/v1/checklists", json=changed)
    assert (fresh.status_code, fresh.json()["edition"]) == (201, 2)
    assert scene.put(walk, "answers/coverage.all_on_platform", {"value": "yes"}).status_code == 200
    assert scene.put(walk, "answers/coverage.renamed", {"value": "yes"}).status_code == 404
    later = scene.started()
    assert later["checklist_id"] == fresh.json()["id"]


def test_a_question_quotes_its_article(scene: Scene) -> None:
    body = reference()
    body["sections"][0]["questions"][1]["phrase"] = "没有这句话"
    body["sections"][0]["questions"][2]["key"] = body["sections"][0]["questions"][3]["key"]
    answer = scene.api.as_(scene.coordinator).post("/api/v1/checklists", json=body)
    assert (answer.status_code, code(answer)) == (422, "checklist.invalid")
    assert {error["code"] for error in answer.json()["errors"]} == {
        "question.not_quoted",
        "question.key_twice",
    }
