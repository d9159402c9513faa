"""Adding facts to a submitted walk; the original stays as it was."""

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.problems import FieldError
from app.walks.amendments import contradiction
from app.walks.digests import digest_of
from app.walks.events import WalkAmended
from app.walks.lifecycle import Action
from app.walks.models import Amendment, Walk
from app.walks.problems import InvalidAmendment, PartIdTaken, UnknownReference
from app.walks.queries import parts, reviews
from app.walks.schemas.requests import AmendWalk
from app.walks.service.gate import own_walk, permit
from app.walks.service.keeping import Kept
from app.walks.vocabulary import AmendedSubject


def amend_walk(session: WriteSession, actor: Actor, walk_id: str, *, amendment: AmendWalk) -> Kept:
    """Add a fact with its reason; the same amendment again changes nothing.

    An amendment takes nothing away and may be made offline, so it is not bound to a version.

    Raises:
        WalkNotFound, NotYourPart, IllegalWalkState, PartIdTaken, InvalidAmendment,
        UnknownReference: as named.
    """
    walk = own_walk(session, actor, walk_id)
    digest = digest_of(amendment.model_dump(mode="json"))
    known = reviews.amendment_with_id(session, amendment.id)
    if known is not None:
        if known.walk_id != walk.id or known.digest != digest:
            raise PartIdTaken
        return Kept.UNCHANGED
    permit(actor, walk, Action.AMEND, expected_version=walk.version)
    _check(session, walk, amendment)
    session.add(
        Amendment(
            id=amendment.id,
            walk_id=walk.id,
            subject=amendment.subject,
            subject_id=amendment.subject_id,
            changes=amendment.changes(),
            statement=amendment.statement,
            reason=amendment.reason,
            author_id=actor.user_id,
            created_at=session.now,
            digest=digest,
        )
    )
    walk.touch(session.now)
    session.flush()
    record(
        session,
        actor,
        WalkAmended(
            aggregate_id=walk.id,
            amendment_id=amendment.id,
            subject=amendment.subject.value,
            subject_id=amendment.subject_id,
            reason=amendment.reason,
        ),
    )
    return Kept.CREATED


def _check(session: WriteSession, walk: Walk, amendment: AmendWalk) -> None:
    given = {
        AmendedSubject.STEP: amendment.step,
        AmendedSubject.ANSWER: amendment.answer,
        AmendedSubject.FINDING: amendment.finding,
    }
    wrong = contradiction(
        subject=amendment.subject,
        names_part=amendment.subject_id is not None,
        changed={
            subject: () if changes is None else changes.model_fields_set
            for subject, changes in given.items()
        },
        statement=amendment.statement,
    )
    if wrong is not None:
        raise InvalidAmendment(
            errors=[
                FieldError(
                    pointer=wrong.pointer,
                    code=wrong.code,
                    message=wrong.message,
                    message_en=wrong.message_en,
                )
            ]
        )
    if amendment.subject_id is not None and not _is_part(session, walk, amendment):
        raise UnknownReference(
            errors=[
                FieldError(
                    pointer="/subject_id",
                    code="reference.unknown",
                    message="不属于本次走流程",
                    message_en="Not a part of this walk",
                )
            ]
        )


def _is_part(session: WriteSession, walk: Walk, amendment: AmendWalk) -> bool:
    find = {
        AmendedSubject.STEP: parts.step_with_id,
        AmendedSubject.ANSWER: parts.answer_with_id,
        AmendedSubject.FINDING: parts.finding_with_id,
    }[amendment.subject]
    part = find(session, amendment.subject_id or "")
    return part is not None and part.walk_id == walk.id
