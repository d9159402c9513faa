"""What runs inside the child process: a workbook turned into lines of JSON.

One line a row: ``[row number, [texts], {column: flag}]``. Dates become ISO 8601, whole numbers
lose their ``.0``, a number beyond 15 digits is flagged because the workbook itself has already
rounded it.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TextIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from app.platform.child_main import Refused
from app.platform.tabular.archive import ArchiveLimits, check_archive
from app.platform.tabular.injection import restore
from app.platform.tabular.problems import ArchiveRefused
from app.platform.tabular.rows import CellFlag, looks_scientific

ROWS_FILE = "rows.jsonl"
_EXACT = 10**15
_MIDNIGHT = time()


def extract(source: Path, folder: Path, arguments: dict[str, Any]) -> dict[str, Any]:
    """Write the rows of one sheet to ``rows.jsonl`` and answer which sheets there are."""
    _check_container(source, arguments)
    try:
        with load_workbook(source) as workbook:
            names = _readable_sheets(workbook)
            chosen = _choose(names, arguments["sheet"])
            sheet = workbook.get_sheet_by_name(chosen)
            _check_shape(sheet, arguments)
            with (folder / ROWS_FILE).open("w", encoding="utf-8") as target:
                count = _write_rows(sheet, target, arguments)
    except PasswordError as error:
        raise Refused("encrypted") from error
    except CalamineError as error:
        raise Refused("unreadable", error=str(error)[:200]) from error
    return {"sheet": chosen, "sheets": names, "rows": count}


def _check_container(source: Path, arguments: dict[str, Any]) -> None:
    try:
        names = check_archive(
            source, ArchiveLimits(max_unpacked_bytes=arguments["max_unpacked_bytes"])
        )
    except ArchiveRefused as refused:
        raise Refused(
            "archive",
            reason=refused.members.get("reason"),
            detail=refused.detail,
            detail_en=refused.detail_en,
        ) from refused
    folded = {name.casefold() for name in names}
    if "[content_types].xml" not in folded or not any(n.startswith("xl/") for n in folded):
        raise Refused("unreadable", error="not a workbook")
    if any(name.endswith("vbaproject.bin") for name in folded):
        raise Refused("macros")


def _readable_sheets(workbook: CalamineWorkbook) -> list[str]:
    names = [
        sheet.name
        for sheet in workbook.sheets_metadata
        if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
    ]
    if not names:
        raise Refused("unreadable", error="no visible worksheet")
    return names


def _choose(names: list[str], wanted: str | None) -> str:
    if wanted is None:
        return names[0]
    if wanted not in names:
        raise Refused("sheet", sheets=names)
    return wanted


def _check_shape(sheet: CalamineSheet, arguments: dict[str, Any]) -> None:
    if sheet.end is not None and sheet.end[1] >= arguments["max_columns"]:
        raise Refused("too_large", what="columns")


def _write_rows(sheet: CalamineSheet, target: TextIO, arguments: dict[str, Any]) -> int:
    shift = ("",) * (sheet.start[1] if sheet.start else 0)
    longest, most = arguments["max_cell_characters"], arguments["max_rows"]
    count = 0
    for number, values in _filled(sheet.iter_rows()):
        count += 1
        if count > most:
            raise Refused("too_large", what="rows")
        texts, flags = _texts((*shift, *values))
        if any(len(text) > longest for text in texts):
            raise Refused("too_large", what="cell", row=number)
        if any("\0" in text for text in texts):
            raise Refused("unreadable", error=f"NUL in row {number}")
        target.write(json.dumps([number, texts, flags], ensure_ascii=False))
        target.write("\n")
    return count


def _filled(rows: Iterable[list[Any]]) -> Iterator[tuple[int, list[Any]]]:
    for number, values in enumerate(rows, start=1):
        if any(value != "" for value in values):
            yield number, values


def _texts(values: Iterable[Any]) -> tuple[list[str], dict[int, str]]:
    texts: list[str] = []
    flags: dict[int, str] = {}
    for index, value in enumerate(values):
        if isinstance(value, str):
            text = restore(value)
            if looks_scientific(text):
                flags[index] = CellFlag.SCIENTIFIC.value
        else:
            text = _plain(value)
            if isinstance(value, float) and abs(value) >= _EXACT:
                flags[index] = CellFlag.IMPRECISE.value
        texts.append(text)
    return texts, flags


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(value, ".15g")
    if isinstance(value, datetime):
        whole_day = value.time() == _MIDNIGHT
        return value.date().isoformat() if whole_day else value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return _clock_time(value) if isinstance(value, timedelta) else str(value)


def _clock_time(value: timedelta) -> str:
    minutes, seconds = divmod(int(value.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}"
