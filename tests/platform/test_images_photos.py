import io
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from app.platform.file_problems import (
    FileHoldsAnother,
    FileTooComplex,
    FileTypeRefused,
    FileUnreadable,
)
from app.platform.images import clean_photo
from app.platform.problems import Problem
from tests.platform.image_samples import archive, encoded, phone_photo, picture, png_bomb


@pytest.fixture
def file(tmp_path: Path) -> Callable[[bytes], Path]:
    def write(data: bytes) -> Path:
        path = tmp_path / "upload"
        path.write_bytes(data)
        return path

    return write


def _with_a_flipped_bit(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


GOOD = encoded(picture(), "JPEG")

REFUSED = {
    "text": (b"hello" * 100, FileTypeRefused),
    "empty": (b"", FileTypeRefused),
    "svg": (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", FileTypeRefused),
    "executable": (Path(sys.executable).resolve().read_bytes()[:200_000], FileTypeRefused),
    "gif": (encoded(picture(), "GIF"), FileTypeRefused),
    "tiff": (encoded(picture(), "TIFF"), FileTypeRefused),
    "bomb": (png_bomb(), FileTooComplex),
    "large bomb": (png_bomb(8_000), FileTooComplex),
    "lying header": (png_bomb(7_000), FileUnreadable),
    "truncated": (GOOD[: len(GOOD) // 2], FileUnreadable),
    "head only": (GOOD[:20], FileTypeRefused),
    "broken png": (_with_a_flipped_bit(encoded(picture(), "PNG")), FileUnreadable),
    "archive behind": (GOOD + archive(), FileHoldsAnother),
    "page behind": (GOOD + b"\n<script>alert(1)</script>", FileHoldsAnother),
    "program behind": (encoded(picture(), "PNG") + b"\x7fELF" + b"\0" * 60, FileHoldsAnother),
    "pdf in a comment": (encoded(picture(), "JPEG", comment=b"%PDF-1.7 1 0 obj"), FileHoldsAnother),
    "archive in a comment": (encoded(picture(), "JPEG", comment=archive()), FileHoldsAnother),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_photo_is_refused(name: str, file: Callable[[bytes], Path]) -> None:
    data, problem = REFUSED[name]
    with pytest.raises(Problem) as refused, clean_photo(file(data)):
        pass
    assert type(refused.value) is problem


def test_a_photo_loses_everything_but_its_pixels(file: Callable[[bytes], Path]) -> None:
    original = phone_photo()
    assert b"SecretPhone" in original
    with clean_photo(file(original)) as photo:
        data = photo.photo.path.read_bytes()
        thumbnail = photo.thumbnail.path.read_bytes()
        assert photo.media_type == "image/jpeg"
        assert photo.photo.size == len(data)
        assert (photo.width, photo.height) == (400, 640)  # orientation applied
    for stored in (data, thumbnail):
        with Image.open(io.BytesIO(stored)) as image:
            assert not image.getexif()
            assert "comment" not in image.info
            assert "exif" not in image.info
        assert b"SecretPhone" not in stored
        assert b"Zhang San" not in stored
        assert b"Exif" not in stored
    with Image.open(io.BytesIO(thumbnail)) as small:
        assert max(small.size) == 480


@pytest.mark.parametrize(
    ("offset", "moment"),
    [
        ("+08:00", datetime(2023, 11, 2, 1, 41, 7, tzinfo=UTC)),
        ("+00:00", datetime(2023, 11, 2, 9, 41, 7, tzinfo=UTC)),
        (None, datetime(2023, 11, 2, 1, 41, 7, tzinfo=UTC)),
    ],
)
def test_the_capture_time_is_read_first(
    offset: str | None, moment: datetime, file: Callable[[bytes], Path]
) -> None:
    with clean_photo(file(phone_photo(offset=offset))) as photo:
        assert photo.captured_at == moment


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "CMYK"])
def test_each_accepted_format_and_colour(
    kind: str, mode: str, file: Callable[[bytes], Path]
) -> None:
    if (kind, mode) in {("JPEG", "RGBA"), ("PNG", "CMYK"), ("WEBP", "CMYK")}:
        mode = "RGB"
    with clean_photo(file(encoded(picture(mode=mode), kind))) as photo:
        assert photo.media_type == f"image/{kind.lower()}"
        assert photo.captured_at is None
        with Image.open(photo.photo.path) as image:
            image.load()
            assert image.size == (640, 400)


def test_the_film_behind_a_motion_photo_is_dropped_not_refused(
    file: Callable[[bytes], Path],
) -> None:
    film = b"\0\0\0\x18ftypmp42" + b"\0" * 5000
    with clean_photo(file(GOOD + film)) as photo:
        assert b"ftypmp42" not in photo.photo.path.read_bytes()


def test_mutated_photos_are_cleaned_or_refused_and_never_crash(
    file: Callable[[bytes], Path],
) -> None:
    for cut in range(10):
        data = bytearray(phone_photo())
        at = 2 + cut * 997 % (len(data) - 40)
        data[at : at + 30] = bytes(30)
        try:
            with clean_photo(file(bytes(data))) as photo:
                assert photo.photo.size > 0
        except Problem as problem:
            assert problem.code.startswith("file.")  # noqa: PT017 - either outcome is right
