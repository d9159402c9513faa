"""Tickets by the hundred thousand, written past the rules: what lists and searches walk through.

Always the same for the same count, but for ids. Six in ten are signed-off problems; units share
all tickets evenly; one word is in four of five texts, one in ten texts of any number.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import Table, insert, text

from app.identity.vocabulary import Role
from app.platform.bulk import insert_rows
from app.platform.db import WriteSession
from app.platform.ids import new_id
from app.platform.runtime import Runtime
from app.platform.search import put_new
from app.tickets.models import Ticket, TicketUnit
from app.tickets.queries.search import SEARCH_KIND
from app.tickets.vocabulary import Origin, Standing, TicketKind, TicketState
from app.walks.vocabulary import FindingSeverity
from tests.bench.twin import TICKETS as TWIN
from tests.bench.twin import engine_for
from tests.client import People, Person

FREQUENT = "材料"
RARE = "麒麟"
ABSENT = "貔貅"
UNITS = 25
_BATCH = 20_000
_RARE_TEXTS = 10
_CONSULTED = 100
_SUBJECTS = (
    "失业保险金申领",
    "养老金资格认证",
    "社保卡补办",
    "职称评审",
    "工伤认定",
    "人才引进落户",
)
_WHAT = (
    f"窗口要求重复提交纸质{FREQUENT}，办事指南没有列出",
    f"系统提示{FREQUENT}不全，却不说缺什么，两次往返",
    f"承诺三个工作日，第七天仍在审核{FREQUENT}",
    f"网上已传过的{FREQUENT}，现场又要复印件",
    "午休时间无人值守，排队两小时，电话无人接听",
)
_TICKET_COLUMNS = (
    "id", "number", "kind", "state", "origin", "title", "description", "severity", "region_code",
    "organisation_id", "finder_id", "finder_organisation_id", "verifier_id", "signer_id", "seal",
    "finder_pseudonym", "bounces", "appeals", "rounds", "recurrences", "urges", "submitted_at",
    "dispatched_at", "due_at", "closed_at", "deadline_provisional", "proven_measures", "duties",
    "created_at", "updated_at", "version",
)  # fmt: skip
_UNIT_COLUMNS = ("organisation_id", "ticket_id", "standing", "since")


@dataclass(frozen=True)
class Cast:
    """Who asks, and for whom the tickets are."""

    office: Person
    walker: Person
    handler: Person
    small: Person
    units: tuple[str, ...]


@dataclass(frozen=True)
class Filled:
    """What was written: the tickets' ids by the two states that are measured."""

    people: Cast
    count: int
    submitted: list[str]
    closed_problems: list[str]


def fill(runtime: Runtime, count: int) -> Filled:
    """People and ``count`` tickets in an empty database."""
    cast_ = _cast(runtime)
    submitted: list[str] = []
    closed: list[str] = []
    for start in range(0, count, _BATCH):
        with runtime.database.write() as session:
            if session.dialect_name == "postgresql":
                # Nothing is checked that is true by construction; no user of the product may this.
                session.execute(text("SET LOCAL session_replication_role = replica"))
                session.execute(text("SET LOCAL statement_timeout = 0"))
            else:
                session.execute(text("PRAGMA cache_size = -1000000"))  # of this connection only
            rows = list(_rows(cast_, session.now, start, min(start + _BATCH, count), count))
            _write(session, rows)
            _consult(session, cast_.small, rows[:: max(1, count // _CONSULTED)])
        for row in rows:
            if row["state"] is TicketState.SUBMITTED:
                submitted.append(row["id"])
            elif row["state"] is TicketState.CLOSED and row["kind"] is TicketKind.PROBLEM:
                closed.append(row["id"])
    return Filled(cast_, count, submitted, closed)


def _cast(runtime: Runtime) -> Cast:
    people = People(runtime)
    units = tuple(people.organisation(f"经办处室{number}") for number in range(UNITS))
    return Cast(
        office=people.person(Role.COORDINATOR, name="李统筹"),
        walker=people.person(Role.WALKER, name="张三"),
        handler=people.person(Role.HANDLER, organisation=units[0], name="王经办"),
        small=people.person(Role.HANDLER, name="赵经办"),
        units=units,
    )


def _rows(
    cast_: Cast, now: datetime, first: int, last: int, count: int
) -> Iterator[dict[str, Any]]:
    every = max(1, count // _RARE_TEXTS)
    for number in range(first, last):
        state, kind = _state_and_kind(number)
        unit = None if state is TicketState.SUBMITTED else cast_.units[number % UNITS]
        closed = state is TicketState.CLOSED
        at = now - timedelta(seconds=count - number)
        what = _WHAT[number % len(_WHAT)]
        subject = _SUBJECTS[number % len(_SUBJECTS)]
        rare = f"，涉及{RARE}街道" if number % every == every // 2 else ""
        yield {
            "id": new_id(),
            "number": f"FK-2020-{number:07d}",
            "kind": kind,
            "state": state,
            "origin": Origin.DIRECT,
            "title": f"{subject}：{what[:12]}",
            "description": f"办理{subject}时，{what}{rare}。第{number}件。",
            "severity": FindingSeverity.MODERATE,
            "region_code": "210100",
            "organisation_id": unit,
            "finder_id": cast_.walker.user_id,
            "finder_organisation_id": cast_.walker.organisation_id,
            "verifier_id": cast_.walker.user_id if closed else None,
            "signer_id": cast_.office.user_id if closed else None,
            "seal": f"{number:032x}",
            "finder_pseudonym": f"反馈人·{number:08X}",
            "bounces": 0,
            "appeals": 0,
            "rounds": 0,
            "recurrences": 0,
            "urges": 0,
            "submitted_at": at,
            "dispatched_at": at if unit else None,
            "due_at": at + timedelta(days=15) if unit else None,
            "closed_at": at + timedelta(days=9) if closed else None,
            "deadline_provisional": False,
            "proven_measures": 1 if closed else 0,
            "duties": {},
            "created_at": at,
            "updated_at": at,
            "version": 1,
        }


def _state_and_kind(number: int) -> tuple[TicketState, TicketKind]:
    # Mixed by a multiplier that shares no factor with ten, so that no filter meets runs.
    place = number * 7919 // 10 % 10
    if place < 6:
        return TicketState.CLOSED, TicketKind.PROBLEM
    if place < 7:
        return TicketState.CLOSED, TicketKind.DEMAND
    if place < 8:
        return TicketState.SUBMITTED, TicketKind.PROBLEM
    return TicketState.RECTIFYING, TicketKind.PROBLEM


def _write(session: WriteSession, rows: list[dict[str, Any]]) -> None:
    tickets = cast("Table", Ticket.__table__)
    insert_rows(
        session, tickets, _TICKET_COLUMNS, [[row[c] for c in _TICKET_COLUMNS] for row in rows]
    )
    seen_by = [
        (row["organisation_id"], row["id"], Standing.CURRENT, row["submitted_at"])
        for row in rows
        if row["organisation_id"] is not None
    ]
    insert_rows(session, cast("Table", TicketUnit.__table__), _UNIT_COLUMNS, seen_by)
    put_new(
        session,
        SEARCH_KIND,
        [(row["id"], f"{row['number']}\n{row['title']}\n{row['description']}") for row in rows],
    )


def _consult(session: WriteSession, person: Person, rows: list[dict[str, Any]]) -> None:
    """Let a small unit see some of the tickets."""
    seen_by = [
        (person.organisation_id, row["id"], Standing.CONSULTED, row["submitted_at"]) for row in rows
    ]
    insert_rows(session, cast("Table", TicketUnit.__table__), _UNIT_COLUMNS, seen_by)


def fill_twin(url: str, count: int) -> list[str]:
    """As many rows in the twin's one table; the ids of its closed problems."""
    engine = engine_for(url)
    TWIN.metadata.create_all(engine)
    nobody = Person("", "", "", "", "")
    cast_ = Cast(office=nobody, walker=nobody, handler=nobody, small=nobody, units=("",) * UNITS)
    now = datetime.now().astimezone()
    made = []
    for row in _rows(cast_, now, 0, count, count):
        known = {name: row.get(name) for name in TWIN.c.keys()}  # noqa: SIM118 - not a mapping
        made.append(known | {"organisation_name": "就业促进处"})
    with engine.begin() as connection:
        connection.execute(insert(TWIN), made)
        if engine.dialect.name == "postgresql":
            connection.execute(text("ANALYZE"))
    engine.dispose()
    return [str(row["id"]) for row in made if row["state"] is TicketState.CLOSED]
