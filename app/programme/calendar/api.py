"""The calendar over HTTP."""

from typing import Annotated

from fastapi import Path, Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, one
from app.platform.web.context import Context
from app.platform.web.openapi import operation
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.programme.calendar import queries, service
from app.programme.calendar.arrangement import ArrangedDay
from app.programme.calendar.problems import ArrangementInvalid, DayArrangedElsewhere
from app.programme.calendar.schemas import YEAR, YearIn, YearOut

router = Router(tags=["calendar"])

YearPath = Annotated[int, Path(ge=2000, le=2100, description="A year.", examples=[2026])]

_EXAMPLE = {
    "year": 2023,
    "state": "published",
    "source": "http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm",
    "version": 2,
    "updated_at": "2026-11-02T01:00:00Z",
    "days": [
        {"day": "2023-10-06", "working": False, "name": "中秋节、国庆节"},
        {"day": "2023-10-07", "working": True, "name": "中秋节、国庆节"},
    ],
}


@router.get(
    "/calendar/{year}",
    **operation(
        "get_calendar_year",
        "查看某年工作日安排",
        "The working days of a year",
        answer=YearOut,
        example=_EXAMPLE,
        description=(
            "只列出与“周一至周五上班”不同或放假通知点名的日子；未公布的年份标为暂定。"
            "Lists the days an arrangement names; an unpublished year is provisional."
        ),
    ),
)
def get_calendar_year(
    ctx: Annotated[Context, requires(Permission.CALENDAR_READ)], year: YearPath
) -> Response:
    """One year's arrangement."""
    with read(ctx) as session:
        return one({**queries.year_detail(session, year)}, YEAR)


@router.put(
    "/calendar/{year}",
    **operation(
        "publish_calendar_year",
        "公布某年工作日安排",
        "Publish a year's working days",
        answer=YearOut,
        problems=[ArrangementInvalid, DayArrangedElsewhere],
        writes=True,
        versioned=True,
        example=_EXAMPLE,
        description=(
            "以国务院办公厅通知为准，整年替换；涉及该年的期限随后重新计算。"
            "Replaces the year; deadlines that touch it are reckoned again by the worker."
        ),
    ),
)
def publish_calendar_year(
    ctx: Annotated[Context, requires(Permission.CALENDAR_EDIT)],
    year: YearPath,
    body: YearIn,
    expected: IfMatch,
) -> Response:
    """Put a year's arrangement in place."""
    days = [ArrangedDay(day.day, day.working, day.name) for day in body.days]
    with write(ctx) as session:
        service.publish_year(
            session, ctx.actor, year, days=days, source=body.source, expected_version=expected
        )
        return changed(ctx, {**queries.year_detail(session, year)}, YEAR)
