"""Reading tickets: one for its reader, one to be changed, and lists."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from types import SimpleNamespace
from typing import Any, Final, cast

from sqlalchemy import ColumnElement, Select, Table, Update, bindparam, select, update
from sqlalchemy.orm import InstrumentedAttribute

from app.catalogue.models import Matter
from app.catalogue.vocabulary import Board
from app.identity.models import OrganisationRow
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page
from app.platform.search import search_page
from app.tickets import policy
from app.tickets.facts import TicketFacts
from app.tickets.lifecycle import AvailableAction, available_actions
from app.tickets.models import Ticket
from app.tickets.problems import TicketNotFound
from app.tickets.queries.search import SEARCH_KIND, search_clause
from app.tickets.queries.visibility import SCOPED, among_few, few_seen, scope_of, visible_to
from app.tickets.vocabulary import RUNNING_STATES, Rule, TicketKind, TicketSort, TicketState
from app.walks.vocabulary import Dimension

_TABLE = cast("Table", Ticket.__table__)
_T = _TABLE.c
_MATTER = Matter.__table__
_UNIT = OrganisationRow.__table__

_LISTED: Final = (
    _T.id,
    _T.number,
    _T.kind,
    _T.state,
    _T.title,
    _T.severity,
    _T.dimension,
    _T.board,
    _T.region_code,
    _T.matter_id,
    _MATTER.c.name.label("matter_name"),
    _T.organisation_id,
    _UNIT.c.name.label("organisation_name"),
    _T.submitted_at,
    _T.due_on,
    _T.due_at,
    _T.due_sort_at,
    _T.deadline_provisional,
    _T.paused_at,
    _T.closed_at,
    _T.satisfaction,
    _T.rounds,
    _T.recurrences,
    _T.urges,
    _T.updated_at,
    _T.version,
)
_DETAILED: Final = (
    *_LISTED,
    _T.origin,
    _T.description,
    _T.bundle_id,
    _T.programme_id,
    _T.walk_id,
    _T.finding_id,
    _T.finder_id,
    _T.finder_organisation_id,
    _T.finder_pseudonym,
    _T.first_organisation_id,
    _T.bounces,
    _T.appeals,
    _T.dispatched_at,
    _T.accepted_at,
    _T.rectified_at,
    _T.verified_at,
    _T.clock_started_at,
    _T.deadline_preset,
    _T.result,
    _T.state_reason,
    _T.plan,
    _T.review_on,
    _T.merged_into_id,
    _T.proven_measures,
    _T.substitute_id,
    _T.verifier_id,
    _T.duties,
    _T.created_at,
)
_SEALED: Final = frozenset(
    {
        "due_sort_at",
        "finder_id",
        "finder_organisation_id",
        "finder_pseudonym",
        "substitute_id",
        "verifier_id",
        "duties",
        "appeals",
    }
)
_ANSWERED: Final = tuple(column.key for column in _DETAILED if column.key not in _SEALED)


def _from_tickets(*columns: ColumnElement[Any]) -> Select[Any]:
    joined = Ticket.__table__.outerjoin(_MATTER, _T.matter_id == _MATTER.c.id).outerjoin(
        _UNIT, _T.organisation_id == _UNIT.c.id
    )
    return select(*columns).select_from(joined)


_ONE: Final = _from_tickets(*_DETAILED).where(_T.id == bindparam("ticket_id"))
_ONE_SCOPED: Final = _ONE.where(SCOPED)
_ONE_LOCKED: Final = _ONE.with_for_update(of=_TABLE)
_SCOPED_LOCKED: Final = _ONE_SCOPED.with_for_update(of=_TABLE)
_ROWS: Final = _from_tickets(*_LISTED)


def facts_of(row: Any) -> TicketFacts:
    """What the rules need to know, from a ``Ticket`` or a row with its names."""
    duties = row.duties or {}
    return TicketFacts(
        state=row.state,
        organisation_id=row.organisation_id,
        first_organisation_id=row.first_organisation_id,
        finder_id=row.finder_id,
        finder_organisation_id=row.finder_organisation_id,
        bounces=row.bounces,
        appeals=row.appeals,
        proven_measures=row.proven_measures,
        rectified_at=row.rectified_at,
        verifier_id=row.verifier_id,
        substitute_id=row.substitute_id,
        fixer_ids=frozenset(duties.get("fixers", ())),
        fixing_unit_ids=frozenset(duties.get("fixing_units", ())),
        exemptions=frozenset(
            (Rule(rule), user_id) for rule, user_id in duties.get("exemptions", ())
        ),
    )


def ticket_detail(session: ReadSession, actor: Actor, ticket_id: str) -> dict[str, Any]:
    """The ticket as ``actor`` may see it, with what they may do.

    Raises:
        TicketNotFound: there is none, or it is invisible.
    """
    return detail_of(ticket_row(session, actor, ticket_id), actor, session.now)


def ticket_row(
    session: ReadSession, actor: Actor, ticket_id: str, *, lock: bool = False
) -> dict[str, Any]:
    """All that rules and answers need of a ticket, in one statement; not to be answered as it is.

    Raises:
        TicketNotFound: there is none, or it is invisible.
    """
    if policy.sees_all(actor):
        found = session.execute(_ONE_LOCKED if lock else _ONE, {"ticket_id": ticket_id})
    else:
        scope = scope_of(actor) | {"ticket_id": ticket_id}
        found = session.execute(_SCOPED_LOCKED if lock else _ONE_SCOPED, scope)
    row = found.one_or_none()
    if row is None:
        raise TicketNotFound
    return row._asdict()


def detail_of(known: dict[str, Any], actor: Actor, now: datetime) -> dict[str, Any]:
    """The answer made of a ``ticket_row``: what is sealed left out, what may be done added."""
    me = policy.actor_facts(actor)
    is_finder = me.user_id is not None and me.user_id == known["finder_id"]
    row = {name: known[name] for name in _ANSWERED}
    if not (is_finder or policy.sees_all(actor)):
        row["walk_id"] = row["finding_id"] = None
    row["finder"] = known["finder_pseudonym"]
    row["is_finder"] = is_finder
    row["substitute_drawn"] = known["substitute_id"] is not None
    row["overdue"] = is_overdue(known["state"], known["due_at"], now)
    actions = available_actions(facts_of(SimpleNamespace(**known)), me, now)
    row["available_actions"] = [_action_row(action) for action in actions]
    return row


def write_changes(
    session: WriteSession, ticket_id: str, version: int, changes: Mapping[str, Any]
) -> None:
    """Change columns of a ticket that was locked and read at ``version``."""
    named = {f"new_{name}": value for name, value in changes.items()}
    told = {"ticket_id": ticket_id, "read_version": version}
    session.execute(_update_of(tuple(sorted(changes))), named | told)


@lru_cache(maxsize=256)
def _update_of(names: tuple[str, ...]) -> Update:
    """Built once for each set of columns; there are few, and building costs as much as running."""
    return (
        update(_TABLE)
        .where(_T.id == bindparam("ticket_id"), _T.version == bindparam("read_version"))
        .values({name: bindparam(f"new_{name}", type_=_T[name].type) for name in names})
    )


def _action_row(found: AvailableAction) -> dict[str, Any]:
    action = found.transition.action
    return {
        "action": action.value,
        "label": action.zh,
        "label_en": action.en,
        "target": found.target,
        "demands": [*found.transition.demands.fields],
        "unmet": [one.as_json() for one in found.unmet],
    }


def is_overdue(state: TicketState, due_at: datetime | None, now: datetime) -> bool:
    """Whether a unit owes something that was due before ``now``."""
    return due_at is not None and due_at < now and state in RUNNING_STATES


_LOCK: Final = select(Ticket).where(Ticket.id == bindparam("ticket_id")).with_for_update(of=Ticket)
_LOCK_SCOPED: Final = _LOCK.where(SCOPED)


def lock_ticket(session: WriteSession, actor: Actor, ticket_id: str) -> Ticket:
    """The ticket to be changed, locked until the transaction ends.

    Raises:
        TicketNotFound: there is none, or it is invisible.
    """
    if policy.sees_all(actor):
        found = session.execute(_LOCK, {"ticket_id": ticket_id})
    else:
        found = session.execute(_LOCK_SCOPED, scope_of(actor) | {"ticket_id": ticket_id})
    ticket: Ticket | None = found.scalar_one_or_none()
    if ticket is None:
        raise TicketNotFound
    return ticket


def lock_tickets(session: WriteSession, ticket_ids: Sequence[str]) -> dict[str, Ticket]:
    """Tickets to be changed together, locked in the order of their ids so that nobody deadlocks."""
    statement = select(Ticket).where(Ticket.id.in_(ticket_ids)).order_by(Ticket.id)
    found = session.execute(statement.with_for_update(of=Ticket)).scalars()
    return {ticket.id: ticket for ticket in found}


def require_visible(session: ReadSession, actor: Actor, ticket_id: str) -> None:
    """Let pass only who sees the ticket.

    Raises:
        TicketNotFound: there is none, or it is invisible.
    """
    if not visible_ids(session, actor, [ticket_id]):
        raise TicketNotFound


def visible_ids(session: ReadSession, actor: Actor, ticket_ids: Sequence[str]) -> set[str]:
    """Those of ``ticket_ids`` that ``actor`` sees."""
    statement = select(_T.id).where(_T.id.in_(ticket_ids), visible_to(actor))
    return set(session.execute(statement).scalars())


def ticket_of_finding(session: ReadSession, finding_id: str) -> str | None:
    """The ticket that was made of a finding."""
    found = select(_T.id).where(_T.finding_id == finding_id)
    return session.execute(found).scalar_one_or_none()


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketFilter:
    """What a list is narrowed to; repeated values mean any of them."""

    states: Sequence[TicketState] = ()
    kinds: Sequence[TicketKind] = ()
    unit_ids: Sequence[str] = ()
    matter_ids: Sequence[str] = ()
    dimensions: Sequence[Dimension] = ()
    boards: Sequence[Board] = ()
    region: str | None = None
    programme_id: str | None = None
    overdue: bool | None = None
    mine: bool = False
    updated_since: datetime | None = None
    q: str | None = None


SORTS: Final = {
    TicketSort.NUMBER: Sort("number", (_T.number,)),
    TicketSort.NUMBER_DESC: Sort("-number", (_T.number,), descending=True),
    TicketSort.DUE_AT: Sort("due_at", (_T.due_sort_at, _T.id)),
    TicketSort.DUE_AT_DESC: Sort("-due_at", (_T.due_sort_at, _T.id), descending=True),
    TicketSort.SUBMITTED_AT: Sort("submitted_at", (_T.submitted_at, _T.id)),
    TicketSort.SUBMITTED_AT_DESC: Sort("-submitted_at", (_T.submitted_at, _T.id), descending=True),
    TicketSort.UPDATED_AT: Sort("updated_at", (_T.updated_at, _T.id)),
    TicketSort.UPDATED_AT_DESC: Sort("-updated_at", (_T.updated_at, _T.id), descending=True),
}


def list_tickets(
    session: ReadSession,
    actor: Actor,
    wanted: TicketFilter,
    *,
    sort: TicketSort,
    cursor: str | None,
    limit: int,
) -> Page:
    """One page of the tickets that ``actor`` sees.

    A list that is searched comes newest first, whatever order was asked for.
    """
    conditions = conditions_of(session, actor, replace(wanted, q=None))
    few = few_seen(session, actor)
    if few is not None:
        conditions = among_few(session, few, conditions)
    elif not policy.sees_all(actor):
        conditions = [*conditions, visible_to(actor)]
    statement = _ROWS.where(*conditions) if conditions else _ROWS
    if wanted.q is None:
        page = keyset_page(session, statement, sort=SORTS[sort], cursor=cursor, limit=limit)
    else:
        page = search_page(
            session,
            statement,
            kind=SEARCH_KIND,
            id_column=_T.id,
            query=wanted.q,
            cursor=cursor,
            limit=limit,
            few=few,
        )
    now = session.now
    rows = [{**row, "overdue": is_overdue(row["state"], row["due_at"], now)} for row in page.rows]
    return Page(rows, page.next, page.prev)


def conditions_of(
    session: ReadSession, actor: Actor, wanted: TicketFilter
) -> list[ColumnElement[bool]]:
    """The conditions of a filter, for lists, exports and counts alike; visibility comes apart."""
    several: tuple[tuple[ColumnElement[Any], Sequence[Any]], ...] = (
        (_T.state, wanted.states),
        (_T.kind, wanted.kinds),
        (_T.organisation_id, wanted.unit_ids),
        (_T.matter_id, wanted.matter_ids),
        (_T.dimension, wanted.dimensions),
        (_T.board, wanted.boards),
    )
    found = [_any_of(column, values) for column, values in several if values]
    if wanted.region is not None:
        found += _within_region(wanted.region)
    if wanted.programme_id is not None:
        found.append(_T.programme_id == wanted.programme_id)
    if wanted.mine:
        found.append(_T.finder_id == actor.user_id)
    if wanted.updated_since is not None:
        found.append(_T.updated_at >= wanted.updated_since)
    if wanted.overdue is not None:
        late = (_T.due_at < session.now) & _T.state.in_(tuple(RUNNING_STATES))
        found.append(late if wanted.overdue else ~late | _T.due_at.is_(None))
    if wanted.q:
        found.append(search_clause(session, wanted.q))
    return found


def _any_of(column: ColumnElement[Any], values: Sequence[Any]) -> ColumnElement[bool]:
    return column == values[0] if len(values) == 1 else column.in_(tuple(values))


def _within_region(code: str) -> list[ColumnElement[bool]]:
    """A region with everything below it: a code's trailing pairs of zeros mean "all of it"."""
    stem = code
    while len(stem) > 2 and stem.endswith("00"):  # noqa: PLR2004 - two digits name a province
        stem = stem[:-2]
    column: InstrumentedAttribute[Any] | ColumnElement[Any] = _T.region_code
    return [column >= stem, column < stem + ":"]  # ":" follows "9" in both databases
