"""Which files are taken in, by kind: their media types, their extensions, how the two agree."""

from collections.abc import Mapping
from typing import Final

from app.platform.vocabulary import Labelled


class FileKind(Labelled):
    """What a file is kept as."""

    PHOTO = "photo", "照片", "Photo"
    PDF = "pdf", "PDF 文档", "PDF document"
    AUDIO = "audio", "录音", "Sound recording"


# For each media type as we store it: extensions that mean it, the usual one first.
EXTENSIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "image/jpeg": ("jpg", "jpeg", "jpe", "jfif"),
    "image/png": ("png",),
    "image/webp": ("webp",),
    "application/pdf": ("pdf",),
    "audio/mp4": ("m4a", "mp4", "aac", "3gp"),
    "audio/mpeg": ("mp3",),
    "audio/ogg": ("ogg", "oga", "opus"),
    "audio/wav": ("wav",),
    "audio/amr": ("amr", "awb"),
}
# What browsers and phones say instead.
_SPELLINGS: Final[Mapping[str, str]] = {
    "image/jpg": "image/jpeg",
    "image/pjpeg": "image/jpeg",
    "application/x-pdf": "application/pdf",
    "audio/m4a": "audio/mp4",
    "audio/x-m4a": "audio/mp4",
    "audio/aac": "audio/mp4",
    "audio/3gpp": "audio/mp4",
    "audio/mp3": "audio/mpeg",
    "audio/opus": "audio/ogg",
    "audio/wave": "audio/wav",
    "audio/x-wav": "audio/wav",
    "audio/vnd.wave": "audio/wav",
    "audio/amr-wb": "audio/amr",
}
_SAYS_NOTHING: Final = frozenset({"", "application/octet-stream"})


def extension_of(file_name: str) -> str:
    """The extension in lower case, empty without one."""
    return file_name.rpartition(".")[2].strip().lower() if "." in file_name else ""


def agrees(media_type: str, *, declared: str | None, file_name: str) -> bool:
    """Whether what was declared and the extension fit what the content turned out to be.

    Saying nothing (no type, no extension) is allowed; saying something else is not.
    """
    said = (declared or "").split(";", 1)[0].strip().lower()
    if said not in _SAYS_NOTHING and _SPELLINGS.get(said, said) != media_type:
        return False
    extension = extension_of(file_name)
    return not extension or extension in EXTENSIONS[media_type]


def named_for(media_type: str, stem: str) -> str:
    """A file name with the usual extension of the type."""
    return f"{stem}.{EXTENSIONS[media_type][0]}"
