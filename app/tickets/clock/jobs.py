"""What the worker does about deadlines: notices every hour, and a new reckoning when asked.

Both go through all running clocks in batches, one transaction each, with a checkpoint in it; so a
killed worker repeats nothing and leaves nothing out.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final

from app.platform.db import WriteSession
from app.platform.jobs import JobRun, enqueue, every, job, on_event
from app.platform.jobs.fanout import SealedEvent
from app.platform.jobs.registry import Declared
from app.tickets.clock.service.rounds import Batch, give_notices, reckon_anew

NOTICES: Final = "tickets.give_notices"
RECKON: Final = "tickets.reckon_deadlines"


@job(NOTICES)
def notices(run: JobRun) -> dict[str, Any]:
    """Give the notices that running clocks call for today."""
    return _in_batches(run, lambda session, after: give_notices(session, run.actor, after=after))


@job(RECKON)
def reckon_deadlines(run: JobRun) -> dict[str, Any]:
    """Reckon the deadlines again that a published year may move."""
    first = date.fromisoformat(run.payload["first_day"])
    cause = run.payload["cause"]
    return _in_batches(
        run,
        lambda session, after: reckon_anew(
            session, run.actor, touched_from=first, cause=cause, after=after
        ),
    )


@on_event("calendar.published", handler="tickets.reckon_deadlines")
def on_calendar_published(session: WriteSession, event: SealedEvent) -> None:
    """Have the deadlines reckoned again, once for each publication.

    From the first of the year or the first arranged day, whichever is earlier: a correction may
    also take days back that only the arrangement before it named.
    """
    year = event.payload["year"]
    first = min(date.fromisoformat(event.payload["first_day"]), date(year - 1, 12, 1))
    enqueue(
        session,
        kind=RECKON,
        payload={"first_day": first.isoformat(), "cause": f"calendar:{year}"},
        dedupe_key=f"{RECKON}:{event.id}",
    )


def _in_batches(run: JobRun, batch: Callable[[WriteSession, str], Batch]) -> dict[str, Any]:
    done = run.checkpoint or {"after": "", "written": 0}
    while True:
        with run.database.write() as session:
            found = batch(session, done["after"])
            done = {"after": found.after, "written": done["written"] + found.written}
            if found.after:
                run.save_checkpoint(session, done)
        if not found.after:
            return {"written": done["written"]}
        run.pause_point()


JOBS: Final[tuple[Declared, ...]] = (
    notices,
    reckon_deadlines,
    on_calendar_published,
    every(timedelta(hours=1), NOTICES),
)
