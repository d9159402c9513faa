"""What happens to tickets, measures and consultations.

A payload is read by everybody who sees the ticket, the unit under test among them. So it never
holds the finder, a verifier, or an id that leads to them; who acted stands in the event's row and
is redacted for each reader by ``timeline``.
"""

from dataclasses import dataclass
from typing import ClassVar

from app.platform.events import Event


@dataclass(frozen=True, kw_only=True)
class TicketEvent(Event):
    """Base of what happens to a ticket; from state ``source`` to ``target``."""

    aggregate: ClassVar[str] = "ticket"

    number: str
    source: str
    target: str


@dataclass(frozen=True, kw_only=True)
class TicketSubmitted(TicketEvent):
    """A finding, or something told directly, became a ticket."""

    name: ClassVar[str] = "ticket.submitted"

    kind: str
    origin: str
    severity: str


@dataclass(frozen=True, kw_only=True)
class TicketEdited(TicketEvent):
    """The text or the classification was corrected before dispatch."""

    name: ClassVar[str] = "ticket.edited"

    fields: list[str]


@dataclass(frozen=True, kw_only=True)
class TicketDispatched(TicketEvent):
    """A unit got the ticket to handle, and its clock started."""

    name: ClassVar[str] = "ticket.dispatched"

    organisation_id: str
    organisation_name: str
    deadline_preset: str
    due_on: str | None
    note: str


@dataclass(frozen=True, kw_only=True)
class TicketRedispatched(TicketEvent):
    """Another unit got the ticket."""

    name: ClassVar[str] = "ticket.redispatched"

    organisation_id: str
    organisation_name: str
    former_organisation_id: str | None
    deadline_preset: str
    due_on: str | None
    reason: str


@dataclass(frozen=True, kw_only=True)
class TicketAccepted(TicketEvent):
    """The unit began to rectify."""

    name: ClassVar[str] = "ticket.accepted"

    organisation_id: str


@dataclass(frozen=True, kw_only=True)
class TicketReturned(TicketEvent):
    """The unit objected to the dispatch."""

    name: ClassVar[str] = "ticket.returned"

    organisation_id: str
    reason: str
    bounces: int


@dataclass(frozen=True, kw_only=True)
class ObjectionUpheld(TicketEvent):
    """The coordinator agreed: the ticket waits for another dispatch."""

    name: ClassVar[str] = "ticket.objection_upheld"

    reason: str


@dataclass(frozen=True, kw_only=True)
class ObjectionOverruled(TicketEvent):
    """The coordinator disagreed: the unit keeps the ticket."""

    name: ClassVar[str] = "ticket.objection_overruled"

    reason: str


@dataclass(frozen=True, kw_only=True)
class TicketRectified(TicketEvent):
    """The unit reported that it is rectified."""

    name: ClassVar[str] = "ticket.rectified"

    organisation_id: str
    result: str
    round: int


@dataclass(frozen=True, kw_only=True)
class TicketEvaluated(TicketEvent):
    """The finder or a substitute verified; a low level fell back to rectifying by itself."""

    name: ClassVar[str] = "ticket.evaluated"

    level: str
    passed: bool
    kind: str
    round: int
    comment: str


@dataclass(frozen=True, kw_only=True)
class SubstituteDrawn(TicketEvent):
    """A substitute verifier was drawn by lot."""

    name: ClassVar[str] = "ticket.substitute_drawn"

    candidates: int


@dataclass(frozen=True, kw_only=True)
class TicketSentBack(TicketEvent):
    """The coordinator did not sign."""

    name: ClassVar[str] = "ticket.sent_back"

    reason: str


@dataclass(frozen=True, kw_only=True)
class TicketClosed(TicketEvent):
    """Signed off 销号."""

    name: ClassVar[str] = "ticket.closed"

    note: str


@dataclass(frozen=True, kw_only=True)
class TicketDeclined(TicketEvent):
    """Not accepted 不予受理."""

    name: ClassVar[str] = "ticket.declined"

    reason: str


@dataclass(frozen=True, kw_only=True)
class TicketAppealed(TicketEvent):
    """The finder asked to look again."""

    name: ClassVar[str] = "ticket.appealed"

    reason: str


@dataclass(frozen=True, kw_only=True)
class TicketMerged(TicketEvent):
    """A duplicate went into another ticket."""

    name: ClassVar[str] = "ticket.merged"

    into_ticket_id: str
    into_number: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class TicketMadeLongTerm(TicketEvent):
    """It cannot be solved now: a plan and dates to look again."""

    name: ClassVar[str] = "ticket.made_long_term"

    plan: str
    review_dates: list[str]


@dataclass(frozen=True, kw_only=True)
class TicketReviewed(TicketEvent):
    """A long-term ticket was looked at again."""

    name: ClassVar[str] = "ticket.reviewed"

    note: str
    next_review_on: str | None


@dataclass(frozen=True, kw_only=True)
class TicketResumed(TicketEvent):
    """A long-term ticket is rectified now."""

    name: ClassVar[str] = "ticket.resumed"

    reason: str
    due_on: str | None


@dataclass(frozen=True, kw_only=True)
class TicketWithdrawn(TicketEvent):
    """The finder took it back before dispatch."""

    name: ClassVar[str] = "ticket.withdrawn"

    reason: str


@dataclass(frozen=True, kw_only=True)
class TicketReopened(TicketEvent):
    """It came back 回潮."""

    name: ClassVar[str] = "ticket.reopened"

    organisation_id: str
    reason: str
    due_on: str | None
    recurrences: int


@dataclass(frozen=True, kw_only=True)
class TicketAnnulled(TicketEvent):
    """Void; it stays on record."""

    name: ClassVar[str] = "ticket.annulled"

    reason: str


@dataclass(frozen=True, kw_only=True)
class ExemptionSigned(TicketEvent):
    """A rule of segregation was waived for one person; ``count`` of them on this ticket."""

    name: ClassVar[str] = "ticket.exemption_signed"

    rule: str
    reason: str
    count: int


@dataclass(frozen=True, kw_only=True)
class TicketUrged(TicketEvent):
    """The coordinator pressed the unit."""

    name: ClassVar[str] = "ticket.urged"

    organisation_id: str
    kind: str
    note: str


@dataclass(frozen=True, kw_only=True)
class TicketCommented(TicketEvent):
    """Somebody left a note for everybody; its text lies with the comment."""

    name: ClassVar[str] = "ticket.commented"


@dataclass(frozen=True, kw_only=True)
class TicketNoted(TicketEvent):
    """A coordinator left a note for coordinators alone."""

    name: ClassVar[str] = "ticket.noted"


@dataclass(frozen=True, kw_only=True)
class FinderRevealed(TicketEvent):
    """Somebody entitled looked at who the finder is, for a stated purpose."""

    name: ClassVar[str] = "ticket.finder_revealed"

    purpose: str


@dataclass(frozen=True, kw_only=True)
class MeasureEvent(Event):
    """Base of what happens to a measure."""

    aggregate: ClassVar[str] = "measure"

    number: str
    title: str
    ticket_ids: list[str]


@dataclass(frozen=True, kw_only=True)
class MeasurePlanned(MeasureEvent):
    """A unit planned something."""

    name: ClassVar[str] = "measure.planned"

    organisation_id: str


@dataclass(frozen=True, kw_only=True)
class MeasureChanged(MeasureEvent):
    """A measure's plan, progress or tickets changed."""

    name: ClassVar[str] = "measure.changed"

    state: str
    fields: list[str]


@dataclass(frozen=True, kw_only=True)
class MeasureDone(MeasureEvent):
    """A measure was done; ``proven`` when evidence came with it."""

    name: ClassVar[str] = "measure.done"

    result: str
    proven: bool


@dataclass(frozen=True, kw_only=True)
class MeasureCancelled(MeasureEvent):
    """A measure will not be done."""

    name: ClassVar[str] = "measure.cancelled"

    reason: str


@dataclass(frozen=True, kw_only=True)
class ConsultationEvent(Event):
    """Base of what happens to a consultation."""

    aggregate: ClassVar[str] = "consultation"

    ticket_id: str
    topic: str


@dataclass(frozen=True, kw_only=True)
class ConsultationCalled(ConsultationEvent):
    """Units were called together about a ticket."""

    name: ClassVar[str] = "consultation.called"

    lead_organisation_id: str
    organisation_ids: list[str]


@dataclass(frozen=True, kw_only=True)
class ConsultationAnswered(ConsultationEvent):
    """A unit answered its obligation."""

    name: ClassVar[str] = "consultation.answered"

    organisation_id: str
    organisation_name: str
    dissents: bool


@dataclass(frozen=True, kw_only=True)
class ConsultationConcluded(ConsultationEvent):
    """The minutes were made."""

    name: ClassVar[str] = "consultation.concluded"

    dissents: int
