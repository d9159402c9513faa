"""The calendar as it goes in and out."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from app.platform.web.params import Body
from app.programme.calendar.vocabulary import YearState


class ArrangedDayIn(Body):
    """One day of an arrangement."""

    day: date = Field(examples=["2027-01-01"])
    working: bool = Field(description="真为调休上班，假为放假。True for a make-up day.")
    name: str = Field(min_length=1, max_length=40, examples=["元旦"])


class YearIn(Body):
    """A whole year as the State Council arranges it."""

    source: str = Field(
        min_length=1,
        max_length=500,
        description="所据文件的名称、文号或网址。The document it is taken from.",
        examples=["国务院办公厅关于2027年部分节假日安排的通知"],
    )
    days: Annotated[list[ArrangedDayIn], Field(min_length=1, max_length=120)]


class DayOut(TypedDict):
    """One arranged day."""

    day: date
    working: bool
    name: str


class YearOut(TypedDict):
    """A year with its arranged days; a provisional one has none."""

    year: int
    state: YearState
    source: str
    version: int
    updated_at: datetime | None
    days: list[DayOut]


YEAR = TypeAdapter(YearOut)
