"""ASVS 8.2.3, 15.3.3: nobody writes a field that is not theirs to write, or reads one not for them.

``fields.txt`` holds what each role is told of a ticket and of a walk; a new field is a line there,
and a decision.
"""

from pathlib import Path
from typing import Any

import pytest

from app.identity.vocabulary import Role
from tests.client import Api
from tests.contract.operations import operations
from tests.contract.stocked import Asker, Stocked

FIELDS = Path(__file__).parent / "fields.txt"
# What somebody would send who hopes that a row is filled from the body.
SMUGGLED = {
    "id2": "x", "version": 99, "state": "closed", "created_at": "2020-01-01T00:00:00Z",
    "updated_at": "2020-01-01T00:00:00Z", "is_admin": True, "role": "administrator",
    "role_class": "administrator", "finder_id": "x", "signer_id": "x", "walker_id": "x",
    "organisation_ids": [], "number": "FK-2023-000001", "__proto__": {"a": 1}, "constructor": 1,
}  # fmt: skip


def test_a_smuggled_member_is_refused_by_name(stocked: Stocked, asker: Asker) -> None:
    wrong = []
    tried = 0
    for operation in operations():
        if not operation.takes():
            continue
        example = operation.example()
        for name, value in SMUGGLED.items():
            if name in _declared(operation.item):
                continue
            answer = asker(operation).request(
                operation.method,
                operation.address(stocked.ids),
                json=example | {name: value},
                headers={"If-Match": '"1"'},
            )
            tried += 1
            if answer.status_code == 401 and "/auth/" in operation.path:
                continue
            pointers = [one["pointer"] for one in answer.json().get("errors", [])]
            if answer.status_code != 422 or f"/{name}" not in pointers:
                wrong.append(f"{operation.name} {name}: {answer.status_code} {pointers}")
    assert not wrong, "\n".join(wrong)
    assert tried > 500


def _declared(item: dict[str, Any]) -> str:
    return str(item["requestBody"]["content"]["application/json"]["schema"])


def _told(value: Any, prefix: str = "") -> set[str]:
    """All member names, with their way; lists by their items."""
    if isinstance(value, list):
        return set().union(*(_told(one, f"{prefix}[]") for one in value))
    if not isinstance(value, dict):
        return set()
    names = {f"{prefix}.{name}".lstrip(".") for name in value}
    return names.union(*(_told(child, f"{prefix}.{name}") for name, child in value.items()))


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
def test_each_role_is_told_what_the_file_says(stocked: Stocked, api: Api) -> None:
    lines = []
    for thing, path in (
        ("ticket", f"/tickets/{stocked.ids['ticket_id']}"),
        ("facts", f"/tickets/{stocked.ids['ticket_id']}/facts"),
        ("walk", f"/walks/{stocked.ids['walk_id']}"),
        ("user", f"/users/{stocked.ids['user_id']}"),
        ("me", "/me"),
    ):
        everything: dict[str, set[str]] = {}
        for role, person in stocked.persons.items():
            answer = api.as_(person).get(f"/api/v1{path}")
            everything[role.value] = (
                _filled(answer.json()) if answer.is_success else {f"({answer.status_code})"}
            )
        lines += _table(thing, everything)
    told = "\n".join(lines) + "\n"
    assert told == FIELDS.read_text("utf-8"), f"{FIELDS.name} would now be:\n{told}"


def _filled(row: dict[str, Any]) -> set[str]:
    """Members that say something; a null tells nothing."""
    return _told({name: value for name, value in row.items() if value is not None})


def _table(thing: str, everything: dict[str, set[str]]) -> list[str]:
    """What all who are answered read, then what each reads besides."""
    answered = {role: told for role, told in everything.items() if not _refused(told)}
    common = set.intersection(*answered.values())
    lines = [f"{thing}", f"  all who read it: {' '.join(sorted(common))}"]
    for role, told in sorted(everything.items()):
        besides = told if _refused(told) else told - common
        lines.append(f"  {role}: {' '.join(sorted(besides)) or '-'}")
    return lines


def _refused(told: set[str]) -> bool:
    return len(told) == 1 and next(iter(told)).startswith("(")


def test_a_unit_is_never_told_who_found_it(stocked: Stocked, api: Api) -> None:
    for role in (Role.HANDLER, Role.LIAISON, Role.LEADER):
        answer = api.as_(stocked.persons[role]).get(f"/api/v1/tickets/{stocked.ids['ticket_id']}")
        assert answer.status_code == 200
        assert not {"finder_id", "finder_name"} & {
            name for name, value in answer.json().items() if value
        }
