"""Which tickets somebody sees; every read of a ticket goes through here."""

from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, exists, false, or_, select, true

from app.platform.actor import Actor
from app.tickets import policy
from app.tickets.models import Ticket, TicketUnit

_TICKETS = Ticket.__table__.c
_UNITS = TicketUnit.__table__.c

SCOPED: ColumnElement[bool] = or_(
    _TICKETS.finder_id == bindparam("viewer_id"),
    _TICKETS.substitute_id == bindparam("viewer_id"),
    exists(
        select(1).where(
            _UNITS.organisation_id == bindparam("viewer_unit"), _UNITS.ticket_id == _TICKETS.id
        )
    ),
)
"""The rows of one finder, substitute or unit, for statements built once; see ``scope_of``."""


def scope_of(actor: Actor) -> dict[str, Any]:
    """The parameters of ``SCOPED`` for ``actor``."""
    return {"viewer_id": actor.user_id, "viewer_unit": policy.unit_of(actor)}


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """The tickets ``actor`` may see, as a condition for any statement over tickets.

    Coordinators and leaders see all; a unit those it handles, handled or is consulted about; a
    finder and a drawn substitute their own. The three keepers of the system see none.
    """
    if policy.sees_all(actor):
        return true()
    own: list[ColumnElement[bool]] = [false()]
    if actor.user_id is not None:
        own.append(_TICKETS.finder_id == actor.user_id)
        own.append(_TICKETS.substitute_id == actor.user_id)
    unit = policy.unit_of(actor)
    if unit is not None:
        own.append(
            exists(
                select(1).where(
                    and_(_UNITS.organisation_id == unit, _UNITS.ticket_id == _TICKETS.id)
                )
            )
        )
    return or_(*own)
