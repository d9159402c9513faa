"""``make run`` from nothing: the server answers, the printed accounts let in, again and again."""

import os
import re
import signal
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from tests.e2e.processes import Running, environment, eventually, free_port, started

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.timeout(400)]

ACCOUNT = re.compile(r"^  ([a-z]+) +(\S{16}) +(.+)$", re.MULTILINE)
SECOND_START_SECONDS = 5


def _ready(running: Running) -> bool:
    assert running.process.poll() is None, running.log.read_text("utf-8")
    with suppress(httpx.HTTPError):
        return httpx.get(f"{running.base}/readyz", trust_env=False).status_code == 200
    return False


def _own_seconds(running: Running) -> float:
    """The processor time of the start itself, whatever else the machine is doing."""
    fields = Path(f"/proc/{running.process.pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _start_and_stop(folder: Path, name: str) -> tuple[list[tuple[str, str, str]], float]:
    """The accounts that a start prints and the time it took; one of them is signed in with."""
    port = free_port()
    env = environment(folder / "data", port=port)
    log = folder / f"{name}.log"
    with started("-m", "app.cli", "demonstrate", env=env, log=log) as running:
        running.base = f"http://127.0.0.1:{port}"
        eventually(lambda: _ready(running), seconds=300)
        took = _own_seconds(running)
        accounts = ACCOUNT.findall(log.read_text("utf-8"))
        username, password, _ = accounts[0]
        answer = httpx.post(
            f"{running.base}/api/v1/auth/login",
            json={"username": username, "password": password},
            trust_env=False,
        )
        assert answer.status_code == 200, answer.text
        token = answer.json()["access_token"]
        tickets = httpx.get(
            f"{running.base}/api/v1/tickets?limit=200",
            headers={"Authorization": f"Bearer {token}"},
            trust_env=False,
        )
        assert len(tickets.json()["items"]) >= 150
        running.send(signal.SIGTERM)
        assert running.wait() == -signal.SIGTERM
    return accounts, took


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="reads times as Linux tells them")
def test_it_starts_from_nothing_and_fast_the_second_time(tmp_path: Path) -> None:
    first, _ = _start_and_stop(tmp_path, "first")
    assert len(first) > 10
    second, took = _start_and_stop(tmp_path, "second")
    assert second == first
    assert took < SECOND_START_SECONDS
