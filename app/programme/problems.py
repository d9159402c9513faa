"""Refusals of programmes."""

from app.platform.problems import InvalidFields, NotFound, StateConflict


class ProgrammeNotFound(NotFound):
    """No such programme."""

    code = "programme.not_found"
    title = "没有找到工作方案"
    title_en = "Programme not found"


class DocumentNumberTaken(StateConflict):
    """A document number names one programme."""

    code = "programme.document_number_taken"
    title = "该文号已有工作方案"
    title_en = "A programme with this document number exists"


class PeriodInvalid(InvalidFields):
    """The dates contradict one another."""

    code = "programme.period_invalid"
    title = "工作方案的起止日期或时间节点有误"
    title_en = "The period or a milestone does not hold"
