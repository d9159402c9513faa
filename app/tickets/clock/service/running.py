"""Starting and stopping the clock, and what all its use cases share.

Both are parts of the ticket's own use cases, so they record nothing.
"""

from datetime import date
from typing import Any

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.ids import new_id
from app.platform.problems import Stale
from app.platform.workdays import office_day
from app.programme.calendar.queries import work_calendar
from app.tickets.clock import queries
from app.tickets.clock.problems import ClockNotRunning, DeadlinePassed
from app.tickets.clock.vocabulary import ExtensionState, Preset, StopReason
from app.tickets.deadlines import FARTHEST_PLAN, WORKING_DAYS, Due, Round, reckon, term_of
from app.tickets.models import ClockRound, Ticket
from app.tickets.problems import wrong_field
from app.tickets.queries.tickets import lock_ticket


def start_clock(
    session: WriteSession,
    ticket: Ticket,
    *,
    preset: Preset,
    working_days: int | None = None,
    until: date | None = None,
) -> None:
    """Start the next round for the ticket's present unit, now; a running round ends.

    Sets the ticket's deadline, but records nothing: the caller's event tells why.

    Raises:
        InvalidFields: the term has no day, or one that is past or too far.
    """
    today = office_day(session.now)
    if until is None and preset not in WORKING_DAYS:
        raise wrong_field("/due_on", "missing", "须写明到期日", "This term needs its day")
    if until is not None and not today < until <= today + FARTHEST_PLAN:
        raise wrong_field(
            "/due_on", "date.out_of_range", "到期日须在今天之后五年之内", "Must be after today"
        )
    last = queries.latest_round(session, ticket.id)
    if last is not None and last.stopped_at is None:
        _end(session, ticket, last, StopReason.REPLACED)
    term = term_of(preset, working_days=working_days, until=until)
    session.add(
        ClockRound(
            id=new_id(),
            ticket_id=ticket.id,
            round=1 if last is None else last.round + 1,
            organisation_id=ticket.organisation_id,
            preset=preset,
            working_days=term.working_days,
            until=term.until,
            started_at=session.now,
        )
    )
    ticket.clock_started_at = session.now
    ticket.deadline_preset = preset
    ticket.paused_at = None
    set_due(ticket, reckon(work_calendar(session), Round(term, today)))


def stop_clock(session: WriteSession, ticket: Ticket, *, reason: StopReason) -> None:
    """End the running round, if there is one; its deadline stays on the ticket as it was."""
    clock = queries.latest_round(session, ticket.id)
    if clock is not None and clock.stopped_at is None:
        _end(session, ticket, clock, reason)


def set_due(ticket: Ticket, due: Due) -> bool:
    """Put a reckoned deadline on the ticket; whether that changed anything."""
    provisional = bool(due.provisional_years)
    if (ticket.due_on, ticket.due_at, ticket.deadline_provisional) == (
        due.day,
        due.at,
        provisional,
    ):
        return False
    ticket.due_on, ticket.due_at = due.day, due.at
    ticket.deadline_provisional = provisional
    return True


def running_clock(
    session: WriteSession, actor: Actor, ticket_id: str, expected_version: int
) -> tuple[Ticket, ClockRound]:
    """The ticket, locked, with its running round.

    Raises:
        TicketNotFound: not visible.
        Stale: somebody changed the ticket since it was read.
        ClockNotRunning: there is none.
    """
    ticket = lock_ticket(session, actor, ticket_id)
    if ticket.version != expected_version:
        raise Stale(current_version=ticket.version)
    clock = queries.latest_round(session, ticket.id)
    if clock is None or clock.stopped_at is not None:
        raise ClockNotRunning
    return ticket, clock


def refuse_after_deadline(session: WriteSession, ticket: Ticket) -> None:
    """Nothing moves a deadline that is past.

    Raises:
        DeadlinePassed: it is.
    """
    if ticket.due_at is not None and session.now >= ticket.due_at:
        raise DeadlinePassed


def reckon_again(session: WriteSession, ticket: Ticket, clock: ClockRound) -> Due:
    """The deadline after something in the ledger changed, put on the ticket."""
    session.flush()
    running = queries.ledgers(session, [clock])[clock.id]
    due = reckon(work_calendar(session), running)
    set_due(ticket, due)
    ticket.updated_at = session.now
    session.flush()
    return due


def close_pause(session: WriteSession, clock: ClockRound, actor: Actor | None) -> None:
    """End the standing pause; by nobody, when its round ends."""
    standing = queries.standing_pause(session, clock.id)
    if standing is not None:
        standing.resumed_at = session.now
        standing.resumed_by_id = actor.user_id if actor else None


def _end(session: WriteSession, ticket: Ticket, clock: ClockRound, reason: StopReason) -> None:
    """End a round: an open pause ends with it, and a request that nobody decided lapses."""
    if ticket.paused_at is not None:
        close_pause(session, clock, None)
        ticket.paused_at = None
        reckon_again(session, ticket, clock)
    asked = queries.pending_extension(session, ticket.id)
    if asked is not None:
        asked.state = ExtensionState.LAPSED
    clock.stopped_at = session.now
    clock.stop_reason = reason
    session.flush()


def as_it_stands(ticket: Ticket) -> dict[str, Any]:
    """What every event of the clock says of its ticket: the clock never changes the state."""
    return {
        "aggregate_id": ticket.id,
        "number": ticket.number,
        "source": ticket.state.value,
        "target": ticket.state.value,
    }
