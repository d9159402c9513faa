"""Programmes as they go in and out."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from app.platform.web.params import Body
from app.programme.vocabulary import MilestoneKind

DocumentNumber = Annotated[
    str, Field(min_length=1, max_length=80, examples=["辽人社办〔2023〕38号"])
]
Title = Annotated[str, Field(min_length=1, max_length=300)]
Theme = Annotated[
    str, Field(min_length=1, max_length=200, examples=["走流程、强行风、提效能、促振兴"])
]
Issuer = Annotated[
    str, Field(min_length=1, max_length=120, examples=["辽宁省人力资源和社会保障厅办公室"])
]
Day = Annotated[date, Field(examples=["2023-10-25"])]


class MilestoneIn(Body):
    """A milestone handed in."""

    kind: MilestoneKind
    title: str = Field(min_length=1, max_length=200)
    due_on: Day


Milestones = Annotated[list[MilestoneIn], Field(max_length=30)]


class ProgrammeIn(Body):
    """A new programme."""

    document_number: DocumentNumber
    title: Title
    theme: Theme
    issuing_organisation: Issuer
    issued_on: Day
    starts_on: Day
    ends_on: Day
    milestones: Milestones = Field(default_factory=list)


class ProgrammePatch(Body):
    """What is to change; milestones are replaced as a whole."""

    title: Title | None = None
    theme: Theme | None = None
    issuing_organisation: Issuer | None = None
    issued_on: Day | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None
    milestones: Milestones | None = None


class MilestoneOut(TypedDict):
    """A milestone, with the working days left until it; negative once it is past."""

    kind: MilestoneKind
    title: str
    due_on: date
    working_days_left: int


class ProgrammeRow(TypedDict):
    """A programme in a list."""

    id: str
    document_number: str
    title: str
    theme: str
    issuing_organisation: str
    issued_on: date
    starts_on: date
    ends_on: date
    version: int
    updated_at: datetime


class ProgrammeOut(ProgrammeRow):
    """A programme with its milestones."""

    milestones: list[MilestoneOut]


PROGRAMME = TypeAdapter(ProgrammeOut)
PROGRAMMES = TypeAdapter(list[ProgrammeRow])
