"""Fault F6 on the database itself: what does not fit is refused, what is there stays readable."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import event, text

from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.runtime import Runtime
from app.platform.settings import Settings
from app.wiring import build_runtime
from tests.client import Api, People
from tests.tickets.scene import Scene

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)


@pytest.fixture
def full(live_database: Database, settings: Settings, clock: HeldClock) -> Iterator[Scene]:
    runtime = build_runtime(settings, clock=clock, database=live_database)
    with Api.on(runtime) as api:
        yield Scene(api, People(runtime))


def _allow(runtime: Runtime, pages: int) -> None:
    """Let the file grow to so many pages and no further, as a full disk would."""
    runtime.database.engine.dispose()

    def limit(connection: Any, _record: Any) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(runtime.database.engine, "connect", limit)


def test_a_full_disk_under_the_database(full: Scene) -> None:
    runtime = full.people.runtime
    kept = full.submit()
    with runtime.database.read() as session:
        pages = int(session.execute(text("PRAGMA page_count")).scalar_one())
    _allow(runtime, pages)
    client = full.api.as_(full.finder)
    body = {"kind": "problem", "severity": "minor", "title": "满", "description": "满" * 5000}
    codes = [client.post("/api/v1/tickets", json=body).status_code for _ in range(12)]
    assert codes[-1] == 503
    assert set(codes) <= {201, 503}
    assert full.seen(full.finder, kept["id"])["title"] == kept["title"]
    with runtime.database.read() as session:
        assert session.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
    _allow(runtime, pages * 10)
    assert client.post("/api/v1/tickets", json=body).status_code == 201
    told = client.get("/api/v1/tickets?limit=200").json()["items"]
    assert len(told) == codes.count(201) + 2, "what was refused is not there"
