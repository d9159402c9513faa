"""Real processes of the product, for tests that kill, stop and crowd them."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parents[2]
START_SECONDS = 40


def environment(data_dir: Path, url: str = "", **settings: object) -> dict[str, str]:
    """The environment of one installation, and nothing of ours."""
    values = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "error::ResourceWarning",
        "LANG": "C.UTF-8",
        "TONGXING_DATA_DIR": str(data_dir),
        "TONGXING_DATABASE_URL": url,
    }
    return values | {f"TONGXING_{name.upper()}": str(value) for name, value in settings.items()}


def run(
    *arguments: str, env: Mapping[str, str], seconds: float = 90
) -> "subprocess.CompletedProcess[str]":
    """Run ``tongxing …`` to its end."""
    return subprocess.run(
        [sys.executable, "-m", "app.cli", *arguments],
        env=dict(env),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )


@dataclass
class Running:
    """A started process and the file its log goes to."""

    process: "subprocess.Popen[bytes]"
    log: Path
    base: str = ""

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Its log; every line must be JSON."""
        return [json.loads(line) for line in self.log.read_text("utf-8").splitlines()]

    def send(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    def wait(self, seconds: float = 30) -> int:
        return self.process.wait(seconds)


@contextmanager
def started(*command: str, env: Mapping[str, str], log: Path) -> Iterator[Running]:
    """A process that is gone when the block ends, whatever happened."""
    with log.open("ab") as output:
        process = subprocess.Popen(
            [sys.executable, *command],
            env=dict(env),
            cwd=ROOT,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    try:
        yield Running(process, log)
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        process.wait(10)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


@contextmanager
def server(env: Mapping[str, str], log: Path) -> Iterator[Running]:
    """``tongxing serve``, ready."""
    port = free_port()
    with started("-m", "app.cli", "serve", "--port", str(port), env=env, log=log) as running:
        running.base = f"http://127.0.0.1:{port}"
        until = time.monotonic() + START_SECONDS
        while True:
            with suppress(httpx.HTTPError):
                if httpx.get(f"{running.base}/healthz", trust_env=False).status_code == 200:
                    break
            if running.process.poll() is not None or time.monotonic() > until:
                raise AssertionError(log.read_text("utf-8"))
            time.sleep(0.1)
        yield running


def eventually(check: Any, seconds: float = 20) -> Any:
    """The first true answer of ``check``; fails when there is none in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := check():
            return found
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds} s")
