"""Selects of guide versions and of what they say."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, delete, func, insert, select, true
from sqlalchemy.orm import InstrumentedAttribute

from app.catalogue.content import GuideContent, Limit, Material, Place, Stage
from app.catalogue.lifecycle import available_actions
from app.catalogue.models import (
    Channel,
    GuideChannel,
    GuideMaterial,
    GuidePlace,
    GuideStage,
    GuideVersion,
)
from app.catalogue.policy import sees_drafts
from app.catalogue.problems import GuideNotFound
from app.catalogue.schemas.guides import GuideVersionOut, GuideVersionRow
from app.catalogue.vocabulary import GuideState
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page

NEWEST_FIRST = Sort("-number", (GuideVersion.number,), descending=True)

_ROW = (
    GuideVersion.id,
    GuideVersion.guide_id,
    GuideVersion.number,
    GuideVersion.state,
    GuideVersion.title,
    GuideVersion.change_note,
    GuideVersion.digest,
    GuideVersion.published_at,
    GuideVersion.superseded_at,
    GuideVersion.version,
    GuideVersion.updated_at,
)
# The text of a version that lies in its own row, by the names of ``GuideContent``.
_TEXT = (
    GuideVersion.handling,
    GuideVersion.visits,
    GuideVersion.visit_reason,
    GuideVersion.fully_online,
    GuideVersion.fee_charged,
    GuideVersion.fee_standard,
    GuideVersion.fee_basis,
    GuideVersion.online_payment,
    GuideVersion.conditions,
    GuideVersion.basis,
    GuideVersion.result_name,
    GuideVersion.authority_name,
    GuideVersion.authority_credit_code,
    GuideVersion.consultation_phone,
    GuideVersion.complaint_phone,
)
_LIMITS = (
    GuideVersion.promised_amount,
    GuideVersion.promised_unit,
    GuideVersion.legal_amount,
    GuideVersion.legal_unit,
)
_STAGE = (
    GuideStage.id,
    GuideStage.position,
    GuideStage.name,
    GuideStage.kind,
    GuideStage.optional,
    GuideStage.any_order,
    GuideStage.note,
)
_MATERIAL = (
    GuideMaterial.id,
    GuideMaterial.position,
    GuideMaterial.name,
    GuideMaterial.form,
    GuideMaterial.necessity,
    GuideMaterial.copies,
    GuideMaterial.source,
    GuideMaterial.verified_online,
    GuideMaterial.note,
)
_PLACE = (
    GuidePlace.id,
    GuidePlace.position,
    GuidePlace.name,
    GuidePlace.address,
    GuidePlace.hours,
    GuidePlace.outlet_id,
)
PartT = TypeVar("PartT")


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Versions that are or were in force; drafts as well for who edits."""
    return true() if sees_drafts(actor) else GuideVersion.state != GuideState.DRAFT


def versions_of(session: ReadSession, actor: Actor, guide_id: str) -> list[GuideVersionRow]:
    """A guide's versions, the newest first, up to 200."""
    rows = session.execute(
        select(*_ROW)
        .where(GuideVersion.guide_id == guide_id, visible_to(actor))
        .order_by(GuideVersion.number.desc())
        .limit(200)
    ).mappings()
    return [cast("GuideVersionRow", dict(row)) for row in rows]


def versions_page(
    session: ReadSession, actor: Actor, guide_id: str, *, cursor: str | None, limit: int
) -> Page:
    """A guide's versions, the newest first.

    Raises:
        GuideNotFound: there is no guide with a version that ``actor`` sees.
    """
    statement = select(*_ROW).where(GuideVersion.guide_id == guide_id, visible_to(actor))
    if session.execute(statement.limit(1)).first() is None:
        raise GuideNotFound
    return keyset_page(session, statement, sort=NEWEST_FIRST, cursor=cursor, limit=limit)


def version_row(session: ReadSession, actor: Actor, version_id: str) -> GuideVersionRow:
    """A version without its text.

    Raises:
        GuideNotFound: there is none that ``actor`` sees.
    """
    found = select(*_ROW).where(GuideVersion.id == version_id, visible_to(actor))
    row = session.execute(found).mappings().one_or_none()
    if row is None:
        raise GuideNotFound
    return cast("GuideVersionRow", dict(row))


def version_detail(session: ReadSession, actor: Actor, version_id: str) -> GuideVersionOut:
    """A version with its text.

    Raises:
        GuideNotFound: there is none that ``actor`` sees.
    """
    row = _whole_row(session, version_id, visible_to(actor))
    actions = available_actions(row["state"]) if sees_drafts(actor) else ()
    detail = {
        **row,
        "promised": {"amount": row["promised_amount"], "unit": row["promised_unit"]},
        "legal": None
        if row["legal_unit"] is None
        else {"amount": row["legal_amount"], "unit": row["legal_unit"]},
        "stages": _parts(session, _STAGE, GuideStage.guide_version_id, version_id),
        "materials": _parts(session, _MATERIAL, GuideMaterial.guide_version_id, version_id),
        "places": _parts(session, _PLACE, GuidePlace.guide_version_id, version_id),
        "channels": _channels(session, version_id),
        "available_actions": list(actions),
    }
    return cast("GuideVersionOut", detail)


def content_of(session: ReadSession, version_id: str) -> GuideContent:
    """What a version says, as plain values.

    Raises:
        GuideNotFound: there is none.
    """
    row = _whole_row(session, version_id, true())
    stages = _parts(session, _STAGE, GuideStage.guide_version_id, version_id)
    materials = _parts(session, _MATERIAL, GuideMaterial.guide_version_id, version_id)
    places = _parts(session, _PLACE, GuidePlace.guide_version_id, version_id)
    return GuideContent(
        title=row["title"],
        promised=Limit(amount=row["promised_amount"], unit=row["promised_unit"]),
        legal=None
        if row["legal_unit"] is None
        else Limit(amount=row["legal_amount"], unit=row["legal_unit"]),
        **{column.key: row[column.key] for column in _TEXT},
        stages=_plain(Stage, stages),
        materials=_plain(Material, materials),
        places=_plain(Place, places),
        channels=tuple(channel["code"] for channel in _channels(session, version_id)),
    )


def _whole_row(
    session: ReadSession, version_id: str, condition: ColumnElement[bool]
) -> Mapping[str, Any]:
    found = select(*_ROW, *_TEXT, *_LIMITS).where(GuideVersion.id == version_id, condition)
    row = session.execute(found).mappings().one_or_none()
    if row is None:
        raise GuideNotFound
    return cast("Mapping[str, Any]", row)


def _parts(
    session: ReadSession,
    columns: Sequence[InstrumentedAttribute[Any]],
    key: InstrumentedAttribute[str],
    version_id: str,
) -> list[dict[str, Any]]:
    found = session.execute(select(*columns).where(key == version_id)).mappings()
    return sorted((dict(row) for row in found), key=lambda row: row["position"])


def _channels(session: ReadSession, version_id: str) -> list[dict[str, Any]]:
    rows = session.execute(
        select(Channel.id, Channel.code, Channel.name, Channel.is_online)
        .join(GuideChannel, GuideChannel.channel_id == Channel.id)
        .where(GuideChannel.guide_version_id == version_id)
        .order_by(GuideChannel.position)
    ).mappings()
    return [dict(row) for row in rows]


def _plain(kind: type[PartT], rows: Sequence[dict[str, Any]]) -> tuple[PartT, ...]:
    own = {"id", "position"}
    return tuple(kind(**{k: v for k, v in row.items() if k not in own}) for row in rows)


def version_for_change(session: WriteSession, version_id: str) -> GuideVersion:
    """The version's row, locked.

    Raises:
        GuideNotFound: there is none.
    """
    row = session.execute(
        select(GuideVersion).where(GuideVersion.id == version_id).with_for_update()
    ).scalar_one_or_none()
    if row is None:
        raise GuideNotFound
    return row


def version_in(session: ReadSession, guide_id: str, state: GuideState) -> GuideVersion | None:
    """The guide's draft or published version."""
    return session.execute(
        select(GuideVersion).where(GuideVersion.guide_id == guide_id, GuideVersion.state == state)
    ).scalar_one_or_none()


def last_number(session: ReadSession, guide_id: str) -> int:
    """The highest number a version of the guide has; nought before the first."""
    highest = select(func.max(GuideVersion.number)).where(GuideVersion.guide_id == guide_id)
    return session.execute(highest).scalar_one_or_none() or 0


def replace_parts(
    session: WriteSession,
    version_id: str,
    *,
    stages: Sequence[dict[str, Any]],
    materials: Sequence[dict[str, Any]],
    places: Sequence[dict[str, Any]],
    channels: Sequence[dict[str, Any]],
) -> None:
    """Put a draft's parts in place of those it had."""
    for model, rows in (
        (GuideStage, stages),
        (GuideMaterial, materials),
        (GuidePlace, places),
        (GuideChannel, channels),
    ):
        session.execute(delete(model).where(model.guide_version_id == version_id))
        if rows:
            session.execute(insert(model), list(rows))
