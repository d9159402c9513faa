"""The clock as it goes in and out."""

from datetime import date, datetime

from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from app.platform.web.params import Body
from app.tickets.clock.vocabulary import (
    ClockState,
    ExtensionState,
    NoticeKind,
    PauseReason,
    Preset,
    Recipient,
)


class PauseIn(Body):
    """Why the clock is to stand still."""

    reason: PauseReason
    note: str = Field(min_length=1, max_length=1000, examples=["等待联席会商结论"])


class ExtensionIn(Body):
    """How much more time, and why."""

    working_days: int = Field(ge=1, le=60, examples=[5])
    reason: str = Field(min_length=1, max_length=1000, examples=["需与省大数据局联调接口"])


class ApprovalIn(Body):
    """A request granted, with fewer days if need be."""

    working_days: int | None = Field(
        None, ge=1, le=60, description="不填则按申请天数。As many as asked for when left out."
    )
    note: str = Field("", max_length=1000)


class RefusalIn(Body):
    """A request not granted."""

    note: str = Field(min_length=1, max_length=1000, examples=["可在原期限内办结"])


class HolidayOut(TypedDict):
    """Days off within the term."""

    name: str
    first: date
    last: date
    working_days_lost: int


class MakeUpDayOut(TypedDict):
    """A weekend day that counted."""

    day: date
    name: str


class PauseOut(TypedDict):
    """A line of the ledger and what it cost this deadline; only its reason is told."""

    paused_on: date
    resumed_on: date | None
    reason: PauseReason
    label: str
    working_days: int


class GrantedOut(TypedDict):
    """An extension that counts."""

    working_days: int
    granted_on: date


class ExplanationOut(TypedDict):
    """Why the deadline falls on its day."""

    text: str
    text_en: str
    working_days: int
    weekend_days: int
    holidays: list[HolidayOut]
    make_up_days: list[MakeUpDayOut]
    pauses: list[PauseOut]
    extensions: list[GrantedOut]
    provisional_years: list[int]


class ExtensionOut(TypedDict):
    """A request for more time and its decision."""

    id: str
    state: ExtensionState
    working_days: int
    reason: str
    requested_at: datetime
    granted_days: int | None
    decision: str | None
    decided_at: datetime | None


class ClockUnmetOut(TypedDict):
    """A condition that does not hold yet."""

    code: str
    message: str
    message_en: str


class ClockActionOut(TypedDict):
    """Something the reader may do to the clock; `action` is the end of its address."""

    action: str
    label: str
    label_en: str
    demands: list[str]
    unmet: list[ClockUnmetOut]


class DeadlineOut(TypedDict):
    """A ticket's deadline in its latest round; `version` is the ticket's."""

    ticket_id: str
    number: str
    version: int
    state: ClockState
    round: int
    preset: Preset
    preset_label: str
    started_at: datetime
    stopped_at: datetime | None
    due_on: date | None
    due_at: datetime | None
    provisional: bool
    working_days_left: int | None
    overdue: bool
    extensions_left: int
    explanation: ExplanationOut
    extensions: list[ExtensionOut]
    available_actions: list[ClockActionOut]


class ReminderOut(TypedDict):
    """A notice that was given."""

    id: str
    ticket_id: str
    ticket_number: str
    ticket_title: str
    kind: NoticeKind
    label: str
    label_en: str
    recipient: Recipient
    due_on: date
    current: bool
    given_at: datetime


DEADLINE = TypeAdapter(DeadlineOut)
REMINDERS = TypeAdapter(list[ReminderOut])
