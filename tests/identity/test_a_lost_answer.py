"""A refresh whose answer never arrived keeps its session; two who hold tokens still lose it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from app.identity.problems import SessionOver
from app.identity.queries import accounts
from app.identity.service.sessions import Admission, Browser, open_session, refresh_session
from app.identity.service.users import create_user
from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.problems import Problem
from app.platform.runtime import Runtime
from app.platform.secrets_box import SecretsBox
from app.platform.settings import Settings
from app.wiring import build_runtime
from tests.identity.door import Door, Response, refused

COOKIE = "__Host-refresh"


class Holder:
    """Somebody who holds one refresh token, and exchanges it for the next."""

    def __init__(self, door: Door, token: str) -> None:
        self.door = door
        self.token = token

    def shows(self) -> Response:
        client = self.door.client()
        client.cookies.set(COOKIE, self.token, domain="testserver.local")
        answer: Response = client.post("/api/v1/auth/refresh")
        return answer

    def gets_the_next(self) -> str:
        """The access token that came with it."""
        answer = self.shows()
        assert answer.status_code == 200, answer.text
        assert answer.cookies[COOKIE] != self.token
        self.token = answer.cookies[COOKIE]
        return str(answer.json()["access_token"])

    def loses_the_answer(self) -> str:
        """The successor that the server gave and nobody received."""
        answer = self.shows()
        assert answer.status_code == 200, answer.text
        return answer.cookies[COOKIE]

    def is_out(self) -> None:
        refused(self.shows(), 401, "auth.session_over")


@pytest.fixture
def owner(door: Door) -> Holder:
    door.account(Role.WALKER)
    holder = Holder(door, door.signed_in().cookies[COOKIE])
    door.pass_time(minutes=9)
    return holder


def reasons(door: Door) -> list[str]:
    return [event["reason"] for event in door.trail("session.ended")]


def test_within_the_grace_another_tab_may_have_the_cookie(door: Door, owner: Holder) -> None:
    owner.loses_the_answer()
    door.pass_time(seconds=5)
    late = owner.shows()
    refused(late, 409, "auth.refresh_superseded")
    assert "set-cookie" not in late.headers
    assert reasons(door) == []


def test_the_void_successor_ends_the_session(door: Door, owner: Holder) -> None:
    lost = owner.loses_the_answer()
    door.pass_time(seconds=6)
    access = owner.gets_the_next()
    assert door.client(access).get("/api/v1/me").status_code == 200
    Holder(door, lost).is_out()
    assert reasons(door) == ["refresh_reused"]
    refused(door.client(access).get("/api/v1/me"), 401, "auth.unauthenticated")
    owner.is_out()


def test_a_session_outlives_answers_lost_one_after_the_other(door: Door, owner: Holder) -> None:
    first = owner.loses_the_answer()
    door.pass_time(seconds=6)
    owner.loses_the_answer()
    door.pass_time(seconds=3)
    refused(owner.shows(), 409, "auth.refresh_superseded")
    door.pass_time(seconds=3)
    for _ in range(2):
        owner.gets_the_next()
        door.pass_time(minutes=9)
    assert reasons(door) == []
    Holder(door, first).is_out()
    owner.is_out()


def test_only_the_immediate_predecessor_is_forgiven(door: Door, owner: Holder) -> None:
    grandmother = Holder(door, owner.token)
    owner.gets_the_next()
    door.pass_time(minutes=9)
    owner.loses_the_answer()
    door.pass_time(seconds=6)
    grandmother.is_out()
    owner.is_out()
    assert reasons(door) == ["refresh_reused"]


def test_a_lost_answer_lengthens_nothing(door: Door, owner: Holder) -> None:
    owner.loses_the_answer()
    door.pass_time(minutes=30)
    owner.is_out()


def test_thief_and_owner_cannot_both_go_on(door: Door, owner: Holder) -> None:
    thief = Holder(door, owner.token)
    owner.gets_the_next()
    door.pass_time(seconds=6)
    thief.gets_the_next()
    door.pass_time(seconds=6)
    owner.is_out()
    thief.is_out()
    assert reasons(door) == ["refresh_reused"]


def test_a_thief_who_was_first_is_thrown_out_as_well(door: Door, owner: Holder) -> None:
    thief = Holder(door, owner.token)
    thief.gets_the_next()
    door.pass_time(seconds=6)
    owner.gets_the_next()
    thief.is_out()
    owner.is_out()


def test_two_tabs_that_both_lost_it_agree_on_one_cookie(door: Door, owner: Holder) -> None:
    other_tab = Holder(door, owner.token)
    owner.loses_the_answer()
    refused(other_tab.shows(), 409, "auth.refresh_superseded")
    door.pass_time(seconds=6)
    owner.gets_the_next()
    refused(other_tab.shows(), 409, "auth.refresh_superseded")
    other_tab.token = owner.token  # the jar of a browser is one
    door.pass_time(seconds=6)
    other_tab.gets_the_next()
    assert reasons(door) == []


def _signed_in(runtime: Runtime, username: str) -> str:
    with runtime.database.write() as session:
        person = create_user(
            session,
            Actor.system("test"),
            username=username,
            display_name="张三",
            password_hash="unused",
            box=runtime.service(SecretsBox),
            roles=[Role.WALKER],
        )
        account = accounts.account_by_id(session, person)
        assert account is not None
        browser = Browser(address="10.0.0.1", user_agent="test")
        made = open_session(
            session, Actor.anonymous(), account, browser=browser, second_factor=False
        )
    assert made.refresh_token is not None
    return made.refresh_token


def test_predecessor_and_successor_at_once_end_the_session(
    live_database: Database, settings: Settings, clock: HeldClock
) -> None:
    runtime = build_runtime(settings, clock=clock, database=live_database)

    def exchange(token: str) -> Admission | Problem:
        with live_database.write() as session:
            return refresh_session(session, Actor.anonymous(), token=token)

    for number in range(10):
        old = _signed_in(runtime, f"zhangsan{number}")
        clock.advance(timedelta(minutes=1))
        given = exchange(old)
        assert isinstance(given, Admission)
        assert given.refresh_token is not None
        clock.advance(timedelta(seconds=6))
        with ThreadPoolExecutor(2) as threads:
            outcomes = list(threads.map(exchange, (old, given.refresh_token)))
        assert sorted(type(outcome) is SessionOver for outcome in outcomes) == [False, True]
        for outcome in outcomes:
            if isinstance(outcome, Admission):
                assert outcome.refresh_token is not None
                assert isinstance(exchange(outcome.refresh_token), SessionOver)
