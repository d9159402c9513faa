"""Regions: found by name, listed by parent and level, entered below their parents."""

import pytest

from tests.catalogue.conftest import PROVINCE, SHENYANG, TIEXI_OF_ANSHAN, Small

REGIONS = "/api/v1/regions"


def test_tiexi_alone_is_asked_about(small: Small) -> None:
    answer = small.reader.get(f"{REGIONS}/resolve", params={"name": "铁西区"})
    assert answer.status_code == 409
    problem = answer.json()
    assert problem["code"] == "catalogue.region_ambiguous"
    assert "哪一个市" in problem["detail"]
    assert [c["full_name"] for c in problem["candidates"]] == ["沈阳市铁西区", "鞍山市铁西区"]


@pytest.mark.parametrize(
    "params",
    [{"name": "铁西区", "within": "鞍山"}, {"name": "鞍山市铁西区"}, {"name": TIEXI_OF_ANSHAN}],
)
def test_a_name_with_its_city_is_found(small: Small, params: dict[str, str]) -> None:
    answer = small.reader.get(f"{REGIONS}/resolve", params=params)
    assert answer.status_code == 200
    assert answer.json()["code"] == TIEXI_OF_ANSHAN
    assert answer.json()["full_name"] == "鞍山市铁西区"


def test_an_unknown_name_is_not_found(small: Small) -> None:
    answer = small.reader.get(f"{REGIONS}/resolve", params={"name": "海淀区"})
    assert answer.status_code == 404
    assert answer.json()["code"] == "catalogue.region_not_found"


@pytest.mark.parametrize(
    ("query", "names"),
    [
        (f"parent={PROVINCE}", ["沈阳市", "鞍山市"]),
        (f"parent={SHENYANG}", ["铁西区"]),
        ("level=province&level=city", ["辽宁省", "沈阳市", "鞍山市"]),
        ("q=铁西", ["铁西区", "铁西区"]),
        ("q=鞍山市铁", ["铁西区"]),
        ("q=sys", ["沈阳市"]),
        (f"q={SHENYANG}", ["沈阳市"]),
        (f"q={SHENYANG[:6]}", []),
        ("q=没有这里", []),
        ("q=%25", []),
    ],
)
def test_regions_are_listed_by_parent_level_and_name(
    small: Small, query: str, names: list[str]
) -> None:
    answer = small.reader.get(f"{REGIONS}?{query}")
    assert answer.status_code == 200
    assert [row["name"] for row in answer.json()["items"]] == names


def test_pages_go_on_and_back(small: Small) -> None:
    first = small.reader.get(f"{REGIONS}?limit=2").json()
    second = small.reader.get(f"{REGIONS}?limit=2&cursor={first['next']}").json()
    back = small.reader.get(f"{REGIONS}?limit=2&cursor={second['prev']}").json()
    codes = [row["code"] for row in first["items"] + second["items"]]
    assert codes == sorted(set(codes))
    assert back["items"] == first["items"]
    assert first["prev"] is None


def test_a_region_is_entered_below_the_one_its_code_lies_in(small: Small) -> None:
    body = {"code": "210106003000", "name": "昆明湖街道"}
    answer = small.editor.post(REGIONS, json=body)
    assert answer.status_code == 201
    assert answer.headers["ETag"] == '"1"'
    made = small.reader.get(answer.headers["Location"].removeprefix("")).json()
    assert made["full_name"] == "沈阳市铁西区昆明湖街道"
    assert made["level"] == "town"
    again = small.editor.post(REGIONS, json=body)
    assert (again.status_code, again.json()["code"]) == (409, "catalogue.region_code_taken")


@pytest.mark.parametrize("code", ["210999000000", "210106003001", "000000000000"])
def test_a_region_without_a_parent_is_refused(small: Small, code: str) -> None:
    answer = small.editor.post(REGIONS, json={"code": code, "name": "某区"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/code"


def test_a_renamed_region_renames_what_lies_below_in_full(small: Small) -> None:
    url = f"{REGIONS}/{small.regions[SHENYANG]}"
    assert small.editor.patch(url, json={"name": "奉天市"}).status_code == 428
    answer = small.editor.patch(url, json={"name": "奉天市"}, headers={"If-Match": '"1"'})
    assert answer.status_code == 200
    assert answer.headers["ETag"] == '"2"'
    stale = small.editor.patch(url, json={"name": "沈阳市"}, headers={"If-Match": '"1"'})
    assert (stale.status_code, stale.json()["code"]) == (412, "request.stale")
    below = small.reader.get(f"{REGIONS}?parent={SHENYANG}").json()["items"]
    assert [row["full_name"] for row in below] == ["奉天市铁西区"]
