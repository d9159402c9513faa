"""An import killed in mid-batch: nothing lost, nothing double, and it goes on where it stopped."""

import csv
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from app.exchange.imports.models import ImportBatchRow, ImportRow
from app.identity.models import OrganisationRow
from app.platform.db import Database
from app.platform.ids import new_id
from app.platform.models import EventRow
from app.tickets.models import Ticket

ROWS = 30_000
ROOT = Path(__file__).parents[2]


@pytest.fixture
def real_database(live_url: str) -> Iterator[Database]:
    database = Database(live_url)
    with database.write() as session:
        session.execute(
            insert(OrganisationRow).values(
                id=new_id(),
                kind="division",
                code="T",
                name="就业促进处",
                short_name="就业处",
                created_at=session.now,
                updated_at=session.now,
                version=1,
            )
        )
    yield database
    database.dispose()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "tickets.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["类别", "填报单位", "具体内容", "单位编号"])
        writer.writerows(["问题", "就业促进处", f"第{n}条", f"R-{n}"] for n in range(ROWS))
    return path


def environment(live_url: str, tmp_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "TONGXING_DATABASE_URL": live_url,
        "TONGXING_DATA_DIR": str(tmp_path / "data"),
    }


def batches_and_state(database: Database) -> tuple[int, ImportRow | None]:
    with database.read() as session:
        count = session.execute(select(func.count()).select_from(ImportBatchRow)).scalar_one()
        return count, session.execute(select(ImportRow)).scalars().first()


def counts(database: Database) -> tuple[int, int]:
    with database.read() as session:
        tickets = session.execute(select(func.count()).select_from(Ticket)).scalar_one()
        events = session.execute(
            select(func.count()).where(EventRow.name == "ticket.submitted")
        ).scalar_one()
    return tickets, events


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_killed_import_goes_on_where_it_stopped(
    real_database: Database, live_url: str, table: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "app.cli"]
    surroundings = environment(live_url, tmp_path)
    running = subprocess.Popen(
        [*command, "import", "tickets", str(table)],
        env=surroundings,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while batches_and_state(real_database)[0] < 2:
            assert running.poll() is None, "the import ended before it could be killed"
            time.sleep(0.02)  # another process is at work; there is nothing to wait on
    finally:
        running.send_signal(signal.SIGKILL)
        running.wait()

    done, row = batches_and_state(real_database)
    assert row is not None
    assert row.state.value == "committing"
    assert row.batches == done
    written, told = counts(real_database)
    assert written == told == row.created == row.last_row - 1
    assert 0 < written < ROWS

    resumed = subprocess.run(
        [*command, "import-resume", row.id],
        env=surroundings,
        check=True,
        capture_output=True,
        text=True,
    )
    assert f"新增{ROWS}" in resumed.stdout
    assert counts(real_database) == (ROWS, ROWS)
