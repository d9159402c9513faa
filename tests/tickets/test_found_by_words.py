"""Tickets are found by their words from two characters on, by who may see them."""

import pytest

from app.identity.vocabulary import Role
from tests.client import Api, People


@pytest.fixture
def titles() -> list[str]:
    return [
        "窗口要求重复提交失业证明",
        "社保卡补换进度查不到",
        "失业登记系统页面打不开",
    ]


def _submit(api: Api, people: People, titles: list[str]) -> tuple[list[str], str]:
    walker = people.person(Role.WALKER)
    numbers = []
    for title in titles:
        body = {"kind": "problem", "title": title, "description": f"{title}，已现场核实。"}
        answer = api.as_(walker).post("/api/v1/tickets", json=body)
        assert answer.status_code == 201, answer.text
        numbers.append(answer.json()["number"])
    return numbers, walker.token


def test_two_characters_a_number_and_a_word_without_a_hit(
    api: Api, people: People, titles: list[str]
) -> None:
    numbers, _ = _submit(api, people, titles)
    office = api.as_(people.person(Role.COORDINATOR))

    def found(q: str) -> list[str]:
        page = office.get("/api/v1/tickets", params={"q": q}).json()
        return [row["title"] for row in page["items"]]

    assert found("失业") == [titles[2], titles[0]]
    assert found("社保卡") == [titles[1]]
    assert found(numbers[1]) == [titles[1]]
    assert found("核实") == titles[::-1]
    assert found("养老") == []
    assert found("%_") == []


def test_nobody_finds_what_they_may_not_see(api: Api, people: People, titles: list[str]) -> None:
    _submit(api, people, titles)
    stranger = api.as_(people.person(Role.WALKER, name="李四"))
    assert stranger.get("/api/v1/tickets", params={"q": "失业"}).json()["items"] == []


def test_a_corrected_ticket_is_found_under_its_new_words_only(
    api: Api, people: People, titles: list[str]
) -> None:
    walker = api.as_(people.person(Role.WALKER))
    body = {"kind": "demand", "title": titles[0], "description": "希望减少材料"}
    made = walker.post("/api/v1/tickets", json=body)
    walker.patch(
        made.headers["location"],
        json={"title": "工伤认定等候过久"},
        headers={"If-Match": made.headers["etag"]},
    )
    assert len(walker.get("/api/v1/tickets", params={"q": "工伤"}).json()["items"]) == 1
    assert walker.get("/api/v1/tickets", params={"q": "失业"}).json()["items"] == []
