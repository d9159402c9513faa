"""Each log line is one JSON object in UTC, masked, with its request id, whatever is logged."""

import io
import json
import logging
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

from app.platform.logging import AccessLog, configure_logging, current_request, get_logger


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """What was logged; the loggers of the process are put back afterwards."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    written = io.StringIO()
    configure_logging("info", written)
    yield written
    root.handlers[:] = handlers
    root.setLevel(level)


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    text = stream.getvalue()
    assert text == "" or text.endswith("\n")
    return [json.loads(line) for line in text.splitlines()]


HOSTILE = [
    'x\r\n{"level":"error","event":"forged"}',
    "red \x1b[31malarm\x1b[0m",
    "eight bit \x9b31m escape",
    "separators \u2028 and \u2029 and \x85",
    "right to left \u202e gnp.exe",
    "lone surrogate \ud800",
    "NUL \x00 inside",
]


@pytest.mark.parametrize("payload", HOSTILE)
def test_hostile_text_stays_one_line(stream: io.StringIO, payload: str) -> None:
    get_logger("app").info("finding.noted", note=payload)
    logging.getLogger("some.library").warning("said %s", payload)
    (first, second) = lines(stream)
    assert first["note"] == payload
    assert payload in second["event"]
    assert stream.getvalue().count("\n") == 2
    assert all(c.isprintable() or c == "\n" for c in stream.getvalue())


@pytest.mark.parametrize("payload", HOSTILE)
def test_hostile_paths_stay_one_access_line(payload: str) -> None:
    written = io.StringIO()
    AccessLog(written).write(
        method="GET", path=f"/{payload}", status=404, milliseconds=1, size=0,
        request_id="r", address="a", actor=None, code="request.not_found",
    )  # fmt: skip
    (line,) = lines(written)
    assert line["path"] == f"/{payload}"


def test_each_line_says_when_where_and_for_which_request(stream: io.StringIO) -> None:
    token = current_request.set("0192-request")
    try:
        get_logger("worker").warning("job.retry", attempt=2)
    finally:
        current_request.reset(token)
    (line,) = lines(stream)
    assert datetime.fromisoformat(line["time"]).utcoffset() is not None
    assert line["time"].endswith("Z")
    assert {k: line[k] for k in ("level", "event", "logger", "request_id", "attempt")} == {
        "level": "warning",
        "event": "job.retry",
        "logger": "worker",
        "request_id": "0192-request",
        "attempt": 2,
    }


def test_personal_data_and_secrets_are_masked(stream: io.StringIO) -> None:
    get_logger("app").info("signed in 13812341234", password="hunter2", real_name="张三丰")
    try:
        int("token=abcdef of 210102199001011234")
    except ValueError:
        logging.getLogger("library").exception("it broke")
    text = stream.getvalue()
    for secret in ("13812341234", "hunter2", "张三丰", "abcdef", "210102199001011234"):
        assert secret not in text
    assert "Traceback" in lines(stream)[1]["exception"]


def test_a_lower_level_is_left_out(stream: io.StringIO) -> None:
    get_logger("app").debug("detail")
    assert lines(stream) == []


@pytest.mark.parametrize(("status", "event"), [(200, "request"), (403, "request.refused")])
def test_access_lines_tell_refusals_apart(status: int, event: str) -> None:
    written = io.StringIO()
    AccessLog(written).write(
        method="GET", path="/api/v1/tickets", status=status, milliseconds=1.234, size=9,
        request_id="r", address="127.0.0.1", actor="u1", code=None,
    )  # fmt: skip
    (line,) = lines(written)
    assert line["event"] == event
    assert line["actor"] == "u1"
    assert line["ms"] == 1.23


def test_a_vanished_reader_of_the_log_breaks_nothing() -> None:
    closed = io.StringIO()
    closed.close()
    configure_logging("info", closed)
    get_logger("app").info("nobody listens")
    for handler in list(logging.getLogger().handlers):
        if type(handler).__name__ == "_Lines":
            logging.getLogger().removeHandler(handler)
