"""How tickets come into being, and are corrected before they are dispatched."""

import secrets
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, Final

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.numbering import next_number
from app.platform.problems import InvalidFields
from app.platform.workdays import office_day
from app.tickets import policy
from app.tickets.events import TicketEdited, TicketSubmitted
from app.tickets.models import Ticket
from app.tickets.problems import FindingTaken, IdTaken, NotYours, unknown_reference
from app.tickets.pseudonyms import pseudonym
from app.tickets.queries import creating, tickets
from app.tickets.queries.search import index_again, index_new
from app.tickets.service.gate import allow
from app.tickets.vocabulary import Action, Origin, TicketKind, TicketState
from app.walks.service import mark_finding_ticketed
from app.walks.vocabulary import FindingState, WalkState

_SUBMITTED_WALKS = frozenset({WalkState.SUBMITTED, WalkState.RETURNED, WalkState.ACCEPTED})
_SEARCHED = frozenset({"title", "description"})
_REFERENCES = ("bundle_id", "programme_id", "region_code")
_COUNTS = ("bounces", "appeals", "rounds", "recurrences", "urges", "proven_measures")
_BLANK: Final[Mapping[str, Any]] = (
    {column.key: None for column in Ticket.__table__.c if column.computed is None}
    | dict.fromkeys(_COUNTS, 0)
    | {"deadline_provisional": False, "version": 1}
)
"""A ticket of which nothing is known yet, so that what is inserted is also what is answered."""


def submit_ticket(
    session: WriteSession,
    actor: Actor,
    *,
    ticket_id: str | None,
    kind: TicketKind,
    origin: Origin,
    content: Mapping[str, Any],
) -> tuple[str, dict[str, Any] | None]:
    """Enter a ticket directly; its id, and its row unless it was there already.

    The client's own id makes a repetition harmless. A coordinator who writes down what somebody
    else said is no finder; such a ticket is verified by a drawn substitute.

    Raises:
        IdTaken: the id belongs to another ticket.
        InvalidFields: a reference points at nothing.
    """
    known = _references(session, content)
    finder = None if policy.is_office(actor) else actor.user_id
    values = dict(content) | {"kind": kind, "origin": origin}
    if values.get("board") is None:
        values["board"] = known.get("board")
    made, row = _insert(
        session,
        actor,
        ticket_id or new_id(),
        values,
        finder_id=finder,
        finder_organisation_id=actor.organisation_id if finder else None,
    )
    return made, None if row is None else row | {"matter_name": known.get("matter_name")}


def submit_finding(
    session: WriteSession, actor: Actor, finding_id: str, *, ticket_id: str | None = None
) -> str:
    """Make the ticket of one finding; its id, also when it was made before.

    Raises:
        InvalidFields: there is no such finding, or its walk is not submitted.
        NotYours: it is somebody else's walk.
        FindingTaken: the finding was dismissed.
    """
    found = creating.finding(session, finding_id)
    mine = found is not None and actor.user_id == found.walker_id
    if found is None or not (mine or policy.is_office(actor)):
        raise unknown_reference("/finding_id")
    return _submit_found(session, actor, found, ticket_id)


def submit_findings(session: WriteSession, actor: Actor, walk_id: str) -> list[str]:
    """Make the tickets of all open findings of a submitted walk; repeating it adds nothing.

    Raises:
        NotYours: it is somebody else's walk.
    """
    made = []
    for found in creating.findings_of_walk(session, walk_id):
        if not (policy.is_office(actor) or actor.user_id == found.walker_id):
            raise NotYours
        if found.state is FindingState.OPEN and found.walk_state in _SUBMITTED_WALKS:
            made.append(_submit_found(session, actor, found, None))
    return made


def _submit_found(session: WriteSession, actor: Actor, found: Any, ticket_id: str | None) -> str:
    if found.walk_state not in _SUBMITTED_WALKS:
        raise InvalidFields("走流程尚未提交", "The walk is not submitted yet")
    if found.state is FindingState.DISMISSED:
        raise FindingTaken
    suggestion = f"\n\n建议：{found.suggestion}" if found.suggestion else ""
    values = {
        "kind": TicketKind(found.kind.value),
        "origin": Origin.WALK,
        "title": found.title,
        "description": found.description + suggestion,
        "severity": found.severity,
        "dimension": found.dimension,
        "board": found.board,
        "region_code": found.region_code,
        "matter_id": found.matter_id,
        "bundle_id": found.bundle_id,
        "programme_id": found.programme_id,
        "walk_id": found.walk_id,
        "finding_id": found.id,
    }
    made, row = _insert(
        session,
        actor,
        ticket_id or new_id(),
        values,
        finder_id=found.walker_id,
        finder_organisation_id=found.walker_organisation_id,
    )
    if row is not None:
        mark_finding_ticketed(session, actor, found.id, made)
    return made


def _insert(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    values: dict[str, Any],
    *,
    finder_id: str | None,
    finder_organisation_id: str | None,
) -> tuple[str, dict[str, Any] | None]:
    series = f"FK-{office_day(session.now).year}"
    seal = secrets.token_hex(16)
    row = (
        dict(_BLANK)
        | values
        | {
            "id": ticket_id,
            "number": next_number(session, series),
            "state": TicketState.SUBMITTED,
            "finder_id": finder_id,
            "finder_organisation_id": finder_organisation_id,
            "seal": seal,
            "finder_pseudonym": pseudonym(seal, finder_id),
            "submitted_at": session.now,
            "created_at": session.now,
            "updated_at": session.now,
            "duties": {},
        }
    )
    if not creating.insert_once(session, row):
        creating.give_back_number(session, series)
        return _repeated(session, row), None
    index_new(session, [row])
    record(
        session,
        actor,
        TicketSubmitted(
            aggregate_id=ticket_id,
            number=row["number"],
            source="",
            target=TicketState.SUBMITTED.value,
            kind=row["kind"].value,
            origin=row["origin"].value,
            severity=row["severity"].value,
        ),
    )
    return ticket_id, row


def _repeated(session: WriteSession, row: dict[str, Any]) -> str:
    known = creating.existing(session, row["id"], row.get("finding_id"))
    same_finding = row.get("finding_id") is not None and known.finding_id == row["finding_id"]
    same_text = (known.finder_id, known.kind, known.title, known.description) == (
        row["finder_id"],
        row["kind"],
        row["title"],
        row["description"],
    )
    if not (same_finding or (known.id == row["id"] and same_text)):
        raise IdTaken
    found: str = known.id
    return found


def edit_ticket(
    session: WriteSession,
    actor: Actor,
    ticket_id: str,
    *,
    changes: Mapping[str, Any],
    expected_version: int,
) -> dict[str, Any]:
    """Correct text and classification before dispatch; the row as it is then.

    The most frequent change, so it reads once and writes once, without the mapper.

    Raises:
        InvalidFields: a reference points at nothing.
    """
    row = tickets.ticket_row(session, actor, ticket_id, lock=True)
    allow(
        tickets.facts_of(SimpleNamespace(**row)),
        policy.actor_facts(actor),
        Action.EDIT,
        version=row["version"],
        expected_version=expected_version,
        now=session.now,
    )
    known = _references(session, changes)
    changed = {name: value for name, value in changes.items() if row[name] != value}
    if not changed:
        return row
    written = changed | {"version": row["version"] + 1, "updated_at": session.now}
    tickets.write_changes(session, ticket_id, row["version"], written)
    row |= written
    if "matter_id" in changed:
        row["matter_name"] = known.get("matter_name")
    if not _SEARCHED.isdisjoint(changed):
        index_again(session, ticket_id, row["number"], row["title"], row["description"])
    state = row["state"].value
    record(
        session,
        actor,
        TicketEdited(
            aggregate_id=ticket_id,
            number=row["number"],
            source=state,
            target=state,
            fields=sorted(changed),
        ),
    )
    return row


def _references(session: WriteSession, content: Mapping[str, Any]) -> dict[str, Any]:
    """Refuse references that point at nothing; the name and board of the matter, if any."""
    given = {name: content.get(name) for name in _REFERENCES}
    unknown = creating.unknown_references(session, **given) if any(given.values()) else []
    matter_id = content.get("matter_id")
    matter = creating.matter(session, matter_id) if matter_id else None
    if matter_id and matter is None:
        unknown = ["matter_id", *unknown]
    if unknown:
        raise InvalidFields(
            errors=[error for name in unknown for error in unknown_reference(f"/{name}").errors]
        )
    return {} if matter is None else {"matter_name": matter.name, "board": matter.board}
