"""Organisations: made, changed, closed; never deleted."""

from collections.abc import Mapping
from typing import Any

from app.identity import events
from app.identity.models import OrganisationRow
from app.identity.problems import (
    OrganisationInUse,
    OrganisationLoop,
    RegionCodeMismatch,
    UnknownOrganisation,
)
from app.identity.queries import organisations, users
from app.identity.vocabulary import OrganisationKind
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import FieldError, Stale

BUREAUS = (OrganisationKind.CITY_BUREAU, OrganisationKind.COUNTY_BUREAU)


def create_organisation(
    session: WriteSession,
    actor: Actor,
    *,
    code: str,
    kind: OrganisationKind,
    name: str,
    short_name: str | None = None,
    parent_id: str | None = None,
    region_code: str | None = None,
    position: int = 0,
) -> str:
    """A new unit; its id."""
    _region_fits(kind, region_code)
    if parent_id is not None and not organisations.is_open(session, parent_id):
        raise UnknownOrganisation(errors=[_error("/parent_id", "organisation.unknown")])
    row = OrganisationRow(
        id=new_id(),
        parent_id=parent_id,
        kind=kind,
        code=code,
        name=name,
        short_name=short_name or name[:40],
        region_code=region_code,
        position=position,
        is_active=True,
        created_at=session.now,
        updated_at=session.now,
    )
    session.add(row)
    session.flush()
    made = events.OrganisationCreated(aggregate_id=row.id, code=code, kind=kind.value)
    record(session, actor, made)
    return row.id


def change_organisation(
    session: WriteSession,
    actor: Actor,
    organisation_id: str,
    *,
    changes: Mapping[str, Any],
    expected_version: int,
) -> None:
    """Change particulars, move it in the tree, close or reopen it."""
    row = organisations.organisation_for_change(session, organisation_id)
    if row.version != expected_version:
        raise Stale(current_version=row.version)
    parent_id = changes.get("parent_id")
    if parent_id is not None:
        if not organisations.is_open(session, parent_id):
            raise UnknownOrganisation(errors=[_error("/parent_id", "organisation.unknown")])
        if organisations.lies_below(session, parent_id, above=organisation_id):
            raise OrganisationLoop
    _region_fits(row.kind, changes.get("region_code", row.region_code))
    if row.is_active and changes.get("is_active") is False:
        _must_be_empty(session, organisation_id)
    for name, value in changes.items():
        setattr(row, name, value)
    row.updated_at = session.now
    session.flush()
    changed = events.OrganisationChanged(aggregate_id=row.id, fields=sorted(changes))
    record(session, actor, changed)


def _must_be_empty(session: WriteSession, organisation_id: str) -> None:
    people = users.active_people_of(session, organisation_id)
    children = organisations.active_children(session, organisation_id)
    if people or children:
        raise OrganisationInUse(active_people=people, active_children=children)


def _region_fits(kind: OrganisationKind, region_code: str | None) -> None:
    wrong = (kind in BUREAUS and region_code is None) or (
        kind is OrganisationKind.FUNCTIONAL_AREA and region_code is not None
    )
    if wrong:
        raise RegionCodeMismatch(errors=[_error("/region_code", "organisation.region_code")])


def _error(pointer: str, code: str) -> FieldError:
    kind = RegionCodeMismatch if code == RegionCodeMismatch.code else UnknownOrganisation
    return FieldError(pointer=pointer, code=code, message=kind.title, message_en=kind.title_en)
