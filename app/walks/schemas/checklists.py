"""A checklist as it is handed in, and as the reference file has it."""

from datetime import date
from typing import Annotated

from pydantic import Field

from app.platform.web.params import Body
from app.walks.vocabulary import Dimension


class QuestionIn(Body):
    """A question with the phrase it quotes."""

    key: Annotated[
        str,
        Field(
            min_length=3,
            max_length=60,
            pattern=r"^[a-z_]+\.[a-z_]+$",
            examples=["flow.online_login"],
        ),
    ]
    phrase: Annotated[str, Field(min_length=1, max_length=200)]
    text: Annotated[str, Field(min_length=2, max_length=200)]
    text_en: Annotated[str, Field(min_length=2, max_length=200)]


class SectionIn(Body):
    """One article of the document: its words, and the questions made from them."""

    dimension: Dimension
    article: Annotated[str, Field(min_length=1, max_length=40)]
    heading: Annotated[str, Field(min_length=1, max_length=120)]
    text: Annotated[str, Field(min_length=1, max_length=2000)]
    questions: Annotated[list[QuestionIn], Field(min_length=1, max_length=60)]


class ChecklistIn(Body):
    """A whole checklist; its edition is counted by us."""

    key: Annotated[
        str, Field(min_length=2, max_length=40, pattern=r"^[0-9a-z-]+$", examples=["2023-38"])
    ]
    title: Annotated[str, Field(min_length=2, max_length=120)]
    title_en: Annotated[str, Field(min_length=2, max_length=120)]
    document: Annotated[str, Field(min_length=2, max_length=60)]
    issued_on: date
    sections: Annotated[list[SectionIn], Field(min_length=1, max_length=20)]
