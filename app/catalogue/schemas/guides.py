"""Guides and their versions as they go in and out."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from app.catalogue.content import GuideContent, Limit, Material, Place, Stage
from app.catalogue.schemas.fields import Id, Note, Phone, Prose, Remark
from app.catalogue.schemas.findings import LintFinding
from app.catalogue.vocabulary import (
    Board,
    GuideState,
    Handling,
    LimitUnit,
    MaterialForm,
    MaterialSource,
    Necessity,
    StageKind,
)
from app.platform.web.params import Body

GuideTitle = Annotated[str, Field(min_length=1, max_length=200, examples=["失业登记办事指南"])]
ShortName = Annotated[str, Field(min_length=1, max_length=100)]
Named = Annotated[str, Field(min_length=1, max_length=200)]
Day = Annotated[int, Field(ge=0, le=3650)]


class LimitIn(Body):
    """A time limit."""

    amount: Day
    unit: LimitUnit


class StageIn(Body):
    """A stage; neighbours marked ``any_order`` may be done in any order."""

    name: ShortName
    kind: StageKind
    optional: bool = False
    any_order: bool = False
    note: Remark = ""


class MaterialIn(Body):
    """A material; ``verified_online`` means that an online check replaces the paper."""

    name: Named
    form: MaterialForm = MaterialForm.PAPER_OR_ELECTRONIC
    necessity: Necessity = Necessity.REQUIRED
    copies: int = Field(default=1, ge=0, le=99)
    source: MaterialSource = MaterialSource.APPLICANT
    verified_online: bool = False
    note: Remark = ""


class PlaceIn(Body):
    """A place to go to; a known outlet where it is one."""

    name: Named
    address: str = Field(default="", max_length=200)
    hours: str = Field(default="", max_length=200)
    outlet_id: Id | None = None


class GuideContentIn(Body):
    """The whole text of a guide version; ``channels`` are channel codes."""

    title: GuideTitle
    handling: Handling
    promised: LimitIn
    legal: LimitIn | None = None
    visits: int = Field(default=0, ge=0, le=99)
    visit_reason: Remark = ""
    fully_online: bool = False
    fee_charged: bool = False
    fee_standard: Remark = ""
    fee_basis: Remark = ""
    online_payment: bool = False
    conditions: Prose = ""
    basis: Prose = ""
    result_name: str = Field(default="", max_length=200)
    authority_name: str = Field(default="", max_length=200)
    authority_credit_code: str | None = Field(default=None, max_length=20)
    consultation_phone: Phone = ""
    complaint_phone: Phone = ""
    stages: list[StageIn] = Field(default_factory=list, max_length=60)
    materials: list[MaterialIn] = Field(default_factory=list, max_length=60)
    places: list[PlaceIn] = Field(default_factory=list, max_length=60)
    channels: list[Annotated[str, Field(max_length=40)]] = Field(
        default_factory=list, max_length=10
    )

    def as_content(self) -> GuideContent:
        """The same as the plain values that rules and service work on."""
        parts = {"promised", "legal", "stages", "materials", "places", "channels"}
        return GuideContent(
            **self.model_dump(exclude=parts),
            promised=Limit(**self.promised.model_dump()),
            legal=Limit(**self.legal.model_dump()) if self.legal else None,
            stages=tuple(Stage(**part.model_dump()) for part in self.stages),
            materials=tuple(Material(**part.model_dump()) for part in self.materials),
            places=tuple(Place(**part.model_dump()) for part in self.places),
            channels=tuple(self.channels),
        )


class GuideIn(Body):
    """A new guide with its first draft: one subject, one place."""

    matter_id: Id | None = None
    bundle_id: Id | None = None
    region_id: Id | None = None
    organisation_id: Id | None = None
    content: GuideContentIn
    source_note: Note | None = None
    is_sample: bool = False


class DraftIn(Body):
    """A new draft; without content it starts from the version in force."""

    content: GuideContentIn | None = None
    change_note: Remark = ""


class DraftPatch(Body):
    """A draft's new text, as a whole, and why."""

    content: GuideContentIn | None = None
    change_note: Remark | None = None


class GuideRow(TypedDict):
    """A guide in a list; the numbers are of its versions."""

    id: str
    title: str
    matter_id: str | None
    matter_name: str | None
    board: Board | None
    bundle_id: str | None
    bundle_name: str | None
    region_id: str | None
    region_name: str | None
    organisation_id: str | None
    organisation_name: str | None
    published_version_id: str | None
    published_number: int | None
    promised_amount: int | None
    promised_unit: LimitUnit | None
    visits: int | None
    is_sample: bool
    version: int
    updated_at: datetime


class GuideVersionRow(TypedDict):
    """A version in a list."""

    id: str
    guide_id: str
    number: int
    state: GuideState
    title: str
    change_note: str
    digest: str
    published_at: datetime | None
    superseded_at: datetime | None
    version: int
    updated_at: datetime


class GuideOut(GuideRow):
    """A guide with its versions, the newest first; drafts only for who edits."""

    source_note: str | None
    versions: list[GuideVersionRow]


class LimitOut(TypedDict):
    """A time limit."""

    amount: int
    unit: LimitUnit


class StageOut(TypedDict):
    """A stage in its order; a walk's step names it by ``id``."""

    id: str
    position: int
    name: str
    kind: StageKind
    optional: bool
    any_order: bool
    note: str


class MaterialOut(TypedDict):
    """A material asked for."""

    id: str
    position: int
    name: str
    form: MaterialForm
    necessity: Necessity
    copies: int
    source: MaterialSource
    verified_online: bool
    note: str


class GuidePlaceOut(TypedDict):
    """A place to go to."""

    id: str
    position: int
    name: str
    address: str
    hours: str
    outlet_id: str | None


class GuideChannelOut(TypedDict):
    """A channel the guide can be handled by."""

    id: str
    code: str
    name: str
    is_online: bool


class GuideVersionOut(GuideVersionRow):
    """A version with its whole text, and what may be done to it."""

    handling: Handling
    promised: LimitOut
    legal: LimitOut | None
    visits: int
    visit_reason: str
    fully_online: bool
    fee_charged: bool
    fee_standard: str
    fee_basis: str
    online_payment: bool
    conditions: str
    basis: str
    result_name: str
    authority_name: str
    authority_credit_code: str | None
    consultation_phone: str
    complaint_phone: str
    stages: list[StageOut]
    materials: list[MaterialOut]
    places: list[GuidePlaceOut]
    channels: list[GuideChannelOut]
    available_actions: list[str]


class LintOut(TypedDict):
    """What lint says of a version; ``publishable`` when it found no error."""

    publishable: bool
    findings: list[LintFinding]


class ChangeOut(TypedDict):
    """One difference between two versions."""

    section: str
    kind: str
    subject: str | None
    before: Any
    after: Any


class ComparisonOut(TypedDict):
    """What changed from ``before`` to ``after``."""

    before: GuideVersionRow
    after: GuideVersionRow
    changes: list[ChangeOut]


GUIDE = TypeAdapter(GuideOut)
GUIDES = TypeAdapter(list[GuideRow])
GUIDE_VERSION = TypeAdapter(GuideVersionOut)
GUIDE_VERSIONS = TypeAdapter(list[GuideVersionRow])
LINT = TypeAdapter(LintOut)
COMPARISON = TypeAdapter(ComparisonOut)
