"""What proves a ticket: files of its finding and of the measures that serve it.

Who may see the ticket sees its evidence, under neutral names. A unit gets photos of the finding
only: photos are stored without their metadata, while a voice or a document's properties would
lead back to the finder and the unit sees the problem, never the finder.
"""

from typing import Any

from sqlalchemy import select

from app.platform.actor import Actor
from app.platform.db import ReadSession
from app.platform.file_kinds import FileKind
from app.tickets import policy
from app.tickets.models import MeasureEvidence, MeasureTicket, Ticket
from app.tickets.problems import TicketNotFound
from app.tickets.queries.visibility import visible_to
from app.walks.evidence.problems import EvidenceNotFound
from app.walks.evidence.queries import evidence_of_findings, evidence_of_units


def ticket_evidence(session: ReadSession, actor: Actor, ticket_id: str) -> list[dict[str, Any]]:
    """The files of a ticket, the finding's first.

    Raises:
        TicketNotFound: there is none, or it is invisible.
    """
    ticket = session.execute(
        select(Ticket.finding_id, Ticket.finder_id).where(Ticket.id == ticket_id, visible_to(actor))
    ).one_or_none()
    if ticket is None:
        raise TicketNotFound
    whole = policy.sees_all(actor) or actor.user_id == ticket.finder_id
    finding_ids = [ticket.finding_id] if ticket.finding_id else []
    found = [
        {**row, "source": "finding", "measure_id": None}
        for row in evidence_of_findings(session, finding_ids)
        if whole or row["kind"] == FileKind.PHOTO
    ]
    return [_told(row) for row in (*found, *_of_measures(session, ticket_id))]


def ticket_file(
    session: ReadSession, actor: Actor, ticket_id: str, evidence_id: str
) -> dict[str, Any]:
    """One file of a ticket, with the keys it is stored under.

    Raises:
        TicketNotFound: there is no such ticket, or it is invisible.
        EvidenceNotFound: the file does not belong to it, or is kept from the asker.
    """
    for row in ticket_evidence(session, actor, ticket_id):
        if row["id"] == evidence_id:
            return row
    raise EvidenceNotFound


def _of_measures(session: ReadSession, ticket_id: str) -> list[dict[str, Any]]:
    pairs = session.execute(
        select(MeasureEvidence.evidence_id, MeasureEvidence.measure_id)
        .join(MeasureTicket, MeasureTicket.measure_id == MeasureEvidence.measure_id)
        .where(MeasureTicket.ticket_id == ticket_id)
    )
    measure_of = {row.evidence_id: row.measure_id for row in pairs}
    rows = evidence_of_units(session, list(measure_of))
    return [{**row, "source": "measure", "measure_id": measure_of[row["id"]]} for row in rows]


def _told(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "has_thumbnail": row["thumbnail_key"] is not None}
