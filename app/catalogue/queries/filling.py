"""Statements of batches: what is there already, and many rows at once."""

from collections.abc import Iterator, Sequence
from typing import Any, cast

from sqlalchemy import Table, select
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from app.catalogue.models import Bundle, GuideVersion, Matter, Outlet, Region
from app.catalogue.vocabulary import GuideState
from app.platform import bulk
from app.platform.columns import Base
from app.platform.db import ReadSession, WriteSession

# Below the number of parameters that either database takes in one statement.
CHUNK = 500


def _chunks(values: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]


def insert_rows(session: WriteSession, model: type[Base], rows: list[dict[str, Any]]) -> None:
    """Insert rows, all with the same members; what they are silent about gets its default."""
    if not rows:
        return
    table = cast("Table", model.__table__)
    silent = {
        column.name: column.default.arg
        for column in table.columns
        if isinstance(column.default, ScalarElementColumnDefault) and column.name not in rows[0]
    }
    columns = [*rows[0], *silent]
    tail = tuple(silent.values())
    bulk.insert_rows(session, table, columns, [(*row.values(), *tail) for row in rows])


def all_regions(session: ReadSession) -> list[Region]:
    """Every region; a province has some 1,500."""
    return list(session.execute(select(Region)).scalars())


def matters_by_local_code(session: ReadSession, codes: Sequence[str]) -> dict[str, Matter]:
    """Matters by their local codes."""
    wanted = select(Matter).where(bulk.among(session, Matter.local_code, codes))
    rows = session.execute(wanted).scalars()
    return {row.local_code: row for row in rows if row.local_code is not None}


def matters_by_national_code(session: ReadSession, codes: Sequence[str]) -> dict[str, Matter]:
    """Matters that have a national code only, by it."""
    wanted = select(Matter).where(
        bulk.among(session, Matter.national_code, codes), Matter.local_code.is_(None)
    )
    rows = session.execute(wanted).scalars()
    return {row.national_code: row for row in rows if row.national_code is not None}


def outlets_called(session: ReadSession, names: Sequence[str]) -> list[Outlet]:
    """Outlets with one of the names, wherever they are."""
    found: list[Outlet] = []
    for chunk in _chunks(names):
        found.extend(session.execute(select(Outlet).where(Outlet.name.in_(chunk))).scalars())
    return found


def bundles_called(session: ReadSession, names: Sequence[str]) -> list[Bundle]:
    """Bundles with one of the names."""
    found: list[Bundle] = []
    for chunk in _chunks(names):
        found.extend(session.execute(select(Bundle).where(Bundle.name.in_(chunk))).scalars())
    return found


def version_states(session: ReadSession, guide_id: str) -> dict[GuideState, Any]:
    """Id and digest of a guide's draft and published version, by state."""
    rows = session.execute(
        select(GuideVersion.id, GuideVersion.state, GuideVersion.digest).where(
            GuideVersion.guide_id == guide_id,
            GuideVersion.state.in_((GuideState.DRAFT, GuideState.PUBLISHED)),
        )
    ).all()
    return {row.state: row for row in rows}


def version_of(session: ReadSession, version_id: str) -> int:
    """The row version of a guide version."""
    found = select(GuideVersion.version).where(GuideVersion.id == version_id)
    return session.execute(found).scalar_one()
