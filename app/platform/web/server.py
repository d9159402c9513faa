"""The HTTP server: uvicorn with httptools, guarded against half-open and slow connections.

uvicorn waits for ever for the rest of a header or a body, and for ever for a client to read.
The protocol below puts a limit to each: headers must be complete within a total time, a body must
keep moving, an answer must be taken. httptools is pinned because it refuses ambiguous framing
(Content-Length together with Transfer-Encoding) that other parsers let through.
"""

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import uvicorn
from typing_extensions import override
from uvicorn.protocols.http.httptools_impl import (
    STATUS_LINE,
    HttpToolsProtocol,
    RequestResponseCycle,
)

from app.platform.memory import keep_what_is_there
from app.platform.problems import (
    MalformedRequest,
    Problem,
    RequestTimeout,
    TooManyHeaders,
    Unavailable,
)

_MEGABYTE: Final = 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class ServerLimits:
    """How long and how much one connection may take; the defaults suit a public service."""

    header_seconds: float = 5.0
    header_bytes: int = 32 * 1024
    header_fields: int = 100
    body_window_seconds: float = 5.0
    body_window_bytes: int = 512
    write_seconds: float = 30.0
    keep_alive_seconds: int = 15
    drain_bytes: int = 64 * _MEGABYTE
    connections: int = 2_000
    shutdown_seconds: int = 20


class GuardedProtocol(HttpToolsProtocol):
    """uvicorn's protocol with deadlines; ``limits`` is set by ``guarded_protocol``."""

    limits: ServerLimits = ServerLimits()

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._header_timer: asyncio.TimerHandle | None = None
        self._body_timer: asyncio.TimerHandle | None = None
        self._write_timer: asyncio.TimerHandle | None = None
        self._in_header = True
        self._unfinished = 0
        self._header_size = 0
        self._body_size = 0
        self._body_in_window = 0
        self._refusal: type[Problem] | None = None

    @override
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # the server always hands over a full transport
        super().connection_made(transport)
        if len(self.connections) > self.limits.connections:
            self._refuse(Unavailable)
            return
        self._start_header_timer()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        for timer in (self._header_timer, self._body_timer, self._write_timer):
            if timer is not None:
                timer.cancel()
        self._header_timer = self._body_timer = self._write_timer = None
        super().connection_lost(exc)

    @override
    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        if self._in_header:
            self._start_header_timer()
            # The parser keeps an unfinished field to itself, so what it is fed is counted.
            self._unfinished += len(data)
        super().data_received(data)
        if self._in_header and self._unfinished > self.limits.header_bytes:
            self._refuse(TooManyHeaders)

    @override
    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._header_size = self._body_size = 0
        self._start_header_timer()

    @override
    def on_url(self, url: bytes) -> None:
        super().on_url(url)
        self._count_header(len(url))

    @override
    def on_header(self, name: bytes, value: bytes) -> None:
        super().on_header(name, value)
        self._count_header(len(name) + len(value))

    def _count_header(self, size: int) -> None:
        """Raising inside the parser makes it stop; the answer is given where it stops."""
        self._header_size += size
        if (
            self._header_size > self.limits.header_bytes
            or len(self.headers) > self.limits.header_fields
        ):
            self._refusal = TooManyHeaders
            raise ValueError("header fields too large")

    @override
    def on_headers_complete(self) -> None:
        self._in_header = False
        self._unfinished = 0
        if self._header_timer is not None:
            self._header_timer.cancel()
            self._header_timer = None
        hosts = sum(1 for name, _ in self.headers if name == b"host")
        if hosts > 1 or (hosts == 0 and self.parser.get_http_version() == "1.1"):
            raise ValueError("exactly one Host is required")
        super().on_headers_complete()
        self._body_in_window = self.limits.body_window_bytes
        self._start_body_timer()

    @override
    def on_body(self, body: bytes) -> None:
        self._body_size += len(body)
        self._body_in_window += len(body)
        super().on_body(body)
        # Once answered, the rest of a body is read so that the client gets to see the answer;
        # not without end.
        if self.cycle.response_complete and self._body_size > self.limits.drain_bytes:
            self.transport.close()

    @override
    def on_message_complete(self) -> None:
        if self._body_timer is not None:
            self._body_timer.cancel()
            self._body_timer = None
        self._in_header = True
        super().on_message_complete()

    @override
    def pause_writing(self) -> None:
        super().pause_writing()
        if self._write_timer is None:
            self._write_timer = self.loop.call_later(
                self.limits.write_seconds, self.transport.abort
            )

    @override
    def resume_writing(self) -> None:
        if self._write_timer is not None:
            self._write_timer.cancel()
            self._write_timer = None
        super().resume_writing()

    @override
    def send_400_response(self, msg: str) -> None:
        self._refuse(self._refusal or MalformedRequest)

    def _start_header_timer(self) -> None:
        if self._header_timer is None:
            self._header_timer = self.loop.call_later(
                self.limits.header_seconds, self._header_timed_out
            )

    def _header_timed_out(self) -> None:
        self._header_timer = None
        if self._is_answering():
            # An earlier request of this connection is still being answered: let it finish.
            self._start_header_timer()
            return
        self._refuse(RequestTimeout)

    def _start_body_timer(self) -> None:
        self._body_timer = self.loop.call_later(self.limits.body_window_seconds, self._check_body)

    def _check_body(self) -> None:
        """Close when the body stood still in the last window, unless we told it to wait."""
        self._body_timer = None
        if self.transport.is_closing():
            return
        moved = self._body_in_window >= self.limits.body_window_bytes
        if not moved and not self.flow.read_paused:
            self._refuse(RequestTimeout)
            return
        self._body_in_window = 0
        self._start_body_timer()

    def _is_answering(self) -> bool:
        """Whether a request of this connection is with the application."""
        # uvicorn declares the cycle as always there, yet there is none before the first request.
        cycle: RequestResponseCycle | None = self.cycle
        return cycle is not None and not cycle.response_complete

    def _refuse(self, problem: type[Problem]) -> None:
        """Answer with a problem document, if no answer has begun, and close."""
        if self.transport.is_closing():
            return
        answering = self._is_answering()
        if not (answering and self.cycle.response_started):
            self.transport.write(_refusal_bytes(problem))
        if answering:
            # Whoever handles the request learns that the client is gone.
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self.transport.close()


def _refusal_bytes(problem: type[Problem]) -> bytes:
    """A whole HTTP answer for a request that never reached the application."""
    body = json.dumps(
        {
            "type": f"/problems#{problem.code}",
            "title": problem.title,
            "title_en": problem.title_en,
            "status": problem.status,
            "code": problem.code,
            "detail": problem.title,
            "detail_en": problem.title_en,
        },
        ensure_ascii=False,
    ).encode()
    head = (
        "content-type: application/problem+json\r\n"
        f"content-length: {len(body)}\r\n"
        "cache-control: no-store\r\n"
        "x-content-type-options: nosniff\r\n"
        "connection: close\r\n\r\n"
    )
    return STATUS_LINE[problem.status] + head.encode() + body


def guarded_protocol(limits: ServerLimits) -> type[GuardedProtocol]:
    """The protocol class with these limits; uvicorn makes an instance for each connection."""
    return type("LimitedProtocol", (GuardedProtocol,), {"limits": limits})


def server_config(
    app: Any,
    *,
    host: str,
    port: int,
    limits: ServerLimits | None = None,
    certificate: Path | None = None,
    private_key: Path | None = None,
) -> uvicorn.Config:
    """Uvicorn's configuration; what it would do about proxies and logs is done by us."""
    bounds = limits or ServerLimits()
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        http=guarded_protocol(bounds),
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=bounds.keep_alive_seconds,
        timeout_graceful_shutdown=bounds.shutdown_seconds,
        ssl_certfile=certificate,
        ssl_keyfile=private_key,
    )


def serve(config: uvicorn.Config) -> None:
    """Serve until SIGTERM or SIGINT; running requests are finished first."""
    keep_what_is_there()
    uvicorn.Server(config).run()


def serve_reloading(*, host: str, port: int) -> None:
    """Serve for a developer: the process is replaced whenever a file of ``app`` changes."""
    uvicorn.run(
        "app.main:build_app",
        factory=True,
        host=host,
        port=port,
        http=GuardedProtocol,
        ws="none",
        lifespan="on",
        reload=True,
        reload_dirs=["app"],
        proxy_headers=False,
        server_header=False,
    )
