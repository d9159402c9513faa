"""Send a stored file so that a browser saves it and never runs it."""

import unicodedata
from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from starlette.responses import StreamingResponse

_LONGEST: Final = 120
_NO_NAME: Final = "download"
_FORBIDDEN: Final = frozenset('\\/:*?"<>|%;=,')
_RESERVED: Final = frozenset(
    {"CON", "PRN", "AUX", "NUL"}
    | {f"COM{digit}" for digit in range(1, 10)}
    | {f"LPT{digit}" for digit in range(1, 10)}
)
# What RFC 8187 calls attr-char, besides letters and digits.
_ATTR_CHARS: Final = "!#$&+-.^_`|~"


def safe_file_name(name: str) -> str:
    """A file name that every system can save: no path, no control or direction characters.

    The extension survives shortening, because people recognise a file by it.
    """
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(
        "_" if letter in _FORBIDDEN else letter
        for letter in last
        # Cc control, Cf format (direction overrides), Cs surrogates, Co private, Zl/Zp separators
        if unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    ).rstrip(" .")
    stem, dot, extension = kept.rpartition(".")
    if not dot or len(extension) > 10:  # noqa: PLR2004  # no extension is longer
        stem, extension = kept, ""
    stem = stem.strip(" .")
    if stem.upper().split(".")[0] in _RESERVED:
        stem = f"_{stem}"
    room = _LONGEST - len(extension) - 1
    whole = f"{stem[:room]}.{extension}" if extension else stem[:_LONGEST]
    return whole if stem else (f"{_NO_NAME}.{extension}" if extension else _NO_NAME)


def content_disposition(name: str) -> str:
    """RFC 6266: an ASCII name for old clients, the full one by RFC 8187 for all others."""
    safe = safe_file_name(name)
    ascii_name = "".join(letter if " " <= letter <= "~" else "_" for letter in safe)
    return f"attachment; filename=\"{ascii_name}\"; filename*=UTF-8''{quote(safe, _ATTR_CHARS)}"


def download_headers(name: str) -> dict[str, str]:
    """Saved, not shown; not sniffed; powerless if shown after all; kept by no cache."""
    return {
        "Content-Disposition": content_disposition(name),
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "private, no-store",
    }


def download(
    chunks: Iterator[bytes], *, name: str, media_type: str, size: int | None = None
) -> StreamingResponse:
    """Stream chunks as a download; the iterator may hold no database session."""
    headers = download_headers(name)
    if size is not None:
        headers["Content-Length"] = str(size)
    return StreamingResponse(chunks, media_type=media_type, headers=headers)
