"""The built interface on the API's own port: a closed list of files, and one page for every place.

Files are read once at start, so a rebuild under a running server never mixes two versions, and no
path is ever built from an address. Whatever the API and the pages for integrators do not answer
and a browser asks for as a page gets ``index.html``: the interface knows its own places.
"""

import gzip
import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final

from fastapi import FastAPI
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from app.platform.settings import Settings

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
    " connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self';"
    " form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
BESIDE_THE_APP: Final = Path(__file__).resolve().parents[3] / "frontend" / "dist"
INDEX: Final = "index.html"

_KINDS: Final = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}
_PACKED: Final = frozenset({".png", ".woff2"})
_HASHED: Final = "/assets/"  # the name changes with the content
_FOREVER: Final = "public, max-age=31536000, immutable"
_ASK_AGAIN: Final = "no-cache"
_NEVER: Final = "no-store"
# Below these an unknown address is a mistake of a program, not a place of the interface.
_NO_PLACES: Final = ("/api/", "/assets/", "/docs/", "/problems/")
_OWN_ANSWERS: Final = frozenset(
    {"/api", "/docs", "/problems", "/openapi.json", "/healthz", "/readyz"}
)
_WORTH_PACKING: Final = 1024


@dataclass(frozen=True, kw_only=True)
class BuiltFile:
    """One file of the built interface."""

    content: bytes
    kind: str
    caching: str
    packed: bool = field(default=False)

    @cached_property
    def etag(self) -> str:
        """Names the content."""
        return f'"{hashlib.sha256(self.content).hexdigest()[:32]}"'

    @cached_property
    def gzipped(self) -> bytes | None:
        """The content for browsers that unpack; None where that gains nothing."""
        if self.packed or len(self.content) < _WORTH_PACKING:
            return None
        return gzip.compress(self.content, 6, mtime=0)

    def answer(self, headers: Headers) -> Response:
        """The answer to a request with ``headers``."""
        own = {
            "Content-Security-Policy": POLICY,
            "Cache-Control": self.caching,
            "Vary": "Accept-Encoding",
        }
        if self.caching != _NEVER:
            own["ETag"] = self.etag
            if headers.get("if-none-match") == self.etag:
                return Response(status_code=304, headers=own)
        if self.gzipped is not None and "gzip" in headers.get("accept-encoding", ""):
            own["Content-Encoding"] = "gzip"
            return Response(self.gzipped, headers=own, media_type=self.kind)
        return Response(self.content, headers=own, media_type=self.kind)


class Interface:
    """Answers what no route answered; ``otherwise`` answers the rest."""

    def __init__(self, files: dict[str, BuiltFile], otherwise: ASGIApp) -> None:
        self.files = files
        self.otherwise = otherwise

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a file, the page, or leave it to the one who answered before."""
        found = self._found(scope) if scope["type"] == "http" else None
        if found is None:
            await self.otherwise(scope, receive, send)
            return
        await found.answer(Headers(scope=scope))(scope, receive, send)

    def _found(self, scope: Scope) -> BuiltFile | None:
        if scope["method"] not in {"GET", "HEAD"}:
            return None
        path: str = scope["path"]
        if path in self.files:
            return self.files[path]
        if path.startswith(_NO_PLACES) or path in _OWN_ANSWERS or "/." in path:
            return None
        wants_page = "text/html" in Headers(scope=scope).get("accept", "")
        return self.files[f"/{INDEX}"] if wants_page else None


def folder_of(settings: Settings) -> Path | None:
    """Where the built interface is; None when it was not built."""
    if settings.spa_dir is not None:
        return settings.spa_dir
    # Tests say what they serve: their answers must not depend on whether somebody built it.
    if settings.profile == "test" or not (BESIDE_THE_APP / INDEX).is_file():
        return None
    return BESIDE_THE_APP


def read_files(folder: Path) -> dict[str, BuiltFile]:
    """Every file under ``folder`` that browsers may have, by its address."""
    found = {}
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder)
        hidden = any(part.startswith(".") for part in name.parts)
        if hidden or file.is_symlink() or not file.is_file() or file.suffix not in _KINDS:
            continue
        address = f"/{name.as_posix()}"
        found[address] = BuiltFile(
            content=file.read_bytes(),
            kind=_KINDS[file.suffix],
            caching=_caching(address),
            packed=file.suffix in _PACKED,
        )
    return found


def _caching(address: str) -> str:
    if address.startswith(_HASHED):
        return _FOREVER
    return _NEVER if address == f"/{INDEX}" else _ASK_AGAIN


def install(app: FastAPI, settings: Settings) -> None:
    """Put the interface behind all routes of ``app``, if it was built."""
    folder = folder_of(settings)
    if folder is not None:
        app.router.default = Interface(read_files(folder), app.router.default)
