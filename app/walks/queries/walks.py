"""Reading walks: for a change, in lists, and whole."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Select, select
from sqlalchemy.dialects import postgresql, sqlite

from app.identity.models import UserRow
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page
from app.platform.search import search_page
from app.walks.lifecycle import available_actions
from app.walks.models import Walk
from app.walks.policy import may_name_walker, parts_played
from app.walks.problems import WalkNotFound
from app.walks.queries import parts, reviews
from app.walks.queries.visibility import visible_to
from app.walks.schemas.answers import WalkOut
from app.walks.vocabulary import Mode, WalkState

SEARCH_KIND = "walk"
SORTS = {
    sort.name: sort
    for sort in (
        Sort("-created_at", (Walk.created_at, Walk.id), descending=True),
        Sort("created_at", (Walk.created_at, Walk.id)),
        Sort("-updated_at", (Walk.updated_at, Walk.id), descending=True),
        Sort("updated_at", (Walk.updated_at, Walk.id)),
    )
}

_ROW = (
    Walk.id,
    Walk.number,
    Walk.title,
    Walk.state,
    Walk.mode,
    Walk.walker_id,
    Walk.walker_organisation_id,
    Walk.is_experiencer,
    Walk.pseudonym,
    UserRow.display_name.label("walker_name"),
    Walk.programme_id,
    Walk.matter_id,
    Walk.bundle_id,
    Walk.channel_id,
    Walk.outlet_id,
    Walk.acted_identity,
    Walk.persona,
    Walk.announced,
    Walk.case_kind,
    Walk.planned_for,
    Walk.rewalk_of_ticket_id,
    Walk.started_at,
    Walk.ended_at,
    Walk.submitted_at,
    Walk.clock_is_off,
    Walk.version,
    Walk.created_at,
    Walk.updated_at,
)
_DETAIL = (
    *_ROW,
    Walk.guide_version_id,
    Walk.checklist_id,
    Walk.questions,
    Walk.question_answers,
    Walk.linked_ticket_ids,
    Walk.client_started_at,
    Walk.start_received_at,
    Walk.clock_offset_ms,
    Walk.client_ended_at,
    Walk.round,
    Walk.endorsed_at,
    Walk.summary,
    Walk.abandoned_reason,
)
_KEPT_BACK = ("walker_id", "walker_name", "walker_organisation_id", "is_experiencer")


@dataclass(frozen=True, kw_only=True)
class WalkFilter:
    """What a list of walks is narrowed by; empty means not at all."""

    states: Sequence[WalkState] = ()
    modes: Sequence[Mode] = ()
    matter_ids: Sequence[str] = ()
    bundle_ids: Sequence[str] = ()
    programme_id: str | None = None
    walker_id: str | None = None
    rewalk_of_ticket_id: str | None = None
    updated_since: datetime | None = None
    text: str | None = None
    sort: str = field(default="-created_at")


def insert_if_new(session: WriteSession, values: dict[str, Any]) -> bool:
    """Insert a walk unless its id is taken; two equal messages at once make one row."""
    make = postgresql.insert if session.dialect_name == "postgresql" else sqlite.insert
    made = session.execute(
        make(Walk).values(**values).on_conflict_do_nothing(index_elements=["id"]).returning(Walk.id)
    ).scalar_one_or_none()
    return made is not None


def walk_with_id(session: ReadSession, walk_id: str) -> Walk | None:
    """The walk, whoever it belongs to; only to recognise an id that is taken."""
    return session.execute(
        select(Walk).where(Walk.id == walk_id).with_for_update()
    ).scalar_one_or_none()


def walk_to_change(session: WriteSession, actor: Actor, walk_id: str) -> Walk:
    """The walk's row, locked, when the actor may see it.

    Raises:
        WalkNotFound: there is none, or it is not to be seen.
    """
    found = session.execute(
        select(Walk).where(Walk.id == walk_id, visible_to(actor)).with_for_update(of=Walk)
    ).scalar_one_or_none()
    if found is None:
        raise WalkNotFound
    return found


def ensure_visible(session: ReadSession, actor: Actor, walk_id: str) -> None:
    """Refuse what the actor may not see; for packages that hang something on a walk.

    Raises:
        WalkNotFound: there is none, or it is not to be seen.
    """
    found = session.execute(
        select(Walk.id).where(Walk.id == walk_id, visible_to(actor))
    ).scalar_one_or_none()
    if found is None:
        raise WalkNotFound


def walks_page(
    session: ReadSession, actor: Actor, wanted: WalkFilter, *, cursor: str | None, limit: int
) -> Page:
    """Walks the actor may see, with names only where they may be known.

    A list that is searched comes newest first, whatever order was asked for.
    """
    statement = _narrowed(_select(_ROW).where(visible_to(actor)), wanted)
    if wanted.text is None:
        page = keyset_page(session, statement, sort=SORTS[wanted.sort], cursor=cursor, limit=limit)
    else:
        page = search_page(
            session,
            statement,
            kind=SEARCH_KIND,
            id_column=Walk.id,
            query=wanted.text,
            cursor=cursor,
            limit=limit,
        )
    return Page([_named(actor, row) for row in page.rows], page.next, page.prev)


def walk_detail(session: ReadSession, actor: Actor, walk_id: str) -> WalkOut:
    """A whole walk.

    Raises:
        WalkNotFound: there is none, or it is not to be seen.
    """
    row = (
        session.execute(_select(_DETAIL).where(Walk.id == walk_id, visible_to(actor)))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise WalkNotFound
    held = _Held(row)
    offers = available_actions(
        row["state"],
        parts_played(actor, held),
        unit_passed=row["endorsed_at"] is not None,
        needs_unit=held.needs_unit_review,
    )
    return cast(
        "WalkOut",
        {
            **_named(actor, row),
            "mode_record": parts.mode_record_content(session, walk_id),
            "steps": parts.steps_of(session, walk_id),
            "answers": parts.answers_of(session, walk_id),
            "findings": parts.findings_of_walk(session, walk_id),
            "reviews": reviews.reviews_of(session, walk_id),
            "amendments": reviews.amendments_of(session, walk_id),
            "available_actions": [
                {"action": offer.action, "demands": list(offer.demands)} for offer in offers
            ],
        },
    )


class _Held:
    """A row of a walk in the shape the policy reads."""

    def __init__(self, row: Any) -> None:
        self.walker_id: str = row["walker_id"]
        self.walker_organisation_id: str | None = row["walker_organisation_id"]
        self.is_experiencer: bool = row["is_experiencer"]

    @property
    def needs_unit_review(self) -> bool:
        return not self.is_experiencer and self.walker_organisation_id is not None


def _select(columns: Sequence[Any]) -> Select[*tuple[Any, ...]]:
    return select(*columns).join(UserRow, UserRow.id == Walk.walker_id)


def _narrowed(statement: Select[*tuple[Any, ...]], wanted: WalkFilter) -> Select[*tuple[Any, ...]]:
    for column, values in (
        (Walk.state, wanted.states),
        (Walk.mode, wanted.modes),
        (Walk.matter_id, wanted.matter_ids),
        (Walk.bundle_id, wanted.bundle_ids),
    ):
        if values:
            statement = statement.where(column.in_(values))
    for column, value in (
        (Walk.programme_id, wanted.programme_id),
        (Walk.walker_id, wanted.walker_id),
        (Walk.rewalk_of_ticket_id, wanted.rewalk_of_ticket_id),
    ):
        if value is not None:
            statement = statement.where(column == value)
    if wanted.updated_since is not None:
        statement = statement.where(Walk.updated_at >= wanted.updated_since)
    return statement


def _named(actor: Actor, row: Any) -> dict[str, Any]:
    known = may_name_walker(actor, walker_id=row["walker_id"], is_experiencer=row["is_experiencer"])
    walker = {
        "id": row["walker_id"] if known else None,
        "name": row["walker_name"] if known else row["pseudonym"],
        "sealed": not known,
    }
    return {key: value for key, value in row.items() if key not in _KEPT_BACK} | {"walker": walker}
