"""Notes on a ticket, and the logged look at who found it."""

from typing import Any

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.tickets import policy
from app.tickets.events import FinderRevealed, TicketCommented, TicketNoted
from app.tickets.models import Comment
from app.tickets.problems import IdTaken, NotYours
from app.tickets.queries import facts, people, tickets
from app.tickets.service.gate import take
from app.tickets.vocabulary import Action, Audience


def comment_on(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    comment_id: str | None,
    body: str,
    audience: Audience,
) -> str:
    """Leave a note; its id. Notes for the office alone are for coordinators to leave.

    Raises:
        NotYours: somebody else wants to leave an internal note.
        IdTaken: the id belongs to another note.
    """
    taken = take(session, actor, ticket_id, Action.COMMENT, expected_version=None)
    if audience is Audience.OFFICE and not policy.is_office(actor):
        raise NotYours("内部备注仅限行风办", "Internal notes are for coordinators")
    known = facts.comment_by_id(session, comment_id) if comment_id else None
    if known is not None:
        if (known.ticket_id, known.author_id, known.body) != (ticket_id, actor.user_id, body):
            raise IdTaken
        return known.id
    made = Comment(
        id=comment_id or new_id(),
        ticket_id=ticket_id,
        author_id=actor.user_id,
        audience=audience,
        body=body,
        written_at=session.now,
    )
    session.add(made)
    session.flush()
    event = TicketNoted if audience is Audience.OFFICE else TicketCommented
    record(session, actor, event(**taken.told()))
    return made.id


def reveal_finder(
    session: WriteSession, actor: Actor, ticket_id: str, *, purpose: str
) -> dict[str, Any]:
    """Tell a coordinator who found it; the purpose is logged, and the finder can read it.

    Raises:
        NotYours: anybody but a coordinator asks.
    """
    ticket = tickets.lock_ticket(session, actor, ticket_id)
    if not policy.is_office(actor):
        raise NotYours
    event = FinderRevealed(
        aggregate_id=ticket.id,
        number=ticket.number,
        source=ticket.state.value,
        target=ticket.state.value,
        purpose=purpose,
    )
    record(session, actor, event)
    return people.finder_of(session, ticket)
