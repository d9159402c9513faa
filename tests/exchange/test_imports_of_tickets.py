"""Tickets that units keep in Excel: taken in by the same first state as any other, once."""

from typing import Any

import pytest
from sqlalchemy import func, select

from app.platform.models import EventRow
from app.platform.runtime import Runtime
from app.tickets.models import Ticket
from app.tickets.sheet import TicketIntakeRow
from app.tickets.vocabulary import Origin, TicketKind, TicketState
from tests.client import People
from tests.exchange.conftest import Importing, csv_bytes

HEADER = ("类别", "填报单位", "具体内容", "标题", "单位编号", "程度")


@pytest.fixture(autouse=True)
def unit(people: People) -> str:
    return people.organisation("就业促进处")


def rows(count: int, **change: str) -> list[tuple[str, ...]]:
    return [
        (
            "问题" if number % 2 else "需求",
            "就业促进处",
            change.get("text", f"第{number}条：要求提供纸质证明"),
            f"纸质证明{number}",
            f"R-{number}",
            "一般",
        )
        for number in range(count)
    ]


def tickets(runtime: Runtime) -> list[Any]:
    with runtime.database.read() as session:
        return list(session.execute(select(Ticket).order_by(Ticket.number)).scalars())


def test_tickets_enter_as_submitted_with_an_event_each(
    importing: Importing, runtime: Runtime, unit: str
) -> None:
    done = importing.committed(importing.checked("tickets", csv_bytes([HEADER, *rows(4)])))
    assert (done["created"], done["refused"]) == (4, 0)
    made = tickets(runtime)
    assert {ticket.state for ticket in made} == {TicketState.SUBMITTED}
    assert {ticket.origin for ticket in made} == {Origin.IMPORT}
    assert {ticket.finder_organisation_id for ticket in made} == {unit}
    assert {ticket.finder_id for ticket in made} == {None}
    assert len({ticket.seal for ticket in made}) == 4
    assert [ticket.number[-6:] for ticket in made] == ["000001", "000002", "000003", "000004"]
    with runtime.database.read() as session:
        told = session.execute(
            select(func.count()).where(EventRow.name == "ticket.submitted")
        ).scalar_one()
    assert told == 4
    found = importing.get("/tickets?q=纸质").json()["items"]
    assert len(found) == 4


def test_the_same_file_twice_adds_nothing_and_other_text_is_refused(
    importing: Importing, runtime: Runtime
) -> None:
    content = csv_bytes([HEADER, *rows(3)])
    importing.committed(importing.checked("tickets", content))
    again = importing.committed(importing.checked("tickets", content))
    assert (again["created"], again["unchanged"]) == (0, 3)
    other = importing.checked("tickets", csv_bytes([HEADER, *rows(1, text="别的内容")]))
    assert other["bad_rows"] == 1
    (fault,) = importing.get(f"/imports/{other['id']}/faults").json()["items"]
    assert (fault["column"], fault["code"]) == ("E", "ticket.imported_differently")
    assert len(tickets(runtime)) == 3


def test_a_row_twice_in_one_file_is_one_ticket(importing: Importing, runtime: Runtime) -> None:
    content = csv_bytes([HEADER, *rows(2), *rows(1)])
    done = importing.committed(importing.checked("tickets", content))
    assert (done["created"], done["unchanged"]) == (2, 1)
    assert len(tickets(runtime)) == 2


@pytest.mark.parametrize(
    ("place", "value", "code", "column"),
    [
        (0, "建议", "cell.not_a_choice", "A"),
        (1, "没有这个单位", "unit.unknown", "B"),
        (2, "", "cell.missing", "C"),
        (4, "2.10102E+11", "code.digits_lost", "E"),
        (5, "很重", "cell.not_a_choice", "F"),
    ],
)
def test_a_wrong_cell_is_named(
    importing: Importing, place: int, value: str, code: str, column: str
) -> None:
    row = list(rows(1)[0])
    row[place] = value
    checked = importing.checked("tickets", csv_bytes([HEADER, row]))
    (fault,) = importing.get(f"/imports/{checked['id']}/faults").json()["items"]
    assert (fault["row"], fault["column"], fault["code"]) == (2, column, code)


def test_an_unknown_matter_bundle_or_region_is_named(importing: Importing) -> None:
    header = (*HEADER, "事项", "一件事", "区划代码")
    lines = [
        (*rows(1)[0], "没有", "", ""),
        (*rows(1)[0], "", "没有", ""),
        (*rows(1)[0], "", "", "999999999999"),
    ]
    checked = importing.checked("tickets", csv_bytes([header, *lines]))
    faults = importing.get(f"/imports/{checked['id']}/faults").json()["items"]
    assert [(fault["column"], fault["code"]) for fault in faults] == [
        ("G", "matter.unknown"),
        ("H", "bundle.unknown"),
        ("I", "region_code.unknown"),
    ]


def test_a_row_is_the_same_ticket_on_every_import() -> None:
    row = TicketIntakeRow(kind=TicketKind.PROBLEM, unit="甲", title="乙", description="丙")
    same = TicketIntakeRow(kind=TicketKind.PROBLEM, unit="甲", title="丁", description="丙")
    numbered = TicketIntakeRow(
        kind=TicketKind.PROBLEM, unit="甲", title="乙", description="丙", reference="R-1"
    )
    assert row.identity() == same.identity() != numbered.identity()
    assert row.identity()[14] == "8"
    assert row.identity()[19] in "89ab"
