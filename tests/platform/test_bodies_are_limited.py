"""Bodies: too large is 413 without being held in memory, unreadable kinds are 415."""

import resource
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from app.platform.runtime import Runtime
from tests.platform.edge_application import Edged

MEGABYTE = 1_000_000


@pytest.fixture
def edged(bare: Runtime) -> Edged:
    return Edged(bare)


def in_pieces(size: int) -> Iterator[bytes]:
    for _ in range(size // 50_000):
        yield b"x" * 50_000


@pytest.mark.parametrize("path", ["/api/v1/things", "/api/v1/refused"])
def test_seven_megabytes_are_refused(edged: Edged, path: str) -> None:
    headers = {"content-type": "application/json"}
    whole = edged.client().post(path, content=b"x" * 7 * MEGABYTE, headers=headers)
    assert whole.status_code == 413
    assert whole.json()["code"] == "request.body_too_large"


def test_seven_megabytes_in_pieces_are_refused(edged: Edged) -> None:
    answer = edged.client().post(
        "/api/v1/things",
        content=in_pieces(7 * MEGABYTE),
        headers={"content-type": "application/json"},
    )
    assert answer.status_code == 413
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_route_may_declare_more(edged: Edged) -> None:
    fits = edged.client().post("/api/v1/files", files={"file": ("a.bin", b"x" * 3 * MEGABYTE)})
    assert fits.json() == {"size": 3 * MEGABYTE}
    too_large = edged.client().post("/api/v1/files", files={"file": ("a.bin", b"x" * 5 * MEGABYTE)})
    assert too_large.status_code == 413


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"content-type": "application/json"}, 200),
        ({"content-type": "application/json; charset=utf-8"}, 200),
        ({"content-type": "text/plain"}, 415),
        ({"content-type": "text/xml"}, 415),
        ({"content-type": "application/x-yaml"}, 415),
        ({"content-type": ""}, 415),
        ({"content-type": "application/json", "content-encoding": "gzip"}, 415),
    ],
)
def test_kinds_of_bodies(edged: Edged, headers: dict[str, str], status: int) -> None:
    answer = edged.client().post("/api/v1/things", content=b"{}", headers=headers)
    assert answer.status_code == status


@pytest.mark.parametrize("body", [b"{", b"\xff\xfe", b"[1,", b"nul"])
def test_broken_json_is_400(edged: Edged, body: bytes) -> None:
    answer = edged.client().post(
        "/api/v1/things", content=body, headers={"content-type": "application/json"}
    )
    assert answer.status_code == 400
    assert answer.json()["code"] == "request.malformed"


def test_a_refused_body_is_not_held_and_the_client_sees_the_answer(
    bare: Runtime, serve: Callable[..., Any]
) -> None:
    served = serve(Edged(bare).app)
    url = f"http://{served.host}:{served.port}/api/v1/things"
    with httpx.Client(trust_env=False) as client:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for _ in range(3):
            answer = client.post(
                url,
                content=in_pieces(50 * MEGABYTE),
                headers={"content-type": "application/json", "content-length": "50000000"},
            )
            assert answer.status_code == 413
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 20_000  # kilobytes
