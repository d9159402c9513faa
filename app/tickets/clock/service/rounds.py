"""What the worker does to many clocks: notices, and deadlines reckoned anew. In batches."""

from dataclasses import dataclass
from datetime import date

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.workdays import office_day
from app.programme.calendar.queries import work_calendar
from app.tickets.clock import queries
from app.tickets.clock.events import DeadlineReckonedAnew, NoticeGiven
from app.tickets.clock.notices import BEFORE, RECIPIENT, called_for
from app.tickets.clock.service.running import as_it_stands, set_due
from app.tickets.clock.vocabulary import NoticeKind
from app.tickets.deadlines import reckon
from app.tickets.models import ClockRound, Reminder, Ticket
from app.tickets.queries.tickets import lock_tickets

BATCH = 200


@dataclass(frozen=True, slots=True)
class Batch:
    """How many were written, and after which clock the next batch begins; empty at the end."""

    written: int
    after: str


def give_notices(
    session: WriteSession, actor: Actor, *, after: str = "", limit: int = BATCH
) -> Batch:
    """Give the notices that one batch of running clocks calls for today and does not have."""
    calendar = work_calendar(session)
    today = office_day(session.now)
    horizon = calendar.add_working_days(today, BEFORE[-1][1] + 1).day
    found = queries.clocks_to_notice(session, due_until=horizon, after=after, limit=limit)
    given = queries.notices_given(session, [ticket.id for _, ticket in found])
    written = 0
    for clock, ticket in found:
        if ticket.due_on is None:
            continue
        for kind in called_for(calendar, ticket.due_on, today):
            if (ticket.id, ticket.due_on, kind) not in given:
                _give(session, actor, clock, ticket, kind, ticket.due_on)
                written += 1
    session.flush()
    return Batch(written, found[-1][0].id if len(found) == limit else "")


def reckon_anew(
    session: WriteSession,
    actor: Actor,
    *,
    touched_from: date,
    cause: str,
    after: str = "",
    limit: int = BATCH,
) -> Batch:
    """Reckon one batch of running clocks again, those whose deadline is not over by a day."""
    clocks = queries.running_clocks(session, touched_from=touched_from, after=after, limit=limit)
    tickets = lock_tickets(session, [clock.ticket_id for clock in clocks])
    ledgers = queries.ledgers(session, clocks)
    calendar = work_calendar(session)
    written = 0
    for clock in clocks:
        ticket = tickets[clock.ticket_id]
        former = ticket.due_on
        if not set_due(ticket, reckon(calendar, ledgers[clock.id])):
            continue
        ticket.updated_at = session.now
        record(
            session,
            actor,
            DeadlineReckonedAnew(
                **as_it_stands(ticket),
                cause=cause,
                former_due_on=former.isoformat() if former else None,
                due_on=ticket.due_on.isoformat() if ticket.due_on else None,
                provisional=ticket.deadline_provisional,
            ),
        )
        written += 1
    session.flush()
    return Batch(written, clocks[-1].id if len(clocks) == limit else "")


def _give(
    session: WriteSession,
    actor: Actor,
    clock: ClockRound,
    ticket: Ticket,
    kind: NoticeKind,
    due_on: date,
) -> None:
    recipient = RECIPIENT[kind]
    session.add(
        Reminder(
            id=new_id(),
            ticket_id=ticket.id,
            kind=kind,
            due_on=due_on,
            recipient=recipient,
            organisation_id=clock.organisation_id,
            given_at=session.now,
        )
    )
    record(
        session,
        actor,
        NoticeGiven(
            **as_it_stands(ticket),
            kind=kind,
            recipient=recipient,
            due_on=due_on.isoformat(),
        ),
    )
