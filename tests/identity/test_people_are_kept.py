"""Accounts over HTTP: who may, what is shown, what is shown once."""

import pytest

from app.identity.vocabulary import Role
from tests.client import Api, People
from tests.identity.door import Door, TestClient, refused

BODY = {
    "username": "lisi",
    "display_name": "李四",
    "position": "二级主任科员",
    "phone": "13812345678",
}


@pytest.fixture
def admin(api: Api, people: People) -> TestClient:
    return api.as_(people.person(Role.ADMINISTRATOR, name="管理员"))


def test_who_may_not_does_not(api: Api, people: People) -> None:
    refused(api.anonymous.get("/api/v1/users"), 401, "auth.unauthenticated")
    refused(api.anonymous.post("/api/v1/users", json=BODY), 401, "auth.unauthenticated")
    for role in (Role.WALKER, Role.LEADER, Role.AUDITOR, Role.HANDLER):
        client = api.as_(people.person(role))
        refused(client.get("/api/v1/users"), 403, "auth.forbidden")
        refused(client.post("/api/v1/users", json=BODY), 403, "auth.forbidden")
    for role in (Role.COORDINATOR, Role.SECURITY_ADMINISTRATOR):
        client = api.as_(people.person(role))
        assert client.get("/api/v1/users").status_code == 200
        refused(client.post("/api/v1/users", json=BODY), 403, "auth.forbidden")


def test_a_new_account_has_a_password_that_is_shown_once(admin: TestClient, door: Door) -> None:
    """ASVS 6.4.1."""
    answer = admin.post("/api/v1/users", json=BODY, headers={"Idempotency-Key": "k1"})
    assert answer.status_code == 201, answer.text
    made = answer.json()
    assert answer.headers["location"] == f"/api/v1/users/{made['user']['id']}"
    assert answer.headers["etag"] == '"1"'
    assert answer.headers["cache-control"] == "no-store"
    assert made["user"]["phone_masked"] == "138****5678"
    assert "13812345678" not in answer.text
    assert made["user"]["roles"] == []
    again = admin.post("/api/v1/users", json=BODY, headers={"Idempotency-Key": "k1"})
    assert again.status_code == 201
    assert again.json() == {**made, "initial_password": None}
    first = door.log_in("lisi", made["initial_password"])
    assert first.json()["next_step"] == "password_change"


def test_a_taken_name_is_refused(admin: TestClient) -> None:
    assert admin.post("/api/v1/users", json=BODY).status_code == 201
    refused(admin.post("/api/v1/users", json=BODY), 409, "user.username_taken")


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"username": "Li Si"}, "/username"),
        ({"username": "ab"}, "/username"),
        ({"display_name": ""}, "/display_name"),
        ({"phone": "=1+1"}, "/phone"),
        ({"organisation_id": "x"}, "/organisation_id"),
        ({"roles": ["administrator"]}, "/roles"),
        ({"password": "chosen by the administrator"}, "/password"),
        ({"must_change_password": False}, "/must_change_password"),
    ],
)
def test_malformed_or_unknown_fields_are_named(
    admin: TestClient, change: dict[str, object], pointer: str
) -> None:
    document = refused(
        admin.post("/api/v1/users", json=BODY | change), 422, "request.invalid_fields"
    )
    assert [error["pointer"] for error in document["errors"]] == [pointer]


def test_an_unknown_unit_is_refused(admin: TestClient) -> None:
    body = BODY | {"organisation_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"}
    refused(admin.post("/api/v1/users", json=body), 422, "organisation.unknown")


def test_particulars_change_against_a_version(admin: TestClient, people: People) -> None:
    person = people.person(Role.WALKER)
    address = f"/api/v1/users/{person.user_id}"
    refused(admin.patch(address, json={"position": "科员"}), 428, "request.precondition_required")
    first = {"If-Match": '"1"'}
    done = admin.patch(address, json={"position": "科员", "phone": None}, headers=first)
    assert (done.json()["position"], done.json()["version"]) == ("科员", 2)
    assert done.headers["etag"] == '"2"'
    stale = refused(
        admin.patch(address, json={"position": "处长"}, headers=first), 412, "request.stale"
    )
    assert stale["current_version"] == 2
    second = {"If-Match": '"2"'}
    refused(
        admin.patch(address, json={"display_name": None}, headers=second),
        422,
        "request.invalid_fields",
    )
    missing = "/api/v1/users/0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"
    refused(admin.patch(missing, json={}, headers=first), 404, "user.not_found")


def test_disabling_is_for_others_and_once(admin: TestClient, people: People, door: Door) -> None:
    target = door.account(Role.WALKER)
    address = f"/api/v1/users/{target.user_id}"
    reason = {"reason": "调离"}
    done = admin.post(f"{address}/disable", json=reason, headers={"If-Match": '"1"'})
    assert done.json()["status"] == "disabled"
    refused(door.log_in(), 401, "auth.wrong_credentials")
    second = {"If-Match": '"2"'}
    refused(
        admin.post(f"{address}/disable", json=reason, headers=second), 409, "user.already_disabled"
    )
    assert admin.post(f"{address}/enable", headers=second).json()["status"] == "active"
    assert door.log_in().status_code == 200


def test_nobody_shuts_out_themselves_or_the_last_administrator(api: Api, people: People) -> None:
    one = people.person(Role.ADMINISTRATOR)
    client = api.as_(one)
    own = client.post(
        f"/api/v1/users/{one.user_id}/disable",
        json={"reason": "误操作"},
        headers={"If-Match": '"1"'},
    )
    refused(own, 409, "user.own_account")
    other = people.person(Role.SECURITY_ADMINISTRATOR)
    last = client.post(
        f"/api/v1/users/{other.user_id}/disable",
        json={"reason": "误操作"},
        headers={"If-Match": '"1"'},
    )
    refused(last, 409, "user.last_keeper")


def test_a_reset_password_leaves_the_second_factor(admin: TestClient, door: Door) -> None:
    """ASVS 6.4.3."""
    target = door.account(Role.COORDINATOR, enrolled=True)
    address = f"/api/v1/users/{target.user_id}"
    answer = admin.post(f"{address}/reset-password", headers={"If-Match": '"1"'})
    secret = answer.json()["initial_password"]
    assert len(secret) >= 20
    refused(door.log_in(), 401, "auth.wrong_credentials")
    assert door.log_in(password=secret).json()["next_step"] == "second_factor"


def test_taking_over_an_account_needs_two_keepers(
    admin: TestClient, api: Api, people: People, door: Door
) -> None:
    target = door.account(Role.COORDINATOR, enrolled=True)
    address = f"/api/v1/users/{target.user_id}"
    version = {"If-Match": '"1"'}
    refused(admin.post(f"{address}/reset-second-factor", headers=version), 403, "auth.forbidden")
    security = api.as_(people.person(Role.SECURITY_ADMINISTRATOR))
    refused(security.post(f"{address}/reset-password", headers=version), 403, "auth.forbidden")
    done = security.post(f"{address}/reset-second-factor", headers=version)
    assert done.json()["second_factor_enrolled"] is False
    assert door.log_in().json()["next_step"] == "enrolment"


def test_a_plain_number_needs_a_purpose_and_leaves_a_trace(
    admin: TestClient, api: Api, people: People, door: Door
) -> None:
    target = door.account(Role.WALKER, phone="13812345678")
    address = f"/api/v1/users/{target.user_id}/read-phone"
    purpose = {"purpose": "通知参加座谈会"}
    refused(api.as_(people.person(Role.LEADER)).post(address, json=purpose), 403, "auth.forbidden")
    refused(admin.post(address, json={}), 422, "request.invalid_fields")
    assert admin.post(address, json=purpose).json() == {"phone": "13812345678"}
    (event,) = door.trail("user.phone_read")
    assert event["purpose"] == "通知参加座谈会"
    assert "13812345678" not in str(event)


def test_lists_are_filtered_and_paged(admin: TestClient, people: People, door: Door) -> None:
    unit = people.organisation("就业促进处")
    for number in range(5):
        people.person(Role.WALKER, organisation=unit, name=f"走{number}")
    door.account(Role.HANDLER, username="wangwu")
    found = admin.get("/api/v1/users", params={"organisation_id": unit, "limit": 2}).json()
    names = [row["display_name"] for row in found["items"]]
    while found["next"]:
        found = admin.get(
            "/api/v1/users",
            params={"organisation_id": unit, "limit": 2, "cursor": found["next"]},
        ).json()
        names += [row["display_name"] for row in found["items"]]
    assert sorted(names) == [f"走{number}" for number in range(5)]
    handlers = admin.get("/api/v1/users", params={"role": "handler"}).json()["items"]
    assert [row["username"] for row in handlers] == ["wangwu"]
    assert handlers[0]["roles"] == ["handler"]
    searched = admin.get("/api/v1/users", params={"q": "WANG"}).json()["items"]
    assert [row["username"] for row in searched] == ["wangwu"]
    assert admin.get("/api/v1/users", params={"q": "%"}).json()["items"] == []
    refused(admin.get("/api/v1/users?sort=password_hash"), 422, "request.invalid_fields")
    refused(admin.get("/api/v1/users?cursor=AAAA"), 422, "request.malformed_cursor")
    refused(admin.get("/api/v1/users?password=1"), 422, "request.invalid_fields")


def test_an_account_closed_by_guessing_is_opened_by_hand(admin: TestClient, door: Door) -> None:
    target = door.account(Role.WALKER)
    address = f"/api/v1/users/{target.user_id}"
    assert admin.get(address).json()["is_locked"] is False
    assert admin.post(f"{address}/unlock").status_code == 204
    assert [event["about"] for event in door.trail("user.unlocked")] == [target.user_id]
