"""Tickets in bulk, as units hand them in; they enter by the same first state as any other.

No finder stands behind such a ticket, so it is verified by a drawn substitute. Text that is on
record already is never overwritten by an import.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.catalogue.queries.bundles import bundle_ids
from app.catalogue.queries.matters import matter_ids_by_key
from app.catalogue.queries.places import organisation_ids
from app.catalogue.queries.regions import region_ids
from app.catalogue.rows import Outcome, RowRefusal
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.event_log import record_all
from app.platform.numbering import next_numbers
from app.platform.workdays import office_day
from app.tickets.events import TicketSubmitted
from app.tickets.pseudonyms import pseudonym
from app.tickets.queries import intake as queries
from app.tickets.queries.search import index_new
from app.tickets.sheet import TicketIntakeRow
from app.tickets.vocabulary import Origin, TicketState

_COLUMNS = (
    "id",
    "number",
    "kind",
    "state",
    "origin",
    "title",
    "description",
    "severity",
    "dimension",
    "board",
    "region_code",
    "matter_id",
    "bundle_id",
    "finder_organisation_id",
    "seal",
    "finder_pseudonym",
    "bounces",
    "appeals",
    "rounds",
    "recurrences",
    "urges",
    "submitted_at",
    "deadline_provisional",
    "proven_measures",
    "duties",
    "created_at",
    "updated_at",
    "version",
)
_NOBODY = pseudonym("", None)
_NO_DUTIES: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class _Step:
    """A row that will be a ticket, with the ids of what it names."""

    ticket_id: str
    row: TicketIntakeRow
    unit_id: str
    matter_id: str | None
    bundle_id: str | None
    board: Any


class _RefusedError(ValueError):
    """A row names something that is not there, or that is several things."""

    def __init__(self, field: str, code: str, message: str, message_en: str) -> None:
        super().__init__(message_en)
        self.told = {"field": field, "code": code, "message": message, "message_en": message_en}


def import_tickets(session: WriteSession, actor: Actor, rows: Sequence[TicketIntakeRow]) -> Outcome:
    """Enter tickets; what is there already stays, what names unknown things is refused."""
    steps, unchanged, refused = _plan(session, rows)
    if steps:
        _write(session, actor, steps)
    return _outcome(steps, unchanged, refused)


def preview_tickets(session: ReadSession, rows: Sequence[TicketIntakeRow]) -> Outcome:
    """What ``import_tickets`` would do."""
    return _outcome(*_plan(session, rows))


def _outcome(steps: Sequence[_Step], unchanged: int, refused: Sequence[RowRefusal]) -> Outcome:
    return Outcome(
        created=len(steps),
        unchanged=unchanged,
        refused=tuple(refused),
        written=tuple(("created", step.ticket_id) for step in steps),
    )


def _plan(
    session: ReadSession, rows: Sequence[TicketIntakeRow]
) -> tuple[list[_Step], int, list[RowRefusal]]:
    finder = _Finder(session)
    ids = [row.identity() for row in rows]
    known = queries.known_texts(session, ids)
    steps: list[_Step] = []
    refused: list[RowRefusal] = []
    unchanged = 0
    for index, (ticket_id, row) in enumerate(zip(ids, rows, strict=True)):
        text = (row.kind, row.title, row.description)
        before = known.get(ticket_id)
        if before == text:
            unchanged += 1
            continue
        if before is not None:
            refused.append(_differs(index))
            continue
        try:
            steps.append(finder.step(ticket_id, row))
        except _RefusedError as error:
            refused.append(RowRefusal(index=index, **error.told))
        else:
            known[ticket_id] = text
    return steps, unchanged, refused


def _differs(index: int) -> RowRefusal:
    return RowRefusal(
        index=index,
        field="reference",
        code="ticket.imported_differently",
        message="该编号的内容已导入且与此不同，导入不修改已有反馈单",
        message_en="This reference was imported with other text; imports change no ticket",
    )


class _Finder:
    """Looks up what rows name, all of it read once for a batch."""

    def __init__(self, session: ReadSession) -> None:
        self._units = organisation_ids(session)
        self._matters = matter_ids_by_key(session)
        self._boards = queries.boards_of_matters(session)
        self._bundles = bundle_ids(session)
        self._regions = region_ids(session)

    def step(self, ticket_id: str, row: TicketIntakeRow) -> _Step:
        unit_id = self._units.get(row.unit)
        if unit_id is None:
            raise _unknown("unit", "单位", row.unit)
        if row.region_code is not None and row.region_code not in self._regions:
            raise _unknown("region_code", "区划", row.region_code)
        bundle_id = None
        if row.bundle is not None:
            bundle_id = self._bundles.get(row.bundle)
            if bundle_id is None:
                raise _unknown("bundle", "一件事", row.bundle)
        matter_id = self._matter(row)
        board = row.board or (self._boards[matter_id] if matter_id else None)
        return _Step(ticket_id, row, unit_id, matter_id, bundle_id, board)

    def _matter(self, row: TicketIntakeRow) -> str | None:
        if row.matter is None:
            return None
        if row.matter not in self._matters:
            raise _unknown("matter", "事项", row.matter)
        matter_id = self._matters[row.matter]
        if matter_id is None:
            raise _RefusedError(
                "matter",
                "matter.ambiguous",
                f"“{row.matter}”有多个事项，请填事项编码",
                f"Several matters are called “{row.matter}”; give the code",
            )
        return matter_id


def _unknown(field: str, thing: str, name: str) -> _RefusedError:
    return _RefusedError(
        field, f"{field}.unknown", f"没有找到{thing}“{name}”", f"Nothing is called “{name}”"
    )


def _write(session: WriteSession, actor: Actor, steps: Sequence[_Step]) -> None:
    now = session.now
    numbers = next_numbers(session, f"FK-{office_day(now).year}", len(steps))
    seals = secrets.token_hex(16 * len(steps))
    rows = [
        _values(step, number, seals[place * 32 : place * 32 + 32], now)
        for place, (step, number) in enumerate(zip(steps, numbers, strict=True))
    ]
    queries.insert_tickets(session, _COLUMNS, rows)
    index_new(
        session,
        [
            {
                "id": step.ticket_id,
                "number": number,
                "title": step.row.title,
                "description": step.row.description,
            }
            for step, number in zip(steps, numbers, strict=True)
        ],
    )
    record_all(session, actor, [_event(s, n) for s, n in zip(steps, numbers, strict=True)])


def _values(step: _Step, number: str, seal: str, now: datetime) -> tuple[Any, ...]:
    """The values of ``_COLUMNS``."""
    row = step.row
    return (
        step.ticket_id,
        number,
        row.kind,
        TicketState.SUBMITTED,
        Origin.IMPORT,
        row.title,
        row.description,
        row.severity,
        row.dimension,
        step.board,
        row.region_code,
        step.matter_id,
        step.bundle_id,
        step.unit_id,
        seal,
        _NOBODY,
        0,
        0,
        0,
        0,
        0,
        now,
        False,
        0,
        _NO_DUTIES,
        now,
        now,
        1,
    )


def _event(step: _Step, number: str) -> TicketSubmitted:
    return TicketSubmitted(
        aggregate_id=step.ticket_id,
        number=number,
        source="",
        target=TicketState.SUBMITTED.value,
        kind=step.row.kind.value,
        origin=Origin.IMPORT.value,
        severity=step.row.severity.value,
    )
