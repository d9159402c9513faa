"""The schema that the migrations make is usable on both databases."""

from sqlalchemy import select, text

from app.platform.actor import Actor
from app.platform.db import Database
from app.platform.event_log import record
from app.platform.events import Event
from app.platform.models import EventRow
from app.platform.numbering import next_number


class SomethingHappened(Event):
    name = "test.happened"
    aggregate = "test"


def test_an_event_is_written_and_read_back(database: Database) -> None:
    with database.write() as session:
        record(session, Actor.system("test"), SomethingHappened(aggregate_id="x"))
    with database.read() as session:
        found = session.execute(select(EventRow.name, EventRow.occurred_at)).one()
        assert found.name == "test.happened"
        assert found.occurred_at == session.now


def test_nothing_is_left_from_another_test(database: Database) -> None:
    with database.read() as session:
        assert session.execute(text("SELECT count(*) FROM platform_events")).scalar_one() == 0


def test_numbers_of_a_series_follow_one_another(database: Database) -> None:
    with database.write() as session:
        assert next_number(session, "FK-2023") == "FK-2023-000001"
        assert next_number(session, "FK-2023") == "FK-2023-000002"
        assert next_number(session, "FK-2024") == "FK-2024-000001"
