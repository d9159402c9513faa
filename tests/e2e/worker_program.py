"""A worker process with jobs made for being interrupted; started by the tests beside it.

``count`` does its work in ten steps of 0.2 s; each step raises a counter and saves a checkpoint in
one transaction, so every step's effect is there exactly once however often the process dies.
``poison`` kills its process.
"""

import os
import signal
import sys
import time
from datetime import timedelta
from pathlib import Path
from types import FrameType
from typing import Any

from sqlalchemy import text

from app.platform import jobs
from app.platform.clock import SystemClock
from app.platform.db import Database
from app.platform.jobs.worker import Worker, WorkerOptions
from app.platform.logging import configure_logging
from app.platform.runtime import Runtime
from app.platform.settings import load_settings

STEPS = 10
RAISE = text(
    "INSERT INTO platform_counters (series, value) VALUES (:series, 1)"
    " ON CONFLICT (series) DO UPDATE SET value = platform_counters.value + 1"
)


@jobs.job("count", lease=timedelta(seconds=2))
def count(run: jobs.JobRun) -> dict[str, Any]:
    done = (run.checkpoint or {"step": 0})["step"]
    for step in range(done, STEPS):
        time.sleep(0.2)
        with run.database.write() as session:
            session.execute(RAISE, {"series": f"count-{run.payload['name']}"})
            run.save_checkpoint(session, {"step": step + 1}, fraction=(step + 1) / STEPS)
        run.pause_point()
    return {"attempt": run.attempt}


@jobs.job("poison", lease=timedelta(seconds=1))
def poison(_run: jobs.JobRun) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    configure_logging("info")
    settings = load_settings()
    database = Database(settings.effective_database_url)
    runtime = Runtime(settings=settings, clock=SystemClock(), database=database)
    options = WorkerOptions(anchor_file=Path(sys.argv[1]), poll_seconds=0.1)
    worker = Worker(runtime, jobs.Registry((count, poison)), options)

    def stop(_number: int, _frame: FrameType | None) -> None:
        worker.stop()

    signal.signal(signal.SIGTERM, stop)
    worker.run()
    database.dispose()


if __name__ == "__main__":
    main()
