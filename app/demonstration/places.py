"""What of the catalogue the script names, found by its name."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.catalogue.queries.bundles import bundle_ids
from app.catalogue.queries.guides import guide_id_of
from app.catalogue.queries.matters import matter_ids_by_key
from app.catalogue.queries.places import channel_ids, organisation_ids, outlet_ids_by_name
from app.catalogue.queries.regions import region_ids
from app.catalogue.queries.versions import version_detail, version_in
from app.catalogue.vocabulary import GuideState
from app.platform.actor import Actor
from app.platform.db import ReadSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is walked, against which published guide, with the guide's stages by name."""

    matter_id: str | None
    bundle_id: str | None
    guide_version_id: str | None = None
    stages: Mapping[str, str] = field(default_factory=dict)


class Places:
    """Reads the catalogue once."""

    def __init__(self, session: ReadSession) -> None:
        self._matters = matter_ids_by_key(session)
        self._bundles = bundle_ids(session)
        self._regions = region_ids(session)
        self._units = organisation_ids(session)
        self._outlets = outlet_ids_by_name(session)
        self.channels = channel_ids(session)

    def matter(self, name: str) -> str | None:
        """The one matter of that name."""
        return _named(self._matters, name) if name else None

    def bundle(self, name: str) -> str | None:
        """The bundle of that name, without its usual ending."""
        return _named(self._bundles, f"“{name}”一件事一次办") if name else None

    def outlet(self, name: str) -> str | None:
        """The one outlet of that name."""
        return _named(self._outlets, name) if name else None

    def subject(self, session: ReadSession, *, matter: str, bundle: str, place: str) -> Subject:
        """A matter or bundle with the guide that is published for the place, if any is."""
        matter_id, bundle_id = self.matter(matter), self.bundle(bundle)
        subject = Subject(matter_id=matter_id, bundle_id=bundle_id)
        if not place:
            return subject
        region_id = self._regions.get(place)
        guide_id = guide_id_of(
            session,
            matter_id=matter_id,
            bundle_id=bundle_id,
            region_id=region_id,
            organisation_id=None if region_id else self._units[place],
        )
        version = guide_id and version_in(session, guide_id, GuideState.PUBLISHED)
        if not version:
            raise LookupError(f"no guide is published for {matter or bundle} in {place}")
        detail = version_detail(session, Actor.system("demonstration"), version.id)
        return Subject(
            matter_id=matter_id,
            bundle_id=bundle_id,
            guide_version_id=version.id,
            stages={stage["name"]: stage["id"] for stage in detail["stages"]},
        )


def _named(ids: Mapping[str, str | None], name: str) -> str:
    found = ids.get(name)
    if found is None:
        raise LookupError(f"the catalogue has no “{name}”, or several")
    return found
