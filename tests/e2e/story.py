"""The notice's own example, told over HTTP move by move (辽人社办〔2023〕38号, 附件4)."""

import io
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from PIL import Image

from tests.e2e.accounts import Account
from tests.e2e.processes import eventually
from tests.platform.image_samples import phone_photo

BUNDLE = "“失业再就业”一件事一次办"
STEPS = ("注册登录", "咨询申请", "材料提交", "受理", "部门联办", "进度查询")
PAPER = "解除劳动合同证明（纸质原件）"
PROBLEM = {
    "kind": "problem",
    "dimension": "quality",
    "severity": "serious",
    "title": "材料提交环节要求提供指南未列明的纸质证明",
    "description": "材料提交环节要求到窗口补交纸质解除劳动合同证明，办事指南未列明；"
    "承诺10个工作日办结，实际用时13个工作日。",
}
DEMAND = {
    "kind": "demand",
    "dimension": "flow",
    "severity": "minor",
    "title": "希望进度查询显示办理到哪个部门",
    "description": "进度查询只显示“办理中”，希望显示办理到哪个部门、还需几天。",
}
MINUTE = timedelta(minutes=1)


def uid() -> str:
    """An id as a device makes it."""
    return str(uuid4())


def assert_pixels_only(photo: bytes) -> None:
    """Neither place nor device nor remark of the phone is in the stored photo."""
    assert len(Image.open(io.BytesIO(photo)).getexif()) == 0
    assert b"SecretPhone" not in photo
    assert b"Zhang San" not in photo


@dataclass
class Story:
    """Who takes part, and what has come of it so far."""

    zhang: Account
    office: Account
    employment: Account
    insurance: Account
    units: dict[str, str]
    programme_id: str = ""
    plan: dict[str, Any] = field(default_factory=dict)
    guide: dict[str, Any] = field(default_factory=dict)
    walk_id: str = ""
    tickets: dict[str, str] = field(default_factory=dict)

    def prepare(self) -> None:
        """Look up, as a walker would, what the walk is to be held against."""
        zhang = self.zhang
        self.programme_id = zhang.items("/programmes")[0]["id"]
        bundle = next(row for row in zhang.items("/bundles", q="失业再就业"))
        assert bundle["name"] == BUNDLE
        guide = next(row for row in zhang.items("/guides", bundle_id=bundle["id"]))
        version = zhang.items(f"/guides/{guide['id']}/versions")[0]
        assert version["state"] == "published"
        self.guide = zhang.get(f"/guide-versions/{version['id']}")
        channel = next(row for row in zhang.items("/channels") if row["name"] == "辽事通")
        self.plan = {
            "programme_id": self.programme_id,
            "bundle_id": bundle["id"],
            "guide_version_id": version["id"],
            "mode": "in_person",
            "channel_id": channel["id"],
        }

    def walk(self, *, rewalk_of: str | None = None) -> str:
        """Plan, start, record, answer, attach a photo, submit; the walk's id."""
        zhang, walk_id = self.zhang, uid()
        questions = ["所需材料是否与指南一致？"]
        plan = self.plan | {"id": walk_id, "rewalk_of_ticket_id": rewalk_of, "questions": questions}
        made = zhang.send("/walks", plan)
        again = zhang.send("/walks", plan)
        assert again == made  # a device that got no answer sends again
        began = datetime.now(UTC) - 60 * MINUTE
        started = zhang.send(
            f"/walks/{walk_id}/start",
            {"client_time": datetime.now(UTC).isoformat(), "started_at": began.isoformat()},
            version=made["version"],
        )
        at_fault = rewalk_of is None
        step_id = self._steps(walk_id, began, paper=at_fault)
        self._answers(walk_id, good=not at_fault)
        if at_fault:
            ids = (uid(), uid())
            for finding_id, finding in zip(ids, (PROBLEM, DEMAND), strict=True):
                body = {**finding, "step_id": step_id}
                zhang.put(f"/walks/{walk_id}/findings/{finding_id}", body)
            self._photo(walk_id, step_id, ids[0])
        answer = "多要了一份" if at_fault else "一致"
        done = self._submit(walk_id, answer)
        assert (started["state"], done["state"]) == ("started", "submitted")
        return walk_id

    def _submit(self, walk_id: str, answer: str) -> dict[str, Any]:
        record = {
            "mode": "in_person",
            "phases": ["register_login", "consult_apply", "submit_materials", "query_progress"],
            "case_number": "LN20231016000001",
        }
        self.zhang.put(f"/walks/{walk_id}/mode-record", record)
        submission = {
            "ended_at": datetime.now(UTC).isoformat(),
            "summary": "从注册登录走到进度查询。",
            "question_answers": [{"index": 0, "text": answer}],
        }
        version = self.zhang.get(f"/walks/{walk_id}")["version"]
        done: dict[str, Any] = self.zhang.send(
            f"/walks/{walk_id}/submit", submission, version=version
        )
        return done

    def _steps(self, walk_id: str, began: datetime, *, paper: bool) -> str:
        stages = {stage["name"]: stage["id"] for stage in self.guide["stages"]}
        listed = {material["name"] for material in self.guide["materials"]}
        assert PAPER not in listed
        demanding = ""
        for position, name in enumerate(STEPS, start=1):
            step_id = uid()
            start = began + (position - 1) * 5 * MINUTE
            body = {
                "position": position,
                "name": name,
                "guide_stage_id": stages[name],
                "outcome": "done",
                "started_at": start.isoformat(),
                "ended_at": (start + 4 * MINUTE).isoformat(),
                "elapsed_ms": 240_000,
            }
            if name == "材料提交":
                demanding = step_id
                demanded = [{"name": PAPER, "listed_in_guide": False, "form": "original"}]
                body |= {"materials": demanded, "visit_number": 2} if paper else {}
            if name == "进度查询" and paper:
                body |= {"note": "承诺10个工作日，第13个工作日才办结。"}
            self.zhang.put(f"/walks/{walk_id}/steps/{step_id}", body)
        return demanding

    def _answers(self, walk_id: str, *, good: bool) -> None:
        given = {
            "coverage.guide_accurate": "指南未列明纸质证明",
            "flow.online_login": "",
            "quality.no_paper_if_verifiable": "可以网上核验，仍要纸质",
            "quality.time_limit_best": "超过承诺时限",
            "cost.no_added_precheck": "",
            "bundle.fewer_materials": "",
        }
        for key, trouble in given.items():
            bad = bool(trouble) and not good
            body = {"value": "no" if bad else "yes", "note": trouble if bad else ""}
            self.zhang.put(f"/walks/{walk_id}/answers/{key}", body)

    def _photo(self, walk_id: str, step_id: str, finding_id: str) -> None:
        """Taken with place and device in it; what is stored has neither."""
        sent = phone_photo()
        assert Image.open(io.BytesIO(sent)).getexif().get_ifd(0x8825)
        path = f"/walks/{walk_id}/evidence/{uid()}"
        answer = self.zhang.ask(
            "PUT",
            path,
            params={
                "kind": "photo",
                "step_id": step_id,
                "finding_id": finding_id,
                "file_name": "张三拍的材料清单.jpg",
            },
            content=sent,
            headers={"Content-Type": "image/jpeg"},
        )
        assert answer.status_code == 200, answer.text
        assert answer.json()["embedded_captured_at"] == "2023-11-02T01:41:07Z"
        assert_pixels_only(self.zhang.ask("GET", f"{path}/content").content)

    def find_tickets(self) -> None:
        """The worker makes a ticket of each finding."""

        def made() -> list[dict[str, Any]]:
            rows = self.zhang.items("/findings", walk_id=self.walk_id)
            return rows if all(row["ticket_id"] for row in rows) else []

        rows = eventually(made)
        self.tickets = {row["kind"]: row["ticket_id"] for row in rows}
        assert len(rows) == len(self.tickets) == 2

    def seen(self, who: Account, ticket_id: str) -> dict[str, Any]:
        found: dict[str, Any] = who.get(f"/tickets/{ticket_id}")
        return found

    def do(self, who: Account, ticket_id: str, action: str, **body: Any) -> dict[str, Any]:
        """An action that the ticket itself offers to ``who``, with its present ETag."""
        ticket = self.seen(who, ticket_id)
        done: dict[str, Any] = who.send(
            f"/tickets/{ticket_id}/{action}", body, version=ticket["version"]
        )
        return done

    def plan_measure(self, unit: Account, ticket_id: str, title: str) -> dict[str, Any]:
        planned: dict[str, Any] = unit.send(
            "/measures", {"ticket_ids": [ticket_id], "title": title, "description": ""}
        )
        return planned

    def do_measure(self, unit: Account, measure: dict[str, Any], result: str) -> None:
        """Done, with a photo as evidence."""
        evidence_id = uid()
        answer = unit.ask(
            "PUT",
            f"/evidence/{evidence_id}",
            params={"kind": "photo", "file_name": "整改后页面.jpg"},
            content=phone_photo(),
            headers={"Content-Type": "image/jpeg"},
        )
        assert answer.status_code == 200, answer.text
        done = unit.send(
            f"/measures/{measure['id']}/complete",
            {"result": result, "evidence_ids": [evidence_id]},
            version=measure["version"],
        )
        assert (done["state"], done["is_proven"]) == ("done", True)

    def extend(self, ticket_id: str, *, days: int, reason: str) -> tuple[str, str]:
        """Asked for by the unit, granted by 行风办; the deadline before and after."""
        before = self.seen(self.insurance, ticket_id)
        asked = self.insurance.send(
            f"/tickets/{ticket_id}/extensions",
            {"working_days": days, "reason": reason},
            version=before["version"],
        )
        wish = asked["extensions"][-1]
        version = self.seen(self.office, ticket_id)["version"]
        self.office.send(
            f"/tickets/{ticket_id}/extensions/{wish['id']}/approve", {}, version=version
        )
        return before["due_on"], self.seen(self.insurance, ticket_id)["due_on"]
