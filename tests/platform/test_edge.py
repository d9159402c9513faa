"""The edge of the API on a small application: strictness, problems, idempotency, preconditions."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any

import pytest
from fastapi import APIRouter, FastAPI, Response
from pydantic import Field, TypeAdapter
from sqlalchemy import func, select
from starlette.testclient import TestClient
from typing_extensions import TypedDict

from app.identity.access import public, requires
from app.identity.permissions import Permission
from app.identity.vocabulary import Role
from app.platform.event_log import record
from app.platform.events import Event
from app.platform.models import EventRow
from app.platform.runtime import Runtime
from app.platform.web import errors
from app.platform.web.answers import changed, created
from app.platform.web.context import Context
from app.platform.web.params import Body
from app.platform.web.preconditions import IfMatch
from app.platform.web.unit_of_work import read, write
from tests.client import People


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Thing(Body):
    name: Annotated[str, Field(min_length=1, max_length=20)]
    count: Annotated[int, Field(ge=0)] = 0
    colour: Colour = Colour.RED
    day: date | None = None
    moment: datetime | None = None
    tags: Annotated[list[str], Field(max_length=3)] = Field(default_factory=list)
    sure: bool = False


class Made(Event):
    name = "thing.made"
    aggregate = "thing"


class Answer(TypedDict):
    name: str
    version: int


ANSWER = TypeAdapter(Answer)
router = APIRouter()


@router.post("/things")
def make(body: Thing, ctx: Annotated[Context, requires(Permission.TICKET_SUBMIT)]) -> Response:
    with write(ctx) as session:
        record(session, ctx.actor, Made(aggregate_id=body.name))
        return created(
            ctx, {"name": body.name, "version": 1}, ANSWER, location=f"/things/{body.name}"
        )


@router.patch("/things")
def change(
    expected: IfMatch, ctx: Annotated[Context, requires(Permission.TICKET_SUBMIT)]
) -> Response:
    with write(ctx) as session:
        record(session, ctx.actor, Made(aggregate_id="x"))
        return changed(ctx, {"name": "x", "version": expected + 1}, ANSWER)


@router.get("/things")
def look(
    ctx: Annotated[Context, public()], tag: str = "", colour: Colour | None = None
) -> dict[str, int]:
    del tag, colour
    with read(ctx) as session:
        return {"events": session.execute(select(func.count(EventRow.id))).scalar_one()}


@router.get("/broken")
def broken(ctx: Annotated[Context, public()]) -> None:
    del ctx
    raise RuntimeError("secret detail of the inside")


@pytest.fixture
def client(runtime: Runtime, people: People) -> TestClient:
    app = FastAPI()
    app.state.runtime = runtime
    errors.install(app)
    app.include_router(router)
    token = people.person(Role.WALKER).token
    return TestClient(
        app, raise_server_exceptions=False, headers={"Authorization": f"Bearer {token}"}
    )


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        ({}, "/name", "missing"),
        ({"name": "a", "size": 1}, "/size", "extra_forbidden"),
        ({"name": ""}, "/name", "string_too_short"),
        ({"name": "a" * 21}, "/name", "string_too_long"),
        ({"name": 1}, "/name", "string_type"),
        ({"name": "a\x00b"}, "/name", "text_nul"),
        ({"name": "a", "count": "1"}, "/count", "int_type"),
        ({"name": "a", "count": True}, "/count", "int_type"),
        ({"name": "a", "count": 1.5}, "/count", "int_type"),
        ({"name": "a", "count": 2**63}, "/count", "less_than_equal"),
        ({"name": "a", "count": -1}, "/count", "greater_than_equal"),
        ({"name": "a", "colour": "green"}, "/colour", "enum"),
        ({"name": "a", "day": "2023-02-30"}, "/day", "date_from_datetime_parsing"),
        ({"name": "a", "day": "20230201"}, "/day", "date_format"),
        ({"name": "a", "day": 1}, "/day", "date_format"),
        ({"name": "a", "moment": "2023-02-01T00:00:00"}, "/moment", "datetime_format"),
        ({"name": "a", "moment": 1700000000}, "/moment", "datetime_format"),
        ({"name": "a", "tags": ["a", "b", "c", "d"]}, "/tags", "too_long"),
        ({"name": "a", "tags": ["a", 1]}, "/tags/1", "string_type"),
        ({"name": "a", "sure": 1}, "/sure", "bool_type"),
        ([], "", "model_attributes_type"),
    ],
)
def test_a_wrong_field_is_named_in_both_languages(
    client: TestClient, body: Any, pointer: str, code: str
) -> None:
    answer = client.post("/things", json=body)
    assert answer.status_code == 422, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["code"] == "request.invalid_fields"
    wrong = {(error["pointer"], error["code"]) for error in problem["errors"]}
    assert (pointer, code) in wrong
    assert all(error["message"] and error["message_en"] for error in problem["errors"])
    assert client.get("/things").json() == {"events": 0}


@pytest.mark.parametrize(
    "raw",
    [b'{"name": "a\\ud800"}', b'{"name": NaN}', b'{"name": "a", "count": NaN}', b"\xff\xfe"],
)
def test_text_that_no_database_can_keep_is_refused(client: TestClient, raw: bytes) -> None:
    answer = client.post("/things", content=raw, headers={"Content-Type": "application/json"})
    assert answer.status_code in {400, 422}, answer.text
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    "good",
    [
        {"name": "字𠮷"},
        {"name": "a", "day": "2023-02-01", "moment": "2023-02-01T09:00:00+08:00"},
        {"name": "a", "colour": "blue", "tags": ["x"], "sure": True, "count": 3},
    ],
)
def test_good_fields_are_taken(client: TestClient, good: dict[str, Any]) -> None:
    answer = client.post("/things", json=good)
    assert answer.status_code == 201, answer.text
    assert answer.headers["etag"] == '"1"'


@pytest.mark.parametrize(
    ("query", "code"),
    [("?unknown=1", "query_unknown"), ("?tag=a&tag=b", "query_repeated"), ("?colour=x", "enum")],
)
def test_unknown_and_repeated_parameters_are_refused(
    client: TestClient, query: str, code: str
) -> None:
    problem = client.get(f"/things{query}").json()
    assert [error["code"] for error in problem["errors"]] == [code]


def test_without_a_token_nobody_gets_in(client: TestClient) -> None:
    for value in ("", "Bearer", "Bearer x.y.z", "Basic abc"):
        answer = client.post("/things", json={"name": "a"}, headers={"Authorization": value})
        assert answer.status_code == 401
        assert answer.json()["code"] == "auth.unauthenticated"
        assert answer.headers["www-authenticate"] == "Bearer"


def test_the_same_key_and_body_get_the_same_answer(client: TestClient) -> None:
    headers = {"Idempotency-Key": "k-1"}
    first = client.post("/things", json={"name": "a"}, headers=headers)
    again = client.post("/things", json={"name": "a"}, headers=headers)
    assert (first.status_code, first.content) == (again.status_code, again.content)
    assert again.headers["idempotent-replayed"] == "true"
    assert again.headers["location"] == first.headers["location"]
    assert client.get("/things").json() == {"events": 1}
    other = client.post("/things", json={"name": "b"}, headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency.other_body")


@pytest.mark.parametrize(
    ("given", "status"), [(None, 428), ("3", 422), ('W/"3"', 422), ('"0"', 422), ('"3"', 200)]
)
def test_a_change_names_the_version_it_was_made_against(
    client: TestClient, given: str | None, status: int
) -> None:
    headers = {} if given is None else {"If-Match": given}
    assert client.patch("/things", headers=headers).status_code == status


def test_our_own_failure_tells_nothing_of_the_inside(client: TestClient) -> None:
    answer = client.get("/broken")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert answer.json()["code"] == "service.internal_error"


def test_an_unknown_address_is_a_problem_document(client: TestClient) -> None:
    assert client.get("/nowhere").json()["code"] == "request.not_found"
    assert client.delete("/things").json()["code"] == "request.method_not_allowed"
