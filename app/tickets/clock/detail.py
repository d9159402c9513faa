"""A ticket's deadline put together for an answer."""

from datetime import datetime

from app.identity.permissions import Permission
from app.platform.actor import Actor
from app.platform.db import ReadSession
from app.platform.workdays import WorkCalendar, office_day
from app.programme.calendar.queries import work_calendar
from app.tickets import policy
from app.tickets.clock import queries
from app.tickets.clock.actions import ClockAction, ClockFacts, Standing, available
from app.tickets.clock.problems import NoDeadline
from app.tickets.clock.schemas import ClockActionOut, DeadlineOut, ExplanationOut
from app.tickets.clock.vocabulary import ClockState
from app.tickets.clock.wording import in_chinese, in_english
from app.tickets.deadlines import EXTENSION_LIMIT, Due, Explanation, explain
from app.tickets.models import ClockRound
from app.tickets.problems import TicketNotFound


def deadline_detail(
    session: ReadSession, actor: Actor, ticket_id: str, *, limit: int = EXTENSION_LIMIT
) -> DeadlineOut:
    """The deadline of the latest round with all its reasons.

    Raises:
        TicketNotFound: not visible.
        NoDeadline: the clock has not started.
    """
    ticket = queries.visible_ticket(session, actor, ticket_id)
    if ticket is None:
        raise TicketNotFound
    clock = queries.latest_round(session, ticket_id)
    if clock is None:
        raise NoDeadline
    calendar = work_calendar(session)
    found = explain(calendar, queries.ledgers(session, [clock])[clock.id])
    due = found.due
    state = _state_of(clock, due)
    overdue = due.at is not None and (clock.stopped_at or session.now) >= due.at
    left = max(limit - queries.extensions_granted(session, ticket_id), 0)
    actions = available(
        _facts(session, actor, clock, state=state, overdue=overdue, left=left),
        _standing(actor, ticket.organisation_id),
    )
    return {
        "ticket_id": ticket.id,
        "number": ticket.number,
        "version": ticket.version,
        "state": state,
        "round": clock.round,
        "preset": clock.preset,
        "preset_label": clock.preset.zh,
        "started_at": clock.started_at,
        "stopped_at": clock.stopped_at,
        "due_on": due.day,
        "due_at": due.at,
        "provisional": bool(due.provisional_years),
        "working_days_left": _days_left(calendar, due, state, session.now),
        "overdue": overdue,
        "extensions_left": left,
        "explanation": _explanation(found),
        "extensions": queries.extension_rows(session, ticket_id),
        "available_actions": [_action(action) for action in actions],
    }


def _facts(
    session: ReadSession,
    actor: Actor,
    clock: ClockRound,
    *,
    state: ClockState,
    overdue: bool,
    left: int,
) -> ClockFacts:
    pending = queries.pending_extension(session, clock.ticket_id)
    return ClockFacts(
        running=state is not ClockState.STOPPED,
        paused=state is ClockState.PAUSED,
        overdue=overdue,
        request_id=pending.id if pending else None,
        own_request=pending is not None and pending.requested_by_id == actor.user_id,
        extensions_left=left,
    )


def _standing(actor: Actor, organisation_id: str | None) -> Standing:
    held = policy.actor_facts(actor).permissions
    office = policy.is_office(actor)
    of_unit = organisation_id is not None and policy.unit_of(actor) == organisation_id
    return Standing(
        supervises=office and Permission.TICKET_SUPERVISE in held,
        asks=of_unit and Permission.EXTENSION_REQUEST in held,
        decides=office and Permission.EXTENSION_DECIDE in held,
    )


def _action(found: ClockAction) -> ClockActionOut:
    return {
        "action": found.action,
        "label": found.zh,
        "label_en": found.en,
        "demands": list(found.demands),
        "unmet": [
            {"code": one.code, "message": one.message, "message_en": one.message_en}
            for one in found.unmet
        ],
    }


def _state_of(clock: ClockRound, due: Due) -> ClockState:
    if clock.stopped_at is not None:
        return ClockState.STOPPED
    return ClockState.PAUSED if due.day is None else ClockState.RUNNING


def _days_left(calendar: WorkCalendar, due: Due, state: ClockState, now: datetime) -> int | None:
    """Working days after today; negative once the deadline is past, none when it is history."""
    if state is ClockState.STOPPED:
        return None
    if due.day is None:
        return due.left_when_paused
    return calendar.working_days_between(office_day(now), due.day)


def _explanation(found: Explanation) -> ExplanationOut:
    return {
        "text": in_chinese(found),
        "text_en": in_english(found),
        "working_days": found.working_days,
        "weekend_days": found.weekend_days,
        "holidays": [
            {
                "name": span.name,
                "first": span.first,
                "last": span.last,
                "working_days_lost": span.working_days_lost,
            }
            for span in found.holidays
        ],
        "make_up_days": [{"day": made.day, "name": made.name} for made in found.make_up_days],
        "pauses": [
            {
                "paused_on": effect.pause.paused_on,
                "resumed_on": effect.pause.resumed_on,
                "reason": effect.pause.reason,
                "label": effect.pause.reason.zh,
                "working_days": effect.working_days,
            }
            for effect in found.pauses
        ],
        "extensions": [
            {"working_days": granted.working_days, "granted_on": granted.granted_on}
            for granted in found.round.extensions
        ],
        "provisional_years": list(found.due.provisional_years),
    }
