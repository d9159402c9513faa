"""Keyset pages: a cursor holds the last row's sort values, so every page costs the same."""

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, tuple_
from sqlalchemy.orm import InstrumentedAttribute

from app.platform.columns import UtcDateTime
from app.platform.db import ReadSession
from app.platform.problems import MalformedCursor

MAX_LIMIT = 200
DEFAULT_LIMIT = 50

Row = Mapping[str, Any]
SortColumn = ColumnElement[Any] | InstrumentedAttribute[Any]


@dataclass(frozen=True, slots=True)
class Sort:
    """An order that a list offers: its public name, its columns (the last one unique), its sense.

    Columns must not be NULL and must be labelled in the select under ``keys`` (defaults to the
    columns' own keys).
    """

    name: str
    columns: tuple[SortColumn, ...]
    descending: bool = False
    keys: tuple[str, ...] = ()

    @property
    def row_keys(self) -> tuple[str, ...]:
        """The names under which a row holds the sort values."""
        return self.keys or tuple(str(column.key) for column in self.columns)


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of one page with the cursors of its neighbours (``None`` at the ends)."""

    rows: Sequence[Row]
    next: str | None
    prev: str | None


def keyset_page(
    session: ReadSession,
    statement: Select[*tuple[Any, ...]],
    *,
    sort: Sort,
    cursor: str | None = None,
    limit: int = DEFAULT_LIMIT,
) -> Page:
    """One page of ``statement`` in one statement.

    Raises:
        MalformedCursor: the cursor was not made for this list and order.
    """
    backwards, values = (False, None) if cursor is None else decode_cursor(cursor, sort)
    descending = sort.descending is not backwards
    if values is not None:
        statement = statement.where(_after(sort.columns, values, descending=descending))
    order = [column.desc() if descending else column.asc() for column in sort.columns]
    fetched = session.execute(statement.order_by(None).order_by(*order).limit(limit + 1))
    keys = tuple(fetched.keys())
    rows: list[Row] = [dict(zip(keys, row, strict=True)) for row in fetched]
    more = len(rows) > limit
    rows = rows[:limit]
    if backwards:
        rows.reverse()
    if not rows:
        return Page(rows, None, None)
    has_next = more if not backwards else True
    has_prev = more if backwards else cursor is not None
    return Page(
        rows,
        encode_cursor(rows[-1], sort, backwards=False) if has_next else None,
        encode_cursor(rows[0], sort, backwards=True) if has_prev else None,
    )


def _after(
    columns: Sequence[SortColumn], values: Sequence[Any], *, descending: bool
) -> ColumnElement[bool]:
    left: Any = columns[0]
    right: Any = values[0]
    if len(columns) > 1:
        # A row comparison walks the index on both databases, given values of the columns' types.
        left = tuple_(*columns)
        right = tuple_(*values, types=[column.type for column in columns])
    comparison: ColumnElement[bool] = left < right if descending else left > right
    return comparison


def encode_cursor(row: Row, sort: Sort, *, backwards: bool) -> str:
    """The opaque text that continues after ``row``, or before it."""
    values = [_plain(row[key]) for key in sort.row_keys]
    text = json.dumps([sort.name, int(backwards), *values], separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def decode_cursor(cursor: str, sort: Sort) -> tuple[bool, list[Any]]:
    """Whether the cursor goes backwards, and its typed sort values; ``MalformedCursor`` else."""
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        parts = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        name, backwards, *values = parts
        if name != sort.name or backwards not in {0, 1} or len(values) != len(sort.columns):
            raise MalformedCursor
        typed = [_typed(column, value) for column, value in zip(sort.columns, values, strict=True)]
    except (ValueError, TypeError, binascii.Error, UnicodeError, RecursionError) as error:
        raise MalformedCursor from error
    return bool(backwards), typed


def _typed(column: SortColumn, value: Any) -> Any:
    if isinstance(column.type, UtcDateTime):
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            raise MalformedCursor
        return moment
    expected = column.type.python_type
    if expected is date:
        return date.fromisoformat(value)
    if isinstance(value, bool) is not (expected is bool):
        raise MalformedCursor
    if isinstance(value, str) and ("\x00" in value or not value.isprintable()):
        raise MalformedCursor
    if isinstance(value, int) and abs(value) >= 2**63:
        raise MalformedCursor
    if not isinstance(value, expected if expected in {int, str, float, bool} else str):
        raise MalformedCursor
    return value
