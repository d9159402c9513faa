"""A list as CSV, Excel or Word."""

from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, Final

from app.exchange.exports.problems import ExportTooLarge
from app.exchange.exports.vocabulary import ExportFormat
from app.exchange.lists.columns import COLUMNS, cells, headings
from app.exchange.lists.vocabulary import ListName
from app.platform.documents.word import HEITI, SMALL_TITLE_SONG, Cell, Face, Page
from app.platform.tabular.writers import write_csv, write_workbook

MOST_ROWS: Final = 50_000
MOST_ROWS_IN_WORD: Final = 3_000
_NUMBER_MM: Final = 10
_PAGE_MM: Final = 269
_CHARACTERS_PER_MM: Final = 0.49
_TITLE: Final = Face(east_asian=SMALL_TITLE_SONG, size=22)
_HEADING: Final = Face(east_asian=HEITI, size=10)
_BODY: Final = Face(size=9)
_SHORT: Final = 150
"""Characters of a cell up to which its row is not broken over two pages."""


def write_list(
    name: ListName,
    rows: Iterable[Mapping[str, Any]],
    path: Path,
    *,
    kind: ExportFormat,
    bom: bool = False,
) -> int:
    """Write a list and answer how many rows it has.

    Raises:
        ExportTooLarge: more rows than a file of this format is made for.
    """
    most = MOST_ROWS_IN_WORD if kind is ExportFormat.DOCX else MOST_ROWS
    numbered = (cells(name, number, row) for number, row in enumerate(_capped(rows, most), start=1))
    if kind is ExportFormat.CSV:
        return write_csv(path, headings(name), numbered, bom=bom)
    if kind is ExportFormat.XLSX:
        widths = [6, *(column.width_mm * _CHARACTERS_PER_MM for column in COLUMNS[name])]
        return write_workbook(path, headings(name), numbered, sheet=name.zh, widths=widths)
    return _write_word(name, numbered, path)


def _capped(rows: Iterable[Mapping[str, Any]], most: int) -> Iterable[Mapping[str, Any]]:
    source = iter(rows)
    yield from islice(source, most)
    if next(source, None) is not None:
        raise ExportTooLarge(
            f"超过{most}行，请缩小筛选范围", f"More than {most} rows; narrow the filter", most=most
        )


def _write_word(name: ListName, rows: Iterable[list[str | int]], path: Path) -> int:
    page = Page(landscape=True, margins_mm=(18, 14, 16, 14))
    page.describe(title=name.zh, author="")
    page.text(name.zh, _TITLE, align="center", after=8)
    columns = [column for column in COLUMNS[name] if column.on_paper]
    scale = (_PAGE_MM - _NUMBER_MM) / sum(column.width_mm for column in columns)
    table = page.table([_NUMBER_MM, *(column.width_mm * scale for column in columns)])
    table.row(
        [
            Cell(text=text, face=_HEADING, align="center")
            for text in ("序号", *(column.heading for column in columns))
        ],
        header=True,
        height_mm=10,
    )
    shown = [True, *(column.on_paper for column in COLUMNS[name])]
    centred = [True, *(column.centred for column in columns)]
    count = 0
    for row in rows:
        count += 1
        texts = [str(text) for text, on_paper in zip(row, shown, strict=True) if on_paper]
        table.row(
            [
                Cell(text=text, face=_BODY, align="center" if middle else "left")
                for text, middle in zip(texts, centred, strict=True)
            ],
            keep_together=max(map(len, texts)) <= _SHORT,
        )
    page.number_pages(Face(east_asian="宋体", latin="宋体", size=12))
    page.save(path)
    return count
