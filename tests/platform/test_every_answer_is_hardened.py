"""Security headers, request ids and access lines on every answer, errors and refusals included."""

import re

import pytest

from app.platform.runtime import Runtime
from tests.platform.edge_application import Edged

ANSWERS = [
    ("GET", "/api/v1/echo", 200),
    ("GET", "/api/v1/nowhere", 404),
    ("GET", "/api/v1/broken", 500),
    ("GET", "/api/v1/limited?limit=0", 422),
    ("POST", "/api/v1/refused", 403),
    ("DELETE", "/api/v1/echo", 405),
    ("TRACE", "/api/v1/echo", 405),
    ("TRACE", "/api/v1/nowhere", 405),
    ("GET", "/healthz", 200),
    ("GET", "/readyz", None),
    ("GET", "/problems", 200),
    ("GET", "/.git/config", 404),
    ("GET", "/a%00b", 400),
    ("GET", "/api/v1/echo?q=%00", 400),
]
HEADERS = {
    "content-security-policy": r".*default-src 'none'.*frame-ancestors 'none'.*",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": ".*camera=.*",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
    "x-request-id": r"[0-9a-f-]{36}",
}


@pytest.fixture
def edged(bare: Runtime) -> Edged:
    return Edged(bare)


@pytest.mark.parametrize(("method", "path", "status"), ANSWERS)
def test_headers_and_one_line(edged: Edged, method: str, path: str, status: int | None) -> None:
    answer = edged.client().request(method, path)
    if status is not None:
        assert answer.status_code == status
    for name, pattern in HEADERS.items():
        assert re.fullmatch(pattern, answer.headers[name]), name
    assert "server" not in answer.headers
    assert "strict-transport-security" not in answer.headers
    (line,) = edged.lines
    assert line["status"] == answer.status_code
    assert line["request_id"] == answer.headers["x-request-id"]
    assert line["bytes"] == len(answer.content)
    if answer.status_code >= 400 and path != "/readyz":
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["request_id"] == line["request_id"]


def test_an_unexpected_error_tells_nothing_of_the_inside(edged: Edged) -> None:
    answer = edged.client().get("/api/v1/broken")
    assert answer.json()["code"] == "service.internal_error"
    assert "internals" not in answer.text
    assert "ValueError" not in answer.text


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("client-made-0001", True),
        ("0192a000-0000-7000-8000-000000000001", True),
        ("short", False),
        ("x" * 65, False),
        ("with space 123", False),
        ('inject"}{"a', False),
        ("编号编号编号".encode().decode("latin-1"), False),
    ],
)
def test_a_decent_request_id_is_kept(edged: Edged, given: str, kept: bool) -> None:  # noqa: FBT001 - a column of the table
    answer = edged.client().get(
        "/api/v1/echo", headers=[(b"x-request-id", given.encode("latin-1"))]
    )
    assert (answer.headers["x-request-id"] == given) is kept
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


def test_refusals_are_security_events(edged: Edged) -> None:
    edged.client().post("/api/v1/refused")
    (line,) = edged.lines
    assert (line["event"], line["level"]) == ("request.refused", "warning")
    assert line["address"] == "203.0.113.9"


def test_the_query_is_not_logged(edged: Edged) -> None:
    edged.client().get("/api/v1/echo?q=张三&phone=13812341234")
    edged.client().get("/api/v1/13812341234")
    assert "13812341234" not in edged.written.getvalue()
    assert "张三" not in edged.written.getvalue()


def test_https_brings_hsts_and_refuses_plain_http(bare: Runtime) -> None:
    edged = Edged(bare, https=True, trusted_proxies=("10.0.0.0/8",))
    answer = edged.client("https://testserver").get("/api/v1/echo")
    assert answer.status_code == 200
    found = re.fullmatch(
        r"max-age=(\d+); includeSubDomains", answer.headers["strict-transport-security"]
    )
    assert found is not None
    assert int(found[1]) >= 31_536_000
    plain = edged.client().get("/api/v1/echo")
    assert plain.status_code == 403
    assert plain.json()["code"] == "request.https_required"
    assert "location" not in plain.headers
    assert edged.client().get("/healthz").status_code == 200
    behind = edged.client(address="10.1.2.3")
    assert behind.get("/api/v1/echo", headers={"x-forwarded-proto": "https"}).status_code == 200
