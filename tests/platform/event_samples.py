"""Events for the tests of the log, and a way to record some."""

from dataclasses import dataclass

from app.platform.actor import Actor
from app.platform.event_log import record
from app.platform.events import Event
from app.platform.runtime import Runtime


@dataclass(frozen=True, kw_only=True)
class Counted(Event):
    name = "sample.counted"
    aggregate = "sample"

    number: int = 0


@dataclass(frozen=True, kw_only=True)
class Forgotten(Event):
    name = "sample.forgotten"
    aggregate = "sample"


def record_some(runtime: Runtime, count: int, *, start: int = 1) -> None:
    """Record numbered events, in one transaction each."""
    for number in range(start, start + count):
        with runtime.database.write() as session:
            record(session, Actor.system("test"), Counted(aggregate_id=f"a{number}", number=number))
