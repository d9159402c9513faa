"""``make run`` without make: the demonstration and its accounts."""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.e2e.processes import environment, free_port, started

START_SECONDS = 120


@dataclass(frozen=True)
class Demonstration:
    """Where it answers, and the file with its accounts' passwords."""

    base: str
    accounts: Path


@contextmanager
def demonstration(folder: Path) -> Iterator[Demonstration]:
    """The demonstration, filled and ready, on a free port; ended with the block."""
    port = free_port()
    env = environment(folder / "data", profile="demonstration", port=port)
    log = folder / "log"
    with started("-m", "app.cli", "demonstrate", env=env, log=log) as running:
        base = f"http://127.0.0.1:{port}"
        until = time.monotonic() + START_SECONDS
        while True:
            with suppress(httpx.HTTPError):
                if httpx.get(f"{base}/healthz", trust_env=False).status_code == 200:
                    break
            if running.process.poll() is not None or time.monotonic() > until:
                raise AssertionError(log.read_text("utf-8"))
            time.sleep(0.2)
        accounts = folder / "data" / "secrets" / "demonstration_accounts.json"
        yield Demonstration(base, accounts)
