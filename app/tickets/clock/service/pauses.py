"""Letting the clock stand and run again."""

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.tickets import policy
from app.tickets.clock.events import ClockPaused, ClockResumed
from app.tickets.clock.problems import ClockNotPaused, ClockPausedAlready
from app.tickets.clock.service.running import (
    as_it_stands,
    close_pause,
    reckon_again,
    refuse_after_deadline,
    running_clock,
)
from app.tickets.clock.vocabulary import PauseReason
from app.tickets.models import ClockPause
from app.tickets.problems import NotYours


def pause(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    reason: PauseReason,
    note: str,
    expected_version: int,
) -> None:
    """Let the clock stand still; until it runs again there is no deadline.

    Raises:
        TicketNotFound: not visible.
        NotYours: the coordinator pauses, nobody else.
        ClockNotRunning, ClockPausedAlready, DeadlinePassed: nothing to pause.
    """
    ticket, clock = running_clock(session, actor, ticket_id, expected_version)
    if not policy.is_office(actor):
        raise NotYours
    if ticket.paused_at is not None:
        raise ClockPausedAlready
    refuse_after_deadline(session, ticket)
    session.add(
        ClockPause(
            id=new_id(),
            clock_id=clock.id,
            reason=reason,
            note=note,
            paused_at=session.now,
            paused_by_id=actor.user_id,
        )
    )
    ticket.paused_at = session.now
    reckon_again(session, ticket, clock)
    record(
        session,
        actor,
        ClockPaused(
            **as_it_stands(ticket),
            reason=reason,
            note=note,
        ),
    )


def resume(session: WriteSession, actor: Actor, ticket_id: str, *, expected_version: int) -> None:
    """Let the clock run again, towards a deadline moved by the working days it stood.

    Raises:
        TicketNotFound: not visible.
        NotYours: the coordinator resumes, nobody else.
        ClockNotRunning, ClockNotPaused: it does not stand.
    """
    ticket, clock = running_clock(session, actor, ticket_id, expected_version)
    if not policy.is_office(actor):
        raise NotYours
    if ticket.paused_at is None:
        raise ClockNotPaused
    close_pause(session, clock, actor)
    ticket.paused_at = None
    due = reckon_again(session, ticket, clock)
    record(
        session,
        actor,
        ClockResumed(
            **as_it_stands(ticket),
            due_on=due.written,
        ),
    )
