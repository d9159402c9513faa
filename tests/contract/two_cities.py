"""One unit with a walk, a ticket, a measure, files and a consultation; strangers from elsewhere."""

from dataclasses import dataclass, field
from typing import Any

from app.identity.vocabulary import OrganisationKind, Role
from app.platform.clock import HeldClock
from app.platform.ids import new_id
from app.platform.runtime import Runtime
from app.wiring import build_worker
from tests.client import Api, People, Person
from tests.platform.image_samples import phone_photo
from tests.tickets.scene import Scene as Tickets
from tests.walks.scene import Scene as Walks

MARK = "鲸落万物生"  # stands in every text of the first city and nowhere else


@dataclass
class TwoCities:
    """The first city's objects, and everybody of the second."""

    api: Api
    people: People
    runtime: Runtime
    ids: dict[str, str] = field(default_factory=dict)
    secrets: list[str] = field(default_factory=list)

    def set_up(self) -> "TwoCities":
        assert isinstance(self.runtime.clock, HeldClock)
        self.walks = Walks(self.api, self.people, self.runtime.clock).set_up()
        self.tickets = Tickets(self.api, self.people)
        self._a_walk()
        self._a_ticket()
        self._work_of_the_office()
        city = self.people.organisation("鞍山市人社局", OrganisationKind.CITY_BUREAU)
        self.strangers = {
            role: self.people.person(role, organisation=city, name="外人")
            for role in (Role.WALKER, Role.EXPERIENCER, Role.HANDLER, Role.LIAISON)
        }
        self.strangers[Role.COORDINATOR] = self.people.person(Role.COORDINATOR, name="另一统筹")
        return self

    def _keep(self, name: str, made: Any) -> Any:
        self.ids[name] = made["id"]
        self.secrets.append(made["id"])
        return made

    def _done(self, person: Person, method: str, path: str, **options: Any) -> Any:
        answer = self.api.as_(person).request(method, f"/api/v1{path}", **options)
        assert answer.is_success, f"{method} {path}: {answer.text}"
        return answer.json() if answer.content else None

    def _a_walk(self) -> None:
        walks = self.walks
        walk = self._keep("walk_id", walks.filled())
        self.ids |= {"step_id": walk["step"], "finding_id": walk["problem"]}
        self.secrets += [walk["step"], walk["problem"], walk["demand"]]
        evidence = new_id()
        self._done(
            walks.walker,
            "PUT",
            f"/walks/{walk['id']}/evidence/{evidence}",
            params={"kind": "photo", "file_name": f"{MARK}.jpg", "finding_id": walk["problem"]},
            content=phone_photo(),
            headers={"Content-Type": "image/jpeg"},
        )
        self._keep("evidence_id", {"id": evidence})
        answer = walks.act(
            walks.walker,
            walks.read(walk),
            "submit",
            walks.submission(summary=MARK),
        )
        assert answer.status_code == 200, answer.text

    def _a_ticket(self) -> None:
        tickets = self.tickets
        made = tickets.submit(title=f"{MARK}要求提供纸质证明", description=MARK * 3)
        ticket_id = self._keep("ticket_id", made)["id"]
        tickets.do(
            tickets.office,
            ticket_id,
            "dispatch",
            organisation_id=tickets.unit,
            deadline_preset="time_limited",
        )
        tickets.do(tickets.handler, ticket_id, "accept")
        asked = tickets.post(
            tickets.handler,
            ticket_id,
            "extensions",
            {"working_days": 5, "reason": MARK},
        )
        assert asked.status_code == 201, asked.text
        self.ids["extension_id"] = asked.json()["extensions"][-1]["id"]
        self._keep("measure_id", tickets.measure(ticket_id))
        self._done(tickets.handler, "POST", f"/tickets/{ticket_id}/comments", json={"body": MARK})
        called = self._done(
            tickets.office,
            "POST",
            "/consultations",
            json={
                "ticket_id": ticket_id,
                "topic": MARK,
                "obligations": [{"organisation_id": tickets.unit, "duty": MARK}],
            },
        )
        self._keep("consultation_id", called)
        unit_file = new_id()
        self._done(
            tickets.handler,
            "PUT",
            f"/evidence/{unit_file}",
            params={"kind": "photo", "file_name": f"{MARK}.jpg"},
            content=phone_photo(),
            headers={"Content-Type": "image/jpeg"},
        )
        self._keep("unit_evidence_id", {"id": unit_file})

    def _work_of_the_office(self) -> None:
        office = self.tickets.office
        export = self.api.as_(office).post("/api/v1/lists/problems/exports", json={"format": "csv"})
        assert export.status_code == 202, export.text
        self._keep("export_id", export.json())
        self.ids["job_id"] = export.json().get("job_id") or self.ids["export_id"]
        upload = self.api.as_(office).post(
            "/api/v1/imports",
            data={"kind": "matters"},
            files={"file": (f"{MARK}.csv", "事项名称,板块\n".encode())},
        )
        assert upload.status_code == 201, upload.text
        self._keep("import_id", upload.json())
        worker = build_worker(self.runtime)
        for _ in range(5):
            worker.run_one_job()
        sessions = self._done(office, "GET", "/auth/sessions")
        self.ids["session_id"] = sessions["items"][0]["id"] if sessions["items"] else new_id()
