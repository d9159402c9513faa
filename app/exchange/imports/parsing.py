"""From rows of text to typed rows and faults addressed by cell; pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.catalogue.rows import RowRefusal
from app.catalogue.sheets.cells import Cell, CellError
from app.catalogue.sheets.sheet import HeaderMapping, Sheet, map_header, parse_row
from app.exchange.imports.vocabulary import FaultSeverity
from app.platform.masking import mask_field
from app.platform.tabular.rows import CellFlag, Row, column_letter

HEADER_WITHIN = 10
"""How many rows from the top a header is looked for; official sheets begin with a title."""
_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The row that holds the headings, and which column is which field."""

    row_number: int
    cells: tuple[str, ...]
    mapping: HeaderMapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong with one cell of one row, its value masked."""

    row_number: int
    column: str | None
    header: str
    value: str
    severity: FaultSeverity
    code: str
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """One row of the file: the typed row unless an error stands against it."""

    source: Row
    row: Any | None
    faults: tuple[Fault, ...] = ()


def find_header(sheet: Sheet[Any], first_rows: Sequence[Row]) -> Header | None:
    """The row among the first that knows most of the sheet's columns; None if none knows any."""
    best: Header | None = None
    for row in first_rows[:HEADER_WITHIN]:
        mapping = map_header(sheet, row.cells)
        if mapping.fields and (best is None or len(mapping.fields) > len(best.mapping.fields)):
            best = Header(row_number=row.number, cells=row.cells, mapping=mapping)
    return best


class RowParser:
    """Parses the rows of one file by one mapping of columns."""

    def __init__(self, sheet: Sheet[Any], header: Sequence[str], fields: Mapping[int, str]) -> None:
        self._sheet = sheet
        self._header = list(header)
        self._fields = dict(fields)
        self._places = {field: index for index, field in self._fields.items()}

    def parse(self, source: Row) -> Parsed:
        """The typed row, or its faults."""
        cells: dict[str, Cell] = {}
        texts = source.cells
        for index, field in self._fields.items():
            if index < len(texts) and texts[index]:
                imprecise = source.flags.get(index) is CellFlag.IMPRECISE
                cells[field] = Cell(text=texts[index], imprecise=imprecise)
        result = parse_row(self._sheet, cells)
        faults = tuple(self._fault(source, error) for error in result.errors)
        return Parsed(source=source, row=result.row, faults=faults)

    def refused(self, parsed: Parsed, refusal: RowRefusal) -> Fault:
        """The fault that the domain's own refusal of the row stands for."""
        return self._at(
            parsed.source,
            refusal.field,
            severity=FaultSeverity.ERROR,
            code=refusal.code,
            message=refusal.message,
            message_en=refusal.message_en,
        )

    def _fault(self, source: Row, error: CellError) -> Fault:
        return self._at(
            source,
            error.field,
            severity=FaultSeverity(error.severity.value),
            code=error.code,
            message=error.message,
            message_en=error.message_en,
        )

    def _at(
        self,
        source: Row,
        field: str,
        *,
        severity: FaultSeverity,
        code: str,
        message: str,
        message_en: str,
    ) -> Fault:
        index = self._places.get(field)
        heading = self._header[index] if index is not None else self._heading(field)
        value = source.cells[index] if index is not None and index < len(source.cells) else ""
        return Fault(
            row_number=source.number,
            column=column_letter(index) if index is not None else None,
            header=heading[:120],
            value=shown(heading, value),
            severity=severity,
            code=code,
            message=message,
            message_en=message_en,
        )

    def _heading(self, field: str) -> str:
        return next((c.header for c in self._sheet.columns if c.field == field), field)


def shown(heading: str, value: str) -> str:
    """A cell's value as it may be repeated in a report: personal data masked, and short."""
    masked = str(mask_field(heading, value))
    return masked if len(masked) <= _SHOWN else f"{masked[:_SHOWN]}…"
