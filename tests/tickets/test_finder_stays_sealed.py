"""The unit sees the problem and a pseudonym, never the finder: not in any answer."""

import json
from typing import Any

from sqlalchemy import select

from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.db import Database
from app.platform.models import EventRow
from app.tickets.queries.timeline import Doer, known_as
from app.tickets.vocabulary import KnownAs
from tests.client import Person
from tests.tickets.scene import Scene, refused


def everything_read_by(scene: Scene, person: Person, ticket_id: str) -> str:
    """All answers that the person gets about the ticket, as one text."""
    client = scene.api.as_(person)
    pages = [
        f"/api/v1/tickets/{ticket_id}",
        f"/api/v1/tickets/{ticket_id}/timeline",
        f"/api/v1/tickets/{ticket_id}/facts",
        f"/api/v1/tickets/{ticket_id}/comments",
        f"/api/v1/tickets/{ticket_id}/deadline",
        "/api/v1/tickets",
        "/api/v1/tickets?q=%E7%BA%B8%E8%B4%A8",
        f"/api/v1/measures?ticket_id={ticket_id}",
    ]
    answers = [client.get(page) for page in pages]
    assert [answer.status_code for answer in answers] == [200] * len(pages)
    return "\n".join(answer.text for answer in answers)


def test_no_answer_to_the_unit_holds_the_finder(scene: Scene) -> None:
    ticket_id = scene.verified()
    scene.api.as_(scene.finder).post(
        f"/api/v1/tickets/{ticket_id}/comments", json={"body": "谢谢整改"}
    )
    read = everything_read_by(scene, scene.handler, ticket_id)
    for secret in (scene.finder.user_id, scene.finder.name, scene.finder.organisation_id):
        assert secret not in read
    assert scene.seen(scene.handler, ticket_id)["finder"] in read


def test_leaders_read_the_pseudonym_too(scene: Scene) -> None:
    ticket_id = scene.verified()
    read = everything_read_by(scene, scene.leader, ticket_id)
    assert scene.finder.user_id not in read
    assert scene.finder.name not in read


def test_a_pseudonym_is_stable_on_one_ticket_and_tells_nothing_across_two(scene: Scene) -> None:
    first, second = scene.dispatched(), scene.dispatched()
    names = [scene.seen(scene.handler, one)["finder"] for one in (first, first, second)]
    assert names[0] == names[1] != names[2]
    client = scene.api.as_(scene.handler)
    scene.api.as_(scene.finder).post(f"/api/v1/tickets/{first}/comments", json={"body": "补充说明"})
    comments = client.get(f"/api/v1/tickets/{first}/comments").json()["items"]
    timeline = client.get(f"/api/v1/tickets/{first}/timeline").json()["items"]
    assert comments[0]["author"] == names[0] == timeline[0]["actor"]


def test_no_payload_of_an_event_names_the_finder(scene: Scene, database: Database) -> None:
    scene.closed()
    with database.read() as session:
        payloads: list[Any] = list(session.execute(select(EventRow.payload)).scalars())
    text = json.dumps(payloads, ensure_ascii=False)
    for secret in (scene.finder.user_id, scene.finder.name, scene.finder.organisation_id):
        assert secret not in text


def test_a_coordinator_looks_with_a_purpose_and_the_finder_sees_it(scene: Scene) -> None:
    ticket_id = scene.dispatched()
    client = scene.api.as_(scene.office)
    assert scene.finder.user_id not in client.get(f"/api/v1/tickets/{ticket_id}").text
    url = f"/api/v1/tickets/{ticket_id}/finder"
    refused(client.post(url, json={}), 422, "request.invalid_fields")
    shown = client.post(url, json={"purpose": "填报附件4"}).json()
    assert (shown["name"], shown["user_id"]) == ("张三", scene.finder.user_id)
    for person, sees in ((scene.finder, True), (scene.office, True), (scene.handler, False)):
        items = scene.api.as_(person).get(f"/api/v1/tickets/{ticket_id}/timeline").json()["items"]
        assert ("ticket.finder_revealed" in {item["name"] for item in items}) is sees
    refused(
        scene.api.as_(scene.handler).post(url, json={"purpose": "想知道"}), 403, "auth.forbidden"
    )


def test_internal_notes_stay_with_the_coordinators(scene: Scene) -> None:
    ticket_id = scene.dispatched()
    url = f"/api/v1/tickets/{ticket_id}/comments"
    note = {"body": "重点督办对象", "audience": "office"}
    assert scene.api.as_(scene.office).post(url, json=note).status_code == 201
    refused(scene.api.as_(scene.handler).post(url, json=note), 403, "ticket.not_yours")
    assert scene.api.as_(scene.handler).get(url).json()["items"] == []
    assert (
        "internal"
        not in scene.api.as_(scene.handler).get(f"/api/v1/tickets/{ticket_id}/timeline").text
    )
    assert len(scene.api.as_(scene.office).get(url).json()["items"]) == 1


def test_a_finder_does_not_see_the_tickets_of_others(scene: Scene) -> None:
    ticket_id = scene.submit()["id"]
    other = scene.people.person(Role.WALKER, name="钱十")
    refused(scene.get(other, ticket_id), 404, "ticket.not_found")
    assert scene.api.as_(other).get("/api/v1/tickets").json()["items"] == []


def test_the_timeline_tells_sentences_in_two_languages(scene: Scene) -> None:
    ticket_id = scene.closed()
    items = (
        scene.api.as_(scene.handler).get(f"/api/v1/tickets/{ticket_id}/timeline").json()["items"]
    )
    told = [(item["actor"], item["text"]) for item in items]
    pseudonym = scene.seen(scene.handler, ticket_id)["finder"]
    assert told[0] == (pseudonym, "提交问题")
    assert ("本人", "接收并开始整改") in told
    assert (pseudonym, "评价“满意”：这次很快") in told
    assert told[-1] == ("行风办", "予以销号")
    assert items[-1]["text_en"] == "signed it off"


def test_who_acted_is_told_in_kind_for_readers_of_another_language(scene: Scene) -> None:
    ticket_id = scene.closed()
    url = f"/api/v1/tickets/{ticket_id}/comments"
    writers = (scene.finder, scene.handler, scene.liaison, scene.office)
    for person in writers:
        assert scene.api.as_(person).post(url, json={"body": "说明"}).status_code == 201

    def known(person: Person) -> list[tuple[str, str]]:
        items = scene.api.as_(person).get(url).json()["items"]
        return [(item["author_kind"], item["author"]) for item in items]

    pseudonym = scene.seen(scene.handler, ticket_id)["finder"]
    assert known(scene.handler) == [
        ("pseudonym", pseudonym),
        ("self", "本人"),
        ("named", "王五"),
        ("unit", "行风办"),
    ]
    assert known(scene.finder)[:2] == [("self", "本人"), ("unit", "就业促进处")]
    assert known(scene.office)[0] == ("pseudonym", pseudonym)
    items = (
        scene.api.as_(scene.handler).get(f"/api/v1/tickets/{ticket_id}/timeline").json()["items"]
    )
    signed = next(item for item in items if item["name"] == "ticket.closed")
    assert (signed["actor_kind"], signed["actor"]) == ("office", "行风办")


def test_what_the_system_did_is_told_as_its_own() -> None:
    reader = Actor.anonymous()

    def known(user_id: str | None, *, by_system: bool) -> Doer:
        return known_as(
            reader,
            seal="00",
            sealed=frozenset(),
            user_id=user_id,
            name="姓名",
            unit_id=None,
            unit_name=None,
            by_system=by_system,
        )

    assert known(None, by_system=True) == (KnownAs.SYSTEM, "系统")
    assert known("somebody", by_system=False) == (KnownAs.OTHER, "其他人员")
