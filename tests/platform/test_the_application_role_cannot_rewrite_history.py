"""On PostgreSQL the program's own role adds and seals events; it cannot change or drop anything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import ProgrammingError

from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.ids import new_id
from app.platform.roles import grant_application_role
from app.platform.runtime import Runtime
from app.platform.settings import Settings
from tests import postgres
from tests.conftest import fresh_postgres, run_on_postgres
from tests.platform.conftest import Work
from tests.platform.event_samples import record_some

pytestmark = pytest.mark.postgresql


@pytest.fixture
def limited(
    postgres_server: postgres.Server, postgres_template: str, settings: Settings, clock: HeldClock
) -> Iterator[Runtime]:
    """A runtime that works as the program's own role, with a few sealed events."""
    role = f"app_{new_id().replace('-', '')}"
    run_on_postgres(postgres_server, f'CREATE ROLE "{role}" LOGIN')
    with fresh_postgres(postgres_server, postgres_template) as url:
        owner = Database(url, clock=clock)
        grant_application_role(owner, role)
        grant_application_role(owner, role)  # again after each migration
        owner.dispose()
        own = Database(
            make_url(url).set(username=role).render_as_string(hide_password=False), clock=clock
        )
        yield Runtime(settings=settings, clock=clock, database=own)
        own.dispose()
    run_on_postgres(postgres_server, f'DROP ROLE "{role}"')


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM platform_events",
        "TRUNCATE platform_events",
        "UPDATE platform_events SET actor_name = 'x'",
        "UPDATE platform_events SET payload = '{}'",
        "ALTER TABLE platform_events DISABLE TRIGGER USER",
        "DROP TRIGGER platform_events_guard_rows ON platform_events",
        "DROP TABLE platform_events",
        "DROP FUNCTION platform_events_guard() CASCADE",
        "CREATE TABLE extra (id int)",
        "UPDATE alembic_version SET version_num = 'x'",
    ],
)
def test_history_and_schema_are_out_of_reach(limited: Runtime, statement: str) -> None:
    with (
        pytest.raises(ProgrammingError, match=r"permission denied|must be owner"),
        limited.database.write() as session,
    ):
        session.execute(text(statement))


def test_the_program_works_with_it(limited: Runtime, work: Work, tmp_path: Path) -> None:
    record_some(limited, 3)
    work(limited).run_until_idle()
    assert (tmp_path / "anchors.txt").read_text().split()[1] == "3"
