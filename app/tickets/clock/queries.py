"""Every SELECT of the clock."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from sqlalchemy import ColumnElement, and_, false, func, or_, select

from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.db import ReadSession
from app.platform.paging import Page, Sort, keyset_page
from app.platform.workdays import office_day
from app.tickets.clock.schemas import ExtensionOut
from app.tickets.clock.vocabulary import ExtensionState, NoticeKind, Recipient
from app.tickets.deadlines import Extension, Pause, Round, Term
from app.tickets.models import ClockExtension, ClockPause, ClockRound, Reminder, Ticket
from app.tickets.queries.visibility import visible_to

_NEWEST_FIRST = Sort("-id", (Reminder.id,), descending=True)
_REMINDER_COLUMNS = (
    Reminder.id,
    Reminder.ticket_id,
    Ticket.number.label("ticket_number"),
    Ticket.title.label("ticket_title"),
    Reminder.kind,
    Reminder.recipient,
    Reminder.due_on,
    (Reminder.due_on == func.coalesce(Ticket.due_on, date.min)).label("current"),
    Reminder.given_at,
)


def latest_round(session: ReadSession, ticket_id: str) -> ClockRound | None:
    """The last round of a ticket's clock, running or not."""
    return session.execute(
        select(ClockRound)
        .where(ClockRound.ticket_id == ticket_id)
        .order_by(ClockRound.round.desc())
        .limit(1)
    ).scalar_one_or_none()


def ledgers(session: ReadSession, clocks: Sequence[ClockRound]) -> dict[str, Round]:
    """Rounds with their pauses and granted extensions, as the rules take them, by clock."""
    ids = [clock.id for clock in clocks]
    pauses: dict[str, list[Pause]] = defaultdict(list)
    for row in session.execute(
        select(ClockPause.clock_id, ClockPause.paused_at, ClockPause.resumed_at, ClockPause.reason)
        .where(ClockPause.clock_id.in_(ids))
        .order_by(ClockPause.paused_at, ClockPause.id)
    ):
        resumed_on = None if row.resumed_at is None else office_day(row.resumed_at)
        pauses[row.clock_id].append(Pause(office_day(row.paused_at), resumed_on, row.reason))
    extensions: dict[str, list[Extension]] = defaultdict(list)
    for clock_id, days, granted_at in session.execute(
        select(ClockExtension.clock_id, ClockExtension.granted_days, ClockExtension.decided_at)
        .where(ClockExtension.clock_id.in_(ids), ClockExtension.state == ExtensionState.APPROVED)
        .order_by(ClockExtension.decided_at, ClockExtension.id)
    ):
        if days is not None and granted_at is not None:  # approved: the database saw to it
            extensions[clock_id].append(Extension(days, office_day(granted_at)))
    return {
        clock.id: Round(
            term=Term(clock.preset, clock.working_days, clock.until),
            started_on=office_day(clock.started_at),
            pauses=tuple(pauses[clock.id]),
            extensions=tuple(extensions[clock.id]),
        )
        for clock in clocks
    }


def standing_pause(session: ReadSession, clock_id: str) -> ClockPause | None:
    """The pause that has not ended."""
    return session.execute(
        select(ClockPause).where(ClockPause.clock_id == clock_id, ClockPause.resumed_at.is_(None))
    ).scalar_one_or_none()


def pending_extension(session: ReadSession, ticket_id: str) -> ClockExtension | None:
    """The request that waits for its decision."""
    return session.execute(
        select(ClockExtension).where(
            ClockExtension.ticket_id == ticket_id,
            ClockExtension.state == ExtensionState.REQUESTED,
        )
    ).scalar_one_or_none()


def extension_of(session: ReadSession, ticket_id: str, extension_id: str) -> ClockExtension | None:
    """One request of a ticket."""
    return session.execute(
        select(ClockExtension).where(
            ClockExtension.id == extension_id, ClockExtension.ticket_id == ticket_id
        )
    ).scalar_one_or_none()


def extensions_granted(session: ReadSession, ticket_id: str) -> int:
    """How often the ticket was extended, in all its rounds."""
    return session.execute(
        select(func.count())
        .select_from(ClockExtension)
        .where(
            ClockExtension.ticket_id == ticket_id,
            ClockExtension.state == ExtensionState.APPROVED,
        )
    ).scalar_one()


def extension_rows(session: ReadSession, ticket_id: str) -> list[ExtensionOut]:
    """All requests of a ticket as answered, the oldest first."""
    rows = session.execute(
        select(
            ClockExtension.id,
            ClockExtension.state,
            ClockExtension.working_days,
            ClockExtension.reason,
            ClockExtension.requested_at,
            ClockExtension.granted_days,
            ClockExtension.decision,
            ClockExtension.decided_at,
        )
        .where(ClockExtension.ticket_id == ticket_id)
        .order_by(ClockExtension.requested_at, ClockExtension.id)
    )
    return [cast("ExtensionOut", dict(row)) for row in rows.mappings()]


def visible_ticket(session: ReadSession, actor: Actor, ticket_id: str) -> Any | None:
    """What the clock tells of a ticket, if the actor sees it."""
    return session.execute(
        select(
            Ticket.id,
            Ticket.number,
            Ticket.version,
            Ticket.due_on,
            Ticket.due_at,
            Ticket.organisation_id,
        ).where(Ticket.id == ticket_id, visible_to(actor))
    ).one_or_none()


def running_clocks(
    session: ReadSession, *, touched_from: date, after: str, limit: int
) -> list[ClockRound]:
    """Running clocks whose deadline is not over by a day, in the order of their ids."""
    statement = (
        select(ClockRound)
        .join(Ticket, Ticket.id == ClockRound.ticket_id)
        .where(
            ClockRound.stopped_at.is_(None),
            or_(Ticket.due_on.is_(None), Ticket.due_on >= touched_from),
        )
    )
    if after:
        statement = statement.where(ClockRound.id > after)
    return list(session.execute(statement.order_by(ClockRound.id).limit(limit)).scalars())


def clocks_to_notice(
    session: ReadSession, *, due_until: date, after: str, limit: int
) -> list[tuple[ClockRound, Ticket]]:
    """Running clocks that are due until a day and have not been escalated to the end."""
    last_step = (
        select(1)
        .where(
            Reminder.ticket_id == Ticket.id,
            Reminder.due_on == Ticket.due_on,
            Reminder.kind == NoticeKind.OVERDUE_LEADER,
        )
        .exists()
    )
    statement = (
        select(ClockRound, Ticket)
        .join(Ticket, Ticket.id == ClockRound.ticket_id)
        .where(ClockRound.stopped_at.is_(None), Ticket.due_on <= due_until, ~last_step)
    )
    if after:
        statement = statement.where(ClockRound.id > after)
    rows = session.execute(statement.order_by(ClockRound.id).limit(limit))
    return [(row.ClockRound, row.Ticket) for row in rows]


def notices_given(
    session: ReadSession, ticket_ids: Sequence[str]
) -> set[tuple[str, date, NoticeKind]]:
    """The notices that exist for some tickets."""
    rows = session.execute(
        select(Reminder.ticket_id, Reminder.due_on, Reminder.kind).where(
            Reminder.ticket_id.in_(ticket_ids)
        )
    )
    return {(row.ticket_id, row.due_on, row.kind) for row in rows}


def ticket_reminders(
    session: ReadSession, ticket_id: str, *, cursor: str | None, limit: int
) -> Page:
    """A ticket's notices, the newest first."""
    statement = (
        select(*_REMINDER_COLUMNS)
        .join(Ticket, Ticket.id == Reminder.ticket_id)
        .where(Reminder.ticket_id == ticket_id)
    )
    return _named(keyset_page(session, statement, sort=_NEWEST_FIRST, cursor=cursor, limit=limit))


def my_reminders(session: ReadSession, actor: Actor, *, cursor: str | None, limit: int) -> Page:
    """The notices that are for the actor, the newest first."""
    statement = (
        select(*_REMINDER_COLUMNS)
        .join(Ticket, Ticket.id == Reminder.ticket_id)
        .where(_addressed_to(actor))
    )
    return _named(keyset_page(session, statement, sort=_NEWEST_FIRST, cursor=cursor, limit=limit))


def _addressed_to(actor: Actor) -> ColumnElement[bool]:
    to_me: list[ColumnElement[bool]] = [false()]
    if actor.organisation_id is not None and actor.has(Role.HANDLER, Role.LIAISON):
        kinds = [Recipient.UNIT, *([Recipient.LIAISON] if actor.has(Role.LIAISON) else [])]
        to_me.append(
            and_(Reminder.recipient.in_(kinds), Reminder.organisation_id == actor.organisation_id)
        )
    if actor.has(Role.COORDINATOR):
        to_me.append(Reminder.recipient == Recipient.COORDINATOR)
    if actor.has(Role.LEADER):
        to_me.append(Reminder.recipient == Recipient.LEADER)
    return or_(*to_me)


def _named(page: Page) -> Page:
    rows = [{**row, "label": row["kind"].zh, "label_en": row["kind"].en} for row in page.rows]
    return Page(rows, page.next, page.prev)
