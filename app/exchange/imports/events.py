"""What happens to imports; a payload holds counts and names of columns, never a cell."""

from dataclasses import dataclass
from typing import ClassVar

from app.platform.events import Event


@dataclass(frozen=True, kw_only=True)
class ImportEvent(Event):
    """Base of what happens to an import."""

    aggregate: ClassVar[str] = "import"

    kind: str


@dataclass(frozen=True, kw_only=True)
class ImportUploaded(ImportEvent):
    """A file came in and its columns were recognised."""

    name: ClassVar[str] = "import.uploaded"

    size: int
    sha256: str


@dataclass(frozen=True, kw_only=True)
class ImportCheckRequested(ImportEvent):
    """A dry run was asked for, perhaps with other columns."""

    name: ClassVar[str] = "import.check_requested"


@dataclass(frozen=True, kw_only=True)
class ImportChecked(ImportEvent):
    """The dry run ended."""

    name: ClassVar[str] = "import.checked"

    rows: int
    bad_rows: int
    to_create: int
    to_change: int


@dataclass(frozen=True, kw_only=True)
class ImportCommitRequested(ImportEvent):
    """The rows are to be written, from the checkpoint on."""

    name: ClassVar[str] = "import.commit_requested"

    from_row: int
    skip_bad_rows: bool


@dataclass(frozen=True, kw_only=True)
class ImportBatchCommitted(ImportEvent):
    """One batch was written together with the checkpoint."""

    name: ClassVar[str] = "import.batch_committed"

    position: int
    first_row: int
    last_row: int
    created: int
    changed: int
    unchanged: int
    refused: int


@dataclass(frozen=True, kw_only=True)
class ImportCommitted(ImportEvent):
    """All rows were written or refused."""

    name: ClassVar[str] = "import.committed"

    created: int
    changed: int
    unchanged: int
    refused: int


@dataclass(frozen=True, kw_only=True)
class ImportFailed(ImportEvent):
    """The import stopped for a stated reason; it can go on from its checkpoint."""

    name: ClassVar[str] = "import.failed"

    code: str


@dataclass(frozen=True, kw_only=True)
class ImportCancelled(ImportEvent):
    """Somebody stopped it; batches that were written stay."""

    name: ClassVar[str] = "import.cancelled"

    last_row: int
