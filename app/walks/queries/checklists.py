"""Reading checklists. They quote a public document: whoever may read one, may all."""

from typing import Any, cast

from sqlalchemy import select

from app.platform.db import ReadSession
from app.platform.paging import Page, Sort, keyset_page
from app.walks.models import Checklist, Question
from app.walks.problems import ChecklistNotFound
from app.walks.schemas.answers import ChecklistOut

LATEST_FIRST = Sort("-issued_on", (Checklist.issued_on, Checklist.id), descending=True)

_ROW = (
    Checklist.id,
    Checklist.key,
    Checklist.edition,
    Checklist.title,
    Checklist.title_en,
    Checklist.document,
    Checklist.issued_on,
    Checklist.created_at,
)


def checklists_page(session: ReadSession, *, cursor: str | None, limit: int) -> Page:
    """Checklists, those of the latest document first."""
    return keyset_page(session, select(*_ROW), sort=LATEST_FIRST, cursor=cursor, limit=limit)


def checklist_detail(session: ReadSession, checklist_id: str) -> ChecklistOut:
    """A checklist with its questions.

    Raises:
        ChecklistNotFound: there is none.
    """
    row = (
        session.execute(select(*_ROW).where(Checklist.id == checklist_id)).mappings().one_or_none()
    )
    if row is None:
        raise ChecklistNotFound
    questions = session.execute(
        select(
            Question.key,
            Question.position,
            Question.dimension,
            Question.heading,
            Question.article,
            Question.phrase,
            Question.text,
            Question.text_en,
        )
        .where(Question.checklist_id == checklist_id)
        .order_by(Question.position)
    ).mappings()
    return cast("ChecklistOut", {**row, "questions": [dict(question) for question in questions]})


def newest_checklist_id(session: ReadSession) -> str | None:
    """The checklist a walk is bound to when it names none."""
    return session.execute(
        select(Checklist.id)
        .order_by(Checklist.issued_on.desc(), Checklist.edition.desc(), Checklist.id.desc())
        .limit(1)
    ).scalar_one_or_none()


def editions_of(session: ReadSession, key: str) -> list[dict[str, Any]]:
    """Id, edition and digest of every edition of a checklist, the newest first."""
    rows = session.execute(
        select(Checklist.id, Checklist.edition, Checklist.digest)
        .where(Checklist.key == key)
        .order_by(Checklist.edition.desc())
    ).mappings()
    return [dict(row) for row in rows]
