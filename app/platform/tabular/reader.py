"""The one door for tables from outside: decides by content, checks the name agrees, streams."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from app.platform.child import ChildAnswer, ChildFailed, ChildLimits, ChildRefused, run_in_child
from app.platform.problems import Problem
from app.platform.tabular.csv_reader import read_csv
from app.platform.tabular.problems import (
    ArchiveRefused,
    SheetUnknown,
    TableTooLarge,
    TableUnreadable,
)
from app.platform.tabular.rows import CellFlag, Limits, Row
from app.platform.tabular.xlsx_work import ROWS_FILE

_ZIP_MAGIC = b"PK\x03\x04"
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CSV_SUFFIXES = frozenset({".csv", ".txt", ".tsv"})
_EXTRACT = "app.platform.tabular.xlsx_work:extract"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """An opened table; ``rows`` can be walked once."""

    sheet: str
    """Name of the sheet that is read; empty for CSV."""
    sheets: tuple[str, ...]
    rows: Iterator[Row]


@contextmanager
def open_table(
    path: Path, *, filename: str, sheet: str | None = None, limits: Limits | None = None
) -> Iterator[Table]:
    """Open a CSV or Excel file of unknown origin.

    Raises:
        TableUnreadable, TableTooLarge, ArchiveRefused, SheetUnknown: also while rows are walked.
    """
    bounds = limits or Limits()
    if path.stat().st_size > bounds.max_bytes:
        raise TableTooLarge(
            f"文件超过 {bounds.max_bytes // 1048576} MB",
            f"The file is larger than {bounds.max_bytes // 1048576} MB",
        )
    if _is_workbook(path, filename):
        with _open_workbook(path, sheet, bounds) as table:
            yield table
        return
    if sheet:
        raise SheetUnknown("CSV 没有工作表", "A CSV file has no sheets")
    yield Table(sheet="", sheets=(), rows=read_csv(path, bounds))


def _is_workbook(path: Path, filename: str) -> bool:
    with path.open("rb") as stream:
        head = stream.read(8)
    suffix = Path(filename).suffix.casefold()
    if not head:
        raise TableUnreadable("文件是空的", "The file is empty")
    if head == _OLE_MAGIC:
        raise TableUnreadable(
            "这是旧版 .xls 或加密的工作簿，请另存为未加密的 .xlsx",
            "This is a legacy .xls or an encrypted workbook; save it as plain .xlsx",
        )
    zipped = head.startswith(_ZIP_MAGIC)
    if zipped and suffix == ".xlsx":
        return True
    if not zipped and suffix in _CSV_SUFFIXES:
        return False
    raise TableUnreadable(
        "扩展名与内容不一致；只接受 .xlsx 和 .csv",
        "Extension and content disagree, or the type is not accepted; send .xlsx or .csv",
    )


@contextmanager
def _open_workbook(path: Path, sheet: str | None, limits: Limits) -> Iterator[Table]:
    arguments = {
        "sheet": sheet,
        "max_rows": limits.max_rows,
        "max_columns": limits.max_columns,
        "max_cell_characters": limits.max_cell_characters,
        "max_unpacked_bytes": limits.max_unpacked_bytes,
    }
    child_limits = ChildLimits(
        memory=limits.memory_bytes,
        cpu_seconds=int(limits.seconds),
        wall_seconds=int(limits.seconds),
        output=2 * limits.max_unpacked_bytes,
    )
    with (
        _extracted(path, arguments, child_limits) as answer,
        (answer.folder / ROWS_FILE).open(encoding="utf-8") as lines,
    ):
        yield Table(
            sheet=answer.value["sheet"],
            sheets=tuple(answer.value["sheets"]),
            rows=map(_row_of_line, lines),
        )


@contextmanager
def _extracted(path: Path, arguments: dict[str, Any], limits: ChildLimits) -> Iterator[ChildAnswer]:
    try:
        with run_in_child(_EXTRACT, path, arguments, limits=limits) as answer:
            yield answer
    except ChildRefused as refused:
        _translate(refused.code, refused.facts)
    except ChildFailed as failed:
        if failed.reason in {"memory", "time", "crash"}:
            raise TableTooLarge(
                "读取此工作簿超出时间或内存限制",
                "Reading this workbook exceeds the limits of time or memory",
                reason=failed.reason,
            ) from failed
        raise TableUnreadable from failed


def _translate(code: str, facts: dict[str, Any]) -> NoReturn:
    problems: dict[str, Problem] = {
        "archive": ArchiveRefused(
            facts.get("detail", ""), facts.get("detail_en", ""), reason=facts.get("reason")
        ),
        "encrypted": TableUnreadable("工作簿已加密", "The workbook is encrypted"),
        "macros": TableUnreadable("工作簿含宏，不予接受", "Workbooks with macros are refused"),
        "sheet": SheetUnknown(sheets=facts.get("sheets", [])),
        "too_large": TableTooLarge(reason=facts.get("what"), row=facts.get("row")),
    }
    raise problems.get(code) or TableUnreadable()


def _row_of_line(line: str) -> Row:
    number, texts, flags = json.loads(line)
    return Row(number, tuple(texts), {int(i): CellFlag(flag) for i, flag in flags.items()})
