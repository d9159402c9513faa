"""The closed vocabularies of tickets, each value with the words its users know it by."""

from enum import StrEnum
from typing import Final

from app.platform.vocabulary import Labelled


class TicketKind(Labelled):
    """A problem goes to 问题清单, a demand to 需求清单."""

    PROBLEM = "problem", "问题", "Problem"
    DEMAND = "demand", "需求", "Demand"


class TicketState(Labelled):
    """Where a ticket stands; solved, closed, declined, merged and long-term are never one."""

    SUBMITTED = "submitted", "已提交", "Submitted"
    DISPATCHED = "dispatched", "已交办", "Dispatched"
    RECTIFYING = "rectifying", "整改中", "Rectifying"
    RECTIFIED = "rectified", "待复核", "Rectified"
    VERIFIED = "verified", "待销号", "Verified"
    CLOSED = "closed", "已销号", "Closed"
    RETURNED = "returned", "派单异议", "Returned"
    DECLINED = "declined", "不予受理", "Declined"
    MERGED = "merged", "并入", "Merged"
    LONG_TERM = "long_term", "长期整改", "Long-term"
    WITHDRAWN = "withdrawn", "撤回", "Withdrawn"
    ANNULLED = "annulled", "作废", "Annulled"


RUNNING_STATES: Final = frozenset(
    {
        TicketState.DISPATCHED,
        TicketState.RECTIFYING,
        TicketState.RETURNED,
        TicketState.LONG_TERM,
    }
)
"""States in which a unit owes something by the deadline; only these can be overdue."""


class Origin(Labelled):
    """How a ticket came in."""

    WALK = "walk", "走流程发现", "Walk"
    DIRECT = "direct", "直接登记", "Direct entry"
    ACTIVITY = "activity", "体验活动", "Activity"
    HOTLINE = "hotline", "12345热线", "12345 hotline"
    RATING = "rating", "好差评", "Good-or-bad rating"
    WINDOW = "window", "办不成事反映窗口", "Unresolved-matter window"
    PETITION = "petition", "信访", "Petition"
    IMPORT = "import", "批量导入", "Import"


class Satisfaction(Labelled):
    """The finder's evaluation, in the five levels of 好差评."""

    VERY_SATISFIED = "very_satisfied", "非常满意", "Very satisfied"
    SATISFIED = "satisfied", "满意", "Satisfied"
    FAIR = "fair", "基本满意", "Fair"
    DISSATISFIED = "dissatisfied", "不满意", "Dissatisfied"
    VERY_DISSATISFIED = "very_dissatisfied", "非常不满意", "Very dissatisfied"

    @property
    def passes(self) -> bool:
        """Whether the ticket may go on to sign-off; the two lowest send it back."""
        return self not in {Satisfaction.DISSATISFIED, Satisfaction.VERY_DISSATISFIED}


class Action(Labelled):
    """Everything that can be done to a ticket; the value is the API's last segment."""

    EDIT = "edit", "修改", "Edit"
    DISPATCH = "dispatch", "交办", "Dispatch"
    REDISPATCH = "redispatch", "改派", "Redispatch"
    ACCEPT = "accept", "接收整改", "Accept"
    OBJECT = "object", "提出派单异议", "Object"
    UPHOLD = "uphold-objection", "采纳异议", "Uphold the objection"
    OVERRULE = "overrule-objection", "驳回异议", "Overrule the objection"
    RECTIFY = "rectify", "报告整改完成", "Report rectified"
    EVALUATE = "evaluate", "评价", "Evaluate"
    FALL_BACK = "fall-back", "评价不通过自动退回", "Falls back by itself"
    DRAW_SUBSTITUTE = "draw-substitute", "抽取复核人", "Draw a substitute"
    SEND_BACK = "send-back", "退回整改", "Send back"
    SIGN_OFF = "sign-off", "销号", "Sign off"
    DECLINE = "decline", "不予受理", "Decline"
    APPEAL = "appeal", "申诉", "Appeal"
    MERGE = "merge", "并入", "Merge"
    MAKE_LONG_TERM = "make-long-term", "转长期整改", "Make long-term"
    REVIEW = "review", "长期整改定期复查", "Review"
    RESUME = "resume", "恢复整改", "Resume"
    WITHDRAW = "withdraw", "撤回", "Withdraw"
    REOPEN = "reopen", "回潮重开", "Reopen (recurrence)"
    ANNUL = "annul", "作废", "Annul"
    EXEMPT = "exempt", "签署豁免", "Exempt"
    URGE = "urge", "督办催办", "Urge"
    COMMENT = "comment", "留言", "Comment"
    PLAN_MEASURE = "measures", "制定措施", "Plan a measure"
    CONSULT = "consultations", "发起联席会商", "Call a consultation"


class Party(Labelled):
    """In what standing somebody acts on a ticket."""

    OFFICE = "office", "行风办", "Conduct office"
    UNIT = "unit", "承办单位", "Handling unit"
    FINDER = "finder", "发现人", "Finder"
    FINDER_OR_OFFICE = "finder_or_office", "发现人或行风办", "Finder or conduct office"
    VERIFIER = "verifier", "发现人或抽取的复核人", "Finder or drawn substitute"
    UNIT_OR_OFFICE = "unit_or_office", "承办单位或行风办", "Unit or conduct office"
    ANYONE = "anyone", "可见者", "Anyone who sees it"
    SYSTEM = "system", "系统", "System"


class Rule(Labelled):
    """The rules of segregation that an exemption may name."""

    FIXER_IS_FINDER = "fixer_is_finder", "整改人不得是发现人", "Fixer is not finder"
    VERIFIER_IS_FIXER = "verifier_is_fixer", "复核人不得是整改人", "Verifier is not fixer"
    VERIFIER_IN_FIXING_UNIT = (
        "verifier_in_fixing_unit",
        "整改单位不得自我复核",
        "The fixing unit does not verify itself",
    )
    SIGNER_IS_FIXER = "signer_is_fixer", "销号人不得是整改人", "Signer is not fixer"
    SIGNER_IS_VERIFIER = "signer_is_verifier", "销号人不得是复核人", "Signer is not verifier"


class Standing(Labelled):
    """Why a unit sees a ticket."""

    CURRENT = "current", "现承办", "Current"
    FORMER = "former", "曾承办", "Former"
    CONSULTED = "consulted", "参与会商", "Consulted"


class MeasureState(Labelled):
    """Where a measure stands."""

    PLANNED = "planned", "已制定", "Planned"
    DOING = "doing", "实施中", "Doing"
    DONE = "done", "已完成", "Done"
    CANCELLED = "cancelled", "已取消", "Cancelled"


class UrgeKind(Labelled):
    """How hard the coordinator presses."""

    REMIND = "remind", "催办", "Remind"
    SUPERVISE = "supervise", "督办", "Supervise"


class Audience(Labelled):
    """Who may read a comment."""

    EVERYONE = "everyone", "所有可见者", "Everyone who sees it"
    OFFICE = "office", "仅行风办", "Conduct office only"


class KnownAs(Labelled):
    """In what way a reader knows somebody who acted; all but the first two have names of our own.

    A client in another language puts its own words for those; a pseudonym keeps its code.
    """

    NAMED = "named", "姓名", "By name"
    UNIT = "unit", "单位", "By the unit"
    SELF = "self", "本人", "The reader"
    PSEUDONYM = "pseudonym", "化名", "By a pseudonym"
    OFFICE = "office", "行风办", "Conduct office"
    SYSTEM = "system", "系统", "System"
    OTHER = "other", "其他人员", "Someone else"


class ObjectionOutcome(Labelled):
    """What the coordinator made of a unit's objection."""

    OPEN = "open", "待裁定", "Open"
    UPHELD = "upheld", "采纳", "Upheld"
    OVERRULED = "overruled", "驳回", "Overruled"


class VerificationKind(Labelled):
    """On what a verification rests."""

    EVALUATION = "evaluation", "评价", "Evaluation"
    REWALK = "rewalk", "复走", "Re-walk"


class ConsultationState(Labelled):
    """Where a consultation stands."""

    OPEN = "open", "会商中", "Open"
    CONCLUDED = "concluded", "已形成纪要", "Concluded"


class TicketSort(StrEnum):
    """The orders in which tickets can be listed; a leading minus means descending."""

    NUMBER = "number"
    NUMBER_DESC = "-number"
    DUE_AT = "due_at"
    DUE_AT_DESC = "-due_at"
    SUBMITTED_AT = "submitted_at"
    SUBMITTED_AT_DESC = "-submitted_at"
    UPDATED_AT = "updated_at"
    UPDATED_AT_DESC = "-updated_at"
