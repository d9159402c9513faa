"""The virus scanner is a port: none by default, clamd where one is set up."""

import socket
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, Protocol

import structlog

from app.platform.file_problems import FileInfected, ScannerUnavailable

ScanState = Literal["unscanned", "clean"]

_CHUNK: Final = 64 * 1024
_ANSWER: Final = 4096
_log = structlog.get_logger(__name__)


class Scanner(Protocol):
    """Looks at a spooled file before anything else opens it."""

    def scan(self, source: Path) -> ScanState:
        """Return what can be said of the file, or raise `FileInfected`."""


class NoScanner:
    """Says honestly that nobody looked."""

    def scan(self, source: Path) -> ScanState:  # noqa: ARG002  # the port's shape
        """Always unscanned."""
        return "unscanned"


@dataclass(frozen=True, slots=True)
class ClamdScanner:
    """clamd by its INSTREAM command: chunks with a length in front, a zero length at the end."""

    host: str
    port: int
    seconds: float = 20.0

    def scan(self, source: Path) -> ScanState:
        """`FileInfected` when clamd finds something, `ScannerUnavailable` when it cannot say."""
        try:
            answer = self._ask(source)
        except OSError as error:
            raise ScannerUnavailable from error
        if answer.endswith("OK"):
            return "clean"
        if answer.endswith("FOUND"):
            # The name of the find is for the log: it helps the operator and tells a client nothing.
            _log.warning("file.infected", finding=answer[:200])
            raise FileInfected
        _log.error("scanner.answer", answer=answer[:200])
        raise ScannerUnavailable

    def _ask(self, source: Path) -> str:
        with (
            socket.create_connection((self.host, self.port), timeout=self.seconds) as line,
            source.open("rb") as file,
        ):
            line.sendall(b"zINSTREAM\0")
            while chunk := file.read(_CHUNK):
                line.sendall(struct.pack(">I", len(chunk)) + chunk)
            line.sendall(struct.pack(">I", 0))
            answer = b""
            while not answer.endswith(b"\0") and len(answer) < _ANSWER:
                more = line.recv(_ANSWER)
                if not more:
                    break
                answer += more
        return answer.rstrip(b"\0\n").decode("ascii", "replace")


def scanner_at(address: str) -> Scanner:
    """The scanner a setting names: empty for none, `HOST:PORT` for clamd."""
    if not address:
        return NoScanner()
    host, _, port = address.rpartition(":")
    if not host or not port.isdigit():
        raise ValueError("scanner address must be HOST:PORT")
    return ClamdScanner(host.strip("[]"), int(port))
