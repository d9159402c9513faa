"""Handed-out passwords are used once; changing one's own needs the current (ASVS 6.2.3, 6.4.1)."""

from datetime import timedelta

import pytest

from app.identity.passwords import weakness
from app.identity.vocabulary import Role
from tests.identity.door import OTHER_PASSWORD, PASSWORD, Door, Response, TestClient, refused


def choose(client: TestClient, new: str, current: str = PASSWORD) -> Response:
    body = {"current_password": current, "new_password": new}
    answer: Response = client.post("/api/v1/auth/first-password", json=body)
    return answer


def test_a_handed_out_password_opens_nothing_but_its_own_change(door: Door) -> None:
    door.account(Role.WALKER, must_change=True)
    answer = door.log_in()
    assert answer.json()["next_step"] == "password_change"
    assert answer.json()["access_token"] is None
    assert "set-cookie" not in answer.headers
    client = door.client(answer.json()["step_token"])
    for path in ("/api/v1/me", "/api/v1/organisations", "/api/v1/auth/sessions"):
        refused(client.get(path), 401, "auth.unauthenticated")


def test_after_the_change_only_the_new_one_holds(door: Door) -> None:
    door.account(Role.WALKER, must_change=True)
    client = door.step()
    done = choose(client, OTHER_PASSWORD)
    assert done.json()["next_step"] == "signed_in"
    refused(door.log_in(password=PASSWORD), 401, "auth.wrong_credentials")
    assert door.log_in(password=OTHER_PASSWORD).json()["next_step"] == "signed_in"
    # The step token is spent.
    refused(choose(client, "another good one", OTHER_PASSWORD), 401, "auth.session_over")
    (event,) = door.trail("user.password_changed")
    assert event["forced"] is True


def test_a_handed_out_password_expires(door: Door) -> None:
    door.account(Role.WALKER, must_change=True)
    door.clock.advance(timedelta(days=7))
    refused(door.log_in(), 401, "auth.wrong_credentials")
    assert door.trail("session.refused")[-1]["reason"] == "initial_password_expired"


def test_a_password_of_ones_own_never_expires(door: Door) -> None:
    """ASVS 6.2.10: no forced rotation."""
    door.account(Role.WALKER)
    door.clock.advance(timedelta(days=2000))
    assert door.log_in().json()["next_step"] == "signed_in"


@pytest.mark.parametrize(
    ("new", "code"),
    [
        ("short", "password.too_short"),
        ("password1234", "password.common"),
        ("zhangsan2026!!", "password.contains_known_words"),
        ("长" * 257, "password.too_long"),
        (PASSWORD, "password.same"),
    ],
)
def test_a_weak_choice_is_refused_with_its_reason(door: Door, new: str, code: str) -> None:
    door.account(Role.WALKER, must_change=True)
    document = refused(choose(door.step(), new), 422, "auth.weak_password")
    assert document["errors"][0]["pointer"] == "/new_password"
    assert document["errors"][0]["code"] == code


def test_a_keeper_goes_on_to_enrolment(door: Door) -> None:
    door.account(Role.ADMINISTRATOR, must_change=True)
    answer = choose(door.step(), OTHER_PASSWORD)
    assert answer.json()["next_step"] == "enrolment"


def test_an_enrolled_person_shows_the_second_factor_first(door: Door) -> None:
    """ASVS 6.4.3: a reset password never evades the second factor."""
    door.account(Role.COORDINATOR, must_change=True, enrolled=True)
    client = door.step()
    refused(choose(client, OTHER_PASSWORD), 401, "auth.unauthenticated")
    answer = client.post("/api/v1/auth/totp", json={"code": door.code()})
    assert answer.json()["next_step"] == "password_change"
    done = choose(door.client(answer.json()["step_token"]), OTHER_PASSWORD)
    assert done.json()["next_step"] == "signed_in"


def test_changing_ones_own_password_needs_the_current_one(door: Door) -> None:
    door.account(Role.WALKER)
    client = door.signed_in()
    body = {"current_password": "not mine", "new_password": OTHER_PASSWORD}
    for _ in range(5):
        refused(client.post("/api/v1/auth/password", json=body), 403, "auth.wrong_current_password")
    body["current_password"] = PASSWORD
    refused(client.post("/api/v1/auth/password", json=body), 429, "auth.throttled")
    assert door.log_in().status_code == 200


def test_changing_ones_own_password_ends_all_other_sessions(door: Door) -> None:
    """ASVS 7.4.3."""
    door.account(Role.WALKER)
    here, there = door.signed_in(), door.signed_in()
    body = {"current_password": PASSWORD, "new_password": OTHER_PASSWORD}
    assert here.post("/api/v1/auth/password", json=body).status_code == 204
    assert here.get("/api/v1/me").status_code == 200
    assert here.post("/api/v1/auth/refresh").status_code == 200
    refused(there.get("/api/v1/me"), 401, "auth.unauthenticated")
    refused(there.post("/api/v1/auth/refresh"), 401, "auth.session_over")
    refused(door.log_in(), 401, "auth.wrong_credentials")


def test_a_long_unicode_password_is_taken_whole(door: Door) -> None:
    door.account(Role.WALKER)
    client = door.signed_in()
    long = "铁岭的雪比沈阳早到三天呢𠮷" * 8 + "甲"
    assert weakness(long) is None
    body = {"current_password": PASSWORD, "new_password": long}
    assert client.post("/api/v1/auth/password", json=body).status_code == 204
    assert door.log_in(password=long).status_code == 200
    refused(door.log_in(password=long[:-1] + "乙"), 401, "auth.wrong_credentials")
