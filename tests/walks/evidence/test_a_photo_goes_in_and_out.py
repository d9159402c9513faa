import io

from PIL import Image

from app.platform.ids import new_id
from tests.client import Api
from tests.platform.image_samples import m4a, pdf, phone_photo
from tests.walks.evidence.conftest import Scene, Send, sha256, stored_files


def test_a_photo_is_kept_clean_with_its_time_and_hash(scene: Scene, send: Send, api: Api) -> None:
    photo, evidence_id = phone_photo(), new_id()
    sent = send(
        photo,
        evidence_id=evidence_id,
        file_name="窗口 照片.JPG",
        captured_at="2023-10-16T08:41:09+08:00",
        step_id=scene.step_id,
        finding_id=scene.finding_id,
        sha256=sha256(photo),
    )
    assert sent.status_code == 200, sent.text
    row = sent.json()
    assert row["file_name"] == "窗口 照片.JPG"
    assert row["original_sha256"] == sha256(photo)
    assert row["original_size"] == len(photo)
    assert row["stored_sha256"] != row["original_sha256"]
    assert row["reencoded"] is True
    assert row["scan_state"] == "unscanned"
    assert row["client_captured_at"] == "2023-10-16T00:41:09Z"
    assert row["embedded_captured_at"] == "2023-11-02T01:41:07Z"
    assert (row["width"], row["height"]) == (400, 640)
    assert (row["step_id"], row["finding_id"]) == (scene.step_id, scene.finding_id)
    assert row["added_later"] is False
    assert "uploaded_by_id" not in row

    me = api.as_(scene.walker)
    assert me.get(scene.path(evidence_id)).json() == row
    content = me.get(scene.path(evidence_id, "/content"))
    assert content.status_code == 200
    assert sha256(content.content) == row["stored_sha256"]
    assert b"SecretPhone" not in content.content
    with Image.open(io.BytesIO(content.content)) as image:
        assert not image.getexif()
    thumbnail = me.get(scene.path(evidence_id, "/thumbnail"))
    with Image.open(io.BytesIO(thumbnail.content)) as image:
        assert max(image.size) == 480


def test_a_download_is_saved_and_never_run(scene: Scene, send: Send, api: Api) -> None:
    evidence_id = new_id()
    send(phone_photo(), evidence_id=evidence_id, file_name='a"\r\nX: 材料.jpg')
    for tail in ("/content", "/thumbnail"):
        answer = api.as_(scene.walker).get(scene.path(evidence_id, tail))
        assert answer.headers["content-disposition"].startswith("attachment; filename=")
        assert "\r" not in answer.headers["content-disposition"]
        assert "x" not in answer.headers
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["content-security-policy"].startswith("sandbox")
        assert answer.headers["cache-control"] == "private, no-store"
        assert answer.headers["content-type"] == "image/jpeg"
    framed = api.as_(scene.walker).get(
        scene.path(evidence_id, "/content"), headers={"Sec-Fetch-Dest": "iframe"}
    )
    assert framed.status_code == 403


def test_a_form_does_the_same(scene: Scene, api: Api) -> None:
    evidence_id, data = new_id(), pdf(pages=2)
    answer = api.as_(scene.walker).put(
        scene.path(evidence_id),
        files={"file": ("办事指南.pdf", data, "application/pdf")},
        data={"kind": "pdf", "step_id": scene.step_id, "sha256": sha256(data)},
    )
    assert answer.status_code == 200, answer.text
    row = answer.json()
    assert row["file_name"] == "办事指南.pdf"
    assert row["pages"] == 2
    assert row["stored_sha256"] == row["original_sha256"] == sha256(data)
    assert row["reencoded"] is False
    nothing = api.as_(scene.walker).get(scene.path(evidence_id, "/thumbnail"))
    assert (nothing.status_code, nothing.json()["code"]) == (404, "evidence.no_thumbnail")


def test_a_recording_without_a_name_gets_one(scene: Scene, send: Send, api: Api) -> None:
    evidence_id = new_id()
    row = send(m4a(), media_type="audio/x-m4a", kind="audio", evidence_id=evidence_id).json()
    assert row["file_name"] == f"audio-{evidence_id[:8]}"
    content = api.as_(scene.walker).get(scene.path(evidence_id, "/content"))
    assert content.content == m4a()
    assert f'filename="audio-{evidence_id[:8]}.m4a"' in content.headers["content-disposition"]


def test_the_list_shows_all_of_it_page_by_page(scene: Scene, send: Send, api: Api) -> None:
    ids = [new_id() for _ in range(3)]
    for evidence_id in ids:
        send(m4a(), media_type="audio/mp4", kind="audio", evidence_id=evidence_id)
    me = api.as_(scene.walker)
    first = me.get(f"/api/v1/walks/{scene.walk_id}/evidence", params={"limit": 2}).json()
    second = me.get(
        f"/api/v1/walks/{scene.walk_id}/evidence", params={"limit": 2, "cursor": first["next"]}
    ).json()
    assert [row["id"] for row in first["items"] + second["items"]] == ids
    assert second["next"] is None


def test_stored_names_are_made_from_the_content_alone(scene: Scene, send: Send) -> None:
    for name in ("../../x.jpg", "CON.jpg", "a\u202egpj.jpg", "办" * 90 + ".jpg", "a\\..\\b.jpg"):
        assert send(phone_photo(), file_name=name).status_code == 200, name
    names = stored_files(scene.runtime)
    assert len(names) == 2  # one photo, one thumbnail
    assert all(len(name) == 64 and set(name) <= set("0123456789abcdef") for name in names)
