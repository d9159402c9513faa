"""Bundles with one leading department, outlets in one place."""

from typing import Any

import pytest

from tests.catalogue.conftest import SHENYANG, Small

BUNDLES, OUTLETS, CHANNELS = "/api/v1/bundles", "/api/v1/outlets", "/api/v1/channels"
UNKNOWN = "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"


def _bundle(small: Small, **changes: Any) -> dict[str, Any]:
    return {
        "name": "“失业再就业”一件事一次办",
        "our_role": "lead",
        "departments": [
            {"name": "辽宁省医疗保障局", "role": "participant"},
            {"name": "辽宁省人力资源和社会保障厅", "role": "lead"},
        ],
        "matters": [
            {"matter_id": small.matters["失业登记"], "role": "lead"},
            {"matter_id": small.matters["失业保险金申领"], "role": "participant"},
        ],
        "acceptance": "一张表单受理",
        **changes,
    }


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        ({"departments": [{"name": "甲", "role": "participant"}]}, ["bundle.one_lead"]),
        (
            {"departments": [{"name": "甲", "role": "lead"}, {"name": "乙", "role": "lead"}]},
            ["bundle.one_lead"],
        ),
        (
            {"departments": [{"name": "甲", "role": "lead", "organisation_id": UNKNOWN}]},
            ["bundle.organisation"],
        ),
        ({"matters": [{"matter_id": UNKNOWN, "role": "lead"}]}, ["bundle.matter"]),
    ],
)
def test_a_bundle_whose_parts_do_not_hold_is_refused(
    small: Small, change: dict[str, Any], codes: list[str]
) -> None:
    answer = small.editor.post(BUNDLES, json=_bundle(small, **change))
    assert answer.status_code == 422
    assert [error["code"] for error in answer.json()["errors"]] == codes


def test_a_bundle_shows_its_parts_and_marks_its_matters(small: Small) -> None:
    answer = small.editor.post(BUNDLES, json=_bundle(small))
    assert answer.status_code == 201
    made = answer.json()
    assert [d["role"] for d in made["departments"]] == ["lead", "participant"]
    assert [m["name"] for m in made["matters"]] == ["失业登记", "失业保险金申领"]
    matter = small.reader.get(f"/api/v1/matters/{small.matters['失业登记']}").json()
    assert (matter["bundle_lead"], matter["bundle_participant"]) == (True, False)
    assert [b["role"] for b in matter["bundles"]] == ["lead"]
    listed = small.reader.get(f"{BUNDLES}?our_role=lead&q=sy").json()["items"]
    assert [b["name"] for b in listed] == [made["name"]]
    again = small.editor.post(BUNDLES, json=_bundle(small))
    assert (again.status_code, again.json()["code"]) == (409, "catalogue.bundle_name_taken")


def test_a_bundle_s_parts_are_replaced_as_a_whole_and_raise_its_version(small: Small) -> None:
    made = small.editor.post(BUNDLES, json=_bundle(small)).json()
    url = f"{BUNDLES}/{made['id']}"
    answer = small.editor.patch(url, json={"matters": []}, headers={"If-Match": '"1"'})
    assert answer.status_code == 200
    assert answer.headers["ETag"] == '"2"'
    assert answer.json()["matters"] == []
    assert len(answer.json()["departments"]) == 2
    assert small.editor.patch(url, json={}, headers={"If-Match": '"1"'}).status_code == 412


def _outlet(small: Small, **changes: Any) -> dict[str, Any]:
    return {
        "name": "人社专区",
        "kind": "hall",
        "channel_id": small.channels["window"],
        "region_id": small.regions[SHENYANG],
        "address": "沈阳市沈河区",
        **changes,
    }


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"address": ""}, "outlet.address_missing"),
        ({"kind": "virtual"}, "outlet.kind"),
        ({"channel_id": UNKNOWN}, "outlet.channel"),
        ({"region_id": None}, "outlet.one_place"),
        ({"region_id": UNKNOWN}, "outlet.place"),
        ({"organisation_id": UNKNOWN}, "outlet.one_place"),
    ],
)
def test_an_outlet_that_does_not_hold_is_refused(
    small: Small, change: dict[str, Any], code: str
) -> None:
    answer = small.editor.post(OUTLETS, json=_outlet(small, **change))
    assert answer.status_code == 422
    assert [error["code"] for error in answer.json()["errors"]] == [code]


def test_an_outlet_lies_in_a_region_or_in_a_functional_area(small: Small) -> None:
    first = small.editor.post(OUTLETS, json=_outlet(small))
    assert first.status_code == 201
    area = _outlet(small, region_id=None, organisation_id=small.area)
    assert small.editor.post(OUTLETS, json=area).status_code == 201
    twice = small.editor.post(OUTLETS, json=area)
    assert (twice.status_code, twice.json()["code"]) == (409, "catalogue.outlet_name_taken")
    listed = small.reader.get(f"{OUTLETS}?region={SHENYANG}&channel=window&q=rs").json()
    assert [o["region_name"] for o in listed["items"]] == ["沈阳市"]
    everywhere = small.reader.get(f"{OUTLETS}?kind=hall").json()["items"]
    assert {o["organisation_name"] for o in everywhere} == {None, "沈抚示范区"}


def test_an_outlet_keeps_its_address(small: Small) -> None:
    made = small.editor.post(OUTLETS, json=_outlet(small)).json()
    url = f"{OUTLETS}/{made['id']}"
    gone = small.editor.patch(url, json={"address": ""}, headers={"If-Match": '"1"'})
    assert gone.status_code == 422
    moved = small.editor.patch(url, json={"hours": "全天"}, headers={"If-Match": '"1"'})
    assert moved.json()["hours"] == "全天"
    assert moved.headers["ETag"] == '"2"'


def test_a_channel_keeps_its_code(small: Small) -> None:
    body = {
        "code": "mini_program",
        "kind": "service",
        "name": "小程序",
        "name_en": "Mini program",
        "is_online": True,
    }
    made = small.editor.post(CHANNELS, json=body)
    assert made.status_code == 201
    again = small.editor.post(CHANNELS, json=body)
    assert (again.status_code, again.json()["code"]) == (409, "catalogue.channel_code_taken")
    url = f"{CHANNELS}/{made.json()['id']}"
    named = small.editor.patch(url, json={"name": "微信小程序"}, headers={"If-Match": '"1"'})
    assert named.json()["name"] == "微信小程序"
    codes = [c["code"] for c in small.reader.get(f"{CHANNELS}?kind=service").json()["items"]]
    assert set(codes) == {"platform", "app", "window", "mini_program"}
    assert small.reader.get(f"{CHANNELS}?kind=complaint").json()["items"] == []
