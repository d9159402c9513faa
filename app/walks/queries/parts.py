"""Reading the parts of walks: steps, answers, findings, mode records."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, Select, func, select

from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page
from app.walks.models import Answer, Finding, ModeRecord, Question, Step, Walk
from app.walks.problems import FindingNotFound, QuestionNotFound
from app.walks.queries.visibility import visible_to
from app.walks.vocabulary import (
    DemandedForm,
    Dimension,
    FindingKind,
    FindingSeverity,
    FindingState,
    TimeFlag,
)

Row = dict[str, Any]

_STEP = (
    Step.id,
    Step.position,
    Step.name,
    Step.guide_stage_id,
    Step.channel_id,
    Step.outlet_id,
    Step.outcome,
    Step.waiting_seconds,
    Step.visit_number,
    Step.materials,
    Step.fee_fen,
    Step.fee_note,
    Step.staff_conduct,
    Step.note,
    Step.client_started_at,
    Step.client_ended_at,
    Step.started_at,
    Step.ended_at,
    Step.elapsed_ms,
    Step.pauses,
    Step.time_flags,
    Step.discarded,
    Step.created_at.label("received_at"),
    Step.version,
)
_ANSWER = (
    Answer.id,
    Question.key.label("question_key"),
    Question.dimension,
    Answer.value,
    Answer.note,
    Answer.version,
    Answer.updated_at,
)
_FINDING = (
    Finding.id,
    Finding.walk_id,
    Finding.kind,
    Finding.dimension,
    Finding.severity,
    Finding.title,
    Finding.description,
    Finding.step_id,
    Finding.guide_stage_id,
    Finding.suggestion,
    Finding.client_noticed_at,
    Finding.noticed_at,
    Finding.state,
    Finding.ticket_id,
    Finding.dismissed_reason,
    Finding.decided_at,
    Finding.version,
    Finding.created_at,
    Finding.updated_at,
)
FINDINGS_LATEST_FIRST = Sort("-created_at", (Finding.created_at, Finding.id), descending=True)


@dataclass(frozen=True, kw_only=True)
class FindingFilter:
    """What a list of findings is narrowed by; empty means not at all."""

    states: Sequence[FindingState] = ()
    kinds: Sequence[FindingKind] = ()
    dimensions: Sequence[Dimension] = ()
    severities: Sequence[FindingSeverity] = ()
    walk_id: str | None = None
    updated_since: datetime | None = None


def step_with_id(session: ReadSession, step_id: str) -> Step | None:
    """The step, whichever walk it belongs to; only to recognise an id that is taken."""
    return session.get(Step, step_id)


def finding_with_id(session: ReadSession, finding_id: str) -> Finding | None:
    """The finding, whichever walk it belongs to; only to recognise an id that is taken."""
    return session.get(Finding, finding_id)


def mode_record_of(session: ReadSession, walk_id: str) -> ModeRecord | None:
    """The mode record of a walk."""
    return session.get(ModeRecord, walk_id)


def mode_record_content(session: ReadSession, walk_id: str) -> dict[str, Any] | None:
    """What the mode record says."""
    return session.execute(
        select(ModeRecord.content).where(ModeRecord.walk_id == walk_id)
    ).scalar_one_or_none()


def mode_record_row(session: ReadSession, walk_id: str) -> Row:
    """The mode record as answered."""
    row = (
        session.execute(
            select(ModeRecord.mode, ModeRecord.content, ModeRecord.updated_at).where(
                ModeRecord.walk_id == walk_id
            )
        )
        .mappings()
        .one()
    )
    return dict(row)


def question_id(session: ReadSession, checklist_id: str | None, key: str) -> str:
    """The id of a question of a checklist.

    Raises:
        QuestionNotFound: the checklist has no such question, or the walk has no checklist.
    """
    found = session.execute(
        select(Question.id).where(Question.checklist_id == checklist_id, Question.key == key)
    ).scalar_one_or_none()
    if found is None:
        raise QuestionNotFound
    return found


def answer_to(session: ReadSession, walk_id: str, question: str) -> Answer | None:
    """The walk's answer to one question."""
    return session.execute(
        select(Answer).where(Answer.walk_id == walk_id, Answer.question_id == question)
    ).scalar_one_or_none()


def answer_with_id(session: ReadSession, answer_id: str) -> Answer | None:
    """The answer, whichever walk it belongs to."""
    return session.get(Answer, answer_id)


def step_count(session: ReadSession, walk_id: str) -> int:
    """How many steps a walk holds, the discarded ones included."""
    return session.execute(
        select(func.count()).select_from(Step).where(Step.walk_id == walk_id)
    ).scalar_one()


def finding_count(session: ReadSession, walk_id: str) -> int:
    """How many findings a walk holds."""
    return session.execute(
        select(func.count()).select_from(Finding).where(Finding.walk_id == walk_id)
    ).scalar_one()


def steps_of(session: ReadSession, walk_id: str) -> list[dict[str, Any]]:
    """A walk's steps in the order they are said to have happened."""
    rows = session.execute(
        select(*_STEP)
        .where(Step.walk_id == walk_id)
        .order_by(Step.position, Step.started_at, Step.id)
    ).mappings()
    return [_step(row) for row in rows]


def step_row(session: ReadSession, step_id: str) -> Row:
    """One step as answered."""
    return _step(session.execute(select(*_STEP).where(Step.id == step_id)).mappings().one())


def step_ids_of(session: ReadSession, walk_id: str) -> set[str]:
    """The ids of a walk's steps."""
    return set(session.execute(select(Step.id).where(Step.walk_id == walk_id)).scalars())


def answers_of(session: ReadSession, walk_id: str) -> list[dict[str, Any]]:
    """A walk's answers in the order of its checklist."""
    rows = session.execute(
        _answers().where(Answer.walk_id == walk_id).order_by(Question.position)
    ).mappings()
    return [dict(row) for row in rows]


def answer_row(session: ReadSession, answer_id: str) -> Row:
    """One answer as answered."""
    return dict(session.execute(_answers().where(Answer.id == answer_id)).mappings().one())


def findings_of_walk(session: ReadSession, walk_id: str) -> list[dict[str, Any]]:
    """A walk's findings in the order they were noted."""
    rows = session.execute(
        select(*_FINDING).where(Finding.walk_id == walk_id).order_by(Finding.created_at, Finding.id)
    ).mappings()
    return [dict(row) for row in rows]


def finding_row(session: ReadSession, actor: Actor, finding_id: str) -> Row:
    """One finding as answered.

    Raises:
        FindingNotFound: there is none, or its walk is not to be seen.
    """
    row = (
        session.execute(_findings_seen_by(actor).where(Finding.id == finding_id))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise FindingNotFound
    return dict(row)


def finding_to_change(session: WriteSession, actor: Actor, finding_id: str) -> Finding:
    """The finding's row, locked, when its walk is to be seen.

    Raises:
        FindingNotFound: there is none, or its walk is not to be seen.
    """
    found = session.execute(
        select(Finding)
        .join(Walk, Walk.id == Finding.walk_id)
        .where(Finding.id == finding_id, visible_to(actor))
        .with_for_update(of=Finding)
    ).scalar_one_or_none()
    if found is None:
        raise FindingNotFound
    return found


def findings_page(
    session: ReadSession, actor: Actor, wanted: FindingFilter, *, cursor: str | None, limit: int
) -> Page:
    """Findings of walks the actor may see, the latest first."""
    statement = _findings_seen_by(actor)
    for column, values in (
        (Finding.state, wanted.states),
        (Finding.kind, wanted.kinds),
        (Finding.dimension, wanted.dimensions),
        (Finding.severity, wanted.severities),
    ):
        if values:
            statement = statement.where(column.in_(values))
    if wanted.walk_id is not None:
        statement = statement.where(Finding.walk_id == wanted.walk_id)
    if wanted.updated_since is not None:
        statement = statement.where(Finding.updated_at >= wanted.updated_since)
    return keyset_page(session, statement, sort=FINDINGS_LATEST_FIRST, cursor=cursor, limit=limit)


def _step(row: RowMapping) -> Row:
    """A step with what lies in JSON given its types back."""
    return {
        **row,
        "materials": [
            material | {"form": DemandedForm(material["form"])} for material in row["materials"]
        ],
        "pauses": [
            {name: datetime.fromisoformat(moment) for name, moment in pause.items()}
            for pause in row["pauses"]
        ],
        "time_flags": [TimeFlag(flag) for flag in row["time_flags"]],
    }


def _answers() -> Select[*tuple[Any, ...]]:
    statement: Select[*tuple[Any, ...]] = select(*_ANSWER)
    return statement.join(Question, Question.id == Answer.question_id)


def _findings_seen_by(actor: Actor) -> Select[*tuple[Any, ...]]:
    statement: Select[*tuple[Any, ...]] = select(*_FINDING)
    return statement.join(Walk, Walk.id == Finding.walk_id).where(visible_to(actor))
