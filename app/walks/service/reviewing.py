"""Two-tier review (C6): the unit first, then the coordinator; comments by step."""

from collections.abc import Sequence

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import FieldError
from app.walks.events import WalkAccepted, WalkEndorsed, WalkReturned
from app.walks.lifecycle import Action, Part, skips_unit
from app.walks.models import Review, ReviewComment, Walk
from app.walks.policy import parts_played
from app.walks.problems import IllegalWalkState, UnitReviewPending, UnknownReference
from app.walks.queries import parts, walks
from app.walks.schemas.requests import StepComment
from app.walks.service.gate import move, permit
from app.walks.vocabulary import ReviewTier, Verdict


def endorse_walk(
    session: WriteSession,
    actor: Actor,
    walk_id: str,
    *,
    note: str,
    comments: Sequence[StepComment],
    expected_version: int,
) -> None:
    """The unit passes the walk on.

    Raises:
        WalkNotFound, NotYourPart, IllegalWalkState, Stale, UnknownReference: as named.
    """
    walk = walks.walk_to_change(session, actor, walk_id)
    row = permit(actor, walk, Action.ENDORSE, expected_version=expected_version)
    if walk.endorsed_at is not None:
        raise IllegalWalkState("单位已审核通过", "The unit has passed it already")
    _add_review(
        session, actor, walk, ReviewTier.UNIT, Verdict.ACCEPTED, note=note, comments=comments
    )
    move(walk, row)
    walk.endorsed_at = session.now
    walk.touch(session.now)
    session.flush()
    record(session, actor, WalkEndorsed(aggregate_id=walk.id, round=walk.round))


def accept_walk(
    session: WriteSession,
    actor: Actor,
    walk_id: str,
    *,
    note: str,
    comments: Sequence[StepComment],
    without_unit_reason: str | None,
    expected_version: int,
) -> None:
    """The coordinator accepts the walk.

    Raises:
        WalkNotFound, NotYourPart, IllegalWalkState, Stale, UnknownReference: as named.
        UnitReviewPending: the unit has not spoken, and no reason says why it is passed over.
    """
    walk = walks.walk_to_change(session, actor, walk_id)
    row = permit(actor, walk, Action.ACCEPT, expected_version=expected_version)
    skipping = skips_unit(
        unit_passed=walk.endorsed_at is not None, needs_unit=walk.needs_unit_review
    )
    if skipping and without_unit_reason is None:
        raise UnitReviewPending
    _add_review(
        session,
        actor,
        walk,
        ReviewTier.COORDINATOR,
        Verdict.ACCEPTED,
        note=note,
        comments=comments,
        without_unit_reason=without_unit_reason if skipping else None,
    )
    move(walk, row)
    walk.touch(session.now)
    session.flush()
    record(
        session,
        actor,
        WalkAccepted(aggregate_id=walk.id, round=walk.round, without_unit=skipping),
    )


def return_walk(
    session: WriteSession,
    actor: Actor,
    walk_id: str,
    *,
    note: str,
    comments: Sequence[StepComment],
    expected_version: int,
) -> None:
    """A reviewer sends the walk back, saying what is missing, step by step.

    Raises:
        WalkNotFound, NotYourPart, IllegalWalkState, Stale, UnknownReference: as named.
    """
    walk = walks.walk_to_change(session, actor, walk_id)
    row = permit(actor, walk, Action.RETURN, expected_version=expected_version)
    played = parts_played(actor, walk)
    tier = ReviewTier.COORDINATOR if Part.COORDINATOR in played else ReviewTier.UNIT
    if tier is ReviewTier.UNIT and walk.endorsed_at is not None:
        raise IllegalWalkState("单位已审核通过", "The unit has passed it already")
    _add_review(session, actor, walk, tier, Verdict.RETURNED, note=note, comments=comments)
    move(walk, row)
    walk.touch(session.now)
    session.flush()
    record(
        session,
        actor,
        WalkReturned(aggregate_id=walk.id, round=walk.round, tier=tier.value, note=note),
    )


def _add_review(
    session: WriteSession,
    actor: Actor,
    walk: Walk,
    tier: ReviewTier,
    verdict: Verdict,
    *,
    note: str,
    comments: Sequence[StepComment],
    without_unit_reason: str | None = None,
) -> None:
    _check_comments(session, walk, comments)
    review = Review(
        id=new_id(),
        walk_id=walk.id,
        round=walk.round,
        tier=tier,
        verdict=verdict,
        note=note,
        without_unit_reason=without_unit_reason,
        reviewer_id=actor.user_id,
        created_at=session.now,
    )
    session.add(review)
    session.flush()
    for comment in comments:
        session.add(
            ReviewComment(
                id=new_id(), review_id=review.id, step_id=comment.step_id, text=comment.text
            )
        )
    session.flush()


def _check_comments(session: WriteSession, walk: Walk, comments: Sequence[StepComment]) -> None:
    own = parts.step_ids_of(session, walk.id)
    errors = []
    seen: set[str] = set()
    for index, comment in enumerate(comments):
        if comment.step_id not in own or comment.step_id in seen:
            errors.append(
                FieldError(
                    pointer=f"/comments/{index}/step_id",
                    code="comment.step",
                    message="不是本次走流程的环节，或同一环节重复",
                    message_en="Not a step of this walk, or named twice",
                )
            )
        seen.add(comment.step_id)
    if errors:
        raise UnknownReference(errors=errors)
