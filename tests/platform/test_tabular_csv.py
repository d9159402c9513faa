"""CSV from outside: encodings, delimiters, limits, and what is refused."""

from pathlib import Path

import pytest

from app.platform.problems import Problem
from app.platform.tabular.problems import SheetUnknown, TableTooLarge, TableUnreadable
from app.platform.tabular.reader import open_table
from app.platform.tabular.rows import (
    CellFlag,
    Limits,
    Row,
    column_letter,
    expand_scientific,
    looks_scientific,
)


def read(
    path: Path, content: bytes, name: str = "a.csv", limits: Limits | None = None
) -> list[Row]:
    path.write_bytes(content)
    with open_table(path, filename=name, limits=limits) as table:
        return list(table.rows)


@pytest.mark.parametrize(
    ("content", "name", "problem"),
    [
        (b"", "a.csv", TableUnreadable),
        (b"a,b\n1,\x00\n", "a.csv", TableUnreadable),
        ("甲,乙\n".encode("utf-16"), "a.csv", TableUnreadable),
        (b"a,b\n\xff\xff\xff,1\n", "a.csv", TableUnreadable),
        (b'a,b\n"open,1\n', "a.csv", TableUnreadable),
        (b"PK\x03\x04 no zip", "a.csv", TableUnreadable),
        (b"a,b\n", "a.exe", TableUnreadable),
        (b"a,b\n", "a.xlsx", TableUnreadable),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.xls", TableUnreadable),
        (b"a," * 300, "a.csv", TableTooLarge),
        (b"x" * 40_000, "a.csv", TableTooLarge),
        (b"x" * 1_000_000, "a.csv", TableUnreadable),
    ],
)
def test_a_file_that_is_no_table_is_refused(
    content: bytes, name: str, problem: type[Problem], tmp_path: Path
) -> None:
    with pytest.raises(problem):
        read(tmp_path / "file", content, name)


def test_too_many_rows_or_bytes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TableTooLarge):
        read(tmp_path / "file", b"a\n" * 11, limits=Limits(max_rows=10))
    with pytest.raises(TableTooLarge):
        read(tmp_path / "file", b"a\n" * 11, limits=Limits(max_bytes=10))


def test_csv_has_no_sheets(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"a,b\n")
    with pytest.raises(SheetUnknown), open_table(path, filename="a.csv", sheet="甲"):
        pass


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
def test_encodings_and_delimiters_are_found_out(
    encoding: str, delimiter: str, tmp_path: Path
) -> None:
    lines = ["事项编码,名称", '001,"失业,再就业"', "", "2,𠮷", ""]
    text = "\r\n".join(lines).replace(",", delimiter)
    rows = read(tmp_path / "file", text.encode(encoding))
    assert rows == [
        Row(1, ("事项编码", "名称")),
        Row(2, ("001", f"失业{delimiter}再就业")),
        Row(3, ()),
        Row(4, ("2", "𠮷")),
    ]
    assert rows[2].empty


def test_scientific_notation_is_flagged(tmp_path: Path) -> None:
    rows = read(tmp_path / "file", b"code\n2.10102E+11\n1.5e3\n12E\n")
    assert [row.flags for row in rows] == [
        {},
        {0: CellFlag.SCIENTIFIC},
        {0: CellFlag.SCIENTIFIC},
        {},
    ]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("2.1E+5", "210000"),
        ("2.10102E+11", None),
        ("2.123E+2", None),
        ("21", None),
        ("-1E+2", None),
    ],
)
def test_scientific_notation_is_repaired_only_when_nothing_is_lost(
    text: str, whole: str | None
) -> None:
    assert expand_scientific(text) == whole
    assert looks_scientific(text) is ("E" in text)


@pytest.mark.parametrize(
    ("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_are_named_as_spreadsheets_name_them(index: int, letter: str) -> None:
    assert column_letter(index) == letter
