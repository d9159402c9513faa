"""Annex 4 over HTTP: for the coordinator alone, with the row the notice gives as its example."""

import io
from typing import Any

import openpyxl
import pytest
from docx import Document
from sqlalchemy import select, update

from app.identity.vocabulary import Role
from app.platform.ids import new_id
from app.platform.models import EventRow
from app.platform.runtime import Runtime
from app.walks.models import Walk
from tests.client import Api, People, Person
from tests.exchange.world import World, build_world


@pytest.fixture
def coordinator(people: People) -> Person:
    return people.person(Role.COORDINATOR, name="李统筹")


@pytest.fixture
def world(runtime: Runtime, people: People, coordinator: Person) -> World:
    walker = people.person(Role.WALKER, name="张三", position="一级主任科员")
    return build_world(runtime, walker, people.organisation("社保中心"), coordinator)


def annex4(api: Api, person: Person, world: World, **query: Any) -> Any:
    params = {"programme_id": world.programme_id, **query}
    return api.as_(person).get("/api/v1/forms/annex-4", params=params)


@pytest.mark.parametrize("what", ["annex-4", "annex-4/preview"])
def test_only_the_coordinator_gets_the_form(
    api: Api, people: People, world: World, what: str
) -> None:
    path = f"/api/v1/forms/{what}?programme_id={world.programme_id}"
    assert api.anonymous.get(path).status_code == 401
    for role in (Role.WALKER, Role.HANDLER, Role.LIAISON, Role.LEADER, Role.AUDITOR):
        assert api.as_(people.person(role)).get(path).status_code == 403, role


def test_the_preview_says_what_the_form_will_say(
    api: Api, coordinator: Person, people: People, world: World
) -> None:
    path = "/api/v1/forms/annex-4/preview"
    found = api.as_(coordinator).get(path, params={"programme_id": world.programme_id})
    assert found.status_code == 200, found.text
    row = found.json()["rows"][0]
    assert (row["number"], row["walker"]) == (1, "张三\n(一级主任科员)")
    assert row["problems"] == "1.材料提交环节要求提供指南未列的纸质证明。"
    other = {"programme_id": world.programme_id, "organisation_id": people.organisation("别处")}
    assert api.as_(coordinator).get(path, params=other).json() == {"unit": "别处", "rows": []}
    for wrong, status in (({"programme_id": new_id()}, 404), ({"unit": "就业促进处"}, 422)):
        refused = api.as_(coordinator).get(path, params={**other, **wrong})
        assert refused.status_code == status, wrong


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({"programme_id": new_id()}, 404),
        ({"programme_id": "x"}, 422),
        ({"format": "pdf"}, 422),
        ({"contact": "13812345678"}, 422),
    ],
)
def test_a_malformed_wish_is_refused(
    api: Api, coordinator: Person, world: World, query: dict[str, str], status: int
) -> None:
    assert annex4(api, coordinator, world, **query).status_code == status


def test_word_holds_the_notice_s_own_example(api: Api, coordinator: Person, world: World) -> None:
    answer = annex4(api, coordinator, world, unit="就业促进处")
    assert answer.status_code == 200
    assert "filename*=UTF-8''" in answer.headers["Content-Disposition"]
    table = Document(io.BytesIO(answer.content)).tables[0]
    assert table.rows[0].cells[0].text == "填报单位：就业促进处"
    assert [cell.text for cell in table.rows[2].cells] == [
        "1",
        "“失业再就业”\n一件事一次办\n(辽事通 APP)",
        "张三\n(一级主任科员)",
        "1.材料提交环节要求提供指南未列的纸质证明。",
        "1.=希望进度查询显示经办单位电话。",
        "1.（问题1）删除必传设置，改为网上核验。",
        "问题1：已整改完毕\n需求1：拟于2023年12月29日前完成",
        "问题1：满意：已不再要求",
        "",
    ]


def test_excel_is_filled_with_its_filler_and_that_is_on_record(
    api: Api, coordinator: Person, world: World, runtime: Runtime
) -> None:
    body = {
        "programme_id": world.programme_id,
        "format": "xlsx",
        "filler": "王填报",
        "contact": "024-00000000",
        "filled_on": "2023-12-15",
    }
    answer = api.as_(coordinator).post("/api/v1/forms/annex-4", json=body)
    assert answer.status_code == 200, answer.text
    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).worksheets[0]
    assert sheet["D3"].value == "填报人姓名及联系方式：王填报 024-00000000"
    assert sheet["G3"].value == "2023年12月15日"
    assert sheet["C5"].value == "张三\n(一级主任科员)"
    assert not [cell for row in sheet for cell in row if cell.data_type == "f"]
    with runtime.database.read() as session:
        payload = session.execute(
            select(EventRow.payload).where(EventRow.name == "form.filled")
        ).scalar_one()
    assert (payload["rows"], payload["format"]) == (1, "xlsx")
    assert "王填报" not in str(payload)


def test_one_unit_s_form_has_only_its_own_walkers(
    api: Api, coordinator: Person, people: People, world: World
) -> None:
    other = people.organisation("别处")
    answer = annex4(api, coordinator, world, organisation_id=other)
    rows = Document(io.BytesIO(answer.content)).tables[0].rows
    assert rows[0].cells[0].text == "填报单位：别处"
    assert [row.cells[1].text for row in rows[2:]] == [""] * 5


def test_an_experiencer_is_not_named(
    api: Api, coordinator: Person, world: World, runtime: Runtime
) -> None:
    with runtime.database.write() as session:
        session.execute(update(Walk).values(is_experiencer=True))
    answer = annex4(api, coordinator, world)
    row = Document(io.BytesIO(answer.content)).tables[0].rows[2]
    assert row.cells[2].text == "体验员·A1\n(政务服务体验员)"
