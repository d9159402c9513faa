"""Two people act on one ticket at the same moment: one wins, nothing is half done."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.models import EventRow
from app.platform.settings import Settings
from app.wiring import build_runtime
from tests.client import Api, People, Person
from tests.tickets.scene import Scene


@pytest.fixture
def live(live_database: Database, settings: Settings, clock: HeldClock) -> Iterator[Scene]:
    runtime = build_runtime(settings, clock=clock, database=live_database)
    with Api.on(runtime) as api:
        yield Scene(api, People(runtime))


def events_of(scene: Scene, ticket_id: str) -> int:
    with scene.people.runtime.database.read() as session:
        statement = select(func.count()).where(EventRow.aggregate_id == ticket_id)
        return int(session.execute(statement).scalar_one())


def test_two_handlers_accept_and_object_at_once(live: Scene) -> None:
    for _ in range(5):
        ticket_id = live.dispatched()
        version, before = live.version(ticket_id), events_of(live, ticket_id)
        headers = {"If-Match": f'"{version}"'}
        tries: list[tuple[Person, str, dict[str, str]]] = [
            (live.handler, "accept", {}),
            (live.liaison, "object", {"reason": "不属于本处"}),
        ] * 2

        def send(
            one: tuple[Person, str, dict[str, str]],
            ticket_id: str = ticket_id,
            headers: dict[str, str] = headers,
        ) -> int:
            person, action, body = one
            url = f"/api/v1/tickets/{ticket_id}/{action}"
            return int(live.api.as_(person).post(url, json=body, headers=headers).status_code)

        with ThreadPoolExecutor(4) as pool:
            codes = sorted(pool.map(send, tries))
        assert codes[0] == 200
        assert set(codes[1:]) <= {409, 412}
        assert live.version(ticket_id) == version + 1
        assert events_of(live, ticket_id) == before + 1


def test_fifty_identical_submissions_make_one_ticket_and_one_number(live: Scene) -> None:
    body = {"id": str(uuid4()), "kind": "problem", "title": "同一问题", "description": "同时上传"}

    def send(_: int) -> tuple[int, str]:
        answer = live.api.as_(live.finder).post("/api/v1/tickets", json=body)
        return answer.status_code, answer.text

    with ThreadPoolExecutor(8) as pool:
        answers = set(pool.map(send, range(50)))
    assert len(answers) == 1
    assert answers.pop()[0] == 201
    assert live.submit()["number"] == "FK-2023-000002"


def test_crossing_merges_do_not_wait_for_each_other(live: Scene) -> None:
    first, second = live.submit()["id"], live.submit()["id"]

    def send(pair: tuple[str, str]) -> int:
        answer = live.api.as_(live.office).post(
            f"/api/v1/tickets/{pair[0]}/merge",
            json={"into_ticket_id": pair[1], "reason": "重复"},
            headers={"If-Match": '"1"'},
        )
        return int(answer.status_code)

    with ThreadPoolExecutor(2) as pool:
        codes = sorted(pool.map(send, [(first, second), (second, first)]))
    assert codes == [200, 409]
