"""The words of the clock, with the names its users know them by."""

from enum import StrEnum

from app.platform.vocabulary import Labelled


class Preset(Labelled):
    """Which term a round of the clock runs by."""

    IMMEDIATE = "immediate", "立行立改", "rectify at once"
    TIME_LIMITED = "time_limited", "限期整改", "rectify within the term"
    ANSWER = "answer", "需求答复", "answer the demand"
    REWORK = "rework", "退回重改", "rework"
    FIXED = "fixed", "指定期限", "date set at dispatch"
    LONG_TERM = "long_term", "长期整改", "long-term rectification"


class PauseReason(Labelled):
    """Why the clock stands still; each is out of the unit's hands."""

    CONSULTATION = "consultation", "联席会商", "joint consultation"
    AWAITING_FINDER = "awaiting_finder", "等待反馈人补充情况", "waiting for the finder"
    AWAITING_AUTHORITY = "awaiting_authority", "等待上级部门答复", "waiting for an authority"
    FORCE_MAJEURE = "force_majeure", "不可抗力", "force majeure"
    OTHER = "other", "其他原因", "another reason"


class ExtensionState(Labelled):
    """What became of a request for more time; it lapses when its round ends undecided."""

    REQUESTED = "requested", "待审批", "requested"
    APPROVED = "approved", "已批准", "approved"
    REFUSED = "refused", "未批准", "refused"
    LAPSED = "lapsed", "已失效", "lapsed"


class StopReason(Labelled):
    """Why a round of the clock ended."""

    RECTIFIED = "rectified", "报告整改完成", "reported rectified"
    REPLACED = "replaced", "重新计时", "replaced by the next round"
    WITHDRAWN = "withdrawn", "收回", "taken back from the unit"
    ENDED = "ended", "办结", "the ticket ended"


class NoticeKind(Labelled):
    """A reminder before the deadline or an escalation after it."""

    DUE_IN_3 = "due_in_3", "还有三个工作日到期", "due in three working days"
    DUE_IN_1 = "due_in_1", "还有一个工作日到期", "due in one working day"
    DUE_TODAY = "due_today", "今日到期", "due today"
    OVERDUE_LIAISON = "overdue_liaison", "已超期，提醒填报人", "overdue: to the liaison"
    OVERDUE_COORDINATOR = "overdue_coordinator", "已超期，提请督办", "overdue: to the coordinator"
    OVERDUE_LEADER = "overdue_leader", "已超期，报厅领导", "overdue: to the leader"


class Recipient(StrEnum):
    """Who a notice is for: people of the unit, or everybody who holds the role."""

    UNIT = "unit"
    LIAISON = "liaison"
    COORDINATOR = "coordinator"
    LEADER = "leader"


class ClockState(StrEnum):
    """Whether the deadline approaches."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
