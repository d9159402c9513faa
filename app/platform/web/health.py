"""Whether the process lives (/healthz) and whether it can serve (/readyz)."""

import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import structlog
from fastapi import Request
from fastapi.responses import JSONResponse
from sqlalchemy import select, text
from sqlalchemy.exc import SQLAlchemyError
from starlette.routing import Route

from app.platform.jobs.worker import HEARTBEAT
from app.platform.models import SettingRow
from app.platform.problems import Problem
from app.platform.runtime import Runtime
from app.platform.storage import BlobStore
from app.platform.web.context import runtime_of

log = structlog.get_logger("health")

HEARTBEAT_LATE = timedelta(seconds=60)
_KEPT_SECONDS = 1.0
_HEAD_FILE = Path(__file__).resolve().parents[3] / "migrations" / "head.txt"


class Readiness:
    """Looks at what the process depends on, at most once a second however often it is asked."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._lock = threading.Lock()
        self._looked_at = 0.0
        self._found: tuple[bool, dict[str, str]] = (False, {})

    def look(self) -> tuple[bool, dict[str, str]]:
        """Whether requests can be served, and the state of each part in a word."""
        with self._lock:
            if not self._looked_at or time.monotonic() - self._looked_at > _KEPT_SECONDS:
                self._found = self._look()
                self._looked_at = time.monotonic()
            return self._found

    def _look(self) -> tuple[bool, dict[str, str]]:
        parts = {
            "database": self._safely(self._database),
            "migrations": self._safely(self._migrations),
            "storage": self._safely(self._storage),
            "worker": self._safely(self._worker),
        }
        # A late worker delays reminders; taking the API away as well would help nobody.
        ready = all(state == "ok" for name, state in parts.items() if name != "worker")
        return ready, parts

    def _safely(self, check: Callable[[], str]) -> str:
        try:
            return check()
        except (SQLAlchemyError, Problem, OSError) as error:
            log.warning("not_ready", check=check.__name__.strip("_"), error=type(error).__name__)
            return "unavailable"

    def _database(self) -> str:
        with self._runtime.database.read() as session:
            session.execute(text("SELECT 1"))
        return "ok"

    def _migrations(self) -> str:
        expected = _HEAD_FILE.read_text(encoding="utf-8").strip()
        with self._runtime.database.read() as session:
            found = session.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return "ok" if found == expected else "outdated"

    def _storage(self) -> str:
        self._runtime.service(BlobStore).check()
        return "ok"

    def _worker(self) -> str:
        with self._runtime.database.read() as session:
            beat = session.execute(
                select(SettingRow.value).where(SettingRow.name == HEARTBEAT)
            ).scalar_one_or_none()
            now = session.now
        if beat is None:
            return "never_seen"
        return "ok" if now - datetime.fromisoformat(beat) < HEARTBEAT_LATE else "late"


async def healthz(_request: Request) -> JSONResponse:
    """The process runs its event loop; says nothing about anything else."""
    return JSONResponse({"status": "ok"})


def readyz(request: Request) -> JSONResponse:
    """200 when requests can be served, 503 when not; each part in a word."""
    runtime = runtime_of(request)
    if Readiness not in runtime.services:
        runtime.provide(Readiness, Readiness(runtime))
    ready, parts = runtime.service(Readiness).look()
    body: dict[str, Any] = {"status": "ready" if ready else "unavailable", "parts": parts}
    return JSONResponse(body, 200 if ready else 503, {} if ready else {"Retry-After": "2"})


ROUTES = (Route("/healthz", healthz), Route("/readyz", readyz))
