"""Turn how a child process ended into the problem that says so."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

import structlog

from app.platform.child import ChildFailed, ChildRefused
from app.platform.file_problems import (
    FileActive,
    FileEncrypted,
    FileHoldsAnother,
    FileTooComplex,
    FileTypeRefused,
    FileUnreadable,
)
from app.platform.problems import Problem

_REFUSALS: Final[Mapping[str, type[Problem]]] = {
    "active_content": FileActive,
    "encrypted": FileEncrypted,
    "holds_another": FileHoldsAnother,
    "too_complex": FileTooComplex,
    "type_refused": FileTypeRefused,
    "unreadable": FileUnreadable,
}
_log = structlog.get_logger(__name__)


@contextmanager
def verdicts() -> Iterator[None]:
    """Translate what `run_in_child` raises; a crashing reader means an unreadable file."""
    try:
        yield
    except ChildRefused as refused:
        raise _REFUSALS[refused.code] from refused
    except ChildFailed as failed:
        _log.warning("file.child_failed", reason=failed.reason, stderr=failed.stderr)
        if failed.reason in {"memory", "time"}:
            raise FileTooComplex from failed
        raise FileUnreadable from failed
