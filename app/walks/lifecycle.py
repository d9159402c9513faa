"""The life of a walk as one table: who may do what in which state, and what it demands.

`TRANSITIONS` is read by two functions only; the API answers `available_actions` from it and the
service asks it before every write, so no rule lives twice.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from app.walks.vocabulary import WalkState


class Action(StrEnum):
    """What can be done to a walk."""

    REPLAN = "replan"
    START = "start"
    RECORD = "record"
    SUBMIT = "submit"
    ENDORSE = "endorse"
    ACCEPT = "accept"
    RETURN = "return"
    RESUBMIT = "resubmit"
    AMEND = "amend"
    WITHDRAW = "withdraw"


class Part(StrEnum):
    """The part an actor plays in one walk."""

    WALKER = "walker"
    UNIT_REVIEWER = "unit_reviewer"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, kw_only=True)
class Transition:
    """One permitted move. `target` None leaves the state as it is."""

    action: Action
    sources: tuple[WalkState, ...]
    target: WalkState | None
    parts: tuple[Part, ...]
    demands: tuple[str, ...] = ()


TRANSITIONS: tuple[Transition, ...] = (
    Transition(
        action=Action.REPLAN,
        sources=(WalkState.PLANNED,),
        target=None,
        parts=(Part.WALKER,),
    ),
    Transition(
        action=Action.START,
        sources=(WalkState.PLANNED,),
        target=WalkState.STARTED,
        parts=(Part.WALKER,),
        demands=("client_time", "started_at"),
    ),
    Transition(
        action=Action.RECORD,
        sources=(WalkState.STARTED,),
        target=None,
        parts=(Part.WALKER,),
    ),
    Transition(
        action=Action.SUBMIT,
        sources=(WalkState.STARTED,),
        target=WalkState.SUBMITTED,
        parts=(Part.WALKER,),
        demands=("ended_at", "summary"),
    ),
    Transition(
        action=Action.ENDORSE,
        sources=(WalkState.SUBMITTED,),
        target=None,
        parts=(Part.UNIT_REVIEWER,),
    ),
    Transition(
        action=Action.ACCEPT,
        sources=(WalkState.SUBMITTED,),
        target=WalkState.ACCEPTED,
        parts=(Part.COORDINATOR,),
    ),
    Transition(
        action=Action.RETURN,
        sources=(WalkState.SUBMITTED,),
        target=WalkState.RETURNED,
        parts=(Part.UNIT_REVIEWER, Part.COORDINATOR),
        demands=("note",),
    ),
    Transition(
        action=Action.RESUBMIT,
        sources=(WalkState.RETURNED,),
        target=WalkState.SUBMITTED,
        parts=(Part.WALKER,),
        demands=("note",),
    ),
    Transition(
        action=Action.AMEND,
        sources=(WalkState.SUBMITTED, WalkState.RETURNED, WalkState.ACCEPTED),
        target=None,
        parts=(Part.WALKER,),
        demands=("reason",),
    ),
    Transition(
        action=Action.WITHDRAW,
        sources=(WalkState.PLANNED, WalkState.STARTED, WalkState.RETURNED),
        target=WalkState.ABANDONED,
        parts=(Part.WALKER,),
        demands=("reason",),
    ),
)

LOCKED = frozenset(
    {WalkState.SUBMITTED, WalkState.RETURNED, WalkState.ACCEPTED, WalkState.ABANDONED}
)
"""From the first submit on a walk is evidence: nothing of it changes, facts are only added."""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """An action open to the asker now, with the fields it demands."""

    action: Action
    demands: tuple[str, ...]


def transition(action: Action, state: WalkState) -> Transition | None:
    """The row that allows `action` in `state`, or None."""
    for row in TRANSITIONS:
        if row.action is action and state in row.sources:
            return row
    return None


def available_actions(
    state: WalkState, parts: Collection[Part], *, unit_passed: bool, needs_unit: bool
) -> tuple[Offer, ...]:
    """What somebody who plays these parts may do now.

    The unit speaks before the coordinator. Where it has not, the coordinator may still accept, but
    must say why the first tier was passed over.
    """
    offers = []
    for row in TRANSITIONS:
        played = [part for part in row.parts if part in parts]
        if state not in row.sources or not played:
            continue
        unit_only = played == [Part.UNIT_REVIEWER]
        if unit_only and (unit_passed or not needs_unit):
            continue
        demands = row.demands
        if row.action is Action.ACCEPT and skips_unit(
            unit_passed=unit_passed, needs_unit=needs_unit
        ):
            demands = (*demands, "without_unit_reason")
        offers.append(Offer(action=row.action, demands=demands))
    return tuple(offers)


def skips_unit(*, unit_passed: bool, needs_unit: bool) -> bool:
    """Whether a coordinator's acceptance now would pass over the first tier."""
    return needs_unit and not unit_passed
