"""Whether somebody sees few tickets or many decides how they are looked for, not which."""

from typing import Any

import pytest

from app.tickets.queries import visibility
from tests.client import Api, Person
from tests.tickets.scene import Scene

QUERIES: tuple[dict[str, Any], ...] = (
    {},
    {"limit": 2},
    {"state": "dispatched"},
    {"state": ["submitted", "dispatched"], "kind": "problem", "sort": "number"},
    {"overdue": "false"},
    {"q": "证明"},
    {"q": "证"},
    {"q": "证明 FK"},
    {"q": "没有"},
    {"q": "证明", "limit": 1},
)


def _pages(api: Api, person: Person, params: dict[str, Any]) -> list[list[str]]:
    """The numbers on every page, on and on and then back."""
    client = api.as_(person)
    pages: list[list[str]] = []
    cursor = None
    for way in ("next", "next", "next", "next", "prev", "prev"):
        more = params if cursor is None else {**params, "cursor": cursor}
        page = client.get("/api/v1/tickets", params=more).json()
        pages.append([row["number"] for row in page["items"]])
        cursor = page[way]
        if cursor is None:
            break
    return pages


@pytest.mark.parametrize("params", QUERIES, ids=str)
def test_both_ways_give_the_same_pages(
    api: Api, scene: Scene, params: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        scene.submit(title=f"窗口要求纸质证明{number}")
        scene.dispatched()
    scene.dispatched(scene.other_unit)
    persons = (scene.finder, scene.handler, scene.stranger, scene.office)
    few = [_pages(api, person, params) for person in persons]
    monkeypatch.setattr(visibility, "FEW", 0)
    many = [_pages(api, person, params) for person in persons]
    assert few == many
    assert (few[3][0] == []) is (params.get("q") == "没有")
