"""What may be done to a clock is told with the deadline, and each write leaves one event."""

from sqlalchemy import select

from app.identity.vocabulary import Role
from app.platform.events import CATALOGUE
from app.platform.models import EventRow
from app.tickets.clock import events
from app.tickets.clock.vocabulary import Preset
from app.tickets.sentences import sentence
from tests.client import Person
from tests.tickets.deadline_case import EXTENSION, PAUSE, DeadlineCase


def actions(case: DeadlineCase, ticket: str, person: Person) -> dict[str, list[str]]:
    """The actions a person is told of, each with the codes of what is unmet."""
    told = case.deadline(ticket, person)["available_actions"]
    return {item["action"]: [one["code"] for one in item["unmet"]] for item in told}


def test_each_is_told_what_is_theirs_to_do(case: DeadlineCase) -> None:
    ticket = case.ticket()
    assert actions(case, ticket, case.coordinator) == {"pauses": []}
    assert actions(case, ticket, case.handler) == {"extensions": []}
    assert actions(case, ticket, case.finder) == actions(case, ticket, case.leader) == {}
    case.post(case.coordinator, ticket, "pauses", PAUSE)
    assert actions(case, ticket, case.coordinator) == {"resume-clock": []}


def test_what_stands_in_the_way_is_named(case: DeadlineCase) -> None:
    both = case.people.person(Role.HANDLER, Role.COORDINATOR, organisation=case.unit)
    ticket = case.ticket()
    case.post(both, ticket, "extensions", EXTENSION)
    request = case.deadline(ticket)["extensions"][0]["id"]
    approve, refuse = f"extensions/{request}/approve", f"extensions/{request}/refuse"
    assert actions(case, ticket, case.handler) == {"extensions": ["ticket.extension_pending"]}
    assert actions(case, ticket, case.coordinator) == {"pauses": [], approve: [], refuse: []}
    assert actions(case, ticket, both)[approve] == ["ticket.own_extension"]
    case.at("2023-10-20T00:00:00")
    assert actions(case, ticket, case.coordinator)["pauses"] == ["ticket.deadline_passed"]
    case.stop(ticket)
    assert actions(case, ticket, case.coordinator) == {}


def test_every_write_leaves_one_event_with_a_sentence(case: DeadlineCase) -> None:
    ticket = case.ticket(Preset.TIME_LIMITED)
    case.post(case.coordinator, ticket, "pauses", PAUSE)
    case.post(case.coordinator, ticket, "resume-clock")
    for verb, body in (("refuse", {"note": "不必"}), ("approve", {})):
        case.post(case.handler, ticket, "extensions", EXTENSION)
        request = case.deadline(ticket)["extensions"][-1]["id"]
        case.post(case.coordinator, ticket, f"extensions/{request}/{verb}", body)
    with case.runtime.database.read() as session:
        rows = session.execute(
            select(EventRow.name, EventRow.payload)
            .where(EventRow.aggregate_id == ticket)
            .order_by(EventRow.id)
        ).all()
    assert [row.name.removeprefix("ticket.") for row in rows] == [
        "clock_paused",
        "clock_resumed",
        "extension_requested",
        "extension_refused",
        "extension_requested",
        "extension_approved",
    ]
    told = [sentence(row.name, row.payload)[0] for row in rows]
    assert told[0] == "暂停计时（联席会商）：等待联席会商结论"
    assert told[-1] == "批准延期 3 个工作日，到期日 2023-11-09"
    for row in rows:
        assert case.coordinator.user_id not in str(row.payload)
        assert case.finder.user_id not in str(row.payload)


def test_the_clock_has_a_sentence_for_each_of_its_events() -> None:
    mine = {name for name, kind in CATALOGUE.items() if kind.__module__ == events.__name__}
    assert len(mine) == 7
    plain = {"number": "FK-1", "source": "dispatched", "target": "dispatched", "due_on": None}
    payload = plain | {
        "reason": "other",
        "note": "x",
        "working_days": 1,
        "decision": "x",
        "former_due_on": None,
        "kind": "due_today",
    }
    for name in mine:
        zh, en = sentence(name, payload)
        assert not zh.isascii()
        assert en.isascii()
