"""Matters in bulk, known by their local codes, or without one by their national codes."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from app.catalogue.boards import board_of
from app.catalogue.models import Matter
from app.catalogue.pinyin import name_keys
from app.catalogue.queries import filling as queries
from app.catalogue.rows import MatterRow, Outcome
from app.catalogue.service.filling.plan import (
    Plan,
    RowRefusedError,
    change_rows,
    doubled,
    sum_up,
)
from app.catalogue.sheets.matters import WRITABLE_FLAGS
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.ids import new_id

_PARTICULARS = (
    "national_code",
    "board",
    "group_name",
    "kind_code",
    "authority_name",
    "authority_code",
    "authority_credit_code",
    "source_region_code",
    "source_url",
    "source_note",
    "is_sample",
)
_particulars = attrgetter(*_PARTICULARS)
_BLANK: dict[str, Any] = {
    "id": "",
    "local_code": None,
    "is_active": True,
    **dict.fromkeys(_PARTICULARS),
    "is_sample": False,
    **{flag.value: False for flag in WRITABLE_FLAGS},
}


def upsert_matters(
    session: WriteSession,
    actor: Actor,
    rows: Sequence[MatterRow],
    *,
    keep_existing: bool = False,
) -> Outcome:
    """Bring in matters; what a row is silent about stays as it was."""
    plan = _plan(session, rows, keep_existing=keep_existing)
    stamps = {"created_at": session.now, "updated_at": session.now, "version": 1}
    queries.insert_rows(session, Matter, [row | stamps for row in plan.inserts])
    change_rows(session, plan)
    return sum_up(session, actor, "matters", plan.outcome())


def _plan(
    session: ReadSession, rows: Sequence[MatterRow], *, keep_existing: bool = False
) -> Plan[Matter]:
    by_local = queries.matters_by_local_code(
        session, [row.local_code for row in rows if row.local_code]
    )
    by_national = queries.matters_by_national_code(
        session, [row.national_code for row in rows if row.national_code and not row.local_code]
    )
    plan: Plan[Matter] = Plan(keep_existing=keep_existing)
    seen: set[tuple[str | None, str | None]] = set()
    for index, row in enumerate(rows):
        key = (row.local_code, None if row.local_code else row.national_code)
        known = (
            by_local.get(row.local_code)
            if row.local_code
            else by_national.get(row.national_code or "")
        )
        try:
            if key in seen:
                raise doubled("local_code" if row.local_code else "national_code")
            seen.add(key)
            if known is None:
                plan.inserts.append(_new(row))
            else:
                plan.compare(known, _wanted(row))
        except RowRefusedError as refused:
            plan.refused.append(refused.at(index))
    return plan


def _wanted(row: MatterRow) -> dict[str, Any]:
    said = zip(_PARTICULARS, _particulars(row), strict=True)
    wanted = {name: value for name, value in said if value is not None}
    wanted["name"] = row.name
    for flag, value in row.flags.items():
        wanted[flag.value] = value
    return wanted | name_keys(row.name)


def _new(row: MatterRow) -> dict[str, Any]:
    board = row.board or board_of(row.name)
    if board is None:
        raise RowRefusedError(
            "board",
            "matter.board_unknown",
            f"从名称“{row.name}”看不出板块，请填写",
            f"The name “{row.name}” does not tell the board; give it",
        )
    made = _BLANK | _wanted(row)
    made["id"] = new_id()
    made["local_code"] = row.local_code
    made["board"] = board
    return made
