"""Reading consultations; whoever sees the ticket sees what units consulted about it."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Select, select

from app.identity.models import OrganisationRow
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page
from app.tickets.models import Consultation, Obligation, Ticket
from app.tickets.problems import ConsultationNotFound
from app.tickets.queries.visibility import visible_to
from app.tickets.vocabulary import ConsultationState

_C = Consultation.__table__.c
_LISTED: Final = (
    _C.id,
    _C.ticket_id,
    Ticket.__table__.c.number.label("ticket_number"),
    _C.state,
    _C.topic,
    _C.lead_organisation_id,
    OrganisationRow.__table__.c.name.label("lead_organisation_name"),
    _C.created_at,
    _C.concluded_at,
    _C.updated_at,
    _C.version,
)
_SORT: Final = Sort("-id", (_C.id,), descending=True)


def _select(*columns: Any) -> Select[Any]:
    return (
        select(*columns)
        .select_from(Consultation)
        .join(Ticket, Ticket.id == _C.ticket_id)
        .join(OrganisationRow, OrganisationRow.id == _C.lead_organisation_id)
    )


def list_consultations(
    session: ReadSession,
    actor: Actor,
    *,
    ticket_id: str | None,
    states: Sequence[ConsultationState],
    cursor: str | None,
    limit: int,
) -> Page:
    """One page of consultations, the latest first."""
    statement = _select(*_LISTED).where(visible_to(actor))
    if ticket_id is not None:
        statement = statement.where(_C.ticket_id == ticket_id)
    if states:
        statement = statement.where(_C.state.in_(tuple(states)))
    return keyset_page(session, statement, sort=_SORT, cursor=cursor, limit=limit)


def consultation_detail(session: ReadSession, actor: Actor, consultation_id: str) -> dict[str, Any]:
    """One consultation with its obligations.

    Raises:
        ConsultationNotFound: there is none, or its ticket is invisible.
    """
    statement = _select(*_LISTED, _C.conclusion, _C.minutes).where(
        _C.id == consultation_id, visible_to(actor)
    )
    row = session.execute(statement).mappings().one_or_none()
    if row is None:
        raise ConsultationNotFound
    return {**row, "obligations": obligation_rows(session, consultation_id)}


def obligation_rows(session: ReadSession, consultation_id: str) -> list[dict[str, Any]]:
    """What each unit owes and said, in the order in which they were asked."""
    statement = (
        select(
            Obligation.id,
            Obligation.organisation_id,
            OrganisationRow.name.label("organisation_name"),
            Obligation.duty,
            Obligation.due_on,
            Obligation.answer,
            Obligation.dissents,
            Obligation.dissent,
            Obligation.answered_at,
        )
        .join(OrganisationRow, OrganisationRow.id == Obligation.organisation_id)
        .where(Obligation.consultation_id == consultation_id)
        .order_by(Obligation.id)
    )
    return [dict(row) for row in session.execute(statement).mappings()]


def lock_consultation(session: WriteSession, actor: Actor, consultation_id: str) -> Consultation:
    """The consultation to be changed, locked.

    Raises:
        ConsultationNotFound: there is none, or its ticket is invisible.
    """
    statement = (
        select(Consultation)
        .join(Ticket, Ticket.id == _C.ticket_id)
        .where(_C.id == consultation_id, visible_to(actor))
        .with_for_update(of=Consultation)
    )
    found = session.execute(statement).scalar_one_or_none()
    if found is None:
        raise ConsultationNotFound
    return found


def obligation_of(
    session: WriteSession, consultation_id: str, organisation_id: str | None
) -> Obligation | None:
    """What a unit owes to the consultation."""
    statement = select(Obligation).where(
        Obligation.consultation_id == consultation_id,
        Obligation.organisation_id == organisation_id,
    )
    return session.execute(statement.with_for_update()).scalar_one_or_none()


def by_id(session: ReadSession, consultation_id: str) -> Consultation | None:
    """The consultation with this id, whoever called it."""
    return session.get(Consultation, consultation_id)
