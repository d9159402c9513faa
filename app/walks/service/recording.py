"""走中: recording parts one by one, or a whole outbox at once."""

from collections.abc import Callable
from functools import partial
from typing import Any

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.problems import Problem
from app.walks.models import Walk
from app.walks.schemas.mode_records import ModeRecordIn
from app.walks.schemas.requests import AnswerIn, FindingIn, StepIn, SyncWalk
from app.walks.service.gate import own_walk
from app.walks.service.keeping import (
    Kept,
    Recorded,
    keep_answer,
    keep_finding,
    keep_mode_record,
    keep_step,
)
from app.walks.vocabulary import PartKind


def record_step(
    session: WriteSession, actor: Actor, walk_id: str, step_id: str, *, step: StepIn
) -> Kept:
    """Record one step of one's own walk.

    Raises:
        WalkNotFound, NotYourPart, WalkLocked, WalkNotStarted, PartIdTaken, TimeOutsideWalk,
        UnknownReference, WalkFull: as named.
    """
    walk = own_walk(session, actor, walk_id)
    recorded = Recorded()
    kept = keep_step(session, walk, step_id, step, recorded)
    recorded.tell(session, actor, walk)
    return kept


def record_answer(
    session: WriteSession, actor: Actor, walk_id: str, question_key: str, *, answer: AnswerIn
) -> str:
    """Answer one question of the checklist; the answer's id.

    Raises:
        WalkNotFound, NotYourPart, WalkLocked, WalkNotStarted, QuestionNotFound: as named.
    """
    walk = own_walk(session, actor, walk_id)
    recorded = Recorded()
    _, answer_id = keep_answer(session, walk, question_key, answer, recorded)
    recorded.tell(session, actor, walk)
    return answer_id


def record_finding(
    session: WriteSession, actor: Actor, walk_id: str, finding_id: str, *, finding: FindingIn
) -> Kept:
    """Record one finding on the spot.

    Raises:
        WalkNotFound, NotYourPart, WalkLocked, WalkNotStarted, PartIdTaken, FindingDecided,
        UnknownReference, TimeOutsideWalk, WalkFull: as named.
    """
    walk = own_walk(session, actor, walk_id)
    recorded = Recorded()
    kept = keep_finding(session, walk, finding_id, finding, recorded)
    recorded.tell(session, actor, walk)
    return kept


def record_mode(
    session: WriteSession, actor: Actor, walk_id: str, *, content: ModeRecordIn
) -> Kept:
    """Record what only this walk's mode asks for.

    Raises:
        WalkNotFound, NotYourPart, WalkLocked, WalkNotStarted, WrongMode,
        UnknownReference: as named.
    """
    walk = own_walk(session, actor, walk_id)
    recorded = Recorded()
    kept = keep_mode_record(session, walk, content, recorded)
    recorded.tell(session, actor, walk)
    return kept


def sync_walk(
    session: WriteSession, actor: Actor, walk_id: str, *, outbox: SyncWalk
) -> dict[str, Any]:
    """Take the outbox of a device: each part by itself, steps before what refers to them.

    Raises:
        WalkNotFound, NotYourPart: as named. Whatever is wrong with one part is told in its result.
    """
    walk = own_walk(session, actor, walk_id)
    recorded = Recorded()
    results = []
    for step in outbox.steps:
        keep = partial(keep_step, session, walk, step.id, step, recorded)
        results.append(_result(PartKind.STEP, step.id, keep))
    for answer in outbox.answers:
        key = answer.question_key
        keep = partial(_kept_answer, session, walk, key, answer, recorded)
        results.append(_result(PartKind.ANSWER, key, keep))
    for finding in outbox.findings:
        keep = partial(keep_finding, session, walk, finding.id, finding, recorded)
        results.append(_result(PartKind.FINDING, finding.id, keep))
    if outbox.mode_record is not None:
        content = outbox.mode_record
        keep = partial(keep_mode_record, session, walk, content, recorded)
        results.append(_result(PartKind.MODE_RECORD, walk.id, keep))
    recorded.tell(session, actor, walk)
    return {"id": walk.id, "state": walk.state, "version": walk.version, "results": results}


def _kept_answer(
    session: WriteSession, walk: Walk, key: str, answer: AnswerIn, recorded: Recorded
) -> Kept:
    return keep_answer(session, walk, key, answer, recorded)[0]


def _result(part: PartKind, part_id: str, keep: Callable[[], Kept]) -> dict[str, Any]:
    try:
        status, problem = keep().value, None
    except Problem as refused:
        status = "refused"
        problem = {
            "code": refused.code,
            "status": refused.status,
            "title": refused.title,
            "title_en": refused.title_en,
            "errors": [error.as_json() for error in refused.errors],
        }
    return {"part": part, "id": part_id, "status": status, "problem": problem}
