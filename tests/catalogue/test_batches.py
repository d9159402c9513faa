"""Batches: known by natural keys, twice is once, bad rows are refused and hold nothing up."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import func, select

from app.catalogue.content import GuideContent, Limit, Place, Stage
from app.catalogue.models import GuidePlace, GuideVersion, Matter
from app.catalogue.rows import (
    BundleMatterKey,
    BundleRow,
    GuideRow,
    MatterRow,
    OutletRow,
    PlaceKey,
    RegionRow,
)
from app.catalogue.service.filling.bundles import upsert_bundles
from app.catalogue.service.filling.guides import upsert_guides
from app.catalogue.service.filling.matters import upsert_matters
from app.catalogue.service.filling.outlets import upsert_outlets
from app.catalogue.service.filling.regions import upsert_regions
from app.catalogue.vocabulary import (
    BundleRole,
    Handling,
    LimitUnit,
    MatterFlag,
    OutletKind,
    RegionLevel,
    StageKind,
)
from app.platform.models import EventRow
from app.platform.runtime import Runtime
from tests.catalogue.conftest import ACTOR, MATTERS, REGIONS, SHENYANG, Small

OUTLET = OutletRow(
    name="人社专区",
    kind=OutletKind.HALL,
    channel="办事窗口",
    place=PlaceKey(region="沈阳市"),
    address="沈阳市沈河区",
)
BUNDLE = BundleRow(
    name="“失业再就业”一件事一次办",
    our_role=BundleRole.LEAD,
    lead="省人社厅",
    participants=("省医保局", "沈抚示范区"),
    matters=(
        BundleMatterKey(matter="失业登记", role=BundleRole.LEAD),
        BundleMatterKey(matter="L-2"),
    ),
)
CONTENT = GuideContent(
    title="失业登记办事指南",
    handling=Handling.PROMISED,
    promised=Limit(amount=3, unit=LimitUnit.WORKING_DAYS),
    legal=Limit(amount=5, unit=LimitUnit.WORKING_DAYS),
    stages=(Stage(name="材料提交", kind=StageKind.SUBMIT),),
    places=(Place(name="人社专区"),),
    channels=("辽事通", "window"),
)
GUIDE = GuideRow(matter="失业登记", place=PlaceKey(region=SHENYANG), content=CONTENT)
BATCHES: list[tuple[str, Any, Any]] = [
    ("regions", upsert_regions, REGIONS[0]),
    ("matters", upsert_matters, MATTERS[0]),
    ("outlets", upsert_outlets, OUTLET),
    ("bundles", upsert_bundles, BUNDLE),
    ("guides", upsert_guides, GUIDE),
]
CHANGED: dict[str, dict[str, Any]] = {
    "regions": {"name": "辽宁"},
    "matters": {"name": "失业登记（新）"},
    "outlets": {"address": "沈阳市浑南区"},
    "bundles": {"participants": ("省医保局",)},
    "guides": {"content": replace(CONTENT, promised=Limit(amount=1, unit=LimitUnit.WORKING_DAYS))},
}


def _events(runtime: Runtime, kind: str) -> int:
    with runtime.database.read() as session:
        found = session.execute(
            select(func.count())
            .select_from(EventRow)
            .where(EventRow.name == "catalogue.filled", EventRow.aggregate_id == kind)
        )
        return int(found.scalar_one())


@pytest.mark.parametrize(("kind", "upsert", "row"), BATCHES, ids=[b[0] for b in BATCHES])
def test_the_same_batch_twice_changes_nothing_and_a_changed_one_changes(
    small: Small, runtime: Runtime, kind: str, upsert: Any, row: Any
) -> None:
    with runtime.database.write() as session:
        upsert(session, ACTOR, [row])
    before = _events(runtime, kind)
    with runtime.database.write() as session:
        again = upsert(session, ACTOR, [row])
    assert (again.created, again.updated, again.unchanged) == (0, 0, 1)
    assert _events(runtime, kind) == before
    with runtime.database.write() as session:
        kept = upsert(session, ACTOR, [replace(row, **CHANGED[kind])], keep_existing=True)
    assert (kept.created, kept.updated, kept.unchanged) == (0, 0, 1)
    with runtime.database.write() as session:
        changed = upsert(session, ACTOR, [replace(row, **CHANGED[kind])])
    assert (changed.created, changed.updated, changed.unchanged) == (0, 1, 0)
    assert [verb for verb, _ in changed.written] == ["changed"]
    assert _events(runtime, kind) == before + 1


@pytest.mark.parametrize(("kind", "upsert", "row"), BATCHES, ids=[b[0] for b in BATCHES])
def test_a_key_that_stands_twice_in_a_batch_is_refused_once(
    small: Small, runtime: Runtime, kind: str, upsert: Any, row: Any
) -> None:
    with runtime.database.write() as session:
        outcome = upsert(session, ACTOR, [row, row])
    assert [(r.index, r.code) for r in outcome.refused] == [(1, "row.doubled")]
    assert outcome.created + outcome.unchanged == 1


REFUSED: list[tuple[Any, Any, str, str]] = [
    (
        upsert_regions,
        RegionRow(code="210999000000", name="某", level=RegionLevel.COUNTY, parent_code=None),
        "parent_code",
        "region.parent_unknown",
    ),
    (
        upsert_regions,
        RegionRow(
            code="210104000000", name="某", level=RegionLevel.COUNTY, parent_code="210300000000"
        ),
        "parent_code",
        "region.other_parent",
    ),
    (upsert_matters, MatterRow(name="其他", local_code="L-9"), "board", "matter.board_unknown"),
    (upsert_outlets, replace(OUTLET, channel="传真"), "channel", "outlet.channel_unknown"),
    (upsert_outlets, replace(OUTLET, kind=OutletKind.VIRTUAL), "kind", "outlet.kind"),
    (
        upsert_outlets,
        replace(OUTLET, place=PlaceKey(region="铁西区")),
        "region",
        "place.region_ambiguous",
    ),
    (
        upsert_outlets,
        replace(OUTLET, place=PlaceKey(organisation="某区")),
        "organisation",
        "place.organisation_unknown",
    ),
    (
        upsert_bundles,
        replace(BUNDLE, matters=(BundleMatterKey(matter="没有"),)),
        "participant_matters",
        "row.unknown",
    ),
    (
        upsert_bundles,
        replace(BUNDLE, participants=("省人社厅",)),
        "participants",
        "bundle.department_twice",
    ),
    (upsert_guides, replace(GUIDE, matter="没有"), "matter", "row.unknown"),
    (
        upsert_guides,
        replace(GUIDE, place=PlaceKey(region="海淀区")),
        "region",
        "place.region_unknown",
    ),
    (
        upsert_guides,
        replace(GUIDE, content=replace(CONTENT, channels=("传真",))),
        "channels",
        "guide.channel",
    ),
    (
        upsert_guides,
        replace(GUIDE, content=replace(CONTENT, visits=1)),
        "visit_reason",
        "lint.visit_without_reason",
    ),
]


@pytest.mark.parametrize(("upsert", "row", "field", "code"), REFUSED, ids=[r[3] for r in REFUSED])
def test_a_row_that_cannot_be_written_is_refused_with_its_reason(
    small: Small, runtime: Runtime, upsert: Any, row: Any, field: str, code: str
) -> None:
    with runtime.database.write() as session:
        outcome = upsert(session, ACTOR, [row])
    assert [(r.field, r.code) for r in outcome.refused] == [(field, code)]
    assert (outcome.created, outcome.changed) == (0, 0)
    assert all(r.message and r.message_en for r in outcome.refused)


def test_what_a_row_is_silent_about_stays(small: Small, runtime: Runtime) -> None:
    silent = MatterRow(name="失业登记", local_code="L-1", flags={MatterFlag.HIGH_FREQUENCY: True})
    with runtime.database.write() as session:
        upsert_matters(session, ACTOR, [silent])
        matter = session.execute(select(Matter).where(Matter.local_code == "L-1")).scalar_one()
        assert matter.fully_online
        assert matter.high_frequency


def test_a_name_that_two_matters_share_needs_a_code(small: Small, runtime: Runtime) -> None:
    with runtime.database.write() as session:
        upsert_matters(session, ACTOR, [MatterRow(name="失业登记", local_code="L-8")])
        by_name = upsert_guides(session, ACTOR, [GUIDE])
        by_code = upsert_guides(session, ACTOR, [replace(GUIDE, matter="L-8")])
    assert [r.code for r in by_name.refused] == ["row.name_shared"]
    assert by_code.created == 1


def test_a_place_called_like_an_outlet_is_that_outlet(small: Small, runtime: Runtime) -> None:
    with runtime.database.write() as session:
        upsert_outlets(session, ACTOR, [OUTLET])
        upsert_guides(session, ACTOR, [GUIDE])
        linked = session.execute(select(GuidePlace.outlet_id)).scalar_one()
    assert linked is not None


def test_an_open_draft_is_not_overwritten_by_a_batch(small: Small, runtime: Runtime) -> None:
    with runtime.database.write() as session:
        upsert_guides(session, ACTOR, [replace(GUIDE, publish=False)])
        other = replace(GUIDE, content=replace(CONTENT, title="另一份"))
        outcome = upsert_guides(session, ACTOR, [other])
        same = upsert_guides(session, ACTOR, [GUIDE])
        states = session.execute(select(GuideVersion.state)).scalars().all()
    assert [r.code for r in outcome.refused] == ["guide.draft_open"]
    assert same.updated == 1
    assert [state.value for state in states] == ["published"]
