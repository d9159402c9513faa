"""What happens to exports: who took what out is audited."""

from dataclasses import dataclass
from typing import Any, ClassVar

from app.platform.events import Event


@dataclass(frozen=True, kw_only=True)
class ExportRequested(Event):
    """Somebody asked for a file."""

    name: ClassVar[str] = "export.requested"
    aggregate: ClassVar[str] = "export"

    subject: str
    format: str
    filter: dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class ExportMade(Event):
    """The file was made; ``sha256`` tells later which file it was."""

    name: ClassVar[str] = "export.made"
    aggregate: ClassVar[str] = "export"

    subject: str
    rows: int
    sha256: str


@dataclass(frozen=True, kw_only=True)
class ExportFailed(Event):
    """The file could not be made."""

    name: ClassVar[str] = "export.failed"
    aggregate: ClassVar[str] = "export"

    subject: str
    code: str
