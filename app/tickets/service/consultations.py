"""联席会商: called about a ticket, answered unit by unit, concluded with minutes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import Stale
from app.tickets import policy
from app.tickets.events import (
    ConsultationAnswered,
    ConsultationCalled,
    ConsultationConcluded,
)
from app.tickets.minutes import Meeting, Voice, minutes
from app.tickets.models import Consultation, Obligation
from app.tickets.problems import (
    AnswersMissing,
    ConsultationConcludedAlready,
    IdTaken,
    NotYours,
    unknown_reference,
    wrong_field,
)
from app.tickets.queries import consultations, people
from app.tickets.service.gate import take
from app.tickets.vocabulary import Action, ConsultationState, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What a unit is asked for."""

    organisation_id: str
    duty: str
    due_on: date | None


def call_consultation(
    session: WriteSession,
    actor: Actor,
    *,
    consultation_id: str | None,
    ticket_id: str,
    topic: str,
    lead_organisation_id: str | None,
    duties: Sequence[Duty],
) -> str:
    """Call units together about a ticket; the consultation's id. They see the ticket from now on.

    Raises:
        InvalidFields: an unknown unit, one named twice, or nobody to lead.
        IdTaken: the id belongs to another consultation.
    """
    known = consultations.by_id(session, consultation_id) if consultation_id else None
    if known is not None:
        same = (known.called_by_id, known.ticket_id, known.topic)
        if same != (actor.user_id, ticket_id, topic):
            raise IdTaken
        return known.id
    taken = take(session, actor, ticket_id, Action.CONSULT, expected_version=None)
    lead = lead_organisation_id or taken.ticket.organisation_id
    if lead is None:
        raise wrong_field(
            "/lead_organisation_id", "missing", "须指定牵头单位", "Somebody has to lead"
        )
    units = [one.organisation_id for one in duties]
    _check_units(session, lead, units)
    made = Consultation(
        id=consultation_id or new_id(),
        ticket_id=ticket_id,
        state=ConsultationState.OPEN,
        topic=topic,
        lead_organisation_id=lead,
        called_by_id=actor.user_id,
        created_at=session.now,
        updated_at=session.now,
    )
    _call(session, made, duties)
    event = ConsultationCalled(
        aggregate_id=made.id,
        ticket_id=ticket_id,
        topic=topic,
        lead_organisation_id=lead,
        organisation_ids=units,
    )
    record(session, actor, event)
    return made.id


def answer_consultation(
    session: WriteSession,
    actor: Actor,
    consultation_id: str,
    *,
    answer: str,
    dissent: str | None,
    expected_version: int,
) -> None:
    """A unit's answer to what it owes; dissent is kept word for word.

    Raises:
        NotYours: the unit owes nothing here.
        ConsultationConcludedAlready: the minutes are made.
    """
    found = _open(session, actor, consultation_id, expected_version)
    owed = consultations.obligation_of(session, found.id, policy.unit_of(actor))
    if owed is None or actor.organisation_id is None:
        raise NotYours
    _refuse_concluded(found)
    owed.answer = answer
    owed.dissent = dissent
    owed.dissents = dissent is not None
    owed.answered_by_id = actor.user_id
    owed.answered_at = session.now
    found.updated_at = session.now
    session.flush()
    record(
        session,
        actor,
        ConsultationAnswered(
            aggregate_id=found.id,
            ticket_id=found.ticket_id,
            topic=found.topic,
            organisation_id=actor.organisation_id,
            organisation_name=people.unit_name(session, actor.organisation_id) or "",
            dissents=owed.dissents,
        ),
    )


def conclude_consultation(
    session: WriteSession,
    actor: Actor,
    consultation_id: str,
    *,
    conclusion: str,
    without_answers: bool,
    expected_version: int,
) -> None:
    """End it with minutes made of the answers; by the leading unit or a coordinator.

    Raises:
        NotYours: anybody else.
        AnswersMissing: a unit has not answered, and nobody said to go on without.
        ConsultationConcludedAlready: the minutes are made.
    """
    found = _open(session, actor, consultation_id, expected_version)
    if not policy.is_office(actor) and policy.unit_of(actor) != found.lead_organisation_id:
        raise NotYours
    _refuse_concluded(found)
    row = consultations.consultation_detail(session, actor, found.id)
    voices = [_voice(owed) for owed in row["obligations"]]
    if not without_answers and any(voice.answer is None for voice in voices):
        raise AnswersMissing
    found.state = ConsultationState.CONCLUDED
    found.conclusion = conclusion
    found.concluded_at = found.updated_at = session.now
    meeting = Meeting(
        ticket_number=row["ticket_number"],
        topic=found.topic,
        lead=row["lead_organisation_name"],
        called_at=found.created_at,
        concluded_at=session.now,
        voices=voices,
        conclusion=conclusion,
    )
    found.minutes = minutes(meeting)
    session.flush()
    dissents = sum(voice.dissent is not None for voice in voices)
    event = ConsultationConcluded(
        aggregate_id=found.id, ticket_id=found.ticket_id, topic=found.topic, dissents=dissents
    )
    record(session, actor, event)


def _voice(owed: Mapping[str, Any]) -> Voice:
    return Voice(
        unit=owed["organisation_name"],
        duty=owed["duty"],
        answer=owed["answer"],
        dissent=owed["dissent"],
    )


def _call(session: WriteSession, made: Consultation, duties: Sequence[Duty]) -> None:
    session.add(made)
    session.flush()
    for one in duties:
        session.add(
            Obligation(
                id=new_id(),
                consultation_id=made.id,
                organisation_id=one.organisation_id,
                duty=one.duty,
                due_on=one.due_on,
                dissents=False,
            )
        )
    units = {one.organisation_id for one in duties}
    _let_see(session, made.ticket_id, {made.lead_organisation_id, *units})
    session.flush()


def _open(
    session: WriteSession, actor: Actor, consultation_id: str, expected_version: int
) -> Consultation:
    found = consultations.lock_consultation(session, actor, consultation_id)
    if found.version != expected_version:
        raise Stale(current_version=found.version)
    return found


def _refuse_concluded(found: Consultation) -> None:
    if found.state is ConsultationState.CONCLUDED:
        raise ConsultationConcludedAlready


def _check_units(session: WriteSession, lead: str, units: Sequence[str]) -> None:
    if len(set(units)) != len(units):
        raise wrong_field(
            "/obligations", "unit.twice", "同一单位只能列一次", "Each unit is named once"
        )
    known = people.unit_names(session, {lead, *units})
    if lead not in known:
        raise unknown_reference("/lead_organisation_id")
    for index, unit in enumerate(units):
        if unit not in known:
            raise unknown_reference(f"/obligations/{index}/organisation_id")


def _let_see(session: WriteSession, ticket_id: str, units: set[str]) -> None:
    known = people.units_of(session, ticket_id)
    for unit in sorted(units - known.keys()):
        people.set_standing(session, ticket_id, unit, Standing.CONSULTED, session.now)
