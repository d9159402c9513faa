"""The one gate in front of every change of a ticket, whatever path it comes by."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.problems import Stale
from app.tickets import lifecycle, policy
from app.tickets.facts import ActorFacts, TicketFacts
from app.tickets.lifecycle import Transition
from app.tickets.models import Ticket
from app.tickets.problems import GateUnmet, IllegalState, NotYours, SegregationBroken
from app.tickets.queries import tickets as queries
from app.tickets.vocabulary import Action, TicketState


@dataclass(frozen=True, slots=True)
class Taken:
    """A locked ticket that passed the gate for one action."""

    ticket: Ticket
    facts: TicketFacts
    me: ActorFacts
    transition: Transition
    source: TicketState

    def told(self) -> dict[str, Any]:
        """What every event of the ticket says."""
        return {
            "aggregate_id": self.ticket.id,
            "number": self.ticket.number,
            "source": self.source.value,
            "target": self.ticket.state.value,
        }


def take(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    action: Action,
    *,
    expected_version: int | None,
) -> Taken:
    """Lock the ticket and ask whether ``actor`` may do ``action`` to it now.

    Without ``expected_version`` the action only adds a fact and no reading of it can be stale.

    Raises:
        TicketNotFound: there is none, or it is invisible.
        NotYours: the action belongs to somebody in another standing.
        Stale: the ticket was changed since it was read.
        IllegalState: the state does not know the action.
        SegregationBroken: the actor already plays another part.
        GateUnmet: a condition does not hold.
    """
    ticket = queries.lock_ticket(session, actor, ticket_id)
    return admit(session, actor, ticket, action, expected_version=expected_version)


def admit(
    session: WriteSession,
    actor: Actor,
    ticket: Ticket,
    action: Action,
    *,
    expected_version: int | None,
) -> Taken:
    """The gate for a ticket that is locked already; see ``take``."""
    facts = queries.facts_of(ticket)
    me = policy.actor_facts(actor)
    row = allow(
        facts,
        me,
        action,
        version=ticket.version,
        expected_version=expected_version,
        now=session.now,
    )
    return Taken(ticket, facts, me, row, facts.state)


def allow(
    facts: TicketFacts,
    me: ActorFacts,
    action: Action,
    *,
    version: int,
    expected_version: int | None,
    now: datetime,
) -> Transition:
    """The row of the life cycle that lets it happen; refuses as ``take`` says."""
    row = lifecycle.transition(action)
    if not lifecycle.permitted(row, facts, me):
        raise NotYours(
            f"“{action.zh}”由{row.party.zh}办理", f"{action.en} is for: {row.party.en.lower()}"
        )
    if expected_version is not None and version != expected_version:
        raise Stale(current_version=version)
    if not lifecycle.allowed_from(facts.state, action):
        raise IllegalState.of(action, facts.state)
    unmet = lifecycle.unmet(row, facts, me, now)
    if unmet and all(one.code.startswith("segregation.") for one in unmet):
        raise SegregationBroken.of(unmet)
    if unmet:
        raise GateUnmet.of(unmet)
    return row


def move(session: WriteSession, taken: Taken, *, target: TicketState | None = None) -> None:
    """Bring the ticket where its action leads and write it; other changes were made before."""
    ticket = taken.ticket
    ticket.state = target or taken.transition.leads_to(taken.source)
    ticket.updated_at = session.now
    session.flush()


def add_fixer(ticket: Ticket, actor: Actor) -> None:
    """Remember that ``actor`` and its unit laid hands on the matter."""
    duties = dict(ticket.duties or {})
    for key, value in (("fixers", actor.user_id), ("fixing_units", actor.organisation_id)):
        known = duties.get(key, [])
        if value is not None and value not in known:
            duties[key] = [*known, value]
    if duties != ticket.duties:
        ticket.duties = duties
