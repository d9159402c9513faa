"""The security administrator sees where somebody is signed in, and signs them out there."""

import pytest

from app.identity.devices import device_words, masked_address
from app.identity.vocabulary import Role
from tests.identity.door import Door, refused

PHONE = "Mozilla/5.0 (Linux; Android 12; ELE-AL00) AppleWebKit/537.36 Chrome/114.0.5735.196 Mobile"
NOBODY = "0198c0de-0000-7000-8000-000000000000"


def test_only_a_persons_own_session_can_be_ended_under_their_name(door: Door) -> None:
    target = door.account(Role.WALKER)
    other = door.account(Role.WALKER, username="lisi")
    door.account(Role.SECURITY_ADMINISTRATOR, username="security", enrolled=True)
    client, by = door.signed_in(), door.signed_in("security")
    (running,) = by.get(f"/api/v1/users/{target.user_id}/sessions").json()["items"]
    wrong = f"/api/v1/users/{other.user_id}/sessions/{running['id']}"
    refused(by.delete(wrong), 404, "auth.session_not_found")
    refused(by.get(f"/api/v1/users/{NOBODY}/sessions"), 404, "user.not_found")
    refused(by.delete(f"/api/v1/users/{NOBODY}/sessions/{running['id']}"), 404, "user.not_found")
    assert client.get("/api/v1/me").status_code == 200


def test_one_session_ends_and_the_other_goes_on(door: Door) -> None:
    target = door.account(Role.WALKER)
    door.account(Role.SECURITY_ADMINISTRATOR, username="security", enrolled=True)
    here = door.client()
    here.headers["User-Agent"] = PHONE
    answer = door.log_in(client=here)
    here.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
    there, by = door.signed_in(), door.signed_in("security")
    address = f"/api/v1/users/{target.user_id}/sessions"
    found = by.get(address).json()["items"]
    phone = next(one for one in found if one["device"] == "Chrome · Android")
    assert len(found) == 2
    assert "ELE-AL00" not in str(found)
    assert set(phone) == {
        "id", "device", "network", "second_factor", "created_at", "last_used_at", "expires_at",
    }  # fmt: skip
    assert by.delete(f"{address}/{phone['id']}").status_code == 204
    refused(here.get("/api/v1/me"), 401, "auth.unauthenticated")
    assert there.get("/api/v1/me").status_code == 200
    refused(by.delete(f"{address}/{phone['id']}"), 404, "auth.session_not_found")
    (event,) = door.trail("session.ended")
    assert (event["reason"], event["session_ids"]) == ("revoked", [phone["id"]])


@pytest.mark.parametrize(
    ("address", "masked"),
    [
        ("192.0.2.7", "192.0.2.*"),
        ("2001:db8:7:1::9", "2001:db8:7::*"),
        ("::1", "0:0:0::*"),
        ("testclient", ""),
        ("", ""),
    ],
)
def test_an_address_shows_its_network(address: str, masked: str) -> None:
    assert masked_address(address) == masked


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (PHONE, "Chrome · Android"),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/120.0 Safari/537.36 Edg/120.0", "Edge · Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 14_0 like Mac OS X) Safari/604.1", "Safari · iOS"),
        ("curl/8.1", ""),
    ],
)
def test_a_device_in_two_words(agent: str, words: str) -> None:
    assert device_words(agent) == words
