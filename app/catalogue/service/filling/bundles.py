"""Bundles in bulk, known by their names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.catalogue.models import Bundle
from app.catalogue.pinyin import name_keys
from app.catalogue.queries import bundles as bundle_queries
from app.catalogue.queries import filling as queries
from app.catalogue.queries.matters import matter_ids_by_key
from app.catalogue.queries.places import organisation_ids
from app.catalogue.rows import BundleRow, Outcome, RowRefusal
from app.catalogue.service.bundles import (
    Department,
    MatterPart,
    put_departments,
    put_matters,
)
from app.catalogue.service.changes import touch
from app.catalogue.service.filling.finders import unique
from app.catalogue.service.filling.plan import RowRefusedError, doubled, sum_up
from app.catalogue.vocabulary import BundleRole
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.ids import new_id

_TEXTS = ("acceptance", "joint_handling", "delivery")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """What is to be done for one row; ``None`` for parts that stay."""

    row: BundleRow
    known: Bundle | None
    changes: Mapping[str, Any]
    departments: list[Department] | None
    matters: list[MatterPart] | None

    @property
    def idle(self) -> bool:
        return not self.changes and self.departments is None and self.matters is None

    def kept(self) -> "_Step":
        """The same row left as it is."""
        return replace(self, changes={}, departments=None, matters=None)


def upsert_bundles(
    session: WriteSession,
    actor: Actor,
    rows: Sequence[BundleRow],
    *,
    keep_existing: bool = False,
) -> Outcome:
    """Bring in bundles; what a row is silent about stays as it was."""
    steps, refused = _plan(session, rows)
    if keep_existing:
        steps = [step if step.known is None else step.kept() for step in steps]
    written = [_carry_out(session, step) for step in steps if not step.idle]
    outcome = Outcome(
        created=sum(step.known is None for step in steps),
        updated=sum(step.known is not None and not step.idle for step in steps),
        unchanged=sum(step.idle for step in steps),
        refused=tuple(refused),
        written=tuple(written),
    )
    return sum_up(session, actor, "bundles", outcome)


def _plan(session: ReadSession, rows: Sequence[BundleRow]) -> tuple[list[_Step], list[RowRefusal]]:
    organisations = organisation_ids(session)
    matters = matter_ids_by_key(session)
    existing = {b.name: b for b in queries.bundles_called(session, [row.name for row in rows])}
    steps: list[_Step] = []
    refused: list[RowRefusal] = []
    seen: set[str] = set()
    for index, row in enumerate(rows):
        try:
            if row.name in seen:
                raise doubled("name")
            seen.add(row.name)
            departments = _departments(row, organisations)
            parts = _matters(row, matters)
        except RowRefusedError as error:
            refused.append(error.at(index))
            continue
        steps.append(_step(session, row, existing.get(row.name), departments, parts))
    return steps, refused


def _step(
    session: ReadSession,
    row: BundleRow,
    known: Bundle | None,
    departments: list[Department],
    matters: list[MatterPart] | None,
) -> _Step:
    names = (*_TEXTS, "our_role", "source_note", "is_sample")
    wanted = {name: getattr(row, name) for name in names if getattr(row, name) is not None}
    if known is None:
        return _Step(
            row=row, known=None, changes=wanted, departments=departments, matters=matters or []
        )
    had = [
        Department(name=d["name"], role=d["role"], organisation_id=d["organisation_id"])
        for d in bundle_queries.departments_of(session, known.id)
    ]
    had_matters = [
        MatterPart(matter_id=m["matter_id"], role=m["role"])
        for m in bundle_queries.matters_of(session, known.id)
    ]
    return _Step(
        row=row,
        known=known,
        changes={name: value for name, value in wanted.items() if getattr(known, name) != value},
        departments=None if departments == had else departments,
        matters=None if matters is None or matters == had_matters else matters,
    )


def _carry_out(session: WriteSession, step: _Step) -> tuple[str, str]:
    bundle = step.known
    if bundle is None:
        blank: dict[str, Any] = dict.fromkeys(_TEXTS, "") | {"is_sample": False}
        bundle = Bundle(
            id=new_id(),
            name=step.row.name,
            is_active=True,
            created_at=session.now,
            updated_at=session.now,
            **name_keys(step.row.name),
            **{**blank, **step.changes},
        )
        session.add(bundle)
    else:
        for name, value in step.changes.items():
            setattr(bundle, name, value)
        touch(bundle, now=session.now)
    session.flush()
    if step.departments is not None:
        put_departments(session, bundle.id, step.departments)
    if step.matters is not None:
        put_matters(session, bundle.id, step.matters)
    return "created" if step.known is None else "changed", bundle.id


def _departments(row: BundleRow, organisations: Mapping[str, str]) -> list[Department]:
    names = [row.lead, *row.participants]
    if len(set(names)) != len(names):
        raise RowRefusedError(
            "participants",
            "bundle.department_twice",
            "部门重复",
            "A department stands in the row twice",
        )
    return [
        Department(
            name=name,
            role=BundleRole.LEAD if name == row.lead else BundleRole.PARTICIPANT,
            organisation_id=organisations.get(name),
        )
        for name in names
    ]


def _matters(row: BundleRow, ids: dict[str, str | None]) -> list[MatterPart] | None:
    if row.matters is None:
        return None
    parts: list[MatterPart] = []
    for key in row.matters:
        column = "lead_matters" if key.role is BundleRole.LEAD else "participant_matters"
        matter_id = unique(ids, key.matter, column, "事项")
        if any(part.matter_id == matter_id for part in parts):
            raise RowRefusedError(
                column,
                "bundle.matter_twice",
                f"事项“{key.matter}”重复",
                f"The matter “{key.matter}” stands in the row twice",
            )
        parts.append(MatterPart(matter_id=matter_id, role=key.role))
    return parts
