"""The words of programmes."""

from app.platform.vocabulary import Labelled


class MilestoneKind(Labelled):
    """What units owe by a milestone."""

    ROSTERS = "rosters", "报送名单和报名表", "rosters and registrations"
    ACTIVITIES = "activities", "开展活动", "activities carried out"
    REPORT = "report", "报送总结报告和三个清单", "report and three lists"
    OTHER = "other", "其他", "other"
