"""The load generator: kept-alive connections that send prepared bytes and read whole answers.

It does as little as can be done for an answer, so that the server is what is measured. One event
loop in one process drives every connection.
"""

import asyncio
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

import uvloop

_END = b"\r\n\r\n"


def request(method: str, path: str, *, token: str = "", body: Any = None, **headers: str) -> bytes:
    """The bytes of one request; ``if_match="…"`` becomes the header If-Match."""
    content = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1"]
    if token:
        lines.append(f"Authorization: Bearer {token}")
    if body is not None:
        lines += ["Content-Type: application/json", f"Content-Length: {len(content)}"]
    lines += [f"{name.replace('_', '-').title()}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + _END + content


@dataclass(frozen=True, slots=True)
class Answer:
    """Status and body of one answer."""

    status: int
    body: bytes


class Scenario(Protocol):
    """What one connection asks next, and what it learns from the answer."""

    def next(self, worker: int) -> bytes:
        """The next request of this connection."""
        ...

    def seen(self, worker: int, answer: Answer) -> None:
        """Called with the answer to it."""
        ...


@dataclass(slots=True)
class Repeated:
    """Requests made one after the other by a function of their number."""

    make: Callable[[int], bytes]
    expected: int = 200
    _count: int = 0

    def next(self, worker: int) -> bytes:
        """Whoever asks gets the next of one row."""
        del worker
        self._count += 1
        return self.make(self._count)

    def seen(self, worker: int, answer: Answer) -> None:
        """Anything but the expected status ends the measurement."""
        del worker
        if answer.status != self.expected:
            raise RuntimeError(f"{answer.status}: {answer.body[:400].decode(errors='replace')}")


@dataclass(slots=True)
class Outcome:
    """How often and how fast it was answered."""

    seconds: float
    latencies: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Answers in a second."""
        return len(self.latencies) / self.seconds

    @property
    def median(self) -> float:
        """The median latency in seconds."""
        return sorted(self.latencies)[len(self.latencies) // 2]

    @property
    def longest(self) -> float:
        """The longest latency in seconds."""
        return max(self.latencies)


class Connection(asyncio.Protocol):
    """One kept-alive connection that has at most one request under way."""

    def __init__(self) -> None:
        self._received = b""
        self._needed = 0
        self._waiting: asyncio.Future[Answer] | None = None
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport to write on."""
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """A server that hangs up in mid-answer is an error."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(ConnectionResetError(str(exc)))

    def data_received(self, data: bytes) -> None:
        """Collect until head and body are there."""
        self._received += data
        if not self._needed:
            end = self._received.find(_END)
            if end < 0:
                return
            head = self._received[:end].lower()
            at = head.find(b"content-length: ")
            length = 0 if at < 0 else int(head[at + 16 :].split(b"\r", 1)[0])
            self._needed = end + len(_END) + length
        if len(self._received) < self._needed or self._waiting is None:
            return
        whole, self._received = self._received, b""
        body = whole[whole.find(_END) + len(_END) :]
        self._needed = 0
        self._waiting.set_result(Answer(int(whole[9:12]), body))

    async def ask(self, raw: bytes) -> Answer:
        """Send the request and wait for its answer."""
        if self._transport is None:
            raise RuntimeError("not connected")
        self._waiting = asyncio.get_running_loop().create_future()
        self._transport.write(raw)
        return await self._waiting

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.close()


def drive(
    port: int,
    scenario: Scenario,
    *,
    connections: int,
    seconds: float = 0.0,
    requests: int = 0,
) -> Outcome:
    """Ask for ``seconds``, or ``requests`` times, over so many connections at once."""
    return uvloop.run(_drive(port, scenario, connections, seconds, requests))


async def _drive(
    port: int, scenario: Scenario, connections: int, seconds: float, requests: int
) -> Outcome:
    loop = asyncio.get_running_loop()
    opened = [
        (await loop.create_connection(Connection, "127.0.0.1", port))[1] for _ in range(connections)
    ]
    latencies: list[float] = []
    began = time.perf_counter()
    until = began + (seconds or 3600.0)

    async def work(worker: int, connection: Connection) -> None:
        now = time.perf_counter()
        while now < until and not (requests and len(latencies) >= requests):
            raw = scenario.next(worker)
            sent = time.perf_counter()
            answer = await connection.ask(raw)
            now = time.perf_counter()
            latencies.append(now - sent)
            scenario.seen(worker, answer)

    async with asyncio.TaskGroup() as group:
        for worker, connection in enumerate(opened):
            group.create_task(work(worker, connection))
    took = time.perf_counter() - began
    for connection in opened:
        connection.close()
    return Outcome(took, latencies)


def take_turns(targets: Sequence[tuple[int, bytes]], *, times: int) -> list[list[float]]:
    """Ask each port its request, one after the other, so many times; the latencies of each."""
    return uvloop.run(_take_turns(targets, times))


async def _take_turns(targets: Sequence[tuple[int, bytes]], times: int) -> list[list[float]]:
    loop = asyncio.get_running_loop()
    ports = {port for port, _ in targets}
    opened = {
        port: (await loop.create_connection(Connection, "127.0.0.1", port))[1] for port in ports
    }
    latencies: list[list[float]] = [[] for _ in targets]
    for _ in range(times):
        for (port, raw), taken in zip(targets, latencies, strict=True):
            sent = time.perf_counter()
            answer = await opened[port].ask(raw)
            taken.append(time.perf_counter() - sent)
            if answer.status != 200:
                raise RuntimeError(f"{answer.status}: {answer.body[:400].decode(errors='replace')}")
    for connection in opened.values():
        connection.close()
    return latencies
