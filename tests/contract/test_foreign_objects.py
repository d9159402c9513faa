"""ASVS 8.2.2: an id of somebody else's object opens nothing, on any route that takes one."""

import pytest

from app.identity.permissions import ROLE_PERMISSIONS
from app.identity.vocabulary import Role
from app.platform.runtime import Runtime
from tests.client import Api, People, Person
from tests.contract.operations import Operation, operations
from tests.contract.two_cities import MARK, TwoCities

# Ids of what belongs to a person or a unit. Catalogue, calendar and organisations are for all
# readers; accounts are for the keepers, whom the matrix bounds.
OWNED = {
    "walk_id", "step_id", "finding_id", "evidence_id", "ticket_id", "measure_id",
    "consultation_id", "extension_id", "export_id", "job_id", "session_id",
}  # fmt: skip
# What belongs to the one who made it, so that no role sees it besides.
PERSONAL = {"export_id", "job_id", "session_id"}


@pytest.fixture
def cities(api: Api, people: People, runtime: Runtime) -> TwoCities:
    return TwoCities(api, people, runtime).set_up()


def _owned(operation: Operation) -> set[str]:
    return OWNED & {one["name"] for one in operation.parameters if one["in"] == "path"}


def _strangers(cities: TwoCities, operation: Operation) -> list[tuple[Role, Person]]:
    """Everybody of elsewhere whose role opens the door."""
    permission = operation.item.get("x-permission")
    return [
        (role, person)
        for role, person in cities.strangers.items()
        if permission in {str(one) for one in ROLE_PERMISSIONS[role]}
        and (role is not Role.COORDINATOR or _owned(operation) <= PERSONAL)
    ]


def _addresses(cities: TwoCities, operation: Operation) -> list[str]:
    """The foreign address; evidence is of a walk or of a unit."""
    ids = dict(cities.ids)
    if not operation.path.startswith("/api/v1/evidence/"):
        return [operation.address(ids)]
    of_unit = operation.address(ids | {"evidence_id": ids["unit_evidence_id"]})
    return [operation.address(ids), of_unit]


def test_every_route_with_a_foreign_id_is_closed(cities: TwoCities) -> None:
    wrong = []
    tried = 0
    before = _counted(cities)
    for operation in operations():
        if not _owned(operation) or operation.id == "put_unit_evidence":
            continue  # that one makes the id; taking a foreign one is tested with the evidence
        for role, person in _strangers(cities, operation):
            for address in _addresses(cities, operation):
                body = {"json": operation.example()} if operation.takes() else {}
                answer = cities.api.as_(person).request(
                    operation.method,
                    address,
                    params=operation.required_query() | _said(operation),
                    headers={"If-Match": '"1"'},
                    **body,
                )
                tried += 1
                told = [one for one in _secrets(cities, address) if one in answer.text]
                if answer.status_code not in {403, 404} or told:
                    wrong.append(f"{operation.name} as {role}: {answer.status_code} {told}")
    assert not wrong, "\n".join(wrong)
    assert tried > 120
    assert _counted(cities) == before, "a refused stranger left something behind"


def _said(operation: Operation) -> dict[str, str]:
    return {"kind": "photo"} if operation.id == "put_evidence" else {}


def _secrets(cities: TwoCities, address: str) -> list[str]:
    """What no answer may hold; the ids of the address itself the stranger knew."""
    return [MARK, *(one for one in cities.secrets if one not in address)]


def _counted(cities: TwoCities) -> tuple[int, ...]:
    """Rows of what a stranger could have added."""
    office = cities.api.as_(cities.tickets.office)
    ticket = cities.ids["ticket_id"]
    lists = (
        f"/tickets/{ticket}/comments?limit=200",
        f"/tickets/{ticket}/timeline?limit=200",
        f"/walks/{cities.ids['walk_id']}/evidence",
        "/measures?limit=200",
        "/consultations?limit=200",
    )
    return tuple(len(office.get(f"/api/v1{one}").json()["items"]) for one in lists)


def test_no_list_search_or_export_shows_what_is_foreign(cities: TwoCities) -> None:
    wrong = []
    tried = 0
    for operation in operations():
        if operation.method != "get" or any(one["in"] == "path" for one in operation.parameters):
            continue
        names = {one["name"] for one in operation.parameters}
        searches: list[dict[str, str]] = [
            {},
            *({"q": word} for word in (MARK, MARK[:2]) if "q" in names),
        ]
        searches += [{name: cities.ids[name]} for name in names & cities.ids.keys()]
        for role, person in _strangers(cities, operation):
            if role is Role.COORDINATOR:
                continue
            for search in searches:
                answer = cities.api.as_(person).get(
                    operation.path, params=operation.required_query() | search
                )
                tried += 1
                told = [one for one in _secrets(cities, str(search)) if one in answer.text]
                if told or (answer.is_error and answer.status_code not in {403, 404, 409}):
                    wrong.append(f"{operation.name} as {role}: {answer.status_code} {told}")
    assert not wrong, "\n".join(wrong)
    assert tried > 100


def test_the_owner_sees_all_of_it(cities: TwoCities) -> None:
    """Lest the tests above be true of an empty installation."""
    unit = cities.api.as_(cities.tickets.handler)
    assert MARK in unit.get("/api/v1/tickets", params={"q": MARK}).text
    assert MARK in unit.get(f"/api/v1/tickets/{cities.ids['ticket_id']}").text
    assert MARK in unit.get("/api/v1/lists/problems").text
    assert (
        MARK
        in cities.api.as_(cities.walks.walker).get(f"/api/v1/walks/{cities.ids['walk_id']}").text
    )
    for tail in ("", "/content", "/thumbnail"):
        file = f"/api/v1/evidence/{cities.ids['unit_evidence_id']}{tail}"
        assert unit.get(file).status_code == 200
