"""Fixtures of the platform tests: a real server in a thread, and raw sockets against it."""

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.jobs import Registry
from app.platform.jobs.registry import Declared
from app.platform.jobs.worker import Worker, WorkerOptions
from app.platform.runtime import Runtime
from app.platform.settings import Settings
from app.platform.web.server import ServerLimits, server_config


@dataclass(frozen=True)
class Served:
    """Where the server under test listens."""

    host: str
    port: int

    def connect(self, seconds: float = 10) -> socket.socket:
        return socket.create_connection((self.host, self.port), timeout=seconds)

    def exchange(self, request: bytes, seconds: float = 10) -> bytes:
        """Everything the server says until it closes or is silent."""
        with self.connect(seconds) as connection:
            connection.sendall(request)
            return read_to_end(connection)


def read_to_end(connection: socket.socket) -> bytes:
    received = b""
    try:
        while chunk := connection.recv(65536):
            received += chunk
    except (TimeoutError, ConnectionResetError):
        return received
    return received


Serve = Callable[..., Served]
Work = Callable[..., Worker]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Run an ASGI application on a free port of the loopback until the test ends."""
    stops: list[Callable[[], None]] = []

    def start(app: Any, limits: ServerLimits | None = None) -> Served:
        listener = socket.create_server(("127.0.0.1", 0))
        config = server_config(app, host="127.0.0.1", port=0, limits=limits)
        config.lifespan = "off"
        server = uvicorn.Server(config)
        thread = threading.Thread(
            target=lambda: asyncio.run(server.serve(sockets=[listener])), daemon=True
        )
        thread.start()
        deadline = time.monotonic() + 10
        while not server.started and time.monotonic() < deadline:
            time.sleep(0.01)

        def stop() -> None:
            server.should_exit = True
            thread.join(timeout=10)

        stops.append(stop)
        return Served(*listener.getsockname())

    yield start
    for stop in stops:
        stop()


@pytest.fixture
def bare(settings: Settings, clock: HeldClock, database: Database) -> Runtime:
    """A runtime of the platform alone, on both databases, rolled back."""
    return Runtime(settings=settings, clock=clock, database=database)


@pytest.fixture
def live(settings: Settings, clock: HeldClock, live_database: Database) -> Runtime:
    """A runtime of the platform alone on a database of its own."""
    return Runtime(settings=settings, clock=clock, database=live_database)


@pytest.fixture
def work(tmp_path: Path) -> Callable[..., Worker]:
    """Makes a worker for a runtime and what is declared."""

    def make(runtime: Runtime, *declared: Declared, **options: Any) -> Worker:
        return Worker(
            runtime,
            Registry(declared),
            WorkerOptions(anchor_file=tmp_path / "anchors.txt", **options),
        )

    return make
