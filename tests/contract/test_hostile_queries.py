"""Hostile addresses: statements, patterns, enormous numbers, doubled and unknown parameters.

ASVS 1.2.4, 1.2.9, 1.4.2, 14.1 and 15.3.7: what is asked for is a value and nothing else.
"""

import time
from typing import Any

from tests.client import Api
from tests.contract.operations import Operation, operations, resolve
from tests.contract.stocked import Asker, Stocked

STATEMENTS = (
    "' OR '1'='1",
    "'; DROP TABLE identity_users; --",
    "1') UNION SELECT 1,2,3 --",
    '" OR ""="',
    "$1) OR 1=1 --",
    "pg_sleep(5)--",
)
PATTERNS = ("%", "%%", "\\", "(", "*", ".*", '"', "'", "^", "%_", "NEAR(")
ENORMOUS = ("9223372036854775808", "-9223372036854775809", "1" * 40, "1e400", "NaN", "0x10", "１２")
PERSONAL_WORDS = {
    "name", "username", "display_name", "phone", "id_number", "password", "token", "email",
    "address", "secret", "code",
}  # fmt: skip
ALLOWED = {
    ("name", "/api/v1/regions/resolve"),  # a place's name
    ("name", "/api/v1/audit/entries"),  # an event's name
    ("name", "/api/v1/lists/{name}/exports"),  # a list's name
    ("code", "/api/v1/matters"),  # a matter's code
}


def _type(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema that is not null, of one item where it is a list."""
    if "$ref" in schema:
        schema = resolve(schema["$ref"])
    for branch in schema.get("anyOf", ()):
        if branch.get("type") != "null":
            return _type(branch)
    return _type(schema["items"]) if schema.get("type") == "array" else schema


def _queries(operation: Operation, kind: str) -> list[dict[str, Any]]:
    return [
        one
        for one in operation.parameters
        if one["in"] == "query" and _type(one["schema"]).get("type") == kind
    ]


def _lists() -> list[Operation]:
    return [one for one in operations() if one.method == "get"]


def test_no_text_of_a_query_becomes_a_statement(stocked: Stocked, asker: Asker) -> None:
    wrong = []
    tried = 0
    for operation in _lists():
        address = operation.address(stocked.ids)
        for parameter in _queries(operation, "string"):
            for text in STATEMENTS + PATTERNS:
                query = operation.required_query() | {parameter["name"]: text}
                began = time.monotonic()
                answer = asker(operation).get(address, params=query)
                tried += 1
                where = f"{operation.name} {parameter['name']}={text}: {answer.status_code}"
                if answer.status_code >= 500 or time.monotonic() - began > 4:
                    wrong.append(where)
                elif answer.is_success and _rows(answer.json()):
                    wrong.append(f"{where} with {len(_rows(answer.json()))} rows")
    assert not wrong, "\n".join(wrong)
    assert tried > 500


def _rows(told: Any) -> list[Any]:
    rows: list[Any] = told.get("items", []) if isinstance(told, dict) else []
    return rows


def test_a_search_finds_its_characters_and_not_their_meaning(stocked: Stocked, api: Api) -> None:
    """Signs only part words; they stand for nothing, so what is not written is not found."""
    walker, office = (api.as_(person) for person in _walker_and_office(stocked))
    body = {"kind": "problem", "severity": "minor", "title": "费率100%_写错", "description": "甲"}
    made = walker.post("/api/v1/tickets", json=body)
    assert made.status_code == 201, made.text
    assert len(office.get("/api/v1/tickets").json()["items"]) > 1
    for word in ("%", "_", "*", "错*误", "费_用"):
        assert office.get("/api/v1/tickets", params={"q": word}).json()["items"] == [], word
    found = office.get("/api/v1/tickets", params={"q": "费率100"}).json()["items"]
    assert [one["id"] for one in found] == [made.json()["id"]]


def _walker_and_office(stocked: Stocked) -> list[Any]:
    return [stocked.persons[role] for role in stocked.persons if role in {"walker", "coordinator"}]


def test_enormous_and_odd_numbers_are_refused(stocked: Stocked, asker: Asker) -> None:
    wrong = []
    tried = 0
    for operation in _lists():
        for parameter in _queries(operation, "integer"):
            for number in ENORMOUS:
                query = operation.required_query() | {parameter["name"]: number}
                answer = asker(operation).get(operation.address(stocked.ids), params=query)
                tried += 1
                if answer.status_code != 422:
                    wrong.append(f"{operation.name} {parameter['name']}={number}: {answer}")
    assert not wrong, "\n".join(wrong)
    assert tried > 150


def test_an_id_that_is_none_opens_nothing(stocked: Stocked, asker: Asker) -> None:
    del stocked
    wrong = []
    for operation in operations():
        names = [one["name"] for one in operation.parameters if one["in"] == "path"]
        if operation.method != "get" or not names:
            continue
        for strange in (*ENORMOUS, "'", "%27%20OR%201=1", "..%2f..%2fetc", "%F0%A0%AE%B7", "null"):
            address = operation.path
            for name in names:
                address = address.replace(f"{{{name}}}", strange)
            answer = asker(operation).get(address, params=operation.required_query())
            if answer.status_code not in {404, 422}:
                wrong.append(f"{operation.name} {strange}: {answer.status_code}")
    assert not wrong, "\n".join(wrong)


def test_a_parameter_given_twice_or_unknown_is_refused(stocked: Stocked, asker: Asker) -> None:
    wrong = []
    tried = 0
    for operation in operations():
        address = operation.address(stocked.ids)
        required = list(operation.required_query().items())
        doubled = [("no_such_parameter", "1")] if operation.method == "get" else []
        tries = [[*required, *doubled]] if doubled else []
        tries += [
            [*required, (one["name"], "1"), (one["name"], "2")]
            for one in operation.parameters
            if one["in"] == "query" and "array" not in str(one["schema"])
        ]
        for query in tries:
            answer = asker(operation).request(operation.method, address, params=query)
            tried += 1
            if answer.status_code != 422:
                wrong.append(f"{operation.name} {query}: {answer.status_code}")
    assert not wrong, "\n".join(wrong)
    assert tried > 200


def test_no_address_asks_for_anything_personal() -> None:
    """Addresses end up in histories and logs of others: persons are named by ids, in bodies."""
    wrong = [
        f"{operation.name}: {one['name']}"
        for operation in operations()
        for one in operation.parameters
        if one["in"] in {"path", "query"}
        and one["name"] in PERSONAL_WORDS
        and (one["name"], operation.path) not in ALLOWED
    ]
    assert wrong == []
