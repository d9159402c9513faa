"""What tickets answer: rows as they leave, with the adapters that turn them into JSON."""

from datetime import date, datetime

from pydantic import TypeAdapter
from typing_extensions import TypedDict

from app.catalogue.vocabulary import Board
from app.tickets.clock.vocabulary import Preset
from app.tickets.vocabulary import (
    Audience,
    ConsultationState,
    KnownAs,
    MeasureState,
    ObjectionOutcome,
    Origin,
    Rule,
    Satisfaction,
    TicketKind,
    TicketState,
    UrgeKind,
    VerificationKind,
)
from app.walks.vocabulary import Dimension, FindingSeverity


class UnmetRow(TypedDict):
    """A condition that does not hold yet."""

    code: str
    message: str
    message_en: str


class ActionRow(TypedDict):
    """Something the reader may do, what it demands, and what still stands in its way."""

    action: str
    label: str
    label_en: str
    target: TicketState
    demands: list[str]
    unmet: list[UnmetRow]


class TicketRow(TypedDict):
    """One ticket in a list."""

    id: str
    number: str
    kind: TicketKind
    state: TicketState
    title: str
    severity: FindingSeverity
    dimension: Dimension | None
    board: Board | None
    region_code: str | None
    matter_id: str | None
    matter_name: str | None
    organisation_id: str | None
    organisation_name: str | None
    submitted_at: datetime
    due_on: date | None
    due_at: datetime | None
    deadline_provisional: bool
    overdue: bool
    closed_at: datetime | None
    satisfaction: Satisfaction | None
    rounds: int
    recurrences: int
    urges: int
    updated_at: datetime
    version: int


class TicketDetail(TicketRow):
    """One ticket as its reader may see it; ``finder`` is a pseudonym for everybody."""

    origin: Origin
    description: str
    bundle_id: str | None
    programme_id: str | None
    walk_id: str | None
    finding_id: str | None
    finder: str
    is_finder: bool
    first_organisation_id: str | None
    bounces: int
    dispatched_at: datetime | None
    accepted_at: datetime | None
    rectified_at: datetime | None
    verified_at: datetime | None
    clock_started_at: datetime | None
    deadline_preset: Preset | None
    paused_at: datetime | None
    result: str | None
    state_reason: str | None
    plan: str | None
    review_on: date | None
    merged_into_id: str | None
    proven_measures: int
    substitute_drawn: bool
    created_at: datetime
    available_actions: list[ActionRow]


class FinderRow(TypedDict):
    """Who the finder is; given only for a stated purpose, which is logged."""

    ticket_id: str
    user_id: str | None
    name: str | None
    position: str | None
    organisation_name: str | None


class TimelineRow(TypedDict):
    """One event of a ticket as a sentence, with its doer as the reader may know them."""

    id: str
    occurred_at: datetime
    name: str
    actor: str
    actor_kind: KnownAs
    text: str
    text_en: str


class CommentRow(TypedDict):
    """A note on a ticket."""

    id: str
    author: str
    author_kind: KnownAs
    audience: Audience
    body: str
    written_at: datetime


class ObjectionRow(TypedDict):
    """An objection and its decision."""

    id: str
    organisation_name: str
    reason: str
    objected_at: datetime
    outcome: ObjectionOutcome
    decision: str | None
    decided_at: datetime | None


class EvaluationRow(TypedDict):
    """What was said of one round of rectification."""

    id: str
    round: int
    kind: VerificationKind
    level: Satisfaction
    passed: bool
    comment: str
    by_substitute: bool
    evaluated_at: datetime


class UrgeRow(TypedDict):
    """One press by the coordinator."""

    id: str
    kind: UrgeKind
    organisation_name: str
    note: str
    urged_at: datetime


class ReviewRow(TypedDict):
    """One date at which a long-term ticket is looked at."""

    id: str
    review_on: date
    held_at: datetime | None
    note: str | None


class ExemptionRow(TypedDict):
    """A signed waiver."""

    id: str
    rule: Rule
    reason: str
    signed_by: str
    signed_at: datetime


class FactsRow(TypedDict):
    """All facts beside the status of one ticket."""

    objections: list[ObjectionRow]
    evaluations: list[EvaluationRow]
    urges: list[UrgeRow]
    reviews: list[ReviewRow]
    exemptions: list[ExemptionRow]


class MeasureTicketRow(TypedDict):
    """A ticket that a measure serves."""

    id: str
    number: str
    title: str
    state: TicketState


class MeasureRow(TypedDict):
    """One measure in a list."""

    id: str
    number: str
    organisation_id: str
    organisation_name: str
    title: str
    state: MeasureState
    is_systemic: bool
    due_on: date | None
    is_proven: bool
    done_at: datetime | None
    updated_at: datetime
    version: int


class MeasureDetail(MeasureRow):
    """One measure with its result, its proof and its tickets."""

    description: str
    result: str | None
    proof_document: str | None
    cancel_reason: str | None
    evidence_ids: list[str]
    tickets: list[MeasureTicketRow]


class ObligationRow(TypedDict):
    """What one unit owes to a consultation and what it said."""

    id: str
    organisation_id: str
    organisation_name: str
    duty: str
    due_on: date | None
    answer: str | None
    dissents: bool
    dissent: str | None
    answered_at: datetime | None


class ConsultationRow(TypedDict):
    """One consultation in a list."""

    id: str
    ticket_id: str
    ticket_number: str
    state: ConsultationState
    topic: str
    lead_organisation_id: str
    lead_organisation_name: str
    created_at: datetime
    concluded_at: datetime | None
    updated_at: datetime
    version: int


class ConsultationDetail(ConsultationRow):
    """One consultation with all obligations and its minutes."""

    conclusion: str | None
    minutes: str | None
    obligations: list[ObligationRow]


TICKET_DETAIL = TypeAdapter(TicketDetail)
TICKET_ROWS = TypeAdapter(list[TicketRow])
FINDER = TypeAdapter(FinderRow)
TIMELINE_ROWS = TypeAdapter(list[TimelineRow])
COMMENT = TypeAdapter(CommentRow)
COMMENT_ROWS = TypeAdapter(list[CommentRow])
FACTS = TypeAdapter(FactsRow)
MEASURE_DETAIL = TypeAdapter(MeasureDetail)
MEASURE_ROWS = TypeAdapter(list[MeasureRow])
CONSULTATION_DETAIL = TypeAdapter(ConsultationDetail)
CONSULTATION_ROWS = TypeAdapter(list[ConsultationRow])
