"""More time: asked for by the unit, decided by the coordinator, never by the one who asked."""

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.tickets import policy
from app.tickets.clock import queries
from app.tickets.clock.events import ExtensionApproved, ExtensionRefused, ExtensionRequested
from app.tickets.clock.problems import (
    ExtensionDecided,
    ExtensionNotFound,
    ExtensionPending,
    ExtensionsExhausted,
    OwnExtension,
)
from app.tickets.clock.service.running import (
    as_it_stands,
    reckon_again,
    refuse_after_deadline,
    running_clock,
)
from app.tickets.clock.vocabulary import ExtensionState
from app.tickets.deadlines import EXTENSION_LIMIT
from app.tickets.models import ClockExtension, ClockRound, Ticket
from app.tickets.problems import NotYours, wrong_field


def request_extension(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    working_days: int,
    reason: str,
    expected_version: int,
    limit: int = EXTENSION_LIMIT,
) -> str:
    """Ask for more working days, before the deadline; the request's id.

    Raises:
        TicketNotFound: not visible.
        NotYours: the unit that handles the ticket asks, nobody else.
        ClockNotRunning, DeadlinePassed: there is no deadline to move.
        ExtensionPending, ExtensionsExhausted: one at a time, and so many in all.
    """
    ticket, clock = running_clock(session, actor, ticket_id, expected_version)
    if actor.user_id is None or policy.unit_of(actor) != ticket.organisation_id:
        raise NotYours
    refuse_after_deadline(session, ticket)
    _refuse_beyond_limit(session, ticket, limit)
    asked = ClockExtension(
        id=new_id(),
        ticket_id=ticket.id,
        clock_id=clock.id,
        state=ExtensionState.REQUESTED,
        working_days=working_days,
        reason=reason,
        requested_at=session.now,
        requested_by_id=actor.user_id,
        requested_by_organisation_id=ticket.organisation_id,
    )
    session.add(asked)
    ticket.updated_at = session.now
    session.flush()
    record(
        session,
        actor,
        ExtensionRequested(
            **as_it_stands(ticket),
            extension_id=asked.id,
            organisation_id=asked.requested_by_organisation_id,
            working_days=working_days,
            reason=reason,
        ),
    )
    return asked.id


def approve_extension(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    extension_id: str,
    *,
    working_days: int | None,
    note: str,
    expected_version: int,
) -> None:
    """Grant a request, with fewer working days if given.

    Raises:
        TicketNotFound, ExtensionNotFound: not there.
        NotYours, OwnExtension: the coordinator decides, and never on an own request.
        ExtensionDecided: decided, or lapsed with its round.
        InvalidFields: more granted than asked for.
    """
    ticket, clock, asked = _to_decide(session, actor, ticket_id, extension_id, expected_version)
    granted = working_days or asked.working_days
    if granted > asked.working_days:
        raise wrong_field(
            "/working_days",
            "extension.more_than_asked",
            f"批准天数不得多于申请的 {asked.working_days} 个工作日",
            f"At most the {asked.working_days} working days asked for",
        )
    _decide(session, actor, asked, ExtensionState.APPROVED, note)
    asked.granted_days = granted
    due = reckon_again(session, ticket, clock)
    record(
        session,
        actor,
        ExtensionApproved(
            **as_it_stands(ticket),
            extension_id=asked.id,
            working_days=granted,
            due_on=due.written,
            decision=note,
        ),
    )


def refuse_extension(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    extension_id: str,
    *,
    note: str,
    expected_version: int,
) -> None:
    """Do not grant a request; it does not count against the limit.

    Raises:
        TicketNotFound, ExtensionNotFound, NotYours, OwnExtension, ExtensionDecided: as approving.
    """
    ticket, _, asked = _to_decide(session, actor, ticket_id, extension_id, expected_version)
    _decide(session, actor, asked, ExtensionState.REFUSED, note)
    ticket.updated_at = session.now
    session.flush()
    record(
        session,
        actor,
        ExtensionRefused(
            **as_it_stands(ticket),
            extension_id=asked.id,
            decision=note,
        ),
    )


def _to_decide(
    session: WriteSession, actor: Actor, ticket_id: str, extension_id: str, expected_version: int
) -> tuple[Ticket, ClockRound, ClockExtension]:
    ticket, clock = running_clock(session, actor, ticket_id, expected_version)
    if not policy.is_office(actor):
        raise NotYours
    asked = queries.extension_of(session, ticket.id, extension_id)
    if asked is None:
        raise ExtensionNotFound
    if asked.state != ExtensionState.REQUESTED:
        raise ExtensionDecided
    if asked.requested_by_id == actor.user_id:
        raise OwnExtension
    return ticket, clock, asked


def _decide(
    session: WriteSession, actor: Actor, asked: ClockExtension, state: ExtensionState, note: str
) -> None:
    asked.state = state
    asked.decision = note
    asked.decided_at = session.now
    asked.decided_by_id = actor.user_id


def _refuse_beyond_limit(session: WriteSession, ticket: Ticket, limit: int) -> None:
    if queries.pending_extension(session, ticket.id) is not None:
        raise ExtensionPending
    if queries.extensions_granted(session, ticket.id) >= limit:
        raise ExtensionsExhausted(
            f"每件反馈单最多延期 {limit} 次", f"A ticket is extended at most {limit} times"
        )
