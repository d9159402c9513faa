"""Open, turn, clean and shrink one photo. Runs only in the limited child process."""

import re
import warnings
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from PIL import ExifTags, Image, ImageCms, ImageOps, UnidentifiedImageError
from PIL.Image import DecompressionBombError, DecompressionBombWarning

from app.platform import hidden_files
from app.platform.child_main import Refused

_ENDS: Final = {
    "JPEG": hidden_files.end_of_jpeg,
    "PNG": hidden_files.end_of_png,
    "WEBP": hidden_files.end_of_webp,
}
_EXIF_TIME: Final = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)")
_EXIF_OFFSET: Final = re.compile(r"[+-]\d\d:\d\d")
_QUALITY: Final = 88
_THUMBNAIL_QUALITY: Final = 80
_SRGB: Final = ImageCms.createProfile("sRGB")


def prepare_photo(source: Path, folder: Path, arguments: dict[str, Any]) -> dict[str, Any]:
    """Write `photo` and `thumbnail` into the folder; return what was seen.

    Re-encoding from pixels is what removes EXIF, GPS, comments, colour profiles, embedded
    previews and anything hidden; so nothing of the original file is copied.
    """
    data = source.read_bytes()
    Image.MAX_IMAGE_PIXELS = arguments["max_pixels"]
    warnings.simplefilter("error", DecompressionBombWarning)
    try:
        with Image.open(source, formats=tuple(_ENDS)) as probe:
            probe.verify()  # checksums of PNG chunks; the image must be opened anew afterwards
        with Image.open(source, formats=tuple(_ENDS)) as opened:
            kind = "JPEG" if opened.format == "MPO" else str(opened.format)
            _refuse_hidden(kind, data, opened.info.get("comment", b""))
            taken = _capture_time(opened)
            opened.load()
            image = _clean(opened)
    except (DecompressionBombError, DecompressionBombWarning) as error:
        raise Refused("too_complex") from error
    except UnidentifiedImageError as error:
        raise Refused("type_refused") from error
    except (OSError, SyntaxError, ValueError, EOFError, IndexError) as error:
        raise Refused("unreadable") from error
    _save(image, folder / "photo", kind)
    thumbnail = _thumbnail(image, arguments["thumbnail_side"])
    thumbnail.save(folder / "thumbnail", "JPEG", quality=_THUMBNAIL_QUALITY, optimize=True)
    return {"format": kind, "width": image.width, "height": image.height, **taken}


def _refuse_hidden(kind: str, data: bytes, comment: bytes | str) -> None:
    rest = data[_ENDS[kind](data) :]
    if (
        hidden_files.opens_as_pdf(data)
        or hidden_files.opens_as_zip(data)
        or hidden_files.appended_file(rest)
        or hidden_files.appended_file(comment.encode() if isinstance(comment, str) else comment)
    ):
        raise Refused("holds_another")


def _capture_time(image: Image.Image) -> dict[str, str | None]:
    """Local time and, where the camera knew it, the offset; as text, judged by the parent."""
    try:
        exif = image.getexif()
        detail = exif.get_ifd(ExifTags.IFD.Exif)
        written = detail.get(ExifTags.Base.DateTimeOriginal) or exif.get(ExifTags.Base.DateTime)
        offset = detail.get(ExifTags.Base.OffsetTimeOriginal)
    except Exception:  # noqa: BLE001  # a broken EXIF block says nothing about the picture
        return {"captured_local": None, "captured_offset": None}
    found = _EXIF_TIME.fullmatch(str(written or "").strip("\0 "))
    zone = _EXIF_OFFSET.fullmatch(str(offset or "").strip("\0 "))
    if found is None:
        return {"captured_local": None, "captured_offset": None}
    year, month, day, hour, minute, second = found.groups()
    return {
        "captured_local": f"{year}-{month}-{day}T{hour}:{minute}:{second}",
        "captured_offset": zone.group() if zone else None,
    }


def _clean(opened: Image.Image) -> Image.Image:
    """Upright pixels in sRGB with an empty `info`, the place Pillow saves extras from."""
    image = ImageOps.exif_transpose(opened)
    profile = image.info.get("icc_profile")
    see_through = "A" in image.getbands() or "transparency" in image.info
    if profile and image.mode in {"RGB", "CMYK"}:
        image = _to_srgb(image, profile)
    mode = "RGBA" if see_through else ("L" if image.mode in {"1", "L"} else "RGB")
    clean = image.convert(mode)
    clean.info = {}
    return clean


def _to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Phones record in wide colour; without its profile the picture would look pale."""
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        turned = ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return image if turned is None else turned


def _save(image: Image.Image, target: Path, kind: str) -> None:
    if kind == "JPEG":
        image.convert("RGB").save(target, "JPEG", quality=_QUALITY, optimize=True)
    elif kind == "WEBP":
        image.save(target, "WEBP", quality=_QUALITY)
    else:
        image.save(target, "PNG")


def _thumbnail(image: Image.Image, side: int) -> Image.Image:
    small = image.copy()
    small.thumbnail((side, side))
    if small.mode != "RGBA":
        return small.convert("RGB")
    paper = Image.new("RGB", small.size, "white")
    paper.paste(small, mask=small.getchannel("A"))
    return paper
