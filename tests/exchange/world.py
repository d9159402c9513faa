"""A small programme with a walk, its tickets and a measure, put straight into the tables."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from app.catalogue.models import Bundle, Channel, Matter
from app.catalogue.pinyin import name_keys
from app.catalogue.vocabulary import Board, BundleRole, ChannelKind
from app.platform.db import WriteSession
from app.platform.ids import new_id
from app.platform.runtime import Runtime
from app.programme.models import Programme
from app.tickets.models import Evaluation, Measure, MeasureTicket, Ticket, TicketUnit
from app.tickets.pseudonyms import pseudonym
from app.tickets.queries.search import index_new
from app.tickets.vocabulary import (
    MeasureState,
    Origin,
    Satisfaction,
    Standing,
    TicketKind,
    TicketState,
    VerificationKind,
)
from app.walks.models import Walk
from app.walks.vocabulary import (
    ActedIdentity,
    CaseKind,
    FindingSeverity,
    Mode,
    Persona,
    WalkState,
)
from tests.client import Person

MOMENT = datetime(2023, 11, 1, 2, 0, tzinfo=UTC)
SEAL = "ab" * 16


@dataclass
class World:
    """What stands in the tables."""

    programme_id: str
    bundle_id: str
    channel_id: str
    walk_id: str
    ticket_ids: dict[str, str]
    measure_id: str


def build_world(runtime: Runtime, walker: Person, unit_id: str, signer: Person) -> World:
    """One walk of the bundle on the app: one problem closed, one demand being rectified."""
    with runtime.database.write() as session:
        programme, bundle, channel = _frame(session)
        walk = _walk(session, walker, programme, bundle, channel)
        common: dict[str, Any] = {"walker": walker, "walk": walk, "unit_id": unit_id}
        problem = _ticket(
            session,
            TicketKind.PROBLEM,
            "FK-2023-000001",
            "材料提交环节要求提供指南未列的纸质证明。",
            common,
            state=TicketState.CLOSED,
            closed_at=MOMENT,
            satisfaction=Satisfaction.SATISFIED.value,
            signer_id=signer.user_id,
            verifier_id=walker.user_id,
        )
        demand = _ticket(
            session,
            TicketKind.DEMAND,
            "FK-2023-000002",
            "=希望进度查询显示经办单位电话。",
            common,
            state=TicketState.RECTIFYING,
            due_on=date(2023, 12, 29),
            due_at=datetime(2023, 12, 29, 16, tzinfo=UTC),
        )
        session.flush()
        measure = _measure(session, unit_id, signer, problem)
        session.add(
            Evaluation(
                id=new_id(),
                ticket_id=problem.id,
                round=1,
                kind=VerificationKind.REWALK,
                level=Satisfaction.SATISFIED,
                passed=True,
                comment="已不再要求",
                evaluator_id=walker.user_id,
                is_substitute=False,
                evaluated_at=MOMENT,
            )
        )
    return World(
        programme.id,
        bundle.id,
        channel.id,
        walk.id,
        {"problem": problem.id, "demand": demand.id},
        measure.id,
    )


def _stamps() -> dict[str, datetime]:
    return {"created_at": MOMENT, "updated_at": MOMENT}


def _frame(session: WriteSession) -> tuple[Programme, Bundle, Channel]:
    programme = Programme(
        id=new_id(),
        document_number="辽人社办〔2023〕38号",
        title="我陪群众走流程",
        theme="走流程",
        issuing_organisation="省厅",
        issued_on=date(2023, 10, 13),
        starts_on=date(2023, 10, 13),
        ends_on=date(2023, 12, 15),
        **_stamps(),
    )
    name = "“失业再就业”一件事一次办"
    bundle = Bundle(
        id=new_id(),
        name=name,
        our_role=BundleRole.LEAD,
        acceptance="",
        joint_handling="",
        delivery="",
        **name_keys(name),
        **_stamps(),
    )
    channel = Channel(
        id=new_id(),
        code="app",
        kind=ChannelKind.SERVICE,
        name="辽事通",
        name_en="App",
        is_online=True,
        phone="",
        url="",
        **_stamps(),
    )
    matter = Matter(
        id=new_id(),
        name="失业登记",
        board=Board.EMPLOYMENT,
        local_code="L-1",
        **name_keys("失业登记"),
        **_stamps(),
    )
    session.add_all([programme, bundle, channel, matter])
    session.flush()
    return programme, bundle, channel


def _walk(
    session: WriteSession, walker: Person, programme: Programme, bundle: Bundle, channel: Channel
) -> Walk:
    walk = Walk(
        id=new_id(),
        number="ZLC-2023-000001",
        title="走流程",
        programme_id=programme.id,
        walker_id=walker.user_id,
        walker_organisation_id=walker.organisation_id,
        pseudonym="体验员·A1",
        bundle_id=bundle.id,
        mode=Mode.IN_PERSON,
        acted_identity=ActedIdentity.PUBLIC,
        persona=Persona.NONE,
        channel_id=channel.id,
        announced=False,
        case_kind=CaseKind.REAL,
        questions=[],
        linked_ticket_ids=[],
        state=WalkState.ACCEPTED,
        started_at=MOMENT,
        ended_at=MOMENT,
        submitted_at=MOMENT,
        question_answers=[],
        receipts={},
        **_stamps(),
    )
    session.add(walk)
    session.flush()
    return walk


def _ticket(
    session: WriteSession,
    kind: TicketKind,
    number: str,
    text: str,
    common: dict[str, Any],
    **fields: Any,
) -> Ticket:
    walk, walker = common["walk"], common["walker"]
    ticket = Ticket(
        id=new_id(),
        number=number,
        kind=kind,
        origin=Origin.WALK,
        title=text[:20],
        description=text,
        severity=FindingSeverity.MODERATE,
        bundle_id=walk.bundle_id,
        programme_id=walk.programme_id,
        walk_id=walk.id,
        finder_id=walker.user_id,
        finder_organisation_id=walker.organisation_id,
        seal=SEAL,
        finder_pseudonym=pseudonym(SEAL, walker.user_id),
        organisation_id=common["unit_id"],
        submitted_at=MOMENT,
        duties={},
        **fields,
        **_stamps(),
    )
    session.add(ticket)
    session.flush()
    index_new(session, [{"id": ticket.id, "number": number, "title": text, "description": text}])
    session.add(
        TicketUnit(
            organisation_id=common["unit_id"],
            ticket_id=ticket.id,
            standing=Standing.CURRENT,
            since=MOMENT,
        )
    )
    return ticket


def _measure(session: WriteSession, unit_id: str, planner: Person, ticket: Ticket) -> Measure:
    measure = Measure(
        id=new_id(),
        number="CS-2023-000001",
        organisation_id=unit_id,
        title="改为网上核验",
        description="删除必传设置，改为网上核验。",
        state=MeasureState.DONE,
        result="已上线",
        done_at=MOMENT,
        planned_by_id=planner.user_id,
        **_stamps(),
    )
    session.add(measure)
    session.flush()
    session.add(MeasureTicket(measure_id=measure.id, ticket_id=ticket.id))
    return measure
