"""Statements about organisations; everybody who is signed in may know the units."""

from collections.abc import Sequence
from typing import cast

from sqlalchemy import func, or_, select

from app.identity.models import OrganisationRow
from app.identity.problems import OrganisationNotFound
from app.identity.schemas import Organisation, OrganisationNode
from app.identity.vocabulary import OrganisationKind
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page

IN_ORDER = Sort("position", (OrganisationRow.position, OrganisationRow.id))
BY_CODE = Sort("code", (OrganisationRow.code,))
SORTS = {sort.name: sort for sort in (IN_ORDER, BY_CODE)}
DEEPEST = 12


_COLUMNS = (
    OrganisationRow.id,
    OrganisationRow.parent_id,
    OrganisationRow.kind,
    OrganisationRow.code,
    OrganisationRow.name,
    OrganisationRow.short_name,
    OrganisationRow.region_code,
    OrganisationRow.position,
    OrganisationRow.is_active,
    OrganisationRow.created_at,
    OrganisationRow.updated_at,
    OrganisationRow.version,
)


def organisations_page(
    session: ReadSession,
    *,
    sort: Sort,
    cursor: str | None,
    limit: int,
    q: str | None = None,
    kinds: Sequence[OrganisationKind] = (),
    parent_ids: Sequence[str] = (),
    region_codes: Sequence[str] = (),
    is_active: bool | None = None,
) -> Page:
    """Organisations, filtered."""
    row = OrganisationRow
    statement = select(*_COLUMNS)
    if q:
        found = [
            column.contains(q, autoescape=True) for column in (row.name, row.short_name, row.code)
        ]
        statement = statement.where(or_(*found))
    if kinds:
        statement = statement.where(row.kind.in_(kinds))
    if parent_ids:
        statement = statement.where(row.parent_id.in_(parent_ids))
    if region_codes:
        statement = statement.where(row.region_code.in_(region_codes))
    if is_active is not None:
        statement = statement.where(row.is_active.is_(is_active))
    return keyset_page(session, statement, sort=sort, cursor=cursor, limit=limit)


def organisation_detail(session: ReadSession, organisation_id: str) -> Organisation:
    """One organisation.

    Raises:
        OrganisationNotFound: there is none with this id.
    """
    statement = select(*_COLUMNS).where(OrganisationRow.id == organisation_id)
    row = session.execute(statement).mappings().one_or_none()
    if row is None:
        raise OrganisationNotFound
    return cast("Organisation", dict(row))


def organisation_tree(session: ReadSession) -> list[OrganisationNode]:
    """All active organisations as a forest; a unit below a closed one is shown as a root."""
    statement = (
        select(*_COLUMNS)
        .where(OrganisationRow.is_active.is_(True))
        .order_by(OrganisationRow.position, OrganisationRow.id)
    )
    found = session.execute(statement).mappings().all()
    nodes: dict[str, OrganisationNode] = {
        row["id"]: OrganisationNode(
            id=row["id"],
            kind=row["kind"],
            code=row["code"],
            name=row["name"],
            short_name=row["short_name"],
            region_code=row["region_code"],
            children=[],
        )
        for row in found
    }
    roots: list[OrganisationNode] = []
    for row in found:
        node, parent = nodes[row["id"]], nodes.get(row["parent_id"])
        (roots if parent is None else parent["children"]).append(node)
    return roots


def organisation_for_change(session: WriteSession, organisation_id: str) -> OrganisationRow:
    """An organisation's row, locked.

    Raises:
        OrganisationNotFound: there is none with this id.
    """
    statement = (
        select(OrganisationRow).where(OrganisationRow.id == organisation_id).with_for_update()
    )
    row = session.execute(statement).scalar_one_or_none()
    if row is None:
        raise OrganisationNotFound
    return row


def is_open(session: ReadSession, organisation_id: str) -> bool:
    """Whether there is an active organisation with this id."""
    statement = select(OrganisationRow.is_active).where(OrganisationRow.id == organisation_id)
    return session.execute(statement).scalar_one_or_none() is True


def ids_by_code(session: ReadSession) -> dict[str, str]:
    """All organisations' ids by their stable codes."""
    statement = select(OrganisationRow.code, OrganisationRow.id)
    return dict(list(session.execute(statement)))


def lies_below(session: ReadSession, organisation_id: str, *, above: str) -> bool:
    """Whether ``organisation_id`` is ``above`` itself or lies somewhere below it."""
    current: str | None = organisation_id
    for _ in range(DEEPEST):
        if current is None:
            return False
        if current == above:
            return True
        current = session.execute(
            select(OrganisationRow.parent_id).where(OrganisationRow.id == current)
        ).scalar_one_or_none()
    return True


def active_children(session: ReadSession, organisation_id: str) -> int:
    """How many active organisations lie directly below."""
    statement = select(func.count()).where(
        OrganisationRow.parent_id == organisation_id, OrganisationRow.is_active.is_(True)
    )
    return session.execute(statement).scalar_one()
