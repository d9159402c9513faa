"""From triage to a unit's acceptance: dispatch, objection, its decision, urging."""

from datetime import date

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.tickets.clock.service.running import start_clock, stop_clock
from app.tickets.clock.vocabulary import Preset, StopReason
from app.tickets.deadlines import PRESET_OF_KIND
from app.tickets.events import (
    ObjectionOverruled,
    ObjectionUpheld,
    TicketAccepted,
    TicketDispatched,
    TicketRedispatched,
    TicketReturned,
    TicketUrged,
)
from app.tickets.facts import TicketFacts
from app.tickets.lifecycle import must_keep
from app.tickets.models import Objection, Ticket, Urge
from app.tickets.problems import WrongUnit, unknown_reference, wrong_field
from app.tickets.queries import facts, people
from app.tickets.service.gate import add_fixer, move, take
from app.tickets.vocabulary import Action, ObjectionOutcome, Standing, UrgeKind

_CHOSEN_PRESETS = frozenset({Preset.IMMEDIATE, Preset.TIME_LIMITED, Preset.ANSWER, Preset.FIXED})


def dispatch_ticket(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    organisation_id: str,
    deadline_preset: Preset | None,
    due_on: date | None,
    note: str,
    expected_version: int,
) -> None:
    """Hand the ticket to a unit 交办; its clock starts now, accepted or not.

    Raises:
        InvalidFields: no such unit, or a term that does not hold.
        WrongUnit: the bounces are used up and another unit got it first.
    """
    taken = take(session, actor, ticket_id, Action.DISPATCH, expected_version=expected_version)
    name = _unit(session, taken.facts, organisation_id)
    preset = _give_to(session, taken.ticket, organisation_id, deadline_preset, due_on)
    move(session, taken)
    record(
        session,
        actor,
        TicketDispatched(
            **taken.told(),
            organisation_id=organisation_id,
            organisation_name=name,
            deadline_preset=preset.value,
            due_on=_day(taken.ticket.due_on),
            note=note,
        ),
    )


def redispatch_ticket(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    organisation_id: str,
    deadline_preset: Preset | None,
    due_on: date | None,
    reason: str,
    expected_version: int,
) -> None:
    """Hand the ticket to another unit; a waiting objection is upheld by it.

    Raises:
        InvalidFields: no such unit, or a term that does not hold.
        WrongUnit: it is there already, or the first unit has to keep it.
    """
    taken = take(session, actor, ticket_id, Action.REDISPATCH, expected_version=expected_version)
    ticket, former = taken.ticket, taken.ticket.organisation_id
    if organisation_id == former:
        raise WrongUnit("反馈单已在该单位", "The ticket is with this unit already")
    name = _unit(session, taken.facts, organisation_id)
    stop_clock(session, ticket, reason=StopReason.WITHDRAWN)
    _decide(session, actor, ticket, ObjectionOutcome.UPHELD, reason)
    _leave(session, ticket)
    preset = _give_to(session, ticket, organisation_id, deadline_preset, due_on)
    move(session, taken)
    record(
        session,
        actor,
        TicketRedispatched(
            **taken.told(),
            organisation_id=organisation_id,
            organisation_name=name,
            former_organisation_id=former,
            deadline_preset=preset.value,
            due_on=_day(ticket.due_on),
            reason=reason,
        ),
    )


def accept_ticket(
    session: WriteSession, actor: Actor, ticket_id: str, *, expected_version: int
) -> None:
    """The unit begins to rectify 接收整改."""
    taken = take(session, actor, ticket_id, Action.ACCEPT, expected_version=expected_version)
    taken.ticket.accepted_at = session.now
    add_fixer(taken.ticket, actor)
    move(session, taken)
    event = TicketAccepted(**taken.told(), organisation_id=str(taken.ticket.organisation_id))
    record(session, actor, event)


def object_to_dispatch(
    session: WriteSession, actor: Actor, ticket_id: str, *, reason: str, expected_version: int
) -> None:
    """The unit says that the ticket is not its own 派单异议; the clock runs on meanwhile."""
    taken = take(session, actor, ticket_id, Action.OBJECT, expected_version=expected_version)
    ticket = taken.ticket
    ticket.bounces += 1
    session.add(
        Objection(
            id=new_id(),
            ticket_id=ticket.id,
            organisation_id=ticket.organisation_id,
            objected_by_id=actor.user_id,
            reason=reason,
            objected_at=session.now,
            outcome=ObjectionOutcome.OPEN,
        )
    )
    move(session, taken)
    record(
        session,
        actor,
        TicketReturned(
            **taken.told(),
            organisation_id=str(ticket.organisation_id),
            reason=reason,
            bounces=ticket.bounces,
        ),
    )


def uphold_objection(
    session: WriteSession, actor: Actor, ticket_id: str, *, reason: str, expected_version: int
) -> None:
    """Agree with the unit: the ticket waits for another dispatch."""
    taken = take(session, actor, ticket_id, Action.UPHOLD, expected_version=expected_version)
    stop_clock(session, taken.ticket, reason=StopReason.WITHDRAWN)
    _decide(session, actor, taken.ticket, ObjectionOutcome.UPHELD, reason)
    _leave(session, taken.ticket)
    taken.ticket.organisation_id = None
    taken.ticket.due_on = taken.ticket.due_at = None
    taken.ticket.state_reason = reason
    move(session, taken)
    record(session, actor, ObjectionUpheld(**taken.told(), reason=reason))


def overrule_objection(
    session: WriteSession, actor: Actor, ticket_id: str, *, reason: str, expected_version: int
) -> None:
    """Disagree with the unit: it keeps the ticket, and the clock was never stopped."""
    taken = take(session, actor, ticket_id, Action.OVERRULE, expected_version=expected_version)
    _decide(session, actor, taken.ticket, ObjectionOutcome.OVERRULED, reason)
    taken.ticket.state_reason = reason
    move(session, taken)
    record(session, actor, ObjectionOverruled(**taken.told(), reason=reason))


def urge_ticket(
    session: WriteSession, actor: Actor, ticket_id: str, *, kind: UrgeKind, note: str
) -> None:
    """Press the unit 督办/催办."""
    taken = take(session, actor, ticket_id, Action.URGE, expected_version=None)
    ticket = taken.ticket
    ticket.urges += 1
    session.add(
        Urge(
            id=new_id(),
            ticket_id=ticket.id,
            organisation_id=ticket.organisation_id,
            kind=kind,
            note=note,
            urged_by_id=actor.user_id,
            urged_at=session.now,
        )
    )
    move(session, taken)
    event = TicketUrged(
        **taken.told(), organisation_id=str(ticket.organisation_id), kind=kind.value, note=note
    )
    record(session, actor, event)


def choose_preset(ticket: Ticket, wanted: Preset | None, due_on: date | None) -> Preset:
    """The term that a coordinator sets; by the ticket's kind when none is named.

    Raises:
        InvalidFields: that term is not for a coordinator to set.
    """
    if wanted is None:
        return Preset.FIXED if due_on is not None else PRESET_OF_KIND[ticket.kind.value]
    if wanted not in _CHOSEN_PRESETS:
        raise wrong_field(
            "/deadline_preset", "preset.not_for_dispatch", "此期限不能选用", "Not to be chosen here"
        )
    return wanted


def _give_to(
    session: WriteSession,
    ticket: Ticket,
    organisation_id: str,
    wanted: Preset | None,
    due_on: date | None,
) -> Preset:
    preset = choose_preset(ticket, wanted, due_on)
    ticket.organisation_id = organisation_id
    ticket.first_organisation_id = ticket.first_organisation_id or organisation_id
    ticket.dispatched_at = session.now
    ticket.accepted_at = None
    start_clock(session, ticket, preset=preset, until=due_on)
    people.set_standing(session, ticket.id, organisation_id, Standing.CURRENT, session.now)
    return preset


def _leave(session: WriteSession, ticket: Ticket) -> None:
    if ticket.organisation_id is not None:
        people.set_standing(
            session, ticket.id, ticket.organisation_id, Standing.FORMER, session.now
        )


def _unit(session: WriteSession, known: TicketFacts, organisation_id: str) -> str:
    name = people.unit_name(session, organisation_id)
    if name is None:
        raise unknown_reference("/organisation_id")
    keeper = must_keep(known)
    if keeper is not None and organisation_id != keeper:
        raise WrongUnit(
            "异议次数已满，只能交办给首接单位", "Only the unit that got it first can have it now"
        )
    return name


def _decide(
    session: WriteSession, actor: Actor, ticket: Ticket, outcome: ObjectionOutcome, reason: str
) -> None:
    objection = facts.open_objection(session, ticket.id)
    if objection is None:
        return
    objection.outcome = outcome
    objection.decision = reason
    objection.decided_by_id = actor.user_id
    objection.decided_at = session.now


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
