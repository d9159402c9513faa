"""A dispatched ticket with the persons around its clock, for the tests of deadlines."""

from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Any

from httpx import Response

from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.clock import HeldClock
from app.platform.ids import new_id
from app.platform.jobs import Registry
from app.platform.jobs.worker import Worker, WorkerOptions
from app.platform.runtime import Runtime
from app.programme.calendar.seed import seed_calendar
from app.tickets.clock.jobs import JOBS
from app.tickets.clock.service.running import start_clock, stop_clock
from app.tickets.clock.vocabulary import Preset, StopReason
from app.tickets.models import Ticket, TicketUnit
from app.tickets.vocabulary import Origin, Standing, TicketKind, TicketState
from app.walks.vocabulary import FindingSeverity
from tests.client import Api, People, Person

_numbers = count(1)
PAUSE = {"reason": "consultation", "note": "等待联席会商结论"}
EXTENSION = {"working_days": 3, "reason": "需与大数据局联调接口"}


@dataclass
class DeadlineCase:
    """The notice's calendar, a unit with its people, the coordinator, and a clock to move."""

    runtime: Runtime
    api: Api
    people: People
    clock: HeldClock
    unit: str = field(init=False)

    def __post_init__(self) -> None:
        with self.runtime.database.write() as session:
            seed_calendar(session, Actor.system("seed"))
        self.unit = self.people.organisation("省社会保险事业服务中心")
        self.handler = self.people.person(Role.HANDLER, organisation=self.unit, name="承办人甲")
        self.liaison = self.people.person(Role.LIAISON, organisation=self.unit, name="填报人乙")
        self.coordinator = self.people.person(Role.COORDINATOR, name="行风办丙")
        self.leader = self.people.person(Role.LEADER, name="厅领导丁")
        self.finder = self.people.person(Role.WALKER, name="张三")
        self.stranger = self.people.person(Role.HANDLER, name="外单位戊")

    def ticket(
        self,
        preset: Preset | None = Preset.IMMEDIATE,
        *,
        until: date | None = None,
        finder: Person | None = None,
    ) -> str:
        """A ticket dispatched to the unit now; without a preset its clock has not started."""
        ticket_id = new_id()
        found_by = finder or self.finder
        with self.runtime.database.write() as session:
            ticket = Ticket(
                id=ticket_id,
                number=f"FK-2023-{next(_numbers):06d}",
                kind=TicketKind.PROBLEM,
                state=TicketState.DISPATCHED,
                origin=Origin.DIRECT,
                title="材料提交环节多要一份纸质证明",
                description="指南未列明，窗口仍要求提供。",
                severity=next(iter(FindingSeverity)),
                finder_id=found_by.user_id,
                finder_organisation_id=found_by.organisation_id,
                seal="0" * 64,
                finder_pseudonym="反馈人·TEST",
                organisation_id=self.unit,
                first_organisation_id=self.unit,
                submitted_at=session.now,
                dispatched_at=session.now,
                created_at=session.now,
                updated_at=session.now,
            )
            session.add(ticket)
            session.flush()
            session.add(
                TicketUnit(
                    organisation_id=self.unit,
                    ticket_id=ticket_id,
                    standing=Standing.CURRENT,
                    since=session.now,
                )
            )
            if preset is not None:
                start_clock(session, ticket, preset=preset, until=until)
        return ticket_id

    def restart(self, ticket_id: str, preset: Preset) -> None:
        """Begin the next round."""
        with self.runtime.database.write() as session:
            start_clock(session, session.get_one(Ticket, ticket_id), preset=preset)

    def stop(self, ticket_id: str, reason: StopReason = StopReason.RECTIFIED) -> None:
        """End the running round."""
        with self.runtime.database.write() as session:
            stop_clock(session, session.get_one(Ticket, ticket_id), reason=reason)

    def deadline(self, ticket_id: str, person: Person | None = None) -> dict[str, Any]:
        """The deadline as a reader gets it."""
        answer = self.get(person or self.coordinator, f"tickets/{ticket_id}/deadline")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def get(self, person: Person, path: str) -> Response:
        """A read by a person."""
        answer: Response = self.api.as_(person).get(f"/api/v1/{path}")
        return answer

    def post(
        self,
        person: Person,
        ticket_id: str,
        action: str,
        body: dict[str, Any] | None = None,
        **headers: str,
    ) -> Response:
        """An action on the ticket's clock, against its present version unless told otherwise."""
        if "if_match" not in headers:
            headers["if_match"] = f'"{self.version(ticket_id)}"'
        sent = {name.replace("_", "-"): value for name, value in headers.items() if value}
        address = f"/api/v1/tickets/{ticket_id}/{action}"
        answer: Response = self.api.as_(person).post(address, json=body, headers=sent)
        return answer

    def version(self, ticket_id: str) -> int:
        """The ticket's present version."""
        with self.runtime.database.read() as session:
            found = session.get(Ticket, ticket_id)
            return found.version if found else 1

    def at(self, moment: str) -> None:
        """Move the clock to a moment of the office."""
        self.clock.set(datetime.fromisoformat(f"{moment}+08:00"))

    def work(self, folder: Path) -> None:
        """Let the worker do all that is due."""
        options = WorkerOptions(anchor_file=folder / "anchor")
        Worker(self.runtime, Registry(JOBS), options).run_until_idle()
