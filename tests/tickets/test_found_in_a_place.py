"""A ticket of a walk knows its region and its board, so that lists by either find it."""

from typing import Any

import pytest
from sqlalchemy import insert, update

from app.catalogue.models import BundleMatter, Guide, Matter, Outlet, Region
from app.catalogue.vocabulary import Board, BundleRole, RegionLevel
from app.platform.actor import Actor
from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.ids import new_id
from app.tickets.service.submitting import submit_findings
from tests.client import Api, People
from tests.walks.scene import Scene as WalkScene

CODES = {"outlet": "210104000000", "guide": "210100000000"}


@pytest.fixture
def walks(api: Api, people: People, clock: HeldClock) -> WalkScene:
    return WalkScene(api, people, clock).set_up()


def regions(database: Database) -> dict[str, str]:
    """Two regions of a province, by what lies in them."""
    made = {"province": new_id(), "outlet": new_id(), "guide": new_id()}
    codes = {"province": "210000000000", **CODES}
    with database.write() as session:
        for name, region_id in made.items():
            is_province = name == "province"
            session.execute(
                insert(Region).values(
                    id=region_id,
                    code=codes[name],
                    name=name,
                    full_name=name,
                    level=RegionLevel.PROVINCE if is_province else RegionLevel.CITY,
                    parent_id=None if is_province else made["province"],
                    is_active=True,
                    name_pinyin="a",
                    name_initials="a",
                    version=1,
                    created_at=session.now,
                    updated_at=session.now,
                )
            )
    return made


def settle(database: Database, model: type[Any], row_id: str, region_id: str) -> None:
    with database.write() as session:
        session.execute(
            update(model)
            .where(model.id == row_id)
            .values(region_id=region_id, organisation_id=None)
        )


def part_of_bundle(database: Database, walks: WalkScene, board: Board, position: int) -> None:
    made = new_id()
    with database.write() as session:
        session.execute(
            insert(Matter).values(
                id=made,
                name=f"事项{position}",
                board=board,
                local_code=f"L-{made}",
                name_pinyin="a",
                name_initials="a",
                version=1,
                created_at=session.now,
                updated_at=session.now,
            )
        )
        session.execute(
            insert(BundleMatter).values(
                bundle_id=walks.ids["bundle"],
                matter_id=made,
                role=BundleRole.PARTICIPANT,
                position=position,
            )
        )


def ticket_of(walks: WalkScene, database: Database, **changes: Any) -> dict[str, Any]:
    walk = walks.submitted(**changes)
    with database.write() as session:
        submit_findings(session, Actor.system("tickets"), walk["id"])
    client = walks.api.as_(walks.walker)
    items = client.get("/api/v1/tickets", params={"kind": "problem"}).json()["items"]
    ticket: dict[str, Any] = client.get(f"/api/v1/tickets/{items[0]['id']}").json()
    return ticket


def test_nothing_is_guessed(walks: WalkScene, database: Database) -> None:
    part_of_bundle(database, walks, Board.EMPLOYMENT, 1)
    part_of_bundle(database, walks, Board.TALENT, 2)
    ticket = ticket_of(walks, database, outlet_id=walks.ids["outlet"])
    assert (ticket["region_code"], ticket["board"]) == (None, None)


def test_the_outlet_goes_before_the_guide(walks: WalkScene, database: Database) -> None:
    made = regions(database)
    settle(database, Guide, walks.ids["guide"], made["guide"])
    settle(database, Outlet, walks.ids["outlet"], made["outlet"])
    ticket = ticket_of(walks, database, outlet_id=walks.ids["outlet"])
    assert ticket["region_code"] == CODES["outlet"]
    found = walks.api.as_(walks.walker).get(
        "/api/v1/tickets", params={"region": CODES["outlet"], "kind": "problem"}
    )
    assert [item["id"] for item in found.json()["items"]] == [ticket["id"]]


def test_without_an_outlet_the_guide_says_where(walks: WalkScene, database: Database) -> None:
    settle(database, Guide, walks.ids["guide"], regions(database)["guide"])
    assert ticket_of(walks, database)["region_code"] == CODES["guide"]


def test_a_bundle_of_one_board_gives_it(walks: WalkScene, database: Database) -> None:
    for position in (1, 2):
        part_of_bundle(database, walks, Board.TALENT, position)
    ticket = ticket_of(walks, database)
    assert (ticket["bundle_id"], ticket["board"]) == (walks.ids["bundle"], "talent")
    found = walks.api.as_(walks.walker).get(
        "/api/v1/tickets", params={"board": "talent", "kind": "problem"}
    )
    assert [item["id"] for item in found.json()["items"]] == [ticket["id"]]
