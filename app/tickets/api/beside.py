"""What lies beside a ticket's status: its timeline, notes, facts, urges, and its sealed finder."""

from typing import Annotated

from fastapi import Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, created, listing, one
from app.platform.web.context import Context
from app.platform.web.limits import limited
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.tickets.api.moving import GATE, moved
from app.tickets.problems import IdTaken, NotYours, TicketNotFound
from app.tickets.queries import facts, timeline
from app.tickets.queries.tickets import require_visible
from app.tickets.schemas.answers import (
    COMMENT,
    COMMENT_ROWS,
    FACTS,
    FINDER,
    TIMELINE_ROWS,
    CommentRow,
    FactsRow,
    FinderRow,
    TicketDetail,
    TimelineRow,
)
from app.tickets.schemas.requests import CommentIn, PurposeIn, UrgeIn
from app.tickets.service import dispatching, talking

router = Router(tags=["tickets"])

Reader = Annotated[Context, requires(Permission.TICKET_READ)]
Supervisor = Annotated[Context, requires(Permission.TICKET_SUPERVISE)]


@router.get(
    "/tickets/{ticket_id}/timeline",
    **operation(
        "get_ticket_timeline",
        "反馈单时间线",
        "What happened to a ticket",
        answer=Listing[TimelineRow],
        problems=[TicketNotFound],
    ),
)
def get_ticket_timeline(
    ctx: Reader, ticket_id: PathId, cursor: Cursor = None, limit: Limit = 50
) -> Response:
    """Each event as a sentence, oldest first, with its doer as the asker may know them."""
    with read(ctx) as session:
        require_visible(session, ctx.actor, ticket_id)
        page = timeline.ticket_timeline(session, ctx.actor, ticket_id, cursor=cursor, limit=limit)
        return listing(page, TIMELINE_ROWS)


@router.get(
    "/tickets/{ticket_id}/facts",
    **operation(
        "get_ticket_facts",
        "异议、评价、督办、复查与豁免",
        "Objections, evaluations, urges, reviews and exemptions",
        answer=FactsRow,
        problems=[TicketNotFound],
    ),
)
def get_ticket_facts(ctx: Reader, ticket_id: PathId) -> Response:
    """All facts beside the status."""
    with read(ctx) as session:
        require_visible(session, ctx.actor, ticket_id)
        return one(facts.facts_beside(session, ticket_id), FACTS)


@router.get(
    "/tickets/{ticket_id}/comments",
    **operation(
        "list_ticket_comments",
        "留言列表",
        "List the notes on a ticket",
        answer=Listing[CommentRow],
        problems=[TicketNotFound],
    ),
)
def list_ticket_comments(
    ctx: Reader, ticket_id: PathId, cursor: Cursor = None, limit: Limit = 50
) -> Response:
    """Notes, oldest first."""
    with read(ctx) as session:
        require_visible(session, ctx.actor, ticket_id)
        page = facts.list_comments(session, ctx.actor, ticket_id, cursor=cursor, limit=limit)
        return listing(page, COMMENT_ROWS)


@router.post(
    "/tickets/{ticket_id}/comments",
    **operation(
        "comment_on_ticket",
        "留言",
        "Leave a note on a ticket",
        answer=CommentRow,
        status=201,
        problems=[TicketNotFound, NotYours, IdTaken],
        writes=True,
    ),
)
def comment_on_ticket(
    ctx: Annotated[Context, requires(Permission.TICKET_COMMENT)],
    ticket_id: PathId,
    body: CommentIn,
) -> Response:
    """A note for everybody who sees the ticket, or for coordinators alone."""
    with write(ctx) as session:
        made = talking.comment_on(
            session,
            ctx.actor,
            ticket_id,
            comment_id=body.id,
            body=body.body,
            audience=body.audience,
        )
        where = f"/api/v1/tickets/{ticket_id}/comments"
        return created(ctx, facts.comment(session, ctx.actor, made), COMMENT, location=where)


@router.post(
    "/tickets/{ticket_id}/urge",
    **operation(
        "urge_ticket",
        "督办催办",
        "Urge the unit",
        answer=TicketDetail,
        problems=[*GATE],
        writes=True,
    ),
)
def urge_ticket(ctx: Supervisor, ticket_id: PathId, body: UrgeIn) -> Response:
    """Press the unit; this adds a fact and needs no If-Match."""
    with write(ctx) as session:
        dispatching.urge_ticket(session, ctx.actor, ticket_id, kind=body.kind, note=body.note)
        return moved(ctx, session, ticket_id)


@router.post(
    "/tickets/{ticket_id}/finder",
    **operation(
        "reveal_finder",
        "查看反馈人身份",
        "Look at who the finder is",
        answer=FinderRow,
        problems=[TicketNotFound, NotYours],
        writes=True,
    ),
)
def reveal_finder(ctx: Supervisor, ticket_id: PathId, body: PurposeIn) -> Response:
    """For coordinators; the purpose is logged, and the finder can read it."""
    limited(ctx, "finder")
    with write(ctx) as session:
        row = talking.reveal_finder(session, ctx.actor, ticket_id, purpose=body.purpose)
        return changed(ctx, row, FINDER)
