"""Fates that end without a solution, wait for long, or come back."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.demonstration.agenda import Story
from app.demonstration.handling import Case
from app.demonstration.turns import (
    Turn,
    handed_over,
    judged_well,
    signed_off,
    solved,
    taken_up,
    worked_on,
)
from app.tickets.clock.vocabulary import Preset
from app.tickets.service import ending


def declined(case: Case) -> Story:
    """不予受理."""
    yield case.after(1, 2)
    case.do(case.office, ending.decline_ticket, reason=case.says("refusal"))


def appealed(case: Case) -> Story:
    """Declined, appealed against, and then either taken on or declined for good."""
    yield from declined(case)
    yield case.after(1, 2)
    if case.finder is None:
        raise ValueError(f"nobody appeals in {case.report.title}")
    case.do(case.finder, ending.appeal, reason=case.says("appeal"))
    yield case.after(1, 2)
    if "final_refusal" in case.report.says:
        case.do(case.office, ending.decline_ticket, reason=case.says("final_refusal"))
        return
    case.dispatched()
    yield from taken_up(case)
    yield case.after(1, 2)
    case.planned()


def merged(case: Case) -> Story:
    """并入: put into another about the same thing, as soon as that is there."""
    yield case.after(1, 2)
    while case.says("into") not in case.stage.tickets:
        yield case.after(1)
    case.do(
        case.office,
        ending.merge_ticket,
        into_ticket_id=case.stage.tickets[case.says("into")],
        reason=case.says("merge"),
    )


def withdrawn(case: Case) -> Story:
    """The finder takes it back."""
    yield case.after(0)
    if case.finder is None:
        raise ValueError(f"nobody withdraws {case.report.title}")
    case.do(case.finder, ending.withdraw_ticket, reason=case.says("withdrawal"))


def annulled(case: Case) -> Story:
    """作废."""
    yield case.after(0, 1)
    case.do(case.office, ending.annul_ticket, reason=case.says("annulment"))


def long_term(case: Case) -> Story:
    """It cannot be solved now: a plan with dates; looked at again, perhaps resumed."""
    yield from handed_over(case)
    yield from taken_up(case)
    yield case.after(2, 3)
    case.planned()
    yield case.after(2, 3)
    case.do(
        case.office,
        ending.make_long_term,
        plan=case.says("plan"),
        review_dates=[date.fromisoformat(day) for day in case.report.says["reviews"]],
    )
    if "looked" in case.report.says:
        yield case.after(6, 7)
        case.do(case.office, ending.review_ticket, note=case.says("looked"), next_review_on=None)
    if "resumption" in case.report.says:
        yield case.after(1, 2)
        case.do(
            case.office,
            ending.resume_ticket,
            deadline_preset=Preset.TIME_LIMITED,
            due_on=None,
            reason=case.says("resumption"),
        )


def recurred(case: Case) -> Story:
    """回潮: signed off, and back again."""
    yield from solved(case)
    yield case.after(2, 3)
    case.do(
        case.office,
        ending.reopen_ticket,
        deadline_preset=Preset.IMMEDIATE,
        due_on=None,
        reason=case.says("recurrence"),
    )
    yield from _after_recurrence(case)


def _after_recurrence(case: Case) -> Turn:
    if case.report.says.get("stays"):
        return
    yield from taken_up(case)
    if "again" not in case.report.says:
        return
    yield from worked_on(case, "again")
    yield from judged_well(case, case.says_pair("second_verdict"))
    yield from signed_off(case)


FATES: Final[Mapping[str, Callable[[Case], Story]]] = MappingProxyType(
    {
        "declined": declined,
        "appealed": appealed,
        "merged": merged,
        "withdrawn": withdrawn,
        "annulled": annulled,
        "long_term": long_term,
        "recurred": recurred,
    }
)
