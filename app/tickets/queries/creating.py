"""Inserting a ticket once: whoever sends the same id or finding again finds the first one."""

from typing import Any, Final, cast

from sqlalchemy import Insert, Table, case, exists, func, literal, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import aliased

from app.catalogue.models import (
    Bundle,
    BundleMatter,
    Guide,
    GuideVersion,
    Matter,
    Outlet,
    Region,
)
from app.platform.db import ReadSession, WriteSession
from app.platform.models import CounterRow
from app.programme.models import Programme
from app.tickets.models import Ticket
from app.walks.models import Finding, Walk

_TABLE = cast("Table", Ticket.__table__)  # as a table: the mapper has nothing to add to an insert
_T = _TABLE.c
_INSERT: Final[dict[str, Insert]] = {
    "sqlite": sqlite.insert(_TABLE).on_conflict_do_nothing().returning(_T.id),
    "postgresql": postgresql.insert(_TABLE).on_conflict_do_nothing().returning(_T.id),
}


def insert_once(session: WriteSession, values: dict[str, Any]) -> bool:
    """Insert a ticket; ``False`` when its id or its finding is taken already."""
    return session.execute(_INSERT[session.dialect_name], values).first() is not None


def give_back_number(session: WriteSession, series: str) -> None:
    """Return the number just drawn: its counter is still locked by us, so no gap stays."""
    session.execute(
        update(CounterRow).where(CounterRow.series == series).values(value=CounterRow.value - 1)
    )


def existing(session: ReadSession, ticket_id: str, finding_id: str | None) -> Any:
    """The ticket that has the id or the finding, with what tells a repetition from a clash."""
    same = _T.id == ticket_id
    if finding_id is not None:
        same = same | (_T.finding_id == finding_id)
    statement = select(
        _T.id, _T.finder_id, _T.finding_id, _T.kind, _T.title, _T.description, _T.number
    ).where(same)
    return session.execute(statement).first()


def unknown_references(
    session: ReadSession,
    *,
    bundle_id: str | None,
    programme_id: str | None,
    region_code: str | None,
) -> list[str]:
    """The names of those fields that point at nothing."""
    wanted = {
        "bundle_id": (Bundle.id, bundle_id),
        "programme_id": (Programme.id, programme_id),
        "region_code": (Region.code, region_code),
    }
    asked = {name: pair for name, pair in wanted.items() if pair[1] is not None}
    if not asked:
        return []
    columns = [
        exists(select(literal(1)).where(column == value)).label(name)
        for name, (column, value) in asked.items()
    ]
    found = session.execute(select(*columns)).one()
    return [name for name in asked if not getattr(found, name)]


def matter(session: ReadSession, matter_id: str) -> Any:
    """The name and board of a matter; ``None`` when there is none."""
    return session.execute(
        select(Matter.name, Matter.board).where(Matter.id == matter_id)
    ).one_or_none()


def findings_of_walk(session: ReadSession, walk_id: str) -> list[Any]:
    """The findings of a walk with what a ticket takes over from the walk."""
    return list(session.execute(_found().where(Finding.walk_id == walk_id).order_by(Finding.id)))


def finding(session: ReadSession, finding_id: str) -> Any:
    """One finding with what a ticket takes over from its walk."""
    return session.execute(_found().where(Finding.id == finding_id)).one_or_none()


def _found() -> Any:
    """A finding with its walk.

    The region is the outlet's, else the guide's; the board the matter's, else that of the bundle
    if all its matters are of one.
    """
    here, elsewhere = aliased(Region), aliased(Region)
    return (
        select(
            Finding.id,
            Finding.kind,
            Finding.dimension,
            Finding.severity,
            Finding.title,
            Finding.description,
            Finding.suggestion,
            Finding.state,
            Walk.id.label("walk_id"),
            Walk.state.label("walk_state"),
            Walk.walker_id,
            Walk.walker_organisation_id,
            Walk.programme_id,
            Walk.matter_id,
            Walk.bundle_id,
            func.coalesce(Matter.board, _board_of_bundle()).label("board"),
            func.coalesce(here.code, elsewhere.code).label("region_code"),
        )
        .join(Walk, Walk.id == Finding.walk_id)
        .outerjoin(Matter, Matter.id == Walk.matter_id)
        .outerjoin(Outlet, Outlet.id == Walk.outlet_id)
        .outerjoin(here, here.id == Outlet.region_id)
        .outerjoin(GuideVersion, GuideVersion.id == Walk.guide_version_id)
        .outerjoin(Guide, Guide.id == GuideVersion.guide_id)
        .outerjoin(elsewhere, elsewhere.id == Guide.region_id)
    )


def _board_of_bundle() -> Any:
    part = aliased(Matter)
    first, last = func.min(part.board), func.max(part.board)
    return (
        select(case((first == last, first)))
        .join(BundleMatter, BundleMatter.matter_id == part.id)
        .where(BundleMatter.bundle_id == Walk.bundle_id)
        .correlate(Walk)
        .scalar_subquery()
    )


def passing_rewalk(session: ReadSession, walk_id: str, ticket_id: str) -> Any:
    """A walk that was made again for a ticket: who walked, and when it was submitted."""
    statement = select(Walk.walker_id, Walk.submitted_at, Walk.started_at).where(
        Walk.id == walk_id, Walk.rewalk_of_ticket_id == ticket_id
    )
    return session.execute(statement).one_or_none()
