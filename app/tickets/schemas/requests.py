"""What is asked of tickets, measures and consultations."""

from datetime import date
from typing import Annotated

from pydantic import Field

from app.catalogue.vocabulary import Board
from app.platform.text_lengths import LONG_TEXT
from app.platform.web.params import UUID_PATTERN, Body
from app.tickets.clock.vocabulary import Preset
from app.tickets.vocabulary import (
    Audience,
    MeasureState,
    Origin,
    Rule,
    Satisfaction,
    TicketKind,
    UrgeKind,
)
from app.walks.vocabulary import Dimension, FindingSeverity

_SOMETHING = r"\S"  # not only blanks
Id = Annotated[
    str,
    Field(
        pattern=UUID_PATTERN,
        min_length=36,
        max_length=36,
        examples=["0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"],
    ),
]
Title = Annotated[
    str,
    Field(
        min_length=1,
        max_length=200,
        pattern=_SOMETHING,
        examples=["材料提交环节要求提供指南未列明的纸质证明"],
    ),
]
Prose = Annotated[str, Field(min_length=1, max_length=LONG_TEXT, pattern=_SOMETHING)]
Reason = Annotated[
    str,
    Field(min_length=1, max_length=1000, pattern=_SOMETHING, examples=["经核实，属本事项办理范围"]),
]
Note = Annotated[str, Field(max_length=1000)]
RegionCode = Annotated[str, Field(pattern=r"^[0-9]{6}([0-9]{6})?$", max_length=12)]


class TicketIn(Body):
    """A ticket made of a finding (``finding_id`` alone) or told directly (all the rest)."""

    id: Id | None = Field(None, description="由客户端生成的编号。The client's own UUID.")
    finding_id: Id | None = None
    kind: TicketKind | None = None
    title: Title | None = None
    description: Prose | None = None
    severity: FindingSeverity | None = None
    origin: Origin | None = None
    dimension: Dimension | None = None
    board: Board | None = None
    region_code: RegionCode | None = None
    matter_id: Id | None = None
    bundle_id: Id | None = None
    programme_id: Id | None = None


class TicketPatch(Body):
    """What may be corrected before dispatch; members left out stay as they are."""

    title: Title | None = None
    description: Prose | None = None
    kind: TicketKind | None = None
    severity: FindingSeverity | None = None
    dimension: Dimension | None = None
    board: Board | None = None
    region_code: RegionCode | None = None
    matter_id: Id | None = None
    bundle_id: Id | None = None
    programme_id: Id | None = None


class DispatchIn(Body):
    """To which unit, and by when; the term follows the kind when none is named."""

    organisation_id: Id
    deadline_preset: Preset | None = None
    due_on: date | None = None
    note: Note = ""


class RedispatchIn(Body):
    """To which other unit, by when, and why."""

    organisation_id: Id
    deadline_preset: Preset | None = None
    due_on: date | None = None
    reason: Reason


class ReasonIn(Body):
    """Why."""

    reason: Reason


class TermIn(Body):
    """Why, and by when."""

    reason: Reason
    deadline_preset: Preset | None = None
    due_on: date | None = None


class RectifiedIn(Body):
    """What came of it."""

    result: Prose


class EvaluationIn(Body):
    """How it is now; ``rewalk_id`` names the re-walk that the verdict rests on."""

    level: Satisfaction
    comment: Note = ""
    rewalk_id: Id | None = None


class SignatureIn(Body):
    """A remark with the signature."""

    note: Note = ""


class MergeIn(Body):
    """Into which ticket, and why."""

    into_ticket_id: Id
    reason: Reason


class LongTermIn(Body):
    """How it will be solved, and when it is looked at again."""

    plan: Prose
    review_dates: list[date] = Field(min_length=1, max_length=12, examples=[["2024-03-01"]])


class ReviewIn(Body):
    """What was found, and when to look next."""

    note: Reason
    next_review_on: date | None = None


class ExemptionIn(Body):
    """Which rule is waived for whom, and why."""

    rule: Rule
    user_id: Id
    reason: Reason


class UrgeIn(Body):
    """How hard, and with what words."""

    kind: UrgeKind
    note: Reason


class CommentIn(Body):
    """A note, for everybody who sees the ticket or for coordinators alone."""

    id: Id | None = None
    body: Prose
    audience: Audience = Audience.EVERYONE


class PurposeIn(Body):
    """What the finder's identity is needed for; it is logged, and the finder can read it."""

    purpose: Annotated[
        str, Field(min_length=4, max_length=200, pattern=_SOMETHING, examples=["填报附件4"])
    ]


class MeasureIn(Body):
    """What a unit will do about which tickets."""

    id: Id | None = None
    ticket_ids: list[Id] = Field(min_length=1, max_length=50)
    title: Title
    description: Note = ""
    is_systemic: bool = False
    due_on: date | None = None


class MeasurePatch(Body):
    """What may change of a measure while it is planned or being done."""

    title: Title | None = None
    description: Note | None = None
    is_systemic: bool | None = None
    due_on: date | None = None
    state: Annotated[
        MeasureState | None,
        Field(description="planned 或 doing；完成与取消另有操作。Only planned or doing."),
    ] = None


class MeasureTicketsIn(Body):
    """Further tickets that a measure serves."""

    ticket_ids: list[Id] = Field(min_length=1, max_length=50)


class MeasureDoneIn(Body):
    """What came of it, and what proves it: stored files, or a document by its name."""

    result: Prose
    evidence_ids: list[Id] = Field(default_factory=list, max_length=50)
    proof_document: (
        Annotated[
            str,
            Field(
                min_length=1, max_length=400, pattern=_SOMETHING, examples=["辽人社〔2023〕12号"]
            ),
        ]
        | None
    ) = None


class ObligationIn(Body):
    """What a unit is asked for."""

    organisation_id: Id
    duty: Reason
    due_on: date | None = None


class ConsultationIn(Body):
    """About which ticket, on what, with whom."""

    id: Id | None = None
    ticket_id: Id
    topic: Annotated[str, Field(min_length=1, max_length=400, pattern=_SOMETHING)]
    lead_organisation_id: Id | None = None
    obligations: list[ObligationIn] = Field(min_length=1, max_length=20)


class AnswerIn(Body):
    """A unit's answer; ``dissent`` is kept word for word."""

    answer: Prose
    dissent: Reason | None = None


class ConclusionIn(Body):
    """What was agreed; ``without_answers`` goes on although a unit has not answered."""

    conclusion: Prose
    without_answers: bool = False
