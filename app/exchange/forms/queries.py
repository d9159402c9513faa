"""The facts of Annex 4: walks of a programme with what became of their findings.

Read for the coordinator's form alone: it names walkers, as the notice demands. Experiencers keep
their pseudonyms even here, because their identity is opened for a stated purpose only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Select, select

from app.catalogue.models import Bundle, Channel, Matter
from app.exchange.forms.rows import MeasureFact, TicketFact, WalkFact
from app.identity.models import OrganisationRow, UserRow
from app.platform.db import ReadSession
from app.platform.workdays import office_day
from app.programme.models import Programme
from app.tickets.models import Evaluation, Measure, MeasureTicket, Ticket
from app.tickets.vocabulary import MeasureState, Satisfaction, TicketState
from app.walks.models import Walk
from app.walks.vocabulary import WalkState

_HELD: Final = (WalkState.SUBMITTED, WalkState.RETURNED, WalkState.ACCEPTED)
_CHUNK: Final = 1_000
_EXPERIENCER: Final = "政务服务体验员"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormHead:
    """Names for the head line."""

    programme: str | None
    organisation: str | None


def form_head(session: ReadSession, programme_id: str, organisation_id: str | None) -> FormHead:
    """The names of programme and unit; ``None`` where there is none of that id."""
    programme = session.execute(
        select(Programme.title).where(Programme.id == programme_id)
    ).scalar_one_or_none()
    organisation = None
    if organisation_id is not None:
        organisation = session.execute(
            select(OrganisationRow.name).where(OrganisationRow.id == organisation_id)
        ).scalar_one_or_none()
    return FormHead(programme=programme, organisation=organisation)


def newest_programme(session: ReadSession) -> str | None:
    """The id of the programme that began last."""
    statement = select(Programme.id).order_by(Programme.starts_on.desc(), Programme.id.desc())
    return session.execute(statement.limit(1)).scalar_one_or_none()


def walk_facts(
    session: ReadSession, programme_id: str, organisation_id: str | None, *, most: int
) -> list[WalkFact]:
    """Held walks of the programme with their tickets; at most one more than ``most``."""
    statement = _walks().where(Walk.programme_id == programme_id, Walk.state.in_(_HELD))
    if organisation_id is not None:
        statement = statement.where(Walk.walker_organisation_id == organisation_id)
    walks = session.execute(statement.order_by(Walk.started_at, Walk.id).limit(most + 1)).all()
    tickets = _tickets_of(session, [walk.id for walk in walks])
    return [_walk_fact(walk, tickets.get(walk.id, ())) for walk in walks]


def _walks() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Walk.id,
            Walk.walker_id,
            Walk.is_experiencer,
            Walk.pseudonym,
            Walk.started_at,
            Walk.created_at,
            Walk.bundle_id,
            Matter.name.label("matter_name"),
            Bundle.name.label("bundle_name"),
            Channel.code.label("channel_code"),
            Channel.name.label("channel_name"),
            UserRow.display_name,
            UserRow.position,
        )
        .join(UserRow, UserRow.id == Walk.walker_id)
        .join(Channel, Channel.id == Walk.channel_id)
        .outerjoin(Matter, Matter.id == Walk.matter_id)
        .outerjoin(Bundle, Bundle.id == Walk.bundle_id)
    )


def _walk_fact(walk: Any, tickets: Sequence[TicketFact]) -> WalkFact:
    sealed = walk.is_experiencer
    return WalkFact(
        walk_id=walk.id,
        matter=walk.bundle_name or walk.matter_name or "",
        is_bundle=walk.bundle_id is not None,
        channel=channel_words(walk.channel_code, walk.channel_name),
        walker_id=walk.walker_id,
        walker=walk.pseudonym if sealed else walk.display_name,
        position=_EXPERIENCER if sealed else walk.position,
        walked_on=office_day(walk.started_at or walk.created_at),
        tickets=tuple(tickets),
    )


def channel_words(code: str, name: str) -> str:
    """A channel as the notice writes it: the app is “辽事通 APP”."""
    return f"{name} APP" if code == "app" and "APP" not in name.upper() else name


def _tickets_of(session: ReadSession, walk_ids: Sequence[str]) -> dict[str, list[TicketFact]]:
    found: dict[str, list[TicketFact]] = {}
    for start in range(0, len(walk_ids), _CHUNK):
        rows = session.execute(
            select(
                Ticket.id,
                Ticket.walk_id,
                Ticket.number,
                Ticket.kind,
                Ticket.title,
                Ticket.description,
                Ticket.state,
                Ticket.due_on,
                Ticket.review_on,
                Ticket.state_reason,
                Ticket.satisfaction,
            )
            .where(Ticket.walk_id.in_(walk_ids[start : start + _CHUNK]))
            .order_by(Ticket.number)
        ).all()
        ids = [row.id for row in rows]
        measures, comments = _measures_of(session, ids), _comments_of(session, ids)
        for row in rows:
            fact = _ticket_fact(row, measures.get(row.id, ()), comments.get(row.id, ""))
            found.setdefault(row.walk_id, []).append(fact)
    return found


def _ticket_fact(row: Any, measures: Sequence[MeasureFact], comment: str) -> TicketFact:
    reasoned = row.state in {TicketState.DECLINED, TicketState.LONG_TERM, TicketState.MERGED}
    return TicketFact(
        ticket_id=row.id,
        number=row.number,
        kind=row.kind,
        text=row.description or row.title,
        state=row.state,
        due_on=row.due_on,
        review_on=row.review_on,
        measures=tuple(measures),
        satisfaction=Satisfaction(row.satisfaction) if row.satisfaction else None,
        comment=comment,
        note=(row.state_reason or "") if reasoned else "",
    )


def _measures_of(session: ReadSession, ticket_ids: Sequence[str]) -> dict[str, list[MeasureFact]]:
    statement = (
        select(MeasureTicket.ticket_id, Measure.id, Measure.title, Measure.description)
        .join(Measure, Measure.id == MeasureTicket.measure_id)
        .where(MeasureTicket.ticket_id.in_(ticket_ids), Measure.state != MeasureState.CANCELLED)
        .order_by(Measure.number)
    )
    found: dict[str, list[MeasureFact]] = {}
    for row in session.execute(statement):
        fact = MeasureFact(measure_id=row.id, text=row.description or row.title)
        found.setdefault(row.ticket_id, []).append(fact)
    return found


def _comments_of(session: ReadSession, ticket_ids: Sequence[str]) -> dict[str, str]:
    """What was said with the last evaluation of each ticket."""
    statement = (
        select(Evaluation.ticket_id, Evaluation.comment)
        .where(Evaluation.ticket_id.in_(ticket_ids))
        .order_by(Evaluation.round)
    )
    return {row.ticket_id: row.comment for row in session.execute(statement)}
