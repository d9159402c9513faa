"""Evidence of a unit: what its handlers prove their measures with."""

from typing import Any

from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.event_log import record
from app.platform.file_intake import KeptFile
from app.platform.problems import Forbidden
from app.walks.evidence import queries
from app.walks.evidence.events import UnitEvidenceAdded
from app.walks.evidence.problems import EvidenceNotFound
from app.walks.evidence.service.rows import Sent, check_capture_time, sent_already, write_row


def admit_of_unit(session: ReadSession, actor: Actor, evidence_id: str, *, sent: Sent) -> bool:
    """Whether the file is still to be taken in; False when this very upload is there already."""
    unit = _unit_of(actor)
    if sent_already(session, evidence_id, sent, organisation_id=unit):
        return False
    check_capture_time(session, sent)
    return True


def add_evidence_of_unit(
    session: WriteSession, actor: Actor, evidence_id: str, *, sent: Sent, kept: KeptFile
) -> None:
    """Write the row for a stored file, unless the same upload won the race."""
    if not admit_of_unit(session, actor, evidence_id, sent=sent):
        return
    write_row(session, actor, evidence_id, sent=sent, kept=kept, organisation_id=_unit_of(actor))
    record(
        session,
        actor,
        UnitEvidenceAdded(
            aggregate_id=evidence_id,
            kind=sent.kind.value,
            original_sha256=kept.original_sha256,
            stored_sha256=kept.stored_sha256,
            stored_size=kept.stored_size,
        ),
    )


def evidence_of_unit(session: ReadSession, actor: Actor, evidence_id: str) -> dict[str, Any]:
    """One row with its storage keys, or 404."""
    row = queries.unit_evidence(session, actor, evidence_id)
    if row is None:
        raise EvidenceNotFound
    return {**row}


def _unit_of(actor: Actor) -> str:
    if actor.organisation_id is None or not actor.has(Role.HANDLER, Role.LIAISON):
        raise Forbidden(
            "只有单位的承办人或填报人可以上传单位佐证材料",
            "Only a unit's handler or liaison uploads evidence for it",
        )
    return actor.organisation_id
