"""The story of one walk: planned, walked, submitted, looked over; its findings become tickets."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from app.demonstration.agenda import Story
from app.demonstration.fates import ticket_story
from app.demonstration.outbox import outbox_of
from app.demonstration.places import Subject
from app.demonstration.reviewing import looked_over
from app.demonstration.script import Walk
from app.demonstration.stage import Stage
from app.platform.actor import Actor
from app.platform.ids import new_id
from app.tickets.queries.tickets import ticket_of_finding
from app.tickets.service.submitting import submit_findings
from app.walks.evidence.service.of_walks import add_evidence
from app.walks.queries.parts import finding_with_id
from app.walks.schemas.requests import PlanWalk, SubmitWalk, SyncWalk
from app.walks.service.closing import submit_walk, withdraw_walk
from app.walks.service.findings import dismiss_finding
from app.walks.service.planning import plan_walk, start_walk
from app.walks.service.recording import sync_walk

_TICKET_MAKER = Actor.system("tickets")


def walk_story(stage: Stage, script: Walk) -> Story:
    """A walk that begins at the time the script gives."""
    rng = stage.luck(f"walk/{script.key}")
    if script.at is None:
        raise ValueError(f"{script.key} has no time of its own")
    ahead = (120,) if script.course == "planned" else (2, 20, 26, 44)
    yield script.at - timedelta(hours=rng.choice(ahead), minutes=rng.randrange(60))
    walk = Walker(stage, script)
    walk.plan()
    if script.course == "planned":
        return
    yield script.at + timedelta(seconds=rng.randrange(50))
    yield from walk.walked()


class Walker:
    """One walk being made."""

    def __init__(self, stage: Stage, script: Walk, *, rewalk_of: str | None = None) -> None:
        self.stage = stage
        self.script = script
        self.me = stage.cast[script.walker]
        self.walk_id = ""
        self._rewalk_of = rewalk_of
        self._rng = stage.luck(f"walking/{script.key}")
        self._began = stage.clock.now()
        self._subject: Subject

    def plan(self) -> None:
        """走前."""
        script, stage = self.script, self.stage
        with stage.database.read() as session:
            self._subject = stage.places.subject(
                session, matter=script.matter, bundle=script.bundle, place=script.place
            )
        self.walk_id = stage.walks[script.key] = new_id()
        planned: dict[str, Any] = {
            "id": self.walk_id,
            "programme_id": stage.programme_id,
            "matter_id": self._subject.matter_id,
            "bundle_id": self._subject.bundle_id,
            "guide_version_id": self._subject.guide_version_id,
            "mode": script.mode,
            "acted_identity": script.acted,
            "persona": script.persona,
            "channel_id": stage.places.channels[script.channel],
            "outlet_id": stage.places.outlet(script.outlet),
            "announced": script.announced,
            "case_kind": script.case,
            "planned_for": str(script.at.date()) if script.at else None,
            "questions": [question for question, _ in script.questions],
            "rewalk_of_ticket_id": self._rewalk_of,
        }
        # By way of JSON, as from a device: enums and dates are read strictly.
        plan = PlanWalk.model_validate_json(json.dumps(planned))
        stage.do(self.me, plan_walk, walk_id=plan.id, plan=plan)

    def walked(self) -> Iterator[datetime]:
        """走中 and 走后."""
        self._start()
        end = self._began + timedelta(minutes=sum(step.minutes + 1 for step in self.script.steps))
        yield end + timedelta(minutes=1)
        outbox = outbox_of(self.stage, self.script, self._subject, began=self._told(self._began))
        if self.script.course == "abandoned":
            reason = self.script.summary
            self.stage.with_walk(self.me, withdraw_walk, self.walk_id, reason=reason)
            return
        self._record(outbox)
        if self.script.course == "started":
            return
        yield self.stage.clock.now() + timedelta(minutes=self._rng.randrange(3, 40))
        self._submit(end)
        yield self.stage.clock.now() + timedelta(minutes=self._rng.randrange(4, 9))
        self._dismiss(outbox)
        self._make_tickets(outbox)
        if self.script.course != "submitted":
            yield from looked_over(self.stage, self.script, self.walk_id, outbox)

    def _told(self, moment: datetime) -> datetime:
        """What the walker's device calls that moment."""
        return moment + timedelta(minutes=self.script.clock_minutes)

    def _start(self) -> None:
        self._began = self.stage.clock.now()
        self.stage.with_walk(
            self.me,
            start_walk,
            self.walk_id,
            client_time=self._told(self._began),
            started_at=self._told(self._began),
        )

    def _record(self, outbox: SyncWalk) -> None:
        told = self.stage.do(self.me, sync_walk, self.walk_id, outbox=outbox)
        refused = [one for one in told["results"] if one["status"] == "refused"]
        if refused:
            raise ValueError(f"{self.script.key}: {refused[0]}")
        for made, scripted in zip(outbox.findings, self.script.finding, strict=True):
            if scripted.photo:
                sent, kept = self.stage.take_photo(
                    self._rng, scripted.photo, finding_id=made.id, step_id=made.step_id
                )
                self.stage.do(self.me, add_evidence, self.walk_id, new_id(), sent=sent, kept=kept)

    def _submit(self, end: datetime) -> None:
        told = {
            "ended_at": self._told(end).isoformat(),
            "summary": self.script.summary,
            "question_answers": [
                {"index": index, "text": answer}
                for index, (_, answer) in enumerate(self.script.questions)
            ],
        }
        submission = SubmitWalk.model_validate_json(json.dumps(told))
        self.stage.with_walk(self.me, submit_walk, self.walk_id, submission=submission)

    def _dismiss(self, outbox: SyncWalk) -> None:
        for made, scripted in zip(outbox.findings, self.script.finding, strict=True):
            if scripted.fate == "dismissed":
                with self.stage.database.write() as session:
                    finding = finding_with_id(session, made.id)
                    dismiss_finding(
                        session,
                        self.stage.cast["sunhe"],
                        made.id,
                        reason=scripted.says["dismissal"],
                        expected_version=finding.version if finding else 0,
                    )

    def _make_tickets(self, outbox: SyncWalk) -> None:
        """What the worker does when it hears of the submission."""
        self.stage.do(_TICKET_MAKER, submit_findings, self.walk_id)
        for ticket_id, scripted in self._tickets(outbox):
            self.stage.agenda.begin(
                ticket_story(self.stage, scripted, ticket_id, finder=self.me, rewalk=rewalk_by)
            )

    def _tickets(self, outbox: SyncWalk) -> Sequence[tuple[str, Any]]:
        with self.stage.database.read() as session:
            found = [
                (ticket_of_finding(session, made.id), scripted)
                for made, scripted in zip(outbox.findings, self.script.finding, strict=True)
            ]
        return [(ticket_id, scripted) for ticket_id, scripted in found if ticket_id]


def rewalk_by(stage: Stage, script: Walk, ticket_id: str) -> Story:
    """复走: the same way once more, for a ticket; left in ``stage.walks`` when submitted."""
    walk = Walker(stage, script, rewalk_of=ticket_id)
    walk.plan()
    yield stage.clock.now() + timedelta(minutes=35)
    yield from walk.walked()
