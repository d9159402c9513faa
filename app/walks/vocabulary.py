"""The closed vocabularies of a walk, each value with the words its users know it by."""

from app.platform.vocabulary import Labelled


class WalkState(Labelled):
    """Where a walk stands; see `lifecycle` for who may move it."""

    PLANNED = "planned", "已计划", "Planned"
    STARTED = "started", "走流程中", "Under way"
    SUBMITTED = "submitted", "已提交", "Submitted"
    RETURNED = "returned", "已退回", "Returned"
    ACCEPTED = "accepted", "已采纳", "Accepted"
    ABANDONED = "abandoned", "已放弃", "Abandoned"


class Mode(Labelled):
    """The five ways of walking (notice, part 四(一) 1 to 5)."""

    IN_PERSON = "in_person", "亲自办", "In person"
    ACCOMPANY = "accompany", "陪同办", "Accompanying"
    CROSS_REGION = "cross_region", "跨域办", "Across regions"
    SUPERVISE = "supervise", "督导办", "Supervising"
    ENFORCEMENT = "enforcement", "跟踪办", "Following enforcement"


class ActedIdentity(Labelled):
    """As whom the walker appears."""

    ENTERPRISE = "enterprise", "企业", "Enterprise"
    PUBLIC = "public", "群众", "Member of the public"
    STAFF = "staff", "工作人员", "Staff"
    HELPER = "helper", "帮办人员", "Helper"
    CASE_OFFICER = "case_officer", "经办人员", "Case officer"
    SUPERVISOR = "supervisor", "监督人员", "Supervisor"
    ENFORCER = "enforcer", "行政执法人员", "Enforcement officer"


class Persona(Labelled):
    """Whose shoes are worn, from the viewpoint of fair and general access."""

    NONE = "none", "无特定人群", "Nobody in particular"
    ELDER = "elder", "老年人", "Elder"
    DISABLED = "disabled", "残疾人", "Disabled person"
    NO_SMARTPHONE = "no_smartphone", "不用智能手机", "Without a smartphone"
    FROM_ELSEWHERE = "from_elsewhere", "外地人", "From elsewhere"


class CaseKind(Labelled):
    """Whether a true application is made."""

    REAL = "real", "真办", "Real case"
    SIMULATED = "simulated", "模拟", "Simulated case"


class StepOutcome(Labelled):
    """How a step ended."""

    DONE = "done", "办成", "Done"
    BLOCKED = "blocked", "受阻", "Blocked"
    REDIRECTED = "redirected", "转办他处", "Sent elsewhere"
    POSTPONED = "postponed", "改期再办", "Put off"
    GIVEN_UP = "given_up", "放弃", "Given up"


class StaffConduct(Labelled):
    """How the staff behaved, in the words of part 四(三)2."""

    EXEMPLARY = "exemplary", "热情细致", "Warm and careful"
    CORRECT = "correct", "文明规范", "Polite and correct"
    COOL = "cool", "冷淡应付", "Cool"
    RUDE = "rude", "生硬推诿", "Rude or evasive"
    NOBODY = "nobody", "无人服务", "Nobody there"


class DemandedForm(Labelled):
    """In which form a material was demanded."""

    ORIGINAL = "original", "原件", "Original"
    COPY = "copy", "复印件", "Copy"
    ELECTRONIC = "electronic", "电子件", "Electronic"
    ONLINE_CHECK = "online_check", "网上核验", "Verified online"
    VERBAL = "verbal", "口头告知", "Told by word of mouth"


class Dimension(Labelled):
    """What is looked at: four dimensions (part 五), four focus inspections (part 四(三))."""

    COVERAGE = "coverage", "全不全", "Coverage"
    FLOW = "flow", "通不通", "Flow"
    QUALITY = "quality", "优不优", "Quality"
    COST = "cost", "高不高", "Cost"
    BUNDLE = "bundle", "一件事一次办", "Bundle"
    CLEAN_WINDOW = "clean_window", "清风辽宁政务窗口", "Clean window"
    NO_CONNECTIONS = "no_connections", "办事不找关系", "No connections needed"
    PREFERENTIAL_POLICY = "preferential_policy", "优惠政策落地", "Preferential policy"


EXPERIENCE_DIMENSIONS = (
    Dimension.COVERAGE,
    Dimension.FLOW,
    Dimension.QUALITY,
    Dimension.COST,
)


class AnswerValue(Labelled):
    """The answer to a question of a checklist."""

    YES = "yes", "是", "Yes"
    PARTLY = "partly", "部分", "Partly"
    NO = "no", "否", "No"
    NOT_APPLICABLE = "not_applicable", "不涉及", "Not applicable"


class FindingKind(Labelled):
    """A problem goes to 问题清单, a demand to 需求清单."""

    PROBLEM = "problem", "问题", "Problem"
    DEMAND = "demand", "需求", "Demand"


class FindingSeverity(Labelled):
    """How much a finding hurts whoever must get the matter done."""

    MINOR = "minor", "轻微", "Minor"
    MODERATE = "moderate", "一般", "Moderate"
    SERIOUS = "serious", "严重", "Serious"
    BLOCKING = "blocking", "办不成", "Blocking"


class FindingState(Labelled):
    """What became of a finding."""

    OPEN = "open", "待处理", "Open"
    TICKETED = "ticketed", "已转反馈单", "Made a ticket"
    DISMISSED = "dismissed", "不予转单", "Dismissed"


class ReviewTier(Labelled):
    """The two who look a walk over, in this order."""

    UNIT = "unit", "单位审核", "Unit review"
    COORDINATOR = "coordinator", "行风办审核", "Coordinator's review"


class Verdict(Labelled):
    """What a reviewer says."""

    ACCEPTED = "accepted", "通过", "Accepted"
    RETURNED = "returned", "退回", "Returned"


class AmendedSubject(Labelled):
    """What an amendment speaks about."""

    WALK = "walk", "走流程", "Walk"
    STEP = "step", "环节", "Step"
    ANSWER = "answer", "清单答案", "Answer"
    FINDING = "finding", "发现", "Finding"


class PartKind(Labelled):
    """The parts a device sends from its outbox."""

    STEP = "step", "环节", "Step"
    ANSWER = "answer", "清单答案", "Answer"
    FINDING = "finding", "发现", "Finding"
    MODE_RECORD = "mode_record", "方式记录", "Mode record"


class TimeFlag(Labelled):
    """What is odd about a recorded time; a signal, never a punishment."""

    CLOCK_OFF = "clock_off", "设备时钟偏差", "Clock off"
    ELAPSED_DISAGREES = "elapsed_disagrees", "计时与时钟不符", "Stopwatch disagrees"
    SENT_LATE = "sent_late", "事后很久才上传", "Sent late"
