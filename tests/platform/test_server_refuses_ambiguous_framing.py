"""Request smuggling: whatever two servers could read differently is refused with 400."""

from collections.abc import Callable
from typing import Any

import pytest

SEEN: list[str] = []


async def remember(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Answer 200 and keep the path, so that a smuggled request is noticed."""
    SEEN.append(scope["path"])
    message = await receive()
    while message.get("more_body"):
        message = await receive()
    headers = [(b"content-length", b"2")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"ok", "more_body": False})


@pytest.fixture
def server(serve: Callable[..., Any]) -> Any:
    SEEN.clear()
    return serve(remember)


SMUGGLED = b"0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"


@pytest.mark.parametrize(
    "fields",
    [
        b"Content-Length: 6\r\nTransfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 6\r\n",
        b"Content-Length: 5\r\nContent-Length: 6\r\n",
        b"Content-Length: +6\r\n",
        b"Content-Length: 0x6\r\n",
        b"Content-Length: 6, 6\r\n",
        b"Content-Length: -1\r\n",
        b"Transfer-Encoding: xchunked\r\n",
        b"Transfer-Encoding: chunked, identity\r\n",
        b"Transfer-Encoding: identity\r\nContent-Length: 6\r\n",
        b"Transfer-Encoding : chunked\r\n",
        b"Transfer-Encoding:\x0bchunked\r\n",
        b"Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n",
        b" Transfer-Encoding: chunked\r\n",
        b"X: y\rTransfer-Encoding: chunked\r\n",
        b"X: y\nTransfer-Encoding: chunked\r\nContent-Length: 6\r\n",
        b"Transfer\xc2\xad-Encoding: chunked\r\n",
        b"X: a\x00b\r\n",
        b"Host: second\r\n",
    ],
)
def test_ambiguous_fields_are_refused(server: Any, fields: bytes) -> None:
    answer = server.exchange(
        b"POST / HTTP/1.1\r\nHost: a\r\n" + fields + b"\r\n" + SMUGGLED, seconds=2
    )
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert b"request.malformed" in answer
    assert "/smuggled" not in SEEN


@pytest.mark.parametrize(
    "chunks",
    [
        b"zz\r\nabc\r\n0\r\n\r\n",
        b"3\nabc\r\n0\r\n\r\n",
        b"fffffffffffffffff\r\nabc\r\n0\r\n\r\n",
        b"-1\r\nabc\r\n0\r\n\r\n",
        b"3\r\nabcd\r\n0\r\n\r\n",
    ],
)
def test_broken_chunks_are_refused(server: Any, chunks: bytes) -> None:
    answer = server.exchange(
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks, seconds=2
    )
    assert b"HTTP/1.1 400 " in answer
    assert b" 200 " not in answer


@pytest.mark.parametrize(
    "request_line",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"G\x00T / HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET /\xff HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET / HTTP/9.9\r\nHost: a\r\n\r\n",
        b"NONSENSE / HTTP/1.1\r\nHost: a\r\n\r\n",
        b"CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00",
    ],
)
def test_unreadable_requests_are_refused(server: Any, request_line: bytes) -> None:
    answer = server.exchange(request_line, seconds=2)
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert SEEN == []


def test_plain_chunks_are_read(server: Any) -> None:
    answer = server.exchange(
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
        b"3\r\nabc\r\n0\r\n\r\n"
    )
    assert answer.startswith(b"HTTP/1.1 200 ")
