"""Regions, channels and outlets as they go in and out."""

from datetime import datetime
from typing import Annotated

from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from app.catalogue.schemas.fields import Id, Phone, RegionCode, Url
from app.catalogue.vocabulary import ChannelKind, OutletKind, RegionLevel
from app.platform.web.params import Body

RegionName = Annotated[str, Field(min_length=1, max_length=60, examples=["铁西区"])]
ChannelName = Annotated[str, Field(min_length=1, max_length=60, examples=["辽事通"])]
OutletName = Annotated[
    str, Field(min_length=1, max_length=120, examples=["沈阳市政务服务中心人社专区"])
]
Address = Annotated[str, Field(max_length=200, examples=["沈阳市沈河区市府大路1号"])]
Hours = Annotated[str, Field(max_length=200, examples=["工作日 8:30—17:00"])]


class RegionIn(Body):
    """A new region; its level and its parent follow from its code."""

    code: RegionCode
    name: RegionName


class RegionPatch(Body):
    """What is to change of a region."""

    name: RegionName | None = None
    is_active: bool | None = None


class RegionOut(TypedDict):
    """A region."""

    id: str
    code: str
    name: str
    full_name: str
    level: RegionLevel
    parent_id: str | None
    is_active: bool
    version: int
    updated_at: datetime


class ChannelIn(Body):
    """A new channel."""

    code: str = Field(pattern=r"^[a-z][a-z0-9_]{1,39}$", max_length=40, examples=["mini_program"])
    kind: ChannelKind
    name: ChannelName
    name_en: ChannelName
    is_online: bool
    phone: Phone = ""
    url: Url = ""
    position: int = Field(default=100, ge=0, le=10_000)


class ChannelPatch(Body):
    """What is to change of a channel; its code stays."""

    name: ChannelName | None = None
    name_en: ChannelName | None = None
    phone: Phone | None = None
    url: Url | None = None
    position: int | None = Field(default=None, ge=0, le=10_000)
    is_active: bool | None = None


class ChannelOut(TypedDict):
    """A channel."""

    id: str
    code: str
    kind: ChannelKind
    name: str
    name_en: str
    is_online: bool
    phone: str
    url: str
    position: int
    is_active: bool
    version: int
    updated_at: datetime


class OutletIn(Body):
    """A new outlet in a region or in a functional area, one of the two."""

    name: OutletName
    kind: OutletKind
    channel_id: Id
    region_id: Id | None = None
    organisation_id: Id | None = None
    address: Address = ""
    hours: Hours = ""
    consultation_phone: Phone = ""
    complaint_phone: Phone = ""
    url: Url = ""
    is_sample: bool = False


class OutletPatch(Body):
    """What is to change of an outlet; it stays where it is."""

    name: OutletName | None = None
    address: Address | None = None
    hours: Hours | None = None
    consultation_phone: Phone | None = None
    complaint_phone: Phone | None = None
    url: Url | None = None
    is_active: bool | None = None


class OutletOut(TypedDict):
    """An outlet with the names of its channel and place."""

    id: str
    name: str
    kind: OutletKind
    channel_id: str
    channel_code: str
    channel_name: str
    region_id: str | None
    region_name: str | None
    organisation_id: str | None
    organisation_name: str | None
    address: str
    hours: str
    consultation_phone: str
    complaint_phone: str
    url: str
    is_active: bool
    is_sample: bool
    version: int
    updated_at: datetime


REGION = TypeAdapter(RegionOut)
REGIONS = TypeAdapter(list[RegionOut])
CHANNEL = TypeAdapter(ChannelOut)
CHANNELS = TypeAdapter(list[ChannelOut])
OUTLET = TypeAdapter(OutletOut)
OUTLETS = TypeAdapter(list[OutletOut])
