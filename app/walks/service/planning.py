"""走前: planning a walk, changing the plan, starting."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.catalogue.vocabulary import GuideState
from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.numbering import next_number
from app.platform.problems import FieldError
from app.platform.search import put
from app.platform.workdays import office_day
from app.walks.digests import digest_of
from app.walks.events import WalkPlanned, WalkReplanned, WalkStarted
from app.walks.identities import may_act_as, pseudonym, usual_identity
from app.walks.lifecycle import Action
from app.walks.problems import InvalidPlan, TimeOutsideWalk, UnknownReference, WalkIdTaken
from app.walks.queries import checklists, references, walks
from app.walks.schemas.requests import PlanFields
from app.walks.service.gate import move, own_walk, permit
from app.walks.service.indexing import index_walk
from app.walks.timeline import Misplaced, is_off, place_start
from app.walks.vocabulary import WalkState


def plan_walk(session: WriteSession, actor: Actor, *, walk_id: str, plan: PlanFields) -> bool:
    """Plan a walk of one's own; False when this very message was taken before.

    Raises:
        WalkIdTaken: the id belongs to another walk or to another plan.
        InvalidPlan: the plan contradicts itself.
        UnknownReference: it names something that does not exist.
    """
    digest = digest_of(plan.model_dump(mode="json"))
    known = walks.walk_with_id(session, walk_id)
    if known is None:
        values = _plan_values(session, plan)
        if walks.insert_if_new(session, _new_walk(session, actor, walk_id, values, digest)):
            put(session, walks.SEARCH_KIND, walk_id, values["number"], values["title"])
            record(session, actor, _planned(walk_id, values))
            return True
        known = walks.walk_with_id(session, walk_id)
    if known is None or known.walker_id != actor.user_id or known.receipts.get("plan") != digest:
        raise WalkIdTaken
    return False


def replan_walk(
    session: WriteSession, actor: Actor, walk_id: str, *, plan: PlanFields, expected_version: int
) -> None:
    """Replace the plan of a walk that has not begun.

    Raises:
        WalkNotFound, NotYourPart, IllegalWalkState, Stale, InvalidPlan, UnknownReference: as named.
    """
    walk = own_walk(session, actor, walk_id)
    permit(actor, walk, Action.REPLAN, expected_version=expected_version)
    values = _plan_values(session, plan)
    changed = sorted(field for field, value in values.items() if getattr(walk, field) != value)
    for field in changed:
        setattr(walk, field, values[field])
    walk.touch(session.now)
    session.flush()
    index_walk(session, walk)
    record(session, actor, WalkReplanned(aggregate_id=walk.id, fields=changed))


def start_walk(
    session: WriteSession,
    actor: Actor,
    walk_id: str,
    *,
    client_time: datetime,
    started_at: datetime,
    expected_version: int,
) -> None:
    """Begin; the device's clock is compared with ours here, once.

    Raises:
        WalkNotFound, NotYourPart, IllegalWalkState, Stale: as named.
        TimeOutsideWalk: the start lies after the device's own present.
    """
    walk = own_walk(session, actor, walk_id)
    # client_time is new with every attempt; what makes it the same start is started_at.
    digest = digest_of(started_at.timestamp())
    if walk.receipts.get("start") == digest:
        return
    row = permit(actor, walk, Action.START, expected_version=expected_version)
    placed = place_start(told=started_at, client_time=client_time, now=session.now)
    if isinstance(placed, Misplaced):
        raise TimeOutsideWalk(errors=[misplaced(placed)])
    walk.started_at, offset = placed
    walk.client_started_at = started_at
    walk.start_received_at = session.now
    walk.clock_offset_ms = round(offset.total_seconds() * 1000)
    walk.clock_is_off = is_off(offset)
    move(walk, row)
    walk.take("start", digest)
    walk.touch(session.now)
    session.flush()
    record(
        session,
        actor,
        WalkStarted(
            aggregate_id=walk.id,
            started_at=walk.started_at.isoformat(),
            clock_offset_ms=walk.clock_offset_ms,
            clock_is_off=walk.clock_is_off,
        ),
    )


def misplaced(wrong: Misplaced) -> FieldError:
    """A time that cannot be, as a field error."""
    return FieldError(
        pointer=f"/{wrong.field}",
        code=wrong.code,
        message=wrong.message,
        message_en=wrong.message_en,
    )


def _planned(walk_id: str, values: Mapping[str, Any]) -> WalkPlanned:
    return WalkPlanned(
        aggregate_id=walk_id,
        number=values["number"],
        mode=values["mode"].value,
        matter_id=values["matter_id"],
        bundle_id=values["bundle_id"],
        guide_version_id=values["guide_version_id"],
        rewalk_of_ticket_id=values["rewalk_of_ticket_id"],
    )


def _new_walk(
    session: WriteSession, actor: Actor, walk_id: str, values: dict[str, Any], digest: str
) -> dict[str, Any]:
    experiencer = actor.has(Role.EXPERIENCER) and not actor.has(Role.WALKER)
    values["number"] = next_number(session, f"ZL-{office_day(session.now).year}")
    return values | {
        "id": walk_id,
        "walker_id": actor.user_id,
        "walker_organisation_id": actor.organisation_id,
        "is_experiencer": experiencer,
        "pseudonym": pseudonym(walk_id, experiencer=experiencer),
        "state": WalkState.PLANNED,
        "question_answers": [],
        "receipts": {"plan": digest},
        "version": 1,
        "created_at": session.now,
        "updated_at": session.now,
    }


def _plan_values(session: WriteSession, plan: PlanFields) -> dict[str, Any]:
    """The plan as column values, checked against itself and against what it names."""
    identity = plan.acted_identity or usual_identity(plan.mode)
    if (plan.matter_id is None) is (plan.bundle_id is None):
        raise InvalidPlan(
            errors=[
                _wrong(
                    "/matter_id", "plan.subject", "事项和一件事二选一", "One of matter and bundle"
                )
            ]
        )
    if not may_act_as(plan.mode, identity):
        raise InvalidPlan(
            errors=[
                _wrong(
                    "/acted_identity",
                    "plan.identity",
                    f"“{plan.mode.zh}”不能以“{identity.zh}”身份进行",
                    f"Not an identity for walking {plan.mode.en.lower()}",
                )
            ]
        )
    name = _subject_name(session, plan)
    _check_references(session, plan)
    values = plan.model_dump(include=set(PlanFields.model_fields))
    return values | {
        "title": plan.title.strip() or f"{name}（{plan.mode.zh}）"[:200],
        "acted_identity": identity,
        "checklist_id": plan.checklist_id or checklists.newest_checklist_id(session),
    }


def _subject_name(session: WriteSession, plan: PlanFields) -> str:
    name = None
    if plan.matter_id is not None:
        name = references.matter_name(session, plan.matter_id)
    elif plan.bundle_id is not None:
        name = references.bundle_name(session, plan.bundle_id)
    if name is None:
        field = "/matter_id" if plan.matter_id is not None else "/bundle_id"
        raise UnknownReference(errors=[_unknown(field)])
    return name


def _check_references(session: WriteSession, plan: PlanFields) -> None:
    checks = (
        ("/programme_id", plan.programme_id, references.programme_known),
        ("/channel_id", plan.channel_id, references.channel_known),
        ("/outlet_id", plan.outlet_id, references.outlet_known),
        ("/checklist_id", plan.checklist_id, references.checklist_known),
    )
    errors = [
        _unknown(field)
        for field, value, known in checks
        if value is not None and not known(session, value)
    ]
    if plan.guide_version_id is not None:
        version = references.guide_version(session, plan.guide_version_id)
        if version is None:
            errors.append(_unknown("/guide_version_id"))
        elif version["state"] is GuideState.DRAFT or (
            (version["matter_id"], version["bundle_id"]) != (plan.matter_id, plan.bundle_id)
        ):
            errors.append(
                _wrong(
                    "/guide_version_id",
                    "plan.guide",
                    "该办事指南未发布，或不是所走事项的指南",
                    "The guide is not published, or is not the guide of this matter",
                )
            )
    if errors:
        raise UnknownReference(errors=errors)


def _unknown(field: str) -> FieldError:
    return _wrong(field, "reference.unknown", "不存在或已停用", "Does not exist or is not in use")


def _wrong(pointer: str, code: str, message: str, message_en: str) -> FieldError:
    return FieldError(pointer=pointer, code=code, message=message, message_en=message_en)
