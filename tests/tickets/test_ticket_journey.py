"""The loop from submission to sign-off, and each of its side ways, over HTTP."""

from datetime import UTC, datetime, timedelta

from app.platform.clock import HeldClock
from tests.tickets.scene import Scene, refused


def test_from_submission_to_sign_off(scene: Scene) -> None:
    ticket = scene.submit()
    assert ticket["state"] == "submitted"
    assert ticket["number"] == "FK-2023-000001"
    assert ticket["is_finder"] is True
    given = scene.do(
        scene.office,
        ticket["id"],
        "dispatch",
        organisation_id=scene.unit,
        deadline_preset="immediate",
    )
    assert given["state"] == "dispatched"
    assert given["organisation_name"] == "就业促进处"
    assert given["due_on"] == "2023-10-19"
    assert scene.do(scene.handler, ticket["id"], "accept")["state"] == "rectifying"
    done = scene.complete(scene.measure(ticket["id"]))
    assert done["is_proven"] is True
    reported = scene.do(scene.handler, ticket["id"], "rectify", result="已取消该纸质证明")
    assert (reported["state"], reported["rounds"]) == ("rectified", 1)
    rated = scene.do(scene.finder, ticket["id"], "evaluate", level="very_satisfied")
    assert rated["state"] == "verified"
    closed = scene.do(scene.office, ticket["id"], "sign-off", note="同意销号")
    assert closed["state"] == "closed"
    assert closed["closed_at"].startswith("2023-10-16T01:00:00")
    assert [action["action"] for action in closed["available_actions"]] == [
        "reopen",
        "annul",
        "comment",
    ]


def test_the_two_lowest_levels_fall_back_by_themselves(scene: Scene) -> None:
    ticket_id = scene.rectified()
    fallen = scene.do(
        scene.finder, ticket_id, "evaluate", level="dissatisfied", comment="仍要求提供"
    )
    assert (fallen["state"], fallen["satisfaction"]) == ("rectifying", "dissatisfied")
    assert fallen["deadline_preset"] == "rework"
    again = scene.do(scene.handler, ticket_id, "rectify", result="窗口已培训，不再要求")
    assert again["rounds"] == 2
    assert scene.do(scene.finder, ticket_id, "evaluate", level="fair")["state"] == "verified"
    facts = scene.api.as_(scene.office).get(f"/api/v1/tickets/{ticket_id}/facts").json()
    assert [(one["round"], one["passed"]) for one in facts["evaluations"]] == [
        (1, False),
        (2, True),
    ]


def test_objections_are_overruled_or_upheld_until_the_first_unit_keeps_it(scene: Scene) -> None:
    ticket_id = scene.dispatched()
    scene.do(scene.handler, ticket_id, "object", reason="不属于本处职责")
    kept = scene.do(scene.office, ticket_id, "overrule-objection", reason="属于本处职责")
    assert kept["state"] == "dispatched"
    scene.do(scene.liaison, ticket_id, "object", reason="应由社保中心办理")
    waiting = scene.do(scene.office, ticket_id, "uphold-objection", reason="同意改派")
    assert (waiting["state"], waiting["organisation_id"]) == ("submitted", None)
    elsewhere = scene.post(
        scene.office, ticket_id, "dispatch", {"organisation_id": scene.other_unit}
    )
    refused(elsewhere, 409, "ticket.wrong_unit")
    scene.do(scene.office, ticket_id, "dispatch", organisation_id=scene.unit)
    problem = refused(
        scene.post(scene.handler, ticket_id, "object", {"reason": "还是不属于"}),
        409,
        "ticket.gate_unmet",
    )
    assert [one["code"] for one in problem["unmet"]] == ["objection.limit_reached"]


def test_redispatch_moves_the_ticket_and_the_former_unit_still_sees_it(scene: Scene) -> None:
    ticket_id = scene.dispatched()
    scene.do(scene.handler, ticket_id, "object", reason="应由社保中心办理")
    moved = scene.do(
        scene.office,
        ticket_id,
        "redispatch",
        organisation_id=scene.other_unit,
        reason="采纳异议",
    )
    assert moved["organisation_id"] == scene.other_unit
    assert scene.get(scene.handler, ticket_id).status_code == 200
    refused(scene.post(scene.handler, ticket_id, "accept"), 403, "ticket.not_yours")
    assert scene.do(scene.stranger, ticket_id, "accept")["state"] == "rectifying"


def test_declined_tickets_are_appealed_once(scene: Scene) -> None:
    ticket_id = scene.submit()["id"]
    scene.do(scene.office, ticket_id, "decline", reason="不属于人社业务")
    assert scene.do(scene.finder, ticket_id, "appeal", reason="属于失业登记")["state"] == (
        "submitted"
    )
    scene.do(scene.office, ticket_id, "decline", reason="经复核仍不属于")
    again = scene.post(scene.finder, ticket_id, "appeal", {"reason": "再次申诉"})
    refused(again, 409, "ticket.gate_unmet")


def test_a_duplicate_is_merged_into_the_ticket_that_goes_on(scene: Scene) -> None:
    goes_on, twin = scene.submit()["id"], scene.submit(title="同一问题")["id"]
    merged = scene.do(scene.office, twin, "merge", into_ticket_id=goes_on, reason="重复")
    assert (merged["state"], merged["merged_into_id"]) == ("merged", goes_on)
    back = scene.post(scene.office, goes_on, "merge", {"into_ticket_id": twin, "reason": "反向"})
    refused(back, 409, "ticket.wrong_merge")
    itself = scene.post(
        scene.office, goes_on, "merge", {"into_ticket_id": goes_on, "reason": "自身"}
    )
    refused(itself, 409, "ticket.wrong_merge")


def test_long_term_with_a_plan_reviewed_and_resumed(scene: Scene) -> None:
    ticket_id = scene.rectifying()
    waiting = scene.do(
        scene.office,
        ticket_id,
        "make-long-term",
        plan="待省级系统升级后取消",
        review_dates=["2023-12-01", "2024-03-01"],
    )
    assert (waiting["state"], waiting["review_on"]) == ("long_term", "2023-12-01")
    seen = scene.do(scene.office, ticket_id, "review", note="系统已招标")
    assert seen["review_on"] == "2024-03-01"
    back = scene.do(scene.office, ticket_id, "resume", reason="系统已上线")
    assert (back["state"], back["review_on"]) == ("rectifying", None)


def test_a_recurrence_reopens_it_and_earlier_measures_count_no_longer(
    scene: Scene, clock: HeldClock
) -> None:
    ticket_id = scene.closed()
    clock.set(datetime(2023, 11, 20, 1, 0, tzinfo=UTC))
    again = scene.do(scene.office, ticket_id, "reopen", reason="窗口又要求提供")
    assert (again["state"], again["recurrences"]) == ("dispatched", 1)
    scene.do(scene.handler, ticket_id, "accept")
    problem = refused(
        scene.post(scene.handler, ticket_id, "rectify", {"result": "已办"}),
        409,
        "ticket.gate_unmet",
    )
    assert problem["unmet"][0]["code"] == "measure.none_proven"
    clock.advance(timedelta(minutes=1))
    scene.complete(scene.measure(ticket_id))
    scene.do(scene.handler, ticket_id, "rectify", result="已再次整改")


def test_a_finder_withdraws_before_dispatch_only(scene: Scene) -> None:
    early, late = scene.submit()["id"], scene.dispatched()
    assert scene.do(scene.finder, early, "withdraw", reason="记错了")["state"] == "withdrawn"
    refused(
        scene.post(scene.finder, late, "withdraw", {"reason": "记错了"}),
        409,
        "ticket.illegal_state",
    )


def test_nothing_is_deleted_but_annulled_with_a_reason(scene: Scene) -> None:
    ticket_id = scene.closed()
    assert scene.do(scene.office, ticket_id, "annul", reason="误登记")["state"] == "annulled"
    assert scene.get(scene.finder, ticket_id).json()["state_reason"] == "误登记"
    gone = scene.api.as_(scene.office).delete(f"/api/v1/tickets/{ticket_id}")
    assert gone.status_code == 405


def test_the_coordinator_sends_a_verified_ticket_back(scene: Scene) -> None:
    ticket_id = scene.verified()
    back = scene.do(scene.office, ticket_id, "send-back", reason="佐证材料不足")
    assert (back["state"], back["deadline_preset"]) == ("rectifying", "rework")
