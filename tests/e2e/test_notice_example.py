"""The notice's own example, from log-in to the filled Annex 4, on a server of its own.

The server runs as a process on real time in the production profile; nothing here reaches into the
application: what is done is done over HTTP and by the command line.
"""

import io
import re
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from docx import Document

from tests.e2e.accounts import Account
from tests.e2e.annex4 import COLUMNS, filled_row, head, read_excel, read_word
from tests.e2e.conftest import Installation
from tests.e2e.processes import eventually
from tests.e2e.story import DEMAND, PROBLEM, STEPS, Story, assert_pixels_only

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.timeout(300)]


def test_the_notice_s_own_example_from_log_in_to_annex_4(
    installation: Installation, story: Story
) -> None:
    story.prepare()
    walks_the_bundle(story)
    hands_the_tickets_out(story)
    half_way = installation.folder / "half-way.docx"
    installation.tongxing("export", "annex4", "--out", str(half_way))
    due = {kind: story.seen(story.office, one)["due_on"] for kind, one in story.tickets.items()}
    assert read_word(half_way.read_bytes())[2][6] == (
        f"问题1：拟于{chinese(due['problem'])}前完成\n需求1：拟于{chinese(due['demand'])}前完成"
    )
    rectifies_and_evaluates(story)
    annex_4_is_filled_as_the_notice_fills_it(installation, story)
    nobody_learns_who_found_it(installation, story)
    the_timeline_tells_it(story)
    the_audit_chain_holds(installation)


def walks_the_bundle(story: Story) -> None:
    story.walk_id = story.walk()
    walk = story.zhang.get(f"/walks/{story.walk_id}")
    assert [step["name"] for step in walk["steps"]] == list(STEPS)
    assert walk["steps"][2]["materials"][0]["listed_in_guide"] is False
    assert story.guide["promised"] == {"amount": 10, "unit": "working_days"}
    late = story.zhang.ask(
        "PUT", f"/walks/{story.walk_id}/answers/flow.rating", json={"value": "yes"}
    )
    assert late.json()["code"] == "walk.locked"
    story.find_tickets()
    for kind, ticket_id in story.tickets.items():
        ticket = story.seen(story.zhang, ticket_id)
        assert (ticket["kind"], ticket["state"], ticket["is_finder"]) == (kind, "submitted", True)


def hands_the_tickets_out(story: Story) -> None:
    problem, demand = story.tickets["problem"], story.tickets["demand"]
    story.do(story.office, problem, "dispatch", organisation_id=story.units["employment"])
    unit = story.units["social-insurance-centre"]
    story.do(story.office, demand, "dispatch", organisation_id=unit)
    returned = story.do(story.employment, problem, "object", reason="材料由窗口所在市收取")
    assert returned["state"] == "returned"
    kept = story.do(story.office, problem, "overrule-objection", reason="事项由本处牵头")
    assert (kept["state"], kept["bounces"]) == ("dispatched", 1)
    for unit_person, ticket_id in ((story.employment, problem), (story.insurance, demand)):
        assert story.do(unit_person, ticket_id, "accept")["state"] == "rectifying"
        offered = {one["action"]: one for one in offered_to(story, unit_person, ticket_id)}
        assert offered["rectify"]["unmet"][0]["code"] == "measure.none_proven"
    before, after = story.extend(demand, days=3, reason="需与大数据局联调接口")
    assert after > before
    explained = story.insurance.get(f"/tickets/{demand}/deadline")["explanation"]
    assert [one["working_days"] for one in explained["extensions"]] == [3]


def rectifies_and_evaluates(story: Story) -> None:
    """One is satisfied; the other falls back by itself, is done again and passes."""
    problem, demand = story.tickets["problem"], story.tickets["demand"]
    changed = "删除必传设置，改为与就业系统联网核验"
    story.do_measure(
        story.employment, story.plan_measure(story.employment, problem, changed), "已上线"
    )
    story.do_measure(
        story.insurance,
        story.plan_measure(story.insurance, demand, "进度查询增加经办部门和剩余天数"),
        "已上线",
    )
    for unit_person, ticket_id in ((story.employment, problem), (story.insurance, demand)):
        reported = story.do(unit_person, ticket_id, "rectify", result="整改完成，请复走")
        assert reported["state"] == "rectified"
    fallen = evaluated(story, problem, "dissatisfied", "系统改了，窗口仍口头要求纸质件")
    assert (fallen["state"], fallen["rounds"]) == ("rectifying", 1)
    passed = evaluated(story, demand, "satisfied", "能看到在哪个部门、还剩几天")
    assert passed["state"] == "verified"
    trained = story.plan_measure(story.employment, problem, "窗口人员培训并张贴一次性告知单")
    story.do_measure(story.employment, trained, "13个窗口已培训")
    again = story.do(story.employment, problem, "rectify", result="窗口已统一口径")
    assert (again["state"], again["rounds"]) == ("rectified", 2)
    assert evaluated(story, problem, "satisfied", "不再要求")["state"] == "verified"
    for ticket_id in story.tickets.values():
        assert story.do(story.office, ticket_id, "sign-off", note="同意销号")["state"] == "closed"


def evaluated(story: Story, ticket_id: str, level: str, comment: str) -> dict[str, Any]:
    """张三 walks again, and says how it is now."""
    rewalk_id = story.walk(rewalk_of=ticket_id)
    return story.do(
        story.zhang, ticket_id, "evaluate", level=level, comment=comment, rewalk_id=rewalk_id
    )


def offered_to(story: Story, who: Account, ticket_id: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = story.seen(who, ticket_id)["available_actions"]
    return found


def annex_4_is_filled_as_the_notice_fills_it(installation: Installation, story: Story) -> None:
    """The same cells from the command line and over HTTP, as Word and as Excel."""
    filling = {"unit": "人才开发处", "filler": "王填报", "contact": "024-00000000"}
    line = head(filled_on=date(2023, 12, 15), **filling)
    problems, demands = PROBLEM["description"], DEMAND["description"]
    expected = filled_row(problems, demands)
    for kind, read in (("docx", read_word), ("xlsx", read_excel)):
        path = installation.folder / f"annex4.{kind}"
        options = [part for name, value in filling.items() for part in (f"--{name}", value)]
        installation.tongxing(
            "export", "annex4", "--out", str(path), *options, "--date", "2023-12-15"
        )
        body = filling | {
            "programme_id": story.programme_id,
            "format": kind,
            "filled_on": "2023-12-15",
        }
        answer = story.office.ask("POST", "/forms/annex-4", json=body)
        assert answer.status_code == 200, answer.text
        for content in (path.read_bytes(), answer.content):
            assert read(content) == [line, COLUMNS, expected]
    refused = story.employment.ask(
        "GET", "/forms/annex-4", params={"programme_id": story.programme_id}
    )
    assert refused.status_code == 403
    prints_well(installation.folder)


def prints_well(folder: Path) -> None:
    """A4 landscape; the headings come again on every page; wide rows keep to the page."""
    section = Document(io.BytesIO((folder / "annex4.docx").read_bytes())).sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (297, 210)
    sheet = openpyxl.load_workbook(folder / "annex4.xlsx").worksheets[0]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows == "$3:$4"
    assert sheet.page_setup.fitToHeight == 0
    assert {str(merged) for merged in sheet.merged_cells.ranges} == {
        "A1:I1",
        "A2:I2",
        "A3:C3",
        "D3:F3",
        "G3:I3",
    }


def nobody_learns_who_found_it(installation: Installation, story: Story) -> None:
    """Neither unit was ever answered the finder's name, account or id, whatever it asked."""
    for unit, ticket_id in (
        (story.employment, story.tickets["problem"]),
        (story.insurance, story.tickets["demand"]),
    ):
        sees_the_photo_only(unit, ticket_id)
        for part in ("", "/timeline", "/facts", "/comments", "/deadline", "/reminders"):
            assert unit.ask("GET", f"/tickets/{ticket_id}{part}").status_code == 200
        for path in ("/tickets", "/measures", "/lists/problems", "/lists/demands", "/my/reminders"):
            unit.items(path)
        for name in ("张三", "zhangsan", story.zhang.id):
            assert unit.items("/tickets", q=name) == []
        for path in (
            f"/walks/{story.walk_id}",
            f"/walks/{story.walk_id}/evidence",
            f"/findings?walk_id={story.walk_id}",
            "/users",
        ):
            assert unit.ask("GET", path).status_code in {403, 404}
        purpose = {"purpose": "想知道是谁"}
        asked = unit.ask("POST", f"/tickets/{ticket_id}/finder", json=purpose)
        assert asked.status_code == 403
        for secret in ("张三", "zhangsan", story.zhang.id):
            assert secret.encode() not in unit.answered
    logged = installation.running.log.read_text("utf-8")
    assert "张三" not in logged
    assert PROBLEM["description"] not in logged


def sees_the_photo_only(unit: Account, ticket_id: str) -> None:
    """A unit gets the photo of what it has to put right, under a neutral name."""
    shown = unit.items(f"/tickets/{ticket_id}/evidence")
    for row in shown:
        photo = unit.ask("GET", f"/tickets/{ticket_id}/evidence/{row['id']}/content")
        assert photo.status_code == 200, photo.text
        assert_pixels_only(photo.content)
    assert {row["source"] for row in shown} <= {"finding", "measure"}


def the_timeline_tells_it(story: Story) -> None:
    rows = story.zhang.items(f"/tickets/{story.tickets['problem']}/timeline", limit=200)
    told = [row["name"].partition(".")[2] for row in rows]
    assert told == [
        "submitted",
        "dispatched",
        "returned",
        "objection_overruled",
        "accepted",
        "planned",
        "done",
        "rectified",
        "evaluated",
        "planned",
        "done",
        "rectified",
        "evaluated",
        "closed",
    ]
    assert "自动退回整改" in rows[8]["text"]
    assert rows[-1]["text"] == "予以销号"
    second = story.zhang.items(f"/tickets/{story.tickets['demand']}/timeline", limit=200)
    assert {"extension_requested", "extension_approved"} <= {
        row["name"].partition(".")[2] for row in second
    }


def the_audit_chain_holds(installation: Installation) -> None:
    def sealed() -> str:
        said = installation.tongxing("audit", "verify")
        return "" if "wait to be sealed" in said else said

    found = re.search(r"The chain holds: (\d+) events", eventually(sealed))
    assert found
    assert int(found[1]) > 100


def chinese(day: str) -> str:
    year, month, number = (int(part) for part in day.split("-"))
    return f"{year}年{month}月{number}日"
