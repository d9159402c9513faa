"""Several processes write one database: nobody is told that it is locked, nothing is lost."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from app.platform.clock import SystemClock
from app.platform.db import Database
from tests.e2e.processes import ROOT, environment

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.timeout(300)]

WRITER = """
import time
from sqlalchemy import text
from app.platform.db import Database
from app.platform.settings import load_settings
database = Database(load_settings().effective_database_url)
slowest = 0.0
for number in range(200):
    began = time.monotonic()
    with database.write() as session:
        session.execute(text(
            "INSERT INTO platform_counters (series, value) VALUES ('crowd', 1)"
            " ON CONFLICT (series) DO UPDATE SET value = platform_counters.value + 1"
        ))
    slowest = max(slowest, time.monotonic() - began)
database.dispose()
print(f"{slowest:.3f}")
"""


def test_four_processes_of_two_hundred_writes(live_url: str, tmp_path: Path) -> None:
    env = environment(tmp_path, live_url)
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER], env=env, cwd=ROOT, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True,
        )
        for _ in range(4)
    ]  # fmt: skip
    slowest = []
    for writer in writers:
        out, err = writer.communicate(timeout=90)
        assert writer.returncode == 0, err
        slowest.append(float(out))
    assert max(slowest) < 10
    database = Database(live_url, clock=SystemClock())
    with database.read() as session:
        count = session.execute(
            text("SELECT value FROM platform_counters WHERE series = 'crowd'")
        ).scalar_one()
    database.dispose()
    assert count == 800
