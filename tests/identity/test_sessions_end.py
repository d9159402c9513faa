"""Sessions end when they must: in time, by theft, by their owner, everywhere (ASVS 7.3, 7.4)."""

import pytest

from app.identity.revocations import RevocationList
from app.identity.tokens import TokenKind, Tokens
from app.identity.vocabulary import Role
from tests.identity.door import Door, Response, TestClient, refused

COOKIE = "__Host-refresh"


def refresh(client: TestClient) -> Response:
    answer: Response = client.post("/api/v1/auth/refresh")
    if answer.status_code == 200:
        client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
    return answer


def with_cookie(door: Door, value: str) -> TestClient:
    client = door.client()
    client.cookies.set(COOKIE, value, domain="testserver.local")
    return client


def test_without_a_cookie_there_is_nothing_to_refresh(door: Door) -> None:
    refused(door.client().post("/api/v1/auth/refresh"), 401, "auth.session_over")
    for value in ("nonsense", "x" * 200, "A" * 43):
        refused(with_cookie(door, value).post("/api/v1/auth/refresh"), 401, "auth.session_over")


def test_an_access_token_lives_for_ten_minutes(door: Door) -> None:
    door.account(Role.WALKER)
    client = door.signed_in()
    door.pass_time(minutes=9, seconds=59)
    assert client.get("/api/v1/me").status_code == 200
    door.pass_time(seconds=1)
    refused(client.get("/api/v1/me"), 401, "auth.unauthenticated")
    assert refresh(client).status_code == 200
    assert client.get("/api/v1/me").status_code == 200


def test_an_idle_session_ends_after_thirty_minutes(door: Door) -> None:
    """ASVS 7.3.1."""
    door.account(Role.WALKER)
    client = door.signed_in()
    door.pass_time(minutes=29, seconds=59)
    assert refresh(client).status_code == 200
    door.pass_time(minutes=30)
    refused(client.get("/api/v1/me"), 401, "auth.unauthenticated")
    refused(refresh(client), 401, "auth.session_over")


def test_a_session_ends_after_twelve_hours_however_busy(door: Door) -> None:
    """ASVS 7.3.2."""
    door.account(Role.WALKER)
    client = door.signed_in()
    for _ in range(12 * 3 - 1):
        door.pass_time(minutes=20)
        assert refresh(client).status_code == 200
    door.pass_time(minutes=19, seconds=58)
    answer = refresh(client)
    assert answer.json()["expires_in"] == 2
    door.pass_time(seconds=2)
    refused(client.get("/api/v1/me"), 401, "auth.unauthenticated")
    refused(refresh(client), 401, "auth.session_over")


def test_each_refresh_changes_the_cookie_and_reuse_ends_the_family(door: Door) -> None:
    door.account(Role.WALKER)
    client = door.signed_in()
    stolen = client.cookies[COOKIE]
    assert refresh(client).status_code == 200
    assert client.cookies[COOKIE] != stolen
    assert client.get("/api/v1/me").status_code == 200
    door.pass_time(minutes=9)
    assert refresh(client).status_code == 200
    door.pass_time(seconds=6)
    thief = with_cookie(door, stolen)
    refused(thief.post("/api/v1/auth/refresh"), 401, "auth.session_over")
    refused(client.get("/api/v1/me"), 401, "auth.unauthenticated")
    refused(refresh(client), 401, "auth.session_over")
    (event,) = door.trail("session.ended")
    assert event["reason"] == "refresh_reused"


def test_two_tabs_at_once_are_no_theft(door: Door) -> None:
    door.account(Role.WALKER)
    client = door.signed_in()
    other_tab = with_cookie(door, client.cookies[COOKIE])
    assert refresh(client).status_code == 200
    late = other_tab.post("/api/v1/auth/refresh")
    refused(late, 409, "auth.refresh_superseded")
    assert "set-cookie" not in late.headers
    assert client.get("/api/v1/me").status_code == 200


def test_signing_out_ends_the_session_and_clears_the_browser(door: Door) -> None:
    """ASVS 7.4.1, 14.3.1."""
    door.account(Role.WALKER)
    client = door.signed_in()
    cookie, token = client.cookies[COOKIE], client.headers["Authorization"]
    answer = client.post("/api/v1/auth/logout")
    assert answer.status_code == 204
    # never "storage": walks that were not sent yet outlive a sign-out on a shared phone
    assert answer.headers["clear-site-data"] == '"cache", "cookies"'
    (gone,) = answer.headers.get_list("set-cookie")
    assert gone.startswith(f'{COOKIE}="";')
    assert {"max-age=0", "secure", "httponly", "path=/"} <= {
        part.strip().lower() for part in gone.split(";")
    }
    client.headers["Authorization"] = token
    refused(client.get("/api/v1/me"), 401, "auth.unauthenticated")
    refused(with_cookie(door, cookie).post("/api/v1/auth/refresh"), 401, "auth.session_over")
    assert door.client().post("/api/v1/auth/logout").status_code == 204


def test_one_sees_and_ends_ones_own_sessions_only(door: Door) -> None:
    """ASVS 7.5.2."""
    door.account(Role.WALKER)
    door.account(Role.WALKER, username="lisi")
    here, there, stranger = door.signed_in(), door.signed_in(), door.signed_in("lisi")
    found = here.get("/api/v1/auth/sessions").json()["items"]
    assert [session["is_current"] for session in found] == [False, True]
    other = next(session["id"] for session in found if not session["is_current"])
    refused(stranger.delete(f"/api/v1/auth/sessions/{other}"), 404, "auth.session_not_found")
    assert there.get("/api/v1/me").status_code == 200
    assert here.delete(f"/api/v1/auth/sessions/{other}").status_code == 204
    refused(there.get("/api/v1/me"), 401, "auth.unauthenticated")
    refused(here.delete(f"/api/v1/auth/sessions/{other}"), 404, "auth.session_not_found")
    assert len(here.get("/api/v1/auth/sessions").json()["items"]) == 1
    refused(here.delete("/api/v1/auth/sessions/not-an-id"), 422, "request.invalid_fields")


def test_a_session_ended_elsewhere_is_refused_here_after_the_next_renewal(door: Door) -> None:
    """ASVS 7.4.1: on all workers; another process renews its list every two seconds."""
    door.account(Role.WALKER)
    client = door.signed_in()
    token = client.headers["Authorization"].removeprefix("Bearer ")
    worker = RevocationList(door.runtime.database)
    worker.renew()
    claims = door.runtime.service(Tokens).verify(
        token, kinds=frozenset({TokenKind.ACCESS}), now=door.clock.now()
    )
    assert not worker.is_revoked(claims)
    assert client.post("/api/v1/auth/logout").status_code == 204
    worker.renew()
    assert worker.is_revoked(claims)


def test_what_no_token_can_name_any_more_leaves_the_list(door: Door) -> None:
    door.account(Role.WALKER)
    client = door.signed_in()
    client.post("/api/v1/auth/logout")
    worker = RevocationList(door.runtime.database)
    worker.renew()
    assert len(worker._ended) == 1  # noqa: SLF001 - its size is the point
    door.pass_time(minutes=12)
    worker.renew()
    assert len(worker._ended) == 0  # noqa: SLF001 - its size is the point


@pytest.mark.parametrize("how", ["disable", "reset-password", "roles", "end-sessions", "unit"])
def test_what_an_administrator_does_takes_effect_at_the_next_call(door: Door, how: str) -> None:
    """ASVS 7.4.2, 7.4.5."""
    target = door.account(Role.WALKER)
    door.account(Role.ADMINISTRATOR, username="admin", enrolled=True)
    door.account(Role.SECURITY_ADMINISTRATOR, username="security", enrolled=True)
    client = door.signed_in()
    by = door.signed_in("security" if how in {"roles", "end-sessions"} else "admin")
    address = f"/api/v1/users/{target.user_id}"
    version = {"If-Match": '"1"'}
    if how == "disable":
        answer = by.post(f"{address}/disable", json={"reason": "调离"}, headers=version)
    elif how == "roles":
        answer = by.put(f"{address}/roles", json={"roles": ["handler"]}, headers=version)
    elif how == "unit":
        unit = {"code": "new-unit", "kind": "division", "name": "新处室"}
        made = by.post("/api/v1/organisations", json=unit).json()["id"]
        answer = by.patch(address, json={"organisation_id": made}, headers=version)
    else:
        answer = by.post(f"{address}/{how}", headers=version)
    assert answer.status_code in {200, 204}, answer.text
    refused(client.get("/api/v1/me"), 401, "auth.unauthenticated")
    refused(refresh(client), 401, "auth.session_over")
