"""Who sees which walk, and who learns the walker's name."""

from datetime import timedelta
from typing import Any

import pytest

from app.identity.vocabulary import Role
from tests.walks.scene import Scene, code


def listed(scene: Scene, person: Any, **query: Any) -> list[str]:
    answer = scene.api.as_(person).get("/api/v1/walks", params=query)
    assert answer.status_code == 200, answer.text
    return [row["id"] for row in answer.json()["items"]]


def test_the_unit_under_test_and_the_auditor_see_no_walks(scene: Scene) -> None:
    walk = scene.submitted()
    auditor = scene.people.person(Role.AUDITOR)
    for person in (scene.handler, auditor):
        for path in ("walks", f"walks/{walk['id']}", "findings", f"findings/{walk['problem']}"):
            answer = scene.api.as_(person).get(f"/api/v1/{path}")
            assert answer.status_code == 403
            assert "张三" not in answer.text


def test_strangers_meet_nothing(scene: Scene) -> None:
    walk = scene.submitted()
    stranger = scene.people.person(Role.WALKER, organisation=scene.unit)
    foreign = scene.people.person(Role.LIAISON)
    for person in (stranger, foreign, scene.experiencer):
        assert listed(scene, person) == []
        for path in (f"walks/{walk['id']}", f"findings/{walk['problem']}"):
            assert scene.api.as_(person).get(f"/api/v1/{path}").status_code == 404
        assert scene.api.as_(person).get("/api/v1/findings").json()["items"] == []


def test_those_who_may_see_it_see_it(scene: Scene) -> None:
    walk = scene.submitted()
    for person in (scene.walker, scene.liaison, scene.coordinator, scene.leader):
        assert listed(scene, person) == [walk["id"]]
        assert scene.read(walk, person)["walker"]["name"] == "张三"


def test_walks_are_found_by_their_words_but_never_by_a_name(scene: Scene) -> None:
    walk = scene.submitted(scene.experiencer)
    for word in ("失业", "材料偏多", "纸质证明", "短信", "材料提交"):
        assert listed(scene, scene.leader, q=word) == [walk["id"]]
        assert listed(scene, scene.liaison, q=word) == []
    assert listed(scene, scene.leader, q="周八") == []


def test_an_experiencer_is_known_to_self_and_coordinator_only(scene: Scene) -> None:
    walk = scene.submitted(scene.experiencer)
    for person in (scene.experiencer, scene.coordinator):
        assert scene.read(walk, person)["walker"]["name"] == "周八"
    leader = scene.api.as_(scene.leader)
    for path in (f"walks/{walk['id']}", "walks", f"findings/{walk['problem']}", "findings"):
        answer = leader.get(f"/api/v1/{path}")
        assert answer.status_code == 200
        assert "周八" not in answer.text
        assert scene.experiencer.user_id not in answer.text
    sealed = scene.read(walk, scene.leader)["walker"]
    assert sealed == {"id": None, "name": walk["pseudonym"], "sealed": True}
    assert listed(scene, scene.liaison) == []


def test_a_leader_only_reads(scene: Scene) -> None:
    walk = scene.submitted()
    assert scene.read(walk, scene.leader)["available_actions"] == []
    for action in ("accept", "return", "submit", "withdraw"):
        body = {"note": "x", "reason": "x", "summary": "x", "ended_at": "2023-10-16T01:00:00Z"}
        assert scene.act(scene.leader, walk, action, body).status_code == 403


def test_lists_are_narrowed(scene: Scene) -> None:
    plain = scene.plan(title="失业登记一次体验")
    scene.clock.advance(timedelta(minutes=1))
    mark = scene.clock.now().isoformat()
    accompany = scene.started(mode="accompany")
    again = scene.plan(scene.experiencer, rewalk_of_ticket_id="T-1", bundle_id=None,
                       guide_version_id=None, matter_id=scene.ids["matter"])  # fmt: skip
    person = scene.coordinator
    assert listed(scene, person) == [*sorted([again["id"], accompany["id"]])[::-1], plain["id"]]
    assert listed(scene, person, state="started") == [accompany["id"]]
    assert len(listed(scene, person, state=["started", "planned"])) == 3
    assert listed(scene, person, mode="accompany") == [accompany["id"]]
    assert listed(scene, person, matter_id=scene.ids["matter"]) == [again["id"]]
    assert listed(scene, person, rewalk_of_ticket_id="T-1") == [again["id"]]
    assert listed(scene, person, q="一次体验") == [plain["id"]]
    assert listed(scene, person, q="zl-2023-000001") == [plain["id"]]
    assert listed(scene, person, q="一次") == [plain["id"]]
    assert listed(scene, person, q="%") == []
    assert listed(scene, person, q="无此词") == []
    assert plain["id"] not in listed(scene, person, updated_since=mark)
    assert listed(scene, person, walker="me") == []
    assert len(listed(scene, scene.walker, walker="me")) == 2


@pytest.mark.parametrize(
    "query",
    [
        {"state": "lost"},
        {"cursor": "nonsense"},
        {"limit": 0},
        {"limit": 201},
        {"walker": "you"},
        {"updated_since": "2023-10-16"},
        {"updated_since": "1697414400"},
        {"updated_since": "0001-01-01T00:00:00+14:00"},
        {"matter_id": "x"},
        {"colour": "red"},
        {"sort": "title"},
    ],
)
def test_malformed_queries_are_refused(scene: Scene, query: dict[str, Any]) -> None:
    answer = scene.api.as_(scene.walker).get("/api/v1/walks", params=query)
    assert answer.status_code == 422
    assert code(answer).startswith("request.")


def test_pages_run_to_the_end_and_back(scene: Scene) -> None:
    made = {scene.plan()["id"] for _ in range(5)}
    client = scene.api.as_(scene.walker)
    first = client.get("/api/v1/walks", params={"limit": 2}).json()
    second = client.get("/api/v1/walks", params={"limit": 2, "cursor": first["next"]}).json()
    third = client.get("/api/v1/walks", params={"limit": 2, "cursor": second["next"]}).json()
    back = client.get("/api/v1/walks", params={"limit": 2, "cursor": second["prev"]}).json()
    seen = [row["id"] for page in (first, second, third) for row in page["items"]]
    assert set(seen) == made
    assert len(seen) == 5
    assert third["next"] is None
    assert back["items"] == first["items"]
