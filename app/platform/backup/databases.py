"""A consistent copy of a whole database, taken while it is written to, and put back.

SQLite copies itself with its online backup; the copy is one file. PostgreSQL gives every table by
COPY inside one REPEATABLE READ transaction, so no client program of it is needed.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, LiteralString

from psycopg import sql
from sqlalchemy import Connection, inspect, make_url, text

from app.platform.backup.problems import BackupDamaged, TargetInUse, TargetNotEmpty
from app.platform.db import Database
from app.platform.migrating import current_revision, upgrade_on

SQLITE_FILE: Final = "database.sqlite3"
_PIECE: Final = 256 * 1024
_IN_USE: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


@dataclass(frozen=True, kw_only=True, slots=True)
class TableCopy:
    """One table of a PostgreSQL backup; the file has the columns in this order."""

    name: str
    columns: tuple[str, ...]
    rows: int

    def as_json(self) -> dict[str, Any]:
        """For the manifest."""
        return asdict(self)


def sqlite_path(database: Database) -> Path:
    """The file of an SQLite database."""
    name = make_url(str(database.engine.url)).database
    if not name or name == ":memory:":
        raise BackupDamaged("a database in memory cannot be backed up")
    return Path(name)


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy a database that may be in use; the copy is whole and checked."""
    with_source = sqlite3.connect(f"file:{source}?mode=ro", uri=True, timeout=15)
    with_target = sqlite3.connect(target)
    try:
        target.chmod(0o600)
        # In one step: with steps between writers the copy would start over again and again.
        with_source.backup(with_target)
        with_target.execute("PRAGMA journal_mode=DELETE")
        check_sqlite(with_target)
    finally:
        with_target.close()
        with_source.close()


def check_sqlite(connection: sqlite3.Connection) -> None:
    """Let SQLite check its own pages and references."""
    (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok" or connection.execute("PRAGMA foreign_key_check").fetchone():
        raise BackupDamaged(f"the database does not pass its own check: {found}")


def replace_sqlite(copy: Path, target: Path, *, force: bool) -> None:
    """Put a checked copy in the place of ``target``; what was there is kept beside it."""
    connection = sqlite3.connect(copy)
    try:
        check_sqlite(connection)
    except sqlite3.DatabaseError as error:
        raise BackupDamaged("the backup holds no readable database") from error
    finally:
        connection.close()
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if target.exists():
        _refuse_busy_or_filled(target, force=force)
        kept = target.with_name(f"{target.name}.before-restore")
        target.replace(kept)
        for suffix in ("-wal", "-shm"):
            target.with_name(target.name + suffix).unlink(missing_ok=True)
    copy.chmod(0o600)
    copy.replace(target)


def _refuse_busy_or_filled(target: Path, *, force: bool) -> None:
    connection = sqlite3.connect(target, timeout=1, isolation_level=None)
    try:
        if not force and _sqlite_has_rows(connection):
            raise TargetNotEmpty(f"{target} holds data; --force replaces it")
        # Leaving WAL mode needs the file for oneself, so it fails while a server has it open.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        if mode != "delete":
            raise TargetInUse(f"{target} is in use; stop server and worker first")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode in _IN_USE:
            raise TargetInUse(f"{target} is in use; stop server and worker first") from error
        raise
    except sqlite3.DatabaseError:
        if not force:
            raise TargetNotEmpty(f"{target} is no readable database; --force replaces it") from None
    finally:
        connection.close()


def _sqlite_has_rows(connection: sqlite3.Connection) -> bool:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        " AND name <> 'alembic_version' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        " AND name NOT LIKE '%fts%'"
    ).fetchall()
    return any(
        connection.execute(f'SELECT 1 FROM "{name}" LIMIT 1').fetchone()  # noqa: S608 - own schema
        for (name,) in names
    )


def refuse_filled(database: Database, *, force: bool) -> None:
    """Refuse a target that holds data or is in use, before anything is put there.

    Raises:
        TargetNotEmpty: and ``force`` is not given.
        TargetInUse: a server or worker has the SQLite file open.
    """
    if database.dialect == "sqlite":
        target = sqlite_path(database)
        database.dispose()
        if target.exists():
            _refuse_busy_or_filled(target, force=force)
        return
    with database.engine.connect() as connection:
        if not force and _postgresql_has_rows(connection):
            raise TargetNotEmpty("the database holds data; --force replaces it")


def copy_postgresql(database: Database, folder: Path) -> list[TableCopy]:
    """Write every table into ``folder`` as of one moment."""
    with database.engine.connect() as connection:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        return [_copy_out(connection, name, folder) for name in _tables_in_order(connection)]


def _copy_out(connection: Connection, name: str, folder: Path) -> TableCopy:
    columns = tuple(
        column["name"]
        for column in inspect(connection).get_columns(name)
        if "computed" not in column
    )
    statement = sql.SQL("COPY {} ({}) TO STDOUT").format(
        sql.Identifier(name), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    cursor = _driver(connection).cursor()
    with (folder / f"{name}.copy").open("wb") as file, cursor.copy(statement) as copy:
        for piece in copy:
            file.write(piece)
    return TableCopy(name=name, columns=columns, rows=cursor.rowcount)


def restore_postgresql(
    database: Database, folder: Path, tables: Sequence[TableCopy], revision: str
) -> None:
    """Build the schema of the backup and fill it, all in one transaction."""
    with database.engine.connect() as connection:
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        _drop_everything(connection)
        upgrade_on(connection, revision)
        # Our own triggers guard against people, not against a restore; foreign keys stay on.
        _for_each(connection, reversed(tables), "ALTER TABLE {} DISABLE TRIGGER USER")
        _for_each(connection, reversed(tables), "DELETE FROM {}")
        for table in tables:
            _copy_in(connection, table, folder)
        _for_each(connection, tables, "ALTER TABLE {} ENABLE TRIGGER USER")
        connection.commit()


def _for_each(
    connection: Connection, tables: Iterable[TableCopy], statement: LiteralString
) -> None:
    for table in tables:
        _driver(connection).execute(sql.SQL(statement).format(sql.Identifier(table.name)))


def _copy_in(connection: Connection, table: TableCopy, folder: Path) -> None:
    name = sql.Identifier(table.name)
    driver = _driver(connection)
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        name, sql.SQL(", ").join(map(sql.Identifier, table.columns))
    )
    cursor = driver.cursor()
    with (folder / f"{table.name}.copy").open("rb") as file, cursor.copy(statement) as copy:
        while piece := file.read(_PIECE):
            copy.write(piece)
    if cursor.rowcount != table.rows:
        raise BackupDamaged(f"{table.name}: {cursor.rowcount} rows instead of {table.rows}")
    for column in table.columns:
        driver.execute(
            sql.SQL(
                "SELECT setval(series, greatest((SELECT max({column}) FROM {name}), 1))"
                " FROM (SELECT pg_get_serial_sequence({table_text}, {column_text}) AS series) s"
                " WHERE series IS NOT NULL"
            ).format(
                column=sql.Identifier(column),
                name=name,
                table_text=sql.Literal(table.name),
                column_text=sql.Literal(column),
            )
            if _is_number(connection, table.name, column)
            else sql.SQL("SELECT 1")
        )


def _is_number(connection: Connection, table: str, column: str) -> bool:
    found = connection.execute(
        text(
            "SELECT data_type FROM information_schema.columns WHERE table_schema ="
            " current_schema() AND table_name = :table AND column_name = :column"
        ),
        {"table": table, "column": column},
    ).scalar_one()
    return found in ("bigint", "integer")


def _tables_in_order(connection: Connection) -> list[str]:
    """Tables so that those referred to come first."""
    ordered = inspect(connection).get_sorted_table_and_fkc_names()
    return [name for name, _ in ordered if name is not None]


def _postgresql_has_rows(connection: Connection) -> bool:
    return any(
        _driver(connection)
        .execute(sql.SQL("SELECT 1 FROM {} LIMIT 1").format(sql.Identifier(name)))
        .fetchone()
        for name in _tables_in_order(connection)
        if name != "alembic_version"
    )


def _drop_everything(connection: Connection) -> None:
    driver = _driver(connection)
    for name in reversed(_tables_in_order(connection)):
        driver.execute(sql.SQL("DROP TABLE {} CASCADE").format(sql.Identifier(name)))
    functions = driver.execute(
        "SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace ="
        " current_schema()::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend d"
        " WHERE d.objid = p.oid AND d.deptype = 'e')"
    ).fetchall()
    for (function,) in functions:
        driver.execute(sql.SQL("DROP FUNCTION {}").format(sql.SQL(function)))


def _driver(connection: Connection) -> Any:
    """The psycopg connection inside, which knows COPY."""
    return connection.connection.driver_connection


def revision_to_back_up(database: Database) -> str:
    """The revision to note in the manifest; an empty database has nothing to back up."""
    revision = current_revision(database)
    if revision is None:
        raise BackupDamaged("the database is empty: there is nothing to back up")
    return revision
