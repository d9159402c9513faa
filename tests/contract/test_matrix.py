"""Every method of every path, asked by nobody and by each role; ``matrix.txt`` says who may."""

import io
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.identity.permissions import ROLE_PERMISSIONS
from app.identity.vocabulary import Role
from app.platform.logging import AccessLog
from app.platform.web.middleware import Edge, EdgeOptions
from tests.client import Api, People
from tests.contract.operations import Operation, operations
from tests.contract.transport import TestClient

LETTERS = {
    "W": Role.WALKER, "E": Role.EXPERIENCER, "H": Role.HANDLER, "L": Role.LIAISON,
    "C": Role.COORDINATOR, "D": Role.LEADER, "A": Role.ADMINISTRATOR,
    "S": Role.SECURITY_ADMINISTRATOR, "U": Role.AUDITOR,
}  # fmt: skip
GARBAGE: dict[str, Any] = {
    "content": b'{"broken": [',
    "headers": {
        "Content-Type": "application/json",
        "If-Match": "no etag",
        "Idempotency-Key": "a key with blanks",
    },
    "params": {"no_such_parameter": "1"},
}
on_sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)


@dataclass(frozen=True)
class Line:
    """One line of the matrix."""

    permission: str
    audience: str  # "anyone", "step" or ""
    roles: frozenset[Role]


def _matrix() -> dict[str, Line]:
    lines = {}
    text = (Path(__file__).parent / "matrix.txt").read_text("utf-8")
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        method, path, permission, *who = line.split()
        audience = who[0] if len(who) == 1 else ""
        roles = frozenset(LETTERS[letter] for letter in who if letter in LETTERS)
        assert audience or len(who) == len(LETTERS), line
        assert f"{method} {path}" not in lines, f"listed twice: {line}"
        lines[f"{method} {path}"] = Line(permission, audience, frozenset() if audience else roles)
    return lines


@pytest.fixture
def lines() -> dict[str, Line]:
    return _matrix()


@dataclass
class Asked:
    """Clients for nobody and each role, and what the access log wrote about them."""

    clients: dict[Role | None, TestClient]
    log: io.StringIO

    def ask(self, role: Role | None, operation: Operation, **options: Any) -> tuple[int, str]:
        """Status and problem code."""
        query = operation.required_query() | options.pop("params", {})
        answer = self.clients[role].request(
            operation.method, operation.address(), params=query, **options
        )
        return answer.status_code, answer.json()["code"] if answer.status_code >= 400 else ""


@pytest.fixture
def asked(api: Api, people: People) -> Iterator[Asked]:
    log = io.StringIO()
    edge = Edge(api.app, EdgeOptions(), AccessLog(log))

    def client(token: str | None) -> TestClient:
        return TestClient(
            edge,
            base_url="https://testserver",
            raise_server_exceptions=False,
            headers={"Authorization": f"Bearer {token}"} if token else {},
        )

    clients: dict[Role | None, TestClient] = {
        role: client(people.person(role).token) for role in Role
    }
    clients[None] = client(None)
    yield Asked(clients, log)
    for made in clients.values():
        made.close()


def test_every_route_is_listed_and_every_line_is_a_route(lines: dict[str, Line]) -> None:
    routes = {operation.name for operation in operations()}
    assert routes - lines.keys() == set(), "say in matrix.txt who may ask these"
    assert lines.keys() - routes == set(), "these are gone"


def test_the_matrix_agrees_with_the_table_of_roles(lines: dict[str, Line]) -> None:
    wrong = []
    for operation in operations():
        line = lines[operation.name]
        declared = operation.item.get("x-permission", "-")
        may = frozenset(
            role for role in Role if declared in {str(p) for p in ROLE_PERMISSIONS[role]}
        )
        if (declared, may) != (line.permission, line.roles):
            wrong.append(operation.name)
    assert not wrong, "\n".join(wrong)


@on_sqlite
def test_nobody_and_the_wrong_role_are_refused_and_the_right_one_is_let_in(
    asked: Asked, lines: dict[str, Line]
) -> None:
    wrong = []
    refused: Counter[int] = Counter()
    for operation in operations():
        line = lines[operation.name]
        for role in (None, *Role):
            status, code = asked.ask(role, operation)
            refused[status] += status in {401, 403, 429}
            if line.audience == "anyone":
                right = status != 403
            elif line.audience == "step" or role is None:
                right = _met(line, role, status, code)
            elif role in line.roles:
                right = status not in {401, 403} and status < 500
            else:
                right = (status, code) == (403, "auth.forbidden")
            if not right:
                wrong.append(f"{operation.name} as {role}: {status} {code}")
    assert not wrong, "\n".join(wrong)
    _each_refusal_is_one_line_of_the_log(asked.log, refused)


def _met(line: Line, role: Role | None, status: int, code: str) -> bool:
    """Anonymous: 401. Some steps also take an access token, whatever the role."""
    if role is None:
        return (status, code) == (401, "auth.unauthenticated")
    return line.audience == "step" and status not in {403, 500}


def _each_refusal_is_one_line_of_the_log(log: io.StringIO, refused: Counter[int]) -> None:
    written = [json.loads(line) for line in log.getvalue().splitlines()]
    told = Counter(line["status"] for line in written if line["event"] == "request.refused")
    assert +told == +refused
    assert told[401] > 150
    assert told[403] > 500
    for line in written:
        if line["event"] == "request.refused":
            assert line["level"] == "warning"
            assert {"time", "request_id", "address", "path", "method", "code"} <= line.keys()
            assert ("actor" in line) == (line["status"] != 401)


@on_sqlite
def test_the_door_is_closed_before_anything_of_the_request_is_read(
    asked: Asked, lines: dict[str, Line]
) -> None:
    """401 and 403 come before 400, 422 and 428, so a stranger learns nothing of the form."""
    wrong = []
    for operation in operations():
        line = lines[operation.name]
        if line.audience == "anyone":
            continue
        barred: list[Role | None] = [None, *(set(Role) - line.roles)][:2]
        for role in barred:
            if role is not None and line.audience == "step":
                continue
            options = GARBAGE | ({"content": b""} if operation.method == "get" else {})
            status, code = asked.ask(role, operation, **options)
            if status != (401 if role is None else 403):
                wrong.append(f"{operation.name} as {role}: {status} {code}")
    assert not wrong, "\n".join(wrong)
