"""The interface on the API's own port: its files, its one page, its policy, and nothing else."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.platform.runtime import Runtime
from app.platform.settings import SettingsError, load_settings
from app.platform.web import spa
from tests.platform.edge_application import Edged

if TYPE_CHECKING:
    from starlette.testclient import TestClient

PAGE = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
SCRIPT = "console.log('同行')\n" * 200


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    for name, content in {
        "index.html": "<!doctype html><title>同行</title>",
        "icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "sw.js": "self",
        "assets/index-BX1.js": SCRIPT,
        ".vite/manifest.json": "{}",
        "assets/.hidden.js": "hidden",
        "assets/map.map": "source",
    }.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    (tmp_path / "secret.js").write_text("secret")
    (folder / "assets" / "link.js").symlink_to(tmp_path / "secret.js")
    return folder


@pytest.fixture
def client(bare: Runtime, built: Path) -> "TestClient":
    return served(bare, built)


def served(runtime: Runtime, folder: Path) -> "TestClient":
    edged = Edged(runtime)
    spa.install(edged.app, runtime.settings.model_copy(update={"spa_dir": folder}))
    return edged.client()


@pytest.mark.parametrize(
    "path", ["/", "/index.html", "/tickets/1?q=%E6%88%91", "/walks/new", "/登录"]
)
def test_every_place_of_the_interface_is_its_page(client: "TestClient", path: str) -> None:
    page = client.get(path, headers=PAGE)
    assert page.status_code == 200
    assert "同行" in page.text
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["content-security-policy"] == spa.POLICY
    assert page.headers["x-content-type-options"] == "nosniff"
    assert client.head(path, headers=PAGE).status_code == 200


def test_the_policy_lets_nothing_in_from_elsewhere() -> None:
    parts = dict(part.strip().split(" ", 1) for part in spa.POLICY.split(";"))
    assert parts["default-src"] == "'none'"
    assert parts["script-src"] == parts["style-src"] == parts["connect-src"] == "'self'"
    assert parts["frame-ancestors"] == parts["base-uri"] == "'none'"
    assert "unsafe" not in spa.POLICY


def test_files_named_by_their_content_are_kept_for_ever(client: "TestClient") -> None:
    script = client.get("/assets/index-BX1.js")
    assert script.text == SCRIPT
    assert script.headers["content-type"] == "text/javascript; charset=utf-8"
    assert script.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert script.headers["content-encoding"] == "gzip"
    assert script.headers["vary"] == "Accept-Encoding"
    plain = client.get("/assets/index-BX1.js", headers={"accept-encoding": "identity"})
    assert plain.text == SCRIPT
    assert "content-encoding" not in plain.headers


def test_other_files_are_asked_for_again(client: "TestClient") -> None:
    worker = client.get("/sw.js")
    assert worker.headers["cache-control"] == "no-cache"
    again = client.get("/sw.js", headers={"if-none-match": worker.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    "path",
    [
        "/api/v1/nowhere",
        "/api",
        "/assets/index-OLD.js",
        "/assets/link.js",
        "/assets/map.map",
        "/assets/.hidden.js",
        "/assets/%2e%2e/%2e%2e/secret.js",
        "/.vite/manifest.json",
        "/.git/config",
        "/docs/nothing",
        "/problems/nothing",
    ],
)
def test_what_is_no_place_stays_not_found(client: "TestClient", path: str) -> None:
    answer = client.get(path, headers=PAGE)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("accept", ["application/json", "*/*", ""])
def test_programs_get_a_problem_not_a_page(client: "TestClient", accept: str) -> None:
    answer = client.get("/tickets/1", headers={"accept": accept})
    assert answer.status_code == 404
    assert answer.json()["code"] == "request.not_found"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_only_reading_is_answered(client: "TestClient", method: str) -> None:
    assert client.request(method, "/tickets/1", headers=PAGE).status_code == 404


@pytest.mark.parametrize("path", ["/healthz", "/problems", "/docs", "/api/v1/echo"])
def test_what_was_there_before_stays(client: "TestClient", path: str) -> None:
    answer = client.get(path, headers=PAGE)
    assert answer.status_code == 200
    assert answer.headers["content-security-policy"] != spa.POLICY


def test_a_rebuild_under_a_running_server_mixes_nothing(client: "TestClient", built: Path) -> None:
    (built / "index.html").write_text("new")
    (built / "assets" / "index-BX1.js").unlink()
    assert "同行" in client.get("/", headers=PAGE).text
    assert client.get("/assets/index-BX1.js").text == SCRIPT


def test_without_a_build_nothing_changes(bare: Runtime) -> None:
    edged = Edged(bare)
    spa.install(edged.app, bare.settings)
    answer = edged.client().get("/", headers=PAGE)
    assert answer.status_code == 404


def test_a_folder_without_the_page_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"SPA_DIR.*index\.html"):
        load_settings(profile="test", data_dir=tmp_path, spa_dir=tmp_path)
    assert load_settings(profile="test", data_dir=tmp_path, spa_dir="").spa_dir is None


def test_beside_the_program_it_is_found_by_itself(
    bare: Runtime, built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spa, "BESIDE_THE_APP", built)
    assert spa.folder_of(bare.settings) is None
    assert spa.folder_of(bare.settings.model_copy(update={"profile": "development"})) == built
    monkeypatch.setattr(spa, "BESIDE_THE_APP", built / "nowhere")
    assert spa.folder_of(bare.settings.model_copy(update={"profile": "development"})) is None
