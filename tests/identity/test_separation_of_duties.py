"""三员分立: administrator, security administrator and auditor exclude one another and the rest."""

from itertools import combinations

import pytest
from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError

from app.identity.models import UserRoleRow, UserRow
from app.identity.permissions import ROLE_PERMISSIONS, Permission
from app.identity.separation import class_of, common_class
from app.identity.vocabulary import Role, RoleClass
from app.platform.runtime import Runtime
from tests.client import Api, People
from tests.identity.door import Door, TestClient, refused

KEEPERS = [Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR]
CLASHES = [pair for pair in combinations(Role, 2) if set(pair) & set(KEEPERS)]
FRIENDS = [pair for pair in combinations(Role, 2) if not set(pair) & set(KEEPERS)]


@pytest.fixture
def security(api: Api, people: People) -> TestClient:
    return api.as_(people.person(Role.SECURITY_ADMINISTRATOR))


@pytest.mark.parametrize("pair", CLASHES)
def test_the_three_go_with_nothing(pair: tuple[Role, Role]) -> None:
    assert common_class(pair) is None


@pytest.mark.parametrize("pair", FRIENDS)
def test_business_roles_go_together(pair: tuple[Role, Role]) -> None:
    assert common_class(pair) is RoleClass.BUSINESS


def test_the_three_hold_no_permission_of_one_another() -> None:
    keys = {
        Role.ADMINISTRATOR: {Permission.USER_EDIT, Permission.USER_RESET},
        Role.SECURITY_ADMINISTRATOR: {Permission.ROLE_ASSIGN, Permission.SECOND_FACTOR_RESET},
        Role.AUDITOR: {Permission.AUDIT_READ},
    }
    for keeper, own in keys.items():
        holders = {role for role in Role if own & ROLE_PERMISSIONS[role]}
        assert holders == {keeper}
        assert Permission.TICKET_DISPATCH not in ROLE_PERMISSIONS[keeper]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.SECURITY_ADMINISTRATOR])
def test_only_the_security_administrator_gives_roles(api: Api, people: People, role: Role) -> None:
    target = people.person(Role.WALKER)
    answer = api.as_(people.person(role)).put(
        f"/api/v1/users/{target.user_id}/roles",
        json={"roles": ["coordinator"]},
        headers={"If-Match": '"1"'},
    )
    refused(answer, 403, "auth.forbidden")


def test_a_forbidden_mixture_is_refused_and_changes_nothing(
    security: TestClient, people: People
) -> None:
    target = people.person(Role.WALKER, Role.LIAISON)
    address = f"/api/v1/users/{target.user_id}"
    for mixture in (["administrator", "walker"], ["auditor", "administrator"]):
        answer = security.put(
            f"{address}/roles", json={"roles": mixture}, headers={"If-Match": '"1"'}
        )
        refused(answer, 409, "user.roles_clash")
    detail = security.get(address).json()
    assert (detail["roles"], detail["version"]) == (["liaison", "walker"], 1)


def test_a_person_changes_sides_only_as_a_whole(
    security: TestClient, people: People, door: Door
) -> None:
    target = people.person(Role.WALKER, Role.LIAISON)
    address = f"/api/v1/users/{target.user_id}/roles"
    done = security.put(address, json={"roles": ["auditor"]}, headers={"If-Match": '"1"'})
    assert done.json()["roles"] == ["auditor"]
    assert done.json()["role_grants"][0]["granted_by"] is not None
    back = security.put(address, json={"roles": ["walker"]}, headers={"If-Match": '"2"'})
    assert back.json()["roles"] == ["walker"]
    assert (
        security.put(address, json={"roles": []}, headers={"If-Match": '"3"'}).json()["roles"] == []
    )
    events = door.trail("user.roles_changed")
    assert [(event["granted"], event["withdrawn"]) for event in events] == [
        (["auditor"], ["liaison", "walker"]),
        (["walker"], ["auditor"]),
        ([], ["walker"]),
    ]


def test_nobody_gives_roles_to_themselves(api: Api, people: People) -> None:
    person = people.person(Role.SECURITY_ADMINISTRATOR)
    answer = api.as_(person).put(
        f"/api/v1/users/{person.user_id}/roles",
        json={"roles": ["administrator"]},
        headers={"If-Match": '"1"'},
    )
    refused(answer, 409, "user.own_account")


def test_the_last_administrator_stays(security: TestClient, people: People) -> None:
    target = people.person(Role.ADMINISTRATOR)
    address = f"/api/v1/users/{target.user_id}/roles"
    body, version = {"roles": ["walker"]}, {"If-Match": '"1"'}
    refused(security.put(address, json=body, headers=version), 409, "user.last_keeper")
    people.person(Role.ADMINISTRATOR)
    assert security.put(address, json=body, headers=version).status_code == 200


@pytest.mark.parametrize("pair", CLASHES)
def test_the_database_says_no_as_well(
    runtime: Runtime, people: People, pair: tuple[Role, Role]
) -> None:
    held, wanted = pair
    person = people.person(held)
    for claimed in {class_of(held), class_of(wanted)}:
        with pytest.raises(IntegrityError), runtime.database.write() as session:
            session.execute(
                insert(UserRoleRow).values(
                    user_id=person.user_id,
                    role=wanted,
                    role_class=claimed,
                    granted_at=session.now,
                )
            )


def test_a_class_cannot_change_under_its_roles(runtime: Runtime, people: People) -> None:
    person = people.person(Role.WALKER)
    with pytest.raises(IntegrityError), runtime.database.write() as session:
        session.execute(
            update(UserRow).where(UserRow.id == person.user_id).values(role_class=RoleClass.AUDITOR)
        )
