"""走后: submitting, sending in again, giving up."""

from collections.abc import Sequence
from datetime import datetime

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.problems import FieldError
from app.walks.completeness import AnswerFacts, Missing, StepFacts, WalkFacts, missing_for_submit
from app.walks.digests import digest_of
from app.walks.events import WalkResubmitted, WalkSubmitted, WalkWithdrawn
from app.walks.lifecycle import Action
from app.walks.models import Walk
from app.walks.problems import TimeOutsideWalk, WalkHasTickets, WalkIncomplete
from app.walks.queries import parts
from app.walks.schemas.requests import QuestionAnswer, SubmitWalk
from app.walks.service.gate import move, own_walk, permit
from app.walks.service.indexing import index_walk
from app.walks.service.keeping import offset_of
from app.walks.service.planning import misplaced
from app.walks.timeline import Misplaced, place_end
from app.walks.vocabulary import FindingState


def submit_walk(
    session: WriteSession,
    actor: Actor,
    walk_id: str,
    *,
    submission: SubmitWalk,
    expected_version: int,
) -> None:
    """End the walk and lock it; the same submission again changes nothing.

    Raises:
        WalkNotFound, NotYourPart, IllegalWalkState, Stale: as named.
        WalkIncomplete: something is missing; every missing thing is named.
        TimeOutsideWalk: the end cannot be.
    """
    walk = own_walk(session, actor, walk_id)
    digest = digest_of(submission.model_dump(mode="json"))
    if walk.receipts.get("submit") == digest:
        return
    row = permit(actor, walk, Action.SUBMIT, expected_version=expected_version)
    _ensure_complete(session, walk, submission.question_answers)
    walk.ended_at = _end(session, walk, submission.ended_at)
    walk.client_ended_at = submission.ended_at
    walk.summary = submission.summary
    walk.question_answers = [answer.model_dump() for answer in submission.question_answers]
    walk.submitted_at = session.now
    walk.round = 1
    move(walk, row)
    walk.take("submit", digest)
    walk.touch(session.now)
    session.flush()
    index_walk(session, walk)
    record(
        session,
        actor,
        WalkSubmitted(
            aggregate_id=walk.id,
            number=walk.number,
            round=walk.round,
            finding_ids=[
                finding["id"]
                for finding in parts.findings_of_walk(session, walk.id)
                if finding["state"] is FindingState.OPEN
            ],
            rewalk_of_ticket_id=walk.rewalk_of_ticket_id,
        ),
    )


def resubmit_walk(
    session: WriteSession, actor: Actor, walk_id: str, *, note: str, expected_version: int
) -> None:
    """Send a returned walk in again; what was asked for lies beside it as amendments.

    Raises:
        WalkNotFound, NotYourPart, IllegalWalkState, Stale: as named.
    """
    walk = own_walk(session, actor, walk_id)
    row = permit(actor, walk, Action.RESUBMIT, expected_version=expected_version)
    move(walk, row)
    walk.round += 1
    walk.endorsed_at = None
    walk.touch(session.now)
    session.flush()
    record(session, actor, WalkResubmitted(aggregate_id=walk.id, round=walk.round, note=note))


def withdraw_walk(
    session: WriteSession, actor: Actor, walk_id: str, *, reason: str, expected_version: int
) -> None:
    """Give a walk up; it stays on record.

    Raises:
        WalkNotFound, NotYourPart, IllegalWalkState, Stale: as named.
        WalkHasTickets: its findings are being worked on.
    """
    walk = own_walk(session, actor, walk_id)
    digest = digest_of(reason)
    if walk.receipts.get("withdraw") == digest:
        return
    row = permit(actor, walk, Action.WITHDRAW, expected_version=expected_version)
    findings = parts.findings_of_walk(session, walk.id)
    if any(finding["state"] is FindingState.TICKETED for finding in findings):
        raise WalkHasTickets
    move(walk, row)
    walk.abandoned_reason = reason
    walk.take("withdraw", digest)
    walk.touch(session.now)
    session.flush()
    record(session, actor, WalkWithdrawn(aggregate_id=walk.id, reason=reason))


def _ensure_complete(
    session: WriteSession, walk: Walk, question_answers: Sequence[QuestionAnswer]
) -> None:
    steps = [step for step in parts.steps_of(session, walk.id) if not step["discarded"]]
    missing = missing_for_submit(
        WalkFacts(
            mode=walk.mode,
            case_kind=walk.case_kind,
            record=parts.mode_record_content(session, walk.id),
            steps=[
                StepFacts(
                    id=step["id"], ended=step["ended_at"] is not None, outcome=step["outcome"]
                )
                for step in steps
            ],
            answers=[
                AnswerFacts(
                    key=answer["question_key"],
                    dimension=answer["dimension"],
                    value=answer["value"],
                    note=answer["note"],
                )
                for answer in parts.answers_of(session, walk.id)
            ],
            has_checklist=walk.checklist_id is not None,
            questions=walk.questions,
            question_answers={answer.index: answer.text for answer in question_answers},
        )
    )
    if missing:
        raise WalkIncomplete(errors=[_field_error(one) for one in missing])


def _end(session: WriteSession, walk: Walk, told: datetime) -> datetime:
    steps = parts.steps_of(session, walk.id)
    last = max(
        (step["ended_at"] or step["started_at"] for step in steps if not step["discarded"]),
        default=None,
    )
    started = walk.started_at or session.now
    placed = place_end(
        told=told,
        offset=offset_of(walk),
        walk_started_at=started,
        last_step_at=last,
        now=session.now,
    )
    if isinstance(placed, Misplaced):
        raise TimeOutsideWalk(errors=[misplaced(placed)])
    return max(placed, started)


def _field_error(missing: Missing) -> FieldError:
    return FieldError(
        pointer=missing.pointer,
        code=missing.code,
        message=missing.message,
        message_en=missing.message_en,
    )
