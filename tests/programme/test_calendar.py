"""The working-day calendar over HTTP, and the calendar a process keeps in memory."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.db import Database
from app.platform.models import EventRow
from app.programme.calendar.queries import work_calendar
from app.programme.calendar.seed import reference_calendar, seed_calendar
from tests.client import Api, People

ADDRESS = "/api/v1/calendar/2027"
ARRANGED: dict[str, Any] = {
    "source": "国务院办公厅关于2027年部分节假日安排的通知",
    "days": [
        {"day": "2026-12-31", "working": False, "name": "元旦"},
        {"day": "2027-01-01", "working": False, "name": "元旦"},
        {"day": "2027-01-03", "working": True, "name": "元旦"},
    ],
}
FIRST = {"If-Match": '"1"'}


@pytest.fixture(autouse=True)
def _seeded(database: Database) -> None:
    with database.write() as session:
        seed_calendar(session, Actor.system("seed"))


def test_an_anonymous_reader_is_refused(api: Api) -> None:
    assert api.anonymous.get(ADDRESS).status_code == 401
    assert api.anonymous.put(ADDRESS, json=ARRANGED, headers=FIRST).status_code == 401


@pytest.mark.parametrize("role", [Role.WALKER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR])
def test_only_the_administrator_publishes(api: Api, people: People, role: Role) -> None:
    client = api.as_(people.person(role))
    assert client.put(ADDRESS, json=ARRANGED, headers=FIRST).status_code == 403


@pytest.mark.parametrize("year", ["1999", "2101", "20x7", "-1"])
def test_a_year_that_is_none_is_refused(api: Api, people: People, year: str) -> None:
    client = api.as_(people.person(Role.ADMINISTRATOR))
    assert client.get(f"/api/v1/calendar/{year}").status_code == 422


@pytest.mark.parametrize(
    ("days", "code"),
    [
        ([], "too_short"),
        ([{"day": "2026-11-30", "working": False, "name": "元旦"}], "day.other_year"),
        ([{"day": "2028-01-01", "working": False, "name": "元旦"}], "day.other_year"),
        ([ARRANGED["days"][1]] * 2, "day.repeated"),
        ([{"day": "2027-02-30", "working": False, "name": "元旦"}], None),
        ([{"day": "2027-02-03", "working": 1, "name": "元旦"}], None),
        ([{"day": 20270203, "working": True, "name": "元旦"}], None),
    ],
)
def test_an_arrangement_that_is_none_is_refused(
    api: Api, people: People, days: list[dict[str, Any]], code: str | None
) -> None:
    client = api.as_(people.person(Role.ADMINISTRATOR))
    refused = client.put(ADDRESS, json=ARRANGED | {"days": days}, headers=FIRST)
    assert refused.status_code == 422
    codes = [error["code"] for error in refused.json()["errors"]]
    assert code is None or code in codes
    assert client.get(ADDRESS).json()["state"] == "provisional"


def test_a_day_is_arranged_by_one_document(api: Api, people: People) -> None:
    client = api.as_(people.person(Role.ADMINISTRATOR))
    days = [{"day": "2022-12-31", "working": True, "name": "元旦"}]
    refused = client.put(
        "/api/v1/calendar/2022",
        json=ARRANGED | {"days": days},
        headers=FIRST,
    )
    assert (refused.status_code, refused.json()["code"]) == (
        409,
        "calendar.day_arranged_elsewhere",
    )


def test_the_shipped_years_are_published_and_the_next_is_provisional(
    api: Api, people: People
) -> None:
    client = api.as_(people.person(Role.WALKER))
    known = client.get("/api/v1/calendar/2023").json()
    assert known["state"] == "published"
    assert "gov.cn" in known["source"]
    assert {"day": "2023-10-07", "working": True, "name": "中秋节、国庆节"} in known["days"]
    for year in (2027, 2031):
        answer = client.get(f"/api/v1/calendar/{year}")
        assert (answer.json()["state"], answer.json()["days"]) == ("provisional", [])
        assert answer.headers["ETag"] == '"1"'


@pytest.mark.parametrize("year", [2027, 2028])
def test_publishing_replaces_the_year_and_leaves_an_event(
    api: Api, people: People, database: Database, year: int
) -> None:
    client = api.as_(people.person(Role.ADMINISTRATOR))
    address = f"/api/v1/calendar/{year}"
    days = [{"day": f"{year}-01-01", "working": False, "name": "元旦"}]
    body = ARRANGED | {"days": days}
    published = client.put(address, json=body, headers=FIRST)
    assert (published.status_code, published.headers["ETag"]) == (200, '"2"')
    assert (published.json()["state"], published.json()["days"]) == ("published", days)
    stale = client.put(address, json=body, headers=FIRST)
    assert stale.status_code == 412
    corrected = client.put(
        address,
        json=body | {"days": [{"day": f"{year}-01-04", "working": False, "name": "元旦"}]},
        headers={"If-Match": '"2"'},
    )
    assert [day["day"] for day in corrected.json()["days"]] == [f"{year}-01-04"]
    with database.read() as session:
        events = session.execute(
            select(EventRow.payload).where(
                EventRow.name == "calendar.published", EventRow.aggregate_id == str(year)
            )
        ).scalars()
        assert sorted(event["first_day"] for event in events) == [f"{year}-01-01", f"{year}-01-04"]


def test_the_database_holds_what_was_shipped(database: Database) -> None:
    with database.read() as session:
        found, shipped = work_calendar(session), reference_calendar()
    assert dict(found.days) == dict(shipped.days)
    assert found.published_years == shipped.published_years == frozenset(range(2023, 2027))


def test_a_process_that_keeps_the_calendar_sees_a_publication_at_once(
    api: Api, people: People, database: Database
) -> None:
    with database.read() as session:
        before = work_calendar(session)
        assert work_calendar(session) is before
    assert before.is_working_day(date(2027, 1, 1))
    client = api.as_(people.person(Role.ADMINISTRATOR))
    assert client.put(ADDRESS, json=ARRANGED, headers=FIRST).status_code == 200
    with database.read() as session:
        after = work_calendar(session)
    assert not after.is_working_day(date(2027, 1, 1))
    assert not after.is_working_day(date(2026, 12, 31))
    assert after.is_published(date(2027, 6, 1))


def test_seeding_again_leaves_what_was_published_here(
    api: Api, people: People, database: Database
) -> None:
    client = api.as_(people.person(Role.ADMINISTRATOR))
    assert client.put(ADDRESS, json=ARRANGED, headers=FIRST).status_code == 200
    with database.write() as session:
        assert seed_calendar(session, Actor.system("seed")) == 0
    assert client.get(ADDRESS).json()["state"] == "published"
