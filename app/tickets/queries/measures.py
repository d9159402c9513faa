"""Reading measures, and what they prove of tickets."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, exists, func, or_, select, true, update

from app.identity.models import OrganisationRow
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page
from app.tickets import policy
from app.tickets.models import Measure, MeasureEvidence, MeasureTicket, Ticket
from app.tickets.problems import MeasureNotFound
from app.tickets.queries.visibility import visible_to
from app.tickets.vocabulary import MeasureState
from app.walks.evidence.models import Evidence

_M = Measure.__table__.c
_L = MeasureTicket.__table__.c
_LISTED: Final = (
    _M.id,
    _M.number,
    _M.organisation_id,
    OrganisationRow.__table__.c.name.label("organisation_name"),
    _M.title,
    _M.state,
    _M.is_systemic,
    _M.due_on,
    _M.is_proven,
    _M.done_at,
    _M.updated_at,
    _M.version,
)
_SORT: Final = Sort("-number", (_M.number,), descending=True)


def measures_visible_to(actor: Actor) -> ColumnElement[bool]:
    """A unit sees its own measures; everybody sees those of the tickets they see."""
    if policy.sees_all(actor):
        return true()
    of_seen_tickets = exists(
        select(1)
        .select_from(MeasureTicket)
        .join(Ticket, Ticket.id == _L.ticket_id)
        .where(_L.measure_id == _M.id, visible_to(actor))
    )
    unit = policy.unit_of(actor)
    return of_seen_tickets if unit is None else or_(_M.organisation_id == unit, of_seen_tickets)


def list_measures(
    session: ReadSession,
    actor: Actor,
    *,
    ticket_id: str | None,
    unit_id: str | None,
    states: Sequence[MeasureState],
    cursor: str | None,
    limit: int,
) -> Page:
    """One page of measures, the latest first."""
    statement = _select(*_LISTED).where(measures_visible_to(actor))
    if ticket_id is not None:
        statement = statement.where(
            exists(select(1).where(_L.measure_id == _M.id, _L.ticket_id == ticket_id))
        )
    if unit_id is not None:
        statement = statement.where(_M.organisation_id == unit_id)
    if states:
        statement = statement.where(_M.state.in_(tuple(states)))
    return keyset_page(session, statement, sort=_SORT, cursor=cursor, limit=limit)


def _select(*columns: Any) -> Any:
    return select(*columns).join(OrganisationRow, OrganisationRow.id == _M.organisation_id)


def measure_detail(session: ReadSession, actor: Actor, measure_id: str) -> dict[str, Any]:
    """One measure with its proof and those of its tickets that ``actor`` sees.

    Raises:
        MeasureNotFound: there is none, or it is invisible.
    """
    statement = _select(
        *_LISTED, _M.description, _M.result, _M.proof_document, _M.cancel_reason
    ).where(_M.id == measure_id, measures_visible_to(actor))
    row = session.execute(statement).mappings().one_or_none()
    if row is None:
        raise MeasureNotFound
    tickets = (
        select(Ticket.id, Ticket.number, Ticket.title, Ticket.state)
        .join(MeasureTicket, MeasureTicket.ticket_id == Ticket.id)
        .where(_L.measure_id == measure_id, visible_to(actor))
        .order_by(Ticket.number)
    )
    return {
        **row,
        "evidence_ids": evidence_ids(session, measure_id),
        "tickets": [dict(found) for found in session.execute(tickets).mappings()],
    }


def evidence_ids(session: ReadSession, measure_id: str) -> list[str]:
    """The stored files that prove a measure."""
    statement = select(MeasureEvidence.evidence_id).where(MeasureEvidence.measure_id == measure_id)
    return list(session.execute(statement.order_by(MeasureEvidence.evidence_id)).scalars())


def lock_measure(session: WriteSession, actor: Actor, measure_id: str) -> Measure:
    """The measure to be changed, locked.

    Raises:
        MeasureNotFound: there is none, or it is invisible.
    """
    statement = select(Measure).where(Measure.id == measure_id, measures_visible_to(actor))
    found = session.execute(statement.with_for_update(of=Measure)).scalar_one_or_none()
    if found is None:
        raise MeasureNotFound
    return found


def ticket_ids_of(session: ReadSession, measure_id: str) -> list[str]:
    """The tickets a measure serves."""
    statement = select(_L.ticket_id).where(_L.measure_id == measure_id).order_by(_L.ticket_id)
    return list(session.execute(statement).scalars())


def recount_proven(session: WriteSession, ticket_ids: Sequence[str]) -> None:
    """Write into tickets how many of their measures are done with evidence.

    What was done before a recurrence did not help, so it counts no longer.
    The version rises with it, because what may be done to the ticket changes.
    """
    proven = (
        select(func.count())
        .select_from(MeasureTicket)
        .join(Measure, Measure.id == _L.measure_id)
        .where(
            _L.ticket_id == Ticket.id,
            Measure.state == MeasureState.DONE,
            Measure.is_proven,
            or_(Ticket.reopened_at.is_(None), Measure.done_at > Ticket.reopened_at),
        )
        .correlate(Ticket)
        .scalar_subquery()
    )
    session.execute(
        update(Ticket)
        .where(Ticket.id.in_(tuple(ticket_ids)))
        .values(proven_measures=proven, version=Ticket.version + 1, updated_at=session.now)
        .execution_options(synchronize_session=False)
    )


def measure_by_id(session: ReadSession, measure_id: str) -> Measure | None:
    """The measure with this id, whoever planned it."""
    return session.get(Measure, measure_id)


def own_evidence(
    session: ReadSession, evidence: Sequence[str], organisation_id: str | None
) -> set[str]:
    """Those of the files that the unit uploaded as its own; files of walks are no unit's."""
    if not evidence or organisation_id is None:
        return set()
    statement = select(Evidence.id).where(
        Evidence.id.in_(tuple(evidence)),
        Evidence.organisation_id == organisation_id,
        Evidence.walk_id.is_(None),
    )
    return set(session.execute(statement).scalars())
