"""The turns that most tickets take alike, one after another."""

from collections.abc import Iterator
from datetime import datetime

from app.demonstration.handling import Case
from app.tickets.clock.vocabulary import Preset
from app.tickets.service import verifying

Turn = Iterator[datetime]


def handed_over(case: Case) -> Turn:
    """Triage and dispatch; what blocks people is to be put right at once."""
    yield case.after(0, 1, 1, 2)
    blocking = case.report.severity == "blocking"
    case.dispatched(preset=Preset.IMMEDIATE if blocking else None)


def taken_up(case: Case) -> Turn:
    """The unit accepts."""
    yield case.after(0, 1, 1, 2)
    case.accepted()


def done(case: Case) -> Turn:
    """A measure is planned, done and reported."""
    yield case.after(0, 1)
    case.planned()
    quick = case.report.severity == "blocking"
    yield case.after(1) if quick else case.after(2, 3, 4, 5)
    case.carried_out()
    yield case.after(0, 1)
    case.reported()


def rectified(case: Case) -> Turn:
    """From triage to the unit's report."""
    yield from handed_over(case)
    yield from taken_up(case)
    yield from done(case)


def judged_well(case: Case, verdict: tuple[str, str] | None = None) -> Turn:
    """Whoever may judge is content enough."""
    if case.needs_substitute():
        yield case.after(0, 1)
        case.do(case.office, verifying.draw_substitute)
    yield case.after(1, 2, 3)
    case.judged(*(verdict or case.report.verdict))


def signed_off(case: Case) -> Turn:
    """行风办 signs."""
    yield case.after(1, 2, 3)
    case.signed()


def solved(case: Case) -> Turn:
    """All of it."""
    yield from rectified(case)
    yield from judged_well(case)
    yield from signed_off(case)


def worked_on(case: Case, turn: str) -> Turn:
    """Another measure after the first was not enough: title and result as the script has them."""
    title, result = case.report.says[turn]
    yield case.after(0, 1)
    case.planned(title)
    yield case.after(1, 2)
    case.carried_out(result)
    yield case.after(0)
    case.reported(result)
