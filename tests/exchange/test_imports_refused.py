"""Imports that are refused: who may not, what is no table, what the state does not allow."""

from pathlib import Path

import pytest

from app.identity.vocabulary import Role
from tests.client import Api, People
from tests.exchange.conftest import MATTERS, Importing, csv_bytes, matter_rows, xlsx_bytes

GOOD = csv_bytes([MATTERS, *matter_rows(3)])


def test_nobody_unknown_and_nobody_without_the_permission_imports(api: Api, people: People) -> None:
    files = {"file": ("a.csv", GOOD)}
    answer = api.anonymous.post("/api/v1/imports", data={"kind": "matters"}, files=files)
    assert answer.status_code == 401
    for role in (Role.WALKER, Role.HANDLER, Role.LEADER, Role.ADMINISTRATOR, Role.AUDITOR):
        client = api.as_(people.person(role))
        answer = client.post("/api/v1/imports", data={"kind": "matters"}, files=files)
        assert answer.status_code == 403, role


@pytest.mark.parametrize(
    ("kind", "name", "content", "status", "code"),
    [
        ("nothing", "a.csv", GOOD, 404, "import.kind_unknown"),
        ("matters", "a.exe", GOOD, 422, "table.unreadable"),
        ("matters", "a.xlsx", GOOD, 422, "table.unreadable"),
        ("matters", "a.csv", b"", 422, "table.unreadable"),
        ("matters", "a.csv", b"a,\x00\n", 422, "table.unreadable"),
        ("matters", "a.csv", b"x,y\n1,2\n", 422, "import.header_not_found"),
        ("matters", "a.csv", b"x" * 40_000, 422, "table.too_large"),
        ("matters", "a.xlsx", b"PK\x03\x04" + b"\0" * 50, 422, "archive.refused"),
    ],
)
def test_what_is_no_such_table_is_refused(
    importing: Importing, kind: str, name: str, content: bytes, status: int, code: str
) -> None:
    answer = importing.send(kind, content, name)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.json()["title_en"]
    assert importing.get("/imports").json()["items"] == []


def test_a_body_above_the_limit_is_refused(importing: Importing) -> None:
    answer = importing.send("matters", b"a,b\n" * 9_000_000)
    assert (answer.status_code, answer.json()["code"]) == (413, "request.body_too_large")


def test_an_unknown_sheet_names_those_there_are(importing: Importing, tmp_path: Path) -> None:
    content = xlsx_bytes([MATTERS, *matter_rows(1)], tmp_path)
    answer = importing.send("matters", content, "a.xlsx", sheet="没有")
    assert answer.json()["code"] == "table.sheet_unknown"
    assert answer.json()["sheets"] == ["Sheet"]


def test_a_second_import_waits_for_the_first(importing: Importing) -> None:
    first = importing.send("matters", GOOD)
    assert first.status_code == 201
    second = importing.send("matters", GOOD)
    assert (second.status_code, second.json()["code"]) == (429, "import.already_running")
    assert second.headers["Retry-After"]
    assert second.json()["import_id"] == first.json()["id"]
    importing.work()
    assert importing.send("matters", GOOD).status_code == 201


def test_bad_rows_are_not_committed_unless_they_may_be_skipped(importing: Importing) -> None:
    row = importing.checked("matters", csv_bytes([MATTERS, *matter_rows(2), ("", "", "", "")]))
    assert (row["total_rows"], row["bad_rows"]) == (2, 0)
    bad = importing.checked("matters", csv_bytes([MATTERS, *matter_rows(2), ("", "X", "", "")]))
    answer = importing.post(f"/imports/{bad['id']}/commit", {}, bad["version"])
    assert (answer.status_code, answer.json()["code"]) == (409, "import.has_errors")
    done = importing.committed(bad, skip_bad_rows=True)
    assert (done["state"], done["created"], done["refused"]) == ("committed", 2, 1)


def test_an_import_without_a_good_row_is_not_committed(importing: Importing) -> None:
    row = importing.checked("matters", csv_bytes([MATTERS, ("", "X", "", "")]))
    answer = importing.post(f"/imports/{row['id']}/commit", {"skip_bad_rows": True}, row["version"])
    assert (answer.status_code, answer.json()["code"]) == (409, "import.empty")


def test_the_state_and_the_version_are_kept_to(importing: Importing) -> None:
    uploaded = importing.send("matters", GOOD).json()
    answer = importing.post(f"/imports/{uploaded['id']}/commit", {}, uploaded["version"])
    assert (answer.status_code, answer.json()["code"]) == (409, "import.illegal_state")
    importing.work()
    answer = importing.post(f"/imports/{uploaded['id']}/commit", {})
    assert answer.status_code == 428
    answer = importing.post(f"/imports/{uploaded['id']}/commit", {}, uploaded["version"])
    assert answer.status_code == 412
    done = importing.committed(importing.now(uploaded["id"]))
    assert done["available_actions"] == []
    for action in ("check", "commit", "cancel"):
        answer = importing.post(f"/imports/{done['id']}/{action}", {}, done["version"])
        assert (answer.status_code, answer.json()["code"]) == (409, "import.illegal_state")


def test_another_unit_s_import_is_not_there(api: Api, people: People, importing: Importing) -> None:
    row = importing.checked("matters", GOOD)
    other = api.as_(people.person(Role.COORDINATOR, name="王别处"))
    for path in ("", "/faults", "/report", "/bad-rows"):
        assert other.get(f"/api/v1/imports/{row['id']}{path}").status_code == 404
    answer = other.post(
        f"/api/v1/imports/{row['id']}/commit", json={}, headers={"If-Match": f'"{row["version"]}"'}
    )
    assert answer.status_code == 404
    assert other.get("/api/v1/imports").json()["items"] == []
