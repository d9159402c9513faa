"""Saved views: kept, renamed, put in order and removed by their owner alone."""

from collections.abc import Mapping
from typing import Any, Final

from app.identity import events
from app.identity.models import SavedViewRow
from app.identity.problems import TooManyViews, ViewNameTaken
from app.identity.queries import views
from app.identity.vocabulary import ViewPlace
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import Stale

MOST: Final = 50
_LAST: Final = 10_000


def save_view(
    session: WriteSession,
    actor: Actor,
    *,
    place: ViewPlace,
    name: str,
    query: str,
    position: int | None = None,
) -> str:
    """Keep the filters of a list, behind the others unless told where; the new id."""
    owner, name = actor.user_id or "", name.strip()
    views.lock_views(session, owner)
    count, behind = views.counted(session, owner, place)
    if count >= MOST:
        raise TooManyViews
    if views.other_of_name(session, owner, place, name):
        raise ViewNameTaken
    row = SavedViewRow(
        id=new_id(),
        user_id=owner,
        place=place,
        name=name,
        query=query,
        position=min(behind, _LAST) if position is None else position,
        created_at=session.now,
        updated_at=session.now,
    )
    session.add(row)
    session.flush()
    record(session, actor, events.ViewSaved(aggregate_id=row.id, place=place.value))
    return row.id


def change_view(
    session: WriteSession,
    actor: Actor,
    view_id: str,
    *,
    changes: Mapping[str, Any],
    expected_version: int,
) -> None:
    """Rename it, give it other filters or another place in the order."""
    row = views.view_for_change(session, actor.user_id or "", view_id)
    if row.version != expected_version:
        raise Stale(current_version=row.version)
    wanted = dict(changes)
    if "name" in wanted:
        wanted["name"] = wanted["name"].strip()
        if views.other_of_name(session, row.user_id, row.place, wanted["name"], than=row.id):
            raise ViewNameTaken
    for member, value in wanted.items():
        setattr(row, member, value)
    row.updated_at = session.now
    session.flush()
    record(session, actor, events.ViewChanged(aggregate_id=view_id, fields=sorted(wanted)))


def remove_view(session: WriteSession, actor: Actor, view_id: str) -> None:
    """Forget it; a short cut is no history."""
    row = views.view_for_change(session, actor.user_id or "", view_id)
    views.remove_view(session, view_id)
    record(session, actor, events.ViewRemoved(aggregate_id=view_id, place=row.place.value))
