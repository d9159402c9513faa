"""What becomes of tickets: each fate is a story made of acts, told until the programme ends.

A report without a fate of its own gets one by its place in time (``ordinary_fates``): what came in
early is signed off by the end of the programme, what came in last has just been submitted.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from app.demonstration import detours, endings
from app.demonstration.agenda import Story
from app.demonstration.handling import Case
from app.demonstration.script import Report, Walk, walks
from app.demonstration.stage import Stage
from app.demonstration.turns import (
    done,
    handed_over,
    judged_well,
    rectified,
    signed_off,
    solved,
    taken_up,
    worked_on,
)
from app.platform.actor import Actor
from app.tickets.service import verifying

Rewalk = Callable[[Stage, Walk, str], Story]

ORDINARY: Final = (
    ("closed", 0.44),
    ("verified", 0.54),
    ("rectified", 0.67),
    ("rectifying", 0.85),
    ("dispatched", 0.94),
    ("submitted", 1.0),
)
"""Up to which part of those without a fate, by the time they came in, each of these reaches."""

_JUDGED: Final = frozenset({"closed", "verified"})


def ordinary_fate(report: Report, place: float) -> str:
    """The fate of a report at that place in time, from nought to one, as far as its words reach."""
    fate = next(fate for fate, until in ORDINARY if place < until)
    if fate in _JUDGED and not report.verdict:
        fate = "rectified"
    if fate in {*_JUDGED, "rectified"} and not report.measure:
        fate = "dispatched"
    return fate


def ticket_story(
    stage: Stage, report: Report, ticket_id: str, *, finder: Actor | None, rewalk: Rewalk
) -> Story:
    """A ticket from the moment it is there."""
    if report.key:
        stage.tickets[report.key] = ticket_id
    case = Case(stage, report, ticket_id, finder=finder)
    fate = report.fate or stage.fates[report.title]
    if fate == "rewalked":
        return rewalked(case, rewalk)
    return FATES[fate](case)


def submitted(case: Case) -> Story:
    """Nobody has looked at it yet."""
    yield from case.talked()


def dispatched(case: Case) -> Story:
    """With the unit, which has not taken it up."""
    yield from handed_over(case)
    yield from case.talked()


def rectifying(case: Case) -> Story:
    """Being worked on."""
    yield from handed_over(case)
    yield from taken_up(case)
    if case.report.measure:
        yield case.after(1, 2)
        case.planned()
    yield from case.talked()


def reported(case: Case) -> Story:
    """Reported, and the finder has not spoken."""
    yield from rectified(case)
    yield from case.talked()


def verified(case: Case) -> Story:
    """The finder is content; the signature is missing."""
    yield from rectified(case)
    yield from judged_well(case)


def closed(case: Case) -> Story:
    """Signed off."""
    yield from solved(case)
    yield from case.talked()


def dissatisfied(case: Case) -> Story:
    """The finder is not content, and the unit is at it again."""
    yield from rectified(case)
    yield case.after(1, 2)
    case.judged(*case.says_pair("complaint"))
    yield from case.talked()


def dissatisfied_then_closed(case: Case) -> Story:
    """Once not content, then content."""
    yield from dissatisfied(case)
    yield from worked_on(case, "again")
    yield from judged_well(case)
    yield from signed_off(case)


def sent_back(case: Case) -> Story:
    """行风办 does not sign."""
    yield from verified(case)
    yield case.after(1, 2)
    case.do(case.signer, verifying.send_back, reason=case.says("sent_back"))
    if "again" in case.report.says:
        yield from worked_on(case, "again")
        yield from judged_well(case, case.says_pair("second_verdict"))
        yield from signed_off(case)


def silent(case: Case) -> Story:
    """The finder says nothing for so long that a substitute is drawn."""
    yield from rectified(case)
    yield case.stage.clock.now() + timedelta(days=10, hours=2)
    yield case.after(0, 1)
    case.do(case.office, verifying.draw_substitute)
    yield case.after(1, 2)
    case.judged(*case.report.verdict)
    yield from signed_off(case)


def rewalked(case: Case, rewalk: Rewalk) -> Iterator[datetime]:
    """The finder walks the same way again and judges by that; first not content if told so."""
    yield from handed_over(case)
    if "objection" in case.report.says:
        yield from detours.overruling(case)
    yield from taken_up(case)
    if "extension" in case.report.says:
        yield from detours.extension(case)
    yield from done(case)
    for turn in ("complaint", "verdict"):
        script = next((one for one in walks() if one.key == case.report.says.get(turn)), None)
        if script is None:
            continue
        yield case.after(1, 2)
        yield from rewalk(case.stage, script, case.ticket_id)
        yield case.after(0)
        level, comment = script.review["verdict"]
        case.judged(level, comment, rewalk_id=case.stage.walks[script.key])
        if turn == "complaint":
            yield from worked_on(case, "again")
    yield from signed_off(case)


FATES: Final[Mapping[str, Callable[[Case], Story]]] = MappingProxyType(
    {
        "submitted": submitted,
        "dispatched": dispatched,
        "rectifying": rectifying,
        "rectified": reported,
        "verified": verified,
        "closed": closed,
        "dissatisfied": dissatisfied,
        "dissatisfied_then_closed": dissatisfied_then_closed,
        "sent_back": sent_back,
        "silent": silent,
    }
    | dict(detours.FATES)
    | dict(endings.FATES)
)
