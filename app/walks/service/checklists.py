"""Publishing editions of checklists; walks stay bound to the edition they were planned with."""

from collections import Counter

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import FieldError
from app.walks.digests import digest_of
from app.walks.events import ChecklistPublished
from app.walks.models import Checklist, Question
from app.walks.problems import InvalidChecklist
from app.walks.queries import checklists
from app.walks.schemas.checklists import ChecklistIn


def publish_checklist(session: WriteSession, actor: Actor, *, checklist: ChecklistIn) -> str:
    """The id of the edition with this content; a new one unless the newest says the same.

    Raises:
        InvalidChecklist: a key is used twice, or a phrase is not in the text it quotes.
    """
    if errors := _faults(checklist):
        raise InvalidChecklist(errors=errors)
    digest = digest_of(checklist.model_dump(mode="json"))
    editions = checklists.editions_of(session, checklist.key)
    if editions and editions[0]["digest"] == digest:
        newest: str = editions[0]["id"]
        return newest
    made = Checklist(
        id=new_id(),
        key=checklist.key,
        edition=editions[0]["edition"] + 1 if editions else 1,
        title=checklist.title,
        title_en=checklist.title_en,
        document=checklist.document,
        issued_on=checklist.issued_on,
        digest=digest,
        created_at=session.now,
    )
    session.add(made)
    session.flush()
    _add_questions(session, made.id, checklist)
    record(
        session,
        actor,
        ChecklistPublished(aggregate_id=made.id, key=made.key, edition=made.edition),
    )
    return made.id


def _add_questions(session: WriteSession, checklist_id: str, checklist: ChecklistIn) -> None:
    asked = [
        (section, question) for section in checklist.sections for question in section.questions
    ]
    for position, (section, question) in enumerate(asked, start=1):
        session.add(
            Question(
                id=new_id(),
                checklist_id=checklist_id,
                key=question.key,
                position=position,
                dimension=section.dimension,
                heading=section.heading,
                article=section.article,
                phrase=question.phrase,
                text=question.text,
                text_en=question.text_en,
            )
        )
    session.flush()


def _faults(checklist: ChecklistIn) -> list[FieldError]:
    uses = Counter(q.key for section in checklist.sections for q in section.questions)
    faults = []
    for at, section in enumerate(checklist.sections):
        for index, question in enumerate(section.questions):
            pointer = f"/sections/{at}/questions/{index}"
            if uses[question.key] > 1:
                faults.append(
                    _fault(f"{pointer}/key", "question.key_twice", "问题代码重复", "Key used twice")
                )
            if question.phrase not in section.text:
                faults.append(
                    _fault(
                        f"{pointer}/phrase",
                        "question.not_quoted",
                        "引文与条文原文不符",
                        "Not a quotation of the article's text",
                    )
                )
    return faults


def _fault(pointer: str, code: str, message: str, message_en: str) -> FieldError:
    return FieldError(pointer=pointer, code=code, message=message, message_en=message_en)
