"""Every SELECT of the three lists; who sees what is said by tickets and measures themselves."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, exists, select

from app.catalogue.models import Bundle, Matter
from app.exchange.lists.schemas import ListFields
from app.exchange.lists.vocabulary import KIND_OF_LIST, ListName
from app.identity.models import OrganisationRow
from app.platform.actor import Actor
from app.platform.db import ReadSession
from app.platform.paging import Page, Sort, keyset_page
from app.tickets.models import Measure, MeasureTicket, Ticket
from app.tickets.queries.measures import measures_visible_to
from app.tickets.queries.tickets import TicketFilter, conditions_of, is_overdue
from app.tickets.queries.visibility import visible_to

EXPORT_PAGE: Final = 500
_T = Ticket.__table__.c
_M = Measure.__table__.c
_L = MeasureTicket.__table__.c
_TICKETS_LATEST: Final = Sort("-submitted_at", (_T.submitted_at, _T.id), descending=True)
_MEASURES_LATEST: Final = Sort("-number", (_M.number,), descending=True)

_TICKET_ROWS: Final = (
    select(
        _T.id,
        _T.number,
        _T.title,
        _T.description,
        Matter.name.label("matter_name"),
        Bundle.name.label("bundle_name"),
        _T.board,
        _T.dimension,
        _T.severity,
        _T.finder_pseudonym.label("finder"),
        OrganisationRow.name.label("organisation_name"),
        _T.state,
        _T.submitted_at,
        _T.due_on,
        _T.due_at,
        _T.closed_at,
        _T.satisfaction,
    )
    .select_from(Ticket)
    .outerjoin(Matter, Matter.id == _T.matter_id)
    .outerjoin(Bundle, Bundle.id == _T.bundle_id)
    .outerjoin(OrganisationRow, OrganisationRow.id == _T.organisation_id)
)
_MEASURE_ROWS: Final = (
    select(
        _M.id,
        _M.number,
        _M.title,
        _M.description,
        OrganisationRow.name.label("organisation_name"),
        _M.is_systemic,
        _M.state,
        _M.due_on,
        _M.done_at,
        _M.result,
    )
    .select_from(Measure)
    .join(OrganisationRow, OrganisationRow.id == _M.organisation_id)
)


def list_page(
    session: ReadSession,
    actor: Actor,
    name: ListName,
    wanted: ListFields,
    *,
    cursor: str | None,
    limit: int,
) -> Page:
    """One page of a list, the latest first."""
    if name is ListName.MEASURES:
        return _measures_page(session, actor, wanted, cursor=cursor, limit=limit)
    return _tickets_page(session, actor, name, wanted, cursor=cursor, limit=limit)


def all_rows(
    session: ReadSession, actor: Actor, name: ListName, wanted: ListFields
) -> Iterator[Mapping[str, Any]]:
    """All rows of a list, fetched page by page."""
    cursor: str | None = None
    while True:
        page = list_page(session, actor, name, wanted, cursor=cursor, limit=EXPORT_PAGE)
        yield from page.rows
        if page.next is None:
            return
        cursor = page.next


def _tickets_page(
    session: ReadSession,
    actor: Actor,
    name: ListName,
    wanted: ListFields,
    *,
    cursor: str | None,
    limit: int,
) -> Page:
    narrowed = TicketFilter(
        kinds=(KIND_OF_LIST[name],),
        states=wanted.state,
        unit_ids=wanted.unit_id,
        matter_ids=wanted.matter_id,
        dimensions=wanted.dimension,
        boards=wanted.board,
        region=wanted.region,
        programme_id=wanted.programme_id,
        overdue=wanted.overdue,
        q=wanted.q,
    )
    statement = _TICKET_ROWS.where(visible_to(actor), *conditions_of(session, actor, narrowed))
    page = keyset_page(session, statement, sort=_TICKETS_LATEST, cursor=cursor, limit=limit)
    measures = _measures_of(session, actor, [row["id"] for row in page.rows])
    rows = [_ticket_row(row, measures.get(row["id"], []), session) for row in page.rows]
    return Page(rows, page.next, page.prev)


def _ticket_row(
    row: Mapping[str, Any], measures: list[dict[str, Any]], session: ReadSession
) -> dict[str, Any]:
    made = {key: value for key, value in row.items() if key != "due_at"}
    made["overdue"] = is_overdue(row["state"], row["due_at"], session.now)
    made["measures"] = measures
    return made


def _measures_of(
    session: ReadSession, actor: Actor, ticket_ids: Sequence[str]
) -> dict[str, list[dict[str, Any]]]:
    if not ticket_ids:
        return {}
    statement = (
        select(_L.ticket_id, _M.id, _M.number, _M.title, _M.state)
        .join(MeasureTicket, _L.measure_id == _M.id)
        .where(_L.ticket_id.in_(ticket_ids), measures_visible_to(actor))
        .order_by(_M.number)
    )
    return _grouped(session, statement, "ticket_id")


def _measures_page(
    session: ReadSession, actor: Actor, wanted: ListFields, *, cursor: str | None, limit: int
) -> Page:
    conditions: list[ColumnElement[bool]] = [measures_visible_to(actor)]
    if wanted.measure_state:
        conditions.append(_M.state.in_(wanted.measure_state))
    if wanted.unit_id:
        conditions.append(_M.organisation_id.in_(wanted.unit_id))
    if wanted.q:
        conditions.append(
            _M.title.contains(wanted.q, autoescape=True)
            | _M.description.contains(wanted.q, autoescape=True)
        )
    of_tickets = _conditions_on_tickets(session, actor, wanted)
    if of_tickets:
        served = (
            select(_L.measure_id)
            .join(Ticket, _T.id == _L.ticket_id)
            .where(_L.measure_id == _M.id, visible_to(actor), *of_tickets)
        )
        conditions.append(exists(served))
    statement = _MEASURE_ROWS.where(*conditions)
    page = keyset_page(session, statement, sort=_MEASURES_LATEST, cursor=cursor, limit=limit)
    tickets = _tickets_of(session, actor, [row["id"] for row in page.rows])
    rows = [{**row, "tickets": tickets.get(row["id"], [])} for row in page.rows]
    return Page(rows, page.next, page.prev)


def _conditions_on_tickets(
    session: ReadSession, actor: Actor, wanted: ListFields
) -> list[ColumnElement[bool]]:
    """What a list of measures asks of the tickets they serve; units and words are the measure's."""
    return conditions_of(
        session,
        actor,
        TicketFilter(
            states=wanted.state,
            matter_ids=wanted.matter_id,
            dimensions=wanted.dimension,
            boards=wanted.board,
            region=wanted.region,
            programme_id=wanted.programme_id,
            overdue=wanted.overdue,
        ),
    )


def _tickets_of(
    session: ReadSession, actor: Actor, measure_ids: Sequence[str]
) -> dict[str, list[dict[str, Any]]]:
    if not measure_ids:
        return {}
    statement = (
        select(_L.measure_id, _T.id, _T.number, _T.title, _T.state)
        .join(Ticket, _T.id == _L.ticket_id)
        .where(_L.measure_id.in_(measure_ids), visible_to(actor))
        .order_by(_T.number)
    )
    return _grouped(session, statement, "measure_id")


def _grouped(session: ReadSession, statement: Any, key: str) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in session.execute(statement).mappings():
        rest = {name: value for name, value in row.items() if name != key}
        found.setdefault(row[key], []).append(rest)
    return found
