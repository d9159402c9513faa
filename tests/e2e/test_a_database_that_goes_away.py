"""PostgreSQL gone: 503 at once and red readiness; back again: served without a restart."""

import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from sqlalchemy import text

from app.platform.clock import SystemClock
from app.platform.db import Database
from tests import postgres
from tests.conftest import migrate, run_on_postgres
from tests.e2e.processes import environment, eventually, server

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.postgresql, pytest.mark.timeout(300)]


class OwnServer:
    """A PostgreSQL of this test alone, which it may stop and start."""

    def __init__(self) -> None:
        binaries = postgres.find_binaries()
        if os.environ.get("TEST_DATABASE_URL") or binaries is None:
            pytest.skip("needs a PostgreSQL of its own to stop and start")
        started = postgres.start()
        assert started is not None
        self.binaries = binaries
        self.folder = Path(parse_qs(urlsplit(started.url("x")).query)["host"][0])
        # The server of the suite forgets its last commits when killed; this one must not.
        self.stop(signal.SIGINT)
        self.start()
        run_on_postgres(started, "CREATE DATABASE away")
        self.url = started.url("away")
        migrate(self.url)

    def stop(self, how: signal.Signals = signal.SIGQUIT) -> None:
        """By default at once, with no goodbye to anybody."""
        pid = int((self.folder / "data" / "postmaster.pid").read_text().split("\n", 1)[0])
        os.kill(pid, how)
        eventually(lambda: not (self.folder / "data" / "postmaster.pid").exists())

    def start(self) -> None:
        command = [
            str(self.binaries / "pg_ctl"), "-D", str(self.folder / "data"), "-w", "-l",
            str(self.folder / "log2"), "-o", f"-k {self.folder} -c listen_addresses=", "start",
        ]  # fmt: skip
        as_nobody = {} if os.geteuid() else {"user": "nobody", "group": "nogroup"}
        subprocess.run(
            command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C"}, **as_nobody,
        )  # type: ignore[call-overload] # the keywords depend on who runs  # fmt: skip


@pytest.fixture
def own() -> Iterator[OwnServer]:
    made = OwnServer()
    yield made
    if (made.folder / "data" / "postmaster.pid").exists():
        made.stop()
    shutil.rmtree(made.folder, ignore_errors=True)


def test_a_running_server_survives_it(own: OwnServer, tmp_path: Path) -> None:
    env = environment(tmp_path / "data", own.url)
    with (
        server(env, tmp_path / "log") as running,
        httpx.Client(base_url=running.base, trust_env=False, timeout=10) as client,
    ):
        login = {"username": "nobody", "password": "a password that is long"}

        def sign_in() -> httpx.Response:
            return client.post("/api/v1/auth/login", json=login)

        eventually(lambda: client.get("/readyz").status_code == 200)
        before = sign_in().status_code
        assert before < 500
        own.stop()
        began = time.monotonic()
        away = sign_in()
        assert time.monotonic() - began < 5
        assert away.status_code == 503
        assert away.headers["content-type"] == "application/problem+json"
        assert away.json()["code"] == "service.unavailable"
        assert "retry-after" in away.headers
        assert "psycopg" not in away.text
        assert client.get("/healthz").status_code == 200
        eventually(lambda: client.get("/readyz").status_code == 503)
        own.start()
        eventually(lambda: client.get("/readyz").status_code == 200)
        answers = [sign_in().status_code for _ in range(3)]
        assert set(answers) <= {before, 429}
        eventually(lambda: client.get("/readyz").json()["parts"]["worker"] == "ok")
        assert running.process.poll() is None


def test_an_immediate_restart_under_load_loses_and_doubles_nothing(own: OwnServer) -> None:
    database = Database(own.url, clock=SystemClock())
    acknowledged: list[int] = []
    failed: list[int] = []
    lock = threading.Lock()
    stop = threading.Event()

    def write(start: int) -> None:
        number = start
        while not stop.is_set():
            number += 4
            try:
                with database.write() as session:
                    session.execute(
                        text("INSERT INTO platform_facts (name, value) VALUES (:n, '')"),
                        {"n": f"fact-{number}"},
                    )
            except Exception:  # noqa: BLE001 - whatever it is, the client was not told yes
                with lock:
                    failed.append(number)
                time.sleep(0.05)
            else:
                with lock:
                    acknowledged.append(number)

    writers = [threading.Thread(target=write, args=(start,), daemon=True) for start in range(4)]
    for writer in writers:
        writer.start()
    eventually(lambda: len(acknowledged) > 50)
    own.stop()
    own.start()
    seen = len(acknowledged)
    eventually(lambda: len(acknowledged) > seen + 50)
    stop.set()
    for writer in writers:
        writer.join()
    with database.read() as session:
        stored = set(session.execute(text("SELECT name FROM platform_facts")).scalars())
    # This server runs without fsync, but it was the process that died, not the machine.
    assert {f"fact-{number}" for number in acknowledged} <= stored
    late = [number for number in failed if f"fact-{number}" in stored]
    assert len(late) <= len(writers)  # only what was in flight may have been kept unseen
    database.dispose()
