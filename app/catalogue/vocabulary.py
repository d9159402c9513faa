"""The closed vocabularies of the catalogue, with the words the users know them by."""

from app.platform.vocabulary import Labelled


class Board(Labelled):
    """The four boards 四大板块 (notice, part 四(一)2)."""

    EMPLOYMENT = "employment", "就业创业", "Employment"
    SOCIAL_INSURANCE = "social_insurance", "社会保险", "Social insurance"
    TALENT = "talent", "人才人事", "Talent and personnel"
    LABOUR_RELATIONS = "labour_relations", "劳动关系", "Labour relations"


class RegionLevel(Labelled):
    """How deep a region lies in the administrative tree."""

    PROVINCE = "province", "省", "Province"
    CITY = "city", "市", "City"
    COUNTY = "county", "县（市、区）", "County"
    TOWN = "town", "乡镇（街道）", "Town or subdistrict"


class MatterFlag(Labelled):
    """What the reforms promise of a matter; the last three are known from other records."""

    FULLY_ONLINE = "fully_online", "全程网办", "Fully online"
    CROSS_PROVINCE = "cross_province", "跨省通办", "Cross-province"
    CROSS_REGION = "cross_region", "区域通办", "Cross-region"
    FIFTEEN_MINUTE_CIRCLE = "fifteen_minute_circle", "15分钟人社服务圈", "15-minute circle"
    NO_CONNECTIONS_GUIDE = "no_connections_guide", "办事不找关系指南", "No-connections guide"
    HIGH_FREQUENCY = "high_frequency", "高频事项", "High frequency"
    BUNDLE_LEAD = "bundle_lead", "一件事牵头事项", "Leads a bundle"
    BUNDLE_PARTICIPANT = "bundle_participant", "一件事配合事项", "Takes part in a bundle"


class BundleRole(Labelled):
    """The part a department or a matter has in a bundle."""

    LEAD = "lead", "牵头", "Lead"
    PARTICIPANT = "participant", "配合", "Participant"


class ChannelKind(Labelled):
    """Where a thing is handled, or where a complaint about it is taken."""

    SERVICE = "service", "办理渠道", "Service channel"
    COMPLAINT = "complaint", "问题受理渠道", "Complaint channel"


class OutletKind(Labelled):
    """What an outlet is; a virtual one stands for an online channel."""

    HALL = "hall", "服务大厅", "Hall"
    WINDOW = "window", "服务窗口", "Window"
    TERMINAL = "terminal", "自助终端", "Terminal"
    SITE = "site", "服务站点", "Site"
    VIRTUAL = "virtual", "线上服务点", "Online"


class GuideState(Labelled):
    """The life of a guide version."""

    DRAFT = "draft", "草稿", "Draft"
    PUBLISHED = "published", "已发布", "Published"
    SUPERSEDED = "superseded", "已被替代", "Superseded"


class Handling(Labelled):
    """办件类型: done while one waits, or promised within a limit."""

    IMMEDIATE = "immediate", "即办件", "Immediate"
    PROMISED = "promised", "承诺件", "Promised"


class LimitUnit(Labelled):
    """The unit of a time limit."""

    WORKING_DAYS = "working_days", "工作日", "Working days"
    CALENDAR_DAYS = "calendar_days", "自然日", "Calendar days"
    IMMEDIATE = "immediate", "即时办结", "Immediate"


class StageKind(Labelled):
    """What a stage is for, whatever a place calls it."""

    SIGN_IN = "sign_in", "注册登录", "Sign in"
    CONSULT = "consult", "咨询", "Consult"
    APPLY = "apply", "申请", "Apply"
    SUBMIT = "submit", "材料提交", "Submit materials"
    PRE_EXAMINE = "pre_examine", "预审", "Pre-examination"
    ACCEPT = "accept", "受理", "Accept"
    REVIEW = "review", "审核", "Review"
    INSPECT = "inspect", "现场踏勘", "On-site inspection"
    JOINT_HANDLING = "joint_handling", "联办", "Joint handling"
    DECIDE = "decide", "决定", "Decide"
    PAY = "pay", "缴费", "Pay"
    PROGRESS = "progress", "进度查询", "Progress query"
    DELIVER = "deliver", "结果送达", "Deliver the result"
    RATE = "rate", "评价", "Rate"
    OTHER = "other", "其他", "Other"


class MaterialForm(Labelled):
    """The form in which a material is asked for."""

    ORIGINAL = "original", "原件", "Original"
    COPY = "copy", "复印件", "Copy"
    ORIGINAL_AND_COPY = "original_and_copy", "原件和复印件", "Original and copy"
    ELECTRONIC = "electronic", "电子件", "Electronic"
    PAPER_OR_ELECTRONIC = "paper_or_electronic", "纸质或电子", "Paper or electronic"


class Necessity(Labelled):
    """Whether a material is always needed."""

    REQUIRED = "required", "必要", "Required"
    CONDITIONAL = "conditional", "非必要", "Conditional"
    DEFERRABLE = "deferrable", "容缺后补", "May follow later"


class MaterialSource(Labelled):
    """Who holds the material."""

    APPLICANT = "applicant", "申请人自备", "The applicant"
    AUTHORITY = "authority", "政府部门核发", "Another authority"
    SHARED_DATA = "shared_data", "数据共享", "Shared data"
    THIRD_PARTY = "third_party", "其他机构", "A third party"


class Severity(Labelled):
    """An error keeps a guide from being published; a warning does not."""

    ERROR = "error", "错误", "Error"
    WARNING = "warning", "提醒", "Warning"
