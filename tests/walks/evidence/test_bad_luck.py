"""Killed in mid-upload, sent fifty times at once, a full disk: nothing half, nothing double."""

import http.client
import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path

import httpx
import pytest
from sqlalchemy import func, select

from app.identity.vocabulary import Role
from app.platform.db import Database
from app.platform.file_intake import FileIntake
from app.platform.ids import new_id
from app.platform.models import EventRow
from app.platform.runtime import Runtime
from app.platform.settings import Settings
from app.platform.spool import sweep_spool
from app.walks.evidence.models import Evidence
from app.wiring import build_runtime
from tests.client import Api, People
from tests.platform.image_samples import m4a, mp3
from tests.walks.evidence.conftest import Scene, Send, make_scene, sha256, stored_files

ROOT = Path(__file__).parents[3]
_SERVER = """
import sys
from app.main import build_app
from app.platform.web.server import serve, server_config
serve(server_config(build_app(), host="127.0.0.1", port=int(sys.argv[1])))
"""


def _count(runtime: Runtime) -> tuple[int, int]:
    with runtime.database.read() as session:
        rows = session.scalar(select(func.count()).select_from(Evidence))
        told = select(func.count()).where(EventRow.name == "walk.evidence_added")
        return rows or 0, session.scalar(told) or 0


@pytest.fixture
def live(settings: Settings, live_url: str) -> Iterator[Runtime]:
    """A runtime with a database of its own and the true time, as a server process has."""
    runtime = build_runtime(settings, database=Database(live_url))
    yield runtime
    runtime.database.dispose()


def test_fifty_at_once_are_one(live: Runtime) -> None:
    scene = make_scene(live, People(live).person(Role.WALKER))
    evidence_id = new_id()
    with Api.on(live) as api:

        def send(_: int) -> httpx.Response:
            answer: httpx.Response = api.as_(scene.walker).put(
                scene.path(evidence_id),
                content=m4a(),
                params={"kind": "audio"},
                headers={"Content-Type": "audio/mp4"},
            )
            return answer

        with ThreadPoolExecutor(10) as pool:
            answers = list(pool.map(send, range(50)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
    assert _count(live) == (1, 1)
    assert stored_files(live) == [sha256(m4a())]


@contextmanager
def _server(settings: Settings, url: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = found.getsockname()[1]
    environment = {
        **os.environ,
        "TONGXING_PROFILE": "test",
        "TONGXING_DATA_DIR": str(settings.data_dir),
        "TONGXING_DATABASE_URL": url,
        "TONGXING_TOKEN_SECRET": settings.token_secret.get_secret_value(),
        "TONGXING_FIELD_SECRET": settings.field_secret.get_secret_value(),
        "TONGXING_WORKER_IN_PROCESS": "false",
    }
    process = subprocess.Popen(
        [sys.executable, "-c", _SERVER, str(port)], cwd=ROOT, env=environment
    )
    try:
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                time.sleep(0.05)
        yield process, port
    finally:
        process.kill()
        process.wait(10)


def _put(
    port: int, scene: Scene, evidence_id: str, data: bytes, *, only: int
) -> http.client.HTTPConnection:
    """Send the first `only` bytes of the upload and leave the connection open."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.putrequest("PUT", f"{scene.path(evidence_id)}?kind=audio")
    connection.putheader("Authorization", f"Bearer {scene.walker.token}")
    connection.putheader("Content-Type", "audio/mpeg")
    connection.putheader("Content-Length", str(len(data)))
    connection.endheaders()
    connection.send(data[:only])
    return connection


@pytest.mark.slow
def test_a_server_killed_in_mid_upload_leaves_nothing_and_the_retry_is_one(
    live: Runtime, live_url: str, settings: Settings
) -> None:
    scene = make_scene(live, People(live).person(Role.WALKER))
    data, evidence_id = mp3(frames=5_000), new_id()
    spool = live.service(FileIntake).spool_folder
    with _server(settings, live_url) as (process, port):
        half = _put(port, scene, evidence_id, data, only=len(data) // 2)
        for _ in range(200):
            if any(path.stat().st_size for path in spool.glob("tongxing-spool-*")):
                break
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        process.wait(10)
        half.close()
    assert _count(live) == (0, 0)
    assert not list((settings.data_dir / "files").rglob("*/*/*"))
    (left,) = spool.iterdir()
    assert left.name.startswith("tongxing-spool-")
    assert sweep_spool(spool, older_than=datetime.now(UTC) + timedelta(seconds=5)) == 1

    with _server(settings, live_url) as (_, port):
        for _ in range(2):
            whole = _put(port, scene, evidence_id, data, only=len(data))
            answer = whole.getresponse()
            assert answer.status == HTTPStatus.OK, answer.read()
            whole.close()
        for _ in range(200):  # the server lets go of its own copy after it has answered
            if not any(spool.iterdir()):
                break
            time.sleep(0.02)
    assert _count(live) == (1, 1)
    assert stored_files(live) == [sha256(data)]


@contextmanager
def _little_space(folder: Path, size: int) -> Iterator[None]:
    """A real file system of that size as root; the kernel's file size limit otherwise."""
    folder.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if shutil.which("mount") and subprocess.run(command, check=False).returncode == 0:
        try:
            yield
        finally:
            subprocess.run(["umount", str(folder)], check=True)
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size // 2, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


@pytest.mark.parametrize("frames", [40_000, 20_000])
def test_a_full_disk_is_a_507_and_passes(frames: int, scene: Scene, send: Send) -> None:
    """16 MB do not fit the spool; 8 MB fit there, but not a second time in the storage."""
    with _little_space(scene.runtime.settings.data_dir, 12 * 1024 * 1024):
        answer = send(mp3(frames=frames), media_type="audio/mpeg", kind="audio")
        assert (answer.status_code, answer.json()["code"]) == (507, "storage.full"), answer.text
        assert stored_files(scene.runtime) == []
        small = send(m4a(), media_type="audio/mp4", kind="audio")
        assert small.status_code == 200, small.text
        assert stored_files(scene.runtime) == [sha256(m4a())]
