"""Entering, changing and naming regions."""

from collections.abc import Mapping
from typing import Any

from app.catalogue import regions as rules
from app.catalogue.events import RegionChanged, RegionCreated
from app.catalogue.models import Region
from app.catalogue.pinyin import name_keys
from app.catalogue.problems import (
    RegionAmbiguous,
    RegionCodeInvalid,
    RegionCodeTaken,
    RegionNotFound,
)
from app.catalogue.queries import regions as queries
from app.catalogue.schemas.places import RegionOut
from app.catalogue.service.changes import assign
from app.catalogue.vocabulary import RegionLevel
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import FieldError


def create_region(session: WriteSession, actor: Actor, *, code: str, name: str) -> str:
    """Enter a region below the one its code lies in; the new id.

    Raises:
        RegionCodeInvalid: no 12-digit code, or nothing known above it.
        RegionCodeTaken: the code is entered already.
    """
    level = rules.level_of(code)
    if level is None:
        raise RegionCodeInvalid(errors=[_code_error("不是12位区划代码", "No 12-digit region code")])
    if queries.region_by_code(session, code) is not None:
        raise RegionCodeTaken
    parent = queries.region_by_code(session, rules.parent_code(code, level))
    if parent is None and level is not RegionLevel.PROVINCE:
        raise RegionCodeInvalid(
            errors=[_code_error("上级行政区划不存在", "The region above it is not known")]
        )
    region = Region(
        id=new_id(),
        code=code,
        name=name,
        full_name=_full_name(parent, name),
        level=level,
        parent_id=None if parent is None else parent["id"],
        is_active=True,
        created_at=session.now,
        updated_at=session.now,
        **name_keys(name),
    )
    session.add(region)
    session.flush()
    record(session, actor, RegionCreated(aggregate_id=region.id, code=code))
    return region.id


def change_region(
    session: WriteSession,
    actor: Actor,
    region_id: str,
    *,
    changes: Mapping[str, Any],
    expected_version: int,
) -> None:
    """Rename a region or take it out of use; what lies below is renamed in full with it.

    Raises:
        RegionNotFound: there is none.
        Stale: somebody changed it since it was read.
    """
    region = queries.region_for_change(session, region_id)
    before = region.full_name
    all_changes = dict(changes)
    if "name" in changes:
        parent = region.parent_id and queries.region_detail(session, region.parent_id)
        all_changes |= name_keys(changes["name"])
        all_changes["full_name"] = _full_name(parent or None, changes["name"])
    fields = assign(region, all_changes, expected_version=expected_version, now=session.now)
    if not fields:
        return
    if region.full_name != before and region.level is not RegionLevel.PROVINCE:
        for below in queries.regions_below(session, region.code):
            below.full_name = region.full_name + below.full_name.removeprefix(before)
    session.flush()
    record(session, actor, RegionChanged(aggregate_id=region_id, fields=fields))


def resolve_region(session: ReadSession, *, name: str, within: str | None) -> RegionOut:
    """The region a name means.

    Raises:
        RegionAmbiguous: it means several; the problem asks which and names them.
        RegionNotFound: it means none.
    """
    answer = rules.resolve(name, queries.named_regions(session), within=within)
    if isinstance(answer, rules.Ambiguous):
        raise RegionAmbiguous(
            answer.question,
            answer.question_en,
            candidates=[
                {"code": c.code, "name": c.name, "full_name": c.full_name, "level": c.level.value}
                for c in answer.candidates[:20]
            ],
        )
    region = (
        queries.region_by_code(session, answer.region.code)
        if isinstance(answer, rules.Found)
        else None
    )
    if region is None:
        raise RegionNotFound(f"没有找到“{name}”", f"No region is called “{name}”")
    return region


def _full_name(parent: RegionOut | None, name: str) -> str:
    if parent is None or parent["level"] is RegionLevel.PROVINCE:
        return name
    return parent["full_name"] + name


def _code_error(message: str, message_en: str) -> FieldError:
    return FieldError(pointer="/code", code="region.code", message=message, message_en=message_en)
