"""Bulk tables out: CSV and Excel, one header row, text neutralised, numbers kept as numbers."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rustpy_xlsxwriter import write_worksheet

from app.platform.tabular.injection import neutralise

Cell = str | int | float | None

_BOM = "\ufeff"
_CELL_LIMIT = 32_767
_UNSTORABLE = {code: None for code in range(32) if chr(code) not in "\t\n\r"} | {
    0xFFFE: None,
    0xFFFF: None,
}


def write_csv(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], *, bom: bool = False
) -> int:
    """Write UTF-8 CSV (RFC 4180 line ends); ``bom`` makes Excel see UTF-8. Answers the rows."""
    count = 0
    with path.open("w", encoding="utf-8", newline="") as stream:
        if bom:
            stream.write(_BOM)
        writer = csv.writer(stream)
        writer.writerow([neutralise(name) for name in header])
        for row in rows:
            writer.writerow([_safe(cell) for cell in row])
            count += 1
    return count


def write_workbook(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    sheet: str = "Sheet1",
    widths: Sequence[float] | None = None,
) -> int:
    """Write one large sheet with a frozen, filtered header. Answers the number of rows.

    The writer maps columns by position, so every row has as many cells as the header.
    """
    if len(set(header)) != len(header):
        raise ValueError("headers of a bulk sheet must differ")
    names = [storable(neutralise(name)) for name in header]
    counter = _Counter(rows, names)
    first = next(iter_records := iter(counter), None)
    records = [dict.fromkeys(names)] if first is None else _chain(first, iter_records)
    write_worksheet(
        records,
        str(path),
        sheet_name=sheet,
        freeze_row=1,
        bold_headers=True,
        column_widths=list(widths) if widths else None,
        autofilter=True,
    )
    return counter.count


class _Counter:
    """Rows as records, counted while the writer pulls them."""

    def __init__(self, rows: Iterable[Sequence[Cell]], names: Sequence[str]) -> None:
        self._rows = rows
        self._names = names
        self.count = 0

    def __iter__(self) -> Iterator[dict[str, Cell]]:
        for row in self._rows:
            self.count += 1
            cells = (storable(cell) if isinstance(cell, str) else cell for cell in map(_safe, row))
            yield dict(zip(self._names, cells, strict=True))


def _chain(first: dict[str, Cell], rest: Iterator[dict[str, Cell]]) -> Iterator[dict[str, Cell]]:
    yield first
    yield from rest


def _safe(cell: Cell) -> Cell:
    return neutralise(cell) if isinstance(cell, str) else cell


def storable(text: str) -> str:
    """Text as XML can hold it: no control characters, at most what a cell takes."""
    return text.translate(_UNSTORABLE)[:_CELL_LIMIT]
