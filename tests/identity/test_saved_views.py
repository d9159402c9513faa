"""Saved filters (常用筛选) are their owner's alone, named once, and not without number."""

from typing import Any

import pytest
from httpx import Response

from app.identity.service.views import MOST
from app.identity.vocabulary import Role
from tests.client import Api, People, Person
from tests.identity.door import refused

VIEWS = "/api/v1/my/views"
OVERDUE = {"place": "tickets", "name": "我处超期的反馈单", "query": "state=rectifying&overdue=true"}


@pytest.fixture
def owner(people: People) -> Person:
    return people.person(Role.COORDINATOR)


def save(api: Api, owner: Person, **changes: Any) -> dict[str, Any]:
    answer = api.as_(owner).post(VIEWS, json=OVERDUE | changes)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def change(api: Api, owner: Person, view: dict[str, Any], **changes: Any) -> Response:
    answer: Response = api.as_(owner).patch(
        f"{VIEWS}/{view['id']}", json=changes, headers={"If-Match": f'"{view["version"]}"'}
    )
    return answer


def test_somebody_elses_view_is_not_there(api: Api, people: People, owner: Person) -> None:
    view = save(api, owner)
    stranger = people.person(Role.COORDINATOR)
    refused(change(api, stranger, view, name="我的"), 404, "view.not_found")
    refused(api.as_(stranger).delete(f"{VIEWS}/{view['id']}"), 404, "view.not_found")
    assert api.as_(stranger).get(VIEWS).json()["items"] == []
    assert api.as_(owner).get(VIEWS).json()["items"] == [view]


@pytest.mark.parametrize(
    ("wrong", "pointer"),
    [
        ({"place": "elsewhere"}, "/place"),
        ({"name": "  "}, "/name"),
        ({"name": "长" * 61}, "/name"),
        ({"query": "a" * 2001}, "/query"),
        ({"query": "q=失业"}, "/query"),
        ({"query": "a=1#there"}, "/query"),
        ({"query": "?a=1"}, "/query"),
        ({"position": -1}, "/position"),
    ],
)
def test_what_is_no_view_is_refused_by_field(
    api: Api, owner: Person, wrong: dict[str, Any], pointer: str
) -> None:
    answer = refused(
        api.as_(owner).post(VIEWS, json=OVERDUE | wrong), 422, "request.invalid_fields"
    )
    assert [error["pointer"] for error in answer["errors"]] == [pointer]


def test_a_name_stands_for_one_view_of_a_list(api: Api, owner: Person) -> None:
    view = save(api, owner)
    again = api.as_(owner).post(VIEWS, json=OVERDUE | {"name": f" {OVERDUE['name']} "})
    refused(again, 409, "view.name_taken")
    assert save(api, owner, place="walks")["name"] == OVERDUE["name"]
    other = save(api, owner, name="全部")
    refused(change(api, owner, other, name=OVERDUE["name"]), 409, "view.name_taken")
    assert change(api, owner, view, name=OVERDUE["name"], position=3).status_code == 200


def test_a_list_has_fifty_views_and_no_more(api: Api, owner: Person) -> None:
    made = [save(api, owner, name=f"第 {number} 个") for number in range(MOST)]
    one_more = api.as_(owner).post(VIEWS, json=OVERDUE)
    refused(one_more, 409, "view.too_many")
    save(api, owner, place="walks")
    assert api.as_(owner).delete(f"{VIEWS}/{made[0]['id']}").status_code == 204
    assert save(api, owner)["position"] == MOST
    page = api.as_(owner).get(VIEWS, params={"place": "tickets", "limit": MOST}).json()
    assert [view["position"] for view in page["items"]] == list(range(1, MOST + 1))
    assert page["next"] is None


def test_views_are_changed_put_in_order_and_removed(api: Api, owner: Person) -> None:
    first, second = save(api, owner, name="一"), save(api, owner, name="二")
    walks = save(api, owner, place="walks", query="")
    moved = change(api, owner, second, position=0)
    assert moved.json() | {"updated_at": ""} == second | {
        "position": 0, "version": 2, "updated_at": "",
    }  # fmt: skip
    refused(change(api, owner, second, name="三"), 412, "request.stale")
    assert change(api, owner, first, position=1, query="overdue=true").status_code == 200
    listed = api.as_(owner).get(VIEWS, params={"limit": 2}).json()
    assert [view["name"] for view in listed["items"]] == ["二", "一"]
    rest = api.as_(owner).get(VIEWS, params={"limit": 2, "cursor": listed["next"]}).json()
    assert [view["id"] for view in rest["items"]] == [walks["id"]]
    only = api.as_(owner).get(VIEWS, params={"place": ["walks", "audit"]}).json()
    assert [view["id"] for view in only["items"]] == [walks["id"]]
    assert api.as_(owner).delete(f"{VIEWS}/{second['id']}").status_code == 204
    refused(api.as_(owner).delete(f"{VIEWS}/{second['id']}"), 404, "view.not_found")


def test_saving_twice_with_one_key_saves_once(api: Api, owner: Person) -> None:
    answers = [
        api.as_(owner).post(VIEWS, json=OVERDUE, headers={"Idempotency-Key": "once"})
        for _ in range(2)
    ]
    assert answers[0].json() == answers[1].json()
    assert len(api.as_(owner).get(VIEWS).json()["items"]) == 1
