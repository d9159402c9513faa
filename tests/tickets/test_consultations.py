"""联席会商: obligations, answers, dissent word for word, generated minutes."""

from typing import Any

from httpx import Response

from tests.client import Person
from tests.tickets.scene import Scene, refused


def called(scene: Scene, ticket_id: str, person: Person | None = None) -> dict[str, Any]:
    answer = scene.api.as_(person or scene.office).post(
        "/api/v1/consultations",
        json={
            "ticket_id": ticket_id,
            "topic": "纸质证明能否改为数据核验",
            "obligations": [
                {"organisation_id": scene.unit, "duty": "梳理事项清单"},
                {"organisation_id": scene.other_unit, "duty": "开放参保数据接口"},
            ],
        },
    )
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def act(scene: Scene, person: Person, found: dict[str, Any], action: str, **body: Any) -> Response:
    version = scene.api.as_(scene.office).get(f"/api/v1/consultations/{found['id']}").json()
    answer: Response = scene.api.as_(person).post(
        f"/api/v1/consultations/{found['id']}/{action}",
        json=body,
        headers={"If-Match": f'"{version["version"]}"'},
    )
    return answer


def test_answers_dissent_and_minutes(scene: Scene) -> None:
    ticket_id = scene.dispatched()
    found = called(scene, ticket_id)
    assert found["lead_organisation_name"] == "就业促进处"
    assert scene.get(scene.stranger, ticket_id).status_code == 200, "who is consulted may see it"
    act(scene, scene.handler, found, "answer", answer="可以取消")
    refused(
        act(scene, scene.office, found, "conclude", conclusion="取消纸质证明"),
        409,
        "consultation.answers_missing",
    )
    act(
        scene,
        scene.stranger,
        found,
        "answer",
        answer="接口可开放",
        dissent="须先完成安全评估",
    )
    ended = act(scene, scene.handler, found, "conclude", conclusion="取消纸质证明").json()
    assert ended["state"] == "concluded"
    for words in ("牵头单位：就业促进处", "接口可开放", "须先完成安全评估", "取消纸质证明"):
        assert words in ended["minutes"]
    late = act(scene, scene.handler, found, "answer", answer="再补充")
    refused(late, 409, "consultation.concluded")


def test_going_on_without_an_answer_is_said_in_the_minutes(scene: Scene) -> None:
    found = called(scene, scene.dispatched())
    ended = act(
        scene, scene.office, found, "conclude", conclusion="先行取消", without_answers=True
    ).json()
    assert "未答复单位" in ended["minutes"]


def test_who_is_not_asked_neither_sees_nor_answers(scene: Scene) -> None:
    found = called(scene, scene.dispatched())
    from app.identity.vocabulary import Role

    outsider = scene.people.person(Role.HANDLER, name="韩七")
    refused(act(scene, outsider, found, "answer", answer="路过"), 404, "consultation.not_found")
    refused(
        act(scene, scene.stranger, found, "conclude", conclusion="我来结束"),
        403,
        "ticket.not_yours",
    )


def test_a_unit_named_twice_or_unknown_is_refused(scene: Scene) -> None:
    ticket_id = scene.dispatched()
    body = {
        "ticket_id": ticket_id,
        "topic": "议题",
        "obligations": [{"organisation_id": scene.unit, "duty": "甲"}] * 2,
    }
    answer = scene.api.as_(scene.office).post("/api/v1/consultations", json=body)
    refused(answer, 422, "request.invalid_fields")


def test_the_lead_unit_may_call_and_another_may_not(scene: Scene) -> None:
    ticket_id = scene.dispatched()
    assert called(scene, ticket_id, scene.handler)["state"] == "open"
    answer = scene.api.as_(scene.stranger).post(
        "/api/v1/consultations",
        json={
            "ticket_id": ticket_id,
            "topic": "议题",
            "obligations": [{"organisation_id": scene.unit, "duty": "甲"}],
        },
    )
    refused(answer, 403, "ticket.not_yours")


def test_urging_is_counted_and_told(scene: Scene) -> None:
    ticket_id = scene.dispatched()
    client = scene.api.as_(scene.office)
    for kind in ("remind", "supervise"):
        answer = client.post(
            f"/api/v1/tickets/{ticket_id}/urge", json={"kind": kind, "note": "请抓紧办理"}
        )
        assert answer.status_code == 200
    assert scene.seen(scene.handler, ticket_id)["urges"] == 2
    facts = scene.api.as_(scene.handler).get(f"/api/v1/tickets/{ticket_id}/facts").json()
    assert [urge["kind"] for urge in facts["urges"]] == ["remind", "supervise"]
