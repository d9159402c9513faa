"""What walks refuse, in the words people see."""

from app.platform.problems import Forbidden, InvalidFields, NotFound, StateConflict


class WalkNotFound(NotFound):
    """404: no such walk, or not one this person may see."""

    code = "walk.not_found"
    status = 404
    title = "没有找到该走流程记录"
    title_en = "No such walk"


class NotYourPart(Forbidden):
    """403: the walk may be seen, but this is somebody else's to do."""

    code = "walk.not_your_part"
    status = 403
    title = "此操作不由您办理"
    title_en = "This is not yours to do"


class WalkIdTaken(StateConflict):
    """409: the id made by the device belongs to something else."""

    code = "walk.id_taken"
    status = 409
    title = "该编号已被使用，请换一个"
    title_en = "This id is in use; make another one"


class PartIdTaken(StateConflict):
    """409: the id of a step, finding or amendment belongs to something else."""

    code = "walk.part_id_taken"
    status = 409
    title = "该部分的编号已被使用，请换一个"
    title_en = "The id of this part is in use; make another one"


class WalkLocked(StateConflict):
    """409: submitted walks do not change; new facts are added as amendments."""

    code = "walk.locked"
    status = 409
    title = "走流程记录已锁定，只能以补充说明的方式更正"
    title_en = "The walk is locked; add an amendment instead"


class WalkNotStarted(StateConflict):
    """409: nothing is recorded before the start."""

    code = "walk.not_started"
    status = 409
    title = "走流程尚未开始"
    title_en = "The walk has not started"


class IllegalWalkState(StateConflict):
    """409: the walk's state does not allow this action."""

    code = "walk.illegal_state"
    status = 409
    title = "当前状态不允许此操作"
    title_en = "The walk's state does not allow this"


class WalkIncomplete(StateConflict):
    """409: something is missing before the walk can be submitted; `errors` names each thing."""

    code = "walk.incomplete"
    status = 409
    title = "走流程记录尚不完整，不能提交"
    title_en = "The walk is not complete yet"


class WalkFull(StateConflict):
    """409: more parts than one walk can hold."""

    code = "walk.full"
    status = 409
    title = "本次走流程的记录数已达上限"
    title_en = "The walk holds no more parts"


class WalkHasTickets(StateConflict):
    """409: a walk whose findings became tickets cannot be given up."""

    code = "walk.has_tickets"
    status = 409
    title = "已有发现转为反馈单，不能放弃本次走流程"
    title_en = "Findings of this walk have become tickets"


class InvalidPlan(InvalidFields):
    """422: the plan contradicts itself or the notice."""

    code = "walk.invalid_plan"
    status = 422
    title = "走流程计划有误"
    title_en = "The plan is not valid"


class UnknownReference(InvalidFields):
    """422: a field names something that does not exist."""

    code = "walk.unknown_reference"
    status = 422
    title = "引用的内容不存在"
    title_en = "Something referred to does not exist"


class TimeOutsideWalk(InvalidFields):
    """422: a time that cannot be: before the walk, after its end, in the future."""

    code = "walk.time_outside"
    status = 422
    title = "时间与本次走流程不符"
    title_en = "The time does not fit the walk"


class WrongMode(InvalidFields):
    """422: the mode record of another mode."""

    code = "walk.wrong_mode"
    status = 422
    title = "方式记录与本次走流程的方式不符"
    title_en = "This record belongs to another mode"


class UnitReviewPending(StateConflict):
    """409: the unit has not reviewed; the coordinator must say why it is passed over."""

    code = "walk.unit_review_pending"
    status = 409
    title = "单位尚未审核，请说明越过单位审核的原因"
    title_en = "The unit has not reviewed yet; say why it is passed over"


class InvalidAmendment(InvalidFields):
    """422: an amendment that is about nothing, or about two things."""

    code = "walk.invalid_amendment"
    status = 422
    title = "补充说明有误"
    title_en = "The amendment is not valid"


class QuestionNotFound(NotFound):
    """404: the walk's checklist has no such question."""

    code = "walk.question_not_found"
    status = 404
    title = "本次走流程的清单中没有该问题"
    title_en = "The walk's checklist has no such question"


class ChecklistNotFound(NotFound):
    """404."""

    code = "checklist.not_found"
    status = 404
    title = "没有找到该体验清单"
    title_en = "No such checklist"


class FindingNotFound(NotFound):
    """404: no such finding, or not one this person may see."""

    code = "finding.not_found"
    status = 404
    title = "没有找到该发现"
    title_en = "No such finding"


class FindingDecided(StateConflict):
    """409: the finding has become a ticket or was dismissed."""

    code = "finding.decided"
    status = 409
    title = "该发现已转单或已处理"
    title_en = "The finding has been decided already"


class InvalidChecklist(InvalidFields):
    """422: a key used twice, or a phrase that the article does not contain."""

    code = "checklist.invalid"
    status = 422
    title = "体验清单有误"
    title_en = "The checklist is not valid"
