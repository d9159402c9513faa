"""The extra record of each mode (product C4), told apart by ``mode``.

Everything may be filled in bit by bit while walking; what must be there in the end is said by
`completeness`. Times in these records are what a person entered, not what
the device stamped, so the device's clock does not correct them.
"""

from typing import Annotated, Literal

from pydantic import Field

from app.platform.vocabulary import Labelled
from app.platform.web.params import UUID_PATTERN, Body
from app.walks.schemas.moments import Moment
from app.walks.vocabulary import AnswerValue, Mode

Id = Annotated[
    str,
    Field(
        pattern=UUID_PATTERN,
        min_length=36,
        max_length=36,
        examples=["0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"],
    ),
]
Line = Annotated[str, Field(max_length=200)]
Text = Annotated[str, Field(max_length=2000)]


class Phase(Labelled):
    """What one goes through oneself (part 四(一)1)."""

    REGISTER_LOGIN = "register_login", "注册登录", "Registering and logging in"
    CONSULT_APPLY = "consult_apply", "咨询申请", "Asking and applying"
    SUBMIT_MATERIALS = "submit_materials", "材料提交", "Handing in materials"
    QUERY_PROGRESS = "query_progress", "进度查询", "Asking for progress"


class HelpKind(Labelled):
    """How an accompanied person was helped (part 四(一)2)."""

    ADVICE = "advice", "申报辅导", "Advice on applying"
    PRE_EXAMINATION = "pre_examination", "资料预审", "Looking the papers over"
    DEVICE = "device", "代为操作设备", "Working the device"
    WRITING = "writing", "代为填写", "Filling in the form"
    LANGUAGE = "language", "讲解政策用语", "Explaining the terms"
    MOBILITY = "mobility", "搀扶引导", "Help in getting about"


class ConsentForm(Labelled):
    """How consent was given."""

    ORAL = "oral", "口头", "Oral"
    WRITTEN = "written", "书面", "Written"
    BY_GUARDIAN = "by_guardian", "监护人代为同意", "By a guardian"


class Reach(Labelled):
    """What was crossed (part 四(一)3)."""

    CROSS_PROVINCE = "cross_province", "跨省通办", "Across provinces"
    CROSS_REGION = "cross_region", "区域通办", "Across regions"
    CROSS_DEPARTMENT = "cross_department", "跨部门", "Across departments"


class Carrier(Labelled):
    """Who or what carried the case from one end to the other."""

    SYSTEM = "system", "系统流转", "The system"
    POST = "post", "邮寄", "The post"
    TELEPHONE = "telephone", "电话联系", "The telephone"
    APPLICANT = "applicant", "群众自己跑", "The applicant on foot"


class CaseSource(Labelled):
    """Where a linked case came from (part 四(一)4)."""

    HOTLINE = "hotline", "12345平台", "Hotline 12345"
    RATING = "rating", "好差评", "Ratings"
    UNRESOLVED_WINDOW = "unresolved_window", "办不成事反映窗口", "Window for unresolved matters"
    PETITION = "petition", "信访窗口", "Petition window"


class CallBackResult(Labelled):
    """What a call-back brought."""

    SOLVED = "solved", "已解决", "Solved"
    PARTLY = "partly", "部分解决", "Solved in part"
    UNSOLVED = "unsolved", "未解决", "Not solved"
    UNREACHED = "unreached", "未联系上", "Not reached"
    UNWILLING = "unwilling", "不愿回访", "Did not wish to talk"


class Involvement(Labelled):
    """How the supervisor took part (part 四(一)4)."""

    HANDLING = "handling", "参与诉求处理", "Took part in handling"
    CALL_BACK = "call_back", "群众回访", "Called back"
    RESEARCH = "research", "调查研讨", "Looked into it and discussed it"


class ActKind(Labelled):
    """What an enforcement act was (part 四(一)5)."""

    SITE_SURVEY = "site_survey", "现场踏勘", "Survey on site"
    INSPECTION = "inspection", "执法检查", "Inspection"
    INQUIRY = "inquiry", "调查询问", "Questioning"
    NOTICE = "notice", "告知听取陈述申辩", "Notice and hearing of the party"
    DECISION = "decision", "作出决定", "Decision"
    SERVICE = "service", "送达", "Service of the document"


class InPersonRecord(Body):
    """亲自办: what was gone through oneself, and the case it left behind."""

    mode: Literal[Mode.IN_PERSON]
    phases: list[Phase] = Field(default=[], max_length=4)
    case_number: Annotated[str, Field(max_length=60)] = ""
    no_case_number_reason: Line = ""


class Consent(Body):
    """What the accompanied person agreed to, when and how."""

    given: bool
    form: ConsentForm
    given_at: Moment | None = None
    note: Line = ""


class Help(Body):
    """One kind of help that was needed."""

    kind: HelpKind
    note: Line = ""


class AccompanyRecord(Body):
    """陪同办: consent, help given, and their own words apart from the walker's."""

    mode: Literal[Mode.ACCOMPANY]
    consent: Consent | None = None
    help_given: list[Help] = Field(default=[], max_length=20)
    own_words: Text = ""


class HandOver(Body):
    """One passing of the case from end to end."""

    what: Annotated[str, Field(min_length=1, max_length=200)]
    carrier: Carrier
    handed_at: Moment | None = None
    arrived_at: Moment | None = None
    note: Line = ""


class DataShared(Body):
    """One datum that should have been shared, and whether it was."""

    what: Annotated[str, Field(min_length=1, max_length=200)]
    shared: bool
    note: Line = ""


class CrossRegionRecord(Body):
    """跨域办: both ends, what passed between them, what data was shared or asked for again."""

    mode: Literal[Mode.CROSS_REGION]
    reach: Reach | None = None
    origin_outlet_id: Id | None = None
    target_outlet_id: Id | None = None
    hand_overs: list[HandOver] = Field(default=[], max_length=30)
    data_shared: list[DataShared] = Field(default=[], max_length=30)


class LinkedCase(Body):
    """A case of the public that is being followed up."""

    source: CaseSource
    number: Annotated[str, Field(min_length=1, max_length=60)]
    summary: Text = ""


class CallBack(Body):
    """What the person said when called back."""

    case_number: Annotated[str, Field(min_length=1, max_length=60)]
    result: CallBackResult
    called_at: Moment | None = None
    words: Text = ""


class SuperviseRecord(Body):
    """督导办: the cases taken up and what the call-backs brought."""

    mode: Literal[Mode.SUPERVISE]
    involvement: list[Involvement] = Field(default=[], max_length=3)
    linked_cases: list[LinkedCase] = Field(default=[], max_length=50)
    call_backs: list[CallBack] = Field(default=[], max_length=100)


class EnforcementAct(Body):
    """One act with its time."""

    kind: ActKind
    at: Moment
    description: Annotated[str, Field(min_length=1, max_length=2000)]


class SystemCheck(Body):
    """Whether one of the three systems was kept, and what was seen."""

    value: AnswerValue
    note: Line = ""


class EnforcementRecord(Body):
    """跟踪办: each act with its time, and the three systems 执法公示, 全过程记录, 法制审核."""

    mode: Literal[Mode.ENFORCEMENT]
    acts: list[EnforcementAct] = Field(default=[], max_length=100)
    publicity: SystemCheck | None = None
    full_record: SystemCheck | None = None
    legal_review: SystemCheck | None = None


ModeRecordIn = Annotated[
    InPersonRecord | AccompanyRecord | CrossRegionRecord | SuperviseRecord | EnforcementRecord,
    Field(discriminator="mode"),
]
