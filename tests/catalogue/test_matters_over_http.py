"""Matters: entered by code, changed with a version, found by board, flag, region and name."""

from typing import Any

import pytest

from tests.catalogue.conftest import ANSHAN, SHENYANG, Small

MATTERS = "/api/v1/matters"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"local_code": None}, "matter.code_missing"),
        ({"national_code": "5120140250021"}, "matter.national_code_broken"),
        ({"local_code": "5.11602E+11"}, "matter.code_read_as_number"),
        ({"local_code": "有字"}, "matter.code_read_as_number"),
    ],
)
def test_a_matter_without_a_sound_code_is_refused(
    small: Small, change: dict[str, Any], code: str
) -> None:
    body = {"name": "职业指导", "board": "employment", "local_code": "L-9", **change}
    answer = small.editor.post(MATTERS, json=body)
    assert answer.status_code == 422
    assert answer.json()["code"] == "catalogue.matter_code_invalid"
    assert [error["code"] for error in answer.json()["errors"]] == [code]


@pytest.mark.parametrize(
    "change",
    [
        {"board": "外交"},
        {"name": ""},
        {"name": "失" * 201},
        {"unknown": 1},
        {"local_code": 512014025002},
        {"fully_online": "是"},
        {"name": "失\u0000业"},
    ],
)
def test_malformed_fields_are_refused(small: Small, change: dict[str, Any]) -> None:
    body = {"name": "职业指导", "board": "employment", "local_code": "L-9", **change}
    assert small.editor.post(MATTERS, json=body).status_code == 422


def test_a_code_names_one_matter_and_a_name_many(small: Small) -> None:
    body = {"name": "失业登记", "board": "employment", "local_code": "L-1"}
    taken = small.editor.post(MATTERS, json=body)
    assert (taken.status_code, taken.json()["code"]) == (409, "catalogue.matter_code_taken")
    assert small.editor.post(MATTERS, json={**body, "local_code": "L-77"}).status_code == 201


def test_a_matter_is_entered_once_though_it_is_sent_twice(small: Small) -> None:
    body = {
        "name": "职业指导",
        "board": "employment",
        "local_code": "0123456789012345678",
        "authority_credit_code": "1151130108778239R",
    }
    headers = {"Idempotency-Key": "one"}
    first = small.editor.post(MATTERS, json=body, headers=headers)
    second = small.editor.post(MATTERS, json=body, headers=headers)
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()
    made = small.reader.get(f"{MATTERS}/{first.json()['id']}").json()
    assert made["local_code"] == "0123456789012345678"
    assert [f["rule"] for f in made["findings"]] == ["credit_code_broken"]


def test_a_matter_is_changed_against_its_version(small: Small) -> None:
    url = f"{MATTERS}/{small.matters['失业登记']}"
    change = {"name": "失业登记（新）", "high_frequency": True}
    assert small.editor.patch(url, json=change).status_code == 428
    assert small.editor.patch(url, json=change, headers={"If-Match": '"7"'}).status_code == 412
    answer = small.editor.patch(url, json=change, headers={"If-Match": '"1"'})
    assert answer.status_code == 200
    assert answer.headers["ETag"] == '"2"'
    assert answer.json()["high_frequency"] is True
    same = small.editor.patch(url, json=change, headers={"If-Match": '"2"'})
    assert same.headers["ETag"] == '"2"'
    codes = small.editor.patch(url, json={"local_code": "X"}, headers={"If-Match": '"2"'})
    assert codes.status_code == 422


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["档案接收", "集体合同审查", "失业保险金申领", "失业登记"]),
        ("board=employment", ["失业登记"]),
        ("board=talent&board=labour_relations", ["档案接收", "集体合同审查"]),
        ("flag=fully_online", ["失业登记"]),
        ("flag=cross_region&flag=cross_province", ["失业登记"]),
        ("flag=bundle_lead", []),
        ("q=失业", ["失业保险金申领", "失业登记"]),
        ("q=sydj", ["失业登记"]),
        ("q=SYB", ["失业保险金申领"]),
        ("q=shi ye", ["失业保险金申领", "失业登记"]),
        ("q=外星", []),
        ("q=%25", []),
        ("q=_", []),
        ("code=L-2", ["失业保险金申领"]),
        ("code=000214001000", ["档案接收"]),
        ("region=" + SHENYANG, []),
        ("region=999999999999", []),
    ],
)
def test_matters_are_found(small: Small, query: str, names: list[str]) -> None:
    answer = small.reader.get(f"{MATTERS}?{query}")
    assert answer.status_code == 200
    assert [row["name"] for row in answer.json()["items"]] == names


def test_matters_are_found_by_the_region_of_their_published_guides(small: Small) -> None:
    made = small.editor.post("/api/v1/guides", json=small.guide_body()).json()
    assert small.reader.get(f"{MATTERS}?region={SHENYANG}").json()["items"] == []
    version = made["versions"][0]["id"]
    small.editor.post(f"/api/v1/guide-versions/{version}/publish", headers={"If-Match": '"1"'})
    inside = small.reader.get(f"{MATTERS}?region=210000000000").json()["items"]
    assert [row["name"] for row in inside] == ["失业登记"]
    assert small.reader.get(f"{MATTERS}?region={ANSHAN}").json()["items"] == []


@pytest.mark.parametrize("sort", ["name", "-updated_at"])
def test_every_matter_comes_once_whatever_the_page(small: Small, sort: str) -> None:
    seen: list[str] = []
    cursor = ""
    while True:
        page = small.reader.get(f"{MATTERS}?limit=1&sort={sort}{cursor}").json()
        seen += [row["id"] for row in page["items"]]
        if page["next"] is None:
            break
        cursor = f"&cursor={page['next']}"
    assert sorted(seen) == sorted(small.matters.values())
    assert small.reader.get(f"{MATTERS}?sort=updated_at").status_code == 422
