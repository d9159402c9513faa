"""Guessing is stopped without locking the owner out (ASVS 6.1.1, 6.3.1)."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from app.identity.queries.accounts import count_attempt
from app.identity.throttling import LIMITS, blocking, counter_key
from app.identity.vocabulary import CounterScope, Role
from app.platform.db import Database
from tests.identity.door import Door, TestClient, refused


def guess(door: Door, times: int, username: str = "zhangsan") -> None:
    for _ in range(times):
        refused(door.log_in(username, "a wrong guess"), 401, "auth.wrong_credentials")


def test_the_sixth_attempt_waits_for_fifteen_minutes(door: Door) -> None:
    door.account(Role.WALKER)
    guess(door, 5)
    answer = door.log_in()
    refused(answer, 429, "auth.throttled")
    assert 890 <= int(answer.headers["retry-after"]) <= 901
    door.pass_time(minutes=14)
    refused(door.log_in(), 429, "auth.throttled")
    door.pass_time(minutes=1, seconds=1)
    assert door.log_in().status_code == 200
    (locked,) = door.trail("session.locked_out")
    assert (locked["scope"], locked["minutes"]) == ("pair", 15)


def test_a_missing_account_is_locked_in_the_same_way(door: Door) -> None:
    guess(door, 5, "nobody")
    refused(door.log_in("nobody"), 429, "auth.throttled")


def test_a_right_password_forgives_what_went_before(door: Door) -> None:
    door.account(Role.WALKER)
    for _ in range(3):
        guess(door, 4)
        assert door.log_in().status_code == 200


def test_old_guesses_are_forgotten(door: Door) -> None:
    door.account(Role.WALKER)
    guess(door, 4)
    door.pass_time(minutes=16)
    guess(door, 4)
    assert door.log_in().status_code == 200


def test_one_account_does_not_lock_another(door: Door) -> None:
    door.account(Role.WALKER)
    guess(door, 5, "nobody")
    assert door.log_in().status_code == 200


@pytest.fixture
def elsewhere(door: Door, monkeypatch: pytest.MonkeyPatch) -> Door:
    """Attempts that come from a new address each."""
    count = iter(range(10_000))

    def client(token: str | None = None) -> TestClient:
        number = next(count)
        headers = {} if token is None else {"Authorization": f"Bearer {token}"}
        return TestClient(
            door.api.app,
            base_url="https://testserver",
            headers=headers,
            client=(f"10.0.{number // 250}.{number % 250 + 1}", 50000),
        )

    monkeypatch.setattr(door, "client", client)
    return door


def test_guessing_from_many_addresses_does_not_shut_the_owner_out(
    elsewhere: Door, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.account(Role.WALKER)
    from_home = elsewhere.client()
    assert door.log_in(client=from_home).status_code == 200
    guess(elsewhere, 20)
    refused(elsewhere.log_in(), 429, "auth.throttled")
    assert door.log_in(client=from_home).status_code == 200


def test_many_accounts_from_one_address_are_stopped(door: Door) -> None:
    with door.runtime.database.write() as session:
        for _ in range(LIMITS[CounterScope.ADDRESS]):
            count_attempt(session, CounterScope.ADDRESS, counter_key("testclient"))
    refused(door.log_in("somebody-new"), 429, "auth.throttled")


def test_parallel_guesses_cannot_slip_past_the_limit(live_database: Database) -> None:
    def attempt(_: int) -> bool:
        with live_database.write() as session:
            count = count_attempt(session, CounterScope.PAIR, counter_key("zhangsan", "10.0.0.1"))
        return blocking([count]) is None

    with ThreadPoolExecutor(8) as threads:
        went_on = sum(threads.map(attempt, range(40)))
    assert went_on == LIMITS[CounterScope.PAIR]
