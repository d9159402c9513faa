"""The auditor reads the trail and has its chain checked; nobody else does either."""

import pytest
from sqlalchemy import Connection, text

from app.identity.vocabulary import Role
from app.platform.runtime import Runtime
from app.wiring import build_worker
from tests.client import Api, People

OTHERS = [role for role in Role if role is not Role.AUDITOR]


@pytest.mark.parametrize("role", OTHERS)
def test_nobody_but_the_auditor_reads_or_checks(api: Api, people: People, role: Role) -> None:
    client = api.as_(people.person(role))
    assert client.get("/api/v1/audit/entries").status_code == 403
    assert client.post("/api/v1/audit/verifications").status_code == 403


def test_the_check_is_itself_in_the_trail_and_names_are_masked(api: Api, people: People) -> None:
    auditor = people.person(Role.AUDITOR, name="王小明")
    client = api.as_(auditor)
    started = client.post("/api/v1/audit/verifications")
    assert started.status_code == 202
    entries = client.get("/api/v1/audit/entries?name=audit.verification_requested").json()["items"]
    assert [(entry["actor_name"], entry["actor_id"]) for entry in entries] == [
        ("王**", auditor.user_id)
    ]
    assert "王小明" not in client.get("/api/v1/audit/entries").text


def test_the_trail_pages_without_a_gap(api: Api, people: People) -> None:
    client = api.as_(people.person(Role.AUDITOR))
    for _ in range(5):
        client.post("/api/v1/audit/verifications")
    seen: list[str] = []
    cursor = ""
    while True:
        page = client.get(f"/api/v1/audit/entries?limit=2{cursor}").json()
        seen += [entry["id"] for entry in page["items"]]
        if page["next"] is None:
            break
        cursor = f"&cursor={page['next']}"
    assert seen == sorted(seen, reverse=True)
    assert len(set(seen)) == len(seen) >= 5


def test_a_whole_chain_holds_and_an_edited_row_is_named(
    api: Api, people: People, runtime: Runtime
) -> None:
    client = api.as_(people.person(Role.AUDITOR))
    worker = build_worker(runtime)
    first = client.post("/api/v1/audit/verifications").json()["job_id"]
    worker.run_until_idle()
    assert client.get(f"/api/v1/jobs/{first}").json()["result"]["holds"] is True
    with runtime.database.write() as session:
        _tamper(session.connection())
    second = client.post("/api/v1/audit/verifications").json()["job_id"]
    worker.run_until_idle()
    result = client.get(f"/api/v1/jobs/{second}").json()["result"]
    assert (result["holds"], result["fault"], result["position"]) == (False, "edited", 1)


def _tamper(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("ALTER TABLE platform_events DISABLE TRIGGER USER"))
    else:
        triggers = text(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'platform_events'"
        )
        for (trigger,) in connection.execute(triggers).all():
            connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
    connection.execute(text("UPDATE platform_events SET address = '10.0.0.9' WHERE position = 1"))
