"""Routes that use the cookie refuse what another site made the browser send (ASVS 3.5)."""

import pytest

from app.identity.api.cookies import cookie_name
from app.identity.vocabulary import Role
from app.platform.settings import SettingsError, load_settings
from tests.identity.door import PASSWORD, Door, refused

OWN = {"Origin": "https://testserver", "Sec-Fetch-Site": "same-origin"}
FOREIGN = [
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "https://testserver.evil.example"},
    {"Origin": "https://eviltestserver"},
    {"Origin": "https://testserver:8443"},
    {"Origin": "javascript://testserver"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
@pytest.mark.parametrize("route", ["refresh", "logout"])
def test_another_site_cannot_use_the_cookie(
    door: Door, route: str, headers: dict[str, str]
) -> None:
    door.account(Role.WALKER)
    client = door.signed_in()
    before = client.cookies["__Host-refresh"]
    answer = client.post(f"/api/v1/auth/{route}", headers=headers)
    refused(answer, 403, "request.cross_origin")
    assert "set-cookie" not in answer.headers
    assert client.cookies["__Host-refresh"] == before
    assert client.post("/api/v1/auth/refresh", headers=OWN).status_code == 200


@pytest.mark.parametrize("media_type", ["text/plain", "multipart/form-data; boundary=x"])
def test_a_form_of_another_site_does_nothing(door: Door, media_type: str) -> None:
    door.account(Role.WALKER)
    client = door.signed_in()
    for route in ("refresh", "logout"):
        answer = client.post(
            f"/api/v1/auth/{route}",
            content=b"--x--",
            headers={"Content-Type": media_type, "Origin": "https://evil.example"},
        )
        refused(answer, 403, "request.cross_origin")
    assert client.get("/api/v1/me").status_code == 200


def test_another_site_cannot_sign_a_browser_in(door: Door) -> None:
    door.account(Role.WALKER)
    refused(door.log_in(headers={"Origin": "https://evil.example"}), 403, "request.cross_origin")
    assert door.log_in(headers=OWN).status_code == 200


def test_the_cookie_alone_opens_nothing_else(door: Door) -> None:
    door.account(Role.WALKER)
    client = door.signed_in()
    del client.headers["Authorization"]
    refused(client.get("/api/v1/me"), 401, "auth.unauthenticated")
    body = {"current_password": PASSWORD, "new_password": "seven miles of snow"}
    refused(client.post("/api/v1/auth/password", json=body), 401, "auth.unauthenticated")


def test_no_read_signs_anybody_out_or_in(door: Door) -> None:
    for route in ("login", "refresh", "logout", "totp"):
        assert door.client().get(f"/api/v1/auth/{route}").status_code in {404, 405}


def test_plain_cookies_are_for_trying_out_only(tmp_path: object) -> None:
    assert cookie_name(load_settings(insecure_cookies=True)) == "refresh"
    assert cookie_name(load_settings()) == "__Host-refresh"
    for relaxed in ({"insecure_cookies": True}, {"second_factor_required": False}):
        with pytest.raises(SettingsError, match="INSECURE_COOKIES"):
            load_settings(
                profile="production", token_secret="t" * 48, field_secret="f" * 48, **relaxed
            )
