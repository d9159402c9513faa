"""The units the notice names, laid down once and never overwritten afterwards."""

import json
from functools import cache
from importlib.resources import files
from typing import TypedDict, cast

from app.identity import events
from app.identity.models import OrganisationRow
from app.identity.queries.organisations import ids_by_code
from app.identity.vocabulary import OrganisationKind
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id

SEEDER = Actor.system("seed")


class SeedUnit(TypedDict):
    """A unit as the reference file has it; ``parent`` is a code that comes before it."""

    code: str
    kind: str
    name: str
    short_name: str
    parent: str | None
    region_code: str | None
    position: int


@cache
def reference_units() -> tuple[SeedUnit, ...]:
    """The shipped units, parents first."""
    text = (files("app.identity") / "reference" / "organisations.json").read_text(encoding="utf-8")
    return tuple(cast("list[SeedUnit]", json.loads(text)["organisations"]))


def seed_organisations(session: WriteSession) -> int:
    """Add the units that are missing by code; how many were added."""
    known = ids_by_code(session)
    added = 0
    for unit in reference_units():
        if unit["code"] in known:
            continue
        row = OrganisationRow(
            id=new_id(),
            parent_id=known[unit["parent"]] if unit["parent"] else None,
            kind=OrganisationKind(unit["kind"]),
            code=unit["code"],
            name=unit["name"],
            short_name=unit["short_name"],
            region_code=unit["region_code"],
            position=unit["position"],
            is_active=True,
            created_at=session.now,
            updated_at=session.now,
        )
        session.add(row)
        session.flush()
        known[row.code] = row.id
        added += 1
    if added:
        seeded = events.OrganisationsSeeded(aggregate_id="reference", created=added)
        record(session, SEEDER, seeded)
    return added
