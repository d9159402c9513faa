"""Formatted Excel sheets: merged cells, print set-up, wrapped text; never a formula.

Text goes in as strings whatever it begins with; text that a spreadsheet would run once the cell is
edited or saved as CSV carries Excel's own quote prefix.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import xlsxwriter

from app.platform.tabular.injection import is_dangerous
from app.platform.tabular.writers import storable

Align = Literal["left", "center", "right"]
_TALLEST = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class CellFormat:
    """How a cell looks."""

    font: str = "仿宋_GB2312"
    size: float = 10.5
    bold: bool = False
    align: Align = "left"
    ruled: bool = True


class FormattedSheet:
    """Printable A4 sheets, one after another; rows and columns count from 0."""

    def __init__(self, path: Path, name: str, *, landscape: bool) -> None:
        self._book = xlsxwriter.Workbook(
            str(path),
            {
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        self._formats: dict[tuple[CellFormat, bool], Any] = {}
        self._landscape = landscape
        self._sheet: Any
        self.next_sheet(name)

    def next_sheet(self, name: str) -> None:
        """Begin another sheet; what follows is written there."""
        self._sheet = self._book.add_worksheet(name)
        self._sheet.set_paper(9)
        if self._landscape:
            self._sheet.set_landscape()
        self._sheet.fit_to_pages(1, 0)
        self._sheet.center_horizontally()
        self._sheet.set_margins(left=0.5, right=0.5, top=0.7, bottom=0.7)
        self._sheet.set_footer("&C— &P —")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._book.close()

    def widths(self, characters: Sequence[float]) -> None:
        """Set the widths of the columns, in characters of the default face."""
        for column, width in enumerate(characters):
            self._sheet.set_column(column, column, width)

    def height(self, row: int, points: float) -> None:
        """Fix the height of a row; rows without one grow with their text."""
        self._sheet.set_row(row, points)

    def repeat(self, first: int, last: int) -> None:
        """Print these rows at the head of every page and keep them in view on the screen."""
        self._sheet.repeat_rows(first, last)
        self._sheet.freeze_panes(last + 1, 0)

    def text(self, row: int, column: int, text: str, look: CellFormat) -> None:
        """Write one cell."""
        self._sheet.write_string(row, column, storable(text), self._format(look, text))

    def merged(self, row: int, columns: tuple[int, int], text: str, look: CellFormat) -> None:
        """Write one cell over several columns, first and last included."""
        self._merge(row, row, columns, text, look)

    def tall_row(self, row: int, points: float, cells: Sequence[tuple[str, CellFormat]]) -> int:
        """Write a row of the given height and answer the next free one.

        A spreadsheet row ends at 409 points; a taller one is made of several, merged downwards.
        """
        count = math.ceil(points / _TALLEST)
        for part in range(count):
            self._sheet.set_row(row + part, points / count)
        for column, (text, look) in enumerate(cells):
            if count == 1:
                self.text(row, column, text, look)
            else:
                self._merge(row, row + count - 1, (column, column), text, look)
        return row + count

    def _merge(
        self, first_row: int, last_row: int, columns: tuple[int, int], text: str, look: CellFormat
    ) -> None:
        first, last = columns
        kind = self._format(look, text)
        self._sheet.merge_range(first_row, first, last_row, last, "", kind)
        self._sheet.write_string(first_row, first, storable(text), kind)

    def _format(self, look: CellFormat, text: str) -> Any:
        key = (look, is_dangerous(text))
        if key not in self._formats:
            self._formats[key] = self._book.add_format(
                {
                    "font_name": look.font,
                    "font_size": look.size,
                    "bold": look.bold,
                    "align": look.align,
                    "valign": "vcenter",
                    "text_wrap": True,
                    "border": 1 if look.ruled else 0,
                    "num_format": "@",
                    "quote_prefix": key[1],
                }
            )
        return self._formats[key]
