"""Asking for the chain to be checked."""

from app.exchange.audit.events import VerificationRequested
from app.platform import jobs
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record

VERIFY_JOB = "audit.verify"


def request_verification(session: WriteSession, actor: Actor) -> str:
    """Have the worker walk the whole chain; the id of the job that tells the outcome."""
    job_id = jobs.enqueue(session, kind=VERIFY_JOB, payload={}, actor=actor)
    record(session, actor, VerificationRequested(aggregate_id=job_id))
    return job_id
