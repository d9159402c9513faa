"""What happens to evidence: it is added, and that is all."""

from dataclasses import dataclass
from typing import ClassVar

from app.platform.events import Event


@dataclass(frozen=True, kw_only=True)
class EvidenceAdded(Event):
    """A file was added to a walk. Its name is left out: people write names of persons into it."""

    name: ClassVar[str] = "walk.evidence_added"
    aggregate: ClassVar[str] = "walk"
    evidence_id: str
    kind: str
    step_id: str | None
    finding_id: str | None
    original_sha256: str
    stored_sha256: str
    stored_size: int
    added_later: bool
    reason: str


@dataclass(frozen=True, kw_only=True)
class UnitEvidenceAdded(Event):
    """A unit added a file that a measure of its own may point to."""

    name: ClassVar[str] = "evidence.added"
    aggregate: ClassVar[str] = "evidence"
    kind: str
    original_sha256: str
    stored_sha256: str
    stored_size: int
