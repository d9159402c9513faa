"""联席会商 over HTTP."""

from typing import Annotated

from fastapi import Query, Response

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.web.answers import changed, created, listing, one
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId, QueryId
from app.platform.web.preconditions import IfMatch
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.tickets.api.moving import GATE
from app.tickets.problems import (
    AnswersMissing,
    ConsultationConcludedAlready,
    ConsultationNotFound,
    IdTaken,
    NotYours,
)
from app.tickets.queries import consultations as queries
from app.tickets.schemas.answers import (
    CONSULTATION_DETAIL,
    CONSULTATION_ROWS,
    ConsultationDetail,
    ConsultationRow,
)
from app.tickets.schemas.requests import AnswerIn, ConclusionIn, ConsultationIn
from app.tickets.service import consultations as service
from app.tickets.vocabulary import ConsultationState

router = Router(tags=["consultations"])

Reader = Annotated[Context, requires(Permission.TICKET_READ)]
Caller = Annotated[Context, requires(Permission.CONSULTATION_OPEN)]


@router.get(
    "/consultations",
    **operation(
        "list_consultations", "联席会商列表", "List consultations", answer=Listing[ConsultationRow]
    ),
)
def list_consultations(
    ctx: Reader,
    ticket_id: QueryId | None = None,
    state: Annotated[list[ConsultationState] | None, Query(max_length=2)] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Consultations, the latest first."""
    with read(ctx) as session:
        page = queries.list_consultations(
            session,
            ctx.actor,
            ticket_id=ticket_id,
            states=state or (),
            cursor=cursor,
            limit=limit,
        )
        return listing(page, CONSULTATION_ROWS)


@router.post(
    "/consultations",
    **operation(
        "call_consultation",
        "发起联席会商",
        "Call a consultation",
        answer=ConsultationDetail,
        status=201,
        problems=[*GATE, IdTaken],
        writes=True,
    ),
)
def call_consultation(ctx: Caller, body: ConsultationIn) -> Response:
    """Call units together about a ticket; each is told what it owes."""
    duties = [service.Duty(**owed.model_dump()) for owed in body.obligations]
    with write(ctx) as session:
        made = service.call_consultation(
            session,
            ctx.actor,
            consultation_id=body.id,
            ticket_id=body.ticket_id,
            topic=body.topic,
            lead_organisation_id=body.lead_organisation_id,
            duties=duties,
        )
        row = queries.consultation_detail(session, ctx.actor, made)
        return created(ctx, row, CONSULTATION_DETAIL, location=f"/api/v1/consultations/{made}")


@router.get(
    "/consultations/{consultation_id}",
    **operation(
        "get_consultation",
        "查看联席会商",
        "Get a consultation",
        answer=ConsultationDetail,
        problems=[ConsultationNotFound],
    ),
)
def get_consultation(ctx: Reader, consultation_id: PathId) -> Response:
    """One consultation with its obligations, answers and minutes."""
    with read(ctx) as session:
        row = queries.consultation_detail(session, ctx.actor, consultation_id)
        return one(row, CONSULTATION_DETAIL)


@router.post(
    "/consultations/{consultation_id}/answer",
    **operation(
        "answer_consultation",
        "答复会商",
        "Answer a consultation",
        answer=ConsultationDetail,
        problems=[ConsultationNotFound, NotYours, ConsultationConcludedAlready],
        writes=True,
        versioned=True,
    ),
)
def answer_consultation(
    ctx: Annotated[Context, requires(Permission.CONSULTATION_ANSWER)],
    consultation_id: PathId,
    body: AnswerIn,
    expected: IfMatch,
) -> Response:
    """A unit's answer; dissent is kept word for word."""
    with write(ctx) as session:
        service.answer_consultation(
            session, ctx.actor, consultation_id, **body.model_dump(), expected_version=expected
        )
        row = queries.consultation_detail(session, ctx.actor, consultation_id)
        return changed(ctx, row, CONSULTATION_DETAIL)


@router.post(
    "/consultations/{consultation_id}/conclude",
    **operation(
        "conclude_consultation",
        "形成会商纪要",
        "Conclude a consultation with minutes",
        answer=ConsultationDetail,
        problems=[ConsultationNotFound, NotYours, AnswersMissing, ConsultationConcludedAlready],
        writes=True,
        versioned=True,
    ),
)
def conclude_consultation(
    ctx: Caller, consultation_id: PathId, body: ConclusionIn, expected: IfMatch
) -> Response:
    """The minutes are written from the answers."""
    with write(ctx) as session:
        service.conclude_consultation(
            session, ctx.actor, consultation_id, **body.model_dump(), expected_version=expected
        )
        row = queries.consultation_detail(session, ctx.actor, consultation_id)
        return changed(ctx, row, CONSULTATION_DETAIL)
