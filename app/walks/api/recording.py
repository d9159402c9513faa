"""Recording the parts of a walk.

A part's id is made by the device and its content is known by a digest, so these routes ask for no
If-Match: a message that is sent twice changes nothing, and only the walker's own device writes.
"""

from typing import Annotated

from fastapi import Path, Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed
from app.platform.web.context import Context
from app.platform.web.openapi import operation
from app.platform.web.params import PathId
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import write
from app.walks.problems import (
    FindingDecided,
    NotYourPart,
    PartIdTaken,
    QuestionNotFound,
    TimeOutsideWalk,
    UnknownReference,
    WalkFull,
    WalkLocked,
    WalkNotFound,
    WalkNotStarted,
    WrongMode,
)
from app.walks.queries import parts
from app.walks.schemas.answers import (
    ANSWER,
    FINDING,
    MODE_RECORD,
    STEP,
    SYNC,
    AnswerOut,
    FindingOut,
    ModeRecordOut,
    StepOut,
    SyncOut,
)
from app.walks.schemas.mode_records import ModeRecordIn
from app.walks.schemas.requests import AnswerIn, FindingIn, StepIn, SyncWalk
from app.walks.service import recording

router = Router(tags=["walks"])

MAY_RECORD = Annotated[Context, requires(Permission.WALK_RECORD)]
PathKey = Annotated[
    str,
    Path(max_length=60, pattern=r"^[a-z_]+\.[a-z_]+$", examples=["flow.online_login"]),
]
ON_THE_WAY = [WalkNotFound, NotYourPart, WalkLocked, WalkNotStarted]


@router.put(
    "/walks/{walk_id}/steps/{step_id}",
    **operation(
        "record_step",
        "记录环节",
        "Record a step",
        answer=StepOut,
        problems=[*ON_THE_WAY, PartIdTaken, TimeOutsideWalk, UnknownReference, WalkFull],
        writes=True,
    ),
)
def record_step(walk_id: PathId, step_id: PathId, body: StepIn, ctx: MAY_RECORD) -> Response:
    """Record a step, or replace it while the walk is under way."""
    with write(ctx) as session:
        recording.record_step(session, ctx.actor, walk_id, step_id, step=body)
        return changed(ctx, parts.step_row(session, step_id), STEP)


@router.put(
    "/walks/{walk_id}/answers/{question_key}",
    **operation(
        "record_answer",
        "回答清单问题",
        "Answer a question of the checklist",
        answer=AnswerOut,
        problems=[*ON_THE_WAY, QuestionNotFound],
        writes=True,
    ),
)
def record_answer(
    walk_id: PathId, question_key: PathKey, body: AnswerIn, ctx: MAY_RECORD
) -> Response:
    """Answer a question, or change the answer while the walk is under way."""
    with write(ctx) as session:
        answer_id = recording.record_answer(session, ctx.actor, walk_id, question_key, answer=body)
        return changed(ctx, parts.answer_row(session, answer_id), ANSWER)


@router.put(
    "/walks/{walk_id}/findings/{finding_id}",
    **operation(
        "record_finding",
        "记录发现",
        "Record a finding",
        answer=FindingOut,
        problems=[
            *ON_THE_WAY,
            PartIdTaken,
            FindingDecided,
            TimeOutsideWalk,
            UnknownReference,
            WalkFull,
        ],
        writes=True,
    ),
)
def record_finding(
    walk_id: PathId, finding_id: PathId, body: FindingIn, ctx: MAY_RECORD
) -> Response:
    """Record a finding on the spot, or change it while the walk is under way."""
    with write(ctx) as session:
        recording.record_finding(session, ctx.actor, walk_id, finding_id, finding=body)
        return changed(ctx, parts.finding_row(session, ctx.actor, finding_id), FINDING)


@router.put(
    "/walks/{walk_id}/mode-record",
    **operation(
        "record_mode",
        "填写方式记录",
        "Record what the mode asks for",
        answer=ModeRecordOut,
        problems=[*ON_THE_WAY, WrongMode, UnknownReference],
        writes=True,
    ),
)
def record_mode(walk_id: PathId, body: ModeRecordIn, ctx: MAY_RECORD) -> Response:
    """Fill in the record that only this walk's mode has."""
    with write(ctx) as session:
        recording.record_mode(session, ctx.actor, walk_id, content=body)
        return changed(ctx, parts.mode_record_row(session, walk_id), MODE_RECORD)


@router.post(
    "/walks/{walk_id}/sync",
    **operation(
        "sync_walk",
        "上传离线记录",
        "Take a device's outbox",
        answer=SyncOut,
        problems=[WalkNotFound, NotYourPart],
        writes=True,
        description=(
            "一次上传环节、答案、发现和方式记录；每部分单独给出结果，重复上传不会重复记录。"
            "Steps, answers, findings and the mode record at once; each part is answered by itself,"
            " and sending it again doubles nothing."
        ),
    ),
)
def sync_walk(walk_id: PathId, body: SyncWalk, ctx: MAY_RECORD) -> Response:
    """Take what a device recorded offline."""
    with write(ctx) as session:
        result = recording.sync_walk(session, ctx.actor, walk_id, outbox=body)
        return changed(ctx, result, SYNC)
