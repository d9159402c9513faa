"""Whatever is wrong with a file: a problem with a stable code, no row, nothing stored."""

import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.platform.file_intake import FileIntake
from app.platform.file_kinds import FileKind
from app.platform.ids import new_id
from app.platform.scanning import ClamdScanner
from tests.client import Api
from tests.platform.fake_clamd import EICAR, fake_clamd
from tests.platform.image_samples import archive, m4a, mp3, pdf, phone_photo, png_bomb
from tests.walks.evidence.conftest import Scene, Send, sha256, stored_files

PHOTO = phone_photo()
PROGRAM = Path(sys.executable).resolve().read_bytes()[:100_000]

REFUSED: dict[str, tuple[bytes, str, dict[str, str], int, str]] = {
    "empty": (b"", "image/jpeg", {}, 422, "file.empty"),
    "program": (PROGRAM, "image/jpeg", {"file_name": "a.jpg"}, 422, "file.type_refused"),
    "program as pdf": (PROGRAM, "application/pdf", {"kind": "pdf"}, 422, "file.type_refused"),
    "program as sound": (PROGRAM, "audio/mpeg", {"kind": "audio"}, 422, "file.type_refused"),
    "drawing": (b"<svg onload='x()'/>", "image/svg+xml", {}, 422, "file.type_refused"),
    "bomb": (png_bomb(), "image/png", {}, 422, "file.too_complex"),
    "truncated": (PHOTO[:3000], "image/jpeg", {}, 422, "file.unreadable"),
    "archive behind": (PHOTO + archive(), "image/jpeg", {}, 422, "file.holds_another"),
    "type denies": (PHOTO, "image/png", {}, 422, "file.type_mismatch"),
    "name denies": (PHOTO, "image/jpeg", {"file_name": "a.png"}, 422, "file.type_mismatch"),
    "renamed": (PHOTO, "image/jpeg", {"file_name": "a.exe"}, 422, "file.type_mismatch"),
    "pdf as photo": (pdf(), "image/jpeg", {}, 422, "file.type_refused"),
    "sound as pdf": (m4a(), "application/pdf", {"kind": "pdf"}, 422, "file.type_refused"),
    "script": (
        pdf(b"<< /S /JavaScript /JS (x) >>"),
        "application/pdf",
        {"kind": "pdf"},
        422,
        "file.active_content",
    ),
    "other digest": (PHOTO, "image/jpeg", {"sha256": "0" * 64}, 422, "evidence.digest_mismatch"),
    "no kind": (PHOTO, "image/jpeg", {"kind": ""}, 422, "request.invalid_fields"),
    "unknown kind": (PHOTO, "image/jpeg", {"kind": "film"}, 422, "request.invalid_fields"),
    "unknown field": (PHOTO, "image/jpeg", {"colour": "red"}, 422, "request.invalid_fields"),
    "naive time": (
        PHOTO,
        "image/jpeg",
        {"captured_at": "2023-10-16T08:00:00"},
        422,
        "request.invalid_fields",
    ),
    "future": (
        PHOTO,
        "image/jpeg",
        {"captured_at": "2033-10-16T08:00:00Z"},
        422,
        "walk.time_outside",
    ),
    "unknown step": (PHOTO, "image/jpeg", {"step_id": new_id()}, 422, "walk.unknown_reference"),
    "page": (PHOTO, "text/html", {}, 415, "request.unsupported_media_type"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_upload_leaves_nothing(name: str, scene: Scene, send: Send, api: Api) -> None:
    data, media_type, said, status, code = REFUSED[name]
    evidence_id = new_id()
    answer = send(data, media_type=media_type, evidence_id=evidence_id, **said)
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert stored_files(scene.runtime) == []
    assert api.as_(scene.walker).get(scene.path(evidence_id)).status_code == 404


@pytest.mark.parametrize(
    "evidence_id", ["x", "..%2f..%2fetc", "A" * 36, "0198C0DE-7A2B-7C3D-8E4F-5A6B7C8D9E0F"]
)
def test_an_id_that_is_none_is_refused(evidence_id: str, scene: Scene, api: Api) -> None:
    answer = api.as_(scene.walker).get(scene.path(evidence_id))
    assert answer.status_code in {404, 422}


@pytest.fixture
def small_limits(scene: Scene) -> Iterator[None]:
    intake = scene.runtime.service(FileIntake)
    limits: dict[FileKind, int] = intake._limits  # noqa: SLF001 - smaller limits keep the test small
    before = dict(limits)
    limits.update({FileKind.PHOTO: 1_000, FileKind.PDF: 2_000_000, FileKind.AUDIO: 3_000_000})
    yield
    limits.update(before)


@pytest.mark.usefixtures("small_limits")
def test_each_kind_has_its_own_limit(scene: Scene, send: Send, api: Api) -> None:
    answer = send(PHOTO)
    assert (answer.status_code, answer.json()["code"]) == (413, "request.body_too_large")
    assert answer.json()["limit"] == 1_000
    assert send(pdf(), media_type="application/pdf", kind="pdf").status_code == 200
    for fields in ({"kind": "photo"}, {}):
        form = api.as_(scene.walker).put(
            scene.path(new_id()),
            params={"kind": "photo"},
            files={"file": ("a.jpg", PHOTO, "image/jpeg")},
            data=fields,
        )
        assert form.status_code == 413
    assert len(stored_files(scene.runtime)) == 1


def test_a_large_upload_is_not_held_in_memory(scene: Scene, send: Send) -> None:
    big = mp3(frames=40_000)  # 16.7 MB
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    answer = send(big, media_type="audio/mpeg", kind="audio")
    peak = tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()
    assert answer.status_code == 200, answer.text
    # The test client itself hands the body over as one piece; a second copy would be ours.
    assert peak < len(big) + 12_000_000


FORMS: dict[str, dict[str, Any]] = {
    "no file": {"files": {"kind": (None, "photo")}},
    "two files": {
        "files": [
            ("file", ("a.jpg", PHOTO, "image/jpeg")),
            ("file", ("b.jpg", PHOTO, "image/jpeg")),
        ]
    },
    "field twice": {
        "files": [("x", (None, "1")), ("x", (None, "2")), ("file", ("a.jpg", PHOTO, "image/jpeg"))]
    },
    "long field": {"files": [("x", (None, "1" * 9000)), ("file", ("a.jpg", PHOTO, "image/jpeg"))]},
    "cut off": {
        "content": b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
        "headers": {"Content-Type": "multipart/form-data; boundary=b"},
    },
    "no boundary": {"content": b"abc", "headers": {"Content-Type": "multipart/form-data"}},
    "no form": {
        "content": b"abc",
        "headers": {"Content-Type": "multipart/form-data; boundary=b"},
    },
}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_that_is_none_is_refused(name: str, scene: Scene, api: Api) -> None:
    answer = api.as_(scene.walker).put(scene.path(new_id()), **FORMS[name])
    assert (answer.status_code, answer.json()["code"]) == (400, "request.malformed"), answer.text
    assert stored_files(scene.runtime) == []


def test_what_the_scanner_finds_is_refused_and_not_kept(scene: Scene, send: Send) -> None:
    infected = mp3() + EICAR
    with fake_clamd() as port:
        intake = scene.runtime.service(FileIntake)
        intake._scanner = ClamdScanner("127.0.0.1", port)  # noqa: SLF001 - a scanner of the test
        answer = send(infected, media_type="audio/mpeg", kind="audio")
        assert (answer.status_code, answer.json()["code"]) == (422, "file.infected")
        assert stored_files(scene.runtime) == []
        clean = send(mp3(), media_type="audio/mpeg", kind="audio")
        assert clean.json()["scan_state"] == "clean"
    away = send(mp3(frames=9), media_type="audio/mpeg", kind="audio")
    assert (away.status_code, away.json()["code"]) == (503, "scanner.unavailable")
    assert stored_files(scene.runtime) == [sha256(mp3())]
