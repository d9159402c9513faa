"""What happens to a ticket's clock.

Read by everybody who sees the ticket, so a payload holds reasons given about the work, and never
a person. Starting and stopping are part of the ticket's own events.
"""

from dataclasses import dataclass
from typing import ClassVar

from app.tickets.events import TicketEvent


@dataclass(frozen=True, kw_only=True)
class ClockPaused(TicketEvent):
    """The coordinator stopped the clock for a while."""

    name: ClassVar[str] = "ticket.clock_paused"

    reason: str
    note: str


@dataclass(frozen=True, kw_only=True)
class ClockResumed(TicketEvent):
    """The clock runs again, towards a later deadline."""

    name: ClassVar[str] = "ticket.clock_resumed"

    due_on: str | None


@dataclass(frozen=True, kw_only=True)
class ExtensionRequested(TicketEvent):
    """The unit asked for more working days."""

    name: ClassVar[str] = "ticket.extension_requested"

    extension_id: str
    organisation_id: str
    working_days: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class ExtensionApproved(TicketEvent):
    """The coordinator granted working days, perhaps fewer than asked for."""

    name: ClassVar[str] = "ticket.extension_approved"

    extension_id: str
    working_days: int
    due_on: str | None
    decision: str


@dataclass(frozen=True, kw_only=True)
class ExtensionRefused(TicketEvent):
    """The coordinator did not grant more time."""

    name: ClassVar[str] = "ticket.extension_refused"

    extension_id: str
    decision: str


@dataclass(frozen=True, kw_only=True)
class DeadlineReckonedAnew(TicketEvent):
    """The calendar changed, and the deadline with it, or it is no longer provisional."""

    name: ClassVar[str] = "ticket.deadline_reckoned"

    cause: str
    former_due_on: str | None
    due_on: str | None
    provisional: bool


@dataclass(frozen=True, kw_only=True)
class NoticeGiven(TicketEvent):
    """Somebody was reminded of the deadline, or told that it has passed."""

    name: ClassVar[str] = "ticket.notice_given"

    kind: str
    recipient: str
    due_on: str
