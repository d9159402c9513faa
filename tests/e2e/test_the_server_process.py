"""``tongxing serve`` as a process: ready by itself, stops in order, one JSON line per event."""

import signal
import sqlite3
import threading
import time
from pathlib import Path

import httpx
import pytest

from tests.e2e.processes import environment, eventually, run, server, started

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.timeout(300)]


def test_a_fresh_installation_becomes_ready_and_stops_in_order(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with server(environment(tmp_path / "data"), log) as running:

        def ready() -> bool:
            answer = httpx.get(f"{running.base}/readyz", trust_env=False)
            return answer.json()["parts"]["worker"] == "ok" and answer.status_code == 200

        eventually(ready)
        page = httpx.get(f"{running.base}/docs", trust_env=False)
        assert page.status_code == 200
        refused = httpx.get(f"{running.base}/api/v1/jobs/x", trust_env=False)
        assert refused.json()["code"] == "auth.unauthenticated"
        running.send(signal.SIGTERM)
        assert running.wait(15) in (0, -signal.SIGTERM)
    events = {line["event"] for line in running.lines}
    assert {"worker.started", "worker.stopped", "request"} <= events
    assert all(line["time"].endswith("Z") for line in running.lines)
    mode = (tmp_path / "data").stat().st_mode
    assert mode & 0o007 == 0


def test_a_wrong_setting_stops_the_start_with_its_name(tmp_path: Path) -> None:
    for name, value in (
        ("port", "70000"),
        ("token_secret", "short"),
        ("trusted_proxies", "10.0.0.0/99"),
        ("allowed_origins", "*"),
        ("log_level", "loud"),
    ):
        done = run("serve", env=environment(tmp_path, **{name: value}))
        assert done.returncode == 2
        assert f"TONGXING_{name.upper()}" in done.stderr
        assert "Traceback" not in done.stderr
        assert "short" not in done.stderr.replace("shorter", "")


def test_a_body_of_seven_megabytes_is_refused_over_a_socket(tmp_path: Path) -> None:
    with server(environment(tmp_path / "data"), tmp_path / "log") as running:
        answer = httpx.post(
            f"{running.base}/api/v1/auth/login",
            content=b"x" * 7_000_000,
            headers={"content-type": "application/json"},
            trust_env=False,
        )
        assert answer.status_code == 413
        assert answer.json()["code"] == "request.body_too_large"


def test_servers_are_replaced_under_load_without_a_failed_request(tmp_path: Path) -> None:
    env = environment(tmp_path / "data", worker_in_process="false")
    assert run("migrate", env=env).returncode == 0
    failures: list[str] = []
    served = [0]
    stop = threading.Event()
    bases: list[str] = []

    def ask() -> None:
        """A client behind a balancer: another server when one is gone, never an error."""
        with httpx.Client(trust_env=False, timeout=5) as client:
            turn = 0
            while not stop.is_set():
                for _ in range(4):
                    turn += 1
                    try:
                        answer = client.get(f"{bases[turn % len(bases)]}/problems")
                    except httpx.TransportError:
                        continue
                    if answer.status_code == 200:
                        served[0] += 1
                        break
                else:
                    failures.append("no server answered")

    with (
        server(env, tmp_path / "log-a") as first,
        server(env, tmp_path / "log-b") as second,
    ):
        bases += [first.base, second.base]
        clients = [threading.Thread(target=ask) for _ in range(4)]
        for client in clients:
            client.start()
        time.sleep(0.5)
        first.send(signal.SIGTERM)
        first.wait(15)
        with server(env, tmp_path / "log-c") as third:
            bases[0] = third.base
            time.sleep(0.5)
            second.send(signal.SIGTERM)
            second.wait(15)
            time.sleep(0.5)
            stop.set()
            for client in clients:
                client.join()
    assert failures == []
    assert served[0] > 50


def test_an_interrupted_migration_completes_when_run_again(tmp_path: Path) -> None:
    env = environment(tmp_path / "data")
    for wait in (0.8, 1.2, 1.6):
        with started("-m", "app.cli", "migrate", env=env, log=tmp_path / "log") as running:
            time.sleep(wait)
            running.send(signal.SIGKILL)
            running.wait()
    done = run("migrate", env=env)
    assert done.returncode == 0
    database = sqlite3.connect(tmp_path / "data" / "tongxing.sqlite3")
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    head = Path("migrations/head.txt").read_text(encoding="utf-8").strip()
    assert database.execute("SELECT version_num FROM alembic_version").fetchone() == (head,)
    database.close()
