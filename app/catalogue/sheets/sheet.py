"""A sheet: its columns, how its header is recognised, how one row becomes a typed row."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from app.catalogue.sheets.cells import Cell, CellError, CellRefusedError, Parser

RowT = TypeVar("RowT")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column by its Chinese header; ``aliases`` are spellings met in real files."""

    field: str
    header: str
    header_en: str
    parse: Parser
    required: bool = False
    aliases: tuple[str, ...] = ()
    example: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built(Generic[RowT]):
    """What the last step of a row gave: the row unless an error stands against it."""

    row: RowT | None
    errors: tuple[CellError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Generic[RowT]):
    """One kind of table; ``build`` turns parsed values into the row and checks them together."""

    name: str
    title: str
    title_en: str
    columns: tuple[Column, ...]
    build: Callable[[Mapping[str, Any]], Built[RowT]]

    def column(self, name: str) -> Column:
        """The column of a field."""
        return next(column for column in self.columns if column.field == name)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderMapping:
    """Which file column is which field, and what is missing, unknown or there twice."""

    fields: Mapping[int, str]
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether rows can be read by it."""
        return not (self.missing or self.doubled)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedRow(Generic[RowT]):
    """A typed row, or the errors for which there is none; warnings may stand beside a row."""

    row: RowT | None
    errors: tuple[CellError, ...] = field(default=())


def _plain(header: str) -> str:
    folded = unicodedata.normalize("NFKC", header).strip().strip("*").casefold()
    return "".join(folded.split())


def map_header(sheet: Sheet[Any], header: Sequence[str]) -> HeaderMapping:
    """Recognise a header, whatever its order, width, blanks and stars."""
    spellings = {
        _plain(spelling): column.field
        for column in sheet.columns
        for spelling in (column.header, column.header_en, column.field, *column.aliases)
    }
    fields: dict[int, str] = {}
    unknown: list[str] = []
    doubled: list[str] = []
    for index, title in enumerate(header):
        name = spellings.get(_plain(title))
        if name is None:
            if title.strip():
                unknown.append(title)
        elif name in fields.values():
            doubled.append(title)
        else:
            fields[index] = name
    found = set(fields.values())
    missing = [c.header for c in sheet.columns if c.required and c.field not in found]
    return HeaderMapping(
        fields=fields, missing=tuple(missing), unknown=tuple(unknown), doubled=tuple(doubled)
    )


def parse_row(sheet: Sheet[RowT], cells: Mapping[str, Cell]) -> ParsedRow[RowT]:
    """One row from the cells of its fields; every wrong cell is told, not only the first."""
    values: dict[str, Any] = {}
    errors: list[CellError] = []
    for column in sheet.columns:
        cell = cells.get(column.field)
        if cell is None or not cell.text.strip():
            if column.required:
                errors.append(
                    cell_error(column, "cell.missing", "必填项为空", "Required and empty")
                )
            continue
        try:
            values[column.field] = column.parse(cell)
        except CellRefusedError as refused:
            errors.append(cell_error(column, refused.code, refused.message, refused.message_en))
    if errors:
        return ParsedRow(row=None, errors=tuple(errors))
    built = sheet.build(values)
    return ParsedRow(row=built.row, errors=built.errors)


def cell_error(column: Column, code: str, message: str, message_en: str) -> CellError:
    """An error at a column's cell."""
    return CellError(
        field=column.field,
        header=column.header,
        code=code,
        message=f"{column.header}：{message}",
        message_en=f"{column.header_en}: {message_en}",
    )
