"""Every SELECT of programmes. A programme is a public document: whoever may read one, may all."""

from typing import cast

from sqlalchemy import select

from app.platform.db import ReadSession
from app.platform.paging import Page, Sort, keyset_page
from app.platform.workdays import office_day
from app.programme.calendar.queries import work_calendar
from app.programme.models import MilestoneRow, Programme
from app.programme.problems import ProgrammeNotFound
from app.programme.schemas import MilestoneOut, ProgrammeOut

LATEST_FIRST = Sort("-starts_on", (Programme.starts_on, Programme.id), descending=True)

_COLUMNS = (
    Programme.id,
    Programme.document_number,
    Programme.title,
    Programme.theme,
    Programme.issuing_organisation,
    Programme.issued_on,
    Programme.starts_on,
    Programme.ends_on,
    Programme.version,
    Programme.updated_at,
)


def programmes_page(session: ReadSession, *, cursor: str | None, limit: int) -> Page:
    """Programmes, the latest first."""
    return keyset_page(session, select(*_COLUMNS), sort=LATEST_FIRST, cursor=cursor, limit=limit)


def programme_to_change(session: ReadSession, programme_id: str) -> Programme:
    """The programme's row, locked.

    Raises:
        ProgrammeNotFound: there is none.
    """
    found = session.execute(
        select(Programme).where(Programme.id == programme_id).with_for_update()
    ).scalar_one_or_none()
    if found is None:
        raise ProgrammeNotFound
    return found


def document_number_known(session: ReadSession, document_number: str) -> str | None:
    """The id of the programme that has the number."""
    return session.execute(
        select(Programme.id).where(Programme.document_number == document_number)
    ).scalar_one_or_none()


def milestones_of(session: ReadSession, programme_id: str) -> list[MilestoneRow]:
    """A programme's milestones in order."""
    return list(
        session.execute(
            select(MilestoneRow)
            .where(MilestoneRow.programme_id == programme_id)
            .order_by(MilestoneRow.position)
        ).scalars()
    )


def programme_detail(session: ReadSession, programme_id: str) -> ProgrammeOut:
    """A programme as answered.

    Raises:
        ProgrammeNotFound: there is none.
    """
    row = (
        session.execute(select(*_COLUMNS).where(Programme.id == programme_id))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise ProgrammeNotFound
    calendar = work_calendar(session)
    today = office_day(session.now)
    milestones = [
        MilestoneOut(
            kind=milestone.kind,
            title=milestone.title,
            due_on=milestone.due_on,
            working_days_left=calendar.working_days_between(today, milestone.due_on),
        )
        for milestone in milestones_of(session, programme_id)
    ]
    return cast("ProgrammeOut", {**row, "milestones": milestones})
