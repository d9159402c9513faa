"""Everything a database holds, as one digest a table."""

import hashlib

from sqlalchemy import text

import app.schema  # noqa: F401 - registers every table
from app.platform.columns import Base
from app.platform.db import Database


def snapshot(database: Database) -> dict[str, str]:
    """Table name to digest of its rows, whatever their order."""
    found = {}
    with database.read() as session:
        for table in Base.metadata.sorted_tables:
            statement = text(f'SELECT * FROM "{table.name}"')  # noqa: S608 - our own names
            rows = sorted(repr(tuple(row)) for row in session.execute(statement))
            found[table.name] = hashlib.sha256("\n".join(rows).encode()).hexdigest()
    return found
