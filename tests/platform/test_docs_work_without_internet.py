"""/docs and /problems: all assets ours, no inline script, absent in production."""

import re
from pathlib import Path

import pytest

from app.platform.problems import CATALOGUE
from app.platform.runtime import Runtime
from app.platform.settings import load_settings
from tests.platform.edge_application import Edged


@pytest.fixture
def edged(bare: Runtime) -> Edged:
    return Edged(bare)


def test_the_page_loads_only_what_we_serve(edged: Edged) -> None:
    client = edged.client()
    page = client.get("/docs")
    assert page.status_code == 200
    sources = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert len(sources) == 4
    for source in sources:
        assert source.startswith("/")
        if source != "/openapi.json":
            assert client.get(source).status_code == 200
    assert not re.search(r"<script>|<style|style=|onload=|javascript:", page.text)
    policy = page.headers["content-security-policy"]
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy


def test_the_interface_reads_openapi_3_1(edged: Edged) -> None:
    script = edged.client().get("/docs/swagger-ui-bundle.js")
    assert script.headers["content-type"].startswith("text/javascript")
    version = re.search(r'PACKAGE_VERSION:"(\d+)\.', script.text)
    assert version is not None
    assert int(version[1]) >= 5


def test_assets_are_kept_by_browsers_and_asked_again(edged: Edged) -> None:
    client = edged.client()
    first = client.get("/docs/swagger-ui.css")
    assert "max-age" in first.headers["cache-control"]
    again = client.get("/docs/swagger-ui.css", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    "name", ["../health.py", "..%2fhealth.py", "%2e%2e/docs.py", "redoc.standalone.js", "x"]
)
def test_only_listed_files_are_served(edged: Edged, name: str) -> None:
    assert edged.client().get(f"/docs/{name}").status_code == 404


def test_production_shows_neither_page_nor_description(bare: Runtime, tmp_path: Path) -> None:
    bare.settings = load_settings(
        profile="production", data_dir=tmp_path, token_secret="t" * 48, field_secret="f" * 48
    )
    client = Edged(bare).client()
    for path in ("/docs", "/openapi.json", "/docs/start.js", "/metrics"):
        assert client.get(path).status_code == 404
    assert client.get("/problems").status_code == 200


def test_every_problem_is_on_the_page_and_in_the_list(edged: Edged) -> None:
    client = edged.client()
    listed = client.get("/problems").json()["items"]
    assert {item["code"] for item in listed} == set(CATALOGUE)
    page = client.get("/problems", headers={"accept": "text/html"})
    for code in CATALOGUE:
        assert f'id="{code}"' in page.text
    assert client.get("/problems/style.css").headers["content-type"].startswith("text/css")
