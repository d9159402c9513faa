"""A place to walk in: people, a bundle with its published guide, channels, and the checklist."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from httpx import Response
from sqlalchemy import insert, update

from app.catalogue.models import Bundle, Channel, Guide, GuideStage, GuideVersion, Matter, Outlet
from app.catalogue.vocabulary import (
    Board,
    BundleRole,
    ChannelKind,
    GuideState,
    Handling,
    LimitUnit,
    OutletKind,
    StageKind,
)
from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.clock import HeldClock
from app.platform.db import WriteSession
from app.platform.ids import new_id
from app.walks.seed import seed_checklist
from tests.client import Api, People, Person

MINUTE = timedelta(minutes=1)
STAGES = (
    ("注册登录", StageKind.SIGN_IN),
    ("材料提交", StageKind.SUBMIT),
    ("进度查询", StageKind.PROGRESS),
)


def uid() -> str:
    """An id as a device makes it."""
    return str(uuid4())


@dataclass
class Scene:
    """Everything a test of walks needs, and the few moves each of them makes."""

    api: Api
    people: People
    clock: HeldClock
    unit: str = ""
    ids: dict[str, str] = field(default_factory=dict)
    stages: list[str] = field(default_factory=list)

    def set_up(self) -> "Scene":
        """Make the people, the catalogue and the checklist."""
        self.unit = self.people.organisation("就业促进处")
        self.other_unit = self.people.organisation("社会保险处")
        self.walker = self.people.person(Role.WALKER, organisation=self.unit, name="张三")
        self.liaison = self.people.person(Role.LIAISON, organisation=self.unit, name="李四")
        self.coordinator = self.people.person(Role.COORDINATOR, name="王五")
        self.leader = self.people.person(Role.LEADER, name="赵六")
        self.handler = self.people.person(Role.HANDLER, name="孙七")
        self.experiencer = self.people.person(Role.EXPERIENCER, organisation=self.unit, name="周八")
        with self.people.runtime.database.write() as session:
            self.ids["checklist"] = seed_checklist(session, Actor.system("seed"))
            self._catalogue(session)
        return self

    def _catalogue(self, session: WriteSession) -> None:
        stamps = {"version": 1, "created_at": session.now, "updated_at": session.now}
        named = {"name_pinyin": "a", "name_initials": "a"}
        names = "matter bundle channel outlet other_outlet guide version draft_guide draft"
        self.ids |= {name: new_id() for name in names.split()}
        session.execute(
            insert(Matter).values(
                id=self.ids["matter"],
                name="失业登记",
                board=Board.EMPLOYMENT,
                local_code=f"L-{self.ids['matter']}",
                **named,
                **stamps,
            )
        )
        session.execute(
            insert(Bundle).values(
                id=self.ids["bundle"],
                name=f"失业再就业{self.ids['bundle'][-6:]}",
                our_role=BundleRole.LEAD,
                acceptance="",
                joint_handling="",
                delivery="",
                **named,
                **stamps,
            )
        )
        session.execute(
            insert(Channel).values(
                id=self.ids["channel"],
                code=f"app-{self.ids['channel'][-6:]}",
                kind=ChannelKind.SERVICE,
                name="辽事通",
                name_en="Liaoshitong",
                is_online=True,
                phone="",
                url="",
                **stamps,
            )
        )
        for name in ("outlet", "other_outlet"):
            session.execute(
                insert(Outlet).values(
                    id=self.ids[name],
                    name=f"{name}-{self.ids[name][-6:]}",
                    kind=OutletKind.VIRTUAL,
                    channel_id=self.ids["channel"],
                    organisation_id=self.unit,
                    **dict.fromkeys(
                        ("address", "hours", "consultation_phone", "complaint_phone", "url"), ""
                    ),
                    **named,
                    **stamps,
                )
            )
        self._guide(session, "guide", "version", publish=True)
        self._guide(session, "draft_guide", "draft", publish=False, place=self.other_unit)

    def _guide(
        self,
        session: WriteSession,
        guide: str,
        version: str,
        *,
        publish: bool,
        place: str | None = None,
    ) -> None:
        stamps = {"version": 1, "created_at": session.now, "updated_at": session.now}
        session.execute(
            insert(Guide).values(
                id=self.ids[guide],
                bundle_id=self.ids["bundle"],
                organisation_id=place or self.unit,
                title="失业再就业",
                name_pinyin="a",
                name_initials="a",
                **stamps,
            )
        )
        texts = dict.fromkeys(
            [
                "visit_reason",
                "fee_standard",
                "fee_basis",
                "conditions",
                "basis",
                "result_name",
                "authority_name",
                "consultation_phone",
                "complaint_phone",
                "digest",
                "change_note",
            ],
            "",
        )
        session.execute(
            insert(GuideVersion).values(
                id=self.ids[version],
                guide_id=self.ids[guide],
                number=1,
                state=GuideState.DRAFT,
                title="失业再就业",
                handling=Handling.PROMISED,
                promised_amount=5,
                promised_unit=LimitUnit.WORKING_DAYS,
                visits=0,
                fully_online=True,
                fee_charged=False,
                online_payment=False,
                **texts,
                **stamps,
            )
        )
        for position, (name, kind) in enumerate(STAGES, start=1):
            stage = new_id()
            if publish:
                self.stages.append(stage)
            session.execute(
                insert(GuideStage).values(
                    id=stage,
                    guide_version_id=self.ids[version],
                    position=position,
                    name=name,
                    kind=kind,
                    optional=False,
                    any_order=False,
                    note="",
                )
            )
        if publish:
            session.execute(
                update(GuideVersion)
                .where(GuideVersion.id == self.ids[version])
                .values(state=GuideState.PUBLISHED, published_at=session.now)
            )

    def plan_body(self, **changes: Any) -> dict[str, Any]:
        """The plan of the notice's own example."""
        return {
            "id": uid(),
            "bundle_id": self.ids["bundle"],
            "guide_version_id": self.ids["version"],
            "mode": "in_person",
            "channel_id": self.ids["channel"],
        } | changes

    def plan(self, person: Person | None = None, **changes: Any) -> dict[str, Any]:
        """A planned walk."""
        answer = self.api.as_(person or self.walker).post(
            "/api/v1/walks", json=self.plan_body(**changes)
        )
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    def act(
        self, person: Person, walk: dict[str, Any], action: str, body: dict[str, Any]
    ) -> Response:
        """An action with the version the walk was last read in."""
        answer: Response = self.api.as_(person).post(
            f"/api/v1/walks/{walk['id']}/{action}",
            json=body,
            headers={"If-Match": f'"{walk["version"]}"'},
        )
        return answer

    def start(
        self, walk: dict[str, Any], person: Person | None = None, ahead: timedelta = timedelta()
    ) -> dict[str, Any]:
        """The walk under way; the device's clock runs ``ahead``."""
        now = (self.clock.now() + ahead).isoformat()
        answer = self.act(
            person or self.walker, walk, "start", {"client_time": now, "started_at": now}
        )
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def started(self, person: Person | None = None, **changes: Any) -> dict[str, Any]:
        """A planned and started walk."""
        return self.start(self.plan(person, **changes), person)

    def step_body(self, start: datetime, minutes: int = 5, **changes: Any) -> dict[str, Any]:
        """A step that went well."""
        return {
            "position": 1,
            "name": "材料提交",
            "outcome": "done",
            "started_at": start.isoformat(),
            "ended_at": (start + minutes * MINUTE).isoformat(),
        } | changes

    def put(
        self, walk: dict[str, Any], part: str, body: dict[str, Any], by: Person | None = None
    ) -> Response:
        """Send one part of a walk."""
        client = self.api.as_(by or self.walker)
        answer: Response = client.put(f"/api/v1/walks/{walk['id']}/{part}", json=body)
        return answer

    def read(self, walk: dict[str, Any], person: Person | None = None) -> dict[str, Any]:
        """The walk as it stands."""
        answer = self.api.as_(person or self.walker).get(f"/api/v1/walks/{walk['id']}")
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def filled(self, person: Person | None = None, **changes: Any) -> dict[str, Any]:
        """A walk that lacks nothing but its submission; one step, two findings."""
        walk = self.started(person, **changes)
        start = self.clock.now()
        self.clock.advance(10 * MINUTE)
        walk["step"], walk["problem"], walk["demand"] = uid(), uid(), uid()
        finding = {"dimension": "quality", "title": "要求提供纸质证明", "step_id": walk["step"]}
        outbox = {
            "steps": [self.step_body(start, id=walk["step"])],
            "answers": [
                {"question_key": key, "value": "yes"}
                for key in (
                    "coverage.guide_accurate",
                    "flow.online_login",
                    "quality.time_limit_best",
                    "cost.no_forced_levies",
                )
            ],
            "findings": [
                finding | {"id": walk["problem"], "kind": "problem"},
                finding | {"id": walk["demand"], "kind": "demand", "title": "希望短信告知进度"},
            ],
            "mode_record": {
                "mode": "in_person",
                "phases": ["register_login", "submit_materials"],
                "case_number": "LN2023101601",
            },
        }
        answer = self.api.as_(person or self.walker).post(
            f"/api/v1/walks/{walk['id']}/sync", json=outbox
        )
        assert answer.status_code == 200, answer.text
        assert {result["status"] for result in answer.json()["results"]} == {"created"}
        return walk | {"version": answer.json()["version"], "outbox": outbox}

    def submitted(self, person: Person | None = None, **changes: Any) -> dict[str, Any]:
        """A walk that waits for review."""
        walk = self.filled(person, **changes)
        answer = self.act(person or self.walker, walk, "submit", self.submission())
        assert answer.status_code == 200, answer.text
        return walk | dict(answer.json())

    def submission(self, **changes: Any) -> dict[str, Any]:
        """What submitting sends."""
        return {"ended_at": self.clock.now().isoformat(), "summary": "线上顺畅，材料偏多"} | changes


def code(answer: Response) -> str:
    """The stable code of a refusal."""
    return str(answer.json()["code"])
