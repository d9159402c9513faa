"""Thousands of rows into one table as fast as the database takes them.

PostgreSQL by COPY, SQLite by one prepared statement for all rows; values pass through the columns'
own types, so what is written is what the mapper would have written.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from psycopg import sql
from sqlalchemy import (
    ARRAY,
    ColumnElement,
    TableClause,
    any_,
    bindparam,
    func,
    insert,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute

from app.platform.db import ReadSession, WriteSession

Processor = Callable[[Any], Any]
_NOTHING = object()


def among(
    session: ReadSession,
    column: ColumnElement[Any] | InstrumentedAttribute[Any],
    values: Sequence[str],
) -> ColumnElement[bool]:
    """That ``column`` is one of thousands of texts or ids, handed over as one parameter."""
    if session.dialect_name == "postgresql":
        return column == any_(bindparam(None, list(values), type_=ARRAY(column.type)))
    each = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(each.c.value))


def insert_rows(
    session: WriteSession, table: TableClause, columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Insert ``rows``, each with a value for each of ``columns``, in the session's transaction."""
    if not rows:
        return
    session.flush()
    dialect = session.connection().dialect
    taken: dict[str, Iterable[Any]] = {}
    for name, values in zip(columns, zip(*rows, strict=True), strict=True):
        process = table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
        taken[name] = values if process is None else _processed(values, process)
    if session.dialect_name == "postgresql":
        _copy(session, table, columns, zip(*taken.values(), strict=True))
        return
    statement = insert(table).values({name: bindparam(name) for name in columns})
    compiled = statement.compile(dialect=dialect)
    order = compiled.positiontup or columns
    bound = list(zip(*(taken[name] for name in order), strict=True))
    session.connection().exec_driver_sql(str(compiled), bound)


def _processed(values: Iterable[Any], process: Processor) -> Iterator[Any]:
    """Each value as the driver takes it; a run of one and the same is turned only once."""
    before: Any = _NOTHING
    turned: Any = None
    for value in values:
        if value is not before:
            before, turned = value, process(value)
        yield turned


def _copy(
    session: WriteSession, table: TableClause, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    driver: Any = session.connection().connection.driver_connection
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table.name), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    with driver.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)
