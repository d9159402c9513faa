"""Walks as they are answered: rows of named columns, turned straight into JSON."""

from datetime import date, datetime
from typing import Any, Literal

from pydantic import TypeAdapter
from typing_extensions import TypedDict

from app.walks.lifecycle import Action
from app.walks.vocabulary import (
    ActedIdentity,
    AmendedSubject,
    AnswerValue,
    CaseKind,
    DemandedForm,
    Dimension,
    FindingKind,
    FindingSeverity,
    FindingState,
    Mode,
    PartKind,
    Persona,
    ReviewTier,
    StaffConduct,
    StepOutcome,
    TimeFlag,
    Verdict,
    WalkState,
)


class WalkerOut(TypedDict):
    """Who walks; ``id`` is null where only the pseudonym may be known."""

    id: str | None
    name: str
    sealed: bool


class WalkRow(TypedDict):
    """A walk in a list."""

    id: str
    number: str
    title: str
    state: WalkState
    mode: Mode
    walker: WalkerOut
    programme_id: str | None
    matter_id: str | None
    bundle_id: str | None
    channel_id: str
    outlet_id: str | None
    acted_identity: ActedIdentity
    persona: Persona
    announced: bool
    case_kind: CaseKind
    planned_for: date | None
    rewalk_of_ticket_id: str | None
    started_at: datetime | None
    ended_at: datetime | None
    submitted_at: datetime | None
    clock_is_off: bool
    version: int
    created_at: datetime
    updated_at: datetime


class MaterialOut(TypedDict):
    """A material somebody asked for."""

    name: str
    listed_in_guide: bool | None
    form: DemandedForm


class PauseOut(TypedDict):
    """The watch stood still."""

    paused_at: datetime
    resumed_at: datetime


class StepOut(TypedDict):
    """A step: the device's times and the same on the server's clock."""

    id: str
    position: int
    name: str
    guide_stage_id: str | None
    channel_id: str | None
    outlet_id: str | None
    outcome: StepOutcome | None
    waiting_seconds: int | None
    visit_number: int
    materials: list[MaterialOut]
    fee_fen: int | None
    fee_note: str
    staff_conduct: StaffConduct | None
    note: str
    client_started_at: datetime
    client_ended_at: datetime | None
    started_at: datetime
    ended_at: datetime | None
    elapsed_ms: int | None
    pauses: list[PauseOut]
    time_flags: list[TimeFlag]
    discarded: bool
    received_at: datetime
    version: int


class AnswerOut(TypedDict):
    """An answer with the question it belongs to."""

    id: str
    question_key: str
    dimension: Dimension
    value: AnswerValue
    note: str
    version: int
    updated_at: datetime


class FindingOut(TypedDict):
    """A finding and what became of it."""

    id: str
    walk_id: str
    kind: FindingKind
    dimension: Dimension
    severity: FindingSeverity
    title: str
    description: str
    step_id: str | None
    guide_stage_id: str | None
    suggestion: str
    client_noticed_at: datetime | None
    noticed_at: datetime | None
    state: FindingState
    ticket_id: str | None
    dismissed_reason: str | None
    decided_at: datetime | None
    version: int
    created_at: datetime
    updated_at: datetime


class StepCommentOut(TypedDict):
    """A reviewer's word on one step."""

    step_id: str
    text: str


class ReviewOut(TypedDict):
    """One reviewer's word on one round."""

    id: str
    round: int
    tier: ReviewTier
    verdict: Verdict
    note: str
    without_unit_reason: str | None
    reviewer_name: str
    comments: list[StepCommentOut]
    created_at: datetime


class AmendmentOut(TypedDict):
    """A fact added after the walk was submitted."""

    id: str
    subject: AmendedSubject
    subject_id: str | None
    changes: dict[str, Any]
    statement: str
    reason: str
    created_at: datetime


class QuestionAnswerOut(TypedDict):
    """What the walk found out about one of its questions."""

    index: int
    text: str


class OfferOut(TypedDict):
    """Something the asker may do now, with the fields it demands."""

    action: Action
    demands: list[str]


class WalkOut(WalkRow):
    """A whole walk."""

    guide_version_id: str | None
    checklist_id: str | None
    questions: list[str]
    question_answers: list[QuestionAnswerOut]
    linked_ticket_ids: list[str]
    pseudonym: str
    client_started_at: datetime | None
    start_received_at: datetime | None
    clock_offset_ms: int | None
    client_ended_at: datetime | None
    round: int
    endorsed_at: datetime | None
    summary: str
    abandoned_reason: str | None
    mode_record: dict[str, Any] | None
    steps: list[StepOut]
    answers: list[AnswerOut]
    findings: list[FindingOut]
    reviews: list[ReviewOut]
    amendments: list[AmendmentOut]
    available_actions: list[OfferOut]


class ModeRecordOut(TypedDict):
    """The mode's own record."""

    mode: Mode
    content: dict[str, Any]
    updated_at: datetime


class SyncProblem(TypedDict):
    """Why one part was not taken."""

    code: str
    status: int
    title: str
    title_en: str
    errors: list[dict[str, str]]


class SyncResult(TypedDict):
    """What became of one part of the outbox."""

    part: PartKind
    id: str
    status: Literal["created", "changed", "unchanged", "refused"]
    problem: SyncProblem | None


class SyncOut(TypedDict):
    """The walk after the outbox was taken, and what became of each part."""

    id: str
    state: WalkState
    version: int
    results: list[SyncResult]


class QuestionOut(TypedDict):
    """A question with its source."""

    key: str
    position: int
    dimension: Dimension
    heading: str
    article: str
    phrase: str
    text: str
    text_en: str


class ChecklistRow(TypedDict):
    """A checklist in a list."""

    id: str
    key: str
    edition: int
    title: str
    title_en: str
    document: str
    issued_on: date
    created_at: datetime


class ChecklistOut(ChecklistRow):
    """A checklist with its questions in order."""

    questions: list[QuestionOut]


WALK = TypeAdapter(WalkOut)
WALKS = TypeAdapter(list[WalkRow])
STEP = TypeAdapter(StepOut)
ANSWER = TypeAdapter(AnswerOut)
FINDING = TypeAdapter(FindingOut)
FINDINGS = TypeAdapter(list[FindingOut])
MODE_RECORD = TypeAdapter(ModeRecordOut)
AMENDMENT = TypeAdapter(AmendmentOut)
SYNC = TypeAdapter(SyncOut)
CHECKLIST = TypeAdapter(ChecklistOut)
CHECKLISTS = TypeAdapter(list[ChecklistRow])
