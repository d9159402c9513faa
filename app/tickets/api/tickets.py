"""Reading, entering and correcting tickets."""

from typing import Annotated, Any

from fastapi import Query, Response

from app.catalogue.vocabulary import Board
from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.db import WriteSession
from app.platform.problems import FieldError, InvalidFields
from app.platform.web.answers import changed, created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId, QueryId, SearchText, Since
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.tickets.api.moving import action
from app.tickets.problems import FindingTaken, IdTaken, TicketNotFound
from app.tickets.queries import tickets as queries
from app.tickets.schemas.answers import TICKET_DETAIL, TICKET_ROWS, TicketDetail, TicketRow
from app.tickets.schemas.requests import TicketIn, TicketPatch
from app.tickets.service import submitting
from app.tickets.vocabulary import Origin, TicketKind, TicketSort, TicketState
from app.walks.vocabulary import Dimension, FindingSeverity

router = Router(tags=["tickets"])

Reader = Annotated[Context, requires(Permission.TICKET_READ)]
_NEVER_EMPTY = frozenset({"title", "description", "kind", "severity"})


@router.get(
    "/tickets",
    **operation("list_tickets", "反馈单列表", "List tickets", answer=Listing[TicketRow]),
)
def list_tickets(
    ctx: Reader,
    *,
    state: Annotated[list[TicketState] | None, Query(max_length=12)] = None,
    kind: Annotated[list[TicketKind] | None, Query(max_length=2)] = None,
    unit: Annotated[list[QueryId] | None, Query(max_length=50)] = None,
    matter_id: Annotated[list[QueryId] | None, Query(max_length=50)] = None,
    dimension: Annotated[list[Dimension] | None, Query(max_length=8)] = None,
    board: Annotated[list[Board] | None, Query(max_length=4)] = None,
    region: Annotated[str | None, Query(pattern=r"^[0-9]{6}([0-9]{6})?$", max_length=12)] = None,
    programme_id: QueryId | None = None,
    overdue: bool | None = None,
    mine: Annotated[bool, Query(description="Only what one found oneself.")] = False,
    updated_since: Since = None,
    q: SearchText = None,
    sort: TicketSort = TicketSort.SUBMITTED_AT_DESC,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """The tickets that the asker sees; a filter given twice means any of its values."""
    wanted = queries.TicketFilter(
        states=state or (),
        kinds=kind or (),
        unit_ids=unit or (),
        matter_ids=matter_id or (),
        dimensions=dimension or (),
        boards=board or (),
        region=region,
        programme_id=programme_id,
        overdue=overdue,
        mine=mine,
        updated_since=updated_since,
        q=q,
    )
    with read(ctx) as session:
        page = queries.list_tickets(
            session, ctx.actor, wanted, sort=sort, cursor=cursor, limit=limit
        )
        return listing(page, TICKET_ROWS)


@router.post(
    "/tickets",
    **operation(
        "submit_ticket",
        "提交反馈单",
        "Submit a ticket",
        answer=TicketDetail,
        status=201,
        problems=[FindingTaken, IdTaken],
        writes=True,
    ),
)
def submit_ticket(
    ctx: Annotated[Context, requires(Permission.TICKET_SUBMIT)], body: TicketIn
) -> Response:
    """Make a finding of a submitted walk a ticket, or enter one directly."""
    content = _content(body)
    with write(ctx) as session:
        new: dict[str, Any] | None = None
        if body.finding_id is not None:
            made = submitting.submit_finding(session, ctx.actor, body.finding_id, ticket_id=body.id)
        else:
            made, new = submitting.submit_ticket(session, ctx.actor, ticket_id=body.id, **content)
        row = _answer(ctx, session, made, new)
        return created(ctx, row, TICKET_DETAIL, location=f"/api/v1/tickets/{made}")


@router.get(
    "/tickets/{ticket_id}",
    **operation(
        "get_ticket",
        "查看反馈单",
        "Get a ticket",
        answer=TicketDetail,
        problems=[TicketNotFound],
    ),
)
def get_ticket(ctx: Reader, ticket_id: PathId) -> Response:
    """One ticket, with what the asker may do to it and what each action demands."""
    with read(ctx) as session:
        return one(queries.ticket_detail(session, ctx.actor, ticket_id), TICKET_DETAIL)


@router.patch("/tickets/{ticket_id}", **action("edit_ticket", "修改反馈单", "Edit a ticket"))
def edit_ticket(
    ctx: Annotated[Context, requires(Permission.TICKET_EDIT)],
    ticket_id: PathId,
    body: TicketPatch,
    expected: IfMatch,
) -> Response:
    """Correct text and classification before dispatch."""
    changes = {
        name: value
        for name, value in body.model_dump(exclude_unset=True).items()
        if value is not None or name not in _NEVER_EMPTY
    }
    with write(ctx) as session:
        row = submitting.edit_ticket(
            session, ctx.actor, ticket_id, changes=changes, expected_version=expected
        )
        return changed(ctx, queries.detail_of(row, ctx.actor, session.now), TICKET_DETAIL)


def _answer(
    ctx: Context, session: WriteSession, ticket_id: str, new: dict[str, Any] | None
) -> dict[str, Any]:
    """The ticket for the one who submitted it; read only when it was not made just now."""
    if new is None:
        return queries.ticket_detail(session, ctx.actor, ticket_id)
    return queries.detail_of({**new, "organisation_name": None}, ctx.actor, session.now)


def _content(body: TicketIn) -> dict[str, Any]:
    """What a directly entered ticket says; refused when it says too little, or says it twice."""
    given = body.model_dump(exclude={"id", "finding_id"}, exclude_none=True)
    if body.finding_id is not None:
        wrong = [
            _field(name, "finding.says_it", "由发现带入", "The finding says it") for name in given
        ]
    else:
        wrong = [
            _field(name, "missing", "必须填写", "This field is required")
            for name in ("kind", "title", "description")
            if name not in given
        ]
    if wrong:
        raise InvalidFields(errors=wrong)
    content = body.model_dump(exclude={"id", "finding_id", "kind", "origin"})
    content["severity"] = content["severity"] or FindingSeverity.MODERATE
    return {"kind": body.kind, "origin": body.origin or Origin.DIRECT, "content": content}


def _field(name: str, code: str, message: str, message_en: str) -> FieldError:
    return FieldError(pointer=f"/{name}", code=code, message=message, message_en=message_en)
