"""Annex 4 as Excel: the same page as the Word form, set up to print on A4 landscape."""

from pathlib import Path
from typing import Final

from app.exchange.forms.layout import (
    COLUMNS,
    MARK,
    TITLE,
    estimated_lines,
    head_line,
    printed_rows,
)
from app.exchange.forms.rows import Annex4Form
from app.platform.documents.word import HEITI, SMALL_TITLE_SONG
from app.platform.tabular.formatted import Align, CellFormat, FormattedSheet

_MARK: Final = CellFormat(font=HEITI, size=16, ruled=False)
_TITLE: Final = CellFormat(font=SMALL_TITLE_SONG, size=22, align="center", ruled=False)
_HEADING: Final = CellFormat(font=HEITI, size=11, align="center")
_CENTRED: Final = CellFormat(align="center")
_BODY: Final = CellFormat()
_CHARACTERS_PER_MM: Final = 0.49
_POINTS_PER_LINE: Final = 15
_LAST: Final = len(COLUMNS) - 1


def write_annex4_xlsx(form: Annex4Form, path: Path) -> None:
    """Write the form as a workbook of one sheet."""
    with FormattedSheet(path, "三个清单汇总表", landscape=True) as sheet:
        sheet.widths([column.width_mm * _CHARACTERS_PER_MM for column in COLUMNS])
        sheet.merged(0, (0, _LAST), MARK, _MARK)
        sheet.merged(1, (0, _LAST), TITLE, _TITLE)
        for row, points in ((0, 26), (1, 42), (2, 26), (3, 48)):
            sheet.height(row, points)
        _write_head_line(sheet, form)
        for place, column in enumerate(COLUMNS):
            sheet.text(3, place, column.heading, _HEADING)
        sheet.repeat(2, 3)
        row = 4
        for cells in printed_rows(form):
            looks = [_CENTRED if column.centred else _BODY for column in COLUMNS]
            points = max(42, estimated_lines(cells) * _POINTS_PER_LINE + 8)
            row = sheet.tall_row(row, points, list(zip(cells, looks, strict=True)))


def _write_head_line(sheet: FormattedSheet, form: Annex4Form) -> None:
    first = 0
    aligns: tuple[Align, ...] = ("left", "left", "right")
    for part, align in zip(head_line(form), aligns, strict=True):
        look = CellFormat(size=12, align=align, ruled=False)
        sheet.merged(2, (first, first + part.span - 1), part.text, look)
        first += part.span
