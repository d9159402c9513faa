"""The shipped reference data as rows, read through the same sheets as an import."""

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

from app.catalogue.content import GuideContent, Limit, Material, Place, Stage
from app.catalogue.rows import (
    BundleMatterKey,
    BundleRow,
    GuideRow,
    MatterRow,
    OutletRow,
    PlaceKey,
    RegionRow,
)
from app.catalogue.sheets.cells import Cell
from app.catalogue.sheets.matters import MATTERS
from app.catalogue.sheets.places import REGIONS
from app.catalogue.sheets.sheet import RowT, Sheet, map_header, parse_row
from app.catalogue.vocabulary import (
    BundleRole,
    Handling,
    LimitUnit,
    MaterialForm,
    MaterialSource,
    MatterFlag,
    Necessity,
    OutletKind,
    StageKind,
)

FOLDER = files("app.catalogue") / "reference"
MATTERS_SOURCE = "四川政务服务网公布的事项编码（v-luobo/zwfw，Apache-2.0）"


def reference_regions() -> list[RegionRow]:
    """The regions of Liaoning."""
    return _table(REGIONS, "liaoning_regions_2023.csv")


def reference_matters() -> list[MatterRow]:
    """The matters, with the sample flags by name."""
    flags: Mapping[str, Sequence[str]] = _document("matter_flags.json")["flags"]
    by_name: dict[str, dict[MatterFlag, bool]] = {}
    for flag, names in flags.items():
        for name in names:
            by_name.setdefault(name, {})[MatterFlag(flag)] = True
    return [
        replace(row, source_note=MATTERS_SOURCE, flags=by_name.get(row.name, {}))
        for row in _table(MATTERS, "gov_items_guangan_hrss.csv")
    ]


def reference_channels() -> list[dict[str, Any]]:
    """The channels that the notice names, by the parameters of ``create_channel``."""
    channels: list[dict[str, Any]] = _document("channels.json")["channels"]
    return channels


def reference_outlets() -> list[OutletRow]:
    """Sample outlets in cities of Liaoning, and the virtual ones of the online channels."""
    rows = []
    for given in _document("outlets.json")["outlets"]:
        place = PlaceKey(region=given.pop("region"), organisation=given.pop("organisation"))
        kind = OutletKind(given.pop("kind"))
        rows.append(OutletRow(place=place, kind=kind, is_sample=True, **given))
    return rows


def reference_bundles() -> list[BundleRow]:
    """Sample bundles."""
    document = _document("bundles.json")
    return [_bundle(given, document["source"]) for given in document["bundles"]]


def reference_guides() -> list[GuideRow]:
    """Sample guides of matters and bundles."""
    document = _document("guides.json")
    return [
        GuideRow(
            matter=given["matter"],
            bundle=given["bundle"],
            place=PlaceKey(region=given["region"], organisation=given["organisation"]),
            content=_content(given["content"]),
            source_note=document["source"],
            is_sample=True,
        )
        for given in document["guides"]
    ]


def _bundle(given: Mapping[str, Any], source: str) -> BundleRow:
    matters = (
        *(BundleMatterKey(matter=name, role=BundleRole.LEAD) for name in given["lead_matters"]),
        *(BundleMatterKey(matter=name) for name in given["participant_matters"]),
    )
    return BundleRow(
        name=given["name"],
        our_role=BundleRole(given["our_role"]),
        lead=given["lead"],
        participants=tuple(given["participants"]),
        matters=matters,
        acceptance=given["acceptance"],
        joint_handling=given["joint_handling"],
        delivery=given["delivery"],
        source_note=source,
        is_sample=True,
    )


def _content(given: Mapping[str, Any]) -> GuideContent:
    lists = {"stages", "materials", "places", "channels", "promised", "legal", "handling"}
    return GuideContent(
        **{name: value for name, value in given.items() if name not in lists},
        handling=Handling(given["handling"]),
        promised=_limit(given["promised"]),
        legal=_limit(given["legal"]) if given["legal"] else None,
        stages=tuple(
            Stage(**{**stage, "kind": StageKind(stage["kind"])}) for stage in given["stages"]
        ),
        materials=tuple(
            Material(
                **{
                    **material,
                    "form": MaterialForm(material["form"]),
                    "necessity": Necessity(material["necessity"]),
                    "source": MaterialSource(material["source"]),
                }
            )
            for material in given["materials"]
        ),
        places=tuple(Place(**place) for place in given["places"]),
        channels=tuple(given["channels"]),
    )


def _limit(given: Mapping[str, Any]) -> Limit:
    return Limit(amount=given["amount"], unit=LimitUnit(given["unit"]))


def _document(name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return document


@cache
def _lines(name: str) -> tuple[tuple[str, ...], ...]:
    text = (FOLDER / name).read_text(encoding="utf-8-sig")
    return tuple(tuple(line) for line in csv.reader(text.splitlines()))


def _table(sheet: Sheet[RowT], name: str) -> list[RowT]:
    header, *lines = _lines(name)
    fields = map_header(sheet, header).fields
    parsed = [
        parse_row(sheet, {field: Cell(text=line[index]) for index, field in fields.items()}).row
        for line in lines
    ]
    return [row for row in parsed if row is not None]
