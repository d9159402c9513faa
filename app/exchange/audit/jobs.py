"""Walking the chain in the background."""

from dataclasses import asdict
from typing import Any

from app.exchange.audit.service import VERIFY_JOB
from app.platform import sealing
from app.platform.jobs.registry import Declared, job
from app.platform.jobs.run import JobRun


@job(VERIFY_JOB)
def verify(run: JobRun) -> dict[str, Any]:
    """The verdict as JSON: ``holds``, how many rows were sealed, and the first bad row if any."""
    anchors = sealing.read_anchors(run.runtime.settings.effective_audit_anchor)
    with run.database.read() as session:
        verdict = sealing.verify(session, anchors)
    return {"holds": verdict.holds, "anchored": bool(anchors), **asdict(verdict)}


JOBS: tuple[Declared, ...] = (verify,)
