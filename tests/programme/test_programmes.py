"""Programmes over HTTP: who may, what is refused, and the notice's own one."""

from typing import Any

import pytest

from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.db import Database
from app.programme.calendar.seed import seed_calendar
from app.programme.seed import seed_programme
from tests.client import Api, People

NOTICE: dict[str, Any] = {
    "document_number": "辽人社办〔2024〕5号",
    "title": "2024年走流程工作方案",
    "theme": "走流程、强行风",
    "issuing_organisation": "辽宁省人力资源和社会保障厅办公室",
    "issued_on": "2024-03-01",
    "starts_on": "2024-03-01",
    "ends_on": "2024-12-15",
    "milestones": [{"kind": "rosters", "title": "报送名单", "due_on": "2024-03-15"}],
}
NOBODY = "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"


def test_an_anonymous_reader_is_refused(api: Api) -> None:
    assert api.anonymous.get("/api/v1/programmes").status_code == 401
    assert api.anonymous.post("/api/v1/programmes", json=NOTICE).status_code == 401


@pytest.mark.parametrize("role", [Role.WALKER, Role.LEADER, Role.LIAISON, Role.ADMINISTRATOR])
def test_only_the_coordinator_enters_and_changes(api: Api, people: People, role: Role) -> None:
    client = api.as_(people.person(role))
    assert client.post("/api/v1/programmes", json=NOTICE).status_code == 403
    changed = client.patch(
        f"/api/v1/programmes/{NOBODY}", json={"theme": "x"}, headers={"If-Match": '"1"'}
    )
    assert changed.status_code == 403
    assert client.get("/api/v1/programmes").status_code == 200


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"ends_on": "2024-02-01"}, "/ends_on"),
        ({"starts_on": "2024-03-16"}, "/milestones/0/due_on"),
        ({"ends_on": "2024-02-30"}, "/ends_on"),
        ({"theme": ""}, "/theme"),
        ({"title": "\x00"}, "/title"),
        ({"quota": 3}, "/quota"),
        ({"milestones": NOTICE["milestones"] * 2}, "/milestones/0/title"),
        (
            {"milestones": [{"kind": "party", "title": "a", "due_on": "2024-03-15"}]},
            "/milestones/0/kind",
        ),
    ],
)
def test_what_contradicts_itself_is_told_by_field(
    api: Api, people: People, change: dict[str, Any], pointer: str
) -> None:
    refused = api.as_(people.person(Role.COORDINATOR)).post(
        "/api/v1/programmes", json=NOTICE | change
    )
    assert refused.status_code == 422
    assert pointer in [error["pointer"] for error in refused.json()["errors"]]


def test_a_programme_is_entered_read_listed_and_changed(api: Api, people: People) -> None:
    client = api.as_(people.person(Role.COORDINATOR))
    made = client.post("/api/v1/programmes", json=NOTICE)
    assert made.status_code == 201
    address = made.headers["Location"]
    found = client.get(address)
    assert found.json() == made.json()
    assert found.headers["ETag"] == '"1"'
    assert found.json()["milestones"][0]["due_on"] == "2024-03-15"
    listed = client.get("/api/v1/programmes").json()["items"]
    assert [item["document_number"] for item in listed] == [NOTICE["document_number"]]
    changed = client.patch(
        address,
        json={"theme": "新主题", "milestones": []},
        headers={"If-Match": '"1"'},
    )
    assert changed.status_code == 200
    assert (changed.json()["theme"], changed.json()["milestones"]) == ("新主题", [])
    assert changed.headers["ETag"] == '"2"'


def test_a_change_needs_the_version_that_was_read(api: Api, people: People) -> None:
    client = api.as_(people.person(Role.COORDINATOR))
    address = client.post("/api/v1/programmes", json=NOTICE).headers["Location"]
    assert client.patch(address, json={"theme": "a"}).status_code == 428
    fresh = client.patch(address, json={"theme": "a"}, headers={"If-Match": '"1"'})
    assert fresh.status_code == 200
    stale = client.patch(address, json={"theme": "b"}, headers={"If-Match": '"1"'})
    assert (stale.status_code, stale.json()["code"]) == (412, "request.stale")


def test_a_period_cannot_be_changed_to_exclude_its_milestones(api: Api, people: People) -> None:
    client = api.as_(people.person(Role.COORDINATOR))
    address = client.post("/api/v1/programmes", json=NOTICE).headers["Location"]
    refused = client.patch(address, json={"starts_on": "2024-04-01"}, headers={"If-Match": '"1"'})
    assert refused.json()["code"] == "programme.period_invalid"
    assert client.get(address).json()["starts_on"] == "2024-03-01"


def test_an_unknown_programme_is_not_found(api: Api, people: People) -> None:
    client = api.as_(people.person(Role.COORDINATOR))
    for answer in (
        client.get(f"/api/v1/programmes/{NOBODY}"),
        client.patch(
            f"/api/v1/programmes/{NOBODY}", json={"theme": "a"}, headers={"If-Match": '"1"'}
        ),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "programme.not_found")


def test_a_document_number_names_one_programme(api: Api, people: People) -> None:
    client = api.as_(people.person(Role.COORDINATOR))
    assert client.post("/api/v1/programmes", json=NOTICE).status_code == 201
    again = client.post("/api/v1/programmes", json=NOTICE)
    assert (again.status_code, again.json()["code"]) == (
        409,
        "programme.document_number_taken",
    )


def test_the_same_key_enters_a_programme_once(api: Api, people: People) -> None:
    client = api.as_(people.person(Role.COORDINATOR))
    headers = {"Idempotency-Key": "enter-once"}
    first = client.post("/api/v1/programmes", json=NOTICE, headers=headers)
    second = client.post("/api/v1/programmes", json=NOTICE, headers=headers)
    assert (second.status_code, second.json()) == (201, first.json())


def test_the_notice_is_the_seed_and_seeding_twice_is_once(
    api: Api, people: People, database: Database
) -> None:
    entered = []
    for _ in range(2):
        with database.write() as session:
            seed_calendar(session, Actor.system("seed"))
            entered.append(seed_programme(session, Actor.system("seed")))
    programme_id = entered[0]
    assert entered == [programme_id, programme_id]
    client = api.as_(people.person(Role.LEADER))
    assert len(client.get("/api/v1/programmes").json()["items"]) == 1
    found = client.get(f"/api/v1/programmes/{programme_id}").json()
    assert found["document_number"] == "辽人社办〔2023〕38号"
    assert found["theme"] == "走流程、强行风、提效能、促振兴"
    assert [(item["kind"], item["due_on"]) for item in found["milestones"]] == [
        ("rosters", "2023-10-25"),
        ("activities", "2023-12-10"),
        ("report", "2023-12-15"),
    ]
    assert found["milestones"][0]["working_days_left"] == 7  # from Monday, 16 October
