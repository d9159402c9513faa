"""A real server on each database: fifty of the same at once are one, rushes wait, logs keep quiet.

Assurance 2.3.4, F10 and F23, 16.2 and 14.2: what a client in one process can never show.
"""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.identity.vocabulary import Role
from app.platform.ids import new_id
from tests.client import Person
from tests.contract.stocked import SECRETS, Stocked, installed, stock
from tests.e2e.processes import Running, environment, server
from tests.platform.image_samples import phone_photo
from tests.walks.scene import uid

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.timeout(240)]

CANARY_PASSWORD = "canary-Zq81-password-of-nobody"
CANARY_IDENTITY = "210102199003077475"
CANARY_PHONE = "13904001234"


@dataclass
class Served:
    """The running server and the people in its database."""

    running: Running
    stocked: Stocked

    def client(self, person: Person | None) -> httpx.Client:
        headers = {"Authorization": f"Bearer {person.token}"} if person else {}
        base = f"{self.running.base}/api/v1"
        return httpx.Client(base_url=base, headers=headers, trust_env=False, timeout=60)

    def at_once(self, times: int, send: Callable[[], httpx.Response]) -> list[httpx.Response]:
        with ThreadPoolExecutor(times) as pool:
            return [one.result() for one in [pool.submit(send) for _ in range(times)]]


@pytest.fixture
def served(live_url: str, tmp_path: Path) -> Iterator[Served]:
    runtime = installed(tmp_path / "data", live_url)
    stocked = stock(runtime)
    runtime.database.dispose()
    env = environment(
        tmp_path / "data", live_url, profile="development", worker_in_process="false", **SECRETS
    )
    with server(env, tmp_path / "log") as running:
        yield Served(running, stocked)


def test_it_holds(served: Served) -> None:
    """One server and one database for all of it: starting them costs more than the asking."""
    _fifty_of_the_same_are_one(served)
    _eight_changes_of_one_measure_are_one(served)
    _a_rush_of_sign_ins_leaves_the_rest_alone(served)
    _the_log_holds_no_secret(served)


def _fifty_of_the_same_are_one(served: Served) -> None:
    walker = served.stocked.persons[Role.WALKER]
    ids = served.stocked.ids
    ticket = {
        "id": uid(),
        "kind": "problem",
        "severity": "minor",
        "title": "慢",
        "description": "慢",
    }
    walk = {
        "id": uid(),
        "bundle_id": ids["bundle_id"],
        "guide_version_id": ids["version_id"],
        "mode": "in_person",
        "channel_id": ids["channel_id"],
    }
    keyed = {"kind": "demand", "severity": "minor", "title": "想快", "description": "想快"}
    evidence = f"/walks/{ids['planned_walk_id']}/evidence/{new_id()}"
    photo = phone_photo()
    with served.client(walker) as client:
        _started(client, ids["planned_walk_id"])
        before = _counted(client)
        sends: list[Callable[[], httpx.Response]] = [
            lambda: client.post("/tickets", json=ticket),
            lambda: client.post("/walks", json=walk),
            lambda: client.post("/tickets", json=keyed, headers={"Idempotency-Key": "k1"}),
            lambda: client.put(
                evidence,
                params={"kind": "photo"},
                content=photo,
                headers={"Content-Type": "image/jpeg"},
            ),
        ]
        for number, send in enumerate(sends):
            answers = served.at_once(50, send)
            codes = {one.status_code for one in answers}
            assert codes <= {200, 201, 409}, codes
            assert 409 not in codes or number == 2, "only a key may be said to be in flight"
            made = {one.text for one in answers if one.is_success}
            assert len(made) == 1
        after = _counted(client)
    assert [b - a for a, b in zip(before, after, strict=True)] == [2, 1]


def _started(client: httpx.Client, walk_id: str) -> None:
    version = client.get(f"/walks/{walk_id}").json()["version"]
    now = client.get(f"/walks/{walk_id}").json()["created_at"]
    answer = client.post(
        f"/walks/{walk_id}/start",
        json={"client_time": now, "started_at": now},
        headers={"If-Match": f'"{version}"'},
    )
    assert answer.is_success, answer.text


def _counted(client: httpx.Client) -> list[int]:
    return [
        len(client.get(path, params={"limit": 200}).json()["items"])
        for path in ("/tickets", "/walks")
    ]


def _eight_changes_of_one_measure_are_one(served: Served) -> None:
    path = f"/measures/{served.stocked.ids['measure_id']}"
    with served.client(served.stocked.persons[Role.HANDLER]) as client:
        for _ in range(10):
            version = client.get(path).json()["version"]

            def send(version: int = version) -> httpx.Response:
                title = {"title": f"数据核验{uid()}"}
                return client.patch(path, json=title, headers={"If-Match": f'"{version}"'})

            codes = sorted(one.status_code for one in served.at_once(8, send))
            assert codes == [200, *[412] * 7]
            assert client.get(path).json()["version"] == version + 1


def _a_rush_of_sign_ins_leaves_the_rest_alone(served: Served) -> None:
    login = {"username": "nobody", "password": CANARY_PASSWORD}
    slowest = 0.0
    with served.client(None) as client, ThreadPoolExecutor(60) as pool:
        rush = [pool.submit(client.post, "/auth/login", json=login) for _ in range(60)]
        while not all(one.done() for one in rush):
            answer = httpx.get(f"{served.running.base}/healthz", trust_env=False, timeout=10)
            assert answer.status_code == 200
            slowest = max(slowest, answer.elapsed.total_seconds())
    codes = {one.result().status_code for one in rush}
    assert codes <= {401, 429, 503}
    assert 429 in codes
    assert slowest < 1


def _the_log_holds_no_secret(served: Served) -> None:
    walker = served.stocked.persons[Role.WALKER]
    private = f"身份证{CANARY_IDENTITY}电话{CANARY_PHONE}"
    with served.client(walker) as client:
        client.get("/tickets", params={"q": private})
        client.get(f"/tickets/{private}")
        client.post("/tickets", json={"kind": "problem", "title": private, "description": private})
        client.post("/tickets", json={"kind": private})
        client.post("/tickets", content=private.encode(), headers={"Content-Type": "text/plain"})
        client.get("/me\r\nset-cookie: a=b".replace("\r\n", "%0d%0a"))
        client.get("/me", headers={"Authorization": f"Bearer {CANARY_PASSWORD}"})
        client.get("/me", headers={"Cookie": f"session={CANARY_PASSWORD}"})
    written = served.running.log.read_text("utf-8")
    for secret in (CANARY_PASSWORD, CANARY_IDENTITY, CANARY_PHONE, walker.token, *SECRETS.values()):
        assert secret not in written
    _each_line_says_who_what_when_and_where(served.running.lines)


def _each_line_says_who_what_when_and_where(lines: list[dict[str, Any]]) -> None:
    assert len(lines) > 200
    refused = 0
    for line in lines:
        assert {"time", "level", "event", "logger"} <= line.keys(), json.dumps(line)
        assert line["time"].endswith("Z")
        if line["logger"] == "access":
            assert {"method", "path", "status", "request_id", "address"} <= line.keys()
            refused += line["status"] in {401, 403, 429}
            assert (line["event"] == "request.refused") == (line["status"] in {401, 403, 429})
    assert refused >= 60
