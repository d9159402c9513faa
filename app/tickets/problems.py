"""What tickets refuse, in the words people see."""

from typing import Any

from app.platform.problems import FieldError, Forbidden, InvalidFields, NotFound, StateConflict
from app.tickets.facts import Unmet
from app.tickets.vocabulary import Action, TicketState


class TicketNotFound(NotFound):
    """404: no such ticket, or none that this person may see."""

    code = "ticket.not_found"
    status = 404
    title = "没有找到该反馈单"
    title_en = "No such ticket"


class MeasureNotFound(NotFound):
    """404: no such measure, or none that this person may see."""

    code = "measure.not_found"
    status = 404
    title = "没有找到该措施"
    title_en = "No such measure"


class ConsultationNotFound(NotFound):
    """404: no such consultation, or none that this person may see."""

    code = "consultation.not_found"
    status = 404
    title = "没有找到该会商"
    title_en = "No such consultation"


class IllegalState(StateConflict):
    """409: the life cycle does not know this action from the ticket's state."""

    code = "ticket.illegal_state"
    status = 409
    title = "反馈单当前状态不允许此操作"
    title_en = "The ticket's state does not allow this"

    @classmethod
    def of(cls, action: Action, state: TicketState) -> "IllegalState":
        """The refusal of ``action`` in ``state``."""
        return cls(
            f"“{state.zh}”状态的反馈单不能{action.zh}",
            f"A ticket in state {state.value} does not know the action {action.value}",
            state=state.value,
            action=action.value,
        )


class GateUnmet(StateConflict):
    """409: the state would allow it, but something is still missing."""

    code = "ticket.gate_unmet"
    status = 409
    title = "办理条件尚未满足"
    title_en = "Something is still missing for this"

    @classmethod
    def of(cls, unmet: tuple[Unmet, ...]) -> "GateUnmet":
        """The refusal with every condition that does not hold."""
        return cls(**_told(unmet))


class SegregationBroken(Forbidden):
    """403: one person would be both finder, fixer, verifier or signer."""

    code = "ticket.segregation_of_duties"
    status = 403
    title = "违反岗位分离要求"
    title_en = "Duties must be kept apart"

    @classmethod
    def of(cls, unmet: tuple[Unmet, ...]) -> "SegregationBroken":
        """The refusal with the rules that would be broken."""
        return cls(**_told(unmet))


class NotYours(Forbidden):
    """403: visible, but the action belongs to somebody in another standing."""

    code = "ticket.not_yours"
    status = 403
    title = "此操作不由您办理"
    title_en = "This is for somebody else to do"


class WrongUnit(StateConflict):
    """409: the ticket may go to the first unit only, or is there already."""

    code = "ticket.wrong_unit"
    status = 409
    title = "不能交办给该单位"
    title_en = "The ticket cannot go to this unit"


class WrongMerge(StateConflict):
    """409: the ticket cannot be merged into that one."""

    code = "ticket.wrong_merge"
    status = 409
    title = "不能并入该反馈单"
    title_en = "The ticket cannot be merged into that one"


class NoSubstitute(StateConflict):
    """409: nobody is left who could verify."""

    code = "ticket.no_substitute"
    status = 409
    title = "没有可抽取的复核人"
    title_en = "Nobody is left to draw from"


class FindingTaken(StateConflict):
    """409: the finding already has its ticket, or was dismissed."""

    code = "ticket.finding_taken"
    status = 409
    title = "该发现已转反馈单或已不予转单"
    title_en = "The finding has its ticket already, or was dismissed"


class IdTaken(StateConflict):
    """409: the client's id belongs to something else."""

    code = "ticket.id_taken"
    status = 409
    title = "该编号已被其他内容使用"
    title_en = "This id belongs to something else"


class MeasureClosed(StateConflict):
    """409: the measure is done or cancelled and stays as it is."""

    code = "measure.closed"
    status = 409
    title = "措施已完成或已取消，不能再修改"
    title_en = "The measure is done or cancelled"


class ConsultationConcludedAlready(StateConflict):
    """409: the consultation has its minutes."""

    code = "consultation.concluded"
    status = 409
    title = "会商已形成纪要"
    title_en = "The consultation is concluded"


class AnswersMissing(StateConflict):
    """409: a unit has not answered yet."""

    code = "consultation.answers_missing"
    status = 409
    title = "尚有单位未答复"
    title_en = "A unit has not answered yet"


def wrong_field(pointer: str, code: str, message: str, message_en: str) -> InvalidFields:
    """422 for one field."""
    return InvalidFields(
        errors=[
            FieldError(pointer=pointer, code=code, message=message, message_en=message_en),
        ]
    )


def unknown_reference(pointer: str) -> InvalidFields:
    """422: the field names something that does not exist."""
    return wrong_field(pointer, "reference.unknown", "所指的对象不存在", "Nothing has this id")


def _told(unmet: tuple[Unmet, ...]) -> dict[str, Any]:
    return {
        "detail": "；".join(one.message for one in unmet),
        "detail_en": "; ".join(one.message_en for one in unmet),
        "unmet": [one.as_json() for one in unmet],
    }
