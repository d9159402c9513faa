"""Organisations: the notice's units are there, and the tree stays a tree."""

import pytest

from app.identity.seed import reference_units, seed_organisations
from app.identity.vocabulary import Role
from app.platform.runtime import Runtime
from tests.client import Api, People
from tests.identity.door import Door, TestClient, refused

UNIT = {"code": "policy", "kind": "division", "name": "政策研究处"}


@pytest.fixture
def admin(api: Api, people: People) -> TestClient:
    return api.as_(people.person(Role.ADMINISTRATOR))


@pytest.fixture
def seeded(runtime: Runtime) -> int:
    with runtime.database.write() as session:
        return seed_organisations(session)


def test_the_notices_units_are_laid_down_once(runtime: Runtime, seeded: int) -> None:
    assert seeded == len(reference_units()) == 25
    with runtime.database.write() as session:
        assert seed_organisations(session) == 0


def test_the_seed_names_what_the_notice_names() -> None:
    units = reference_units()
    by_kind: dict[str, list[str]] = {}
    for unit in units:
        by_kind.setdefault(unit["kind"], []).append(unit["short_name"])
    assert {"行风办", "人才开发处", "劳动关系处", "就业促进处", "职业能力建设处"} <= set(
        by_kind["division"]
    )
    assert any(unit["name"] == "企业职工与城乡居民养老保险处" for unit in units)
    assert len(by_kind["institution"]) == 3
    assert len(by_kind["city_bureau"]) == 14
    assert by_kind["functional_area"] == ["沈抚示范区"]
    (shenfu,) = (unit for unit in units if unit["kind"] == "functional_area")
    assert shenfu["region_code"] is None
    codes = {unit["region_code"] for unit in units if unit["kind"] == "city_bureau"}
    assert len(codes) == 14
    assert all(code is not None and len(code) == 12 for code in codes)


def test_a_second_seeding_leaves_what_people_changed(
    runtime: Runtime, seeded: int, admin: TestClient
) -> None:
    unit = admin.get("/api/v1/organisations", params={"q": "行风办"}).json()["items"][0]
    address = f"/api/v1/organisations/{unit['id']}"
    renamed = admin.patch(address, json={"name": "行风建设办公室"}, headers={"If-Match": '"1"'})
    assert renamed.status_code == 200
    with runtime.database.write() as session:
        seed_organisations(session)
    assert admin.get(address).json()["name"] == "行风建设办公室"


def test_who_may_not_does_not(api: Api, people: People) -> None:
    refused(api.anonymous.get("/api/v1/organisations"), 401, "auth.unauthenticated")
    walker = api.as_(people.person(Role.WALKER))
    assert walker.get("/api/v1/organisations").status_code == 200
    refused(walker.post("/api/v1/organisations", json=UNIT), 403, "auth.forbidden")


def test_the_tree_is_told_whole(api: Api, people: People, seeded: int) -> None:
    walker = api.as_(people.person(Role.WALKER))
    roots = walker.get("/api/v1/organisations/tree").json()["items"]
    (department,) = [root for root in roots if root["code"] == "hrss"]
    assert len(department["children"]) == 24
    assert department["children"][0]["name"] == "行风办"


def test_lists_are_filtered(admin: TestClient, seeded: int) -> None:
    found = admin.get("/api/v1/organisations", params={"kind": "city_bureau", "limit": 5}).json()
    assert [row["short_name"] for row in found["items"]][:2] == ["沈阳市人社局", "大连市人社局"]
    assert found["next"]
    by_region = admin.get("/api/v1/organisations", params={"region_code": "210400000000"}).json()
    assert [row["code"] for row in by_region["items"]] == ["city-2104"]
    assert admin.get("/api/v1/organisations", params={"q": "没有这个"}).json()["items"] == []


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({}, 422, "request.invalid_fields"),
        (UNIT | {"kind": "ministry"}, 422, "request.invalid_fields"),
        (UNIT | {"code": "Not A Code"}, 422, "request.invalid_fields"),
        (UNIT | {"kind": "city_bureau"}, 422, "organisation.region_code"),
        (
            UNIT | {"kind": "functional_area", "region_code": "210100"},
            422,
            "organisation.region_code",
        ),
        (UNIT | {"region_code": 210100}, 422, "request.invalid_fields"),
        (UNIT | {"parent_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"}, 422, "organisation.unknown"),
    ],
)
def test_what_does_not_fit_is_refused(
    admin: TestClient, body: dict[str, object], status: int, code: str
) -> None:
    refused(admin.post("/api/v1/organisations", json=body), status, code)


def test_a_code_belongs_to_one_unit(admin: TestClient) -> None:
    answer = admin.post("/api/v1/organisations", json=UNIT)
    assert answer.status_code == 201
    assert answer.headers["location"].endswith(answer.json()["id"])
    refused(admin.post("/api/v1/organisations", json=UNIT), 409, "organisation.code_taken")


def test_the_tree_stays_a_tree(admin: TestClient) -> None:
    above = admin.post("/api/v1/organisations", json=UNIT).json()
    below = admin.post(
        "/api/v1/organisations", json=UNIT | {"code": "team", "parent_id": above["id"]}
    ).json()
    version = {"If-Match": '"1"'}
    for parent in (below["id"], above["id"]):
        answer = admin.patch(
            f"/api/v1/organisations/{above['id']}", json={"parent_id": parent}, headers=version
        )
        refused(answer, 409, "organisation.loop")
    moved = admin.patch(
        f"/api/v1/organisations/{below['id']}", json={"parent_id": None}, headers=version
    )
    assert moved.json()["parent_id"] is None


def test_a_unit_is_closed_only_when_it_is_empty(
    admin: TestClient, people: People, door: Door
) -> None:
    made = admin.post("/api/v1/organisations", json=UNIT).json()
    address = f"/api/v1/organisations/{made['id']}"
    person = people.person(Role.WALKER, organisation=made["id"])
    version = {"If-Match": '"1"'}
    full = refused(
        admin.patch(address, json={"is_active": False}, headers=version), 409, "organisation.in_use"
    )
    assert (full["active_people"], full["active_children"]) == (1, 0)
    moved = admin.patch(
        f"/api/v1/users/{person.user_id}", json={"organisation_id": None}, headers=version
    )
    assert moved.status_code == 200
    closed = admin.patch(address, json={"is_active": False}, headers=version)
    assert closed.json()["is_active"] is False
    body = {"organisation_id": made["id"]}
    refused(
        admin.patch(f"/api/v1/users/{person.user_id}", json=body, headers={"If-Match": '"2"'}),
        422,
        "organisation.unknown",
    )
    assert [event["name"] for event in door.trail("organisation.created", "organisation.changed")]


def test_changes_need_the_version_that_was_read(admin: TestClient) -> None:
    made = admin.post("/api/v1/organisations", json=UNIT).json()
    address = f"/api/v1/organisations/{made['id']}"
    change = {"short_name": "政研处"}
    refused(admin.patch(address, json=change), 428, "request.precondition_required")
    assert admin.patch(address, json=change, headers={"If-Match": '"1"'}).status_code == 200
    refused(admin.patch(address, json=change, headers={"If-Match": '"1"'}), 412, "request.stale")
