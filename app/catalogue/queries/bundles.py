"""Selects of bundles."""

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import delete, insert, select

from app.catalogue.models import Bundle, BundleDepartment, BundleMatter, Matter
from app.catalogue.problems import BundleNotFound
from app.catalogue.queries.naming import name_like
from app.catalogue.schemas.matters import BundleMatterOut, BundleOut, DepartmentOut
from app.catalogue.vocabulary import BundleRole
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page

BY_NAME = Sort("name", (Bundle.name_pinyin, Bundle.id))

_COLUMNS = (
    Bundle.id,
    Bundle.name,
    Bundle.name_pinyin,
    Bundle.our_role,
    Bundle.is_active,
    Bundle.is_sample,
    Bundle.version,
    Bundle.updated_at,
)
_PROSE = (Bundle.acceptance, Bundle.joint_handling, Bundle.delivery, Bundle.source_note)


def bundles_page(
    session: ReadSession,
    *,
    roles: Sequence[BundleRole],
    q: str | None,
    cursor: str | None,
    limit: int,
) -> Page:
    """Bundles by name; ``roles`` is the part our department has."""
    statement = select(*_COLUMNS)
    if roles:
        statement = statement.where(Bundle.our_role.in_(roles))
    if q:
        statement = statement.where(name_like(Bundle, Bundle.name.expression, q))
    return keyset_page(session, statement, sort=BY_NAME, cursor=cursor, limit=limit)


def bundle_detail(session: ReadSession, bundle_id: str) -> BundleOut:
    """A bundle as answered.

    Raises:
        BundleNotFound: there is none.
    """
    row = (
        session.execute(select(*_COLUMNS, *_PROSE).where(Bundle.id == bundle_id))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise BundleNotFound
    detail = {
        **row,
        "departments": departments_of(session, bundle_id),
        "matters": matters_of(session, bundle_id),
    }
    return cast("BundleOut", detail)


def departments_of(session: ReadSession, bundle_id: str) -> list[DepartmentOut]:
    """A bundle's departments, the leading one first."""
    rows = session.execute(
        select(BundleDepartment.name, BundleDepartment.role, BundleDepartment.organisation_id)
        .where(BundleDepartment.bundle_id == bundle_id)
        .order_by(BundleDepartment.position)
    ).mappings()
    return [cast("DepartmentOut", dict(row)) for row in rows]


def matters_of(session: ReadSession, bundle_id: str) -> list[BundleMatterOut]:
    """A bundle's matters in order."""
    rows = session.execute(
        select(BundleMatter.matter_id, Matter.name, Matter.board, BundleMatter.role)
        .join(Matter, BundleMatter.matter_id == Matter.id)
        .where(BundleMatter.bundle_id == bundle_id)
        .order_by(BundleMatter.position)
    ).mappings()
    return [cast("BundleMatterOut", dict(row)) for row in rows]


def bundle_for_change(session: WriteSession, bundle_id: str) -> Bundle:
    """The bundle's row, locked.

    Raises:
        BundleNotFound: there is none.
    """
    row = session.execute(
        select(Bundle).where(Bundle.id == bundle_id).with_for_update()
    ).scalar_one_or_none()
    if row is None:
        raise BundleNotFound
    return row


def bundle_id_of(session: ReadSession, name: str) -> str | None:
    """The id of the bundle called so."""
    return session.execute(select(Bundle.id).where(Bundle.name == name)).scalar_one_or_none()


def bundle_ids(session: ReadSession) -> dict[str, str]:
    """Ids of all bundles by name."""
    return {row.name: row.id for row in session.execute(select(Bundle.id, Bundle.name))}


def replace_departments(
    session: WriteSession, bundle_id: str, rows: Sequence[dict[str, Any]]
) -> None:
    """Put a bundle's departments in place of those it had."""
    session.execute(delete(BundleDepartment).where(BundleDepartment.bundle_id == bundle_id))
    if rows:
        session.execute(insert(BundleDepartment), list(rows))


def replace_matters(session: WriteSession, bundle_id: str, rows: Sequence[dict[str, Any]]) -> None:
    """Put a bundle's matters in place of those it had."""
    session.execute(delete(BundleMatter).where(BundleMatter.bundle_id == bundle_id))
    if rows:
        session.execute(insert(BundleMatter), list(rows))


def known_bundles(session: ReadSession, ids: Sequence[str]) -> set[str]:
    """Those of ``ids`` that are bundles."""
    if not ids:
        return set()
    return set(session.execute(select(Bundle.id).where(Bundle.id.in_(ids))).scalars())
