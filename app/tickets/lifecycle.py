"""The life cycle of a ticket: one literal table, read by the gate, the API and the documentation.

Whatever is done to a ticket, on whatever path, is a row here; ``refusal`` is the one gate all
writes pass, and ``available_actions`` tells clients beforehand what it would say.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.identity.permissions import Permission
from app.tickets import segregation
from app.tickets.facts import ActorFacts, TicketFacts, Unmet
from app.tickets.vocabulary import Action, Party, TicketState

BOUNCE_LIMIT: Final = 2
"""So often units may object to one ticket; then the first unit keeps it (首接负责)."""

APPEAL_LIMIT: Final = 1
"""So often a finder may appeal against 不予受理."""

NO_PROVEN_MEASURE: Final = Unmet(
    "measure.none_proven",
    "至少一项措施须已完成并附佐证",
    "At least one measure must be done, with evidence",
)
NOT_VERIFIED: Final = Unmet(
    "verification.missing",
    "须先通过复走或发现人评价",
    "A passing re-walk or evaluation is needed first",
)
BOUNCES_EXHAUSTED: Final = Unmet(
    "objection.limit_reached",
    "异议次数已满，由首接单位负责办理",
    "No objection is left: the unit that got it first keeps it",
)
APPEALS_EXHAUSTED: Final = Unmet(
    "appeal.limit_reached", "申诉次数已满", "No appeal is left for this ticket"
)

A, P, S = Action, Permission, TicketState  # the table below is read as one page

Condition = Callable[[TicketFacts, ActorFacts, datetime], Unmet | None]


def measure_proven(ticket: TicketFacts, _actor: ActorFacts, _now: datetime) -> Unmet | None:
    """Rectified means something was done and can be shown."""
    return None if ticket.proven_measures > 0 else NO_PROVEN_MEASURE


def verified(ticket: TicketFacts, _actor: ActorFacts, _now: datetime) -> Unmet | None:
    """Somebody entitled has verified since the last report."""
    return None if ticket.verifier_id is not None else NOT_VERIFIED


def bounces_left(ticket: TicketFacts, _actor: ActorFacts, _now: datetime) -> Unmet | None:
    """Units cannot hand a ticket round for ever."""
    return None if ticket.bounces < BOUNCE_LIMIT else BOUNCES_EXHAUSTED


def appeals_left(ticket: TicketFacts, _actor: ActorFacts, _now: datetime) -> Unmet | None:
    """One look again at a refusal, not an endless exchange."""
    return None if ticket.appeals < APPEAL_LIMIT else APPEALS_EXHAUSTED


def may_fix(ticket: TicketFacts, actor: ActorFacts, _now: datetime) -> Unmet | None:
    """The fixer is neither finder nor verifier."""
    return segregation.refused_as_fixer(ticket, actor)


def may_verify(ticket: TicketFacts, actor: ActorFacts, _now: datetime) -> Unmet | None:
    """The verifier stands outside the fixing."""
    return segregation.refused_as_verifier(ticket, actor)


def may_sign(ticket: TicketFacts, actor: ActorFacts, _now: datetime) -> Unmet | None:
    """The signer neither fixed nor verified."""
    return segregation.refused_as_signer(ticket, actor)


def substitute_due(ticket: TicketFacts, _actor: ActorFacts, now: datetime) -> Unmet | None:
    """A substitute is drawn when the finder stays silent or is barred."""
    return segregation.substitute_not_due(ticket, now)


@dataclass(frozen=True, slots=True)
class Demands:
    """What an action wants: fields of the request, and conditions that must hold."""

    fields: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Transition:
    """One row of the life cycle; without ``target`` the state stays."""

    action: Action
    sources: frozenset[TicketState]
    target: TicketState | None
    permission: Permission
    party: Party
    demands: Demands = Demands()

    def leads_to(self, source: TicketState) -> TicketState:
        """The state after the action."""
        return self.target or source


def _from(*states: TicketState) -> frozenset[TicketState]:
    return frozenset(states)


_ANY = frozenset(S)
_WITH_UNIT = _from(S.DISPATCHED, S.RETURNED, S.RECTIFYING, S.RECTIFIED, S.VERIFIED, S.LONG_TERM)
_WORKED_ON = _from(S.DISPATCHED, S.RECTIFYING, S.LONG_TERM)
_MERGEABLE = _from(S.SUBMITTED, S.DISPATCHED, S.RETURNED, S.RECTIFYING)

_D = Demands
_CLOSE_GATE = (measure_proven, verified, may_sign)

# fmt: off
TRANSITIONS: Final[tuple[Transition, ...]] = (
    Transition(A.EDIT, _from(S.SUBMITTED), None, P.TICKET_EDIT, Party.FINDER_OR_OFFICE),
    Transition(A.DISPATCH, _from(S.SUBMITTED), S.DISPATCHED, P.TICKET_DISPATCH, Party.OFFICE,
               _D(("organisation_id",))),
    Transition(A.REDISPATCH, _from(S.DISPATCHED, S.RETURNED), S.DISPATCHED, P.TICKET_DISPATCH,
               Party.OFFICE, _D(("organisation_id", "reason"))),
    Transition(A.ACCEPT, _from(S.DISPATCHED), S.RECTIFYING, P.TICKET_HANDLE, Party.UNIT,
               _D((), (may_fix,))),
    Transition(A.OBJECT, _from(S.DISPATCHED), S.RETURNED, P.TICKET_HANDLE, Party.UNIT,
               _D(("reason",), (bounces_left,))),
    Transition(A.UPHOLD, _from(S.RETURNED), S.SUBMITTED, P.TICKET_DISPATCH, Party.OFFICE,
               _D(("reason",))),
    Transition(A.OVERRULE, _from(S.RETURNED), S.DISPATCHED, P.TICKET_DISPATCH, Party.OFFICE,
               _D(("reason",))),
    Transition(A.RECTIFY, _from(S.RECTIFYING), S.RECTIFIED, P.TICKET_HANDLE, Party.UNIT,
               _D(("result",), (measure_proven, may_fix))),
    Transition(A.EVALUATE, _from(S.RECTIFIED), S.VERIFIED, P.TICKET_EVALUATE, Party.VERIFIER,
               _D(("level",), (measure_proven, may_verify))),
    Transition(A.FALL_BACK, _from(S.RECTIFIED), S.RECTIFYING, P.TICKET_EVALUATE, Party.SYSTEM),
    Transition(A.DRAW_SUBSTITUTE, _from(S.RECTIFIED), None, P.TICKET_DISPATCH, Party.OFFICE,
               _D((), (substitute_due,))),
    Transition(A.SEND_BACK, _from(S.VERIFIED), S.RECTIFYING, P.TICKET_SIGN_OFF, Party.OFFICE,
               _D(("reason",))),
    Transition(A.SIGN_OFF, _from(S.VERIFIED), S.CLOSED, P.TICKET_SIGN_OFF, Party.OFFICE,
               _D((), _CLOSE_GATE)),
    Transition(A.DECLINE, _from(S.SUBMITTED), S.DECLINED, P.TICKET_DISPATCH, Party.OFFICE,
               _D(("reason",))),
    Transition(A.APPEAL, _from(S.DECLINED), S.SUBMITTED, P.TICKET_APPEAL, Party.FINDER,
               _D(("reason",), (appeals_left,))),
    Transition(A.MERGE, _MERGEABLE, S.MERGED, P.TICKET_DISPATCH, Party.OFFICE,
               _D(("into_ticket_id", "reason"))),
    Transition(A.MAKE_LONG_TERM, _from(S.RECTIFYING), S.LONG_TERM, P.TICKET_DISPATCH, Party.OFFICE,
               _D(("plan", "review_dates"))),
    Transition(A.REVIEW, _from(S.LONG_TERM), None, P.TICKET_DISPATCH, Party.OFFICE,
               _D(("note",))),
    Transition(A.RESUME, _from(S.LONG_TERM), S.RECTIFYING, P.TICKET_DISPATCH, Party.OFFICE,
               _D(("reason",))),
    Transition(A.WITHDRAW, _from(S.SUBMITTED), S.WITHDRAWN, P.TICKET_SUBMIT, Party.FINDER,
               _D(("reason",))),
    Transition(A.REOPEN, _from(S.CLOSED), S.DISPATCHED, P.TICKET_SUPERVISE, Party.OFFICE,
               _D(("reason",))),
    Transition(A.ANNUL, _ANY - {S.ANNULLED}, S.ANNULLED, P.TICKET_SUPERVISE, Party.OFFICE,
               _D(("reason",))),
    Transition(A.EXEMPT, _WITH_UNIT, None, P.TICKET_SUPERVISE, Party.OFFICE,
               _D(("rule", "user_id", "reason"))),
    Transition(A.URGE, _WITH_UNIT, None, P.TICKET_SUPERVISE, Party.OFFICE,
               _D(("kind", "note"))),
    Transition(A.COMMENT, _ANY, None, P.TICKET_COMMENT, Party.ANYONE,
               _D(("body",))),
    Transition(A.PLAN_MEASURE, _WORKED_ON, None, P.MEASURE_EDIT, Party.UNIT,
               _D(("title",), (may_fix,))),
    Transition(A.CONSULT, _WITH_UNIT | {S.SUBMITTED}, None, P.CONSULTATION_OPEN,
               Party.UNIT_OR_OFFICE, _D(("topic", "obligations"))),
)
# fmt: on

BY_STATE: Final[Mapping[TicketState, Sequence[Transition]]] = {
    state: tuple(row for row in TRANSITIONS if state in row.sources) for state in S
}
_BY_ACTION: Final[Mapping[Action, Transition]] = {row.action: row for row in TRANSITIONS}


def transition(action: Action) -> Transition:
    """The row of ``action``; there is exactly one."""
    return _BY_ACTION[action]


def allowed_from(state: TicketState, action: Action) -> bool:
    """Whether the state knows the action at all."""
    return state in _BY_ACTION[action].sources


def standings(ticket: TicketFacts, actor: ActorFacts) -> frozenset[Party]:
    """Every standing in which ``actor`` may act on the ticket."""
    found = {Party.ANYONE}
    if actor.system:
        found.add(Party.SYSTEM)
    if actor.office:
        found |= {Party.OFFICE, Party.FINDER_OR_OFFICE, Party.UNIT_OR_OFFICE}
    if actor.organisation_id is not None and actor.organisation_id == ticket.organisation_id:
        found |= {Party.UNIT, Party.UNIT_OR_OFFICE}
    if actor.user_id is not None and actor.user_id == ticket.finder_id:
        found |= {Party.FINDER, Party.FINDER_OR_OFFICE, Party.VERIFIER}
    if actor.user_id is not None and actor.user_id == ticket.substitute_id:
        found.add(Party.VERIFIER)
    return frozenset(found)


def permitted(row: Transition, ticket: TicketFacts, actor: ActorFacts) -> bool:
    """Whether the actor's roles and standing allow the action, whatever the state."""
    return row.permission in actor.permissions and row.party in standings(ticket, actor)


def unmet(
    row: Transition, ticket: TicketFacts, actor: ActorFacts, now: datetime
) -> tuple[Unmet, ...]:
    """The conditions of ``row`` that do not hold."""
    answers = (condition(ticket, actor, now) for condition in row.demands.conditions)
    return tuple(answer for answer in answers if answer is not None)


@dataclass(frozen=True, slots=True)
class AvailableAction:
    """An action the actor may take now, or could if ``unmet`` were met."""

    transition: Transition
    target: TicketState
    unmet: tuple[Unmet, ...]


def available_actions(
    ticket: TicketFacts, actor: ActorFacts, now: datetime
) -> list[AvailableAction]:
    """What ``actor`` may do to the ticket in its state, with what each action demands."""
    held = standings(ticket, actor)
    return [
        AvailableAction(row, row.leads_to(ticket.state), unmet(row, ticket, actor, now))
        for row in BY_STATE[ticket.state]
        if row.permission in actor.permissions and row.party in held
    ]


def must_keep(ticket: TicketFacts) -> str | None:
    """The only unit the ticket may go to once its bounces are used up."""
    return ticket.first_organisation_id if ticket.bounces >= BOUNCE_LIMIT else None
