"""Steps, answers and findings: sent once or ten times, in the right order of time."""

from datetime import timedelta
from typing import Any

import pytest

from tests.walks.scene import MINUTE, Scene, code, uid


def test_nothing_is_recorded_before_the_start(scene: Scene) -> None:
    walk = scene.plan()
    answer = scene.put(walk, f"steps/{uid()}", scene.step_body(scene.clock.now(), 1))
    assert (answer.status_code, code(answer)) == (409, "walk.not_started")


@pytest.mark.parametrize(
    ("start", "minutes", "expected"),
    [
        (-10, 5, "step.before_walk"),
        (5, -3, "step.ends_before_start"),
        (50, 30, "time.in_future"),
    ],
)
def test_a_step_outside_the_walk_is_refused(
    scene: Scene, start: int, minutes: int, expected: str
) -> None:
    walk = scene.started()
    begun = scene.clock.now()
    scene.clock.advance(60 * MINUTE)
    body = scene.step_body(begun + start * MINUTE, minutes)
    answer = scene.put(walk, f"steps/{uid()}", body)
    assert (answer.status_code, code(answer)) == (422, "walk.time_outside")
    assert answer.json()["errors"][0]["code"] == expected
    assert scene.read(walk)["steps"] == []


@pytest.mark.parametrize(
    "changes",
    [
        {"colour": "red"},
        {"position": 0},
        {"position": True},
        {"started_at": "2023-10-16T09:00:00"},
        {"started_at": "0001-01-01T00:00:00+14:00"},
        {"started_at": 1697414400},
        {"materials": [{"name": "x", "form": "stone"}]},
        {"fee_fen": -1},
        {"name": "  "},
        {"note": "a\u0000b"},
        {"waiting_seconds": "5"},
    ],
)
def test_malformed_steps_are_refused(scene: Scene, changes: dict[str, Any]) -> None:
    walk = scene.started()
    body = scene.step_body(scene.clock.now(), 0) | changes
    answer = scene.put(walk, f"steps/{uid()}", body)
    assert (answer.status_code, code(answer)) == (422, "request.invalid_fields")


def test_a_note_has_room_for_5000_characters_and_no_more(scene: Scene) -> None:
    walk = scene.started()
    step, note = uid(), "记" * 5000
    body = scene.step_body(scene.clock.now(), 0, note=note)
    assert scene.put(walk, f"steps/{step}", body).status_code == 200
    assert scene.read(walk)["steps"][0]["note"] == note
    answer = scene.put(walk, f"steps/{step}", body | {"note": note + "字"})
    assert (answer.status_code, code(answer)) == (422, "request.invalid_fields")
    assert answer.json()["errors"][0]["pointer"] == "/note"
    assert scene.read(walk)["steps"][0]["note"] == note


@pytest.mark.parametrize("field", ["channel_id", "outlet_id", "guide_stage_id"])
def test_a_step_names_only_what_exists(scene: Scene, field: str) -> None:
    walk = scene.started()
    body = scene.step_body(scene.clock.now(), 0) | {field: uid()}
    answer = scene.put(walk, f"steps/{uid()}", body)
    assert (answer.status_code, code(answer)) == (422, "walk.unknown_reference")
    assert answer.json()["errors"][0]["pointer"] == f"/{field}"


def test_a_step_keeps_both_clocks_and_its_stage(scene: Scene) -> None:
    ahead = timedelta(hours=1)
    walk = scene.start(scene.plan(), ahead=ahead)
    told = scene.clock.now() + ahead
    scene.clock.advance(30 * MINUTE)
    step = uid()
    body = scene.step_body(
        told,
        20,
        guide_stage_id=scene.stages[1],
        elapsed_ms=20 * 60_000,
        waiting_seconds=300,
        materials=[{"name": "失业证明", "listed_in_guide": False, "form": "original"}],
        staff_conduct="cool",
        fee_fen=500,
    )
    answer = scene.put(walk, f"steps/{step}", body)
    kept = answer.json()
    assert answer.status_code == 200
    assert kept["client_started_at"] == "2023-10-16T02:00:00Z"
    assert kept["started_at"] == "2023-10-16T01:00:00Z"
    assert kept["received_at"] == "2023-10-16T01:30:00Z"
    assert kept["time_flags"] == ["clock_off"]
    assert kept["guide_stage_id"] == scene.stages[1]
    assert kept["materials"] == body["materials"]


def test_a_part_sent_again_doubles_nothing(scene: Scene) -> None:
    walk = scene.started()
    step, finding = uid(), uid()
    parts: dict[str, dict[str, Any]] = {
        f"steps/{step}": scene.step_body(scene.clock.now(), 0),
        "answers/flow.online_login": {"value": "no", "note": "扫码失败三次"},
        f"findings/{finding}": {
            "kind": "problem",
            "dimension": "flow",
            "title": "扫码登录失败",
            "step_id": step,
        },
        "mode-record": {"mode": "in_person", "phases": ["register_login"]},
    }
    first = {part: scene.put(walk, part, body).json() for part, body in parts.items()}
    version = scene.read(walk)["version"]
    second = {part: scene.put(walk, part, body).json() for part, body in parts.items()}
    whole = scene.read(walk)
    assert first == second
    assert whole["version"] == version
    assert [len(whole[kind]) for kind in ("steps", "answers", "findings")] == [1, 1, 1]


def test_a_part_may_change_while_under_way(scene: Scene) -> None:
    walk = scene.started()
    step = uid()
    body = scene.step_body(scene.clock.now(), 0)
    scene.put(walk, f"steps/{step}", body)
    before = scene.read(walk)["version"]
    changed = scene.put(walk, f"steps/{step}", body | {"outcome": "blocked", "discarded": True})
    assert changed.json()["outcome"] == "blocked"
    assert changed.json()["version"] == 2
    assert scene.read(walk)["version"] == before + 1


def test_an_id_of_another_walk_is_refused_without_a_word(scene: Scene) -> None:
    other = scene.started(scene.experiencer)
    walk = scene.started()
    step, finding = uid(), uid()
    body = scene.step_body(scene.clock.now(), 0)
    found = {"kind": "demand", "dimension": "cost", "title": "希望减免"}
    scene.put(other, f"steps/{step}", body, by=scene.experiencer)
    scene.put(other, f"findings/{finding}", found, by=scene.experiencer)
    for part, content in ((f"steps/{step}", body), (f"findings/{finding}", found)):
        answer = scene.put(walk, part, content)
        assert (answer.status_code, code(answer)) == (409, "walk.part_id_taken")
        assert other["id"] not in answer.text
    alien = scene.put(walk, f"findings/{uid()}", found | {"step_id": step})
    assert (alien.status_code, code(alien)) == (422, "walk.unknown_reference")


def test_only_the_walker_records(scene: Scene) -> None:
    walk = scene.started()
    body = scene.step_body(scene.clock.now(), 0)
    part = f"steps/{uid()}"
    assert scene.put(walk, part, body, by=scene.experiencer).status_code == 404
    assert scene.put(walk, part, body, by=scene.coordinator).status_code == 403
    assert scene.put(walk, part, body, by=scene.handler).status_code == 403


def test_answers_belong_to_the_walks_checklist(scene: Scene) -> None:
    walk = scene.started()
    unknown = scene.put(walk, "answers/flow.no_such", {"value": "yes"})
    assert (unknown.status_code, code(unknown)) == (404, "walk.question_not_found")
    assert scene.put(walk, "answers/NONSENSE", {"value": "yes"}).status_code == 422
    assert scene.put(walk, "answers/flow.advice", {"value": "maybe"}).status_code == 422


def test_the_mode_record_is_that_of_the_walks_mode(scene: Scene) -> None:
    walk = scene.started()
    wrong = scene.put(walk, "mode-record", {"mode": "accompany", "own_words": "字太小"})
    assert (wrong.status_code, code(wrong)) == (422, "walk.wrong_mode")
    stray = scene.put(walk, "mode-record", {"mode": "in_person", "own_words": "字太小"})
    assert (stray.status_code, code(stray)) == (422, "request.invalid_fields")
    ends = {"mode": "cross_region", "origin_outlet_id": uid()}
    across = scene.started(mode="cross_region")
    unknown = scene.put(across, "mode-record", ends)
    assert (unknown.status_code, code(unknown)) == (422, "walk.unknown_reference")


def test_a_finding_lies_within_the_walk(scene: Scene) -> None:
    walk = scene.started()
    body = {"kind": "problem", "dimension": "flow", "title": "页面报错"}
    early = (scene.clock.now() - 20 * MINUTE).isoformat()
    answer = scene.put(walk, f"findings/{uid()}", body | {"noticed_at": early})
    assert (answer.status_code, code(answer)) == (422, "walk.time_outside")
