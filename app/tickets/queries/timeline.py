"""The event log of one ticket, its measures and its consultations, as its reader may know it."""

from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, and_, or_, select

from app.identity.models import OrganisationRow
from app.platform.actor import Actor
from app.platform.db import ReadSession
from app.platform.models import EventRow
from app.platform.paging import Page, Sort, keyset_page
from app.tickets import policy, sentences
from app.tickets.models import Consultation, MeasureTicket, Substitute, Ticket
from app.tickets.pseudonyms import pseudonym
from app.tickets.vocabulary import KnownAs

_E = EventRow.__table__.c
_T = Ticket.__table__.c
_TICKET: Final = select(_T.id, _T.finder_id, _T.seal, _T.organisation_id)
_EVENTS: Final = select(
    _E.id,
    _E.occurred_at,
    _E.name,
    _E.actor_id,
    _E.actor_kind,
    _E.actor_name,
    _E.organisation_id,
    _E.payload,
    OrganisationRow.name.label("organisation_name"),
).outerjoin(OrganisationRow, OrganisationRow.id == _E.organisation_id)
_SORT: Final = Sort("id", (_E.id,))
_PRIVATE: Final = ("ticket.finder_revealed", "ticket.noted")


class Doer(NamedTuple):
    """Somebody who acted, as one reader may know them."""

    kind: KnownAs
    name: str


def ticket_timeline(
    session: ReadSession, actor: Actor, ticket_id: str, *, cursor: str | None, limit: int
) -> Page:
    """One page of what happened, oldest first; the caller saw to it that it is visible."""
    ticket = session.execute(_TICKET.where(_T.id == ticket_id)).one()
    statement = _EVENTS.where(or_(*_about(session, ticket_id)))
    if not policy.is_office(actor):
        hidden = _PRIVATE if actor.user_id != ticket.finder_id else ("ticket.noted",)
        statement = statement.where(_E.name.not_in(hidden))
    page = keyset_page(session, statement, sort=_SORT, cursor=cursor, limit=limit)
    sealed = sealed_ids(session, ticket_id, ticket.finder_id)
    rows = []
    for row in page.rows:
        zh, en = sentences.sentence(row["name"], row["payload"])
        who = known_as(
            actor,
            seal=ticket.seal,
            sealed=sealed,
            user_id=row["actor_id"],
            name=row["actor_name"],
            unit_id=row["organisation_id"],
            unit_name=row["organisation_name"],
            by_office=row["name"] in sentences.OFFICE_EVENTS,
            by_system=row["actor_kind"] == "system",
        )
        rows.append(
            {
                "id": row["id"],
                "occurred_at": row["occurred_at"],
                "name": row["name"],
                "actor": who.name,
                "actor_kind": who.kind,
                "text": zh,
                "text_en": en,
            }
        )
    return Page(rows, page.next, page.prev)


def _about(session: ReadSession, ticket_id: str) -> list[ColumnElement[bool]]:
    """The ticket's own events and those of what belongs to it, each found by the log's index."""
    measures = select(MeasureTicket.measure_id).where(MeasureTicket.ticket_id == ticket_id)
    consultations = select(Consultation.id).where(Consultation.ticket_id == ticket_id)
    subjects = {
        "ticket": [ticket_id],
        "measure": list(session.execute(measures).scalars()),
        "consultation": list(session.execute(consultations).scalars()),
    }
    return [
        and_(_E.aggregate == aggregate, _E.aggregate_id.in_(ids))
        for aggregate, ids in subjects.items()
        if ids
    ]


def sealed_ids(session: ReadSession, ticket_id: str, finder_id: str | None) -> frozenset[str]:
    """Those whose identity the ticket's readers must not learn."""
    drawn = select(Substitute.user_id).where(Substitute.ticket_id == ticket_id)
    found = set(session.execute(drawn).scalars())
    if finder_id is not None:
        found.add(finder_id)
    return frozenset(found)


def known_as(
    reader: Actor,
    *,
    seal: str,
    sealed: frozenset[str],
    user_id: Any,
    name: str,
    unit_id: str | None,
    unit_name: str | None,
    by_office: bool = False,
    by_system: bool = False,
) -> Doer:
    """How ``reader`` may know somebody who acted on a ticket."""
    if by_system:
        return _unnamed(KnownAs.SYSTEM)
    if user_id is not None and user_id == reader.user_id:
        return _unnamed(KnownAs.SELF)
    if user_id in sealed and not by_office:
        return Doer(KnownAs.PSEUDONYM, pseudonym(seal, user_id))
    colleague = unit_id is not None and unit_id == reader.organisation_id
    if user_id not in sealed and (policy.is_office(reader) or colleague):
        return Doer(KnownAs.NAMED, name)
    if by_office:
        return _unnamed(KnownAs.OFFICE)
    return Doer(KnownAs.UNIT, unit_name) if unit_name else _unnamed(KnownAs.OTHER)


def _unnamed(kind: KnownAs) -> Doer:
    return Doer(kind, kind.zh)
