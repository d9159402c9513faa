import random
import zlib
from pathlib import Path

import pytest

from app.platform.audio import audio_type
from app.platform.file_problems import (
    FileActive,
    FileEncrypted,
    FileHoldsAnother,
    FileTooComplex,
    FileTypeRefused,
    FileUnreadable,
)
from app.platform.pdf import check_pdf
from app.platform.problems import Problem
from tests.platform.image_samples import (
    amr,
    archive,
    box,
    m4a,
    mp3,
    object_stream,
    ogg,
    pdf,
    phone_photo,
    wav,
)

_BOMB = zlib.compress(b"\0" * 300_000_000, 9)

REFUSED_PDF = {
    "photo": (phone_photo(), FileTypeRefused),
    "page": (b"<html><script>alert(1)</script></html>", FileTypeRefused),
    "junk before the header": (b"junk\n" + pdf(), FileTypeRefused),
    "header alone": (b"%PDF-1.7\n", FileUnreadable),
    "truncated": (pdf()[:-120], FileUnreadable),
    "no objects": (b"%PDF-1.7\nxref\nstartxref\n9\n%%EOF\n", FileUnreadable),
    "table elsewhere": (pdf().replace(b"startxref\n", b"startxref\n9"), FileUnreadable),
    "script": (pdf(b"<< /S /JavaScript /JS (app.alert(1)) >>"), FileActive),
    "spelled script": (pdf(b"<< /S /#4aava#53cript /JS (x) >>"), FileActive),
    "launch": (pdf(b"<< /S /Launch /F (cmd.exe) >>"), FileActive),
    "attachment": (pdf(b"<< /Type /EmbeddedFile >>"), FileActive),
    "packed script": (pdf(object_stream(b"<< /S /JavaScript /JS (x) >>")), FileActive),
    "objects in another coding": (
        pdf(b"<< /Type /ObjStm /Filter /LZWDecode >>\nstream\nabc\nendstream"),
        FileUnreadable,
    ),
    "encrypted": (pdf().replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 5 0 R"), FileEncrypted),
    "archive behind": (pdf() + archive(), FileHoldsAnother),
    "bomb": (pdf(b"<< /Filter /FlateDecode >>\nstream\n%s\nendstream" % _BOMB), FileTooComplex),
}


def _file(folder: Path, data: bytes) -> Path:
    path = folder / "upload"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", REFUSED_PDF)
def test_a_bad_document_is_refused(name: str, tmp_path: Path) -> None:
    data, problem = REFUSED_PDF[name]
    with pytest.raises(Problem) as refused:
        check_pdf(_file(tmp_path, data))
    assert type(refused.value) is problem


def test_a_document_tells_its_pages(tmp_path: Path) -> None:
    assert check_pdf(_file(tmp_path, pdf(pages=3))) == 3


def test_pages_may_lie_in_object_streams(tmp_path: Path) -> None:
    packed = object_stream(b"<< /Type /Page /Parent 2 0 R >>")
    assert check_pdf(_file(tmp_path, pdf(packed))) == 2


@pytest.mark.slow
def test_a_hundred_damaged_documents_are_taken_or_refused_but_never_crash(tmp_path: Path) -> None:
    chance = random.Random(20231102)  # noqa: S311 - damage, the same every time
    good = pdf(object_stream(b"<< /Type /Page >>"), pages=2)
    for _ in range(100):
        data = bytearray(good)
        for _ in range(chance.randint(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if chance.random() < 0.3:
            del data[chance.randrange(len(data)) :]
        try:
            assert check_pdf(_file(tmp_path, bytes(data))) > 0
        except Problem as problem:
            assert problem.status == 422  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (m4a(), "audio/mp4"),
        (mp3(), "audio/mpeg"),
        (mp3()[20:], "audio/mpeg"),
        (wav(), "audio/wav"),
        (ogg(), "audio/ogg"),
        (amr(), "audio/amr"),
    ],
)
def test_recordings_of_phones_are_recognised(data: bytes, media_type: str, tmp_path: Path) -> None:
    assert audio_type(_file(tmp_path, data)) == media_type


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", FileTypeRefused),
        (b"MZ\x90\x00" + b"\0" * 500, FileTypeRefused),
        (b"#!/bin/sh\nrm -rf /\n", FileTypeRefused),
        (m4a(b"vide"), FileTypeRefused),
        (m4a()[:-10], FileUnreadable),
        (box(b"ftyp", b"M4A \0\0\0\0"), FileUnreadable),
        (b"ID3\x04\0\0\0\0\0\x0a" + b"MZ\x90\x00" * 300, FileUnreadable),
        (mp3(frames=1), FileUnreadable),
        (wav()[:200], FileUnreadable),
        (ogg()[:40], FileUnreadable),
        (b"#!AMR\n", FileUnreadable),
    ],
)
def test_what_only_looks_like_sound_is_refused(
    data: bytes, problem: type[Problem], tmp_path: Path
) -> None:
    with pytest.raises(Problem) as refused:
        audio_type(_file(tmp_path, data))
    assert type(refused.value) is problem
