"""Who and which units take part: names, standings, candidates for the draw."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, insert, select

from app.identity.models import OrganisationRow, UserRoleRow, UserRow
from app.identity.vocabulary import Role, UserStatus
from app.platform.db import ReadSession, WriteSession
from app.tickets.models import Substitute, Ticket, TicketUnit
from app.tickets.segregation import Candidate
from app.tickets.vocabulary import Standing

_UNITS = TicketUnit.__table__.c


def unit_name(session: ReadSession, organisation_id: str) -> str | None:
    """The name of an active organisation."""
    statement = select(OrganisationRow.name).where(
        OrganisationRow.id == organisation_id, OrganisationRow.is_active
    )
    return session.execute(statement).scalar_one_or_none()


def unit_names(session: ReadSession, organisation_ids: Iterable[str]) -> dict[str, str]:
    """The names of active organisations; unknown ones are missing."""
    statement = select(OrganisationRow.id, OrganisationRow.name).where(
        OrganisationRow.id.in_(tuple(organisation_ids)), OrganisationRow.is_active
    )
    return {row.id: row.name for row in session.execute(statement)}


def is_active_user(session: ReadSession, user_id: str) -> bool:
    """Whether the person has an account that may be used."""
    statement = select(UserRow.id).where(UserRow.id == user_id, UserRow.status == UserStatus.ACTIVE)
    return session.execute(statement).scalar_one_or_none() is not None


def candidates(session: ReadSession) -> list[Candidate]:
    """Everybody who may be drawn to verify: active walkers and experiencers."""
    may_verify = exists(
        select(1).where(
            UserRoleRow.user_id == UserRow.id,
            UserRoleRow.role.in_((Role.WALKER, Role.EXPERIENCER)),
        )
    )
    statement = select(UserRow.id, UserRow.organisation_id).where(
        UserRow.status == UserStatus.ACTIVE, may_verify
    )
    return [Candidate(row.id, row.organisation_id) for row in session.execute(statement)]


def drawn_before(session: ReadSession, ticket_id: str) -> list[str]:
    """Those drawn for the ticket so far, first draw first."""
    statement = (
        select(Substitute.user_id).where(Substitute.ticket_id == ticket_id).order_by(Substitute.id)
    )
    return list(session.execute(statement).scalars())


def finder_of(session: ReadSession, ticket: Ticket) -> dict[str, Any]:
    """Who found it, in plain; callers have logged the purpose."""
    row: dict[str, Any] = {
        "ticket_id": ticket.id,
        "user_id": ticket.finder_id,
        "name": None,
        "position": None,
        "organisation_name": None,
    }
    if ticket.finder_id is None:
        return row
    statement = (
        select(UserRow.display_name, UserRow.position, OrganisationRow.name)
        .outerjoin(OrganisationRow, OrganisationRow.id == UserRow.organisation_id)
        .where(UserRow.id == ticket.finder_id)
    )
    found = session.execute(statement).one()
    return row | {
        "name": found.display_name,
        "position": found.position,
        "organisation_name": found.name,
    }


def units_of(session: ReadSession, ticket_id: str) -> dict[str, Standing]:
    """The units that see the ticket, with their standing."""
    statement = select(_UNITS.organisation_id, _UNITS.standing).where(_UNITS.ticket_id == ticket_id)
    return {row.organisation_id: row.standing for row in session.execute(statement)}


def set_standing(
    session: WriteSession,
    ticket_id: str,
    organisation_id: str,
    standing: Standing,
    since: datetime,
) -> None:
    """Give a unit sight of the ticket, in this standing from now on."""
    session.execute(
        delete(TicketUnit).where(
            _UNITS.ticket_id == ticket_id, _UNITS.organisation_id == organisation_id
        )
    )
    session.execute(
        insert(TicketUnit).values(
            ticket_id=ticket_id, organisation_id=organisation_id, standing=standing, since=since
        )
    )
