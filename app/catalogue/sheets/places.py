"""The sheets of regions and outlets."""

from collections.abc import Mapping
from typing import Any

from app.catalogue.regions import level_of
from app.catalogue.rows import OutletRow, PlaceKey, RegionRow
from app.catalogue.sheets.cells import code, member_of, text
from app.catalogue.sheets.sheet import Built, Column, Sheet, cell_error
from app.catalogue.vocabulary import OutletKind, RegionLevel

REGION_COLUMNS = (
    Column(
        field="code",
        header="区划代码",
        header_en="Region code",
        parse=code(12),
        required=True,
        aliases=("code12", "行政区划代码", "统计用区划代码"),
        example="210106000000",
    ),
    Column(
        field="name",
        header="名称",
        header_en="Name",
        parse=text(60),
        required=True,
        aliases=("区划名称", "行政区划名称"),
        example="铁西区",
    ),
    Column(
        field="level",
        header="级别",
        header_en="Level",
        parse=member_of(RegionLevel),
        aliases=("层级",),
        example="county",
    ),
    Column(
        field="parent_code",
        header="上级代码",
        header_en="Parent code",
        parse=code(12),
        aliases=("parent_code12", "上级区划代码"),
        example="210100000000",
    ),
)


def _region(values: Mapping[str, Any]) -> Built[RegionRow]:
    region_code: str = values["code"]
    by_code = level_of(region_code)
    if by_code is None:
        return Built(
            row=None,
            errors=(
                cell_error(
                    REGION_COLUMNS[0],
                    "region.malformed_code",
                    f"“{region_code}”不是12位区划代码",
                    f"“{region_code}” is no 12-digit region code",
                ),
            ),
        )
    level = values.get("level", by_code)
    if level is not by_code:
        return Built(
            row=None,
            errors=(
                cell_error(
                    REGION_COLUMNS[2],
                    "region.other_level",
                    f"级别与代码不符，代码{region_code}为{by_code.zh}级",
                    f"The code {region_code} is of level {by_code.en.lower()}",
                ),
            ),
        )
    row = RegionRow(
        code=region_code,
        name=values["name"],
        level=by_code,
        parent_code=values.get("parent_code"),
    )
    return Built(row=row)


REGIONS: Sheet[RegionRow] = Sheet(
    name="regions",
    title="行政区划",
    title_en="Regions",
    columns=REGION_COLUMNS,
    build=_region,
)

PLACE_COLUMNS = (
    Column(
        field="region",
        header="行政区划",
        header_en="Region",
        parse=text(80),
        aliases=("所在地", "所属区划", "区划", "地区"),
        example="沈阳市铁西区",
    ),
    Column(
        field="organisation",
        header="功能区",
        header_en="Functional area",
        parse=text(100),
        aliases=("功能区名称",),
        example="沈抚示范区",
    ),
)


def place_of(values: Mapping[str, Any]) -> Built[PlaceKey]:
    """The place of a row: a region or a functional area, one of them and not both."""
    region, organisation = values.get("region"), values.get("organisation")
    if (region is None) is (organisation is None):
        return Built(
            row=None,
            errors=(
                cell_error(
                    PLACE_COLUMNS[0],
                    "place.one_of_two",
                    "行政区划和功能区应填且只填一项",
                    "Give either a region or a functional area",
                ),
            ),
        )
    return Built(row=PlaceKey(region=region, organisation=organisation))


OUTLET_COLUMNS = (
    Column(
        field="name",
        header="服务点名称",
        header_en="Outlet",
        parse=text(120),
        required=True,
        aliases=("名称", "大厅名称", "网点名称"),
        example="沈阳市政务服务中心人社专区",
    ),
    Column(
        field="kind",
        header="类型",
        header_en="Kind",
        parse=member_of(OutletKind),
        required=True,
        aliases=("服务点类型", "网点类型"),
        example="服务大厅",
    ),
    Column(
        field="channel",
        header="渠道",
        header_en="Channel",
        parse=text(60),
        required=True,
        aliases=("办理渠道",),
        example="办事窗口",
    ),
    *PLACE_COLUMNS,
    Column(
        field="address",
        header="地址",
        header_en="Address",
        parse=text(200),
        aliases=("办理地址", "详细地址"),
    ),
    Column(
        field="hours",
        header="办公时间",
        header_en="Hours",
        parse=text(200),
        aliases=("办理时间", "工作时间"),
    ),
    Column(
        field="consultation_phone",
        header="咨询电话",
        header_en="Consultation phone",
        parse=text(60),
        aliases=("联系电话", "电话"),
    ),
    Column(
        field="complaint_phone",
        header="监督投诉电话",
        header_en="Complaint phone",
        parse=text(60),
        aliases=("投诉电话", "监督电话"),
    ),
    Column(field="url", header="网址", header_en="URL", parse=text(500), aliases=("链接",)),
)


def _outlet(values: Mapping[str, Any]) -> Built[OutletRow]:
    place = place_of(values)
    if place.row is None:
        return Built(row=None, errors=place.errors)
    if values["kind"] is not OutletKind.VIRTUAL and "address" not in values:
        return Built(
            row=None,
            errors=(
                cell_error(
                    OUTLET_COLUMNS[5],
                    "outlet.address_missing",
                    "线下服务点须填写地址",
                    "An outlet that one goes to needs an address",
                ),
            ),
        )
    given = {
        name: value for name, value in values.items() if name not in {"region", "organisation"}
    }
    return Built(row=OutletRow(place=place.row, **given))


OUTLETS: Sheet[OutletRow] = Sheet(
    name="outlets",
    title="服务点",
    title_en="Outlets",
    columns=OUTLET_COLUMNS,
    build=_outlet,
)
