"""Entering and changing bundles."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.catalogue.events import BundleChanged, BundleCreated
from app.catalogue.models import Bundle
from app.catalogue.pinyin import name_keys
from app.catalogue.problems import BundleNameTaken, BundlePartsInvalid
from app.catalogue.queries import bundles as queries
from app.catalogue.queries.matters import known_matters
from app.catalogue.queries.places import known_organisations
from app.catalogue.service.changes import assign, touch
from app.catalogue.vocabulary import BundleRole
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import FieldError


@dataclass(frozen=True, slots=True, kw_only=True)
class Department:
    """A department's part in a bundle; ``organisation_id`` where it is a unit of ours."""

    name: str
    role: BundleRole
    organisation_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterPart:
    """A matter's part in a bundle."""

    matter_id: str
    role: BundleRole


def create_bundle(
    session: WriteSession,
    actor: Actor,
    *,
    name: str,
    our_role: BundleRole,
    departments: Sequence[Department],
    matters: Sequence[MatterPart] = (),
    acceptance: str = "",
    joint_handling: str = "",
    delivery: str = "",
    source_note: str | None = None,
    is_sample: bool = False,
) -> str:
    """Enter a bundle with its departments and matters; the new id.

    Raises:
        BundleNameTaken: a bundle is called so already.
        BundlePartsInvalid: not exactly one leads, or something stands twice or is unknown.
    """
    if queries.bundle_id_of(session, name) is not None:
        raise BundleNameTaken
    _check_parts(session, departments, matters)
    bundle = Bundle(
        id=new_id(),
        name=name,
        our_role=our_role,
        acceptance=acceptance,
        joint_handling=joint_handling,
        delivery=delivery,
        source_note=source_note,
        is_active=True,
        is_sample=is_sample,
        created_at=session.now,
        updated_at=session.now,
        **name_keys(name),
    )
    session.add(bundle)
    session.flush()
    put_departments(session, bundle.id, departments)
    put_matters(session, bundle.id, matters)
    record(session, actor, BundleCreated(aggregate_id=bundle.id, bundle_name=name))
    return bundle.id


def change_bundle(
    session: WriteSession,
    actor: Actor,
    bundle_id: str,
    *,
    changes: Mapping[str, Any],
    departments: Sequence[Department] | None,
    matters: Sequence[MatterPart] | None,
    expected_version: int,
) -> None:
    """Change a bundle; departments and matters are replaced as a whole when given.

    Raises:
        BundleNotFound: there is none.
        BundleNameTaken: another bundle is called so.
        BundlePartsInvalid: not exactly one leads, or something stands twice or is unknown.
        Stale: somebody changed it since it was read.
    """
    bundle = queries.bundle_for_change(session, bundle_id)
    all_changes = dict(changes)
    if "name" in changes:
        if queries.bundle_id_of(session, changes["name"]) not in {None, bundle_id}:
            raise BundleNameTaken
        all_changes |= name_keys(changes["name"])
    fields = assign(bundle, all_changes, expected_version=expected_version, now=session.now)
    _check_parts(session, departments, matters)
    if departments is not None:
        put_departments(session, bundle_id, departments)
        fields.append("departments")
    if matters is not None:
        put_matters(session, bundle_id, matters)
        fields.append("matters")
    if fields:
        touch(bundle, now=session.now)
        session.flush()
        record(session, actor, BundleChanged(aggregate_id=bundle_id, fields=fields))


def put_departments(
    session: WriteSession, bundle_id: str, departments: Sequence[Department]
) -> None:
    """Write a bundle's departments, the leading one first."""
    in_order = sorted(departments, key=lambda one: one.role is not BundleRole.LEAD)
    rows = [
        {
            "id": new_id(),
            "bundle_id": bundle_id,
            "position": position,
            "role": department.role,
            "name": department.name,
            "organisation_id": department.organisation_id,
        }
        for position, department in enumerate(in_order, start=1)
    ]
    queries.replace_departments(session, bundle_id, rows)


def put_matters(session: WriteSession, bundle_id: str, matters: Sequence[MatterPart]) -> None:
    """Write a bundle's matters in the order given."""
    rows = [
        {"bundle_id": bundle_id, "matter_id": m.matter_id, "role": m.role, "position": position}
        for position, m in enumerate(matters, start=1)
    ]
    queries.replace_matters(session, bundle_id, rows)


def _check_parts(
    session: ReadSession,
    departments: Sequence[Department] | None,
    matters: Sequence[MatterPart] | None,
) -> None:
    errors = _department_faults(session, departments) if departments is not None else []
    if matters is not None:
        errors += _matter_faults(session, matters)
    if errors:
        raise BundlePartsInvalid(errors=errors)


def _department_faults(session: ReadSession, departments: Sequence[Department]) -> list[FieldError]:
    errors = []
    leading = sum(one.role is BundleRole.LEAD for one in departments)
    if leading != 1:
        errors.append(
            _error("/departments", "one_lead", "应有且只有一个牵头部门", "Exactly one leads")
        )
    names = Counter(one.name for one in departments)
    ids = [one.organisation_id for one in departments if one.organisation_id]
    known = known_organisations(session, ids)
    for index, one in enumerate(departments):
        if names[one.name] > 1:
            errors.append(
                _error(
                    f"/departments/{index}/name", "twice", "部门重复", "Stands in the list twice"
                )
            )
        if one.organisation_id and one.organisation_id not in known:
            errors.append(
                _error(
                    f"/departments/{index}/organisation_id",
                    "organisation",
                    "没有这个单位",
                    "No such organisation",
                )
            )
    return errors


def _matter_faults(session: ReadSession, matters: Sequence[MatterPart]) -> list[FieldError]:
    errors = []
    counts = Counter(one.matter_id for one in matters)
    known = known_matters(session, list(counts))
    for index, one in enumerate(matters):
        pointer = f"/matters/{index}/matter_id"
        if one.matter_id not in known:
            errors.append(_error(pointer, "matter", "没有这个事项", "No such matter"))
        elif counts[one.matter_id] > 1:
            errors.append(_error(pointer, "twice", "事项重复", "Stands in the list twice"))
    return errors


def _error(pointer: str, code: str, message: str, message_en: str) -> FieldError:
    return FieldError(
        pointer=pointer, code=f"bundle.{code}", message=message, message_en=message_en
    )
