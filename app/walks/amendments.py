"""What an amendment may be about, and how it reads over the original."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.walks.vocabulary import AmendedSubject


@dataclass(frozen=True, kw_only=True)
class Contradiction:
    """Why an amendment cannot be taken: pointer, code and a sentence."""

    pointer: str
    code: str
    message: str
    message_en: str


def contradiction(
    *,
    subject: AmendedSubject,
    names_part: bool,
    changed: Mapping[AmendedSubject, Collection[str]],
    statement: str,
) -> Contradiction | None:
    """What is wrong with an amendment in itself, or None.

    ``changed`` holds, by subject, the fields that are put right.
    """
    if (subject is AmendedSubject.WALK) is names_part:
        return Contradiction(
            pointer="/subject_id",
            code="amendment.subject",
            message="补充整次走流程时不填 subject_id，补充某一部分时必须填写",
            message_en="A part is named by subject_id; the whole walk is not",
        )
    for other, fields in changed.items():
        if other is not subject and fields:
            return Contradiction(
                pointer=f"/{other.value}",
                code="amendment.other_subject",
                message="更正内容与补充对象不符",
                message_en="The changes belong to another subject",
            )
    if not statement.strip() and not changed.get(subject):
        return Contradiction(
            pointer="/statement",
            code="amendment.empty",
            message="请写明补充或更正的事实",
            message_en="An amendment says something",
        )
    return None
