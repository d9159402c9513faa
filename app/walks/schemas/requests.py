"""What may be sent to the walks API; every part carries the id its device made."""

from datetime import date
from typing import Annotated

from pydantic import Field

from app.platform.text_lengths import LONG_TEXT
from app.platform.web.params import Body
from app.walks.schemas.mode_records import Id, ModeRecordIn
from app.walks.schemas.moments import Moment
from app.walks.vocabulary import (
    ActedIdentity,
    AmendedSubject,
    AnswerValue,
    CaseKind,
    DemandedForm,
    Dimension,
    FindingKind,
    FindingSeverity,
    Mode,
    Persona,
    StaffConduct,
    StepOutcome,
)

QuestionKey = Annotated[
    str,
    Field(
        min_length=3, max_length=60, pattern=r"^[a-z_]+\.[a-z_]+$", examples=["flow.online_login"]
    ),
]
Reason = Annotated[str, Field(min_length=1, max_length=500, pattern=r"\S", examples=["误点"])]
TicketId = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[0-9A-Za-z-]+$")]
Milliseconds = Annotated[int, Field(ge=0, le=30 * 24 * 3600 * 1000)]


class PlanFields(Body):
    """走前瞄准问题: what a walk is meant to look at."""

    title: Annotated[str, Field(max_length=200)] = ""
    programme_id: Id | None = None
    matter_id: Id | None = None
    bundle_id: Id | None = None
    guide_version_id: Id | None = None
    mode: Mode
    acted_identity: ActedIdentity | None = None
    persona: Persona = Persona.NONE
    channel_id: Id
    outlet_id: Id | None = None
    announced: bool = False
    case_kind: CaseKind = CaseKind.REAL
    planned_for: date | None = None
    questions: list[Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S")]] = Field(
        default=[], max_length=20
    )
    linked_ticket_ids: list[TicketId] = Field(default=[], max_length=20)
    rewalk_of_ticket_id: TicketId | None = None
    checklist_id: Id | None = None


class PlanWalk(PlanFields):
    """A new walk of one's own."""

    id: Id


class StartWalk(Body):
    """``client_time`` is the device's clock as the message leaves, ``started_at`` when it began."""

    client_time: Moment
    started_at: Moment


class MaterialDemanded(Body):
    """One material somebody asked for."""

    name: Annotated[str, Field(min_length=1, max_length=120, examples=["失业证明"])]
    listed_in_guide: bool | None = None
    form: DemandedForm = DemandedForm.ORIGINAL


class PauseIn(Body):
    """The watch stood still."""

    paused_at: Moment
    resumed_at: Moment


class StepIn(Body):
    """One step as it happened; times are the device's own."""

    position: Annotated[int, Field(ge=1, le=500)]
    name: Annotated[str, Field(min_length=1, max_length=100, pattern=r"\S", examples=["登录"])]
    guide_stage_id: Id | None = None
    channel_id: Id | None = None
    outlet_id: Id | None = None
    outcome: StepOutcome | None = None
    waiting_seconds: Annotated[int, Field(ge=0, le=30 * 24 * 3600)] | None = None
    visit_number: Annotated[int, Field(ge=1, le=50)] = 1
    materials: list[MaterialDemanded] = Field(default=[], max_length=40)
    fee_fen: Annotated[int, Field(ge=0, le=10**12)] | None = None
    fee_note: Annotated[str, Field(max_length=200)] = ""
    staff_conduct: StaffConduct | None = None
    note: Annotated[str, Field(max_length=LONG_TEXT)] = ""
    started_at: Moment
    ended_at: Moment | None = None
    elapsed_ms: Milliseconds | None = None
    pauses: list[PauseIn] = Field(default=[], max_length=20)
    discarded: bool = False


class AnswerIn(Body):
    """The answer to one question of the checklist."""

    value: AnswerValue
    note: Annotated[str, Field(max_length=1000)] = ""


class FindingIn(Body):
    """Something noted on the spot."""

    kind: FindingKind
    dimension: Dimension
    severity: FindingSeverity = FindingSeverity.MODERATE
    title: Annotated[str, Field(min_length=2, max_length=120, pattern=r"\S")]
    description: Annotated[str, Field(max_length=LONG_TEXT)] = ""
    step_id: Id | None = None
    guide_stage_id: Id | None = None
    suggestion: Annotated[str, Field(max_length=2000)] = ""
    noticed_at: Moment | None = None


class SyncStep(StepIn):
    """A step in the outbox."""

    id: Id


class SyncAnswer(AnswerIn):
    """An answer in the outbox."""

    question_key: QuestionKey


class SyncFinding(FindingIn):
    """A finding in the outbox."""

    id: Id


class SyncWalk(Body):
    """The outbox of a device: taken part by part, so that one bad part holds up no other."""

    steps: list[SyncStep] = Field(default=[], max_length=200)
    answers: list[SyncAnswer] = Field(default=[], max_length=200)
    findings: list[SyncFinding] = Field(default=[], max_length=100)
    mode_record: ModeRecordIn | None = None


class QuestionAnswer(Body):
    """走中思考答案: the answer to one of the questions the walk set out with."""

    index: Annotated[int, Field(ge=0, le=19)]
    text: Annotated[str, Field(min_length=1, max_length=1000)]


class SubmitWalk(Body):
    """The walk is over; after this nothing of it changes."""

    ended_at: Moment
    summary: Annotated[str, Field(min_length=1, max_length=LONG_TEXT, pattern=r"\S")]
    question_answers: list[QuestionAnswer] = Field(default=[], max_length=20)


class ResubmitWalk(Body):
    """What was done about a returned walk."""

    note: Annotated[str, Field(min_length=1, max_length=2000, pattern=r"\S")]


class StepComment(Body):
    """A reviewer's word on one step."""

    step_id: Id
    text: Annotated[str, Field(min_length=1, max_length=1000, pattern=r"\S")]


class EndorseWalk(Body):
    """The unit's reviewer passes the walk on to the coordinator."""

    note: Annotated[str, Field(max_length=2000)] = ""
    comments: list[StepComment] = Field(default=[], max_length=200)


class AcceptWalk(EndorseWalk):
    """The coordinator accepts; where the unit has not spoken, with the reason why not."""

    without_unit_reason: Reason | None = None


class ReturnWalk(Body):
    """A reviewer sends the walk back."""

    note: Annotated[str, Field(min_length=1, max_length=2000, pattern=r"\S")]
    comments: list[StepComment] = Field(default=[], max_length=200)


class WithdrawWalk(Body):
    """The walker gives the walk up."""

    reason: Reason


class StepChanges(Body):
    """What of a step may be put right; its times may not."""

    name: Annotated[str, Field(min_length=1, max_length=100, pattern=r"\S")] | None = None
    guide_stage_id: Id | None = None
    outcome: StepOutcome | None = None
    waiting_seconds: Annotated[int, Field(ge=0, le=30 * 24 * 3600)] | None = None
    visit_number: Annotated[int, Field(ge=1, le=50)] | None = None
    materials: list[MaterialDemanded] | None = Field(default=None, max_length=40)
    fee_fen: Annotated[int, Field(ge=0, le=10**12)] | None = None
    staff_conduct: StaffConduct | None = None
    note: Annotated[str, Field(max_length=LONG_TEXT)] | None = None


class AnswerChanges(Body):
    """What of an answer may be put right."""

    value: AnswerValue | None = None
    note: Annotated[str, Field(max_length=1000)] | None = None


class FindingChanges(Body):
    """What of a finding may be put right."""

    severity: FindingSeverity | None = None
    title: Annotated[str, Field(min_length=2, max_length=120, pattern=r"\S")] | None = None
    description: Annotated[str, Field(max_length=LONG_TEXT)] | None = None
    suggestion: Annotated[str, Field(max_length=2000)] | None = None


class AmendWalk(Body):
    """A new fact about a submitted walk, with its reason; the original stays."""

    id: Id
    subject: AmendedSubject
    subject_id: Id | None = None
    step: StepChanges | None = None
    answer: AnswerChanges | None = None
    finding: FindingChanges | None = None
    statement: Annotated[str, Field(max_length=LONG_TEXT)] = ""
    reason: Reason

    def changes(self) -> dict[str, object]:
        """The fields that are put right, as JSON values."""
        own = self.step or self.answer or self.finding
        return {} if own is None else own.model_dump(mode="json", exclude_unset=True)


class DismissFinding(Body):
    """Why a finding becomes no ticket."""

    reason: Reason
