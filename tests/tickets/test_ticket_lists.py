"""Lists: who sees what, filters, orders, and pages without gaps or repetitions."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.platform.clock import HeldClock
from tests.client import Person
from tests.tickets.scene import Scene, refused


def listed(scene: Scene, person: Person, query: str = "") -> list[dict[str, Any]]:
    answer = scene.api.as_(person).get(f"/api/v1/tickets{query}")
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


def ids(rows: list[dict[str, Any]]) -> list[str]:
    return [row["id"] for row in rows]


def test_each_sees_what_is_theirs(scene: Scene) -> None:
    mine, unit_own = scene.submit()["id"], scene.dispatched()
    elsewhere = scene.dispatched(scene.other_unit)
    assert set(ids(listed(scene, scene.office))) == {mine, unit_own, elsewhere}
    assert set(ids(listed(scene, scene.leader))) == {mine, unit_own, elsewhere}
    assert set(ids(listed(scene, scene.finder))) == {mine, unit_own, elsewhere}
    assert ids(listed(scene, scene.handler)) == [unit_own]
    assert ids(listed(scene, scene.stranger)) == [elsewhere]


def test_filters_narrow_and_repeated_values_mean_any(scene: Scene) -> None:
    demand = scene.submit(kind="demand", dimension="cost", board="talent")["id"]
    given = scene.dispatched()
    cases = {
        "?kind=demand": {demand},
        "?kind=demand&kind=problem": {demand, given},
        "?state=dispatched": {given},
        "?state=dispatched&state=submitted": {demand, given},
        f"?unit={scene.unit}": {given},
        f"?unit={scene.other_unit}": set(),
        "?dimension=cost": {demand},
        "?board=talent": {demand},
        "?mine=true": set(),
        "?overdue=true": set(),
        "?overdue=false": {demand, given},
        "?q=%E7%BA%B8%E8%B4%A8": {demand, given},
        "?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E8%AF%8D": set(),
    }
    for query, expected in cases.items():
        assert set(ids(listed(scene, scene.office, query))) == expected, query


def test_overdue_is_told_by_the_clock(scene: Scene, clock: HeldClock) -> None:
    ticket_id = scene.dispatched()
    assert listed(scene, scene.office, "?overdue=true") == []
    clock.set(datetime(2024, 1, 8, 1, 0, tzinfo=UTC))
    late = listed(scene, scene.office, "?overdue=true")
    assert ids(late) == [ticket_id]
    assert late[0]["overdue"] is True


def test_updated_since(scene: Scene, clock: HeldClock) -> None:
    old = scene.submit()["id"]
    clock.advance(timedelta(hours=1))
    moment = clock.now().isoformat().replace("+00:00", "Z")
    new = scene.submit()["id"]
    assert ids(listed(scene, scene.office, f"?updated_since={moment}")) == [new]
    scene.do(scene.office, old, "decline", reason="不属于人社业务")
    assert set(ids(listed(scene, scene.office, f"?updated_since={moment}"))) == {old, new}


@pytest.mark.parametrize(
    "sort",
    ["number", "submitted_at", "due_at", "updated_at"],
)
@pytest.mark.parametrize("sign", ["", "-"])
def test_pages_follow_one_another_in_both_directions(
    scene: Scene, clock: HeldClock, sort: str, sign: str
) -> None:
    for number in range(3):
        scene.submit()
        scene.dispatched()
        if number:  # two of them share their moments
            clock.advance(timedelta(days=1))
    query = f"?sort={sign}{sort}&limit=2"
    whole = ids(listed(scene, scene.office, f"?sort={sign}{sort}"))
    client, seen, cursors = scene.api.as_(scene.office), [], []
    page = client.get(f"/api/v1/tickets{query}").json()
    while True:
        seen += ids(page["items"])
        if page["next"] is None:
            break
        cursors.append(page["prev"])
        page = client.get(f"/api/v1/tickets{query}&cursor={page['next']}").json()
    assert seen == whole
    assert len(set(seen)) == 6
    back = client.get(f"/api/v1/tickets{query}&cursor={page['prev']}").json()
    assert ids(back["items"]) == whole[2:4]


@pytest.mark.parametrize(
    "query",
    [
        "?sort=title",
        "?state=unknown",
        "?cursor=nonsense",
        "?limit=0",
        "?limit=201",
        "?unit=1",
        "?surprise=1",
        "?region=21",
        "?updated_since=yesterday",
        "?overdue=perhaps",
    ],
)
def test_malformed_queries_are_refused(scene: Scene, query: str) -> None:
    answer = scene.api.as_(scene.office).get(f"/api/v1/tickets{query}")
    assert answer.status_code == 422
    assert answer.json()["code"].startswith("request.")


def test_a_cursor_of_another_order_is_refused(scene: Scene) -> None:
    for _ in range(3):
        scene.submit()
    client = scene.api.as_(scene.office)
    cursor = client.get("/api/v1/tickets?sort=number&limit=1").json()["next"]
    refused(
        client.get(f"/api/v1/tickets?sort=due_at&cursor={cursor}"),
        422,
        "request.malformed_cursor",
    )
