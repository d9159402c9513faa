"""Rows as imports and reference data give them: typed, checked by themselves, not yet looked up.

``None`` in a row means that the source is silent; an existing value is then left as it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.catalogue.content import GuideContent
from app.catalogue.vocabulary import Board, BundleRole, MatterFlag, OutletKind, RegionLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionRow:
    """A region; known by its code."""

    code: str
    name: str
    level: RegionLevel
    parent_code: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterRow:
    """A matter; known by its local code, else by its national one. The name is no key."""

    name: str
    local_code: str | None = None
    national_code: str | None = None
    board: Board | None = None
    group_name: str | None = None
    kind_code: str | None = None
    authority_name: str | None = None
    authority_code: str | None = None
    authority_credit_code: str | None = None
    source_region_code: str | None = None
    source_url: str | None = None
    source_note: str | None = None
    is_sample: bool | None = None
    flags: Mapping[MatterFlag, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceKey:
    """A place: a region by code or by unambiguous name, or a functional area by name."""

    region: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleMatterKey:
    """A matter inside a bundle, by code or by unambiguous name."""

    matter: str
    role: BundleRole = BundleRole.PARTICIPANT


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleRow:
    """A bundle; known by its name. ``our_role`` is the part our department has in it."""

    name: str
    our_role: BundleRole
    lead: str
    participants: tuple[str, ...] = ()
    matters: tuple[BundleMatterKey, ...] | None = None
    acceptance: str | None = None
    joint_handling: str | None = None
    delivery: str | None = None
    source_note: str | None = None
    is_sample: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletRow:
    """An outlet; known by its name in its place. ``channel`` is a channel's code or name."""

    name: str
    kind: OutletKind
    channel: str
    place: PlaceKey
    address: str | None = None
    hours: str | None = None
    consultation_phone: str | None = None
    complaint_phone: str | None = None
    url: str | None = None
    is_sample: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideRow:
    """A guide; known by what it is for and where. A change of content makes a new version."""

    place: PlaceKey
    content: GuideContent
    matter: str | None = None
    bundle: str | None = None
    publish: bool = True
    change_note: str | None = None
    source_note: str | None = None
    is_sample: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowRefusal:
    """A row that cannot be written: its index in the batch, the field and the reason."""

    index: int
    field: str
    code: str
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a batch did, or would do: a second run of the same batch leaves all unchanged."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: tuple[RowRefusal, ...] = ()
    written: tuple[tuple[str, str], ...] = ()
    """For the undo report: ``created`` or ``changed``, and the object's id."""

    @property
    def changed(self) -> int:
        """How many rows were written."""
        return self.created + self.updated
