"""How a submitted walk is looked over: by the walker's unit, then by 行风办."""

from collections.abc import Iterator
from datetime import datetime

from app.demonstration.script import Walk
from app.demonstration.stage import Stage, words
from app.identity.vocabulary import Role
from app.platform.ids import new_id
from app.walks.schemas.requests import AmendWalk, StepComment, SyncWalk
from app.walks.service.amending import amend_walk
from app.walks.service.closing import resubmit_walk
from app.walks.service.reviewing import accept_walk, endorse_walk, return_walk
from app.walks.vocabulary import AmendedSubject

_OFFICE = "sunhe"
_WITHOUT_UNIT = "该单位未设填报人，由行风办直接审核"


def looked_over(stage: Stage, script: Walk, walk_id: str, outbox: SyncWalk) -> Iterator[datetime]:
    """Endorsed, returned, put right, accepted, as far as the walk's course goes."""
    rng = stage.luck(f"review/{script.key}")
    office = stage.cast[_OFFICE]
    walker = stage.cast[script.walker]
    citizen = walker.has(Role.EXPERIENCER.value)
    unit = stage.cast.code_of(walker.organisation_id) or ""
    liaison = None if citizen else stage.cast.of_unit(unit, Role.LIAISON)
    if liaison is not None:
        yield stage.agenda.after(rng, 1)
        note = str(script.review.get("unit", ""))
        stage.with_walk(liaison, endorse_walk, walk_id, note=note, comments=())
    if script.course == "endorsed":
        return
    yield stage.agenda.after(rng, rng.choice((1, 1, 2)))
    if script.course in {"returned", "resubmitted"}:
        comments = [
            StepComment(step_id=outbox.steps[int(position) - 1].id, text=text)
            for position, text in script.review.get("steps", {}).items()
        ]
        note = words(script.review, "returned")
        stage.with_walk(office, return_walk, walk_id, note=note, comments=comments)
        if script.course == "returned":
            return
        yield stage.agenda.after(rng, 2)
        _put_right(stage, script, walk_id)
        yield stage.agenda.after(rng, 1)
        if liaison is not None:
            stage.with_walk(liaison, endorse_walk, walk_id, note="", comments=())
            yield stage.agenda.after(rng, 0)
    stage.with_walk(
        office,
        accept_walk,
        walk_id,
        note=str(script.review.get("office", "")),
        comments=(),
        without_unit_reason=None if liaison is not None or citizen else _WITHOUT_UNIT,
    )


def _put_right(stage: Stage, script: Walk, walk_id: str) -> None:
    walker = stage.cast[script.walker]
    amendment = AmendWalk(
        id=new_id(),
        subject=AmendedSubject.WALK,
        statement=words(script.review, "amended"),
        reason="按审核意见补充",
    )
    stage.do(walker, amend_walk, walk_id, amendment=amendment)
    note = words(script.review, "resubmitted")
    stage.with_walk(walker, resubmit_walk, walk_id, note=note)
