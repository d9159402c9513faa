"""The clock's events told in the timeline, in Chinese and in English. Pure."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from app.tickets.clock.vocabulary import NoticeKind, PauseReason

Payload = Mapping[str, Any]

OFFICE_EVENTS: Final = frozenset(
    {
        "ticket.clock_paused",
        "ticket.clock_resumed",
        "ticket.extension_approved",
        "ticket.extension_refused",
    }
)
"""What only coordinators do."""


def _paused(payload: Payload) -> tuple[str, str]:
    reason = PauseReason(payload["reason"])
    return (
        f"暂停计时（{reason.zh}）：{payload['note']}",
        f"paused the clock ({reason.en}): {payload['note']}",
    )


def _resumed(payload: Payload) -> tuple[str, str]:
    due = payload["due_on"]
    return f"恢复计时，到期日 {due}", f"let the clock run again, due {due}"


def _requested(payload: Payload) -> tuple[str, str]:
    days, reason = payload["working_days"], payload["reason"]
    return (
        f"申请延期 {days} 个工作日：{reason}",
        f"asked for {days} more working days: {reason}",
    )


def _approved(payload: Payload) -> tuple[str, str]:
    days = payload["working_days"]
    due_zh = f"，到期日 {payload['due_on']}" if payload["due_on"] else ""
    due_en = f", due {payload['due_on']}" if payload["due_on"] else ""
    return f"批准延期 {days} 个工作日{due_zh}", f"granted {days} working days{due_en}"


def _refused(payload: Payload) -> tuple[str, str]:
    why = payload["decision"]
    return f"未批准延期：{why}", f"refused the extension: {why}"


def _reckoned(payload: Payload) -> tuple[str, str]:
    due = payload["due_on"]
    if due is None or due == payload["former_due_on"]:
        return "放假安排公布，期限不变", "the calendar was published; the deadline stands"
    return (
        f"放假安排公布，到期日由 {payload['former_due_on']} 调整为 {due}",
        f"the calendar was published; due {due} instead of {payload['former_due_on']}",
    )


def _notice(payload: Payload) -> tuple[str, str]:
    kind = NoticeKind(payload["kind"])
    return f"期限提醒：{kind.zh}", f"notice: {kind.en}"


SENTENCES: Final[Mapping[str, Callable[[Payload], tuple[str, str]]]] = {
    "ticket.clock_paused": _paused,
    "ticket.clock_resumed": _resumed,
    "ticket.extension_requested": _requested,
    "ticket.extension_approved": _approved,
    "ticket.extension_refused": _refused,
    "ticket.deadline_reckoned": _reckoned,
    "ticket.notice_given": _notice,
}
