"""Annex 4 as Word: A4 landscape, the head line and the headings repeated on every page."""

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
from app.platform.documents.word import HEITI, SMALL_TITLE_SONG, Align, Cell, Face, Page, Table

_MARK: Final = Face(east_asian=HEITI, size=16)
_TITLE: Final = Face(east_asian=SMALL_TITLE_SONG, size=22)
_LINE: Final = Face(size=12)
_HEADING: Final = Face(east_asian=HEITI, size=11)
_BODY: Final = Face(size=10.5)
_FOOT: Final = Face(east_asian="宋体", latin="宋体", size=14)

_LINES_KEPT_TOGETHER: Final = 14
"""A row up to about half a page moves to the next page whole; a longer one breaks."""


def write_annex4_docx(form: Annex4Form, path: Path) -> None:
    """Write the form as a Word document."""
    page = Page(landscape=True, margins_mm=(20, 14, 18, 14))
    page.describe(title=TITLE, author=form.unit)
    page.text(MARK, _MARK)
    page.text(TITLE, _TITLE, align="center", before=2, after=8)
    table = page.table([column.width_mm for column in COLUMNS])
    _add_head(table, form)
    for cells in printed_rows(form):
        table.row(
            [
                Cell(text=text, face=_BODY, align="center" if column.centred else "left")
                for text, column in zip(cells, COLUMNS, strict=True)
            ],
            keep_together=estimated_lines(cells) <= _LINES_KEPT_TOGETHER,
            height_mm=14,
        )
    page.number_pages(_FOOT)
    page.save(path)


def _add_head(table: Table, form: Annex4Form) -> None:
    aligns: tuple[Align, ...] = ("left", "left", "right")
    table.row(
        [
            Cell(text=part.text, face=_LINE, span=part.span, align=align, ruled=False)
            for part, align in zip(head_line(form), aligns, strict=True)
        ],
        header=True,
        height_mm=9,
    )
    table.row(
        [Cell(text=column.heading, face=_HEADING, align="center") for column in COLUMNS],
        header=True,
        height_mm=16,
    )
