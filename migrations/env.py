"""Alembic's environment: the same migrations for SQLite and PostgreSQL."""

from alembic import context
from sqlalchemy import Connection, text

import app.schema  # noqa: F401 - registers every table
from app.platform.columns import Base
from app.platform.db import Database
from app.platform.settings import load_settings

LOCK = 7_304_338_001  # any fixed number: only one migration runs at a time
LOCK_WAIT = "10s"
_ONE_SIDED = {"tokens", "ix_platform_search_documents_tokens"}


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
        transaction_per_migration=False,
        include_object=_include,
    )
    with context.begin_transaction():
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_WAIT}'"))
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        context.run_migrations()


def _include(_item: object, name: str | None, kind: str, *_rest: object) -> bool:
    """Leave what exists on one database only (full-text search) to the migration that makes it."""
    if name is None:
        return True
    if kind == "table":
        return "_fts" not in name
    return not (kind in {"column", "index"} and name in _ONE_SIDED)


def _migrate() -> None:
    given = context.config.attributes.get("connection")
    if isinstance(given, Connection):
        _run(given)
        return
    url = context.config.get_main_option("sqlalchemy.url")
    database = Database(url or load_settings().effective_database_url)
    with database.engine.execution_options(writes=True).connect() as connection:
        _run(connection)
        connection.commit()
    database.dispose()


_migrate()
