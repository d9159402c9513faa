"""Logs: one JSON object a line, UTC, request id on every line, personal data masked.

Everything that logs, ours and the libraries', passes the same renderer, so an attacker's line
break, terminal escape or right-to-left mark is always data inside one line.
"""

import json
import logging
import re
import sys
import time
from collections.abc import Mapping, MutableMapping
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, Final, TextIO

import structlog

from app.platform.masking import mask_field, mask_text

# The id of the request or the job that the current thread or task works for.
current_request: ContextVar[str] = ContextVar("current_request", default="")

_LEVELS: Final = {"debug": 10, "info": 20, "warning": 30, "error": 40}

# Not escaped by JSON, yet able to break or forge a line on a terminal or in a viewer.
_UNPRINTABLE: Final = re.compile(
    "[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
# Words and UUIDs: nothing to escape and nothing to mask, as in nearly every request.
_PLAIN_PATH: Final = re.compile(
    r"(?:/(?:[a-z]+(?:[-_][a-z]+)*[0-9]{0,2}"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))+"
)
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str)
_OWN_FIELDS: Final = frozenset({"time", "level", "event", "logger", "request_id"})


def render_line(fields: Mapping[str, Any] | str) -> str:
    """One log line of JSON without its line end; printable whatever the fields hold."""
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", _ENCODER.encode(fields))


def _arrange(_logger: Any, method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """Put the fields every line has first, in one order, and mask all the others."""
    line: dict[str, Any] = {
        "time": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "level": event.pop("level", method),
        "event": mask_text(str(event.pop("event", ""))),
        "logger": event.pop("logger", "app"),
    }
    if request_id := event.pop("request_id", None) or current_request.get():
        line["request_id"] = request_id
    for key, value in event.items():
        if key not in _OWN_FIELDS and not key.startswith("_"):
            line[key] = mask_field(key, value)
    return line


def _render(_logger: Any, _method: str, line: Mapping[str, Any]) -> str:
    return render_line(line)


class _Lines(logging.Handler):
    """Writes rendered lines to the stream; a broken pipe must not break a request."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self.stream = stream

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self.stream.write(self.format(record) + "\n")
            self.stream.flush()
        except (OSError, ValueError):
            # The reader of our logs is gone; there is nobody left to tell.
            return


def configure_logging(level: str = "info", stream: TextIO | None = None) -> None:
    """Send every logger of the process through the one format; safe to call again."""
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.format_exc_info,
    ]
    handler = _Lines(stream or sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _arrange,
                _render,
            ],
        )
    )
    root = logging.getLogger()
    for old in list(root.handlers):
        if isinstance(old, _Lines):
            root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(_LEVELS[level])
    # Their own handlers and their chatter at info would be a second format.
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access", "alembic", "sqlalchemy"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
    for name in ("httpx", "httpcore", "uvicorn.access", "alembic", "sqlalchemy"):
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.format_exc_info,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def get_logger(name: str) -> structlog.stdlib.BoundLogger:
    """The logger of one part of the system: ``get_logger("worker").info("job.done", job=…)``."""
    logger: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(name)
    return logger


class AccessLog:
    """One line for each request, rendered without the logging machinery.

    The machinery costs more than a small request; this line costs some microseconds and has the
    same form. The query string is left out, because people search for names.
    """

    def __init__(self, stream: TextIO | None = None, *, level: str = "info") -> None:
        self._stream = stream
        self._refused_only = _LEVELS[level] > _LEVELS["info"]
        self._second = -1
        self._prefix = ""

    def write(
        self,
        *,
        method: str,
        path: str,
        status: int,
        milliseconds: float,
        size: int,
        request_id: str,
        address: str,
        actor: str | None,
        code: str | None,
    ) -> None:
        """Write the line; refusals (401, 403, 429) are security events and say so."""
        refused = status in (401, 403, 429)
        failed = status >= 500  # noqa: PLR2004 - the class of server errors
        if self._refused_only and not (refused or failed):
            return
        level = "error" if failed else "warning" if refused else "info"
        event = "request.refused" if refused else "request"
        # Every other part is ours or checked before: ids, an address, a status, our own codes.
        shown = path if _PLAIN_PATH.fullmatch(path) else render_line(mask_text(path))[1:-1]
        verb = method if method.isalpha() and method.isascii() else "?"
        who = f',"actor":"{actor}"' if actor else ""
        why = f',"code":"{code}"' if code else ""
        line = (
            f'{{"time":"{self._now()}","level":"{level}","event":"{event}","logger":"access",'
            f'"request_id":"{request_id}","method":"{verb}","path":"{shown}","status":{status},'
            f'"ms":{milliseconds:.2f},"bytes":{size},"address":"{address}"{who}{why}}}\n'
        )
        stream = self._stream or sys.stderr
        try:
            stream.write(line)
        except (OSError, ValueError):
            return  # as in _Lines.emit

    def _now(self) -> str:
        moment = time.time()
        second = int(moment)
        if second != self._second:
            self._second = second
            self._prefix = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(second))
        return f"{self._prefix}.{int((moment - second) * 1000):03d}Z"
