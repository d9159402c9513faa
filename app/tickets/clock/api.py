"""The clock of a ticket over HTTP."""

from typing import Annotated

from fastapi import Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.tickets.clock import queries
from app.tickets.clock.detail import deadline_detail
from app.tickets.clock.problems import (
    ClockNotPaused,
    ClockNotRunning,
    ClockPausedAlready,
    DeadlinePassed,
    ExtensionDecided,
    ExtensionNotFound,
    ExtensionPending,
    ExtensionsExhausted,
    NoDeadline,
    OwnExtension,
)
from app.tickets.clock.schemas import (
    DEADLINE,
    REMINDERS,
    ApprovalIn,
    DeadlineOut,
    ExtensionIn,
    PauseIn,
    RefusalIn,
    ReminderOut,
)
from app.tickets.clock.service import extensions, pauses
from app.tickets.problems import NotYours, TicketNotFound
from app.tickets.queries.tickets import require_visible

router = Router(tags=["tickets"])

Reader = Annotated[Context, requires(Permission.TICKET_READ)]
Supervisor = Annotated[Context, requires(Permission.TICKET_SUPERVISE)]
Asker = Annotated[Context, requires(Permission.EXTENSION_REQUEST)]
Decider = Annotated[Context, requires(Permission.EXTENSION_DECIDE)]


@router.get(
    "/tickets/{ticket_id}/deadline",
    **operation(
        "get_ticket_deadline",
        "查看办理期限及其由来",
        "A ticket's deadline and its reasons",
        answer=DeadlineOut,
        problems=[TicketNotFound, NoDeadline],
        description=(
            "列明起算日、跳过的节假日、调休上班、暂停与延期，并以一句话说明。"
            "Names the holidays skipped, make-up days, pauses and extensions, and says it all"
            " in one sentence."
        ),
    ),
)
def get_ticket_deadline(ctx: Reader, ticket_id: PathId) -> Response:
    """The deadline of the latest round."""
    with read(ctx) as session:
        return one({**deadline_detail(session, ctx.actor, ticket_id, limit=_limit(ctx))}, DEADLINE)


@router.post(
    "/tickets/{ticket_id}/pauses",
    **operation(
        "pause_ticket_clock",
        "暂停计时",
        "Pause a ticket's clock",
        answer=DeadlineOut,
        problems=[TicketNotFound, NotYours, ClockNotRunning, ClockPausedAlready, DeadlinePassed],
        writes=True,
        versioned=True,
    ),
)
def pause_ticket_clock(
    ctx: Supervisor, ticket_id: PathId, body: PauseIn, expected: IfMatch
) -> Response:
    """Let the clock stand."""
    with write(ctx) as session:
        pauses.pause(
            session,
            ctx.actor,
            ticket_id,
            reason=body.reason,
            note=body.note,
            expected_version=expected,
        )
        row = deadline_detail(session, ctx.actor, ticket_id, limit=_limit(ctx))
        return changed(ctx, {**row}, DEADLINE)


@router.post(
    "/tickets/{ticket_id}/resume-clock",
    **operation(
        "resume_ticket_clock",
        "恢复计时",
        "Let a ticket's clock run again",
        answer=DeadlineOut,
        problems=[TicketNotFound, NotYours, ClockNotRunning, ClockNotPaused],
        writes=True,
        versioned=True,
    ),
)
def resume_ticket_clock(ctx: Supervisor, ticket_id: PathId, expected: IfMatch) -> Response:
    """Let the clock run again."""
    with write(ctx) as session:
        pauses.resume(session, ctx.actor, ticket_id, expected_version=expected)
        row = deadline_detail(session, ctx.actor, ticket_id, limit=_limit(ctx))
        return changed(ctx, {**row}, DEADLINE)


@router.post(
    "/tickets/{ticket_id}/extensions",
    **operation(
        "request_ticket_extension",
        "申请延期",
        "Request an extension",
        answer=DeadlineOut,
        status=201,
        problems=[
            TicketNotFound,
            NotYours,
            ClockNotRunning,
            DeadlinePassed,
            ExtensionPending,
            ExtensionsExhausted,
        ],
        writes=True,
        versioned=True,
    ),
)
def request_ticket_extension(
    ctx: Asker, ticket_id: PathId, body: ExtensionIn, expected: IfMatch
) -> Response:
    """Ask for more working days."""
    with write(ctx) as session:
        extensions.request_extension(
            session,
            ctx.actor,
            ticket_id,
            working_days=body.working_days,
            reason=body.reason,
            expected_version=expected,
            limit=_limit(ctx),
        )
        row = deadline_detail(session, ctx.actor, ticket_id, limit=_limit(ctx))
        return created(ctx, {**row}, DEADLINE, location=f"/api/v1/tickets/{ticket_id}/deadline")


@router.post(
    "/tickets/{ticket_id}/extensions/{extension_id}/approve",
    **operation(
        "approve_ticket_extension",
        "批准延期",
        "Approve an extension",
        answer=DeadlineOut,
        problems=[
            TicketNotFound,
            ExtensionNotFound,
            NotYours,
            OwnExtension,
            ClockNotRunning,
            ExtensionDecided,
        ],
        writes=True,
        versioned=True,
    ),
)
def approve_ticket_extension(
    ctx: Decider, ticket_id: PathId, extension_id: PathId, body: ApprovalIn, expected: IfMatch
) -> Response:
    """Grant the request."""
    with write(ctx) as session:
        extensions.approve_extension(
            session,
            ctx.actor,
            ticket_id,
            extension_id,
            working_days=body.working_days,
            note=body.note,
            expected_version=expected,
        )
        row = deadline_detail(session, ctx.actor, ticket_id, limit=_limit(ctx))
        return changed(ctx, {**row}, DEADLINE)


@router.post(
    "/tickets/{ticket_id}/extensions/{extension_id}/refuse",
    **operation(
        "refuse_ticket_extension",
        "不批准延期",
        "Refuse an extension",
        answer=DeadlineOut,
        problems=[
            TicketNotFound,
            ExtensionNotFound,
            NotYours,
            OwnExtension,
            ClockNotRunning,
            ExtensionDecided,
        ],
        writes=True,
        versioned=True,
    ),
)
def refuse_ticket_extension(
    ctx: Decider, ticket_id: PathId, extension_id: PathId, body: RefusalIn, expected: IfMatch
) -> Response:
    """Do not grant the request."""
    with write(ctx) as session:
        extensions.refuse_extension(
            session,
            ctx.actor,
            ticket_id,
            extension_id,
            note=body.note,
            expected_version=expected,
        )
        row = deadline_detail(session, ctx.actor, ticket_id, limit=_limit(ctx))
        return changed(ctx, {**row}, DEADLINE)


@router.get(
    "/tickets/{ticket_id}/reminders",
    **operation(
        "list_ticket_reminders",
        "反馈单的期限提醒",
        "A ticket's reminders",
        answer=Listing[ReminderOut],
        problems=[TicketNotFound],
    ),
)
def list_ticket_reminders(
    ctx: Reader, ticket_id: PathId, cursor: Cursor = None, limit: Limit = 50
) -> Response:
    """The notices given about a ticket, the newest first."""
    with read(ctx) as session:
        require_visible(session, ctx.actor, ticket_id)
        page = queries.ticket_reminders(session, ticket_id, cursor=cursor, limit=limit)
        return listing(page, REMINDERS)


@router.get(
    "/my/reminders",
    **operation("list_my_reminders", "我的期限提醒", "My reminders", answer=Listing[ReminderOut]),
)
def list_my_reminders(ctx: Reader, cursor: Cursor = None, limit: Limit = 50) -> Response:
    """The notices that are for the reader, the newest first."""
    with read(ctx) as session:
        page = queries.my_reminders(session, ctx.actor, cursor=cursor, limit=limit)
        return listing(page, REMINDERS)


def _limit(ctx: Context) -> int:
    return ctx.runtime.settings.extension_limit
