"""What the program's own PostgreSQL role may do, when it is not the owner of the tables.

The owner migrates; servers and workers use a role that can neither change the schema nor rewrite
the event log: it adds rows and seals them, and the triggers hold it to that.
"""

from psycopg import sql
from sqlalchemy import inspect

from app.platform.db import Database

_EVENTS = "platform_events"


def grant_application_role(database: Database, role: str) -> None:
    """Give ``role`` what it needs on every table there is; run again after each migration."""
    name = sql.Identifier(role)
    with database.engine.begin() as connection:
        driver = connection.connection.driver_connection
        if driver is None:
            raise RuntimeError("no connection")
        tables = inspect(connection).get_table_names()
        statements = [
            sql.SQL("GRANT USAGE ON SCHEMA public TO {}").format(name),
            sql.SQL("GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {}").format(name),
            sql.SQL("REVOKE ALL ON {} FROM {}").format(sql.Identifier(_EVENTS), name),
            sql.SQL("GRANT SELECT, INSERT ON {} TO {}").format(sql.Identifier(_EVENTS), name),
            sql.SQL("GRANT UPDATE (position, previous_hash, hash) ON {} TO {}").format(
                sql.Identifier(_EVENTS), name
            ),
            sql.SQL("GRANT SELECT ON alembic_version TO {}").format(name),
        ]
        statements += [
            sql.SQL("GRANT SELECT, INSERT, UPDATE, DELETE ON {} TO {}").format(
                sql.Identifier(table), name
            )
            for table in tables
            if table not in (_EVENTS, "alembic_version")
        ]
        for statement in statements:
            driver.execute(statement)
