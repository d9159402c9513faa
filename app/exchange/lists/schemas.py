"""The three lists as they are asked for and answered."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter
from typing_extensions import TypedDict

from app.catalogue.vocabulary import Board
from app.exchange.exports.vocabulary import ExportFormat
from app.platform.paging import DEFAULT_LIMIT, MAX_LIMIT
from app.platform.web.params import UUID_PATTERN, Body, clean_text
from app.tickets.vocabulary import MeasureState, Satisfaction, TicketState
from app.walks.vocabulary import Dimension, FindingSeverity

Id = Annotated[str, Field(pattern=UUID_PATTERN, min_length=36, max_length=36)]


class ListFields(BaseModel):
    """What a list can be narrowed to; repeated values mean any of them."""

    state: list[TicketState] = Field(default_factory=list, max_length=12)
    measure_state: list[MeasureState] = Field(
        default_factory=list, max_length=4, description="只用于措施清单。Measures only."
    )
    unit_id: list[Id] = Field(default_factory=list, max_length=50)
    matter_id: list[Id] = Field(default_factory=list, max_length=50)
    dimension: list[Dimension] = Field(default_factory=list, max_length=8)
    board: list[Board] = Field(default_factory=list, max_length=4)
    region: str | None = Field(default=None, pattern=r"^\d{12}$", max_length=12)
    programme_id: Id | None = None
    overdue: bool | None = None
    q: Annotated[str, AfterValidator(clean_text)] | None = Field(
        default=None, min_length=1, max_length=100, examples=["社保"]
    )


class ListQuery(ListFields):
    """A page of a list."""

    model_config = ConfigDict(extra="forbid")

    cursor: str | None = Field(default=None, max_length=600)
    limit: int = Field(default=DEFAULT_LIMIT, ge=1, le=MAX_LIMIT)


class ListFilterIn(ListFields, Body):
    """The filter of an export."""


class ListedMeasure(TypedDict):
    """A measure beside a ticket."""

    id: str
    number: str
    title: str
    state: MeasureState


class TicketListRow(TypedDict):
    """A problem or a demand with what is done about it; ``finder`` is a pseudonym."""

    id: str
    number: str
    title: str
    description: str
    matter_name: str | None
    bundle_name: str | None
    board: Board | None
    dimension: Dimension | None
    severity: FindingSeverity
    finder: str
    organisation_name: str | None
    state: TicketState
    overdue: bool
    submitted_at: datetime
    due_on: date | None
    closed_at: datetime | None
    satisfaction: Satisfaction | None
    measures: list[ListedMeasure]


class ListedTicket(TypedDict):
    """A ticket beside a measure."""

    id: str
    number: str
    title: str
    state: TicketState


class MeasureListRow(TypedDict):
    """A measure with the problems and demands it serves."""

    id: str
    number: str
    title: str
    description: str
    organisation_name: str
    is_systemic: bool
    state: MeasureState
    due_on: date | None
    done_at: datetime | None
    result: str | None
    tickets: list[ListedTicket]


class ListExportIn(Body):
    """An export of a list."""

    format: ExportFormat
    bom: bool = Field(default=False, description="CSV 加 BOM，便于 Excel 打开。BOM for Excel.")
    filter: ListFilterIn = Field(default_factory=ListFilterIn)


TICKET_ROWS: TypeAdapter[Sequence[Any]] = TypeAdapter(list[TicketListRow])
MEASURE_ROWS: TypeAdapter[Sequence[Any]] = TypeAdapter(list[MeasureListRow])
