"""The life cycle as a state machine over HTTP: only what may happen, happens, whoever asks.

The model here is written by hand from the product's words and shares nothing with the table it
tests.
"""

from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from tests.tickets.scene import Scene

OFFICE, UNIT, FINDER = "office", "handler", "finder"
OTHERS = ("leader", "stranger")

# (who, action, from) -> to
MODEL = {
    (OFFICE, "dispatch", "submitted"): "dispatched",
    (OFFICE, "decline", "submitted"): "declined",
    (FINDER, "withdraw", "submitted"): "withdrawn",
    (FINDER, "appeal", "declined"): "submitted",
    (UNIT, "accept", "dispatched"): "rectifying",
    (UNIT, "object", "dispatched"): "returned",
    (OFFICE, "overrule-objection", "returned"): "dispatched",
    (OFFICE, "uphold-objection", "returned"): "submitted",
    (UNIT, "rectify", "rectifying"): "rectified",
    (FINDER, "evaluate", "rectified"): "verified",
    (FINDER, "evaluate-low", "rectified"): "rectifying",
    (OFFICE, "send-back", "verified"): "rectifying",
    (OFFICE, "sign-off", "verified"): "closed",
    (OFFICE, "make-long-term", "rectifying"): "long_term",
    (OFFICE, "resume", "long_term"): "rectifying",
    (OFFICE, "reopen", "closed"): "dispatched",
} | {
    (OFFICE, "annul", state): "annulled"
    for state in [
        "submitted",
        "dispatched",
        "rectifying",
        "rectified",
        "verified",
        "closed",
        "returned",
        "declined",
        "long_term",
        "withdrawn",
    ]
}
ACTIONS = sorted({action for _, action, _ in MODEL})


class TicketMachine(RuleBasedStateMachine):
    """One ticket, and everybody trying everything."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self.scene = scene
        self.state = "submitted"
        self.proven = False
        self.bounces = self.appeals = 0
        self.ticket_id = ""

    @initialize()
    def submit(self) -> None:
        self.ticket_id = self.scene.submit()["id"]

    def body(self, action: str) -> tuple[str, dict[str, Any]]:
        """The action's address and a good body for it."""
        if action == "evaluate-low":
            return "evaluate", {"level": "very_dissatisfied"}
        good: dict[str, dict[str, Any]] = {
            "dispatch": {"organisation_id": self.scene.unit},
            "rectify": {"result": "已整改"},
            "evaluate": {"level": "fair"},
            "make-long-term": {"plan": "分步实施", "review_dates": ["2024-01-05"]},
            "accept": {},
            "sign-off": {},
        }
        return action, good.get(action, {"reason": "理由"})

    def allowed(self, who: str, action: str) -> bool:
        """What the product says."""
        if (who, action, self.state) not in MODEL:
            return False
        if action == "rectify":
            return self.proven
        if action == "object":
            return self.bounces < 2
        return action != "appeal" or self.appeals < 1

    @rule(who=st.sampled_from([OFFICE, UNIT, FINDER, *OTHERS]), action=st.sampled_from(ACTIONS))
    def act(self, who: str, action: str) -> None:
        self.attempt(who, action)

    @rule(data=st.data())
    def follow_the_model(self, data: st.DataObject) -> None:
        steps = [
            (who, action)
            for who, action, source in sorted(MODEL)
            if source == self.state and action != "annul"
        ]
        if steps:
            self.attempt(*data.draw(st.sampled_from(steps)))

    @rule()
    def do_a_measure(self) -> None:
        if self.state in {"dispatched", "rectifying"} and not self.proven:
            self.scene.complete(self.scene.measure(self.ticket_id))
            self.proven = True

    def attempt(self, who: str, action: str) -> None:
        address, body = self.body(action)
        answer = self.scene.post(getattr(self.scene, who), self.ticket_id, address, body)
        if not self.allowed(who, action):
            assert answer.status_code in {403, 404, 409}, (who, action, self.state, answer.text)
            return
        assert answer.status_code == 200, (who, action, self.state, answer.text)
        self.state = MODEL[who, action, self.state]
        self.bounces += action == "object"
        self.appeals += action == "appeal"
        if action == "reopen":
            self.proven = False
            self.scene.tick()

    @invariant()
    def the_ticket_is_where_the_model_is(self) -> None:
        if self.ticket_id:
            seen = self.scene.seen(self.scene.office, self.ticket_id)
            assert seen["state"] == self.state

    @invariant()
    def what_is_offered_is_what_is_allowed(self) -> None:
        if not self.ticket_id:
            return
        for who in (OFFICE, UNIT, FINDER):
            answer = self.scene.get(getattr(self.scene, who), self.ticket_id)
            offered = (
                {one["action"] for one in answer.json()["available_actions"] if not one["unmet"]}
                if answer.status_code == 200
                else set()
            )
            for action in ACTIONS:
                address, _ = self.body(action)
                if action != "evaluate-low":
                    assert (address in offered) is self.allowed(who, action), (who, action)


@pytest.mark.slow
def test_only_what_may_happen_happens(scene: Scene) -> None:
    run_state_machine_as_test(
        lambda: TicketMachine(scene),  # type: ignore[arg-type] # any maker of machines will do
        settings=settings(
            max_examples=12,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
