from pathlib import Path

import pytest

from app.walks.diagram import page
from app.walks.lifecycle import (
    LOCKED,
    TRANSITIONS,
    Action,
    Part,
    available_actions,
    transition,
)
from app.walks.vocabulary import WalkState


def actions(state: WalkState, *parts: Part, passed: bool = False, needs: bool = True) -> list[str]:
    offers = available_actions(state, parts, unit_passed=passed, needs_unit=needs)
    return [offer.action.value for offer in offers]


def test_each_action_has_one_row_and_every_state_is_reached() -> None:
    assert [row.action for row in TRANSITIONS] == list(Action)
    reached = {WalkState.PLANNED} | {row.target for row in TRANSITIONS if row.target}
    assert reached == set(WalkState)


def test_every_state_but_the_last_has_a_way_on() -> None:
    for state in set(WalkState) - {WalkState.ABANDONED}:
        assert any(state in row.sources for row in TRANSITIONS)
    assert not any(WalkState.ABANDONED in row.sources for row in TRANSITIONS)


@pytest.mark.parametrize("state", list(WalkState))
def test_nothing_is_recorded_on_a_locked_walk(state: WalkState) -> None:
    allowed = transition(Action.RECORD, state) is not None
    assert allowed == (state is WalkState.STARTED)
    assert not (allowed and state in LOCKED)


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (WalkState.PLANNED, ["replan", "start", "withdraw"]),
        (WalkState.STARTED, ["record", "submit", "withdraw"]),
        (WalkState.SUBMITTED, ["amend"]),
        (WalkState.RETURNED, ["resubmit", "amend", "withdraw"]),
        (WalkState.ACCEPTED, ["amend"]),
        (WalkState.ABANDONED, []),
    ],
)
def test_what_the_walker_is_offered(state: WalkState, expected: list[str]) -> None:
    assert actions(state, Part.WALKER) == expected


def test_a_reviewer_is_offered_nothing_before_the_walk_is_submitted() -> None:
    for state in set(WalkState) - {WalkState.SUBMITTED}:
        assert actions(state, Part.UNIT_REVIEWER) == []


def test_the_unit_speaks_first() -> None:
    assert actions(WalkState.SUBMITTED, Part.UNIT_REVIEWER) == ["endorse", "return"]
    assert actions(WalkState.SUBMITTED, Part.UNIT_REVIEWER, passed=True) == []
    assert actions(WalkState.SUBMITTED, Part.UNIT_REVIEWER, needs=False) == []


def test_a_coordinator_who_passes_over_the_unit_says_why() -> None:
    early = available_actions(
        WalkState.SUBMITTED, [Part.COORDINATOR], unit_passed=False, needs_unit=True
    )
    assert {offer.action: offer.demands for offer in early} == {
        Action.ACCEPT: ("without_unit_reason",),
        Action.RETURN: ("note",),
    }
    late = available_actions(
        WalkState.SUBMITTED, [Part.COORDINATOR], unit_passed=True, needs_unit=True
    )
    assert late[0].demands == ()


def test_nobody_without_a_part_is_offered_anything() -> None:
    for state in WalkState:
        assert actions(state) == []


def test_the_page_in_the_docs_is_the_table() -> None:
    shipped = Path(__file__).parents[2] / "docs" / "walk-lifecycle.md"
    assert shipped.read_text(encoding="utf-8") == page()
