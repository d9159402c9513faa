"""What happens to walks. No payload names the walker: the log's own columns know who acted."""

from dataclasses import dataclass
from typing import ClassVar

from app.platform.events import Event


@dataclass(frozen=True, kw_only=True)
class WalkPlanned(Event):
    """A walk was planned."""

    name: ClassVar[str] = "walk.planned"
    aggregate: ClassVar[str] = "walk"
    number: str
    mode: str
    matter_id: str | None
    bundle_id: str | None
    guide_version_id: str | None
    rewalk_of_ticket_id: str | None


@dataclass(frozen=True, kw_only=True)
class WalkReplanned(Event):
    """The plan was changed before the start."""

    name: ClassVar[str] = "walk.replanned"
    aggregate: ClassVar[str] = "walk"
    fields: list[str]


@dataclass(frozen=True, kw_only=True)
class WalkStarted(Event):
    """The walk began; the clock of the device was compared with ours."""

    name: ClassVar[str] = "walk.started"
    aggregate: ClassVar[str] = "walk"
    started_at: str
    clock_offset_ms: int
    clock_is_off: bool


@dataclass(frozen=True, kw_only=True)
class WalkRecorded(Event):
    """Parts of the walk were recorded: ids of steps and findings, keys of answers."""

    name: ClassVar[str] = "walk.recorded"
    aggregate: ClassVar[str] = "walk"
    steps: list[str]
    answers: list[str]
    findings: list[str]
    mode_record: bool


@dataclass(frozen=True, kw_only=True)
class WalkSubmitted(Event):
    """The walk is over and locked; its open findings are candidates for tickets."""

    name: ClassVar[str] = "walk.submitted"
    aggregate: ClassVar[str] = "walk"
    number: str
    round: int
    finding_ids: list[str]
    rewalk_of_ticket_id: str | None


@dataclass(frozen=True, kw_only=True)
class WalkResubmitted(Event):
    """A returned walk was sent in again."""

    name: ClassVar[str] = "walk.resubmitted"
    aggregate: ClassVar[str] = "walk"
    round: int
    note: str


@dataclass(frozen=True, kw_only=True)
class WalkEndorsed(Event):
    """The unit passed the walk on to the coordinator."""

    name: ClassVar[str] = "walk.endorsed"
    aggregate: ClassVar[str] = "walk"
    round: int


@dataclass(frozen=True, kw_only=True)
class WalkAccepted(Event):
    """The coordinator accepted the walk."""

    name: ClassVar[str] = "walk.accepted"
    aggregate: ClassVar[str] = "walk"
    round: int
    without_unit: bool


@dataclass(frozen=True, kw_only=True)
class WalkReturned(Event):
    """A reviewer sent the walk back."""

    name: ClassVar[str] = "walk.returned"
    aggregate: ClassVar[str] = "walk"
    round: int
    tier: str
    note: str


@dataclass(frozen=True, kw_only=True)
class WalkAmended(Event):
    """A new fact was added to a submitted walk."""

    name: ClassVar[str] = "walk.amended"
    aggregate: ClassVar[str] = "walk"
    amendment_id: str
    subject: str
    subject_id: str | None
    reason: str


@dataclass(frozen=True, kw_only=True)
class WalkWithdrawn(Event):
    """The walker gave the walk up."""

    name: ClassVar[str] = "walk.withdrawn"
    aggregate: ClassVar[str] = "walk"
    reason: str


@dataclass(frozen=True, kw_only=True)
class FindingTicketed(Event):
    """A finding became a ticket."""

    name: ClassVar[str] = "finding.ticketed"
    aggregate: ClassVar[str] = "finding"
    walk_id: str
    ticket_id: str


@dataclass(frozen=True, kw_only=True)
class FindingDismissed(Event):
    """A finding becomes no ticket."""

    name: ClassVar[str] = "finding.dismissed"
    aggregate: ClassVar[str] = "finding"
    walk_id: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class ChecklistPublished(Event):
    """An edition of a checklist came out."""

    name: ClassVar[str] = "checklist.published"
    aggregate: ClassVar[str] = "checklist"
    key: str
    edition: int
