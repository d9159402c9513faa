"""A finder, two units and 行风办, and tickets brought to any state over the API."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from httpx import Response

from app.identity.vocabulary import OrganisationKind, Role
from tests.client import Api, People, Person

DESCRIPTION = "上传材料时系统要求提供纸质解除劳动合同证明，办事指南未列明。"


@dataclass
class Scene:
    """Who takes part; ``do`` acts on a ticket with its present ETag."""

    api: Api
    people: People
    office_unit: str = field(init=False)
    unit: str = field(init=False)
    other_unit: str = field(init=False)

    def __post_init__(self) -> None:
        self.office_unit = self.people.organisation("行风办")
        self.unit = self.people.organisation("就业促进处")
        self.other_unit = self.people.organisation(
            "省社会保险事业服务中心", OrganisationKind.INSTITUTION
        )
        self.finder = self.people.person(Role.WALKER, name="张三")
        self.handler = self.people.person(Role.HANDLER, organisation=self.unit, name="李四")
        self.liaison = self.people.person(Role.LIAISON, organisation=self.unit, name="王五")
        self.stranger = self.people.person(Role.HANDLER, organisation=self.other_unit, name="赵六")
        self.office = self.people.person(
            Role.COORDINATOR, organisation=self.office_unit, name="孙七"
        )
        self.leader = self.people.person(Role.LEADER, name="周八")

    def tick(self) -> None:
        """Let a minute pass."""
        self.people.runtime.clock.advance(timedelta(minutes=1))  # type: ignore[attr-defined] # tests hold the clock

    def submit(self, person: Person | None = None, **changes: Any) -> dict[str, Any]:
        """A directly entered ticket."""
        body = {
            "kind": "problem",
            "title": "材料提交环节要求提供指南未列明的纸质证明",
            "description": DESCRIPTION,
            "severity": "serious",
            "dimension": "flow",
        } | changes
        answer = self.api.as_(person or self.finder).post("/api/v1/tickets", json=body)
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made

    def get(self, person: Person, ticket_id: str) -> Response:
        answer: Response = self.api.as_(person).get(f"/api/v1/tickets/{ticket_id}")
        return answer

    def seen(self, person: Person, ticket_id: str) -> dict[str, Any]:
        """The ticket as ``person`` sees it."""
        answer = self.get(person, ticket_id)
        assert answer.status_code == 200, answer.text
        row: dict[str, Any] = answer.json()
        return row

    def version(self, ticket_id: str) -> int:
        return int(self.seen(self.office, ticket_id)["version"])

    def post(
        self, person: Person, ticket_id: str, action: str, body: dict[str, Any] | None = None
    ) -> Response:
        """Do it with the present ETag, whatever comes of it."""
        answer: Response = self.api.as_(person).post(
            f"/api/v1/tickets/{ticket_id}/{action}",
            json=body or {},
            headers={"If-Match": f'"{self.version(ticket_id)}"'},
        )
        return answer

    def do(self, person: Person, ticket_id: str, action: str, **body: Any) -> dict[str, Any]:
        """Do it and expect it to succeed."""
        answer = self.post(person, ticket_id, action, body)
        assert answer.status_code == 200, f"{action}: {answer.text}"
        row: dict[str, Any] = answer.json()
        return row

    def dispatched(self, unit: str | None = None) -> str:
        ticket_id: str = self.submit()["id"]
        self.do(self.office, ticket_id, "dispatch", organisation_id=unit or self.unit)
        return ticket_id

    def rectifying(self) -> str:
        ticket_id = self.dispatched()
        self.do(self.handler, ticket_id, "accept")
        return ticket_id

    def measure(self, *ticket_ids: str, person: Person | None = None) -> dict[str, Any]:
        """A planned measure of the unit."""
        answer = self.api.as_(person or self.handler).post(
            "/api/v1/measures",
            json={"ticket_ids": list(ticket_ids), "title": "取消纸质证明，改为数据核验"},
        )
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made

    def complete(
        self, measure: dict[str, Any], proof: str | None = "整改通知〔2023〕3号"
    ) -> dict[str, Any]:
        answer = self.api.as_(self.handler).post(
            f"/api/v1/measures/{measure['id']}/complete",
            json={"result": "已完成数据共享对接", "proof_document": proof}
            if proof
            else {"result": "已完成"},
            headers={"If-Match": f'"{measure["version"]}"'},
        )
        assert answer.status_code == 200, answer.text
        done: dict[str, Any] = answer.json()
        return done

    def rectified(self) -> str:
        ticket_id = self.rectifying()
        self.complete(self.measure(ticket_id))
        self.do(self.handler, ticket_id, "rectify", result="已取消该纸质证明")
        return ticket_id

    def verified(self) -> str:
        ticket_id = self.rectified()
        self.do(self.finder, ticket_id, "evaluate", level="satisfied", comment="这次很快")
        return ticket_id

    def closed(self) -> str:
        ticket_id = self.verified()
        self.do(self.office, ticket_id, "sign-off")
        return ticket_id


def refused(answer: Response, status: int, code: str) -> dict[str, Any]:
    """The problem document, when it is the expected one."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"].startswith("application/problem+json")
    problem: dict[str, Any] = answer.json()
    assert problem["code"] == code, problem
    assert problem["detail"]
    assert problem["detail_en"]
    return problem
