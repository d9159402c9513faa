"""Entering and changing programmes."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import Stale
from app.programme import queries
from app.programme.events import ProgrammeChanged, ProgrammeCreated
from app.programme.models import MilestoneRow, Programme
from app.programme.period import Milestone, faults
from app.programme.problems import DocumentNumberTaken, PeriodInvalid


def create_programme(
    session: WriteSession,
    actor: Actor,
    *,
    document_number: str,
    title: str,
    theme: str,
    issuing_organisation: str,
    issued_on: date,
    starts_on: date,
    ends_on: date,
    milestones: Sequence[Milestone],
) -> str:
    """Enter a notice as a programme; the new id.

    Raises:
        PeriodInvalid: the dates contradict one another.
        DocumentNumberTaken: the notice is entered already.
    """
    if errors := faults(starts_on, ends_on, milestones):
        raise PeriodInvalid(errors=errors)
    if queries.document_number_known(session, document_number) is not None:
        raise DocumentNumberTaken
    programme = Programme(
        id=new_id(),
        document_number=document_number,
        title=title,
        theme=theme,
        issuing_organisation=issuing_organisation,
        issued_on=issued_on,
        starts_on=starts_on,
        ends_on=ends_on,
        created_at=session.now,
        updated_at=session.now,
    )
    session.add(programme)
    session.flush()
    _add_milestones(session, programme.id, milestones)
    record(
        session,
        actor,
        ProgrammeCreated(aggregate_id=programme.id, document_number=document_number),
    )
    return programme.id


def change_programme(
    session: WriteSession,
    actor: Actor,
    programme_id: str,
    *,
    changes: Mapping[str, Any],
    milestones: Sequence[Milestone] | None,
    expected_version: int,
) -> None:
    """Change particulars, and the milestones as a whole when given.

    Raises:
        ProgrammeNotFound: there is none.
        Stale: somebody changed it since it was read.
        PeriodInvalid: the dates would contradict one another.
    """
    programme = queries.programme_to_change(session, programme_id)
    if programme.version != expected_version:
        raise Stale
    for field, value in changes.items():
        setattr(programme, field, value)
    kept = milestones
    if kept is None:
        kept = [
            Milestone(row.kind, row.title, row.due_on)
            for row in queries.milestones_of(session, programme_id)
        ]
    if errors := faults(programme.starts_on, programme.ends_on, kept):
        raise PeriodInvalid(errors=errors)
    programme.updated_at = session.now
    session.flush()
    if milestones is not None:
        session.execute(delete(MilestoneRow).where(MilestoneRow.programme_id == programme_id))
        _add_milestones(session, programme_id, milestones)
    fields = sorted([*changes, *(["milestones"] if milestones is not None else [])])
    record(session, actor, ProgrammeChanged(aggregate_id=programme_id, fields=fields))


def _add_milestones(
    session: WriteSession, programme_id: str, milestones: Sequence[Milestone]
) -> None:
    for position, milestone in enumerate(milestones, start=1):
        session.add(
            MilestoneRow(
                id=new_id(),
                programme_id=programme_id,
                position=position,
                kind=milestone.kind,
                title=milestone.title,
                due_on=milestone.due_on,
            )
        )
    session.flush()
