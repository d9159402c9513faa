"""A region's name means one place, several, or none; several are asked about, never guessed."""

import pytest

from app.catalogue.regions import (
    Ambiguous,
    Found,
    NamedRegion,
    Unknown,
    code_span,
    level_of,
    resolve,
    short_name,
)
from app.catalogue.vocabulary import RegionLevel

PROVINCE = "辽宁省"


def _region(code: str, name: str, *above: str) -> NamedRegion:
    level = level_of(code)
    assert level is not None
    return NamedRegion(code=code, name=name, level=level, ancestors=above)


REGIONS = (
    _region("210000000000", PROVINCE),
    _region("210100000000", "沈阳市", PROVINCE),
    _region("210106000000", "铁西区", PROVINCE, "沈阳市"),
    _region("210102000000", "和平区", PROVINCE, "沈阳市"),
    _region("210300000000", "鞍山市", PROVINCE),
    _region("210303000000", "铁西区", PROVINCE, "鞍山市"),
    _region("211300000000", "朝阳市", PROVINCE),
    _region("211321000000", "朝阳县", PROVINCE, "朝阳市"),
)


def test_tiexi_alone_asks_which_city() -> None:
    answer = resolve("铁西区", REGIONS)
    assert isinstance(answer, Ambiguous)
    assert [c.full_name for c in answer.candidates] == ["沈阳市铁西区", "鞍山市铁西区"]
    assert answer.question == "“铁西区”有2处：沈阳市铁西区、鞍山市铁西区。请说明是哪一个市的。"
    assert "which city" in answer.question_en


@pytest.mark.parametrize(
    ("name", "within", "code"),
    [
        ("沈阳市铁西区", None, "210106000000"),
        ("沈阳铁西区", None, "210106000000"),
        ("辽宁省鞍山市铁西区", None, "210303000000"),
        (" 鞍山 铁西 区 ", None, "210303000000"),
        ("铁西区", "鞍山", "210303000000"),
        ("铁西区", "210100000000", "210106000000"),
        ("铁西", "沈阳市", "210106000000"),
        ("和平", None, "210102000000"),
        ("朝阳市", None, "211300000000"),
        ("210303000000", None, "210303000000"),
    ],
)
def test_a_name_with_its_city_is_found(name: str, within: str | None, code: str) -> None:
    answer = resolve(name, REGIONS, within=within)
    assert isinstance(answer, Found)
    assert answer.region.code == code


@pytest.mark.parametrize("name", ["海淀区", "大连市铁西区", "区", "沈抚示范区", "九九九"])
def test_an_unknown_name_is_unknown(name: str) -> None:
    assert resolve(name, REGIONS) == Unknown()


def test_a_short_name_that_two_levels_share_is_asked_about() -> None:
    answer = resolve("朝阳", REGIONS)
    assert isinstance(answer, Ambiguous)
    assert len(answer.candidates) == 2


@pytest.mark.parametrize(
    ("code", "level"),
    [
        ("210000000000", RegionLevel.PROVINCE),
        ("211000000000", RegionLevel.CITY),
        ("210106000000", RegionLevel.COUNTY),
        ("210106003000", RegionLevel.TOWN),
        ("210106003001", None),
        ("210106", None),
        ("000000000000", None),
        ("２１０１０６００００００", None),
    ],
)
def test_a_code_tells_its_level(code: str, level: RegionLevel | None) -> None:
    assert level_of(code) is level


def test_a_region_spans_the_codes_below_it() -> None:
    assert code_span("210100000000", RegionLevel.CITY) == ("210100000000", "210199999999")


@pytest.mark.parametrize(
    ("name", "short"),
    [("铁西区", "铁西"), ("沈北新区", "沈北"), ("大孤山镇", "大孤山"), ("新区", "新区")],
)
def test_a_short_name_drops_the_kind(name: str, short: str) -> None:
    assert short_name(name) == short
