"""A small catalogue to test against, and clients that may edit it or only read it."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from starlette.testclient import TestClient

from app.catalogue.queries.places import channel_ids
from app.catalogue.queries.regions import region_ids
from app.catalogue.rows import MatterRow, RegionRow
from app.catalogue.service.filling.matters import upsert_matters
from app.catalogue.service.filling.regions import upsert_regions
from app.catalogue.service.places import create_channel
from app.catalogue.vocabulary import Board, ChannelKind, MatterFlag, RegionLevel
from app.identity.vocabulary import OrganisationKind, Role
from app.platform.actor import Actor
from app.platform.runtime import Runtime
from tests.client import Api, People

ACTOR = Actor.system("test")
PROVINCE, SHENYANG, ANSHAN = "210000000000", "210100000000", "210300000000"
TIEXI_OF_SHENYANG, TIEXI_OF_ANSHAN = "210106000000", "210303000000"
REGIONS = (
    RegionRow(code=PROVINCE, name="辽宁省", level=RegionLevel.PROVINCE, parent_code=None),
    RegionRow(code=SHENYANG, name="沈阳市", level=RegionLevel.CITY, parent_code=PROVINCE),
    RegionRow(code=ANSHAN, name="鞍山市", level=RegionLevel.CITY, parent_code=PROVINCE),
    RegionRow(
        code=TIEXI_OF_SHENYANG, name="铁西区", level=RegionLevel.COUNTY, parent_code=SHENYANG
    ),
    RegionRow(code=TIEXI_OF_ANSHAN, name="铁西区", level=RegionLevel.COUNTY, parent_code=ANSHAN),
)
MATTERS = (
    MatterRow(
        name="失业登记",
        local_code="L-1",
        board=Board.EMPLOYMENT,
        flags={MatterFlag.FULLY_ONLINE: True, MatterFlag.CROSS_PROVINCE: True},
    ),
    MatterRow(name="失业保险金申领", local_code="L-2", board=Board.SOCIAL_INSURANCE),
    MatterRow(name="档案接收", national_code="000214001000", board=Board.TALENT),
    MatterRow(name="集体合同审查", local_code="L-4", board=Board.LABOUR_RELATIONS),
)


@dataclass
class Small:
    """Ids of the small catalogue, and clients."""

    regions: dict[str, str]
    matters: dict[str, str]
    channels: dict[str, str]
    area: str
    editor: TestClient
    reader: TestClient
    numbers: dict[str, int] = field(default_factory=dict)

    def guide_body(self, **changes: Any) -> dict[str, Any]:
        """A sound guide of 失业登记 in 沈阳市."""
        return {
            "matter_id": self.matters["失业登记"],
            "region_id": self.regions[SHENYANG],
            "content": content(),
            **changes,
        }


def content(**changes: Any) -> dict[str, Any]:
    """A sound guide's text as it is sent."""
    return {
        "title": "沈阳市失业登记办事指南",
        "handling": "promised",
        "promised": {"amount": 3, "unit": "working_days"},
        "legal": {"amount": 10, "unit": "working_days"},
        "stages": [
            {"name": "注册登录", "kind": "sign_in"},
            {"name": "材料提交", "kind": "submit"},
            {"name": "进度查询", "kind": "progress", "optional": True, "any_order": True},
        ],
        "materials": [{"name": "居民身份证", "verified_online": True, "source": "authority"}],
        "channels": ["platform", "window"],
        "consultation_phone": "12333",
        "complaint_phone": "12345",
        **changes,
    }


@pytest.fixture
def small(runtime: Runtime, people: People, api: Api) -> Small:
    area = people.organisation("沈抚示范区", OrganisationKind.FUNCTIONAL_AREA)
    with runtime.database.write() as session:
        for code, name, online in (
            ("platform", "一体化政务服务平台", True),
            ("app", "辽事通", True),
            ("window", "办事窗口", False),
        ):
            create_channel(
                session,
                ACTOR,
                code=code,
                kind=ChannelKind.SERVICE,
                name=name,
                name_en=code,
                is_online=online,
            )
        assert not upsert_regions(session, ACTOR, REGIONS).refused
        outcome = upsert_matters(session, ACTOR, MATTERS)
        regions, channels = region_ids(session), channel_ids(session)
    ids = [object_id for _, object_id in outcome.written]
    return Small(
        regions=regions,
        matters={row.name: made for row, made in zip(MATTERS, ids, strict=True)},
        channels=channels,
        area=area,
        editor=api.as_(people.person(Role.COORDINATOR, name="李四")),
        reader=api.as_(people.person(Role.WALKER)),
    )
