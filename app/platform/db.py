"""The database: one engine, sessions that read and sessions that write.

SQLite out of the box (WAL, foreign keys, ``BEGIN IMMEDIATE`` for writes); PostgreSQL when it
grows. ``commit()`` is called here and nowhere else but in the job runner.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Literal

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy import Dialect as SqlDialect
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.orm import Session
from typing_extensions import override

from app.platform.clock import Clock, SystemClock

Dialect = Literal["sqlite", "postgresql"]

SQLITE_BUSY_MS = 15_000
POSTGRES_STATEMENT_MS = 15_000
POSTGRES_LOCK_MS = 5_000
PING_AFTER_SECONDS = 2.0


class ReadOnlySessionError(RuntimeError):
    """A read session was asked to write: a defect in the caller."""


class ReadSession(Session):
    """A session that only reads; flushing a change through it is an error.

    ``now`` is the moment the transaction began, so that everything in it agrees on the time.
    """

    _writes = False

    def __init__(self, bind: Connection | Engine, *, clock: Clock, **options: Any) -> None:
        super().__init__(bind, expire_on_commit=False, autoflush=False, **options)
        self.clock = clock
        self._now: datetime | None = None

    @property
    def now(self) -> datetime:
        """The transaction's moment, aware, in UTC."""
        if self._now is None:
            self._now = self.clock.now()
        return self._now

    @property
    def dialect_name(self) -> Dialect:
        """``sqlite`` or ``postgresql``."""
        return "postgresql" if self.get_bind().dialect.name == "postgresql" else "sqlite"

    @override
    def flush(self, objects: Any = None) -> None:
        if not self._writes and (self.new or self.dirty or self.deleted):
            raise ReadOnlySessionError("a read session must not change rows")
        super().flush(objects)


class WriteSession(ReadSession):
    """A session that may change rows; its transaction holds the write lock on SQLite."""

    _writes = True


class Database:
    """The engine and the only way to get a session from it.

    ``pool`` is the number of connections; the server runs as many request threads, so a request
    never waits for a connection while holding another.
    """

    def __init__(self, url: str, *, clock: Clock | None = None, pool: int | None = None) -> None:
        self.clock: Clock = clock or SystemClock()
        parsed = make_url(url)
        self.dialect: Dialect = (
            "postgresql" if parsed.get_backend_name() == "postgresql" else "sqlite"
        )
        if self.dialect == "sqlite":
            self.pool = pool or 4
            self.engine = create_engine(
                parsed,
                pool_size=self.pool,
                max_overflow=self.pool,
                connect_args={"check_same_thread": False, "timeout": SQLITE_BUSY_MS / 1000},
            )
            event.listen(self.engine, "connect", _sqlite_connect)
            event.listen(self.engine, "begin", _sqlite_begin)
        else:
            self.pool = pool or 8
            options = (
                f"-c statement_timeout={POSTGRES_STATEMENT_MS} -c lock_timeout={POSTGRES_LOCK_MS}"
                " -c idle_in_transaction_session_timeout=60000 -c timezone=UTC"
            )
            self.engine = create_engine(
                parsed,
                pool_size=self.pool,
                max_overflow=2,
                connect_args={"options": options, "connect_timeout": 3},
            )
            event.listen(self.engine, "checkin", _rested)
            event.listen(self.engine, "checkout", _asking(self.engine.dialect))
        # On PostgreSQL each statement sees the newest committed state anyway, so a transaction
        # around reads would only cost two round trips.
        self._reading = (
            self.engine
            if self.dialect == "sqlite"
            else self.engine.execution_options(isolation_level="AUTOCOMMIT")
        )
        self._writing = self.engine.execution_options(writes=True)
        self._turns = threading.Lock() if self.dialect == "sqlite" else None

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """On SQLite, wait for this process' other writers as a thread waits.

        SQLite itself would have us sleep and ask again, longer each time. Whoever has waited in
        vain is sent on all the same, to be told by the database that it is busy.
        """
        held = self._turns is not None and self._turns.acquire(timeout=SQLITE_BUSY_MS / 1000)
        try:
            yield
        finally:
            if self._turns is not None and held:
                self._turns.release()

    @contextmanager
    def read(self) -> Iterator[ReadSession]:
        """A read session; nothing that it might do stays."""
        with ReadSession(self._reading, clock=self.clock) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[WriteSession]:
        """A write session; committed when the block ends, rolled back when it raises."""
        with self._turn(), WriteSession(self._writing, clock=self.clock) as session:
            yield session
            session.commit()

    @contextmanager
    def whole(self, clock: Clock) -> Iterator["Database"]:
        """A database by ``clock`` whose sessions all work in one transaction: all or nothing."""
        with self._turn(), self._writing.begin() as connection:
            yield _Within(self, connection, clock)

    def dispose(self) -> None:
        """Close all pooled connections."""
        self.engine.dispose()


class _Within(Database):
    """Sessions on a connection whose transaction somebody else ends."""

    def __init__(self, around: Database, connection: Connection, clock: Clock) -> None:
        # Nothing of the base: there is no engine to be made.
        self.clock = clock
        self.dialect = around.dialect
        self.pool = 1
        self.engine = around.engine
        self._connection = connection

    @override
    @contextmanager
    def read(self) -> Iterator[ReadSession]:
        with ReadSession(
            self._connection, clock=self.clock, join_transaction_mode="create_savepoint"
        ) as session:
            yield session

    @override
    @contextmanager
    def write(self) -> Iterator[WriteSession]:
        with WriteSession(
            self._connection, clock=self.clock, join_transaction_mode="create_savepoint"
        ) as session:
            yield session
            session.commit()


def _rested(_connection: Any, record: Any) -> None:
    record.info["rested_at"] = time.monotonic()


def _asking(dialect: SqlDialect) -> Callable[[Any, Any, Any], None]:
    """Ask a connection that has rested for a while whether its server is still there.

    Asking every time costs as much as a small statement.
    """

    def ask(connection: Any, record: Any, _proxy: Any) -> None:
        rested_at = record.info.get("rested_at")
        if rested_at is None or time.monotonic() - rested_at < PING_AFTER_SECONDS:
            return
        try:
            dialect.do_ping(connection)
        except psycopg.Error as error:
            raise InvalidatePoolError from error

    return ask


def _sqlite_connect(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute(f"PRAGMA busy_timeout={SQLITE_BUSY_MS}")
    cursor.execute("PRAGMA temp_store=MEMORY")
    cursor.execute("PRAGMA cache_size=-32000")
    cursor.close()


def _sqlite_begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
