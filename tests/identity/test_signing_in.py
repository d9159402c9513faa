"""Signing in with a password: nothing is betrayed, everything is recorded (ASVS 6.3, 7.2, 3.3)."""

import re

import pytest
from sqlalchemy import update

from app.identity.models import UserRow
from app.identity.vocabulary import Role, UserStatus
from tests.identity.door import PASSWORD, Door, Response, refused


def _said(answer: Response) -> dict[str, object]:
    document = answer.json()
    return {key: value for key, value in document.items() if key != "request_id"}


def test_a_refusal_does_not_tell_whether_the_account_exists(door: Door) -> None:
    door.account(Role.WALKER)
    disabled = door.account(Role.WALKER, username="disabled")
    with door.runtime.database.write() as session:
        session.execute(
            update(UserRow).where(UserRow.id == disabled.user_id).values(status=UserStatus.DISABLED)
        )
    wrong = door.log_in(password="not the password")
    missing = door.log_in("nobody", PASSWORD)
    shut_out = door.log_in("disabled", PASSWORD)
    refused(wrong, 401, "auth.wrong_credentials")
    assert _said(wrong) == _said(missing) == _said(shut_out)
    assert [event["reason"] for event in door.trail("session.refused")] == [
        "wrong_password",
        "no_such_account",
        "disabled",
    ]
    assert not any("set-cookie" in answer.headers for answer in (wrong, missing, shut_out))


def test_what_was_typed_as_a_name_is_not_kept(door: Door) -> None:
    door.log_in("my-password-by-mistake", "x")
    (event,) = door.trail("session.refused")
    assert "my-password" not in str(event)
    assert event["about"] == "unknown"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"username": "zhangsan"},
        {"username": "zhangsan", "password": 1},
        {"username": "zhangsan", "password": ""},
        {"username": "", "password": "x"},
        {"username": "z" * 65, "password": "x"},
        {"username": "zhangsan", "password": "x" * 1025},
        {"username": "zhang\x00san", "password": "x"},
        {"username": "zhangsan", "password": "x", "admin": True},
    ],
)
def test_malformed_bodies_are_named(door: Door, body: dict[str, object]) -> None:
    document = refused(
        door.client().post("/api/v1/auth/login", json=body), 422, "request.invalid_fields"
    )
    assert document["errors"]


def test_a_right_password_gives_a_short_token_and_a_strict_cookie(door: Door) -> None:
    account = door.account(Role.WALKER)
    answer = door.log_in(headers={"User-Agent": "Firefox on a phone"})
    assert answer.status_code == 200
    assert answer.json()["next_step"] == "signed_in"
    assert answer.json()["step_token"] is None
    assert answer.json()["expires_in"] <= 600
    assert answer.headers["cache-control"] == "no-store"
    (cookie,) = answer.headers.get_list("set-cookie")
    name, value = cookie.split(";")[0].split("=", 1)
    assert name == "__Host-refresh"
    assert len(value) >= 43
    assert value not in answer.text
    attributes = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert {"httponly", "secure", "samesite=strict", "path=/"} <= attributes
    assert not any(attribute.startswith("domain") for attribute in attributes)
    (event,) = door.trail("session.started")
    assert event["about"] == event["by"] == account.user_id


def test_the_token_opens_what_the_roles_allow(door: Door) -> None:
    door.account(Role.WALKER)
    client = door.signed_in()
    me = client.get("/api/v1/me").json()
    assert (me["username"], me["roles"]) == ("zhangsan", ["walker"])
    assert "walk:record" in me["permissions"]
    assert "hash" not in str(me)
    refused(client.get("/api/v1/users"), 403, "auth.forbidden")
    refused(door.client().get("/api/v1/me"), 401, "auth.unauthenticated")


@pytest.mark.parametrize("spelling", ["ZHANGSAN", " zhangsan ", "ｚｈａｎｇｓａｎ"])
def test_one_account_has_one_spelling(door: Door, spelling: str) -> None:
    door.account(Role.WALKER)
    assert door.log_in(spelling).status_code == 200


def test_every_sign_in_is_a_session_of_its_own(door: Door) -> None:
    """ASVS 7.2.4: whatever a browser brings along, it gets new tokens."""
    door.account(Role.WALKER)
    client = door.client()
    client.cookies.set("__Host-refresh", "chosen-by-an-attacker", domain="testserver.local")
    tokens = set()
    for _ in range(5):
        answer = door.log_in(client=client)
        tokens |= {answer.json()["access_token"], answer.cookies["__Host-refresh"]}
    assert len(tokens) == 10
    assert "chosen-by-an-attacker" not in tokens
    assert len({event["session_id"] for event in door.trail("session.started")}) == 5


def test_secrets_lie_in_the_database_as_digests_only(door: Door) -> None:
    door.account(Role.WALKER)
    answer = door.log_in()
    cookie = answer.cookies["__Host-refresh"]
    with door.runtime.database.read() as session:
        rows = [
            session.connection().exec_driver_sql(f"SELECT * FROM identity_{table}").all()  # noqa: S608 - names of our own tables
            for table in ("refresh_tokens", "sessions", "credentials", "login_counters")
        ]
    everything = str(rows)
    assert re.search(r"\$argon2id\$", everything)
    for secret in (cookie, PASSWORD, answer.json()["access_token"]):
        assert secret not in everything


def test_a_fresh_installation_has_no_account(door: Door) -> None:
    """ASVS 6.3.2: nothing is there until create-admin makes it."""
    with door.runtime.database.read() as session:
        count = session.connection().exec_driver_sql("SELECT count(*) FROM identity_users")
        assert count.scalar_one() == 0
    for name in ("admin", "root", "administrator", "tongxing", "test"):
        refused(door.log_in(name, name), 401, "auth.wrong_credentials")
