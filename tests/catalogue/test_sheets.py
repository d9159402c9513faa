"""Sheets: headers in any spelling, every wrong cell told, real files read whole."""

import csv
from collections import Counter
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import pytest

from app.catalogue.boards import board_of
from app.catalogue.rows import GuideRow, MatterRow, OutletRow
from app.catalogue.sheets.cells import Cell
from app.catalogue.sheets.guides import GUIDES
from app.catalogue.sheets.matters import BUNDLES, MATTERS
from app.catalogue.sheets.places import OUTLETS, REGIONS
from app.catalogue.sheets.register import SHEETS
from app.catalogue.sheets.sheet import ParsedRow, Sheet, map_header, parse_row
from app.catalogue.vocabulary import Board, LimitUnit, MatterFlag, Severity
from app.tickets.sheet import TICKETS

REFERENCE = files("app.catalogue") / "reference"


def _cells(values: Mapping[str, str]) -> dict[str, Cell]:
    return {name: Cell(text=value) for name, value in values.items()}


def _read(sheet: Sheet[Any], name: str) -> list[ParsedRow[Any]]:
    text = (REFERENCE / name).read_text(encoding="utf-8-sig")
    header, *rows = list(csv.reader(text.splitlines()))
    mapping = map_header(sheet, header)
    assert mapping.usable
    return [
        parse_row(sheet, {field: Cell(text=row[i]) for i, field in mapping.fields.items()})
        for row in rows
    ]


def test_all_1521_regions_are_read_without_a_complaint() -> None:
    parsed = _read(REGIONS, "liaoning_regions_2023.csv")
    assert len(parsed) == 1521
    assert all(row.row is not None and not row.errors for row in parsed)


def test_all_144_matters_are_read_and_63_broken_credit_codes_warned_of_and_kept() -> None:
    parsed = _read(MATTERS, "gov_items_guangan_hrss.csv")
    assert len(parsed) == 144
    rows = [row.row for row in parsed if isinstance(row.row, MatterRow)]
    assert len(rows) == 144
    warnings = [error for row in parsed for error in row.errors]
    assert len(warnings) == 63
    assert {(w.code, w.severity) for w in warnings} == {
        ("code.credit_code_broken", Severity.WARNING)
    }
    assert len({row.local_code for row in rows}) == 144
    assert [row.name for row in rows].count("求职创业补贴申领") == 2
    boards = Counter(board_of(row.name) for row in rows)
    assert set(boards) == set(Board)


def test_a_header_is_known_in_any_order_width_and_spelling() -> None:
    mapping = map_header(MATTERS, ["来源链接", " ＊事项名称 ", "实施编码", "基本编码", "什么"])
    assert dict(mapping.fields) == {
        0: "source_url",
        1: "name",
        2: "local_code",
        3: "national_code",
    }
    assert mapping.unknown == ("什么",)


def test_a_header_that_lacks_or_doubles_a_column_is_not_usable() -> None:
    assert map_header(MATTERS, ["实施编码"]).missing == ("事项名称",)
    assert map_header(MATTERS, ["事项名称", "名称"]).doubled == ("名称",)


def test_every_wrong_cell_of_a_row_is_told() -> None:
    cells = _cells({"local_code": "5.12B+3", "board": "外交", "fully_online": "也许"})
    parsed = parse_row(MATTERS, cells)
    assert parsed.row is None
    assert [(e.field, e.code) for e in parsed.errors] == [
        ("name", "cell.missing"),
        ("local_code", "code.character"),
        ("board", "cell.not_a_choice"),
        ("fully_online", "cell.not_yes_or_no"),
    ]
    assert all(e.header in e.message and e.message_en for e in parsed.errors)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (Cell(text="5.11602E+11"), "code.digits_lost"),
        (Cell(text="511602000000123456", imprecise=True), "code.digits_lost"),
        (Cell(text="=1+1"), "code.character"),
        (Cell(text="1" * 101), "cell.too_long"),
    ],
)
def test_a_code_is_never_a_number(cell: Cell, code: str) -> None:
    parsed = parse_row(MATTERS, {"name": Cell(text="失业登记"), "local_code": cell})
    assert [(e.field, e.code) for e in parsed.errors] == [("local_code", code)]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"name": "失业登记"}, "matter.code_missing"),
        ({"name": "失业登记", "national_code": "12345"}, "code.structure"),
        ({"name": "失" * 201, "local_code": "A1"}, "cell.too_long"),
    ],
)
def test_a_matter_needs_a_sound_code(values: dict[str, str], code: str) -> None:
    parsed = parse_row(MATTERS, _cells(values))
    assert parsed.row is None
    assert parsed.errors[0].code == code


@pytest.mark.parametrize(
    ("sheet", "field"),
    [
        (GUIDES, "conditions"),
        (GUIDES, "basis"),
        (BUNDLES, "acceptance"),
        (BUNDLES, "joint_handling"),
        (BUNDLES, "delivery"),
        (TICKETS, "description"),
    ],
)
def test_a_long_text_has_room_for_5000_characters_as_in_the_forms(
    sheet: Sheet[Any], field: str
) -> None:
    def wrong(length: int) -> list[str]:
        parsed = parse_row(sheet, _cells({field: "文" * length}))
        return [error.code for error in parsed.errors if error.field == field]

    assert (wrong(5000), wrong(5001)) == ([], ["cell.too_long"])


def test_flags_that_the_sheet_is_silent_about_stay_unset() -> None:
    row = parse_row(
        MATTERS, _cells({"name": "失业登记", "local_code": "A1", "cross_province": "是"})
    ).row
    assert row is not None
    assert dict(row.flags) == {MatterFlag.CROSS_PROVINCE: True}


@pytest.mark.parametrize("sheet", list(SHEETS.values()), ids=list(SHEETS))
def test_every_column_has_one_field_and_no_spelling_is_shared(sheet: Sheet[Any]) -> None:
    spellings = [s for c in sheet.columns for s in {c.header, c.field, *c.aliases}]
    assert len(spellings) == len(set(spellings))


def test_a_region_whose_code_is_of_another_level_is_refused() -> None:
    cells = _cells({"code": "210106000000", "name": "铁西区", "level": "市"})
    assert parse_row(REGIONS, cells).errors[0].code == "region.other_level"
    cells = _cells({"code": "2101", "name": "沈阳市"})
    assert parse_row(REGIONS, cells).errors[0].code == "region.malformed_code"


def test_an_outlet_has_one_place_and_an_address_to_go_to() -> None:
    outlet = {"name": "人社专区", "kind": "服务大厅", "channel": "window", "address": "北站路1号"}
    row = parse_row(OUTLETS, _cells({**outlet, "region": "沈阳市"})).row
    assert isinstance(row, OutletRow)
    both = parse_row(OUTLETS, _cells({**outlet, "region": "沈阳市", "organisation": "沈抚示范区"}))
    assert both.errors[0].code == "place.one_of_two"
    nowhere = {k: v for k, v in outlet.items() if k != "address"}
    parsed = parse_row(OUTLETS, _cells({**nowhere, "region": "沈阳市"}))
    assert parsed.errors[0].code == "outlet.address_missing"


def test_a_bundle_lists_its_departments_and_matters() -> None:
    row = parse_row(
        BUNDLES,
        _cells(
            {
                "name": "“失业再就业”一件事一次办",
                "our_role": "牵头",
                "lead": "省人社厅",
                "participants": "省医保局；省税务局",
                "lead_matters": "失业登记",
                "participant_matters": "就业登记\n职业介绍",
            }
        ),
    ).row
    assert row is not None
    assert row.participants == ("省医保局", "省税务局")
    assert row.matters is not None
    assert [m.matter for m in row.matters] == ["失业登记", "就业登记", "职业介绍"]


GUIDE = {
    "matter": "失业登记",
    "region": "沈阳市",
    "title": "失业登记办事指南",
    "handling": "承诺件",
    "promised": "5个工作日",
    "legal": "30个自然日",
    "stages": "注册登录\n材料提交；进度查询（可选）（不限顺序）",
    "materials": "身份证|原件|必要|网上核验|2份\n离职证明｜复印件｜容缺后补",
    "channels": "辽事通；办事窗口",
}


def test_a_guide_is_one_row() -> None:
    row = parse_row(GUIDES, _cells(GUIDE)).row
    assert isinstance(row, GuideRow)
    content = row.content
    assert content.legal is not None
    assert content.legal.unit is LimitUnit.CALENDAR_DAYS
    assert [(s.name, s.optional, s.any_order) for s in content.stages] == [
        ("注册登录", False, False),
        ("材料提交", False, False),
        ("进度查询", True, True),
    ]
    assert [(m.name, m.copies, m.verified_online) for m in content.materials] == [
        ("身份证", 2, True),
        ("离职证明", 1, False),
    ]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"bundle": "“失业再就业”一件事一次办"}, "guide.one_of_two"),
        ({"organisation": "沈抚示范区"}, "place.one_of_two"),
        ({"promised": "很快"}, "limit.malformed"),
        ({"materials": "身份证|随便"}, "material.unknown_part"),
        ({"visits": "-1"}, "cell.not_a_number"),
        ({"visits": "1.5"}, "cell.not_a_number"),
        ({"stages": "\n".join(f"环节{i}" for i in range(61))}, "cell.too_many"),
    ],
)
def test_a_guide_that_cannot_be_understood_is_refused(change: dict[str, str], code: str) -> None:
    parsed = parse_row(GUIDES, _cells({**GUIDE, **change}))
    assert parsed.row is None
    assert [e.code for e in parsed.errors] == [code]
