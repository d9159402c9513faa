"""Two tiers look a walk over; what was submitted stays, facts are added beside it."""

from typing import Any

import pytest

from app.identity.vocabulary import Role
from tests.walks.scene import Scene, code, uid


def actions(scene: Scene, walk: dict[str, Any], person: Any) -> list[str]:
    return [offer["action"] for offer in scene.read(walk, person)["available_actions"]]


def test_a_walk_goes_through_both_tiers(scene: Scene) -> None:
    walk = scene.submitted()
    assert actions(scene, walk, scene.liaison) == ["endorse", "return"]
    comment = {"step_id": walk["step"], "text": "等候时间请核实"}
    passed = scene.act(scene.liaison, walk, "endorse", {"note": "属实", "comments": [comment]})
    assert passed.status_code == 200, passed.text
    assert passed.json()["state"] == "submitted"
    assert actions(scene, walk, scene.liaison) == []
    done = scene.act(scene.coordinator, passed.json(), "accept", {})
    assert done.json()["state"] == "accepted"
    reviews = done.json()["reviews"]
    assert [(r["tier"], r["verdict"], r["reviewer_name"]) for r in reviews] == [
        ("unit", "accepted", "李四"),
        ("coordinator", "accepted", "王五"),
    ]
    assert reviews[0]["comments"] == [comment]


def test_a_returned_walk_is_amended_and_sent_in_again(scene: Scene) -> None:
    walk = scene.submitted()
    bare = scene.act(scene.liaison, walk, "return", {"comments": []})
    assert bare.status_code == 422
    back = scene.act(scene.liaison, walk, "return", {"note": "缺等候时间"}).json()
    assert back["state"] == "returned"
    locked = scene.put(back, f"steps/{uid()}", scene.step_body(scene.clock.now(), 0))
    assert (locked.status_code, code(locked)) == (409, "walk.locked")
    fact = {
        "id": uid(),
        "subject": "step",
        "subject_id": walk["step"],
        "step": {"waiting_seconds": 900},
        "reason": "现场漏记",
    }
    path = f"/api/v1/walks/{walk['id']}/amendments"
    client = scene.api.as_(scene.walker)
    first, again = (client.post(path, json=fact) for _ in range(2))
    assert first.status_code == 201, first.text
    assert first.json() == again.json()
    whole = scene.read(walk)
    assert whole["steps"][0]["waiting_seconds"] is None
    assert [a["changes"] for a in whole["amendments"]] == [{"waiting_seconds": 900}]
    sent = scene.act(scene.walker, whole, "resubmit", {"note": "已补充"})
    assert (sent.json()["state"], sent.json()["round"]) == ("submitted", 2)
    assert actions(scene, walk, scene.liaison) == ["endorse", "return"]


def test_the_coordinator_says_why_the_unit_is_passed_over(scene: Scene) -> None:
    walk = scene.submitted()
    early = scene.act(scene.coordinator, walk, "accept", {})
    assert (early.status_code, code(early)) == (409, "walk.unit_review_pending")
    done = scene.act(scene.coordinator, walk, "accept", {"without_unit_reason": "单位填报人离岗"})
    assert done.json()["reviews"][0]["without_unit_reason"] == "单位填报人离岗"


def test_an_experiencers_walk_goes_to_the_coordinator_alone(scene: Scene) -> None:
    walk = scene.submitted(scene.experiencer)
    assert scene.act(scene.liaison, walk, "endorse", {}).status_code == 404
    assert scene.act(scene.coordinator, walk, "accept", {}).json()["state"] == "accepted"


@pytest.mark.parametrize("action", ["endorse", "accept", "return"])
def test_nobody_reviews_the_own_walk(scene: Scene, action: str) -> None:
    both = scene.people.person(Role.WALKER, Role.LIAISON, Role.COORDINATOR, organisation=scene.unit)
    walk = scene.submitted(both)
    answer = scene.act(both, walk, action, {"note": "自审"})
    assert (answer.status_code, code(answer)) == (403, "walk.not_your_part")


def test_the_wrong_role_and_the_wrong_unit_are_refused(scene: Scene) -> None:
    walk = scene.submitted()
    stranger = scene.people.person(Role.LIAISON, name="外单位")
    assert scene.act(stranger, walk, "endorse", {}).status_code == 404
    assert scene.act(scene.liaison, walk, "accept", {}).status_code == 403
    assert scene.act(scene.leader, walk, "return", {"note": "x"}).status_code == 403
    wrong = scene.act(scene.coordinator, walk, "endorse", {})
    assert (wrong.status_code, code(wrong)) == (403, "walk.not_your_part")


def test_two_reviewers_at_once_make_one_review(scene: Scene) -> None:
    walk = scene.submitted()
    assert scene.act(scene.liaison, walk, "endorse", {}).status_code == 200
    assert scene.act(scene.liaison, walk, "return", {"note": "晚了"}).status_code == 412
    current = scene.read(walk, scene.liaison)
    late = scene.act(scene.liaison, current, "return", {"note": "晚了"})
    assert (late.status_code, code(late)) == (409, "walk.illegal_state")


def test_comments_are_on_steps_of_the_walk(scene: Scene) -> None:
    walk = scene.submitted()
    comments = [{"step_id": uid(), "text": "？"}, {"step_id": walk["step"], "text": "好"}]
    answer = scene.act(scene.liaison, walk, "return", {"note": "看一下", "comments": comments})
    assert (answer.status_code, code(answer)) == (422, "walk.unknown_reference")
    assert [e["pointer"] for e in answer.json()["errors"]] == ["/comments/0/step_id"]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"subject": "step"}, "amendment.subject"),
        ({"subject": "walk", "subject_id": "step"}, "amendment.subject"),
        ({"subject": "walk", "step": {"fee_fen": 1}}, "amendment.other_subject"),
        ({"subject": "walk", "statement": " "}, "amendment.empty"),
        ({"subject": "finding", "subject_id": "problem", "finding": {}}, "amendment.empty"),
        ({"subject": "finding", "subject_id": "step", "statement": "x"}, "reference.unknown"),
    ],
)
def test_an_amendment_is_about_one_thing(
    scene: Scene, changes: dict[str, Any], expected: str
) -> None:
    walk = scene.submitted()
    if "subject_id" in changes:
        changes = changes | {"subject_id": walk[changes["subject_id"]]}
    answer = scene.api.as_(scene.walker).post(
        f"/api/v1/walks/{walk['id']}/amendments",
        json={"id": uid(), "reason": "补记"} | changes,
    )
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] == expected


def test_times_are_never_amended_and_nobody_amends_for_another(scene: Scene) -> None:
    walk = scene.submitted()
    path = f"/api/v1/walks/{walk['id']}/amendments"
    fact = {"id": uid(), "subject": "walk", "statement": "补记", "reason": "漏记"}
    assert scene.api.as_(scene.coordinator).post(path, json=fact).status_code == 403
    assert scene.api.as_(scene.experiencer).post(path, json=fact).status_code == 404
    times = fact | {
        "subject": "step",
        "subject_id": walk["step"],
        "step": {"started_at": "2023-10-16T01:00:00Z"},
    }
    assert scene.api.as_(scene.walker).post(path, json=times).status_code == 422
    planned = scene.plan()
    early = scene.api.as_(scene.walker).post(f"/api/v1/walks/{planned['id']}/amendments", json=fact)
    assert (early.status_code, code(early)) == (409, "walk.illegal_state")
