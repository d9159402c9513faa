"""Photos: opened in the limited child process, kept only as clean pixels."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Final

from app.platform.child import ChildLimits, run_in_child
from app.platform.file_verdicts import verdicts
from app.platform.spool import Spooled

# The largest camera in common phones makes 50 megapixels when asked to.
MAX_PIXELS: Final = 52_000_000
THUMBNAIL_SIDE: Final = 480
MEDIA_TYPES: Final = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
_LIMITS: Final = ChildLimits(memory=1024 * 1024 * 1024, cpu_seconds=25, wall_seconds=40)
# A camera that writes no offset means local time, and China has one time zone.
_LOCAL: Final = timezone(timedelta(hours=8))


@dataclass(frozen=True, kw_only=True, slots=True)
class CleanPhoto:
    """The re-encoded photo and its thumbnail (always JPEG), with what the original told."""

    media_type: str
    photo: Spooled
    thumbnail: Spooled
    width: int
    height: int
    captured_at: datetime | None


@contextmanager
def clean_photo(source: Path, *, spool_folder: Path | None = None) -> Iterator[CleanPhoto]:
    """Re-encode a JPEG, PNG or WebP; the files exist until the `with` block ends.

    Problems: `FileTypeRefused`, `FileUnreadable`, `FileTooComplex`, `FileHoldsAnother`.
    """
    with (
        verdicts(),
        run_in_child(
            "app.platform.image_work:prepare_photo",
            source,
            {"max_pixels": MAX_PIXELS, "thumbnail_side": THUMBNAIL_SIDE},
            limits=_LIMITS,
            spool_folder=spool_folder,
        ) as answer,
    ):
        seen = answer.value
        yield CleanPhoto(
            media_type=MEDIA_TYPES[seen["format"]],
            photo=Spooled.of(answer.folder / "photo"),
            thumbnail=Spooled.of(answer.folder / "thumbnail"),
            width=seen["width"],
            height=seen["height"],
            captured_at=_moment(seen["captured_local"], seen["captured_offset"]),
        )


def _moment(local: str | None, offset: str | None) -> datetime | None:
    """The capture time as a moment; None for what no calendar knows (0000:00:00)."""
    if local is None:
        return None
    try:
        moment = datetime.fromisoformat(local + (offset or ""))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=_LOCAL)
