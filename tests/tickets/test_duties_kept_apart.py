"""Finder, fixer, verifier and signer are never one, over HTTP."""

from datetime import timedelta

from app.identity.vocabulary import Role
from app.platform.clock import HeldClock
from tests.tickets.scene import Scene, refused


def test_the_finder_never_fixes(scene: Scene) -> None:
    both = scene.people.person(Role.WALKER, Role.HANDLER, organisation=scene.unit, name="冯一")
    ticket_id = scene.submit(both)["id"]
    scene.do(scene.office, ticket_id, "dispatch", organisation_id=scene.unit)
    problem = refused(scene.post(both, ticket_id, "accept"), 403, "ticket.segregation_of_duties")
    assert [one["code"] for one in problem["unmet"]] == ["segregation.fixer_is_finder"]
    scene.do(scene.handler, ticket_id, "accept")
    measure = scene.api.as_(both).post(
        "/api/v1/measures", json={"ticket_ids": [ticket_id], "title": "自查自改"}
    )
    refused(measure, 403, "ticket.segregation_of_duties")


def test_the_finders_own_unit_does_not_verify_and_a_substitute_is_drawn_at_once(
    scene: Scene,
) -> None:
    inside = scene.people.person(Role.WALKER, organisation=scene.unit, name="陈二")
    outside = scene.people.person(Role.EXPERIENCER, name="褚三")
    scene.finder = inside
    ticket_id = scene.rectified()
    verdict = scene.post(inside, ticket_id, "evaluate", {"level": "very_satisfied"})
    problem = refused(verdict, 403, "ticket.segregation_of_duties")
    assert problem["unmet"][0]["code"] == "segregation.verifier_in_fixing_unit"
    drawn = scene.do(scene.office, ticket_id, "draw-substitute")
    assert drawn["substitute_drawn"] is True
    assert outside.user_id not in scene.get(scene.handler, ticket_id).text
    substitutes = [
        person for person in (outside,) if scene.get(person, ticket_id).status_code == 200
    ]
    if substitutes:  # else one of the scene's other walkers was drawn
        assert scene.do(outside, ticket_id, "evaluate", level="satisfied")["state"] == "verified"


def test_a_silent_finder_is_replaced_after_ten_days(scene: Scene, clock: HeldClock) -> None:
    ticket_id = scene.rectified()
    substitute = scene.people.person(Role.EXPERIENCER, name="卫四")
    early = scene.post(scene.office, ticket_id, "draw-substitute")
    assert refused(early, 409, "ticket.gate_unmet")["unmet"][0]["code"] == "substitute.not_due"
    clock.advance(timedelta(days=10))
    scene.do(scene.office, ticket_id, "draw-substitute")
    verdict = scene.do(substitute, ticket_id, "evaluate", level="satisfied")
    assert verdict["state"] == "verified"
    facts = scene.api.as_(scene.office).get(f"/api/v1/tickets/{ticket_id}/facts").json()
    assert facts["evaluations"][0]["by_substitute"] is True


def test_nobody_is_left_to_draw(scene: Scene, clock: HeldClock) -> None:
    ticket_id = scene.rectified()
    clock.advance(timedelta(days=10))
    answer = scene.post(scene.office, ticket_id, "draw-substitute")
    refused(answer, 409, "ticket.no_substitute")


def test_the_signer_neither_fixed_nor_verified_unless_exempted_by_another(scene: Scene) -> None:
    double = scene.people.person(
        Role.COORDINATOR, Role.WALKER, organisation=scene.office_unit, name="蒋五"
    )
    scene.finder = scene.people.person(Role.WALKER, name="沈六")
    ticket_id = scene.rectified()
    scene.finder = double
    own = scene.submit(double)
    assert own["is_finder"] is False, "a coordinator who writes it down is no finder"
    scene.do(
        scene.office,
        ticket_id,
        "exempt",
        rule="signer_is_verifier",
        user_id=double.user_id,
        reason="行风办仅一人在岗",
    )
    self_signed = scene.post(
        double,
        ticket_id,
        "exempt",
        {"rule": "signer_is_verifier", "user_id": double.user_id, "reason": "自己签"},
    )
    problem = refused(self_signed, 409, "ticket.gate_unmet")
    assert problem["unmet"][0]["code"] == "exemption.self_signed"
    facts = scene.api.as_(scene.office).get(f"/api/v1/tickets/{ticket_id}/facts").json()
    assert [one["rule"] for one in facts["exemptions"]] == ["signer_is_verifier"]


def test_available_actions_say_what_stands_in_the_way(scene: Scene) -> None:
    ticket_id = scene.rectifying()
    actions = {
        action["action"]: action
        for action in scene.seen(scene.handler, ticket_id)["available_actions"]
    }
    assert actions["rectify"]["demands"] == ["result"]
    assert actions["rectify"]["label"] == "报告整改完成"
    assert [one["code"] for one in actions["rectify"]["unmet"]] == ["measure.none_proven"]
    scene.complete(scene.measure(ticket_id))
    actions = {
        action["action"]: action
        for action in scene.seen(scene.handler, ticket_id)["available_actions"]
    }
    assert actions["rectify"]["unmet"] == []
    assert "sign-off" not in actions


def test_the_leader_is_offered_nothing(scene: Scene) -> None:
    assert scene.seen(scene.leader, scene.rectified())["available_actions"] == []
