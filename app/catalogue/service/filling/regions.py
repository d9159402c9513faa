"""Regions in bulk, known by their codes."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.catalogue.models import Region
from app.catalogue.pinyin import name_keys
from app.catalogue.queries import filling as queries
from app.catalogue.regions import parent_code
from app.catalogue.rows import Outcome, RegionRow
from app.catalogue.service.filling.plan import (
    Plan,
    RowRefusedError,
    change_rows,
    doubled,
    sum_up,
)
from app.catalogue.vocabulary import RegionLevel
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.ids import new_id


def upsert_regions(
    session: WriteSession,
    actor: Actor,
    rows: Sequence[RegionRow],
    *,
    keep_existing: bool = False,
) -> Outcome:
    """Bring in regions; parents may come in the same batch, in any order."""
    plan = _plan(session, rows, keep_existing=keep_existing)
    stamps = {"created_at": session.now, "updated_at": session.now, "version": 1}
    queries.insert_rows(session, Region, [row | stamps for row in plan.inserts])
    change_rows(session, plan)
    return sum_up(session, actor, "regions", plan.outcome())


def _plan(
    session: ReadSession, rows: Sequence[RegionRow], *, keep_existing: bool = False
) -> Plan[Region]:
    existing = {region.code: region for region in queries.all_regions(session)}
    above: dict[str, tuple[str, str]] = {
        code: (region.id, region.full_name) for code, region in existing.items()
    }
    plan: Plan[Region] = Plan(keep_existing=keep_existing)
    seen: set[str] = set()
    # A parent's code is lower than its children's, so in code order parents come first.
    for index, row in sorted(enumerate(rows), key=lambda item: item[1].code):
        try:
            if row.code in seen:
                raise doubled("code")
            seen.add(row.code)
            wanted = _wanted(row, above)
        except RowRefusedError as refused:
            plan.refused.append(refused.at(index))
            continue
        known = existing.get(row.code)
        if known is not None:
            plan.compare(known, wanted)
            above[row.code] = (known.id, wanted["full_name"])
            continue
        made = {"id": new_id(), "code": row.code, "is_active": True, **wanted}
        plan.inserts.append(made)
        above[row.code] = (made["id"], wanted["full_name"])
    return plan


def _wanted(row: RegionRow, above: Mapping[str, tuple[str, str]]) -> dict[str, Any]:
    parent_id, full_name = None, row.name
    if row.level is not RegionLevel.PROVINCE:
        expected = parent_code(row.code, row.level)
        if row.parent_code not in {None, expected}:
            raise RowRefusedError(
                "parent_code",
                "region.other_parent",
                f"上级代码应为{expected}",
                f"The code above it is {expected}",
            )
        if expected not in above:
            raise RowRefusedError(
                "parent_code",
                "region.parent_unknown",
                f"上级行政区划{expected}不存在",
                f"The region {expected} above it is not known",
            )
        parent_id, parent_name = above[expected]
        if row.level is not RegionLevel.CITY:
            full_name = parent_name + row.name
    return {
        "name": row.name,
        "full_name": full_name,
        "level": row.level,
        "parent_id": parent_id,
        **name_keys(row.name),
    }
