"""Submitting locks; a walk given up stays on record."""

from datetime import timedelta
from typing import Any

import pytest

from tests.walks.scene import MINUTE, Scene, code, uid

RECORDS: dict[str, dict[str, Any]] = {
    "accompany": {
        "consent": {"given": True, "form": "oral"},
        "help_given": [{"kind": "device"}],
        "own_words": "字太小，看不清",
    },
    "cross_region": {
        "reach": "cross_region",
        "hand_overs": [{"what": "参保凭证", "carrier": "applicant"}],
        "data_shared": [{"what": "缴费记录", "shared": False}],
    },
    "supervise": {
        "linked_cases": [{"source": "hotline", "number": "LN-12345-01"}],
        "call_backs": [{"case_number": "LN-12345-01", "result": "partly"}],
    },
    "enforcement": {
        "acts": [
            {"kind": "inspection", "at": "2023-10-16T09:00:00+08:00", "description": "查阅台账"}
        ],
        "publicity": {"value": "yes"},
        "full_record": {"value": "no", "note": "记录仪未开"},
        "legal_review": {"value": "not_applicable"},
    },
}


def test_an_empty_walk_is_refused_with_all_that_is_missing(scene: Scene) -> None:
    walk = scene.started(questions=["要跑几次"])
    answer = scene.act(scene.walker, walk, "submit", scene.submission())
    assert (answer.status_code, code(answer)) == (409, "walk.incomplete")
    assert [error["code"] for error in answer.json()["errors"]] == [
        "steps.none",
        *["answers.dimension_untouched"] * 4,
        "question.unanswered",
        "record.absent",
    ]
    assert scene.read(walk)["state"] == "started"


@pytest.mark.parametrize("mode", list(RECORDS))
def test_each_mode_is_walked_with_its_own_record(scene: Scene, mode: str) -> None:
    walk = scene.started(mode=mode)
    begun = scene.clock.now()
    scene.clock.advance(10 * MINUTE)
    scene.put(walk, f"steps/{uid()}", scene.step_body(begun))
    for key in ("coverage.signposting", "flow.advice", "quality.attitude", "cost.no_raised_fines"):
        scene.put(walk, f"answers/{key}", {"value": "not_applicable"})
    bare = scene.put(walk, "mode-record", {"mode": mode})
    assert bare.status_code == 200, bare.text
    refused = scene.act(scene.walker, scene.read(walk), "submit", scene.submission())
    assert (refused.status_code, code(refused)) == (409, "walk.incomplete")
    record = {"mode": mode} | RECORDS[mode]
    if mode == "cross_region":
        record |= {
            "origin_outlet_id": scene.ids["outlet"],
            "target_outlet_id": scene.ids["other_outlet"],
        }
    assert scene.put(walk, "mode-record", record).status_code == 200
    done = scene.act(scene.walker, scene.read(walk), "submit", scene.submission())
    assert done.status_code == 200, done.text
    assert done.json()["state"] == "submitted"
    assert set(record) <= set(done.json()["mode_record"])


def test_submitting_locks_and_repeating_it_changes_nothing(scene: Scene) -> None:
    walk = scene.filled()
    body = scene.submission()
    first = scene.act(scene.walker, walk, "submit", body)
    scene.clock.advance(MINUTE)
    again = scene.act(scene.walker, walk, "submit", body)
    assert first.json() == again.json()
    assert first.json()["state"] == "submitted"
    assert [offer["action"] for offer in first.json()["available_actions"]] == ["amend"]
    other = scene.act(scene.walker, walk, "submit", body | {"summary": "改口"})
    assert (other.status_code, code(other)) == (409, "walk.illegal_state")
    late = scene.put(walk, f"steps/{uid()}", scene.step_body(scene.clock.now(), 0))
    assert (late.status_code, code(late)) == (409, "walk.locked")


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(-30, "walk.ends_before_start"), (-8, "step.after_walk"), (30, "time.in_future")],
)
def test_an_end_that_cannot_be_is_refused(scene: Scene, minutes: int, expected: str) -> None:
    walk = scene.filled()
    ended = (scene.clock.now() + minutes * MINUTE).isoformat()
    answer = scene.act(scene.walker, walk, "submit", scene.submission(ended_at=ended))
    assert (answer.status_code, code(answer)) == (422, "walk.time_outside")
    assert answer.json()["errors"][0]["code"] == expected


def test_submitting_asks_for_the_version_read(scene: Scene) -> None:
    walk = scene.filled()
    stale = scene.act(scene.walker, walk | {"version": 1}, "submit", scene.submission())
    assert stale.status_code == 412
    bare = scene.api.as_(scene.walker).post(
        f"/api/v1/walks/{walk['id']}/submit", json=scene.submission()
    )
    assert bare.status_code == 428


def test_a_discarded_step_counts_for_nothing(scene: Scene) -> None:
    walk = scene.filled()
    far = scene.clock.now()
    scene.put(walk, f"steps/{uid()}", scene.step_body(far, 0, discarded=True, outcome=None))
    ended = (far - 3 * MINUTE).isoformat()
    current = scene.read(walk)
    answer = scene.act(scene.walker, current, "submit", scene.submission(ended_at=ended))
    assert answer.status_code == 200, answer.text


def test_a_clock_an_hour_off_still_gives_a_true_walk(scene: Scene) -> None:
    ahead = timedelta(hours=-1)
    walk = scene.start(scene.plan(), ahead=ahead)
    begun = scene.clock.now()
    scene.clock.advance(10 * MINUTE)
    outbox = scene.filled()["outbox"] | {
        "steps": [scene.step_body(begun + ahead, id=uid())],
        "findings": [],
    }
    sent = scene.api.as_(scene.walker).post(f"/api/v1/walks/{walk['id']}/sync", json=outbox)
    ended = (scene.clock.now() + ahead).isoformat()
    body = scene.submission(ended_at=ended)
    done = scene.act(scene.walker, walk | {"version": sent.json()["version"]}, "submit", body)
    assert done.status_code == 200, done.text
    assert done.json()["clock_is_off"] is True
    assert done.json()["steps"][0]["started_at"] == "2023-10-16T01:00:00Z"


def test_a_walk_given_up_stays_on_record(scene: Scene) -> None:
    walk = scene.started()
    bare = scene.act(scene.walker, walk, "withdraw", {"reason": "  "})
    assert bare.status_code == 422
    body = {"reason": "当日大厅停电"}
    first = scene.act(scene.walker, walk, "withdraw", body)
    again = scene.act(scene.walker, walk, "withdraw", body)
    assert first.json() == again.json()
    assert first.json()["state"] == "abandoned"
    assert first.json()["available_actions"] == []


def test_a_submitted_walk_is_not_given_up(scene: Scene) -> None:
    walk = scene.submitted()
    answer = scene.act(scene.walker, walk, "withdraw", {"reason": "不想交了"})
    assert (answer.status_code, code(answer)) == (409, "walk.illegal_state")
