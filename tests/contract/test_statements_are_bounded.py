"""ASVS 15.2: no statement and no waiting for a lock holds a connection for ever."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from app.platform.db import Database


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
def test_postgresql_ends_what_takes_too_long(live_database: Database) -> None:
    with live_database.read() as session:
        for name, most in (
            ("statement_timeout", "15s"),
            ("lock_timeout", "5s"),
            ("idle_in_transaction_session_timeout", "1min"),
        ):
            assert session.execute(text(f"SHOW {name}")).scalar_one() == most
        session.execute(text("SET statement_timeout = '100ms'"))
        with pytest.raises(OperationalError, match="statement timeout"):
            session.execute(text("SELECT pg_sleep(5)"))


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
def test_sqlite_waits_for_its_turn_and_not_longer(live_database: Database) -> None:
    with live_database.read() as session:
        assert session.execute(text("PRAGMA busy_timeout")).scalar_one() == 15_000
        assert session.execute(text("PRAGMA foreign_keys")).scalar_one() == 1
        assert session.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
