"""ASVS 2.3.3: whichever statement of a write fails, nothing of that write is there afterwards."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from app.platform.clock import HeldClock
from app.platform.runtime import Runtime
from app.wiring import build_worker
from tests.client import Api, People
from tests.contract.snapshot import snapshot
from tests.contract.transport import TestClient
from tests.tickets.scene import Scene as Tickets
from tests.walks.scene import Scene as Walks

Send = Callable[[], Any]
LONGEST = 80  # statements of one write; more would be a defect of its own


@contextmanager
def _failing_at(runtime: Runtime, number: int) -> Iterator[list[str]]:
    """Let the statement of this number fail as a lost database does; tells what was sent."""
    sent: list[str] = []

    def fail(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith(("SAVEPOINT", "RELEASE", "ROLLBACK")):
            return
        sent.append(statement)
        if len(sent) == number:
            raise OperationalError(statement, None, Exception("the disk is gone"))

    engine = runtime.database.engine
    event.listen(engine, "before_cursor_execute", fail)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", fail)


def _put_through(runtime: Runtime, send: Send) -> int:
    """Send it again and again, failing one statement later each time, until it succeeds."""
    before = snapshot(runtime.database)
    for number in range(1, LONGEST):
        with _failing_at(runtime, number) as sent:
            answer = send()
        if len(sent) < number:
            assert answer.is_success, answer.text
            assert snapshot(runtime.database) != before
            return number
        assert answer.status_code == 503, f"at {sent[-1]}: {answer.text}"
        assert answer.json()["code"] == "service.unavailable"
        assert "disk" not in answer.text
        assert snapshot(runtime.database) == before, f"left behind when failing at {sent[-1]}"
    raise AssertionError(f"more than {LONGEST} statements")


@pytest.fixture
def tickets(api: Api, people: People) -> Tickets:
    return Tickets(api, people)


@pytest.fixture
def walks(api: Api, people: People, clock: HeldClock) -> Walks:
    return Walks(api, people, clock).set_up()


def _client(tickets: Tickets, name: str) -> TestClient:
    client: TestClient = tickets.api.as_(getattr(tickets, name))
    return client


def test_a_dispatch(runtime: Runtime, tickets: Tickets) -> None:
    ticket = tickets.submit()
    office = _client(tickets, "office")
    body = {"organisation_id": tickets.unit, "deadline_preset": "time_limited"}
    statements = _put_through(
        runtime,
        lambda: office.post(
            f"/api/v1/tickets/{ticket['id']}/dispatch",
            json=body,
            headers={"If-Match": f'"{ticket["version"]}"', "Idempotency-Key": "once"},
        ),
    )
    assert statements > 5


def test_a_submission(runtime: Runtime, tickets: Tickets) -> None:
    finder = _client(tickets, "finder")
    body = {"kind": "problem", "severity": "minor", "title": "慢", "description": "很慢"}
    _put_through(runtime, lambda: finder.post("/api/v1/tickets", json=body))


def test_an_evaluation_that_sends_it_back(runtime: Runtime, tickets: Tickets) -> None:
    ticket_id = tickets.rectified()
    version = tickets.version(ticket_id)
    finder = _client(tickets, "finder")
    _put_through(
        runtime,
        lambda: finder.post(
            f"/api/v1/tickets/{ticket_id}/evaluate",
            json={"level": "dissatisfied", "comment": "还是要"},
            headers={"If-Match": f'"{version}"'},
        ),
    )
    assert tickets.seen(tickets.office, ticket_id)["state"] == "rectifying"


def test_a_whole_outbox_of_a_walk(runtime: Runtime, walks: Walks) -> None:
    other = walks.started()
    outbox = {
        "steps": [walks.step_body(walks.clock.now(), 0, id=other["id"])],
        "findings": [],
    }
    walker = walks.api.as_(walks.walker)
    _put_through(runtime, lambda: walker.post(f"/api/v1/walks/{other['id']}/sync", json=outbox))


def test_submitting_a_walk(runtime: Runtime, walks: Walks) -> None:
    walk = walks.filled()
    body = walks.submission()
    _put_through(runtime, lambda: walks.act(walks.walker, walk, "submit", body))


def test_a_batch_of_an_import(runtime: Runtime, api: Api, tickets: Tickets) -> None:
    """The job fails as a whole; tried again, it brings every row once."""
    office = api.as_(tickets.office)
    rows = "事项名称,地方实施编码,国家基本编码,板块\r\n" + "".join(
        f"事项{number},LOCAL-{number},000214001000,就业创业\r\n" for number in range(4)
    )
    upload = office.post(
        "/api/v1/imports", data={"kind": "matters"}, files={"file": ("a.csv", rows.encode())}
    )
    worker = build_worker(runtime)
    for _ in range(3):
        worker.run_one_job()
    path = f"/api/v1/imports/{upload.json()['id']}"
    version = office.get(path).json()["version"]
    done = office.post(f"{path}/commit", json={}, headers={"If-Match": f'"{version}"'})
    assert done.status_code == 202, done.text
    assert isinstance(runtime.clock, HeldClock)
    for number in (12, 9, 6, 3, LONGEST):
        with _failing_at(runtime, number), suppress(OperationalError):
            worker.run_one_job()
        runtime.clock.advance(timedelta(hours=2))  # beyond every lease and every patience
        rows_there = office.get("/api/v1/matters?limit=200").json()["items"]
        assert len(rows_there) == (4 if number == LONGEST else 0)
    assert office.get(path).json()["state"] == "committed"
