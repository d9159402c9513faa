"""Guides: one subject in one place, drafts for editors only, closed once published."""

from typing import Any

import pytest

from tests.catalogue.conftest import ANSHAN, SHENYANG, Small, content

GUIDES, VERSIONS = "/api/v1/guides", "/api/v1/guide-versions"
UNKNOWN = "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"
FIRST = {"If-Match": '"1"'}


def _draft(small: Small, **changes: Any) -> str:
    answer = small.editor.post(GUIDES, json=small.guide_body(**changes))
    assert answer.status_code == 201, answer.text
    version: str = answer.json()["versions"][0]["id"]
    return version


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"matter_id": None}, "/matter_id"),
        ({"matter_id": UNKNOWN}, "/matter_id"),
        ({"bundle_id": UNKNOWN}, "/matter_id"),
        ({"region_id": None}, "/region_id"),
        ({"organisation_id": UNKNOWN}, "/region_id"),
        ({"region_id": None, "organisation_id": UNKNOWN}, "/organisation_id"),
    ],
)
def test_a_guide_has_one_subject_and_one_place(
    small: Small, change: dict[str, Any], pointer: str
) -> None:
    answer = small.editor.post(GUIDES, json=small.guide_body(**change))
    assert answer.status_code == 422
    assert answer.json()["code"] == "catalogue.guide_place_invalid"
    assert [e["pointer"] for e in answer.json()["errors"]] == [pointer]


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"channels": ["fax"]}, "/content/channels/0"),
        ({"channels": ["window", "window"]}, "/content/channels/1"),
        ({"places": [{"name": "大厅", "outlet_id": UNKNOWN}]}, "/content/places/0/outlet_id"),
    ],
)
def test_content_that_names_the_unknown_is_refused(
    small: Small, change: dict[str, Any], pointer: str
) -> None:
    answer = small.editor.post(GUIDES, json=small.guide_body(content=content(**change)))
    assert answer.status_code == 422
    assert [e["pointer"] for e in answer.json()["errors"]] == [pointer]


def test_one_guide_for_one_subject_in_one_place(small: Small) -> None:
    _draft(small)
    again = small.editor.post(GUIDES, json=small.guide_body())
    assert (again.status_code, again.json()["code"]) == (409, "catalogue.guide_exists")
    _draft(small, region_id=small.regions[ANSHAN])
    _draft(small, region_id=None, organisation_id=small.area)


def test_a_draft_does_not_exist_for_who_only_reads(small: Small) -> None:
    version = _draft(small)
    guide = small.editor.get(f"{VERSIONS}/{version}").json()["guide_id"]
    for path in (
        f"{GUIDES}/{guide}",
        f"{GUIDES}/{guide}/versions",
        f"{VERSIONS}/{version}",
        f"{VERSIONS}/{version}/lint",
        f"{VERSIONS}/{version}/comparison?with={version}",
    ):
        assert small.reader.get(path).status_code == 404
        assert small.editor.get(path).status_code == 200
    assert small.reader.get(GUIDES).json()["items"] == []


def test_a_guide_with_errors_is_not_published(small: Small) -> None:
    version = _draft(small, content=content(promised={"amount": 11, "unit": "working_days"}))
    lint = small.editor.get(f"{VERSIONS}/{version}/lint").json()
    assert lint["publishable"] is False
    answer = small.editor.post(f"{VERSIONS}/{version}/publish", headers=FIRST)
    assert answer.status_code == 409
    assert answer.json()["code"] == "catalogue.guide_has_errors"
    assert [f["rule"] for f in answer.json()["findings"]] == ["promised_above_legal"]


def test_a_published_version_is_read_by_all_and_changed_by_none(small: Small) -> None:
    version = _draft(small)
    url = f"{VERSIONS}/{version}"
    assert small.editor.post(f"{url}/publish").status_code == 428
    assert small.editor.post(f"{url}/publish", headers={"If-Match": '"9"'}).status_code == 412
    published = small.editor.post(f"{url}/publish", headers=FIRST)
    assert published.status_code == 200
    etag = {"If-Match": published.headers["ETag"]}
    for answer in (
        small.editor.post(f"{url}/publish", headers=etag),
        small.editor.post(f"{url}/discard", headers=etag),
        small.editor.patch(url, json={"change_note": "改"}, headers=etag),
    ):
        assert answer.status_code == 409
        assert answer.json()["code"] == "catalogue.guide_version_closed"
    read = small.reader.get(url).json()
    assert [s["name"] for s in read["stages"]] == ["注册登录", "材料提交", "进度查询"]
    assert [s["position"] for s in read["stages"]] == [1, 2, 3]
    assert [c["code"] for c in read["channels"]] == ["platform", "window"]
    assert read["legal"] == {"amount": 10, "unit": "working_days"}
    assert read["available_actions"] == []
    listed = small.reader.get(f"{GUIDES}?q=syss&region={SHENYANG}&board=employment").json()
    assert [g["published_number"] for g in listed["items"]] == [1]
    assert small.reader.get(f"{GUIDES}?region={ANSHAN}").json()["items"] == []


def test_a_revision_supersedes_and_the_old_version_stays_as_it_was(small: Small) -> None:
    old = _draft(small)
    small.editor.post(f"{VERSIONS}/{old}/publish", headers=FIRST)
    before = small.reader.get(f"{VERSIONS}/{old}").json()
    opened = small.editor.post(f"{GUIDES}/{before['guide_id']}/versions", json={})
    assert opened.status_code == 201
    new = opened.json()["id"]
    assert opened.json()["available_actions"] == ["edit", "publish", "discard"]
    twice = small.editor.post(f"{GUIDES}/{before['guide_id']}/versions", json={})
    assert (twice.status_code, twice.json()["code"]) == (409, "catalogue.draft_exists")
    changed = small.editor.patch(
        f"{VERSIONS}/{new}",
        json={
            "content": content(promised={"amount": 1, "unit": "working_days"}, materials=[]),
            "change_note": "承诺时限压缩为1个工作日",
        },
        headers={"If-Match": opened.headers["ETag"]},
    )
    assert changed.status_code == 200
    etag = {"If-Match": changed.headers["ETag"]}
    assert small.editor.post(f"{VERSIONS}/{new}/publish", headers=etag).status_code == 200
    after = small.reader.get(f"{VERSIONS}/{old}").json()
    assert after["state"] == "superseded"
    kept = {"title", "promised", "stages", "materials", "channels", "digest", "published_at"}
    assert {k: after[k] for k in kept} == {k: before[k] for k in kept}
    comparison = small.reader.get(f"{VERSIONS}/{new}/comparison?with={old}").json()
    assert [(c["section"], c["kind"]) for c in comparison["changes"]] == [
        ("promised", "changed"),
        ("materials", "removed"),
    ]
    states = small.reader.get(f"{GUIDES}/{before['guide_id']}/versions").json()["items"]
    assert [(v["number"], v["state"]) for v in states] == [(2, "published"), (1, "superseded")]


def test_a_discarded_first_draft_takes_its_guide_along(small: Small) -> None:
    version = _draft(small)
    guide = small.editor.get(f"{VERSIONS}/{version}").json()["guide_id"]
    answer = small.editor.post(f"{VERSIONS}/{version}/discard", headers=FIRST)
    assert answer.status_code == 204
    assert small.editor.get(f"{GUIDES}/{guide}").status_code == 404
    _draft(small)


def test_a_draft_that_is_not_changed_keeps_its_version(small: Small) -> None:
    version = _draft(small)
    same = small.editor.patch(f"{VERSIONS}/{version}", json={"content": content()}, headers=FIRST)
    assert same.headers["ETag"] == '"1"'
    other = small.editor.patch(
        f"{VERSIONS}/{version}", json={"content": content(visits=0, title="新")}, headers=FIRST
    )
    assert other.headers["ETag"] == '"2"'


@pytest.mark.parametrize(
    "change",
    [
        {"stages": [{"name": "", "kind": "submit"}]},
        {"stages": [{"name": "登录", "kind": "fly"}]},
        {"stages": [{"name": f"环节{i}", "kind": "other"} for i in range(61)]},
        {"promised": {"amount": -1, "unit": "working_days"}},
        {"promised": {"amount": True, "unit": "working_days"}},
        {"visits": 1.5},
        {"nonsense": 1},
    ],
)
def test_malformed_content_is_refused(small: Small, change: dict[str, Any]) -> None:
    answer = small.editor.post(GUIDES, json=small.guide_body(content=content(**change)))
    assert answer.status_code == 422
    assert answer.json()["code"] == "request.invalid_fields"
