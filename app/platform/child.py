"""Run one listed function on an untrusted file in a child process with hard limits.

A photo or a workbook from outside may claim 60,000 × 60,000 pixels or a million columns in two
kilobytes; the parsers then take the memory or the whole process with them. So such files are
opened only here: another process, its address space, CPU time, output size and wall time capped,
without our environment and so without our secrets. The parent sees an answer or a `ChildFailed`.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Literal

from app.platform.child_main import ALLOWED, ANSWER_FILE, EXIT_MEMORY, EXIT_REFUSED

FailureReason = Literal["memory", "time", "crash", "answer"]

_MEGABYTE: Final = 1024 * 1024
_PROJECT: Final = Path(__file__).resolve().parents[2]
_STDERR_KEPT: Final = 2_000
_SIGNALS_OF_TIME: Final = frozenset({-14, -24})  # SIGALRM, SIGXCPU
_SIGNAL_KILL: Final = -9

# Each child may use `memory`; more of them at once than this would add up to the machine's.
_PLACES: Final = threading.BoundedSemaphore(4)


@dataclass(frozen=True, kw_only=True, slots=True)
class ChildLimits:
    """What one child may use before the kernel ends it."""

    memory: int = 768 * _MEGABYTE
    cpu_seconds: int = 20
    wall_seconds: int = 30
    output: int = 64 * _MEGABYTE


@dataclass(frozen=True, kw_only=True, slots=True)
class ChildAnswer:
    """What the function returned, and the folder holding the files it made."""

    value: Any
    folder: Path


class ChildFailed(Exception):  # noqa: N818  # the child failed; nobody in this process erred
    """The child ended without an answer. `stderr` is for the log, never for a client."""

    def __init__(self, reason: FailureReason, stderr: str = "") -> None:
        super().__init__(reason)
        self.reason: FailureReason = reason
        self.stderr = stderr


class ChildRefused(Exception):  # noqa: N818  # a verdict on the file, not an error
    """The function looked at the file and refused it, with a code and what it says about it."""

    def __init__(self, code: str, facts: Mapping[str, Any]) -> None:
        super().__init__(code)
        self.code = code
        self.facts = dict(facts)


@contextmanager
def run_in_child(
    function: str,
    source: Path,
    arguments: Mapping[str, Any] | None = None,
    *,
    limits: ChildLimits | None = None,
    spool_folder: Path | None = None,
) -> Iterator[ChildAnswer]:
    """Call `function` ("package.module:name", on the allow-list) in a child process.

    It is called as `name(source: Path, folder: Path, arguments: dict)` and returns a JSON value;
    bulky results it writes as files into `folder`, which exists until the `with` block ends. To
    refuse the file it raises `child_main.Refused(code, **facts)`.
    """
    if function not in ALLOWED:
        message = f"{function} is not on the list of functions that may run in a child process"
        raise ValueError(message)
    bounds = limits or ChildLimits()
    with tempfile.TemporaryDirectory(prefix="tongxing-child-", dir=spool_folder) as made:
        folder = Path(made)
        order = {
            "function": function,
            "source": str(source.resolve()),
            "folder": str(folder),
            "arguments": dict(arguments or {}),
            "limits": asdict(bounds),
        }
        with _PLACES:
            code, stderr = _run(json.dumps(order), bounds.wall_seconds)
        yield ChildAnswer(value=_verdict(code, stderr, folder / ANSWER_FILE), folder=folder)


def _run(order: str, wall_seconds: int) -> tuple[int, str]:
    """Exit code and the end of stderr; the code of a child out of time is that of SIGALRM."""
    command = [sys.executable, "-P", "-s", "-B", "-m", "app.platform.child_main"]
    environment = {
        "PATH": os.defpath,
        "PYTHONPATH": str(_PROJECT),
        "PYTHONUTF8": "1",
        "LANG": "C.UTF-8",
        # glibc otherwise reserves 64 MiB of address space per thread, which RLIMIT_AS counts
        "MALLOC_ARENA_MAX": "1",
    }
    try:
        # start_new_session: a signal to our process group (Ctrl-C) must not look like a bad file
        done = subprocess.run(  # noqa: S603  # the command is a constant; data goes by stdin
            command,
            input=order.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment,
            timeout=wall_seconds + 1,
            start_new_session=True,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return min(_SIGNALS_OF_TIME), ""
    return done.returncode, done.stderr[-_STDERR_KEPT:].decode("utf-8", "replace")


def _verdict(code: int, stderr: str, answer_file: Path) -> Any:
    """The answer, or the exception that tells how the child ended."""
    if code in _SIGNALS_OF_TIME:
        raise ChildFailed("time", stderr)
    if code in {EXIT_MEMORY, _SIGNAL_KILL}:
        raise ChildFailed("memory", stderr)
    if code not in {0, EXIT_REFUSED}:
        raise ChildFailed("crash", stderr)
    try:
        answer = json.loads(answer_file.read_bytes())
    except (OSError, ValueError) as error:
        raise ChildFailed("answer", stderr) from error
    if code == EXIT_REFUSED:
        raise ChildRefused(answer["code"], answer["facts"])
    return answer
