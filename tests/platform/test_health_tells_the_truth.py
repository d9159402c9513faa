"""/healthz says that the process lives, /readyz whether it can serve, and why not."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.runtime import Runtime
from app.platform.settings import Settings
from app.platform.storage import BlobStore
from tests.platform.conftest import Work
from tests.platform.edge_application import Edged


@pytest.fixture
def ready(bare: Runtime, work: Work) -> Runtime:
    bare.provide(BlobStore, BlobStore.in_memory())
    work(bare).run_until_idle()
    head = Path("migrations/head.txt").read_text(encoding="utf-8").strip()
    with bare.database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = :head"), {"head": head})
    return bare


def readiness(runtime: Runtime) -> tuple[int, dict[str, Any]]:
    answer = Edged(runtime).client().get("/readyz")
    return answer.status_code, answer.json()["parts"]


def test_everything_is_well(ready: Runtime) -> None:
    assert readiness(ready) == (
        200,
        {"database": "ok", "migrations": "ok", "storage": "ok", "worker": "ok"},
    )


def test_an_old_schema_is_not_ready(ready: Runtime) -> None:
    with ready.database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    status, parts = readiness(ready)
    assert (status, parts["migrations"]) == (503, "outdated")


def test_a_late_worker_is_told_but_takes_nothing_away(ready: Runtime, clock: HeldClock) -> None:
    clock.advance(timedelta(minutes=2))
    assert readiness(ready)[1]["worker"] == "late"
    assert readiness(ready)[0] == 200


def test_a_missing_database_is_red_while_the_process_lives(
    settings: Settings, clock: HeldClock, tmp_path: Path
) -> None:
    for url in (f"sqlite:///{tmp_path}/missing/x.sqlite3", "postgresql://nobody@127.0.0.1:9/x"):
        database = Database(url, clock=clock)
        runtime = Runtime(settings=settings, clock=clock, database=database)
        runtime.provide(BlobStore, BlobStore.in_memory())
        client = Edged(runtime).client()
        answer = client.get("/readyz")
        assert answer.status_code == 503
        assert answer.json()["parts"]["database"] == "unavailable"
        assert "Retry-After" in answer.headers
        assert client.get("/healthz").json() == {"status": "ok"}
        database.dispose()
