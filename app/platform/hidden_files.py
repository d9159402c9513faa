"""Find a second file hidden in a first one (a picture that is also an archive or a page)."""

import struct
from typing import Final

_EXECUTABLE_OR_ARCHIVE: Final = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x7fELF",
    b"MZ\x90\x00",
    b"Rar!\x1a\x07",
    b"7z\xbc\xaf\x27\x1c",
    b"\x1f\x8b\x08",
    b"%PDF-",
    b"#!/",
)
_PAGE: Final = (b"<script", b"<html", b"<svg", b"<?php", b"<!doctype")
_HEAD: Final = 1024  # readers of PDF accept their header anywhere in here
_ZIP_END: Final = b"PK\x05\x06"
_ZIP_END_SIZE: Final = 22
_ZIP_COMMENT: Final = 65_535


def appended_file(rest: bytes) -> bool:
    """Whether what follows the end of a picture is a file of its own.

    Phones append short films ("motion photos") and their own notes to a JPEG; re-encoding drops
    those, so only what could be run or unpacked is a reason to refuse.
    """
    lowered = rest[:4096].lower()
    return any(sign in rest for sign in _EXECUTABLE_OR_ARCHIVE) or any(
        sign in lowered for sign in _PAGE
    )


def opens_as_pdf(data: bytes) -> bool:
    """Whether a reader of PDF would take it."""
    return b"%PDF-" in data[:_HEAD]


def opens_as_zip(data: bytes) -> bool:
    """Whether an unpacker would take it: an end record whose comment reaches to the last byte."""
    tail = data[-(_ZIP_END_SIZE + _ZIP_COMMENT) :]
    at = tail.rfind(_ZIP_END)
    while at >= 0:
        record = tail[at : at + _ZIP_END_SIZE]
        if len(record) == _ZIP_END_SIZE:
            (comment,) = struct.unpack("<H", record[20:22])
            if at + _ZIP_END_SIZE + comment == len(tail):
                return True
        at = tail.rfind(_ZIP_END, 0, at)
    return False


def end_of_jpeg(data: bytes) -> int:
    """Offset behind the end marker; the length of the data when there is none."""
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:  # noqa: PLR2004  # every marker starts with it
            return len(data)
        marker = data[at + 1]
        if marker == 0xD9:  # noqa: PLR2004  # end of image
            return at + 2
        if marker == 0xFF:  # noqa: PLR2004  # fill byte before a marker
            at += 1
            continue
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        at += 2 + length
        if marker == 0xDA:  # noqa: PLR2004  # start of scan: skip its entropy-coded data
            at = _next_marker(data, at)
    return at + 2 if data[at : at + 2] == b"\xff\xd9" else len(data)


def end_of_png(data: bytes) -> int:
    """Offset behind the IEND chunk."""
    at = data.find(b"IEND")
    return at + 8 if at >= 0 else len(data)


def end_of_webp(data: bytes) -> int:
    """Offset behind the RIFF container."""
    (size,) = struct.unpack("<I", data[4:8])
    return min(int(size) + 8, len(data))


def _next_marker(data: bytes, at: int) -> int:
    """The next marker that is neither a stuffed zero nor a restart."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        follower = data[at + 1]
        if follower != 0 and not 0xD0 <= follower <= 0xD7:  # noqa: PLR2004  # restart markers
            return at
        at += 2
