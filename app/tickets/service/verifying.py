"""From the unit's report to sign-off: evaluation, substitutes, exemptions, the signature."""

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.tickets import segregation
from app.tickets.clock.service.running import start_clock, stop_clock
from app.tickets.clock.vocabulary import Preset, StopReason
from app.tickets.events import (
    ExemptionSigned,
    SubstituteDrawn,
    TicketClosed,
    TicketEvaluated,
    TicketRectified,
    TicketSentBack,
)
from app.tickets.lifecycle import transition
from app.tickets.models import Evaluation, Exemption, Substitute, Ticket
from app.tickets.problems import (
    GateUnmet,
    NoSubstitute,
    unknown_reference,
    wrong_field,
)
from app.tickets.queries import creating, facts, people
from app.tickets.service.gate import Taken, add_fixer, move, take
from app.tickets.vocabulary import Action, Rule, Satisfaction, TicketState, VerificationKind


def report_rectified(
    session: WriteSession, actor: Actor, ticket_id: str, *, result: str, expected_version: int
) -> None:
    """The unit reports that it is rectified 待复核."""
    taken = take(session, actor, ticket_id, Action.RECTIFY, expected_version=expected_version)
    ticket = taken.ticket
    stop_clock(session, ticket, reason=StopReason.RECTIFIED)
    ticket.result = result
    ticket.rounds += 1
    ticket.rectified_at = session.now
    add_fixer(ticket, actor)
    move(session, taken)
    record(
        session,
        actor,
        TicketRectified(
            **taken.told(),
            organisation_id=str(ticket.organisation_id),
            result=result,
            round=ticket.rounds,
        ),
    )


def evaluate_ticket(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    level: Satisfaction,
    comment: str,
    rewalk_id: str | None,
    expected_version: int,
) -> None:
    """The finder, or a drawn substitute, says how it is now; it may rest on a re-walk 复走.

    The two lowest levels bring the ticket back to rectifying by themselves.

    Raises:
        InvalidFields: the re-walk is not one's own, or not submitted since the report.
    """
    taken = take(session, actor, ticket_id, Action.EVALUATE, expected_version=expected_version)
    ticket = taken.ticket
    if rewalk_id is not None:
        _require_rewalk(session, actor, ticket, rewalk_id)
    said = Evaluation(
        id=new_id(),
        ticket_id=ticket.id,
        round=ticket.rounds,
        kind=VerificationKind.REWALK if rewalk_id else VerificationKind.EVALUATION,
        level=level,
        passed=level.passes,
        comment=comment,
        rewalk_id=rewalk_id,
        evaluator_id=actor.user_id,
        is_substitute=actor.user_id != ticket.finder_id,
        evaluated_at=session.now,
    )
    session.add(said)
    ticket.satisfaction = level
    if level.passes:
        ticket.verifier_id, ticket.verified_at = actor.user_id, session.now
        move(session, taken)
    else:
        _back_to_rectifying(session, taken, transition(Action.FALL_BACK).leads_to(taken.source))
    event = TicketEvaluated(
        **taken.told(),
        level=level.value,
        passed=level.passes,
        kind=said.kind.value,
        round=said.round,
        comment=comment,
    )
    record(session, actor, event)


def draw_substitute(
    session: WriteSession, actor: Actor, ticket_id: str, *, expected_version: int
) -> None:
    """Draw by lot who verifies in the finder's place, from outside the fixing unit.

    Raises:
        NoSubstitute: nobody is left.
    """
    taken = take(
        session, actor, ticket_id, Action.DRAW_SUBSTITUTE, expected_version=expected_version
    )
    ticket = taken.ticket
    before = people.drawn_before(session, ticket.id)
    left = [one for one in people.candidates(session) if one.user_id not in before]
    seed = f"{ticket.id}/{len(before) + 1}"
    drawn = segregation.draw_substitute(left, taken.facts, seed=seed)
    if drawn is None:
        raise NoSubstitute
    ticket.substitute_id = drawn.user_id
    session.add(
        Substitute(
            id=new_id(),
            ticket_id=ticket.id,
            user_id=drawn.user_id,
            seed=seed,
            candidates=len(left),
            drawn_at=session.now,
        )
    )
    move(session, taken)
    record(session, actor, SubstituteDrawn(**taken.told(), candidates=len(left)))


def send_back(
    session: WriteSession, actor: Actor, ticket_id: str, *, reason: str, expected_version: int
) -> None:
    """Do not sign: the unit has to go on."""
    taken = take(session, actor, ticket_id, Action.SEND_BACK, expected_version=expected_version)
    taken.ticket.state_reason = reason
    _back_to_rectifying(session, taken, TicketState.RECTIFYING)
    record(session, actor, TicketSentBack(**taken.told(), reason=reason))


def sign_off(
    session: WriteSession, actor: Actor, ticket_id: str, *, note: str, expected_version: int
) -> None:
    """Sign the ticket off 销号; the only way to ``closed``."""
    taken = take(session, actor, ticket_id, Action.SIGN_OFF, expected_version=expected_version)
    taken.ticket.signer_id = actor.user_id
    taken.ticket.closed_at = session.now
    move(session, taken)
    record(session, actor, TicketClosed(**taken.told(), note=note))


def sign_exemption(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    rule: Rule,
    user_id: str,
    reason: str,
    expected_version: int,
) -> None:
    """Waive one rule of segregation for one person; signed by somebody else, and counted.

    Raises:
        GateUnmet: one would sign for oneself.
        InvalidFields: no such person.
    """
    taken = take(session, actor, ticket_id, Action.EXEMPT, expected_version=expected_version)
    ticket = taken.ticket
    refused = segregation.refused_exemption(actor.user_id, user_id)
    if refused is not None:
        raise GateUnmet.of((refused,))
    if not people.is_active_user(session, user_id):
        raise unknown_reference("/user_id")
    if facts.exemption_exists(session, ticket.id, rule, user_id):
        return
    session.add(
        Exemption(
            id=new_id(),
            ticket_id=ticket.id,
            rule=rule,
            user_id=user_id,
            signed_by_id=actor.user_id,
            reason=reason,
            signed_at=session.now,
        )
    )
    signed = [*ticket.duties.get("exemptions", []), [rule.value, user_id]]
    ticket.duties = ticket.duties | {"exemptions": signed}
    move(session, taken)
    event = ExemptionSigned(**taken.told(), rule=rule.value, reason=reason, count=len(signed))
    record(session, actor, event)


def _back_to_rectifying(session: WriteSession, taken: Taken, target: TicketState) -> None:
    ticket = taken.ticket
    ticket.verifier_id = None
    ticket.verified_at = None
    ticket.rectified_at = None
    ticket.state = target  # before the clock's own flush, which the database checks
    start_clock(session, ticket, preset=Preset.REWORK)
    move(session, taken, target=target)


def _require_rewalk(session: WriteSession, actor: Actor, ticket: Ticket, walk_id: str) -> None:
    walk = creating.passing_rewalk(session, walk_id, ticket.id)
    if walk is None or walk.walker_id != actor.user_id:
        raise unknown_reference("/rewalk_id")
    if walk.submitted_at is None or walk.submitted_at < ticket.rectified_at:
        raise wrong_field(
            "/rewalk_id",
            "rewalk.not_after_report",
            "复走须在报告整改完成之后提交",
            "The re-walk must be submitted after the report",
        )
