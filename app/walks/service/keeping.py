"""Keeping one part of a walk: known by its id and a digest of its content.

The same again changes nothing; something else changes the part while the walk is under way, and is
refused once it is locked. All checks of a part come before its first write, so that a refused part
of an outbox leaves nothing behind.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import FieldError
from app.walks.digests import digest_of
from app.walks.events import WalkRecorded
from app.walks.models import Answer, Finding, ModeRecord, Step, Walk
from app.walks.problems import (
    FindingDecided,
    PartIdTaken,
    TimeOutsideWalk,
    UnknownReference,
    WalkFull,
    WrongMode,
)
from app.walks.queries import parts, references
from app.walks.schemas.mode_records import CrossRegionRecord, ModeRecordIn
from app.walks.schemas.requests import AnswerIn, FindingIn, StepIn
from app.walks.service.gate import ensure_recording
from app.walks.service.indexing import index_walk
from app.walks.service.planning import misplaced
from app.walks.timeline import TOLERANCE, Misplaced, Pause, Placed, Told, place_step
from app.walks.vocabulary import FindingState

MOST_STEPS = 500
MOST_FINDINGS = 200


class Kept(Enum):
    """What became of a part."""

    CREATED = "created"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(kw_only=True)
class Recorded:
    """What one transaction has recorded, for its one event."""

    steps: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    mode_record: bool = False

    def tell(self, session: WriteSession, actor: Actor, walk: Walk) -> None:
        """Make the walk newer and record the event, if anything changed."""
        if not (self.steps or self.answers or self.findings or self.mode_record):
            return
        walk.touch(session.now)
        session.flush()
        if self.steps or self.findings:
            index_walk(session, walk)
        record(
            session,
            actor,
            WalkRecorded(
                aggregate_id=walk.id,
                steps=self.steps,
                answers=self.answers,
                findings=self.findings,
                mode_record=self.mode_record,
            ),
        )


def keep_step(
    session: WriteSession, walk: Walk, step_id: str, step: StepIn, recorded: Recorded
) -> Kept:
    """Keep one step without telling of it yet."""
    content = step.model_dump(mode="json", include=set(StepIn.model_fields))
    digest = digest_of(content)
    known = parts.step_with_id(session, step_id)
    if known is not None and known.walk_id != walk.id:
        raise PartIdTaken
    if known is not None and known.digest == digest:
        return Kept.UNCHANGED
    ensure_recording(walk)
    if known is None and parts.step_count(session, walk.id) >= MOST_STEPS:
        raise WalkFull
    placed = _placed(walk, step, session)
    _check_step_references(session, walk, step)
    values = _step_values(step, content, placed) | {"digest": digest, "updated_at": session.now}
    if known is None:
        session.add(Step(id=step_id, walk_id=walk.id, created_at=session.now, **values))
    else:
        _assign(known, values)
    session.flush()
    recorded.steps.append(step_id)
    return Kept.CREATED if known is None else Kept.CHANGED


def keep_answer(
    session: WriteSession, walk: Walk, question_key: str, answer: AnswerIn, recorded: Recorded
) -> tuple[Kept, str]:
    """Keep one answer without telling of it yet."""
    question = parts.question_id(session, walk.checklist_id, question_key)
    digest = digest_of([answer.value.value, answer.note])
    known = parts.answer_to(session, walk.id, question)
    if known is not None and known.digest == digest:
        return Kept.UNCHANGED, known.id
    ensure_recording(walk)
    values = {
        "value": answer.value,
        "note": answer.note,
        "digest": digest,
        "updated_at": session.now,
    }
    if known is None:
        made = Answer(
            id=new_id(),
            walk_id=walk.id,
            question_id=question,
            created_at=session.now,
            **values,
        )
        session.add(made)
        session.flush()
        recorded.answers.append(question_key)
        return Kept.CREATED, made.id
    _assign(known, values)
    session.flush()
    recorded.answers.append(question_key)
    return Kept.CHANGED, known.id


def keep_finding(
    session: WriteSession, walk: Walk, finding_id: str, finding: FindingIn, recorded: Recorded
) -> Kept:
    """Keep one finding without telling of it yet."""
    content = finding.model_dump(include=set(FindingIn.model_fields))
    digest = digest_of(finding.model_dump(mode="json", include=set(FindingIn.model_fields)))
    known = parts.finding_with_id(session, finding_id)
    if known is not None and known.walk_id != walk.id:
        raise PartIdTaken
    if known is not None and known.digest == digest:
        return Kept.UNCHANGED
    ensure_recording(walk)
    if known is not None and known.state is not FindingState.OPEN:
        raise FindingDecided
    if known is None and parts.finding_count(session, walk.id) >= MOST_FINDINGS:
        raise WalkFull
    _check_finding_references(session, walk, finding)
    noticed = content.pop("noticed_at")
    values = content | {
        "client_noticed_at": noticed,
        "noticed_at": None if noticed is None else _noticed(walk, finding, session),
        "digest": digest,
        "updated_at": session.now,
    }
    if known is None:
        session.add(
            Finding(
                id=finding_id,
                walk_id=walk.id,
                state=FindingState.OPEN,
                created_at=session.now,
                **values,
            )
        )
    else:
        _assign(known, values)
    session.flush()
    recorded.findings.append(finding_id)
    return Kept.CREATED if known is None else Kept.CHANGED


def keep_mode_record(
    session: WriteSession, walk: Walk, content: ModeRecordIn, recorded: Recorded
) -> Kept:
    """Keep the mode record without telling of it yet."""
    if content.mode is not walk.mode:
        raise WrongMode(
            f"本次走流程的方式是“{walk.mode.zh}”", f"This walk's mode is {walk.mode.en.lower()}"
        )
    values = content.model_dump(mode="json")
    digest = digest_of(values)
    known = parts.mode_record_of(session, walk.id)
    if known is not None and known.digest == digest:
        return Kept.UNCHANGED
    ensure_recording(walk)
    if isinstance(content, CrossRegionRecord):
        for name in ("origin_outlet_id", "target_outlet_id"):
            outlet = values[name]
            if outlet is not None and not references.outlet_known(session, outlet):
                raise UnknownReference(errors=[_unknown(f"/{name}")])
    kept = {"mode": content.mode, "content": values, "digest": digest, "updated_at": session.now}
    if known is None:
        session.add(ModeRecord(walk_id=walk.id, created_at=session.now, **kept))
    else:
        _assign(known, kept)
    session.flush()
    recorded.mode_record = True
    return Kept.CREATED if known is None else Kept.CHANGED


def offset_of(walk: Walk) -> timedelta:
    """How far the device's clock runs ahead."""
    return timedelta(milliseconds=walk.clock_offset_ms or 0)


def _placed(walk: Walk, step: StepIn, session: WriteSession) -> Placed:
    told = Told(
        started_at=step.started_at,
        ended_at=step.ended_at,
        elapsed_ms=step.elapsed_ms,
        pauses=[Pause(paused_at=p.paused_at, resumed_at=p.resumed_at) for p in step.pauses],
    )
    placed = place_step(
        told,
        offset=offset_of(walk),
        walk_started_at=walk.started_at or session.now,
        walk_ended_at=walk.ended_at,
        now=session.now,
    )
    if isinstance(placed, Misplaced):
        raise TimeOutsideWalk(errors=[misplaced(placed)])
    return placed


def _step_values(step: StepIn, content: dict[str, Any], placed: Placed) -> dict[str, Any]:
    plain = step.model_dump(
        include=set(StepIn.model_fields) - {"materials", "pauses", "started_at", "ended_at"}
    )
    return plain | {
        "materials": content["materials"],
        "pauses": content["pauses"],
        "client_started_at": step.started_at,
        "client_ended_at": step.ended_at,
        "started_at": placed.started_at,
        "ended_at": placed.ended_at,
        "time_flags": [flag.value for flag in placed.flags],
    }


def _noticed(walk: Walk, finding: FindingIn, session: WriteSession) -> datetime | None:
    if finding.noticed_at is None or walk.started_at is None:
        return None
    noticed = finding.noticed_at - offset_of(walk)
    if not walk.started_at - TOLERANCE <= noticed <= session.now + TOLERANCE:
        raise TimeOutsideWalk(
            errors=[
                FieldError(
                    pointer="/noticed_at",
                    code="finding.outside_walk",
                    message="发现时间不在本次走流程之内",
                    message_en="The finding lies outside of the walk",
                )
            ]
        )
    return noticed


def _check_step_references(session: WriteSession, walk: Walk, step: StepIn) -> None:
    errors = []
    if step.channel_id is not None and not references.channel_known(session, step.channel_id):
        errors.append(_unknown("/channel_id"))
    if step.outlet_id is not None and not references.outlet_known(session, step.outlet_id):
        errors.append(_unknown("/outlet_id"))
    if step.guide_stage_id is not None and not references.is_stage_of(
        session, step.guide_stage_id, walk.guide_version_id
    ):
        errors.append(_unknown("/guide_stage_id"))
    if errors:
        raise UnknownReference(errors=errors)


def _check_finding_references(session: WriteSession, walk: Walk, finding: FindingIn) -> None:
    errors = []
    if finding.step_id is not None:
        step = parts.step_with_id(session, finding.step_id)
        if step is None or step.walk_id != walk.id:
            errors.append(_unknown("/step_id"))
    if finding.guide_stage_id is not None and not references.is_stage_of(
        session, finding.guide_stage_id, walk.guide_version_id
    ):
        errors.append(_unknown("/guide_stage_id"))
    if errors:
        raise UnknownReference(errors=errors)


def _unknown(pointer: str) -> FieldError:
    return FieldError(
        pointer=pointer,
        code="reference.unknown",
        message="不存在，或不属于本次走流程",
        message_en="Does not exist, or is not of this walk",
    )


def _assign(row: Any, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(row, name, value)
