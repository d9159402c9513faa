"""Outlets in bulk, known by their names in their places."""

from collections.abc import Sequence
from typing import Any

from app.catalogue.models import Outlet
from app.catalogue.pinyin import name_keys
from app.catalogue.queries import filling as queries
from app.catalogue.queries.places import channel_kinds
from app.catalogue.rows import Outcome, OutletRow
from app.catalogue.service.filling.finders import PlaceFinder
from app.catalogue.service.filling.plan import (
    Plan,
    RowRefusedError,
    change_rows,
    doubled,
    sum_up,
)
from app.catalogue.vocabulary import OutletKind
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.ids import new_id

_TEXTS = ("address", "hours", "consultation_phone", "complaint_phone", "url")


def upsert_outlets(
    session: WriteSession,
    actor: Actor,
    rows: Sequence[OutletRow],
    *,
    keep_existing: bool = False,
) -> Outcome:
    """Bring in outlets; what a row is silent about stays as it was."""
    plan = _plan(session, rows, keep_existing=keep_existing)
    stamps = {"created_at": session.now, "updated_at": session.now, "version": 1}
    queries.insert_rows(session, Outlet, [row | stamps for row in plan.inserts])
    change_rows(session, plan)
    return sum_up(session, actor, "outlets", plan.outcome())


def _plan(
    session: ReadSession, rows: Sequence[OutletRow], *, keep_existing: bool = False
) -> Plan[Outlet]:
    places = PlaceFinder(session)
    channels = channel_kinds(session)
    existing = {
        (outlet.region_id, outlet.organisation_id, outlet.name): outlet
        for outlet in queries.outlets_called(session, [row.name for row in rows])
    }
    plan: Plan[Outlet] = Plan(keep_existing=keep_existing)
    seen: set[tuple[str | None, str | None, str]] = set()
    for index, row in enumerate(rows):
        try:
            region_id, organisation_id = places.find(row.place)
            key = (region_id, organisation_id, row.name)
            if key in seen:
                raise doubled("name")
            seen.add(key)
            wanted = _wanted(row, channels)
        except RowRefusedError as refused:
            plan.refused.append(refused.at(index))
            continue
        known = existing.get(key)
        if known is not None:
            plan.compare(known, wanted)
            continue
        blank = dict.fromkeys(_TEXTS, "") | {"is_sample": False, "is_active": True}
        own = {"id": new_id(), "region_id": region_id, "organisation_id": organisation_id}
        plan.inserts.append({**blank, **own, "name": row.name, **name_keys(row.name), **wanted})
    return plan


def _wanted(row: OutletRow, channels: dict[str, tuple[str, bool]]) -> dict[str, Any]:
    channel = channels.get(row.channel)
    if channel is None:
        raise RowRefusedError(
            "channel",
            "outlet.channel_unknown",
            f"没有渠道“{row.channel}”",
            f"There is no channel “{row.channel}”",
        )
    channel_id, online = channel
    if online is not (row.kind is OutletKind.VIRTUAL):
        raise RowRefusedError(
            "kind",
            "outlet.kind",
            "线上渠道对应线上服务点，线下渠道对应实体服务点",
            "An online channel has virtual outlets, the others have real ones",
        )
    names = (*_TEXTS, "is_sample")
    given = {name: getattr(row, name) for name in names if getattr(row, name) is not None}
    return {"kind": row.kind, "channel_id": channel_id, **given}
