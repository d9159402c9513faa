"""Statements about saved views; each person has their own and no others."""

from collections.abc import Sequence
from typing import cast

from sqlalchemy import delete, func, select

from app.identity.models import SavedViewRow, UserRow
from app.identity.problems import ViewNotFound
from app.identity.schemas import SavedView
from app.identity.vocabulary import ViewPlace
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page

_V = SavedViewRow
IN_ORDER = Sort("place", (_V.place, _V.position, _V.id))
_COLUMNS = (
    _V.id,
    _V.place,
    _V.name,
    _V.query,
    _V.position,
    _V.created_at,
    _V.updated_at,
    _V.version,
)


def views_page(
    session: ReadSession,
    user_id: str,
    *,
    places: Sequence[ViewPlace],
    cursor: str | None,
    limit: int,
) -> Page:
    """A person's views, list by list, in the order they gave them."""
    statement = select(*_COLUMNS).where(_V.user_id == user_id)
    if places:
        statement = statement.where(_V.place.in_(places))
    return keyset_page(session, statement, sort=IN_ORDER, cursor=cursor, limit=limit)


def view_detail(session: ReadSession, view_id: str) -> SavedView:
    """One view that was just written."""
    row = session.execute(select(*_COLUMNS).where(_V.id == view_id)).mappings().one()
    return cast("SavedView", dict(row))


def view_for_change(session: WriteSession, user_id: str, view_id: str) -> SavedViewRow:
    """A person's own view, locked.

    Raises:
        ViewNotFound: they have none with this id.
    """
    statement = select(_V).where(_V.id == view_id, _V.user_id == user_id).with_for_update()
    row = session.execute(statement).scalar_one_or_none()
    if row is None:
        raise ViewNotFound
    return row


def lock_views(session: WriteSession, user_id: str) -> None:
    """Let one request at a time add to a person's views."""
    session.execute(select(UserRow.id).where(UserRow.id == user_id).with_for_update())


def counted(session: ReadSession, user_id: str, place: ViewPlace) -> tuple[int, int]:
    """How many views a person has of a list, and the position behind the last."""
    count, last = session.execute(
        select(func.count(), func.coalesce(func.max(_V.position), -1)).where(
            _V.user_id == user_id, _V.place == place
        )
    ).one()
    return count, last + 1


def other_of_name(
    session: ReadSession, user_id: str, place: ViewPlace, name: str, *, than: str | None = None
) -> bool:
    """Whether another view of this list has the name."""
    statement = select(_V.id).where(_V.user_id == user_id, _V.place == place, _V.name == name)
    if than is not None:
        statement = statement.where(_V.id != than)
    return session.execute(statement).first() is not None


def remove_view(session: WriteSession, view_id: str) -> None:
    """Forget a view."""
    session.execute(delete(_V).where(_V.id == view_id))
