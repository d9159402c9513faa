"""Sound recordings as phones make them: recognised by their structure, stored as they are.

Read only by fixed-size headers at computed offsets, so no child process is needed.
"""

import struct
from collections.abc import Callable
from pathlib import Path
from typing import IO, Final

from app.platform.file_problems import FileTypeRefused, FileUnreadable

_HEAD: Final = 64
_BOXES: Final = 64  # more top-level boxes than any recorder writes
_INDEX_READ: Final = 4 * 1024 * 1024
_MP3_SYNC: Final = 0xFFE0
_MP3_RATES: Final = (44100, 48000, 32000)
_MP3_KBITS_V1: Final = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_MP3_KBITS_V2: Final = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)


def audio_type(source: Path) -> str:
    """The media type of a recording (m4a, mp3, ogg, wav, amr).

    Problems: `FileTypeRefused` for anything else, `FileUnreadable` for a broken one.
    """
    size = source.stat().st_size
    with source.open("rb") as file:
        head = file.read(_HEAD)
        for media_type, starts, holds in _READERS:
            if starts(head):
                if not holds(file, size):
                    raise FileUnreadable
                return media_type
    raise FileTypeRefused


def _mp4_holds(file: IO[bytes], size: int) -> bool:
    """Boxes fill the file and its index has a sound track; a film is refused."""
    at, index = 0, b""
    for _ in range(_BOXES):
        if at == size:
            break
        file.seek(at)
        header = file.read(16)
        if len(header) < 8:  # noqa: PLR2004  # size and name of a box
            return False
        length, name = struct.unpack(">I4s", header[:8])
        if length == 1 and len(header) == 16:  # noqa: PLR2004  # 64-bit size follows
            (length,) = struct.unpack(">Q", header[8:16])
        length = length or size - at
        if length < 8 or at + length > size:  # noqa: PLR2004 - a box header is 8 bytes
            return False
        if name == b"moov":
            file.seek(at)
            index = file.read(min(length, _INDEX_READ))
        at += length
    if b"vide" in index:
        raise FileTypeRefused
    return at == size and b"soun" in index


def _mp3_holds(file: IO[bytes], size: int) -> bool:
    """After the tag, one frame and another exactly where the first one ends."""
    file.seek(0)
    head = file.read(10)
    at = 0
    if head[:3] == b"ID3":
        tag = head[6:10]
        at = 10 + (tag[0] << 21 | tag[1] << 14 | tag[2] << 7 | tag[3])
    for _ in range(2):
        file.seek(at)
        length = _mp3_frame(file.read(4))
        if length == 0 or at + length > size:
            return False
        at += length
    return True


def _mp3_frame(header: bytes) -> int:
    """Length in bytes of the layer III frame that starts here; 0 when none does."""
    if len(header) < 4:  # noqa: PLR2004 - a frame header is 4 bytes
        return 0
    (word,) = struct.unpack(">I", header)
    version, layer = word >> 19 & 3, word >> 17 & 3
    bits, rate, padding = word >> 12 & 15, word >> 10 & 3, word >> 9 & 1
    if word >> 16 & _MP3_SYNC != _MP3_SYNC or version == 1 or layer != 1 or rate == 3:  # noqa: PLR2004 - reserved values of the frame header
        return 0
    if bits in {0, 15}:
        return 0
    first = version == 3  # noqa: PLR2004  # MPEG 1; otherwise 2 or 2.5
    kbits = (_MP3_KBITS_V1 if first else _MP3_KBITS_V2)[bits]
    hertz = _MP3_RATES[rate] >> {3: 0, 2: 1, 0: 2}[version]
    return int((144 if first else 72) * kbits * 1000 // hertz + padding)


def _ogg_holds(file: IO[bytes], size: int) -> bool:
    """A first page of version 0 that begins a stream, complete."""
    file.seek(0)
    head = file.read(27)
    if len(head) < 27 or head[4] != 0 or not head[5] & 2:  # noqa: PLR2004 - an Ogg page header is 27 bytes
        return False
    table = file.read(head[26])
    return len(table) == head[26] and 27 + len(table) + sum(table) <= size


def _wav_holds(file: IO[bytes], size: int) -> bool:
    """A RIFF of about the stated size with a format chunk first; recorders pad a little."""
    file.seek(0)
    head = file.read(16)
    (stated,) = struct.unpack("<I", head[4:8])
    return head[12:16] in {b"fmt ", b"JUNK", b"bext"} and stated + 8 <= size + 1


def _amr_holds(file: IO[bytes], size: int) -> bool:
    """The magic and at least one frame."""
    del file
    return size > 9 + 1


_Reader = tuple[str, Callable[[bytes], bool], Callable[[IO[bytes], int], bool]]
_READERS: Final[tuple[_Reader, ...]] = (
    ("audio/mp4", lambda head: head[4:8] == b"ftyp", _mp4_holds),
    ("audio/ogg", lambda head: head.startswith(b"OggS"), _ogg_holds),
    ("audio/wav", lambda head: head.startswith(b"RIFF") and head[8:12] == b"WAVE", _wav_holds),
    ("audio/amr", lambda head: head.startswith((b"#!AMR\n", b"#!AMR-WB\n")), _amr_holds),
    (
        "audio/mpeg",
        lambda head: head.startswith(b"ID3") or _mp3_frame(head[:4]) > 0,
        _mp3_holds,
    ),
)
