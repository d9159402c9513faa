"""The life cycle is one table: complete, reachable, documented."""

from pathlib import Path

import pytest

from app.tickets.diagram import document, mermaid
from app.tickets.lifecycle import BY_STATE, TRANSITIONS, transition
from app.tickets.vocabulary import Action, Party, TicketState

ROOT = Path(__file__).parents[2]


def test_each_action_has_exactly_one_row() -> None:
    assert sorted(row.action for row in TRANSITIONS) == sorted(Action)


@pytest.mark.parametrize("state", TicketState)
def test_each_state_is_reached_from_submitted(state: TicketState) -> None:
    reached = {TicketState.SUBMITTED}
    while more := {
        row.leads_to(source)
        for source in reached
        for row in BY_STATE[source]
        if row.leads_to(source) not in reached
    }:
        reached |= more
    assert state in reached


def test_nothing_leads_out_of_the_end_states_but_annulment() -> None:
    for state in (TicketState.MERGED, TicketState.WITHDRAWN):
        moves = {row.action for row in BY_STATE[state] if row.target is not None}
        assert moves == {Action.ANNUL}
    assert all(row.target is None for row in BY_STATE[TicketState.ANNULLED])


def test_closed_is_reached_only_through_the_close_gate() -> None:
    closing = [row for row in TRANSITIONS if row.target is TicketState.CLOSED]
    assert [row.action for row in closing] == [Action.SIGN_OFF]
    names = {condition.__name__ for condition in closing[0].demands.conditions}
    assert names == {"measure_proven", "verified", "may_sign"}
    assert closing[0].sources == {TicketState.VERIFIED}


def test_verified_is_reached_only_by_evaluation() -> None:
    rows = [row for row in TRANSITIONS if row.target is TicketState.VERIFIED]
    assert [(row.action, row.party) for row in rows] == [(Action.EVALUATE, Party.VERIFIER)]


def test_each_ending_asks_for_a_reason() -> None:
    for action in (Action.DECLINE, Action.WITHDRAW, Action.ANNUL, Action.MERGE, Action.REOPEN):
        assert "reason" in transition(action).demands.fields


def test_the_state_diagram_names_all_states_in_both_languages() -> None:
    drawn = mermaid()
    for state in TicketState:
        assert f'"{state.value} {state.zh}"' in drawn


def test_the_documentation_is_current() -> None:
    page = (ROOT / "docs" / "ticket-lifecycle.md").read_text(encoding="utf-8")
    assert page == document(), "run: python -m app.tickets.diagram > docs/ticket-lifecycle.md"
