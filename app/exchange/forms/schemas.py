"""Forms as they are asked for."""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter
from typing_extensions import TypedDict

from app.exchange.forms.vocabulary import FormFormat
from app.platform.web.params import UUID_PATTERN, Body, clean_text

Id = Annotated[str, Field(pattern=UUID_PATTERN, min_length=36, max_length=36)]


class Annex4Walks(BaseModel):
    """Which walks."""

    programme_id: Id
    organisation_id: Id | None = Field(
        default=None, description="只列本单位人员的走流程。Only walks by people of this unit."
    )
    include_clean: bool = Field(
        default=False, description="也列出未发现问题的走流程。Also walks that found nothing."
    )


class Annex4PreviewQuery(Annex4Walks):
    """What the form would say."""

    model_config = ConfigDict(extra="forbid")


class Annex4Fields(Annex4Walks):
    """Which walks, what stands in the head line, and what kind of file."""

    format: FormFormat = FormFormat.DOCX
    unit: Annotated[str, AfterValidator(clean_text)] | None = Field(
        default=None, max_length=120, examples=["就业促进处"]
    )


class Annex4Query(Annex4Fields):
    """The form without the filler's contact, which has no place in an address."""

    model_config = ConfigDict(extra="forbid")


class Annex4In(Annex4Fields, Body):
    """The form with its filler."""

    filler: str = Field(default="", max_length=80, examples=["王填报"])
    contact: str = Field(default="", max_length=60, examples=["024-00000000"])
    filled_on: date | None = Field(default=None, examples=["2023-12-15"])


class Annex4RowOut(TypedDict):
    """One row of the form as it will be printed; a line break is a new line in the cell."""

    number: int
    matter: str
    walker: str
    problems: str
    demands: str
    measures: str
    state: str
    effect: str
    remark: str


class Annex4Preview(TypedDict):
    """What the form would say; ``unit`` is the chosen unit's name."""

    unit: str
    rows: list[Annex4RowOut]


PREVIEW = TypeAdapter(Annex4Preview)
