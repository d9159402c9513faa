"""ASVS 3.4, 4.1.1, 4.1.2 and 13.4: what every answer of every route carries, also in production."""

import re
from pathlib import Path

import pytest

from app.main import build_app
from app.platform.settings import load_settings
from tests.client import Api
from tests.contract.operations import operations
from tests.contract.stocked import SECRETS, Asker, Stocked
from tests.contract.transport import TestClient

ALWAYS = {
    "content-security-policy": r".*default-src 'none'.*frame-ancestors 'none'.*|.*sandbox.*",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": ".*camera=.*",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "(private, )?no-store.*",
    "x-request-id": r"[0-9a-f-]{36}",
}
on_sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)


@on_sqlite
def test_every_answer_carries_them(stocked: Stocked, asker: Asker, api: Api) -> None:
    wrong = []
    answered = 0
    for operation in operations():
        address = operation.address(stocked.ids)
        query = operation.required_query()
        answers = [
            asker(operation).request(operation.method, address, params=query),
            api.anonymous.request(operation.method, address, params=query),
            api.anonymous.request("TRACE", address),
            asker(operation).request(
                operation.method, address, params=query, headers={"Origin": "https://evil.example"}
            ),
        ]
        assert answers[2].status_code == 405, operation.name
        for answer in answers:
            answered += 1
            wrong += [
                f"{operation.name} {answer.status_code} {name}: {answer.headers.get(name)}"
                for name, pattern in ALWAYS.items()
                if not re.fullmatch(pattern, answer.headers.get(name, ""))
            ]
            if "access-control-allow-origin" in answer.headers or answer.is_redirect:
                wrong.append(f"{operation.name} {answer.status_code}: shared or redirected")
            if answer.content and "content-type" not in answer.headers:
                wrong.append(f"{operation.name} {answer.status_code}: no type")
        if operation.method != "get":
            assert answers[3].json()["code"] == "request.cross_origin", operation.name
    assert not wrong, "\n".join(wrong)
    assert answered > 600


@pytest.fixture
def production(tmp_path: Path) -> TestClient:
    settings = load_settings(
        profile="production",
        data_dir=tmp_path,
        https=True,
        worker_in_process=False,
        **SECRETS,
    )
    return TestClient(build_app(settings), base_url="https://tongxing.example")


def test_production_shows_nothing_of_its_making(production: TestClient) -> None:
    for path in (
        "/docs", "/redoc", "/openapi.json", "/metrics", "/.git/config", "/.env", "/debug",
        "/api/v1", "/api/v1/", "/static/", "/server-status", "/..%2f..%2fetc/passwd", "/docs/",
    ):  # fmt: skip
        answer = production.get(path)
        assert answer.status_code == 404, path
        assert answer.headers["content-type"] == "application/problem+json"
        assert "Traceback" not in answer.text
    answer = production.get("/problems")
    assert "max-age=63072000; includeSubDomains" in answer.headers["strict-transport-security"]


def test_plain_http_is_refused_and_never_led_on(production: TestClient) -> None:
    answer = production.get("http://tongxing.example/api/v1/me", follow_redirects=False)
    assert answer.status_code == 403
    assert answer.json()["code"] == "request.https_required"
    assert "location" not in answer.headers
