"""Pages of other sites cannot act for a user; only known proxies may say who the client is."""

from typing import Any

import pytest

from app.platform.runtime import Runtime
from tests.platform.edge_application import Edged


@pytest.fixture
def edged(bare: Runtime) -> Edged:
    return Edged(
        bare, trusted_proxies=("10.0.0.0/8", "2001:db8::/32"), allowed_origins=("https://good.cn",)
    )


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "https://testserver"},
        {"origin": "http://testserver.evil.example"},
        {"origin": "http://eviltestserver"},
        {"origin": "http://testserver:81"},
        {"origin": "https://good.cn.evil.example"},
        {"origin": "http://good.cn"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "http://evil.example", "sec-fetch-site": "same-origin"},
    ],
)
@pytest.mark.parametrize(
    "kind", ["application/json", "text/plain", "application/x-www-form-urlencoded"]
)
def test_a_change_from_a_foreign_page_is_refused(
    edged: Edged, headers: dict[str, str], kind: str
) -> None:
    answer = edged.client().post(
        "/api/v1/things", content=b"{}", headers={**headers, "content-type": kind}
    )
    assert answer.status_code == 403
    assert answer.json()["code"] == "request.cross_origin"
    assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "http://testserver", "sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none"},
        {"origin": "https://good.cn", "sec-fetch-site": "cross-site"},
    ],
)
def test_our_own_pages_scripts_and_listed_sites_may(edged: Edged, headers: dict[str, str]) -> None:
    assert edged.client().post("/api/v1/things", json={}, headers=headers).status_code == 200


def test_a_listed_site_may_read_and_no_other(edged: Edged) -> None:
    good = edged.client().get("/api/v1/echo", headers={"origin": "https://good.cn"})
    assert good.headers["access-control-allow-origin"] == "https://good.cn"
    assert "access-control-allow-credentials" not in good.headers
    assert "Origin" in good.headers["vary"]
    for origin in ("null", "https://evil.cn", "https://good.cn.evil.cn", "https://xgood.cn"):
        answer = edged.client().get("/api/v1/echo", headers={"origin": origin})
        assert "access-control-allow-origin" not in answer.headers


def test_preflights(edged: Edged, bare: Runtime) -> None:
    ask = {"origin": "https://good.cn", "access-control-request-method": "POST"}
    answer = edged.client().options("/api/v1/things", headers=ask)
    assert answer.status_code == 204
    assert "Idempotency-Key" in answer.headers["access-control-allow-headers"]
    for site in ({**ask, "origin": "https://evil.cn"}, {**ask, "origin": "null"}):
        refused = edged.client().options("/api/v1/things", headers=site)
        assert refused.status_code == 403
        assert "access-control-allow-methods" not in refused.headers
    assert Edged(bare).client().options("/api/v1/things", headers=ask).status_code == 403


@pytest.mark.parametrize(
    ("peer", "forwarded", "seen"),
    [
        ("203.0.113.9", "1.2.3.4", "203.0.113.9"),
        ("10.0.0.1", "1.2.3.4", "1.2.3.4"),
        ("10.0.0.1", "6.6.6.6, 1.2.3.4", "1.2.3.4"),
        ("10.0.0.1", "6.6.6.6, 1.2.3.4, 10.0.0.7", "1.2.3.4"),
        ("10.0.0.1", "nonsense", "10.0.0.1"),
        ("10.0.0.1", 'fe80::1%"}', "10.0.0.1"),
        ("10.0.0.1", "<script>, 1.2.3.4", "1.2.3.4"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("2001:db8::1", "2001:470::5", "2001:470::5"),
    ],
)
def test_forwarded_addresses_count_only_from_proxies(
    edged: Edged, peer: str, forwarded: str, seen: str
) -> None:
    headers: Any = {"x-forwarded-for": forwarded, "x-forwarded-proto": "https"}
    answer = edged.client(address=peer).get("/api/v1/echo", headers=headers)
    assert answer.json()["address"] == seen
    assert edged.lines[-1]["address"] == seen
    trusted = peer.startswith(("10.", "2001:db8"))
    assert answer.json()["scheme"] == ("https" if trusted else "http")


def test_several_forwarded_headers_are_one_list(edged: Edged) -> None:
    headers = [("x-forwarded-for", "6.6.6.6"), ("x-forwarded-for", "1.2.3.4")]
    answer = edged.client(address="10.0.0.1").get("/api/v1/echo", headers=headers)
    assert answer.json()["address"] == "1.2.3.4"
