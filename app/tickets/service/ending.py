"""How tickets end without being solved, wait for long, and come back."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.workdays import office_day
from app.tickets.clock.service.running import start_clock, stop_clock
from app.tickets.clock.vocabulary import Preset, StopReason
from app.tickets.events import (
    TicketAnnulled,
    TicketAppealed,
    TicketDeclined,
    TicketMadeLongTerm,
    TicketMerged,
    TicketReopened,
    TicketResumed,
    TicketReviewed,
    TicketWithdrawn,
)
from app.tickets.models import Review
from app.tickets.problems import WrongMerge, unknown_reference, wrong_field
from app.tickets.queries import facts, tickets
from app.tickets.service.dispatching import choose_preset
from app.tickets.service.gate import move, take
from app.tickets.vocabulary import Action, TicketState

_NO_TARGETS = frozenset(
    {TicketState.MERGED, TicketState.WITHDRAWN, TicketState.ANNULLED, TicketState.DECLINED}
)


def decline_ticket(
    session: WriteSession, actor: Actor, ticket_id: str, *, reason: str, expected_version: int
) -> None:
    """Refuse it with a reason 不予受理; the finder may appeal."""
    taken = take(session, actor, ticket_id, Action.DECLINE, expected_version=expected_version)
    taken.ticket.state_reason = reason
    move(session, taken)
    record(session, actor, TicketDeclined(**taken.told(), reason=reason))


def appeal(
    session: WriteSession, actor: Actor, ticket_id: str, *, reason: str, expected_version: int
) -> None:
    """Ask to look at a refusal again."""
    taken = take(session, actor, ticket_id, Action.APPEAL, expected_version=expected_version)
    taken.ticket.appeals += 1
    taken.ticket.state_reason = reason
    move(session, taken)
    record(session, actor, TicketAppealed(**taken.told(), reason=reason))


def merge_ticket(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    into_ticket_id: str,
    reason: str,
    expected_version: int,
) -> None:
    """Put a duplicate into the ticket that goes on 并入.

    Raises:
        InvalidFields: no such ticket.
        WrongMerge: it is the same one, or one that does not go on itself.
    """
    # Both are locked in the order of their ids, so that two merges never wait for each other.
    pair = tickets.lock_tickets(session, [ticket_id, into_ticket_id])
    taken = take(session, actor, ticket_id, Action.MERGE, expected_version=expected_version)
    into = pair.get(into_ticket_id)
    if into is None or not tickets.visible_ids(session, actor, [into_ticket_id]):
        raise unknown_reference("/into_ticket_id")
    if into.id == taken.ticket.id:
        raise WrongMerge("反馈单不能并入自身", "A ticket cannot be merged into itself")
    if into.state in _NO_TARGETS:
        raise WrongMerge(
            f"目标反馈单已{into.state.zh}", f"The other ticket is {into.state.value} itself"
        )
    stop_clock(session, taken.ticket, reason=StopReason.ENDED)
    taken.ticket.merged_into_id = into.id
    taken.ticket.state_reason = reason
    move(session, taken)
    record(
        session,
        actor,
        TicketMerged(
            **taken.told(), into_ticket_id=into.id, into_number=into.number, reason=reason
        ),
    )


def make_long_term(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    plan: str,
    review_dates: Sequence[date],
    expected_version: int,
) -> None:
    """It cannot be solved now 长期整改: a plan, and the dates at which it is looked at again.

    Raises:
        InvalidFields: the dates are not in the future and in order.
    """
    taken = take(
        session, actor, ticket_id, Action.MAKE_LONG_TERM, expected_version=expected_version
    )
    ticket = taken.ticket
    _check_dates(session, review_dates)
    known = {review.review_on: review for review in facts.reviews_of(session, ticket.id)}
    for day in review_dates:
        if day not in known:
            session.add(Review(id=new_id(), ticket_id=ticket.id, review_on=day))
    ticket.plan = plan
    ticket.review_on = review_dates[0]
    start_clock(session, ticket, preset=Preset.LONG_TERM, until=review_dates[-1])
    move(session, taken)
    days = [day.isoformat() for day in review_dates]
    record(session, actor, TicketMadeLongTerm(**taken.told(), plan=plan, review_dates=days))


def review_ticket(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    note: str,
    next_review_on: date | None,
    expected_version: int,
) -> None:
    """Look at a long-term ticket again; the earliest date still open is held by it.

    Raises:
        InvalidFields: the next date is not in the future.
    """
    taken = take(session, actor, ticket_id, Action.REVIEW, expected_version=expected_version)
    ticket = taken.ticket
    waiting = facts.open_reviews(session, ticket.id)
    if waiting:
        held = waiting.pop(0)
        held.held_at = session.now
        held.held_by_id = actor.user_id
        held.note = note
    days = [review.review_on for review in waiting]
    if next_review_on is not None and next_review_on not in days:
        _check_dates(session, [next_review_on], pointer="/next_review_on")
        session.add(Review(id=new_id(), ticket_id=ticket.id, review_on=next_review_on))
        days.append(next_review_on)
    ticket.review_on = min(days, default=None)
    move(session, taken)
    upcoming = None if ticket.review_on is None else ticket.review_on.isoformat()
    event = TicketReviewed(**taken.told(), note=note, next_review_on=upcoming)
    record(session, actor, event)


def resume_ticket(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    deadline_preset: Preset | None,
    due_on: date | None,
    reason: str,
    expected_version: int,
) -> None:
    """A long-term ticket can be solved now: back to rectifying with a term."""
    taken = take(session, actor, ticket_id, Action.RESUME, expected_version=expected_version)
    ticket = taken.ticket
    preset = choose_preset(ticket, deadline_preset, due_on)
    start_clock(session, ticket, preset=preset, until=due_on)
    ticket.review_on = None
    ticket.state_reason = reason
    move(session, taken)
    event = TicketResumed(**taken.told(), reason=reason, due_on=_day(ticket.due_on))
    record(session, actor, event)


def withdraw_ticket(
    session: WriteSession, actor: Actor, ticket_id: str, *, reason: str, expected_version: int
) -> None:
    """The finder takes it back before dispatch 撤回."""
    taken = take(session, actor, ticket_id, Action.WITHDRAW, expected_version=expected_version)
    taken.ticket.state_reason = reason
    move(session, taken)
    record(session, actor, TicketWithdrawn(**taken.told(), reason=reason))


def reopen_ticket(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    deadline_preset: Preset | None,
    due_on: date | None,
    reason: str,
    expected_version: int,
) -> None:
    """It came back 回潮: the unit gets it again, and what was done before counts no longer."""
    taken = take(session, actor, ticket_id, Action.REOPEN, expected_version=expected_version)
    ticket = taken.ticket
    preset = choose_preset(ticket, deadline_preset, due_on)
    start_clock(session, ticket, preset=preset, until=due_on)
    ticket.recurrences += 1
    ticket.reopened_at = session.now
    ticket.dispatched_at = session.now
    ticket.proven_measures = 0
    ticket.accepted_at = ticket.rectified_at = ticket.verified_at = ticket.closed_at = None
    ticket.verifier_id = ticket.signer_id = None
    ticket.state_reason = reason
    move(session, taken)
    record(
        session,
        actor,
        TicketReopened(
            **taken.told(),
            organisation_id=str(ticket.organisation_id),
            reason=reason,
            due_on=_day(ticket.due_on),
            recurrences=ticket.recurrences,
        ),
    )


def annul_ticket(
    session: WriteSession, actor: Actor, ticket_id: str, *, reason: str, expected_version: int
) -> None:
    """Declare it void 作废; nothing is ever deleted."""
    taken = take(session, actor, ticket_id, Action.ANNUL, expected_version=expected_version)
    stop_clock(session, taken.ticket, reason=StopReason.ENDED)
    taken.ticket.merged_into_id = None
    taken.ticket.state_reason = reason
    move(session, taken)
    record(session, actor, TicketAnnulled(**taken.told(), reason=reason))


def _check_dates(
    session: WriteSession, days: Sequence[date], *, pointer: str = "/review_dates"
) -> None:
    today = office_day(session.now)
    in_order = all(earlier < later for earlier, later in pairwise(days))
    if not days or days[0] <= today or not in_order:
        raise wrong_field(
            pointer, "date.not_ahead", "日期须在今天之后且依次递增", "Dates lie ahead, in order"
        )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
