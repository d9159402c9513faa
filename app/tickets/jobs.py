"""What the worker does about tickets: every open finding of a submitted walk becomes one."""

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.jobs import on_event
from app.platform.jobs.fanout import SealedEvent
from app.platform.jobs.registry import Declared
from app.tickets.service.submitting import submit_findings


@on_event("walk.submitted", "walk.resubmitted", handler="tickets.submit_findings")
def on_walk_submitted(session: WriteSession, event: SealedEvent) -> None:
    """Make the tickets of a submitted walk; a finding that has its ticket is left alone."""
    submit_findings(session, Actor.system("tickets"), event.aggregate_id)


JOBS: tuple[Declared, ...] = (on_walk_submitted,)
