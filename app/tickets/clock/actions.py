"""What somebody may do to a clock now, and what still stands in its way.

Pure. Told with the deadline, so that no client works the rules out again; the use cases refuse by
the same conditions and the same codes.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.tickets.facts import Unmet

DEADLINE_PASSED = Unmet("ticket.deadline_passed", "办理期限已过", "The deadline has passed")
EXTENSION_PENDING = Unmet(
    "ticket.extension_pending", "已有待审批的延期申请", "A request is waiting for its decision"
)
EXTENSIONS_EXHAUSTED = Unmet(
    "ticket.extensions_exhausted", "延期次数已用完", "No extension is left"
)
OWN_EXTENSION = Unmet(
    "ticket.own_extension", "不能审批本人提出的延期申请", "Nobody decides on their own request"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockFacts:
    """What the answer depends on; `request_id` is that of a request waiting for its decision."""

    running: bool
    paused: bool = False
    overdue: bool = False
    request_id: str | None = None
    own_request: bool = False
    extensions_left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the reader's roles and unit permit."""

    supervises: bool = False
    asks: bool = False
    decides: bool = False


@dataclass(frozen=True, slots=True)
class ClockAction:
    """An action: the end of its address, its names, its fields, and what is unmet."""

    action: str
    zh: str
    en: str
    demands: tuple[str, ...] = ()
    unmet: tuple[Unmet, ...] = ()


def available(clock: ClockFacts, reader: Standing) -> Iterator[ClockAction]:
    """The actions the reader may take, or could if what is unmet were met."""
    if not clock.running:
        return
    late = (DEADLINE_PASSED,) if clock.overdue else ()
    if reader.supervises and clock.paused:
        yield ClockAction("resume-clock", "恢复计时", "Let the clock run again")
    elif reader.supervises:
        yield ClockAction("pauses", "暂停计时", "Pause the clock", ("reason", "note"), late)
    if reader.asks:
        pending = (EXTENSION_PENDING,) if clock.request_id else ()
        exhausted = () if clock.extensions_left else (EXTENSIONS_EXHAUSTED,)
        yield ClockAction(
            "extensions",
            "申请延期",
            "Request an extension",
            ("working_days", "reason"),
            (*late, *pending, *exhausted),
        )
    if reader.decides and clock.request_id:
        own = (OWN_EXTENSION,) if clock.own_request else ()
        address = f"extensions/{clock.request_id}"
        yield ClockAction(f"{address}/approve", "批准延期", "Approve the extension", (), own)
        yield ClockAction(f"{address}/refuse", "不批准延期", "Refuse the extension", ("note",), own)
