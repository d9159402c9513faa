"""Servers under measurement, each a process of its own; stopped when the block ends."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.platform.runtime import Runtime
from tests.bench.databases import FIELD_SECRET, TOKEN_SECRET

ROOT = Path(__file__).resolve().parents[2]
_START_SECONDS = 60.0
_STOP_SECONDS = 30.0
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Served:
    """A server process that answers on ``port``."""

    port: int
    pid: int

    def processor_seconds(self) -> float:
        """What the process has used of the processors so far (Linux)."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS


@contextmanager
def our_server(runtime: Runtime, *, worker: bool = True) -> Iterator[Served]:
    """The product as it is installed, access log and worker included."""
    settings = runtime.settings
    environment = {
        "TONGXING_PROFILE": "production",
        "TONGXING_DATA_DIR": str(settings.data_dir),
        "TONGXING_DATABASE_URL": settings.database_url,
        "TONGXING_TOKEN_SECRET": TOKEN_SECRET,
        "TONGXING_FIELD_SECRET": FIELD_SECRET,
        "TONGXING_WORKER_IN_PROCESS": "true" if worker else "false",
    }
    port = _free_port()
    command = ["-m", "app.cli", "serve", "--port", str(port)]
    with _running(command, port, environment, settings.data_dir / "server.log") as served:
        yield served


@contextmanager
def twin_server(url: str, log: Path) -> Iterator[Served]:
    """The twin."""
    port = _free_port()
    with _running(["-m", "tests.bench.twin", url, str(port)], port, {}, log) as served:
        yield served


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextmanager
def _running(
    command: Sequence[str], port: int, environment: Mapping[str, str], log: Path
) -> Iterator[Served]:
    with log.open("ab") as stream:
        process = subprocess.Popen(
            [sys.executable, *command],
            cwd=ROOT,
            env={**os.environ, **environment},
            stdout=stream,
            stderr=stream,
        )
    try:
        _wait(process, port, log)
        yield Served(port, process.pid)
    finally:
        process.terminate()
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    until = time.monotonic() + _START_SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            if process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(log.read_text(errors="replace")[-4000:]) from None
            time.sleep(0.05)
        else:
            return
