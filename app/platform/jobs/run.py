"""What a job handler is given: its payload, the process' parts, and ways to tell how it goes."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from app.platform.actor import Actor
from app.platform.clock import Clock
from app.platform.db import Database, WriteSession
from app.platform.jobs import queue
from app.platform.jobs.queue import Claimed
from app.platform.runtime import Runtime
from app.platform.storage import BlobStore

PROGRESS_SECONDS = 0.5


class HandedBack(Exception):  # noqa: N818 - no error: the worker stops and another one goes on
    """The worker is stopping; leave now, the job will be taken up from its checkpoint."""


class LeaseLost(Exception):  # noqa: N818 - no error of the job's: another worker has it now
    """Somebody else runs this job; whatever this run would still write is not wanted."""


@dataclass(slots=True)
class JobRun:
    """One attempt at one job.

    Call ``progress`` outside of a write block, or hand it the session: on SQLite a second writer
    would wait for the first.
    """

    runtime: Runtime
    claimed: Claimed
    stopping: Callable[[], bool] = lambda: False
    _told_at: float = field(default=0.0)

    @property
    def id(self) -> str:
        """The job's id."""
        return self.claimed.id

    @property
    def payload(self) -> dict[str, Any]:
        """What was enqueued."""
        return self.claimed.payload

    @property
    def checkpoint(self) -> dict[str, Any] | None:
        """What the last attempt saved, or nothing at the first."""
        return self.claimed.checkpoint

    @property
    def attempt(self) -> int:
        """1 for the first."""
        return self.claimed.attempt

    @property
    def database(self) -> Database:
        """The process' database."""
        return self.runtime.database

    @property
    def clock(self) -> Clock:
        """The process' clock."""
        return self.runtime.clock

    @property
    def blobs(self) -> BlobStore:
        """Where files are kept."""
        return self.runtime.service(BlobStore)

    @property
    def actor(self) -> Actor:
        """The system, acting on the request that asked for the job."""
        system = Actor.system("worker")
        return Actor(
            user_id=system.user_id,
            organisation_id=None,
            kind="system",
            name=system.name,
            request_id=self.claimed.request_id,
        )

    def progress(
        self, fraction: float, note: str = "", *, session: WriteSession | None = None
    ) -> None:
        """Tell how far the job is; at most twice a second is written, the rest is free.

        Raises:
            HandedBack: the worker stops.
            LeaseLost: another worker has taken the job over.
        """
        if session is not None:
            held = queue.tell_progress(session, self.claimed, fraction=fraction, note=note)
            self._go_on(held=held)
            return
        self._go_on(held=True)
        moment = time.monotonic()
        if moment - self._told_at < PROGRESS_SECONDS:
            return
        self._told_at = moment
        with self.database.write() as own:
            held = queue.tell_progress(own, self.claimed, fraction=fraction, note=note)
        self._go_on(held=held)

    def save_checkpoint(
        self,
        session: WriteSession,
        checkpoint: dict[str, Any],
        *,
        fraction: float | None = None,
        note: str | None = None,
    ) -> None:
        """Save where to go on, in the transaction of the rows it speaks of.

        Raises:
            LeaseLost: so that the transaction is rolled back; another worker wrote these rows.
        """
        held = queue.tell_progress(
            session, self.claimed, fraction=fraction, note=note, checkpoint=checkpoint
        )
        if not held:
            raise LeaseLost(self.id)

    def pause_point(self) -> None:
        """A place where the job may be handed back: between two batches.

        Raises:
            HandedBack: the worker stops.
        """
        self._go_on(held=True)

    def _go_on(self, *, held: bool) -> None:
        if not held:
            raise LeaseLost(self.id)
        if self.stopping():
            raise HandedBack(self.id)
