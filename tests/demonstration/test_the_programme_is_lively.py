"""What a visitor finds: every state, way, channel and turn of the product, told by people."""

from collections import Counter
from typing import Any

import pytest
from sqlalchemy import func, select

from app.catalogue.models import Channel
from app.demonstration.script import people, reports, walks
from app.identity.models import UserRow
from app.platform.models import EventRow
from app.platform.runtime import Runtime
from app.tickets.clock.vocabulary import ExtensionState
from app.tickets.models import (
    ClockExtension,
    ClockPause,
    Consultation,
    Evaluation,
    Exemption,
    Measure,
    Objection,
    Obligation,
    Reminder,
    Substitute,
    Ticket,
    Urge,
)
from app.tickets.vocabulary import (
    ConsultationState,
    ObjectionOutcome,
    Origin,
    Satisfaction,
    TicketKind,
    TicketState,
    UrgeKind,
    VerificationKind,
)
from app.walks.evidence.models import Evidence
from app.walks.models import Walk
from app.walks.vocabulary import CaseKind, Mode, Persona, WalkState

NAMED_BY_THE_NOTICE = {"李安财", "谷孝红", "刘宁", "朱双友", "马健", "吴秀君"}
ENDS = "2023-12-15 09:00:00"


def _counted(runtime: Runtime, column: Any) -> Counter[Any]:
    with runtime.database.read() as session:
        return Counter(session.execute(select(column)).scalars())


def _number(runtime: Runtime, *conditions: Any) -> int:
    with runtime.database.read() as session:
        return session.execute(
            select(func.count()).select_from(Ticket).where(*conditions)
        ).scalar_one()


def test_it_has_the_size_of_a_real_programme(built: Runtime) -> None:
    assert 55 <= _counted(built, Walk.id).total() <= 65
    assert 150 <= _counted(built, Ticket.id).total() <= 160
    assert _counted(built, Measure.id).total() > 100


@pytest.mark.parametrize(
    ("column", "every"),
    [
        (Ticket.state, TicketState),
        (Ticket.kind, TicketKind),
        (Walk.mode, Mode),
        (Walk.persona, Persona),
        (Walk.case_kind, CaseKind),
        (Walk.state, WalkState),
        (Evaluation.level, Satisfaction),
        (Evaluation.kind, VerificationKind),
        (Objection.outcome, ObjectionOutcome),
        (Urge.kind, UrgeKind),
        (Consultation.state, ConsultationState),
    ],
)
def test_every_word_of_the_vocabulary_occurs(built: Runtime, column: Any, every: Any) -> None:
    assert set(every) - _counted(built, column).keys() == set()


def test_tickets_come_in_by_every_way(built: Runtime) -> None:
    assert set(Origin) == _counted(built, Ticket.origin).keys()


def test_walks_go_through_every_channel_announced_and_not(built: Runtime) -> None:
    with built.database.read() as session:
        codes = set(session.execute(select(Channel.code)).scalars())
        walked = select(Channel.code).join(Walk, Walk.channel_id == Channel.id)
        assert set(session.execute(walked).scalars()) == codes
    assert _counted(built, Walk.announced).keys() == {True, False}


def test_deadlines_run_stand_and_pass(built: Runtime) -> None:
    with built.database.read() as session:
        last = session.execute(select(func.max(EventRow.occurred_at))).scalar_one()
    assert _number(built, Ticket.due_at < last, Ticket.state == TicketState.RECTIFYING) > 5
    assert _number(built, Ticket.due_at >= last, Ticket.state == TicketState.RECTIFYING) > 5
    assert _number(built, Ticket.paused_at.is_not(None)) > 0
    states = {ExtensionState.REQUESTED, ExtensionState.APPROVED, ExtensionState.REFUSED}
    assert states <= _counted(built, ClockExtension.state).keys()
    assert _counted(built, ClockPause.reason).total() > 2
    assert _counted(built, Reminder.kind).total() > 50


def test_rare_turns_are_there_too(built: Runtime) -> None:
    assert _number(built, Ticket.recurrences > 0) > 1
    assert _number(built, Ticket.recurrences > 0, Ticket.state == TicketState.CLOSED) > 0
    assert _number(built, Ticket.appeals > 0) > 1
    assert _number(built, Ticket.rounds > 1) > 2
    assert _counted(built, Substitute.ticket_id).total() > 2
    assert _counted(built, Exemption.ticket_id).total() > 0
    assert _counted(built, Obligation.dissents)[True] > 1
    assert _counted(built, Evidence.organisation_id.is_(None)).keys() == {True, False}


def test_no_two_texts_are_alike() -> None:
    told = [*(finding for walk in walks() for finding in walk.finding), *reports()]
    texts = [text for one in told for text in (one.title, one.text)]
    summaries = [walk.summary for walk in walks()]
    spoken = [one.verdict[1] for one in told if one.verdict]
    for kind in (texts, summaries, spoken):
        assert [text for text, times in Counter(kind).items() if times > 1] == []


def test_everybody_is_fictitious(built: Runtime) -> None:
    names = _counted(built, UserRow.display_name)
    assert names.keys() & NAMED_BY_THE_NOTICE == set()
    assert max(names.values()) == 1
    assert len(names) == len(people())


def test_everything_lies_on_the_calendar_of_the_notice(built: Runtime) -> None:
    with built.database.read() as session:
        ends = func.min(EventRow.occurred_at), func.max(EventRow.occurred_at)
        first, last = session.execute(select(*ends)).one()
    assert (first.isoformat()[:10], last.isoformat()[:10]) == ("2023-10-13", "2023-12-15")
