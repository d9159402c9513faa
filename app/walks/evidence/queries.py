"""Every SELECT about evidence."""

from collections.abc import Collection, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, RowMapping, exists, false, func, or_, select, true

from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.db import ReadSession
from app.platform.file_kinds import FileKind, named_for
from app.platform.paging import Page, Sort, keyset_page
from app.walks.evidence.models import Evidence
from app.walks.models import Finding, Step, Walk
from app.walks.queries.visibility import visible_to

PREFIX: Final = "evidence"
PREFIXES: Final = (PREFIX, f"{PREFIX}-thumbnails")

_SHOWN: Final = (
    Evidence.id,
    Evidence.walk_id,
    Evidence.organisation_id,
    Evidence.step_id,
    Evidence.finding_id,
    Evidence.kind,
    Evidence.file_name,
    Evidence.media_type,
    Evidence.client_captured_at,
    Evidence.embedded_captured_at,
    Evidence.original_sha256,
    Evidence.original_size,
    Evidence.stored_sha256,
    Evidence.stored_size,
    Evidence.width,
    Evidence.height,
    Evidence.pages,
    Evidence.reencoded,
    Evidence.scan_state,
    Evidence.added_later,
    Evidence.reason,
    Evidence.created_at,
)
_NEUTRAL: Final = (
    Evidence.id,
    Evidence.finding_id,
    Evidence.kind,
    Evidence.media_type,
    Evidence.stored_sha256,
    Evidence.stored_size,
    Evidence.width,
    Evidence.height,
    Evidence.pages,
    Evidence.scan_state,
)
_STORED: Final = (Evidence.stored_key, Evidence.thumbnail_key)
_ORDER: Final = Sort("id", (Evidence.id,))


def walk_for_upload(
    session: ReadSession, actor: Actor, walk_id: str, *, lock: bool = False
) -> Walk | None:
    """The walk, if the actor may see it; locked while a row is added to it."""
    statement = select(Walk).where(Walk.id == walk_id, visible_to(actor))
    return session.scalars(statement.with_for_update(of=Walk) if lock else statement).one_or_none()


def sent_before(session: ReadSession, evidence_id: str) -> RowMapping | None:
    """Which walk and which upload an id already stands for, whoever may see it."""
    statement = select(Evidence.walk_id, Evidence.organisation_id, Evidence.digest).where(
        Evidence.id == evidence_id
    )
    return session.execute(statement).mappings().one_or_none()


def count_of(session: ReadSession, walk_id: str) -> int:
    """How many files the walk has."""
    statement = select(func.count()).select_from(Evidence).where(Evidence.walk_id == walk_id)
    return session.execute(statement).scalar_one()


def has_step(session: ReadSession, walk_id: str, step_id: str) -> bool:
    """Whether the step is one of the walk's."""
    return session.execute(
        select(exists().where(Step.id == step_id, Step.walk_id == walk_id))
    ).scalar_one()


def has_finding(session: ReadSession, walk_id: str, finding_id: str) -> bool:
    """Whether the finding is one of the walk's."""
    return session.execute(
        select(exists().where(Finding.id == finding_id, Finding.walk_id == walk_id))
    ).scalar_one()


def evidence(
    session: ReadSession, actor: Actor, walk_id: str, evidence_id: str
) -> RowMapping | None:
    """One row with its storage keys, if the actor may see the walk."""
    statement = (
        select(*_SHOWN, *_STORED)
        .join(Walk, Walk.id == Evidence.walk_id)
        .where(Evidence.id == evidence_id, Evidence.walk_id == walk_id, visible_to(actor))
    )
    return session.execute(statement).mappings().one_or_none()


def unit_evidence(session: ReadSession, actor: Actor, evidence_id: str) -> RowMapping | None:
    """One row of a unit with its storage keys, if the actor may see it."""
    statement = select(*_SHOWN, *_STORED).where(
        Evidence.id == evidence_id, Evidence.walk_id.is_(None), unit_evidence_visible_to(actor)
    )
    return session.execute(statement).mappings().one_or_none()


def unit_evidence_visible_to(actor: Actor) -> ColumnElement[bool]:
    """A unit's own people see its files; the coordinator and leaders see all.

    Others, such as the finder, meet them through the ticket's measures.
    """
    if actor.kind == "system" or actor.has(Role.COORDINATOR, Role.LEADER):
        return true()
    if actor.organisation_id is None:
        return false()
    return Evidence.organisation_id == actor.organisation_id


def unit_evidence_ids(
    session: ReadSession, actor: Actor, evidence_ids: Collection[str]
) -> frozenset[str]:
    """Which of these ids are files that the actor's unit may put under a measure of its own."""
    if not evidence_ids or actor.organisation_id is None:
        return frozenset()
    statement = select(Evidence.id).where(
        Evidence.id.in_(evidence_ids), Evidence.organisation_id == actor.organisation_id
    )
    return frozenset(session.execute(statement).scalars())


def evidence_page(session: ReadSession, walk_id: str, *, cursor: str | None, limit: int) -> Page:
    """The walk's evidence; the caller has asked whether the walk may be seen."""
    statement = select(*_SHOWN).where(Evidence.walk_id == walk_id)
    return keyset_page(session, statement, sort=_ORDER, cursor=cursor, limit=limit)


def evidence_of_findings(
    session: ReadSession, finding_ids: Collection[str]
) -> Sequence[dict[str, Any]]:
    """What proves these findings, as a unit under test may see it.

    For the tickets domain, which asks itself who may see the ticket. Neither walk, time, reason
    nor the file's own name is told: each can lead back to the finder.
    """
    if not finding_ids:
        return []
    statement = select(*_NEUTRAL, *_STORED).where(Evidence.finding_id.in_(finding_ids))
    rows = session.execute(statement.order_by(Evidence.finding_id, Evidence.id)).mappings()
    return [_neutral(row) for row in rows]


def evidence_of_units(
    session: ReadSession, evidence_ids: Collection[str]
) -> Sequence[dict[str, Any]]:
    """Units' files by id, for the tickets domain to show under the measures they prove."""
    if not evidence_ids:
        return []
    statement = select(*_NEUTRAL, *_STORED, Evidence.organisation_id).where(
        Evidence.id.in_(evidence_ids), Evidence.walk_id.is_(None)
    )
    rows = session.execute(statement.order_by(Evidence.id)).mappings()
    return [_neutral(row) for row in rows]


def keys_in_use(session: ReadSession, keys: Collection[str]) -> frozenset[str]:
    """Which of these storage keys a row names."""
    statement = select(Evidence.stored_key, Evidence.thumbnail_key).where(
        or_(Evidence.stored_key.in_(keys), Evidence.thumbnail_key.in_(keys))
    )
    return frozenset(key for row in session.execute(statement) for key in row if key)


def _neutral(row: RowMapping) -> dict[str, Any]:
    kind = FileKind(row["kind"])
    name = named_for(row["media_type"], f"{kind.zh}-{row['stored_sha256'][:8]}")
    return {**dict(row), "file_name": name}
