"""The programme the notice 辽人社办〔2023〕38号 orders, entered once."""

from datetime import date

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.programme import queries, service
from app.programme.period import Milestone
from app.programme.vocabulary import MilestoneKind

DOCUMENT_NUMBER = "辽人社办〔2023〕38号"

MILESTONES = (
    Milestone(
        MilestoneKind.ROSTERS,
        "反馈“我陪群众走流程”名单和“政务服务体验员”报名表",
        date(2023, 10, 25),
    ),
    Milestone(
        MilestoneKind.ACTIVITIES,
        "开展“我陪群众走流程”“政务服务体验员”等工作",
        date(2023, 12, 10),
    ),
    Milestone(
        MilestoneKind.REPORT,
        "反馈工作总结报告和“三个清单”汇总表",
        date(2023, 12, 15),
    ),
)


def seed_programme(session: WriteSession, actor: Actor) -> str:
    """The id of the notice's programme, which is entered when it is not there yet."""
    known = queries.document_number_known(session, DOCUMENT_NUMBER)
    if known is not None:
        return known
    return service.create_programme(
        session,
        actor,
        document_number=DOCUMENT_NUMBER,
        title=("依托全省一体化政务服务平台开展人社领域“我陪群众走流程”“政务服务体验员”工作方案"),
        theme="走流程、强行风、提效能、促振兴",
        issuing_organisation="辽宁省人力资源和社会保障厅办公室",
        issued_on=date(2023, 10, 13),
        starts_on=date(2023, 10, 13),
        ends_on=date(2023, 12, 15),
        milestones=MILESTONES,
    )
