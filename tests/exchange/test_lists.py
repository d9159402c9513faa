"""The three lists: what each reader sees, as pages and as files."""

import csv
import io
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest
from docx import Document

from app.identity.vocabulary import Role
from app.platform.runtime import Runtime
from tests.client import Api, People, Person
from tests.exchange.world import World, build_world

LISTS = ("problems", "demands", "measures")


@pytest.fixture
def coordinator(people: People) -> Person:
    return people.person(Role.COORDINATOR, name="李统筹")


@pytest.fixture
def unit(people: People) -> str:
    return people.organisation("社保中心")


@pytest.fixture
def walker(people: People) -> Person:
    return people.person(Role.WALKER, name="张三")


@pytest.fixture
def world(runtime: Runtime, walker: Person, unit: str, coordinator: Person) -> World:
    return build_world(runtime, walker, unit, coordinator)


def numbers(api: Api, person: Person, name: str, query: str = "") -> list[str]:
    answer = api.as_(person).get(f"/api/v1/lists/{name}{query}")
    assert answer.status_code == 200, answer.text
    return [item["number"] for item in answer.json()["items"]]


def export(api: Api, person: Person, work: Callable[[], None], name: str, **body: Any) -> Any:
    client = api.as_(person)
    answer = client.post(f"/api/v1/lists/{name}/exports", json=body)
    assert answer.status_code == 202, answer.text
    work()
    found = client.get(answer.headers["Location"]).json()
    assert found["state"] == "done", found
    return client.get(f"{answer.headers['Location']}/content")


def test_nobody_unknown_and_no_keeper_of_the_system_reads_lists(
    api: Api, people: People, world: World
) -> None:
    del world
    for name in LISTS:
        assert api.anonymous.get(f"/api/v1/lists/{name}").status_code == 401
        assert api.anonymous.post(f"/api/v1/lists/{name}/exports", json={}).status_code == 401
        for role in (Role.ADMINISTRATOR, Role.AUDITOR):
            client = api.as_(people.person(role))
            assert client.get(f"/api/v1/lists/{name}").status_code == 403
    assert api.anonymous.get("/api/v1/lists/others").status_code in {401, 404, 405}


def test_another_unit_sees_nothing(api: Api, people: People, world: World) -> None:
    del world
    stranger = people.person(Role.HANDLER)
    assert [numbers(api, stranger, name) for name in LISTS] == [[], [], []]


def test_each_list_has_its_own(api: Api, coordinator: Person, world: World) -> None:
    del world
    assert numbers(api, coordinator, "problems") == ["FK-2023-000001"]
    assert numbers(api, coordinator, "demands") == ["FK-2023-000002"]
    assert numbers(api, coordinator, "measures") == ["CS-2023-000001"]


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("?state=closed", 1),
        ("?state=rectifying", 0),
        ("?state=rectifying&state=closed", 1),
        ("?overdue=true", 0),
        ("?q=纸质", 1),
        ("?q=没有的词", 0),
    ],
)
def test_lists_can_be_narrowed(
    api: Api, coordinator: Person, world: World, query: str, hits: int
) -> None:
    del world
    assert len(numbers(api, coordinator, "problems", query)) == hits


@pytest.mark.parametrize("query", ["?state=nothing", "?cursor=x", "?limit=0", "?x=1", "?region=1"])
def test_malformed_filters_are_refused(
    api: Api, coordinator: Person, world: World, query: str
) -> None:
    del world
    assert api.as_(coordinator).get(f"/api/v1/lists/problems{query}").status_code == 422


def test_the_unit_sees_the_problem_and_a_pseudonym_in_lists_and_files(
    api: Api, people: People, world: World, unit: str, walker: Person, work: Callable[[], None]
) -> None:
    del world
    handler = people.person(Role.HANDLER, organisation=unit, name="赵承办")
    (item,) = api.as_(handler).get("/api/v1/lists/problems").json()["items"]
    assert item["finder"].startswith("反馈人·")
    assert item["measures"][0]["title"] == "改为网上核验"
    for kind in ("csv", "xlsx", "docx"):
        content = export(api, handler, work, "problems", format=kind).content
        if kind == "docx":
            text = "\n".join(
                cell.text
                for row in Document(io.BytesIO(content)).tables[0].rows
                for cell in row.cells
            )
        elif kind == "xlsx":
            sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
            text = str(list(sheet.iter_rows(values_only=True)))
        else:
            text = content.decode()
        assert item["finder"] in text
        assert walker.name not in text
        assert walker.user_id not in text


def test_csv_is_neutralised_and_has_a_bom_on_request(
    api: Api, coordinator: Person, world: World, work: Callable[[], None]
) -> None:
    del world
    plain = export(api, coordinator, work, "demands", format="csv")
    assert plain.headers["Content-Type"].startswith("text/csv")
    assert not plain.content.startswith(b"\xef\xbb\xbf")
    header, row = csv.reader(io.StringIO(plain.content.decode(), newline=""))
    cells = dict(zip(header, row, strict=True))
    assert cells["具体内容"].startswith("'=希望")
    assert cells["办理期限"] == "2023-12-29"
    marked = export(api, coordinator, work, "demands", format="csv", bom=True)
    assert marked.content.startswith(b"\xef\xbb\xbf")


def test_an_export_is_its_owner_s_alone_and_one_at_a_time(
    api: Api, people: People, coordinator: Person, world: World, work: Callable[[], None]
) -> None:
    del world
    client = api.as_(coordinator)
    first = client.post("/api/v1/lists/problems/exports", json={"format": "csv"})
    content = f"{first.headers['Location']}/content"
    assert client.get(content).json()["code"] == "export.not_ready"
    second = client.post("/api/v1/lists/problems/exports", json={"format": "csv"})
    assert (second.status_code, second.json()["code"]) == (429, "export.already_running")
    work()
    other = api.as_(people.person(Role.LEADER))
    for path in (first.headers["Location"], content):
        assert other.get(path).status_code == 404
    assert other.get("/api/v1/exports").json()["items"] == []
    assert len(client.get("/api/v1/exports").json()["items"]) == 1
    assert client.get(content).status_code == 200


def test_an_export_keeps_to_its_filter(
    api: Api, coordinator: Person, world: World, work: Callable[[], None]
) -> None:
    del world
    answer = export(
        api, coordinator, work, "problems", format="csv", filter={"state": ["rectifying"]}
    )
    assert len(answer.content.decode().splitlines()) == 1
    measures = export(api, coordinator, work, "measures", format="csv")
    assert "FK-2023-000001" in measures.content.decode()
