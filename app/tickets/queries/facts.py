"""Facts beside the status of one ticket; the caller has seen to it that the ticket is visible."""

from typing import Any, Final

from sqlalchemy import Select, func, select

from app.identity.models import OrganisationRow, UserRow
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page
from app.tickets import policy
from app.tickets.models import (
    Comment,
    Evaluation,
    Exemption,
    Objection,
    Review,
    Ticket,
    Urge,
)
from app.tickets.queries.timeline import known_as, sealed_ids
from app.tickets.vocabulary import Audience, ObjectionOutcome

_COMMENT_SORT: Final = Sort("id", (Comment.id,))


def list_comments(
    session: ReadSession, actor: Actor, ticket_id: str, *, cursor: str | None, limit: int
) -> Page:
    """One page of notes, oldest first, without those that are for the office alone."""
    statement = _comments().where(Comment.ticket_id == ticket_id)
    if not policy.is_office(actor):
        statement = statement.where(Comment.audience == Audience.EVERYONE)
    page = keyset_page(session, statement, sort=_COMMENT_SORT, cursor=cursor, limit=limit)
    rows = _with_authors(session, actor, ticket_id, page.rows)
    return Page(rows, page.next, page.prev)


def comment(session: ReadSession, actor: Actor, comment_id: str) -> dict[str, Any]:
    """One note that was just written."""
    row = session.execute(_comments().where(Comment.id == comment_id)).mappings().one()
    return _with_authors(session, actor, row["ticket_id"], [row])[0]


def _comments() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Comment.id,
            Comment.ticket_id,
            Comment.author_id,
            Comment.audience,
            Comment.body,
            Comment.written_at,
            UserRow.display_name,
            UserRow.organisation_id,
            OrganisationRow.name.label("organisation_name"),
        )
        .join(UserRow, UserRow.id == Comment.author_id)
        .outerjoin(OrganisationRow, OrganisationRow.id == UserRow.organisation_id)
    )


def _with_authors(
    session: ReadSession, actor: Actor, ticket_id: str, rows: Any
) -> list[dict[str, Any]]:
    ticket = session.execute(
        select(Ticket.finder_id, Ticket.seal).where(Ticket.id == ticket_id)
    ).one()
    sealed = sealed_ids(session, ticket_id, ticket.finder_id)
    answers = []
    for row in rows:
        author = known_as(
            actor,
            seal=ticket.seal,
            sealed=sealed,
            user_id=row["author_id"],
            name=row["display_name"],
            unit_id=row["organisation_id"],
            unit_name=row["organisation_name"],
        )
        answers.append(
            {
                "id": row["id"],
                "author": author.name,
                "author_kind": author.kind,
                "audience": row["audience"],
                "body": row["body"],
                "written_at": row["written_at"],
            }
        )
    return answers


def facts_beside(session: ReadSession, ticket_id: str) -> dict[str, Any]:
    """Objections, evaluations, urges, review dates and waivers of one ticket."""
    return {
        "objections": _rows(session, _objections(ticket_id)),
        "evaluations": _rows(session, _evaluations(ticket_id)),
        "urges": _rows(session, _urges(ticket_id)),
        "reviews": _rows(session, _reviews(ticket_id)),
        "exemptions": _rows(session, _exemptions(ticket_id)),
    }


def _rows(session: ReadSession, statement: Select[*tuple[Any, ...]]) -> list[dict[str, Any]]:
    return [dict(row) for row in session.execute(statement).mappings()]


def _objections(ticket_id: str) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Objection.id,
            OrganisationRow.name.label("organisation_name"),
            Objection.reason,
            Objection.objected_at,
            Objection.outcome,
            Objection.decision,
            Objection.decided_at,
        )
        .join(OrganisationRow, OrganisationRow.id == Objection.organisation_id)
        .where(Objection.ticket_id == ticket_id)
        .order_by(Objection.id)
    )


def _evaluations(ticket_id: str) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Evaluation.id,
            Evaluation.round,
            Evaluation.kind,
            Evaluation.level,
            Evaluation.passed,
            Evaluation.comment,
            Evaluation.is_substitute.label("by_substitute"),
            Evaluation.evaluated_at,
        )
        .where(Evaluation.ticket_id == ticket_id)
        .order_by(Evaluation.round)
    )


def _urges(ticket_id: str) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Urge.id,
            Urge.kind,
            OrganisationRow.name.label("organisation_name"),
            Urge.note,
            Urge.urged_at,
        )
        .join(OrganisationRow, OrganisationRow.id == Urge.organisation_id)
        .where(Urge.ticket_id == ticket_id)
        .order_by(Urge.id)
    )


def _reviews(ticket_id: str) -> Select[*tuple[Any, ...]]:
    return (
        select(Review.id, Review.review_on, Review.held_at, Review.note)
        .where(Review.ticket_id == ticket_id)
        .order_by(Review.review_on)
    )


def _exemptions(ticket_id: str) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Exemption.id,
            Exemption.rule,
            Exemption.reason,
            UserRow.display_name.label("signed_by"),
            Exemption.signed_at,
        )
        .join(UserRow, UserRow.id == Exemption.signed_by_id)
        .where(Exemption.ticket_id == ticket_id)
        .order_by(Exemption.id)
    )


def open_objection(session: WriteSession, ticket_id: str) -> Objection | None:
    """The objection that waits for a decision."""
    statement = select(Objection).where(
        Objection.ticket_id == ticket_id, Objection.outcome == ObjectionOutcome.OPEN
    )
    return session.execute(statement.order_by(Objection.id.desc()).limit(1)).scalar_one_or_none()


def open_reviews(session: WriteSession, ticket_id: str) -> list[Review]:
    """The review dates not held yet, earliest first."""
    statement = select(Review).where(Review.ticket_id == ticket_id, Review.held_at.is_(None))
    return list(session.execute(statement.order_by(Review.review_on)).scalars())


def exemption_exists(session: ReadSession, ticket_id: str, rule: str, user_id: str) -> bool:
    """Whether this waiver was signed before."""
    statement = select(Exemption.id).where(
        Exemption.ticket_id == ticket_id, Exemption.rule == rule, Exemption.user_id == user_id
    )
    return session.execute(statement).scalar_one_or_none() is not None


def exemptions_by_rule(session: ReadSession) -> dict[str, int]:
    """How many waivers of each rule were signed in all: exemptions are counted (D2)."""
    statement = select(Exemption.rule, func.count()).group_by(Exemption.rule)
    return {rule.value: number for rule, number in session.execute(statement)}


def reviews_of(session: WriteSession, ticket_id: str) -> list[Review]:
    """All review dates of a ticket, earliest first."""
    statement = select(Review).where(Review.ticket_id == ticket_id)
    return list(session.execute(statement.order_by(Review.review_on)).scalars())


def comment_by_id(session: WriteSession, comment_id: str) -> Comment | None:
    """The note with this id, whoever wrote it."""
    return session.get(Comment, comment_id)
