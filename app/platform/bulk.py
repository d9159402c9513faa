"""Thousands of rows into one table as fast as the database takes them.

PostgreSQL by COPY, SQLite by one prepared statement for all rows; values pass through the columns'
own types, so what is written is what the mapper would have written.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from psycopg import sql
from sqlalchemy import TableClause, bindparam, insert

from app.platform.db import WriteSession

Processor = Callable[[Any], Any]
_NOTHING = object()


def insert_rows(
    session: WriteSession, table: TableClause, columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Insert ``rows``, each with a value for each of ``columns``, in the session's transaction."""
    if not rows:
        return
    session.flush()
    processors = _processors(session, table, columns)
    if session.dialect_name == "postgresql":
        _copy(session, table, columns, (_bound(row, processors) for row in rows))
        return
    connection = session.connection()
    statement = insert(table).values({name: bindparam(name) for name in columns})
    compiled = statement.compile(dialect=connection.dialect)
    order = [columns.index(name) for name in compiled.positiontup or columns]
    bound = (_bound(row, processors) for row in rows)
    connection.exec_driver_sql(
        str(compiled), [tuple(values[place] for place in order) for values in bound]
    )


def _processors(
    session: WriteSession, table: TableClause, columns: Sequence[str]
) -> list[Processor | None]:
    dialect = session.connection().dialect
    return [table.c[name].type.dialect_impl(dialect).bind_processor(dialect) for name in columns]


def _bound(row: Sequence[Any], processors: Sequence[Processor | None]) -> list[Any]:
    return [
        value if process is None else process(value)
        for value, process in zip(row, processors, strict=True)
    ]


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
