"""Reading the event log for the auditor; personal data in it stays masked."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select

from app.platform.db import ReadSession
from app.platform.masking import mask_name, mask_value
from app.platform.models import EventRow
from app.platform.paging import Page, Sort, keyset_page

NEWEST_FIRST = Sort("newest", (EventRow.id,), descending=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFilter:
    """Which entries are wanted; ``None`` means any."""

    name: str | None = None
    aggregate: str | None = None
    aggregate_id: str | None = None
    actor_id: str | None = None
    since: datetime | None = None
    until: datetime | None = None


def audit_entries(
    session: ReadSession, wanted: AuditFilter, *, cursor: str | None, limit: int
) -> Page:
    """Entries from the newest on."""
    statement = select(
        EventRow.id,
        EventRow.occurred_at,
        EventRow.name,
        EventRow.aggregate,
        EventRow.aggregate_id,
        EventRow.actor_id,
        EventRow.actor_kind,
        EventRow.actor_name,
        EventRow.organisation_id,
        EventRow.request_id,
        EventRow.address,
        EventRow.payload,
        EventRow.position,
        EventRow.hash,
    )
    for column, value in (
        (EventRow.name, wanted.name),
        (EventRow.aggregate, wanted.aggregate),
        (EventRow.aggregate_id, wanted.aggregate_id),
        (EventRow.actor_id, wanted.actor_id),
    ):
        if value is not None:
            statement = statement.where(column == value)
    if wanted.since is not None:
        statement = statement.where(EventRow.occurred_at >= wanted.since)
    if wanted.until is not None:
        statement = statement.where(EventRow.occurred_at < wanted.until)
    page = keyset_page(session, statement, sort=NEWEST_FIRST, cursor=cursor, limit=limit)
    return replace(page, rows=[_masked(dict(row)) for row in page.rows])


def _masked(row: dict[str, Any]) -> dict[str, Any]:
    if row["actor_kind"] == "user":
        row["actor_name"] = mask_name(row["actor_name"])
    row["payload"] = mask_value(row["payload"])
    return row
