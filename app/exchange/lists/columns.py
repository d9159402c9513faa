"""The columns of the three lists and what stands in their cells; pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.catalogue.vocabulary import Board
from app.exchange.lists.vocabulary import ListName
from app.platform.workdays import office_day
from app.tickets.vocabulary import MeasureState, Satisfaction, TicketState
from app.walks.vocabulary import Dimension, FindingSeverity

ListRow = Mapping[str, Any]
Value = Callable[[ListRow], str]


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column: its heading, its width in millimetres on A4 landscape, its value.

    A printed page has no room for all columns; those not ``on_paper`` are in CSV and Excel only.
    """

    heading: str
    width_mm: float
    value: Value
    centred: bool = False
    on_paper: bool = True


def _text(key: str) -> Value:
    return lambda row: str(row[key] or "")


def _label(key: str, vocabulary: Any) -> Value:
    return lambda row: vocabulary(row[key]).zh if row[key] else ""


def _day(key: str) -> Value:
    def value(row: ListRow) -> str:
        found: date | datetime | None = row[key]
        if isinstance(found, datetime):
            return office_day(found).isoformat()
        return found.isoformat() if found else ""

    return value


def _matter(row: ListRow) -> str:
    return str(row["matter_name"] or row["bundle_name"] or "")


def _measures(row: ListRow) -> str:
    measures: Sequence[ListRow] = row["measures"]
    return "\n".join(
        f"{place}.{one['title']}（{MeasureState(one['state']).zh}）"
        for place, one in enumerate(measures, start=1)
    )


def _state(row: ListRow) -> str:
    return TicketState(row["state"]).zh + ("（逾期）" if row["overdue"] else "")


def _tickets(row: ListRow) -> str:
    return "\n".join(f"{one['number']} {one['title']}" for one in row["tickets"])


_TICKETS = (
    ListColumn("编号", 29, _text("number"), centred=True),
    ListColumn("标题", 34, _text("title"), on_paper=False),
    ListColumn("具体内容", 52, _text("description")),
    ListColumn("事项", 26, _matter),
    ListColumn("板块", 19, _label("board", Board), centred=True),
    ListColumn("维度", 15, _label("dimension", Dimension), centred=True, on_paper=False),
    ListColumn("程度", 12, _label("severity", FindingSeverity), centred=True, on_paper=False),
    ListColumn("反馈人", 25, _text("finder"), centred=True),
    ListColumn("承办单位", 22, _text("organisation_name"), centred=True),
    ListColumn("状态", 16, _state, centred=True),
    ListColumn("提交日期", 19, _day("submitted_at"), centred=True, on_paper=False),
    ListColumn("办理期限", 22, _day("due_on"), centred=True),
    ListColumn("整改措施", 40, _measures),
    ListColumn("评价", 16, _label("satisfaction", Satisfaction), centred=True),
    ListColumn("销号日期", 19, _day("closed_at"), centred=True, on_paper=False),
)
_MEASURES = (
    ListColumn("编号", 30, _text("number"), centred=True),
    ListColumn("措施", 40, _text("title")),
    ListColumn("具体内容", 60, _text("description")),
    ListColumn("责任单位", 26, _text("organisation_name"), centred=True),
    ListColumn("对应问题和需求", 52, _tickets),
    ListColumn("建章立制", 16, lambda row: "是" if row["is_systemic"] else "", centred=True),
    ListColumn("状态", 16, _label("state", MeasureState), centred=True),
    ListColumn("拟完成日期", 23, _day("due_on"), centred=True),
    ListColumn("完成日期", 23, _day("done_at"), centred=True),
    ListColumn("结果", 44, _text("result")),
)
COLUMNS: Mapping[ListName, tuple[ListColumn, ...]] = {
    ListName.PROBLEMS: _TICKETS,
    ListName.DEMANDS: _TICKETS,
    ListName.MEASURES: _MEASURES,
}


def headings(name: ListName) -> list[str]:
    """The headings of a list, the running number first."""
    return ["序号", *(column.heading for column in COLUMNS[name])]


def cells(name: ListName, number: int, row: ListRow) -> list[str | int]:
    """One row of a list, its running number first."""
    return [number, *(column.value(row) for column in COLUMNS[name])]
