"""Workbooks from outside: what their cells become, and the harmful ones refused."""

import io
import struct
import time
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.platform.problems import Problem
from app.platform.tabular.problems import (
    ArchiveRefused,
    SheetUnknown,
    TableTooLarge,
    TableUnreadable,
)
from app.platform.tabular.reader import open_table
from app.platform.tabular.rows import CellFlag, Limits, Row


def workbook(path: Path, cells: dict[str, Any], title: str = "事项") -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    for place, value in cells.items():
        sheet[place] = value
    book.create_sheet("说明")["A1"] = "x"
    book.save(path)
    return path


def read(path: Path, sheet: str | None = None, limits: Limits | None = None) -> list[Row]:
    with open_table(path, filename="a.xlsx", sheet=sheet, limits=limits) as table:
        return list(table.rows)


def rezip(path: Path, change: Callable[[str, bytes], bytes], extra: dict[str, bytes]) -> Path:
    made = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, content in extra.items():
            new.writestr(name, content)
    path.write_bytes(made.getvalue())
    return path


def sheet_xml(change: Callable[[bytes], bytes]) -> Callable[[str, bytes], bytes]:
    return lambda name, content: change(content) if name.endswith("sheet1.xml") else content


def same(_name: str, content: bytes) -> bytes:
    return content


def test_cells_become_text_with_their_row_numbers(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        {
            "B3": "编码",
            "C3": datetime(2023, 10, 25),  # noqa: DTZ001 - spreadsheets know no zone
            "D3": datetime(2023, 10, 25, 8, 30),  # noqa: DTZ001 - spreadsheets know no zone
            "B5": 210102,
            "C5": 0.1 + 0.2,
            "D5": True,
            "E5": 123456789012345678,
            "F5": "2.10102E+11",
        },
    )
    rows = read(path)
    assert rows[0] == Row(3, ("", "编码", "2023-10-25", "2023-10-25T08:30:00", "", ""))
    assert rows[1].number == 5
    assert rows[1].cells[:4] == ("", "210102", "0.3", "TRUE")
    assert rows[1].cells[5] == "2.10102E+11"
    assert rows[1].flags == {4: CellFlag.IMPRECISE, 5: CellFlag.SCIENTIFIC}


def test_a_sheet_is_chosen_by_name_and_an_unknown_one_names_the_others(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": "甲"})
    assert read(path, "说明") == [Row(1, ("x",))]
    with pytest.raises(SheetUnknown) as caught:
        read(path, "没有")
    assert caught.value.members["sheets"] == ["事项", "说明"]


def test_limits_hold_for_workbooks(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": "甲", "A2": "乙", "C1": "丙"})
    for limits in (Limits(max_rows=1), Limits(max_columns=2), Limits(max_bytes=100)):
        with pytest.raises(TableTooLarge):
            read(path, limits=limits)


@pytest.mark.parametrize(
    "declaration", [b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<!ENTITY a SYSTEM 'file:///'>"]
)
def test_dtds_and_entities_are_refused(declaration: bytes, tmp_path: Path) -> None:
    path = rezip(
        workbook(tmp_path / "a.xlsx", {"A1": "甲"}),
        sheet_xml(lambda xml: xml.replace(b"<worksheet", declaration + b"<worksheet", 1)),
        {},
    )
    with pytest.raises(ArchiveRefused) as caught:
        read(path)
    assert caught.value.members["reason"] == "dtd"


@pytest.mark.parametrize(
    ("extra", "reason"),
    [
        ({f"xl/x{n}": b"" for n in range(2_100)}, "entry_count"),
        ({"xl/media/bomb": b"\0" * 60_000_000}, "ratio"),
        ({"xl/media/inner.zip": b"PK"}, "nested"),
        ({"xl/media/inner.png": b"PK\x03\x04rest"}, "nested"),
        ({"../../etc/x": b"x"}, "entry_name"),
        ({"xl/WORKBOOK.xml": b"<a/>"}, "duplicate_entry"),
    ],
)
def test_hostile_archives_are_refused(extra: dict[str, bytes], reason: str, tmp_path: Path) -> None:
    path = rezip(workbook(tmp_path / "a.xlsx", {"A1": "甲"}), same, extra)
    started = time.perf_counter()
    with pytest.raises(ArchiveRefused) as caught:
        read(path)
    assert caught.value.members["reason"] == reason
    assert time.perf_counter() - started < 5


def test_an_entry_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = rezip(workbook(tmp_path / "a.xlsx", {"A1": "甲"}), same, {"xl/big": b"a" * 900_000})
    content = bytearray(path.read_bytes())
    content[:] = content.replace(struct.pack("<I", 900_000), struct.pack("<I", 10))
    path.write_bytes(content)
    with pytest.raises(ArchiveRefused) as caught:
        read(path)
    assert caught.value.members["reason"] == "lying_size"


def test_a_sparse_sheet_that_claims_the_whole_grid_ends_only_the_child(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": "甲", "XFD1048576": "乙"})
    started = time.perf_counter()
    with pytest.raises(TableTooLarge):
        read(path)
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"PK\x03\x04" + b"\0" * 100, ArchiveRefused),
        (b"\x89PNG\r\n\x1a\n", TableUnreadable),
    ],
)
def test_what_is_no_workbook_is_refused(
    content: bytes, problem: type[Problem], tmp_path: Path
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    with pytest.raises(problem):
        read(path)


def test_a_word_file_and_a_macro_workbook_are_refused(tmp_path: Path) -> None:
    other = tmp_path / "a.xlsx"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    with pytest.raises(TableUnreadable):
        read(other)
    path = rezip(workbook(other, {"A1": "甲"}), same, {"xl/vbaProject.bin": b"x"})
    with pytest.raises(TableUnreadable):
        read(path)
