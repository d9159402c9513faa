"""Which tickets somebody sees; every read of a ticket goes through here."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    bindparam,
    exists,
    false,
    func,
    or_,
    select,
    true,
    union,
)

from app.platform.actor import Actor
from app.platform.bulk import among
from app.platform.db import ReadSession
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


FEW = 500
"""So many tickets are looked up one by one rather than looked for among all."""


def _at_most_one_more(column: ColumnElement[Any], owner: ColumnElement[bool]) -> Select[Any]:
    limited = select(column.label("ticket_id")).where(owner).limit(bindparam("most")).subquery()
    return select(limited.c.ticket_id)


_SEEN = union(
    _at_most_one_more(_UNITS.ticket_id, _UNITS.organisation_id == bindparam("viewer_unit")),
    _at_most_one_more(_TICKETS.id, _TICKETS.finder_id == bindparam("viewer_id")),
    _at_most_one_more(_TICKETS.id, _TICKETS.substitute_id == bindparam("viewer_id")),
).subquery()
_COUNT = select(func.count()).select_from(_SEEN)
_IDS = select(_SEEN.c.ticket_id)


def few_seen(session: ReadSession, actor: Actor) -> list[str] | None:
    """The ids of all tickets that ``actor`` sees, or ``None`` when they are more than ``FEW``.

    The same tickets as ``visible_to``. Who sees a handful of a million would otherwise wait until
    the whole index is walked in search of them.
    """
    if policy.sees_all(actor):
        return None
    scope = scope_of(actor) | {"most": FEW + 1}
    if session.execute(_COUNT, scope).scalar_one() > FEW:
        return None
    return list(session.execute(_IDS, scope).scalars())


def among_few(
    session: ReadSession, few: Sequence[str], conditions: Sequence[ColumnElement[bool]]
) -> list[ColumnElement[bool]]:
    """``conditions`` for tickets that are looked up by their ids.

    SQLite counts nothing and would rather walk the index of a state; it cannot walk a function's.
    """
    if session.dialect_name == "sqlite":
        conditions = [func.coalesce(condition, False) for condition in conditions]
    return [among(session, _TICKETS.id, few), *conditions]


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
                select(1)
                .where(_UNITS.organisation_id == unit, _UNITS.ticket_id == _TICKETS.id)
                # Keeps PostgreSQL from gathering all tickets of the unit before the first row.
                .offset(0)
            )
        )
    return or_(*own)
