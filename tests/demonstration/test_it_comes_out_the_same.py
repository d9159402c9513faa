"""Two builds on two machines tell the same story to the second; only secrets differ."""

from pathlib import Path
from typing import Any

from sqlalchemy import select

import app.schema  # noqa: F401 - registers every table
from app.platform.columns import Base
from app.platform.runtime import Runtime
from tests.demonstration.conftest import demonstration

SECRET = {
    "password_hash",
    "phone_sealed",
    "seal",
    "finder_pseudonym",  # made with the seal, so that nobody can reckon who it is
}
PASSING = {"alembic_version"}


def _whole(runtime: Runtime) -> dict[str, list[Any]]:
    told: dict[str, list[Any]] = {}
    with runtime.database.read() as session:
        for table in Base.metadata.sorted_tables:
            columns = [column for column in table.c if column.name not in SECRET]
            rows = session.execute(select(*columns).order_by(*table.primary_key.columns))
            told[table.name] = [repr(row) for row in rows]
    return told


def test_a_second_build_is_equal_row_by_row(
    built: Runtime, tmp_path: Path, sqlite_template: Path
) -> None:
    with demonstration(tmp_path / "again", sqlite_template) as again:
        first, second = _whole(built), _whole(again)
    assert sum(len(rows) for rows in first.values()) > 5_000
    for name, rows in first.items():
        assert rows == second[name], name
