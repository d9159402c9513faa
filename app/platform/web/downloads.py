"""Send a stored file so that a browser saves it and never runs it."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from fastapi import Request
from starlette.responses import StreamingResponse

from app.platform.file_names import safe_file_name
from app.platform.problems import Forbidden
from app.platform.storage import BlobStore

_FETCHED: Final = frozenset({"empty", "image", "audio", "document"})
# What RFC 8187 calls attr-char, besides letters and digits.
_ATTR_CHARS: Final = "!#$&+-.^_`|~"


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


def send_stored(blobs: BlobStore, *, key: str, name: str, media_type: str) -> StreamingResponse:
    """Stream a stored file; authorise and close the session before."""
    reading = blobs.open(key)
    return download(reading.chunks, name=name, media_type=media_type, size=reading.size)


async def fetched_not_embedded(request: Request) -> None:
    """Refuse a browser that wants to run or frame a stored file instead of fetching it."""
    wanted = request.headers.get("sec-fetch-dest", "empty")
    if wanted not in _FETCHED:
        raise Forbidden("文件只能下载，不能嵌入页面", "Files are downloaded, not embedded")
