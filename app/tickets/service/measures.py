"""Measures 措施: planned, done with a result and its proof, or cancelled with a reason."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.numbering import next_number
from app.platform.problems import Stale
from app.platform.workdays import office_day
from app.tickets import policy, segregation
from app.tickets.events import MeasureCancelled, MeasureChanged, MeasureDone, MeasurePlanned
from app.tickets.models import Measure, MeasureEvidence, MeasureTicket, Ticket
from app.tickets.problems import (
    IdTaken,
    MeasureClosed,
    NotYours,
    SegregationBroken,
    TicketNotFound,
    unknown_reference,
)
from app.tickets.queries import measures, tickets
from app.tickets.service.gate import add_fixer, admit
from app.tickets.vocabulary import Action, MeasureState

_ENDED = frozenset({MeasureState.DONE, MeasureState.CANCELLED})


def plan_measure(
    session: WriteSession,
    actor: Actor,
    *,
    measure_id: str | None,
    ticket_ids: Sequence[str],
    title: str,
    description: str,
    is_systemic: bool,
    due_on: date | None,
) -> str:
    """Plan what the unit does about some of its tickets; the measure's id.

    Raises:
        TicketNotFound: one of the tickets is invisible.
        IdTaken: the id belongs to another measure.
    """
    known = measures.measure_by_id(session, measure_id) if measure_id else None
    if known is not None:
        if (known.planned_by_id, known.title, known.description) != (
            actor.user_id,
            title,
            description,
        ):
            raise IdTaken
        return known.id
    served = _admitted(session, actor, ticket_ids)
    measure = Measure(
        id=measure_id or new_id(),
        number=next_number(session, f"CS-{office_day(session.now).year}"),
        organisation_id=actor.organisation_id,
        title=title,
        description=description,
        state=MeasureState.PLANNED,
        is_systemic=is_systemic,
        due_on=due_on,
        planned_by_id=actor.user_id,
        created_at=session.now,
        updated_at=session.now,
    )
    session.add(measure)
    session.flush()
    _link(session, actor, measure, served)
    event = MeasurePlanned(**_told(session, measure), organisation_id=measure.organisation_id)
    record(session, actor, event)
    return measure.id


def change_measure(
    session: WriteSession,
    actor: Actor,
    measure_id: str,
    *,
    changes: Mapping[str, Any],
    expected_version: int,
) -> None:
    """Change a measure's plan or say that it is being done.

    Raises:
        MeasureClosed: it is done or cancelled.
    """
    measure = _own(session, actor, measure_id, expected_version)
    changed = [name for name, value in changes.items() if getattr(measure, name) != value]
    if not changed:
        return
    for name in changed:
        setattr(measure, name, changes[name])
    _write(session, actor, measure)
    event = MeasureChanged(
        **_told(session, measure), state=measure.state.value, fields=sorted(changed)
    )
    record(session, actor, event)


def serve_tickets(
    session: WriteSession,
    actor: Actor,
    measure_id: str,
    *,
    ticket_ids: Sequence[str],
    expected_version: int,
) -> None:
    """Let a measure serve more tickets.

    Raises:
        TicketNotFound: one of the tickets is invisible.
        MeasureClosed: it is done or cancelled.
    """
    measure = _own(session, actor, measure_id, expected_version)
    already = set(measures.ticket_ids_of(session, measure.id))
    served = _admitted(session, actor, [one for one in ticket_ids if one not in already])
    if not served:
        return
    _link(session, actor, measure, served)
    _write(session, actor, measure)
    event = MeasureChanged(**_told(session, measure), state=measure.state.value, fields=["tickets"])
    record(session, actor, event)


def complete_measure(
    session: WriteSession,
    actor: Actor,
    measure_id: str,
    *,
    result: str,
    evidence_ids: Sequence[str],
    proof_document: str | None,
    expected_version: int,
) -> None:
    """The measure is done; with files or a named document it also counts as proven.

    Raises:
        MeasureClosed: it is done or cancelled.
        InvalidFields: a file is unknown, or not the unit's own.
    """
    measure = _own(session, actor, measure_id, expected_version)
    wanted = sorted(set(evidence_ids))
    if measures.own_evidence(session, wanted, actor.organisation_id) != set(wanted):
        raise unknown_reference("/evidence_ids")
    for evidence_id in wanted:
        session.add(MeasureEvidence(measure_id=measure.id, evidence_id=evidence_id))
    measure.state = MeasureState.DONE
    measure.result = result
    measure.proof_document = proof_document
    measure.is_proven = bool(wanted or proof_document)
    measure.done_at = session.now
    measure.done_by_id = actor.user_id
    _write(session, actor, measure)
    served = measures.ticket_ids_of(session, measure.id)
    measures.recount_proven(session, served)
    event = MeasureDone(**_told(session, measure), result=result, proven=measure.is_proven)
    record(session, actor, event)


def cancel_measure(
    session: WriteSession, actor: Actor, measure_id: str, *, reason: str, expected_version: int
) -> None:
    """The measure will not be done; it stays on record.

    Raises:
        MeasureClosed: it is done or cancelled.
    """
    measure = _own(session, actor, measure_id, expected_version)
    measure.state = MeasureState.CANCELLED
    measure.cancel_reason = reason
    _write(session, actor, measure)
    record(session, actor, MeasureCancelled(**_told(session, measure), reason=reason))


def _own(session: WriteSession, actor: Actor, measure_id: str, expected_version: int) -> Measure:
    measure = measures.lock_measure(session, actor, measure_id)
    if measure.organisation_id != actor.organisation_id:
        raise NotYours
    if measure.version != expected_version:
        raise Stale(current_version=measure.version)
    if measure.state in _ENDED:
        raise MeasureClosed
    return measure


def _admitted(session: WriteSession, actor: Actor, ticket_ids: Sequence[str]) -> dict[str, Ticket]:
    wanted = sorted(set(ticket_ids))
    if not wanted:
        return {}
    visible = tickets.visible_ids(session, actor, wanted)
    if len(visible) != len(wanted):
        raise TicketNotFound
    locked = tickets.lock_tickets(session, wanted)
    for ticket in locked.values():
        admit(session, actor, ticket, Action.PLAN_MEASURE, expected_version=None)
    return locked


def _link(
    session: WriteSession, actor: Actor, measure: Measure, served: Mapping[str, Ticket]
) -> None:
    for ticket in served.values():
        add_fixer(ticket, actor)
        session.add(MeasureTicket(measure_id=measure.id, ticket_id=ticket.id))
        ticket.updated_at = session.now
    session.flush()


def _write(session: WriteSession, actor: Actor, measure: Measure) -> None:
    """Write the measure; whoever worked on it is a fixer of every ticket it serves."""
    measure.updated_at = session.now
    served = tickets.lock_tickets(session, measures.ticket_ids_of(session, measure.id))
    me = policy.actor_facts(actor)
    for ticket in served.values():
        refused = segregation.refused_as_fixer(tickets.facts_of(ticket), me)
        if refused is not None:
            raise SegregationBroken.of((refused,))
        add_fixer(ticket, actor)
    session.flush()


def _told(session: WriteSession, measure: Measure) -> dict[str, Any]:
    return {
        "aggregate_id": measure.id,
        "number": measure.number,
        "title": measure.title,
        "ticket_ids": measures.ticket_ids_of(session, measure.id),
    }
