"""The words of the clock, with the labels its users know them by."""

from enum import StrEnum


class Preset(StrEnum):
    """Which term a round of the clock runs by."""

    IMMEDIATE = "immediate"
    TIME_LIMITED = "time_limited"
    ANSWER = "answer"
    REWORK = "rework"
    FIXED = "fixed"
    LONG_TERM = "long_term"


class PauseReason(StrEnum):
    """Why the clock stands still; each is out of the unit's hands."""

    CONSULTATION = "consultation"
    AWAITING_FINDER = "awaiting_finder"
    AWAITING_AUTHORITY = "awaiting_authority"
    FORCE_MAJEURE = "force_majeure"
    OTHER = "other"


class ExtensionState(StrEnum):
    """What became of a request for more time."""

    REQUESTED = "requested"
    APPROVED = "approved"
    REFUSED = "refused"
    LAPSED = "lapsed"


class StopReason(StrEnum):
    """Why a round of the clock ended."""

    RECTIFIED = "rectified"
    REDISPATCHED = "redispatched"
    LONG_TERM = "long_term"
    ENDED = "ended"


class NoticeKind(StrEnum):
    """A reminder before the deadline or an escalation after it."""

    DUE_IN_3 = "due_in_3"
    DUE_IN_1 = "due_in_1"
    DUE_TODAY = "due_today"
    OVERDUE_LIAISON = "overdue_liaison"
    OVERDUE_COORDINATOR = "overdue_coordinator"
    OVERDUE_LEADER = "overdue_leader"


class Recipient(StrEnum):
    """Who a notice is for: people of the unit, or everybody who holds the role."""

    UNIT = "unit"
    LIAISON = "liaison"
    COORDINATOR = "coordinator"
    LEADER = "leader"


PRESET_LABELS: dict[Preset, tuple[str, str]] = {
    Preset.IMMEDIATE: ("立行立改", "rectify at once"),
    Preset.TIME_LIMITED: ("限期整改", "rectify within the term"),
    Preset.ANSWER: ("需求答复", "answer the demand"),
    Preset.REWORK: ("退回重改", "rework"),
    Preset.FIXED: ("指定期限", "date set at dispatch"),
    Preset.LONG_TERM: ("长期整改", "long-term rectification"),
}

PAUSE_LABELS: dict[PauseReason, tuple[str, str]] = {
    PauseReason.CONSULTATION: ("联席会商", "joint consultation"),
    PauseReason.AWAITING_FINDER: ("等待反馈人补充情况", "waiting for the finder"),
    PauseReason.AWAITING_AUTHORITY: ("等待上级部门答复", "waiting for a higher authority"),
    PauseReason.FORCE_MAJEURE: ("不可抗力", "force majeure"),
    PauseReason.OTHER: ("其他原因", "another reason"),
}

NOTICE_LABELS: dict[NoticeKind, tuple[str, str]] = {
    NoticeKind.DUE_IN_3: ("还有三个工作日到期", "due in three working days"),
    NoticeKind.DUE_IN_1: ("还有一个工作日到期", "due in one working day"),
    NoticeKind.DUE_TODAY: ("今日到期", "due today"),
    NoticeKind.OVERDUE_LIAISON: ("已超期，提醒填报人", "overdue: liaison"),
    NoticeKind.OVERDUE_COORDINATOR: ("已超期，提请行风办督办", "overdue: coordinator"),
    NoticeKind.OVERDUE_LEADER: ("已超期，报厅领导", "overdue: leader"),
}
