"""What all actions on tickets declare and answer."""

from collections.abc import Sequence
from typing import Any

from fastapi import Response

from app.platform.db import WriteSession
from app.platform.problems import Problem
from app.platform.web.answers import changed
from app.platform.web.context import Context
from app.platform.web.openapi import operation
from app.tickets.problems import (
    GateUnmet,
    IllegalState,
    NotYours,
    SegregationBroken,
    TicketNotFound,
)
from app.tickets.queries import tickets
from app.tickets.schemas.answers import TICKET_DETAIL, TicketDetail

GATE: Sequence[type[Problem]] = (
    TicketNotFound,
    NotYours,
    IllegalState,
    SegregationBroken,
    GateUnmet,
)
"""What the one gate refuses with."""


def action(
    operation_id: str, summary: str, summary_en: str, *more: type[Problem]
) -> dict[str, Any]:
    """The declaration of an action that answers with the ticket as it is then."""
    return operation(
        operation_id,
        summary,
        summary_en,
        answer=TicketDetail,
        problems=[*GATE, *more],
        writes=True,
        versioned=True,
    )


def moved(ctx: Context, session: WriteSession, ticket_id: str) -> Response:
    """The ticket after the action, for the one who acted."""
    return changed(ctx, tickets.ticket_detail(session, ctx.actor, ticket_id), TICKET_DETAIL)
