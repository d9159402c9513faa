"""What the clock refuses, in the words people see."""

from app.platform.problems import Forbidden, NotFound, StateConflict


class NoDeadline(NotFound):
    """404: the ticket's clock has not started."""

    code = "ticket.no_deadline"
    status = 404
    title = "该反馈单尚未开始计时"
    title_en = "The ticket's clock has not started"


class ExtensionNotFound(NotFound):
    """404: the ticket has no such request."""

    code = "ticket.extension_not_found"
    status = 404
    title = "没有找到该延期申请"
    title_en = "No such request for an extension"


class ClockNotRunning(StateConflict):
    """409: the clock is stopped, so there is nothing to pause or extend."""

    code = "ticket.clock_not_running"
    status = 409
    title = "该反馈单当前不在计时"
    title_en = "The ticket's clock is not running"


class ClockPausedAlready(StateConflict):
    """409: it stands already."""

    code = "ticket.clock_paused"
    status = 409
    title = "计时已暂停"
    title_en = "The clock is paused"


class ClockNotPaused(StateConflict):
    """409: it runs already."""

    code = "ticket.clock_not_paused"
    status = 409
    title = "计时未暂停"
    title_en = "The clock is not paused"


class DeadlinePassed(StateConflict):
    """409: the clock is paused, and more time asked for, before the deadline and not after."""

    code = "ticket.deadline_passed"
    status = 409
    title = "办理期限已过"
    title_en = "The deadline has passed"


class ExtensionPending(StateConflict):
    """409: one request at a time."""

    code = "ticket.extension_pending"
    status = 409
    title = "已有待审批的延期申请"
    title_en = "A request is waiting for its decision"


class ExtensionsExhausted(StateConflict):
    """409: a ticket is extended a limited number of times."""

    code = "ticket.extensions_exhausted"
    status = 409
    title = "延期次数已用完"
    title_en = "No extension is left"


class ExtensionDecided(StateConflict):
    """409: the request was decided, or lapsed with its round."""

    code = "ticket.extension_decided"
    status = 409
    title = "该延期申请已办结"
    title_en = "The request is decided"


class OwnExtension(Forbidden):
    """403: who asks does not grant."""

    code = "ticket.own_extension"
    status = 403
    title = "不能审批本人提出的延期申请"
    title_en = "Nobody decides on a request of their own"
