"""What happens to the catalogue."""

from dataclasses import dataclass
from typing import ClassVar

from app.platform.events import Event


@dataclass(frozen=True, kw_only=True)
class CatalogueFilled(Event):
    """A batch of one kind was brought in; one event for all of its rows.

    ``aggregate_id`` is the kind: ``regions``, ``matters``, ``bundles``, ``outlets``, ``guides``.
    """

    name: ClassVar[str] = "catalogue.filled"
    aggregate: ClassVar[str] = "catalogue"

    created: int
    updated: int
    unchanged: int


@dataclass(frozen=True, kw_only=True)
class RegionCreated(Event):
    """A region was entered."""

    name: ClassVar[str] = "region.created"
    aggregate: ClassVar[str] = "region"

    code: str


@dataclass(frozen=True, kw_only=True)
class RegionChanged(Event):
    """Which particulars of a region changed."""

    name: ClassVar[str] = "region.changed"
    aggregate: ClassVar[str] = "region"

    fields: list[str]


@dataclass(frozen=True, kw_only=True)
class MatterCreated(Event):
    """A matter was entered."""

    name: ClassVar[str] = "matter.created"
    aggregate: ClassVar[str] = "matter"

    matter_name: str
    national_code: str | None
    local_code: str | None


@dataclass(frozen=True, kw_only=True)
class MatterChanged(Event):
    """Which particulars of a matter changed."""

    name: ClassVar[str] = "matter.changed"
    aggregate: ClassVar[str] = "matter"

    fields: list[str]


@dataclass(frozen=True, kw_only=True)
class BundleCreated(Event):
    """A bundle was entered."""

    name: ClassVar[str] = "bundle.created"
    aggregate: ClassVar[str] = "bundle"

    bundle_name: str


@dataclass(frozen=True, kw_only=True)
class BundleChanged(Event):
    """Which particulars of a bundle changed."""

    name: ClassVar[str] = "bundle.changed"
    aggregate: ClassVar[str] = "bundle"

    fields: list[str]


@dataclass(frozen=True, kw_only=True)
class ChannelCreated(Event):
    """A channel was entered."""

    name: ClassVar[str] = "channel.created"
    aggregate: ClassVar[str] = "channel"

    code: str


@dataclass(frozen=True, kw_only=True)
class ChannelChanged(Event):
    """Which particulars of a channel changed."""

    name: ClassVar[str] = "channel.changed"
    aggregate: ClassVar[str] = "channel"

    fields: list[str]


@dataclass(frozen=True, kw_only=True)
class OutletCreated(Event):
    """An outlet was entered."""

    name: ClassVar[str] = "outlet.created"
    aggregate: ClassVar[str] = "outlet"

    outlet_name: str


@dataclass(frozen=True, kw_only=True)
class OutletChanged(Event):
    """Which particulars of an outlet changed."""

    name: ClassVar[str] = "outlet.changed"
    aggregate: ClassVar[str] = "outlet"

    fields: list[str]


@dataclass(frozen=True, kw_only=True)
class GuideCreated(Event):
    """A guide was begun, with its first draft."""

    name: ClassVar[str] = "guide.created"
    aggregate: ClassVar[str] = "guide"

    title: str


@dataclass(frozen=True, kw_only=True)
class GuideDraftOpened(Event):
    """A draft was opened to revise a guide."""

    name: ClassVar[str] = "guide.draft_opened"
    aggregate: ClassVar[str] = "guide"

    version_id: str
    number: int


@dataclass(frozen=True, kw_only=True)
class GuideDraftChanged(Event):
    """A draft was rewritten; ``sections`` says where."""

    name: ClassVar[str] = "guide.draft_changed"
    aggregate: ClassVar[str] = "guide"

    version_id: str
    sections: list[str]


@dataclass(frozen=True, kw_only=True)
class GuideDraftDiscarded(Event):
    """A draft was thrown away."""

    name: ClassVar[str] = "guide.draft_discarded"
    aggregate: ClassVar[str] = "guide"

    version_id: str
    number: int


@dataclass(frozen=True, kw_only=True)
class GuidePublished(Event):
    """A version came into force, and which one it superseded."""

    name: ClassVar[str] = "guide.published"
    aggregate: ClassVar[str] = "guide"

    version_id: str
    number: int
    superseded: int | None
    digest: str
