"""Refusals of the calendar."""

from app.platform.problems import InvalidFields, StateConflict


class ArrangementInvalid(InvalidFields):
    """The days handed in cannot be one year's arrangement."""

    code = "calendar.arrangement_invalid"
    title = "放假安排有误"
    title_en = "The arrangement does not hold"


class DayArrangedElsewhere(StateConflict):
    """A day can be arranged by one document only."""

    code = "calendar.day_arranged_elsewhere"
    title = "该日已由另一年度的安排确定"
    title_en = "The day is arranged by another year's document"
