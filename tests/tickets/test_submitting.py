"""How tickets come into being: entered directly, once, or made of the findings of a walk."""

from typing import Any
from uuid import uuid4

import pytest

from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.clock import HeldClock
from app.platform.db import Database
from app.tickets.service.submitting import submit_findings
from tests.client import Api, People
from tests.tickets.scene import Scene, refused
from tests.walks.scene import Scene as WalkScene


@pytest.fixture
def walks(api: Api, people: People, clock: HeldClock) -> WalkScene:
    return WalkScene(api, people, clock).set_up()


def test_numbers_follow_one_another_without_a_gap(scene: Scene) -> None:
    ticket_id = str(uuid4())
    numbers = [scene.submit()["number"]]
    numbers += [scene.submit(id=ticket_id)["number"] for _ in range(3)]
    numbers.append(scene.submit()["number"])
    assert numbers == [
        "FK-2023-000001",
        "FK-2023-000002",
        "FK-2023-000002",
        "FK-2023-000002",
        "FK-2023-000003",
    ]


def test_the_id_of_another_ticket_is_taken(scene: Scene) -> None:
    ticket = scene.submit()
    other = scene.people.person(Role.EXPERIENCER, name="杨八")
    body = {"id": ticket["id"], "kind": "problem", "title": "别的", "description": "别的"}
    answer = scene.api.as_(other).post("/api/v1/tickets", json=body)
    refused(answer, 409, "ticket.id_taken")
    same_person = scene.api.as_(scene.finder).post("/api/v1/tickets", json=body)
    refused(same_person, 409, "ticket.id_taken")


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, "/kind"),
        ({"kind": "problem", "title": "题", "description": " "}, "/description"),
        ({"kind": "wish", "title": "题", "description": "文"}, "/kind"),
        ({"kind": "problem", "title": "题" * 201, "description": "文"}, "/title"),
        ({"kind": "problem", "title": "题", "description": "文" * 5001}, "/description"),
        ({"kind": "problem", "title": "a\u0000b", "description": "文"}, "/title"),
        ({"kind": "problem", "title": 5, "description": "文"}, "/title"),
        ({"kind": "problem", "title": "题", "description": "文", "id": "1"}, "/id"),
        (
            {"kind": "problem", "title": "题", "description": "文", "matter_id": str(uuid4())},
            "/matter_id",
        ),
        (
            {"kind": "problem", "title": "题", "description": "文", "region_code": "999999"},
            "/region_code",
        ),
        ({"finding_id": str(uuid4()), "title": "题"}, "/title"),
        ({"finding_id": str(uuid4())}, "/finding_id"),
        ({"kind": "problem", "title": "题", "description": "文", "state": "closed"}, "/state"),
        ({"kind": "problem", "title": "题", "description": "文", "finder_id": "x"}, "/finder_id"),
    ],
)
def test_malformed_tickets_are_refused_by_field(
    scene: Scene, body: dict[str, Any], pointer: str
) -> None:
    answer = scene.api.as_(scene.finder).post("/api/v1/tickets", json=body)
    problem = refused(answer, 422, "request.invalid_fields")
    assert pointer in {error["pointer"] for error in problem["errors"]}


def test_a_description_has_room_for_5000_characters(scene: Scene) -> None:
    ticket = scene.submit(description="文" * 5000)
    assert len(scene.seen(scene.office, ticket["id"])["description"]) == 5000


def test_units_and_leaders_do_not_submit(scene: Scene) -> None:
    body = {"kind": "problem", "title": "题", "description": "文"}
    for person in (scene.handler, scene.leader):
        refused(scene.api.as_(person).post("/api/v1/tickets", json=body), 403, "auth.forbidden")


def test_before_dispatch_the_finder_and_the_office_edit(scene: Scene) -> None:
    ticket = scene.submit()
    client, url = scene.api.as_(scene.finder), f"/api/v1/tickets/{ticket['id']}"
    edited = client.patch(
        url, json={"title": "更准确的标题", "dimension": None}, headers={"If-Match": '"1"'}
    )
    assert edited.status_code == 200
    assert edited.headers["etag"] == '"2"'
    assert (edited.json()["title"], edited.json()["dimension"]) == ("更准确的标题", None)
    stale = client.patch(url, json={"title": "旧"}, headers={"If-Match": '"1"'})
    refused(stale, 412, "request.stale")
    scene.do(scene.office, ticket["id"], "dispatch", organisation_id=scene.unit)
    late = client.patch(url, json={"title": "晚了"}, headers={"If-Match": '"3"'})
    refused(late, 409, "ticket.illegal_state")


def test_what_is_answered_is_what_is_kept(scene: Scene, walks: WalkScene) -> None:
    made = scene.submit(matter_id=walks.ids["matter"], dimension=None)
    assert (made["matter_name"], made["board"]) == ("失业登记", "employment")
    assert scene.seen(scene.finder, made["id"]) == made
    edited = scene.api.as_(scene.finder).patch(
        f"/api/v1/tickets/{made['id']}",
        json={"matter_id": None, "severity": "minor"},
        headers={"If-Match": '"1"'},
    )
    assert edited.json()["matter_name"] is None
    assert scene.seen(scene.finder, made["id"]) == edited.json()


def test_a_repeated_edit_changes_nothing(scene: Scene) -> None:
    ticket = scene.submit()
    url = f"/api/v1/tickets/{ticket['id']}"
    same = scene.api.as_(scene.finder).patch(
        url, json={"title": ticket["title"]}, headers={"If-Match": '"1"'}
    )
    assert same.headers["etag"] == '"1"'


def test_findings_of_a_submitted_walk_become_tickets_once(
    walks: WalkScene, database: Database
) -> None:
    walk = walks.submitted()
    made: list[str] = []
    for _ in range(2):  # the worker may deliver the event twice
        with database.write() as session:
            made = submit_findings(session, Actor.system("tickets"), walk["id"])
    assert made == []
    items = walks.api.as_(walks.walker).get("/api/v1/tickets").json()["items"]
    assert sorted(item["kind"] for item in items) == ["demand", "problem"]
    problem = next(item for item in items if item["kind"] == "problem")
    ticket = walks.api.as_(walks.walker).get(f"/api/v1/tickets/{problem['id']}").json()
    assert (ticket["finding_id"], ticket["walk_id"]) == (walk["problem"], walk["id"])
    assert (ticket["origin"], ticket["is_finder"]) == ("walk", True)
    assert ticket["bundle_id"] == walks.ids["bundle"]


def test_a_walker_makes_the_ticket_of_the_own_finding(walks: WalkScene) -> None:
    early = walks.filled()
    client = walks.api.as_(walks.walker)
    not_yet = client.post("/api/v1/tickets", json={"finding_id": early["problem"]})
    assert not_yet.status_code == 422
    walk = walks.submitted()
    stranger = walks.api.as_(walks.experiencer)
    assert stranger.post("/api/v1/tickets", json={"finding_id": walk["problem"]}).status_code == 422
    first = client.post("/api/v1/tickets", json={"finding_id": walk["problem"]})
    again = client.post("/api/v1/tickets", json={"finding_id": walk["problem"]})
    assert first.status_code == again.status_code == 201
    assert first.json()["id"] == again.json()["id"]


def test_an_evaluation_may_rest_on_a_submitted_re_walk(scene: Scene, walks: WalkScene) -> None:
    scene.finder = walks.walker
    ticket_id = scene.rectified()
    strange = walks.submitted()
    body = {"level": "satisfied", "rewalk_id": strange["id"]}
    refused(scene.post(scene.finder, ticket_id, "evaluate", body), 422, "request.invalid_fields")
    walk = walks.submitted(rewalk_of_ticket_id=ticket_id)
    verified = scene.do(
        scene.finder, ticket_id, "evaluate", level="satisfied", rewalk_id=walk["id"]
    )
    assert verified["state"] == "verified"
    facts = scene.api.as_(scene.office).get(f"/api/v1/tickets/{ticket_id}/facts").json()
    assert facts["evaluations"][0]["kind"] == "rewalk"
