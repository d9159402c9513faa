"""The worker: seals events, feeds handlers, starts scheduled work and runs jobs until told to stop.

One thread keeps house (sealing, events, schedules, leases); the others run jobs, so that an import
of minutes delays no reminder. Several workers may run on PostgreSQL; on SQLite one job at a time,
because there is one writer.
"""

import os
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import structlog
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from app.platform import sealing
from app.platform.db import WriteSession
from app.platform.jobs import fanout, queue, schedules
from app.platform.jobs.failures import describe, is_final
from app.platform.jobs.queue import Claimed
from app.platform.jobs.registry import JobHandler, Registry
from app.platform.jobs.run import HandedBack, JobRun, LeaseLost
from app.platform.jobs.vocabulary import JobState
from app.platform.logging import current_request
from app.platform.models import SettingRow
from app.platform.runtime import Runtime

log = structlog.get_logger("worker")

HEARTBEAT = "worker:heartbeat"
_BEAT_SECONDS = 5.0
_ANCHOR_SECONDS = 5.0
_TROUBLE_SECONDS = 1.0


@dataclass(frozen=True, kw_only=True, slots=True)
class WorkerOptions:
    """How one worker works; ``anchor_file`` is where the head of the chain is written down."""

    anchor_file: Path
    poll_seconds: float = 0.3
    job_threads: int = 1
    stop_seconds: float = 20.0


class Worker:
    """One worker of one process; ``run`` blocks until ``stop``."""

    def __init__(self, runtime: Runtime, registry: Registry, options: WorkerOptions) -> None:
        self.runtime = runtime
        self.registry = registry
        self.options = options
        self.name = f"{socket.gethostname()}:{os.getpid()}"[:120]
        self._stopping = threading.Event()
        self._held: dict[str, tuple[Claimed, timedelta, float]] = {}
        self._lock = threading.Lock()
        self._anchor: sealing.Anchor | None = None
        self._anchored_at = 0.0
        self._beat_at = 0.0

    def run(self) -> None:
        """Work until ``stop`` is called; running jobs are handed back."""
        log.info("worker.started", name=self.name, threads=self.options.job_threads)
        threads = [
            threading.Thread(
                target=self._loop, args=(self.run_one_job,), name=f"job-{number}", daemon=True
            )
            for number in range(self.options.job_threads)
        ]
        for thread in threads:
            thread.start()
        self._loop(self.keep_house)
        until = time.monotonic() + self.options.stop_seconds
        for thread in threads:
            while thread.is_alive() and time.monotonic() < until:
                thread.join(timeout=0.2)
                self._safely(self._renew_leases)
        self._safely(self._write_anchor)
        log.info("worker.stopped", name=self.name)

    def stop(self) -> None:
        """Ask to stop; jobs are handed back at their next pause point. Safe in signal handlers."""
        self._stopping.set()

    def run_until_idle(self, *, rounds: int = 1000) -> int:
        """Do everything that is due now, in this thread; for tests and one-off commands."""
        total = 0
        for _ in range(rounds):
            done = self.keep_house() + self.run_one_job()
            if not done:
                break
            total += done
        self._write_anchor()
        return total

    def keep_house(self) -> int:
        """One round of everything but jobs; returns how much was done."""
        self._beat()
        self._renew_leases()
        sealed = self._seal()
        handled = fanout.dispatch(self.runtime.database, self.registry)
        begun = schedules.tick(self.runtime.database, self.registry)
        return sealed + handled + begun

    def run_one_job(self) -> int:
        """Claim and run one job; returns 0 when none was due."""
        claimed = self._claim()
        if claimed is None:
            return 0
        handler = self.registry.jobs[claimed.kind]
        with self._lock:
            self._held[claimed.id] = (claimed, handler.lease, time.monotonic())
        token = current_request.set(claimed.request_id or claimed.id)
        try:
            self._run(claimed, handler)
        finally:
            current_request.reset(token)
            with self._lock:
                self._held.pop(claimed.id, None)
        return 1

    def _loop(self, step: Callable[[], int]) -> None:
        """Repeat a step; trouble with the database is waited out, nothing ends the loop."""
        while not self._stopping.is_set():
            done = self._safely(step)
            if done == 0:
                self._stopping.wait(self.options.poll_seconds)
            elif done is None:
                self._stopping.wait(_TROUBLE_SECONDS)

    def _safely(self, step: Callable[[], int | None]) -> int | None:
        try:
            return step() or 0
        except DBAPIError as error:
            log.warning("worker.database_away", error=type(error).__name__)
        except Exception:  # the worker must outlive any defect of one step
            log.exception("worker.step_failed")
        return None

    def _claim(self) -> Claimed | None:
        kinds = sorted(self.registry.jobs)
        database = self.runtime.database
        with database.read() as reading:
            if not queue.is_work_due(reading, kinds):
                return None
        with database.write() as session:
            # The handler's own lease is not known before the kind is; the shortest is renewed soon.
            lease = min(handler.lease for handler in self.registry.jobs.values())
            return queue.claim(session, kinds, worker=self.name, lease=lease)

    def _run(self, claimed: Claimed, handler: JobHandler) -> None:
        run = JobRun(self.runtime, claimed, stopping=self._stopping.is_set)
        began = time.monotonic()
        try:
            result = handler.run(run)
        except HandedBack:
            self._settle(claimed, lambda session: queue.hand_back(session, claimed), "handed_back")
        except LeaseLost:
            log.warning("job.lease_lost", job=claimed.id, kind=claimed.kind)
        except Exception as error:  # noqa: BLE001 - whatever a handler does, the job has an end
            self._failed(claimed, handler, error)
        else:
            self._settle(
                claimed,
                lambda session: queue.finish(session, claimed, result),
                "done",
                seconds=round(time.monotonic() - began, 3),
            )

    def _failed(self, claimed: Claimed, handler: JobHandler, error: Exception) -> None:
        told = describe(error)
        if is_final(error):
            self._settle(
                claimed,
                lambda session: queue.end_without_success(session, claimed, JobState.FAILED, told),
                "failed",
                code=told["code"],
            )
            return
        log.warning(
            "job.attempt_failed", job=claimed.id, kind=claimed.kind, attempt=claimed.attempt,
            exc_info=error,
        )  # fmt: skip
        if claimed.attempt >= claimed.max_attempts:
            self._settle(
                claimed,
                lambda session: queue.end_without_success(session, claimed, JobState.DEAD, told),
                "dead",
            )
            return
        wait = handler.backoff(claimed.attempt)
        self._settle(claimed, lambda session: queue.retry(session, claimed, told, wait), "retry")

    def _settle(
        self,
        claimed: Claimed,
        write: Callable[[WriteSession], bool],
        outcome: str,
        **facts: object,
    ) -> None:
        """Write the outcome; with the database away the lease runs out and the job runs again."""
        with self.runtime.database.write() as session:
            held = write(session)
        log.info(
            f"job.{outcome}" if held else "job.lease_lost",
            job=claimed.id,
            kind=claimed.kind,
            attempt=claimed.attempt,
            **facts,
        )

    def _renew_leases(self) -> int:
        now = time.monotonic()
        with self._lock:
            due = [
                (claimed, lease)
                for claimed, lease, renewed in self._held.values()
                if now - renewed > lease.total_seconds() / 3
            ]
        for claimed, lease in due:
            with self.runtime.database.write() as session:
                queue.extend(session, claimed, lease)
            with self._lock:
                if claimed.id in self._held:
                    self._held[claimed.id] = (claimed, lease, now)
        return 0

    def _seal(self) -> int:
        database = self.runtime.database
        with database.read() as reading:
            if not sealing.has_unsealed(reading):
                self._write_anchor(unless_recent=True)
                return 0
        with database.write() as session:
            sealed = sealing.seal(session)
        if sealed is None:
            return 0
        self._anchor = sealed
        self._write_anchor(unless_recent=True)
        return 1

    def _write_anchor(self, *, unless_recent: bool = False) -> int:
        """Write the head down after its transaction is committed, not before."""
        if self._anchor is None:
            return 0
        now = time.monotonic()
        if unless_recent and now - self._anchored_at < _ANCHOR_SECONDS:
            return 0
        sealing.append_anchor(self.options.anchor_file, self._anchor, self.runtime.clock.now())
        self._anchor = None
        self._anchored_at = now
        return 0

    def _beat(self) -> None:
        now = time.monotonic()
        if self._beat_at and now - self._beat_at < _BEAT_SECONDS:
            return
        with self.runtime.database.write() as session:
            make = postgresql.insert if session.dialect_name == "postgresql" else sqlite.insert
            moment = session.now.isoformat()
            session.execute(
                make(SettingRow)
                .values(name=HEARTBEAT, value=moment)
                .on_conflict_do_update(index_elements=[SettingRow.name], set_={"value": moment})
            )
        self._beat_at = now
