"""Matters and bundles as they go in and out."""

from datetime import datetime
from typing import Annotated

from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from app.catalogue.schemas.fields import Id, Note, Prose, Url
from app.catalogue.schemas.findings import LintFinding
from app.catalogue.vocabulary import Board, BundleRole
from app.platform.web.params import Body

MatterName = Annotated[str, Field(min_length=1, max_length=200, examples=["失业登记"])]
NationalCode = Annotated[
    str,
    Field(
        min_length=12,
        max_length=33,
        pattern=r"^[0-9A-Z]+$",
        description="Base code 12, implementation code 31 or handling item code 33 characters.",
        examples=["000214001000"],
    ),
]
LocalCode = Annotated[
    str,
    Field(
        min_length=1,
        max_length=100,
        examples=["512B0066800002-511602000000-000-1151130108778239R-1-00"],
    ),
]
BundleName = Annotated[
    str, Field(min_length=1, max_length=120, examples=["“失业再就业”一件事一次办"])
]


class MatterIn(Body):
    """A new matter; one of the two codes is needed."""

    name: MatterName
    board: Board
    national_code: NationalCode | None = None
    local_code: LocalCode | None = None
    group_name: MatterName | None = None
    authority_name: MatterName | None = None
    authority_credit_code: str | None = Field(default=None, max_length=20)
    source_url: Url | None = None
    source_note: Note | None = None
    fully_online: bool = False
    cross_province: bool = False
    cross_region: bool = False
    fifteen_minute_circle: bool = False
    no_connections_guide: bool = False
    high_frequency: bool = False
    is_sample: bool = False


class MatterPatch(Body):
    """What is to change of a matter; its codes stay, a matter with other codes is another."""

    name: MatterName | None = None
    board: Board | None = None
    group_name: MatterName | None = None
    authority_name: MatterName | None = None
    authority_credit_code: str | None = Field(default=None, max_length=20)
    source_url: Url | None = None
    source_note: Note | None = None
    fully_online: bool | None = None
    cross_province: bool | None = None
    cross_region: bool | None = None
    fifteen_minute_circle: bool | None = None
    no_connections_guide: bool | None = None
    high_frequency: bool | None = None
    is_active: bool | None = None


class MatterRow(TypedDict):
    """A matter in a list."""

    id: str
    name: str
    board: Board
    group_name: str | None
    national_code: str | None
    local_code: str | None
    authority_name: str | None
    fully_online: bool
    cross_province: bool
    cross_region: bool
    fifteen_minute_circle: bool
    no_connections_guide: bool
    high_frequency: bool
    bundle_lead: bool
    bundle_participant: bool
    is_active: bool
    is_sample: bool
    version: int
    updated_at: datetime


class BundleReference(TypedDict):
    """A bundle that a matter is part of."""

    id: str
    name: str
    role: BundleRole


class MatterOut(MatterRow):
    """A matter with its source, its bundles and what lint says of its codes."""

    kind_code: str | None
    authority_code: str | None
    authority_credit_code: str | None
    source_region_code: str | None
    source_url: str | None
    source_note: str | None
    bundles: list[BundleReference]
    findings: list[LintFinding]


class BundleMatterIn(Body):
    """A matter's part in a bundle."""

    matter_id: Id
    role: BundleRole


class DepartmentIn(Body):
    """A department's part; ``organisation_id`` where it is a unit of ours."""

    name: str = Field(min_length=1, max_length=100, examples=["辽宁省医疗保障局"])
    role: BundleRole
    organisation_id: Id | None = None


class BundleIn(Body):
    """A new bundle; exactly one department leads."""

    name: BundleName
    our_role: BundleRole
    departments: list[DepartmentIn] = Field(min_length=1, max_length=30)
    matters: list[BundleMatterIn] = Field(default_factory=list, max_length=90)
    acceptance: Prose = ""
    joint_handling: Prose = ""
    delivery: Prose = ""
    source_note: Note | None = None
    is_sample: bool = False


class BundlePatch(Body):
    """What is to change of a bundle; departments and matters are replaced as a whole."""

    name: BundleName | None = None
    our_role: BundleRole | None = None
    departments: list[DepartmentIn] | None = Field(default=None, min_length=1, max_length=30)
    matters: list[BundleMatterIn] | None = Field(default=None, max_length=90)
    acceptance: Prose | None = None
    joint_handling: Prose | None = None
    delivery: Prose | None = None
    source_note: Note | None = None
    is_active: bool | None = None


class BundleRow(TypedDict):
    """A bundle in a list."""

    id: str
    name: str
    our_role: BundleRole
    is_active: bool
    is_sample: bool
    version: int
    updated_at: datetime


class DepartmentOut(TypedDict):
    """A department's part in a bundle."""

    name: str
    role: BundleRole
    organisation_id: str | None


class BundleMatterOut(TypedDict):
    """A matter's part in a bundle."""

    matter_id: str
    name: str
    board: Board
    role: BundleRole


class BundleOut(BundleRow):
    """A bundle with its departments, its matters, and how it goes."""

    acceptance: str
    joint_handling: str
    delivery: str
    source_note: str | None
    departments: list[DepartmentOut]
    matters: list[BundleMatterOut]


MATTER = TypeAdapter(MatterOut)
MATTERS = TypeAdapter(list[MatterRow])
BUNDLE = TypeAdapter(BundleOut)
BUNDLES = TypeAdapter(list[BundleRow])
