"""Half-open, slow and endless connections are closed within their limits; others are served."""

import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from app.platform.web.server import ServerLimits


def read_to_end(connection: socket.socket) -> bytes:
    received = b""
    try:
        while chunk := connection.recv(1 << 20):
            received += chunk
    except ConnectionResetError:
        return received
    return received


LIMITS = ServerLimits(
    header_seconds=0.6,
    header_bytes=8 * 1024,
    header_fields=20,
    body_window_seconds=0.5,
    body_window_bytes=64,
    write_seconds=0.7,
    keep_alive_seconds=1,
    drain_bytes=4 * 1024 * 1024,
    shutdown_seconds=2,
)


async def echo_length(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Read the body, answer its length; /early answers first; /flood sends without end."""
    total = 0
    more = scope["path"] not in {"/early", "/flood"}
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        total += len(message.get("body", b""))
        more = message.get("more_body", False)
    body = str(total).encode()
    if scope["path"] == "/flood":
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for _ in range(4000):
            await send({"type": "http.response.body", "body": b"x" * 65536, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})
        return
    headers = [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})


@pytest.fixture
def server(serve: Callable[..., Any]) -> Any:
    return serve(echo_length, LIMITS)


def seconds_until_closed(connection: socket.socket, drip: bytes = b"") -> tuple[float, bytes]:
    """How long the server keeps a connection on which we send ``drip`` every tenth of a second."""
    began = time.monotonic()
    connection.settimeout(0.1)
    received = b""
    while time.monotonic() - began < 8:
        try:
            if drip:
                connection.sendall(drip)
                time.sleep(0.05)
            chunk = connection.recv(65536)
        except TimeoutError:
            continue
        except OSError:
            break
        if not chunk:
            break
        received += chunk
    return time.monotonic() - began, received


def bytes_taken(connection: socket.socket, size: int) -> int:
    """How much of a body the server takes before it closes."""
    sent = 0
    try:
        while sent < size:
            connection.sendall(b"x" * 65536)
            sent += 65536
    except OSError:
        return sent
    return sent


def test_a_silent_connection_is_closed(server: Any) -> None:
    with server.connect() as connection:
        seconds, said = seconds_until_closed(connection)
    assert 0.4 < seconds < 2
    assert b" 408 " in said


def test_dripping_headers_do_not_extend_the_time(server: Any) -> None:
    with server.connect() as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\nX-A: ")
        seconds, said = seconds_until_closed(connection, b"a")
    assert seconds < 2
    assert b" 408 " in said
    assert b"application/problem+json" in said
    assert b"request.timeout" in said


def test_a_body_that_stands_still_is_closed(server: Any) -> None:
    with server.connect() as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 999\r\n\r\nab")
        seconds, said = seconds_until_closed(connection)
    assert 0.4 < seconds < 2.5
    assert b" 408 " in said


def test_a_dripping_body_is_closed(server: Any) -> None:
    with server.connect() as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999\r\n\r\n")
        seconds, said = seconds_until_closed(connection, b"a")
    assert seconds < 3
    assert b" 408 " in said


def test_a_slow_but_moving_body_is_served(server: Any) -> None:
    with server.connect() as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1200\r\n\r\n")
        for _ in range(12):
            time.sleep(0.15)
            connection.sendall(b"x" * 100)
        assert seconds_until_closed(connection)[1].endswith(b"1200")


def test_an_idle_keep_alive_connection_is_closed(server: Any) -> None:
    with server.connect() as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        seconds, said = seconds_until_closed(connection)
    assert 0.8 < seconds < 3
    assert said.endswith(b"\r\n\r\n0")


def test_a_reader_that_takes_nothing_is_cut_off(server: Any) -> None:
    with server.connect() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.sendall(b"GET /flood HTTP/1.1\r\nHost: a\r\n\r\n")
        time.sleep(2)
        connection.settimeout(5)
        assert len(read_to_end(connection)) < 4000 * 65536 / 10


def test_the_rest_of_a_refused_body_is_read_but_not_without_end(server: Any) -> None:
    head = b"POST /early HTTP/1.1\r\nHost: a\r\nContent-Length: 99000000\r\n\r\n"
    with server.connect() as connection:
        connection.sendall(head)
        assert b" 200 " in connection.recv(4096)
        assert bytes_taken(connection, 99_000_000) < 40_000_000


@pytest.mark.parametrize(
    "head",
    [
        b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X-A: b\r\n" * 30 + b"\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nX-A: " + b"b" * 9000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nX-A: " + b"b" * 9000,
        b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\nHost: a\r\n\r\n",
    ],
    ids=["many fields", "long field", "unfinished field", "long address"],
)
def test_headers_beyond_the_limit_are_refused(server: Any, head: bytes) -> None:
    answer = server.exchange(head)
    assert b" 431 " in answer
    assert b"request.headers_too_large" in answer


def test_half_open_connections_do_not_delay_others(server: Any) -> None:
    held = [server.connect() for _ in range(300)]
    try:
        for index, connection in enumerate(held):
            connection.sendall(b"GET / HTTP/1.1\r\nX: " if index % 3 else b"")
        times = []
        for _ in range(30):
            began = time.monotonic()
            assert b" 200 " in server.exchange(
                b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            )
            times.append(time.monotonic() - began)
        assert max(times) < 1
        deadline = time.monotonic() + 5
        for connection in held:
            connection.settimeout(max(0.1, deadline - time.monotonic()))
            while connection.recv(4096):
                pass
    finally:
        for connection in held:
            connection.close()


def test_more_connections_than_allowed_get_503(serve: Callable[..., Any]) -> None:
    server = serve(echo_length, ServerLimits(connections=2, header_seconds=5))
    held = [server.connect() for _ in range(2)]
    time.sleep(0.2)
    answer = server.exchange(b"")
    assert b" 503 " in answer
    for connection in held:
        connection.close()


def test_shutdown_finishes_what_was_begun(serve: Callable[..., Any]) -> None:
    server = serve(echo_length, LIMITS)
    with server.connect() as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 200\r\n\r\n")
        sender = threading.Timer(0.2, connection.sendall, [b"x" * 200])
        sender.start()
        assert b"200" in connection.recv(4096)
        sender.join()
