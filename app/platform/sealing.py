"""Sealing: committed events get a position and a link in a hash chain; and the chain is checked.

A chain built inside the write would serialise all writers, and a number taken before the commit
would let a reader of the feed skip rows that commit late. So the worker gives positions to rows it
can see, in batches. The head of the chain is also written to a file outside the database, because
a database alone cannot tell that its last rows were cut off.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal

from sqlalchemy import bindparam, func, select, text, update

from app.platform.db import ReadSession, WriteSession
from app.platform.models import EventRow

GENESIS: Final = "0" * 64
BATCH: Final = 500
_LOCK: Final = 7_304_338_002  # any fixed number but the one of migrations: one sealer at a time

_SEALED_COLUMNS: Final = (
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
)
_NAMES: Final = tuple(column.key for column in _SEALED_COLUMNS)


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchor:
    """The head of the chain as it was written down outside the database."""

    position: int
    hash: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What the check of the chain found; ``position`` and ``event_id`` name the first bad row."""

    sealed: int
    unsealed: int
    head: str
    fault: Literal["edited", "gap", "link", "order", "tail_cut", "anchor"] | None = None
    position: int | None = None
    event_id: str | None = None

    @property
    def holds(self) -> bool:
        """Whether the chain is whole."""
        return self.fault is None


def link_hash(position: int, previous: str, row: Mapping[str, Any]) -> str:
    """SHA-256 over the canonical JSON of the row, its position and the link before it."""
    fields = {name: _canonical(row[name]) for name in _NAMES}
    fields["position"] = position
    fields["previous_hash"] = previous
    text_form = json.dumps(fields, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text_form.encode("utf-8", "surrogatepass")).hexdigest()


def _canonical(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return value


def head(session: ReadSession) -> Anchor:
    """The last sealed position and its hash; position 0 when nothing is sealed."""
    row = session.execute(
        select(EventRow.position, EventRow.hash)
        .where(EventRow.position.is_not(None))
        .order_by(EventRow.position.desc())
        .limit(1)
    ).one_or_none()
    if row is None or row.position is None or row.hash is None:
        return Anchor(position=0, hash=GENESIS)
    return Anchor(position=row.position, hash=row.hash)


def has_unsealed(session: ReadSession) -> bool:
    """Whether there is anything to seal."""
    found = session.execute(
        select(EventRow.id).where(EventRow.position.is_(None)).limit(1)
    ).scalar_one_or_none()
    return found is not None


def seal(session: WriteSession, *, batch: int = BATCH) -> Anchor | None:
    """Seal up to ``batch`` rows and return the new head, or ``None`` when there was nothing.

    Two workers cannot seal at once: SQLite's write lock, or an advisory lock on PostgreSQL, where
    the second one goes away empty-handed.
    """
    if (
        session.dialect_name == "postgresql"
        and not session.execute(
            text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": _LOCK}
        ).scalar_one()
    ):
        return None
    rows = (
        session.execute(
            select(*_SEALED_COLUMNS)
            .where(EventRow.position.is_(None))
            .order_by(EventRow.id)
            .limit(batch)
        )
        .mappings()
        .all()
    )
    if not rows:
        return None
    last = head(session)
    position, previous = last.position, last.hash
    links = []
    for row in rows:
        position += 1
        current = link_hash(position, previous, dict(row))
        links.append(
            {"row_id": row["id"], "position": position, "previous_hash": previous, "hash": current}
        )
        previous = current
    table = EventRow.__table__
    session.connection().execute(
        update(table)  # type: ignore[arg-type] # a declarative table is a Table
        .where(table.c.id == bindparam("row_id"), table.c.position.is_(None))
        .values(
            position=bindparam("position"),
            previous_hash=bindparam("previous_hash"),
            hash=bindparam("hash"),
        ),
        links,
    )
    return Anchor(position=position, hash=previous)


def _sealed_rows(session: ReadSession) -> Iterator[Mapping[str, Any]]:
    """All sealed rows in their order, in pieces, so that any length can be checked."""
    after = 0
    while True:
        rows = (
            session.execute(
                select(*_SEALED_COLUMNS, EventRow.position, EventRow.previous_hash, EventRow.hash)
                .where(EventRow.position > after)
                .order_by(EventRow.position)
                .limit(2_000)
            )
            .mappings()
            .all()
        )
        if not rows:
            return
        yield from (dict(row) for row in rows)
        after = rows[-1]["position"]


def verify(session: ReadSession, anchors: Mapping[int, str] | None = None) -> Verdict:
    """Walk the whole chain and name the first row that does not fit.

    ``anchors`` are heads written down earlier, by position. A missing row is a gap, an inserted or
    moved one a broken link, a changed one has another hash, and a chain shorter than its last
    anchor has lost its tail.
    """
    known = dict(anchors or {})
    unsealed = session.execute(
        select(func.count()).select_from(EventRow).where(EventRow.position.is_(None))
    ).scalar_one()
    position, previous = 0, GENESIS
    for row in _sealed_rows(session):
        position += 1
        fault = _fault_of(row, position, previous, known)
        if fault is not None:
            return Verdict(
                sealed=position - 1,
                unsealed=unsealed,
                head=previous,
                fault=fault,
                position=position,
                event_id=row["id"],
            )
        previous = row["hash"]
    cut = max(known, default=0) > position
    return Verdict(
        sealed=position,
        unsealed=unsealed,
        head=previous,
        fault="tail_cut" if cut else None,
        position=position + 1 if cut else None,
    )


def _fault_of(
    row: Mapping[str, Any], position: int, previous: str, anchors: Mapping[int, str]
) -> Literal["edited", "gap", "link", "anchor"] | None:
    if row["position"] != position:
        return "gap"
    if row["previous_hash"] != previous:
        return "link"
    if row["hash"] != link_hash(position, previous, row):
        return "edited"
    if anchors.get(position, row["hash"]) != row["hash"]:
        return "anchor"  # the chain was rebuilt from here or before
    return None


def append_anchor(path: Path, anchor: Anchor, moment: datetime) -> None:
    """Write the head down in a file outside the database; a line a seal, never rewritten."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    line = f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ} {anchor.position} {anchor.hash}\n"
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(descriptor, line.encode())
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def read_anchors(path: Path) -> dict[int, str]:
    """The heads written down so far, by position; a torn last line is left out."""
    anchors: dict[int, str] = {}
    if not path.exists():
        return anchors
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        parts = line.split(" ")
        if len(parts) == 3 and parts[1].isdigit() and len(parts[2]) == len(GENESIS):  # noqa: PLR2004 - moment, position, hash
            anchors[int(parts[1])] = parts[2]
    return anchors
