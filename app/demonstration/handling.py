"""The single acts on a ticket, each by whom it is for, in the words of the script."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from app.demonstration.script import Report
from app.demonstration.stage import Stage, words
from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.ids import new_id
from app.platform.workdays import office_day
from app.tickets.clock.vocabulary import Preset
from app.tickets.models import Ticket
from app.tickets.queries.measures import measure_by_id
from app.tickets.queries.tickets import facts_of, lock_ticket
from app.tickets.segregation import finder_is_barred
from app.tickets.service import dispatching, measures, talking, verifying
from app.tickets.vocabulary import Audience, Satisfaction, UrgeKind
from app.walks.evidence.service.of_units import add_evidence_of_unit

_OFFICE, _SIGNER = "sunhe", "luoming"


class Case:
    """One ticket on its way."""

    def __init__(
        self, stage: Stage, report: Report, ticket_id: str, *, finder: Actor | None
    ) -> None:
        self.stage = stage
        self.report = report
        self.ticket_id = ticket_id
        self.finder = finder
        self.rng = stage.luck(f"ticket/{report.key or report.title}")
        self.unit = report.unit
        self.measure_id = ""

    @property
    def office(self) -> Actor:
        """Who triages at 行风办."""
        return self.stage.cast[_OFFICE]

    @property
    def signer(self) -> Actor:
        """Who signs off at 行风办."""
        return self.stage.cast[_SIGNER]

    @property
    def handler(self) -> Actor:
        """Who handles it in the unit that has it."""
        return self._of_unit(self.unit, Role.HANDLER)

    @property
    def liaison(self) -> Actor:
        """Who speaks for the unit that has it."""
        return self._of_unit(self.unit, Role.LIAISON)

    def says(self, turn: str) -> str:
        """The words of the script for a turn."""
        return words(self.report.says, turn)

    def says_pair(self, turn: str) -> tuple[str, str]:
        """A level and a comment of the script."""
        level, comment = self.report.says[turn]
        return level, comment

    def after(self, *working_days: int) -> datetime:
        """One of these numbers of working days from now."""
        return self.stage.agenda.after(self.rng, self.rng.choice(working_days))

    def do(self, actor: Actor, use_case: Any, **said: Any) -> Any:
        """Do something to the ticket as it stands."""
        return self.stage.with_ticket(actor, use_case, self.ticket_id, **said)

    def as_it_stands(self) -> Ticket:
        """The ticket's row."""
        with self.stage.database.write() as session:
            return lock_ticket(session, Actor.system("demonstration"), self.ticket_id)

    def dispatched(self, *, preset: Preset | None = None, due_on: date | None = None) -> None:
        """交办."""
        self.do(
            self.office,
            dispatching.dispatch_ticket,
            organisation_id=self.stage.cast.units[self.unit],
            deadline_preset=preset,
            due_on=due_on,
            note=str(self.report.says.get("note", "")),
        )

    def accepted(self) -> None:
        """接收整改."""
        self.do(self.handler, dispatching.accept_ticket)

    def planned(self, title: str = "") -> None:
        """制定措施."""
        today = office_day(self.stage.clock.now())
        self.measure_id = self.stage.do(
            self.handler,
            measures.plan_measure,
            measure_id=new_id(),
            ticket_ids=[self.ticket_id],
            title=title or self.report.measure[0],
            description="",
            is_systemic=bool(self.report.says.get("systemic")),
            due_on=today + timedelta(days=self.rng.randrange(6, 15)),
        )

    def carried_out(self, result: str = "") -> None:
        """措施完成, with a document or a photo to show for it."""
        shown = self.report.proof == "photo"
        evidence = [self._shown()] if shown else []
        number = self.rng.randrange(11, 98)
        proof = None if shown else self.report.proof or f"整改情况报告〔2023〕{number}号及附件"
        with self.stage.database.write() as session:
            measure = measure_by_id(session, self.measure_id)
            measures.complete_measure(
                session,
                self.handler,
                self.measure_id,
                result=result or self.report.measure[1],
                evidence_ids=evidence,
                proof_document=proof,
                expected_version=measure.version if measure else 0,
            )

    def reported(self, result: str = "") -> None:
        """报告整改完成."""
        result = result or self.report.measure[1]
        self.do(self.handler, verifying.report_rectified, result=result)

    def judged(self, level: str, comment: str, *, rewalk_id: str | None = None) -> None:
        """评价, by the finder or by who was drawn in the finder's place."""
        ticket = self.as_it_stands()
        judge = self.finder
        if ticket.substitute_id:
            judge = self.stage.cast.by_id(ticket.substitute_id)
        if judge is None:
            raise ValueError(f"nobody may judge {self.report.title}")
        self.do(
            judge,
            verifying.evaluate_ticket,
            level=Satisfaction(level),
            comment=comment,
            rewalk_id=rewalk_id,
        )

    def needs_substitute(self) -> bool:
        """Whether the finder is nobody or bound to the fixing unit."""
        ticket = self.as_it_stands()
        return ticket.substitute_id is None and finder_is_barred(facts_of(ticket))

    def signed(self) -> None:
        """销号."""
        ticket = self.as_it_stands()
        signer = self.office if ticket.verifier_id == self.signer.user_id else self.signer
        note = str(self.report.says.get("signature", ""))
        self.do(signer, verifying.sign_off, note=note)

    def urged(self, kind: UrgeKind, note: str) -> None:
        """催办 or 督办."""
        self.stage.do(self.office, dispatching.urge_ticket, self.ticket_id, kind=kind, note=note)

    def talked(self) -> Iterator[datetime]:
        """What people leave as notes under the ticket: ``who: words``."""
        speakers = {
            "办": (self.office, Audience.EVERYONE),
            "内": (self.office, Audience.OFFICE),
            "承": (self.handler, Audience.EVERYONE),
            "发": (self.finder, Audience.EVERYONE),
        }
        for line in self.report.says.get("talk", ()):
            who, body = line.split(":", 1)
            speaker, audience = speakers[who]
            yield self.after(0, 1)
            self.stage.do(
                speaker or self.office,
                talking.comment_on,
                self.ticket_id,
                comment_id=None,
                body=body,
                audience=audience,
            )

    def _shown(self) -> str:
        evidence_id = new_id()
        sent, kept = self.stage.take_photo(self.rng, "整改后")
        self.stage.do(self.handler, add_evidence_of_unit, evidence_id, sent=sent, kept=kept)
        return evidence_id

    def _of_unit(self, unit: str, role: Role) -> Actor:
        found = self.stage.cast.of_unit(unit, role)
        if found is None:
            raise LookupError(f"{unit} has no {role.value}")
        return found
