"""Evidence of a walk: added by its walker while it is under way, later with a reason."""

from collections.abc import Mapping
from typing import Any, Final

from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.event_log import record
from app.platform.file_intake import KeptFile
from app.platform.problems import FieldError
from app.walks.evidence import queries
from app.walks.evidence.events import EvidenceAdded
from app.walks.evidence.problems import EvidenceNotFound, NoThumbnail
from app.walks.evidence.service.rows import Sent, check_capture_time, sent_already, write_row
from app.walks.lifecycle import Action, Part, transition
from app.walks.models import Walk
from app.walks.policy import parts_played
from app.walks.problems import (
    NotYourPart,
    UnknownReference,
    WalkFull,
    WalkLocked,
    WalkNotFound,
    WalkNotStarted,
)
from app.walks.vocabulary import WalkState

MOST_FILES: Final = 500


def admit(
    session: ReadSession, actor: Actor, walk_id: str, evidence_id: str, *, sent: Sent
) -> bool:
    """Whether the file is still to be taken in; False when this very upload is there already.

    Raises what `add_evidence` would, before any work is done on the file.
    """
    return _admitted(session, actor, walk_id, evidence_id, sent, lock=False) is not None


def add_evidence(
    session: WriteSession,
    actor: Actor,
    walk_id: str,
    evidence_id: str,
    *,
    sent: Sent,
    kept: KeptFile,
) -> None:
    """Write the row for a stored file, unless the same upload won the race."""
    walk = _admitted(session, actor, walk_id, evidence_id, sent, lock=True)
    if walk is None:
        return
    added_later = walk.state is not WalkState.STARTED
    write_row(
        session, actor, evidence_id, sent=sent, kept=kept, walk_id=walk_id, added_later=added_later
    )
    walk.touch(session.now)
    session.flush()
    record(
        session,
        actor,
        EvidenceAdded(
            aggregate_id=walk_id,
            evidence_id=evidence_id,
            kind=sent.kind.value,
            step_id=sent.step_id,
            finding_id=sent.finding_id,
            original_sha256=kept.original_sha256,
            stored_sha256=kept.stored_sha256,
            stored_size=kept.stored_size,
            added_later=added_later,
            reason=sent.reason,
        ),
    )


def evidence_of(
    session: ReadSession, actor: Actor, walk_id: str, evidence_id: str
) -> dict[str, Any]:
    """One row with its storage keys, or 404."""
    row = queries.evidence(session, actor, walk_id, evidence_id)
    if row is None:
        raise EvidenceNotFound
    return {**row}


def thumbnail_key(row: Mapping[str, Any]) -> str:
    """The key of a photo's small version; 404 for anything else."""
    key: str | None = row["thumbnail_key"]
    if key is None:
        raise NoThumbnail
    return key


def require_visible(session: ReadSession, actor: Actor, walk_id: str) -> None:
    """404 unless the actor may see the walk."""
    if queries.walk_for_upload(session, actor, walk_id) is None:
        raise WalkNotFound


def _admitted(
    session: ReadSession, actor: Actor, walk_id: str, evidence_id: str, sent: Sent, *, lock: bool
) -> Walk | None:
    """The walk that takes the file; None when this very upload is there already."""
    walk = queries.walk_for_upload(session, actor, walk_id, lock=lock)
    if walk is None:
        raise WalkNotFound
    if Part.WALKER not in parts_played(actor, walk):
        raise NotYourPart
    if sent_already(session, evidence_id, sent, walk_id=walk_id):
        return None
    _check_state(walk.state, sent)
    _check_references(session, walk_id, sent)
    check_capture_time(session, sent)
    if queries.count_of(session, walk_id) >= MOST_FILES:
        raise WalkFull
    return walk


def _check_state(state: WalkState, sent: Sent) -> None:
    if transition(Action.RECORD, state) is not None:
        return
    if state is WalkState.PLANNED:
        raise WalkNotStarted(state=state.value)
    if transition(Action.AMEND, state) is None:
        raise WalkLocked(state=state.value)
    if not sent.reason:
        raise WalkLocked(
            "走流程记录已锁定；补充佐证材料请说明原因",
            "The walk is locked; say why evidence is added to it now",
            state=state.value,
            demands=["reason"],
        )


def _check_references(session: ReadSession, walk_id: str, sent: Sent) -> None:
    unknown = []
    if sent.step_id and not queries.has_step(session, walk_id, sent.step_id):
        unknown.append(_unknown("/step_id", "没有该环节", "No such step in this walk"))
    if sent.finding_id and not queries.has_finding(session, walk_id, sent.finding_id):
        unknown.append(_unknown("/finding_id", "没有该发现", "No such finding in this walk"))
    if unknown:
        raise UnknownReference(errors=unknown)


def _unknown(pointer: str, message: str, message_en: str) -> FieldError:
    return FieldError(
        pointer=pointer, code="reference.unknown", message=message, message_en=message_en
    )
