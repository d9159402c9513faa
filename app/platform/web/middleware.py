"""The edge of the application: what holds for every request, in one pure ASGI layer.

Request id, real client address, refusals that need no route (TRACE, foreign origins, plain HTTP
where HTTPS is configured, unreadable requests), security headers, the 413 of the framework as a
problem document, one access line. One layer because each costs: it wraps the whole application,
errors included, and reads the header list once.
"""

import json
import re
import time
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from fastapi import FastAPI

from app.platform.ids import new_id
from app.platform.logging import AccessLog, current_request
from app.platform.problems import (
    BodyTooLarge,
    CrossOrigin,
    HttpsRequired,
    MalformedRequest,
    MethodNotAllowed,
    Problem,
    UnsupportedMediaType,
)
from app.platform.web.errors import MEDIA_TYPE, document
from app.platform.web.proxies import TrustedProxies

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Asgi = Callable[[Scope, Receive, Send], Awaitable[None]]
HeaderList = list[tuple[bytes, bytes]]

API_POLICY: Final = (
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)
PERMISSIONS: Final = (
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
)

_WANTED: Final = frozenset(
    {
        b"access-control-request-method", b"content-encoding", b"content-length",
        b"content-type", b"host", b"origin", b"sec-fetch-site", b"transfer-encoding",
        b"x-forwarded-for", b"x-forwarded-proto", b"x-request-id",
    }
)  # fmt: skip
_SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_REFUSED_METHODS: Final = frozenset({"TRACE", "TRACK", "CONNECT"})
_REQUEST_ID: Final = re.compile(rb"[A-Za-z0-9._-]{8,64}")
# Types a browser may send across sites without asking are not among them, except the two that
# forms need; those are guarded by the origin check.
_BODY_TYPES: Final = (
    b"application/json",
    b"application/merge-patch+json",
    b"application/octet-stream",
    b"application/pdf",
    b"application/x-www-form-urlencoded",
    b"multipart/form-data",
)
_NO_CONTENT: Final = 204
_TOO_LARGE: Final = 413


@dataclass(frozen=True, kw_only=True)
class EdgeOptions:
    """What the installation decides about the edge.

    ``https`` says that users reach us by HTTPS, here or at a proxy in front. ``trusted_proxies``
    are networks whose X-Forwarded-For and -Proto count. ``allowed_origins`` are other sites whose
    pages may call the API; none by default.
    """

    https: bool = False
    trusted_proxies: Sequence[str] = ()
    allowed_origins: Sequence[str] = ()
    public_origin: str = ""
    access_log: bool = True
    log_level: str = "info"
    exempt_from_https: frozenset[str] = field(
        default_factory=lambda: frozenset({"/healthz", "/readyz"})
    )


class Edge:
    """The layer around the application; one instance for each process."""

    def __init__(
        self, app: Asgi, options: EdgeOptions, access_log: AccessLog | None = None
    ) -> None:
        self.app = app
        self.https = options.https
        self.exempt = options.exempt_from_https
        self.proxies = TrustedProxies(tuple(options.trusted_proxies))
        self.allowed = frozenset(origin.encode() for origin in options.allowed_origins)
        own = options.public_origin.rstrip("/").encode()
        self.own_origins = frozenset({own} if own else ())
        self.access = access_log or (
            AccessLog(level=options.log_level) if options.access_log else None
        )
        self.headers = _security_headers(https=options.https)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request; anything but HTTP (the lifespan) passes untouched."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = time.perf_counter()
        found: dict[bytes, bytes] = {}
        for name, value in scope["headers"]:
            if name in _WANTED:
                found[name] = found[name] + b"," + value if name in found else value
        request_id = _request_id(found.get(b"x-request-id"))
        scope["request_id"] = request_id
        self._resolve_client(scope, found)
        answer = _Answer(send, self._answer_headers(request_id, found.get(b"origin")), scope)
        token = current_request.set(request_id)
        try:
            refusal = self._refusal(scope, found)
            if refusal is not None:
                await answer.refuse(refusal)
            elif scope["method"] == "OPTIONS" and b"access-control-request-method" in found:
                await answer.preflight(allowed=found.get(b"origin", b"") in self.allowed)
            else:
                await self.app(scope, receive, answer.send)
        except Exception:
            # The application's own handler has logged it and answered; only an answer that never
            # began is still owed, and the server gives that.
            if answer.status == 0:
                raise
        finally:
            current_request.reset(token)
            if self.access is not None:
                self._log(scope, answer, request_id, time.perf_counter() - began)

    def _answer_headers(self, request_id: str, origin: bytes | None) -> HeaderList:
        headers = [*self.headers, (b"x-request-id", request_id.encode())]
        if self.allowed:
            headers.append((b"vary", b"Origin"))
            if origin in self.allowed:
                headers.append((b"access-control-allow-origin", origin or b""))
                headers.append(
                    (
                        b"access-control-expose-headers",
                        b"ETag, Location, Link, Retry-After, X-Request-Id, Idempotent-Replayed",
                    )
                )
        return headers

    def _resolve_client(self, scope: Scope, found: dict[bytes, bytes]) -> None:
        """Replace peer and scheme by what a trusted proxy says; nobody else is believed."""
        client = scope.get("client")
        peer = client[0] if client else ""
        if not self.proxies.trusts(peer):
            return
        forwarded = found.get(b"x-forwarded-for")
        if forwarded is not None:
            scope["client"] = (self.proxies.client_of(peer, forwarded.decode("latin-1")), 0)
        proto = found.get(b"x-forwarded-proto", b"").strip().lower()
        if proto in (b"http", b"https"):
            scope["scheme"] = proto.decode()

    def _refusal(self, scope: Scope, found: dict[bytes, bytes]) -> Problem | None:
        """What is wrong with the request before any route is looked for."""
        method: str = scope["method"]
        if method in _REFUSED_METHODS:
            return MethodNotAllowed(headers={"Allow": "GET, HEAD, POST, PUT, PATCH, DELETE"})
        if "\x00" in scope["path"] or b"%00" in scope["query_string"]:
            return MalformedRequest("地址中含有空字符", "The address holds a NUL character")
        if self.https and scope["scheme"] != "https" and scope["path"] not in self.exempt:
            return HttpsRequired()
        if method in _SAFE_METHODS:
            return None
        if not self._same_origin(scope, found):
            return CrossOrigin()
        return _body_refusal(found)

    def _same_origin(self, scope: Scope, found: dict[bytes, bytes]) -> bool:
        """Whether a change comes from our own pages, an allowed site, or no browser at all."""
        origin = found.get(b"origin")
        if origin is not None:
            own = scope["scheme"].encode() + b"://" + found.get(b"host", b"")
            return origin == own or origin in self.own_origins or origin in self.allowed
        return found.get(b"sec-fetch-site", b"none") in (b"same-origin", b"none")

    def _log(self, scope: Scope, answer: "_Answer", request_id: str, seconds: float) -> None:
        if self.access is None:
            return
        client = scope.get("client")
        self.access.write(
            method=scope["method"],
            path=scope["path"],
            status=answer.status or 500,
            milliseconds=seconds * 1000,
            size=answer.size,
            request_id=request_id,
            address=client[0] if client else "",
            actor=scope.get("actor_id"),
            code=scope.get("problem_code"),
        )


class _Answer:
    """Adds the headers on the way out and remembers what was sent."""

    __slots__ = ("_headers", "_scope", "_send", "_swallow", "size", "status")

    def __init__(self, send: Send, headers: HeaderList, scope: Scope) -> None:
        self._send = send
        self._headers = headers
        self._scope = scope
        self._swallow = False
        self.status = 0
        self.size = 0

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            status = message["status"]
            headers: HeaderList = list(message.get("headers") or ())
            present = {name for name, _ in headers}
            if status == _TOO_LARGE and (b"content-type", MEDIA_TYPE.encode()) not in headers:
                self._swallow = True  # the framework's own answer is plain text
                await self.refuse(BodyTooLarge())
                return
            self.status = status
            headers += [pair for pair in self._headers if pair[0] not in present]
            message["headers"] = headers
        elif self._swallow:
            return
        else:
            self.size += len(message.get("body", b""))
        await self._send(message)

    async def refuse(self, problem: Problem) -> None:
        """Send a problem document without asking the application."""
        self._scope["problem_code"] = problem.code
        body = json.dumps(
            document(problem, instance=self._scope["path"], request_id=self._scope["request_id"]),
            ensure_ascii=False,
        ).encode("utf-8", "replace")
        headers = [(b"content-type", MEDIA_TYPE.encode())]
        headers += [(k.lower().encode(), v.encode()) for k, v in problem.headers.items()]
        await self._whole(problem.status, headers, body)

    async def preflight(self, *, allowed: bool) -> None:
        """Answer a CORS preflight; a site that is not listed gets no permission."""
        headers: HeaderList = []
        if allowed:
            headers = [
                (b"access-control-allow-methods", b"GET, POST, PUT, PATCH, DELETE"),
                (
                    b"access-control-allow-headers",
                    b"Authorization, Content-Type, Idempotency-Key, If-Match, X-Request-Id",
                ),
                (b"access-control-max-age", b"600"),
            ]
        await self._whole(_NO_CONTENT if allowed else CrossOrigin.status, headers, b"")

    async def _whole(self, status: int, headers: HeaderList, body: bytes) -> None:
        self.status = status
        self.size = len(body)
        if status != _NO_CONTENT:
            headers.append((b"content-length", str(len(body)).encode()))
        headers += self._headers
        await self._send({"type": "http.response.start", "status": status, "headers": headers})
        await self._send({"type": "http.response.body", "body": body, "more_body": False})


def _request_id(given: bytes | None) -> str:
    if given is not None and _REQUEST_ID.fullmatch(given):
        return given.decode("ascii")
    return new_id()


def _body_refusal(found: dict[bytes, bytes]) -> Problem | None:
    """415 for a body in a form that no route of ours reads."""
    if found.get(b"content-length", b"0") == b"0" and b"transfer-encoding" not in found:
        return None
    encoding = found.get(b"content-encoding", b"identity").strip().lower()
    if encoding != b"identity":
        return UnsupportedMediaType(
            "请求体不支持压缩", "A compressed body is not accepted", headers={"Accept-Encoding": ""}
        )
    kind = found.get(b"content-type", b"").split(b";", 1)[0].strip().lower()
    if kind not in _BODY_TYPES and not kind.startswith((b"image/", b"audio/")):
        return UnsupportedMediaType(headers={"Accept": "application/json"})
    return None


def _security_headers(*, https: bool) -> HeaderList:
    """Headers every answer gets unless the route gave its own."""
    headers = [
        (b"content-security-policy", API_POLICY.encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"no-referrer"),
        (b"permissions-policy", PERMISSIONS.encode()),
        (b"cross-origin-opener-policy", b"same-origin"),
        (b"cross-origin-resource-policy", b"same-origin"),
        (b"cache-control", b"no-store"),
    ]
    if https:
        headers.append((b"strict-transport-security", b"max-age=63072000; includeSubDomains"))
    return headers


def install_edge(app: FastAPI, options: EdgeOptions, access_log: AccessLog | None = None) -> None:
    """Put the edge around everything, the framework's own error layer included.

    ``add_middleware`` would put it inside that layer, and answers to unexpected errors would leave
    without headers, request id and log line. Call it last: the stack is fixed from here on.
    """
    app.middleware_stack = Edge(app.build_middleware_stack(), options, access_log)
