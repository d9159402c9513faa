"""A guide's content into its tables, and what of it must be known beforehand."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from app.catalogue.content import GuideContent
from app.catalogue.models import GuideVersion
from app.catalogue.problems import GuideContentInvalid, GuidePlaceInvalid
from app.catalogue.queries import bundles as bundle_queries
from app.catalogue.queries import matters as matter_queries
from app.catalogue.queries import places as place_queries
from app.catalogue.queries import versions as queries
from app.platform.db import ReadSession, WriteSession
from app.platform.ids import new_id
from app.platform.problems import FieldError

_LISTS = frozenset({"stages", "materials", "places", "channels", "promised", "legal"})


def put_content(session: WriteSession, draft: GuideVersion, content: GuideContent) -> None:
    """Write the content over a draft's row and parts."""
    for name, value in text_columns(content).items():
        setattr(draft, name, value)
    session.add(draft)
    session.flush()
    channel_ids = place_queries.channel_ids(session)
    queries.replace_parts(session, draft.id, **part_rows(draft.id, content, channel_ids))


def text_columns(content: GuideContent) -> dict[str, Any]:
    """What lies in the version's own row."""
    plain = {
        name: getattr(content, name)
        for name in GuideContent.__dataclass_fields__
        if name not in _LISTS
    }
    return plain | {
        "promised_amount": content.promised.amount,
        "promised_unit": content.promised.unit,
        "legal_amount": content.legal.amount if content.legal else None,
        "legal_unit": content.legal.unit if content.legal else None,
        "digest": content.digest(),
    }


def part_rows(
    version_id: str, content: GuideContent, channel_ids: Mapping[str, str]
) -> dict[str, list[dict[str, Any]]]:
    """What lies in the tables of parts, by table."""
    parts: dict[str, tuple[Any, ...]] = {
        "stages": content.stages,
        "materials": content.materials,
        "places": content.places,
    }
    rows = {
        table: [
            {
                "id": new_id(),
                "guide_version_id": version_id,
                "position": position,
                **asdict(part),
            }
            for position, part in enumerate(members, start=1)
        ]
        for table, members in parts.items()
    }
    rows["channels"] = [
        {
            "guide_version_id": version_id,
            "channel_id": channel_ids[code],
            "position": position,
        }
        for position, code in enumerate(content.channels, start=1)
    ]
    return rows


def check_content(session: ReadSession, content: GuideContent) -> None:
    """Whether all channels and outlets that the content names are there, each once.

    Raises:
        GuideContentInvalid: some are not.
    """
    errors = []
    codes = place_queries.channel_codes(session)
    for index, code in enumerate(content.channels):
        if codes.get(code) != code or code in content.channels[:index]:
            errors.append(
                FieldError(
                    pointer=f"/content/channels/{index}",
                    code="guide.channel",
                    message=f"没有渠道“{code}”，或重复",
                    message_en=f"There is no channel “{code}”, or it stands twice",
                )
            )
    ids = [place.outlet_id for place in content.places if place.outlet_id]
    known = place_queries.known_outlets(session, ids)
    for index, place in enumerate(content.places):
        if place.outlet_id and place.outlet_id not in known:
            errors.append(
                FieldError(
                    pointer=f"/content/places/{index}/outlet_id",
                    code="guide.outlet",
                    message="没有这个服务点",
                    message_en="No such outlet",
                )
            )
    if errors:
        raise GuideContentInvalid(errors=errors)


def check_subject(
    session: ReadSession,
    *,
    matter_id: str | None,
    bundle_id: str | None,
    region_id: str | None,
    organisation_id: str | None,
) -> None:
    """Whether a guide has exactly one subject and one place, and both are there.

    Raises:
        GuidePlaceInvalid: it has not.
    """
    errors = []
    if (matter_id is None) is (bundle_id is None):
        errors.append(_error("/matter_id", "事项和一件事应选且只选一项", "One subject"))
    elif matter_id is not None and not matter_queries.known_matters(session, [matter_id]):
        errors.append(_error("/matter_id", "没有这个事项", "No such matter"))
    elif bundle_id is not None and not bundle_queries.known_bundles(session, [bundle_id]):
        errors.append(_error("/bundle_id", "没有这个一件事", "No such bundle"))
    if (region_id is None) is (organisation_id is None):
        errors.append(_error("/region_id", "行政区划和功能区应选且只选一项", "One place"))
    elif not place_queries.place_exists(
        session, region_id=region_id, organisation_id=organisation_id
    ):
        pointer = "/region_id" if region_id else "/organisation_id"
        errors.append(_error(pointer, "没有这个地方", "No such place"))
    if errors:
        raise GuidePlaceInvalid(errors=errors)


def _error(pointer: str, message: str, message_en: str) -> FieldError:
    return FieldError(
        pointer=pointer, code="guide.subject_or_place", message=message, message_en=message_en
    )
