"""Pages for integrators: /docs (Swagger UI served by us) and /problems (the closed catalogue).

Both work without internet and under a strict policy: no inline script, nothing from elsewhere. The
assets of Swagger UI come from an installed package and are read from disk at the first request.
"""

import hashlib
import html
import importlib.util
from functools import cache
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from app.platform.problems import CATALOGUE, NotFound
from app.platform.web.context import runtime_of

DOCS_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none';"
    " form-action 'none'"
)
PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none';"
    " base-uri 'none'; form-action 'none'"
)
_OWN = Path(__file__).parent / "assets"
_KEEP = "public, max-age=3600, must-revalidate"

_DOCS_PAGE = """<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tongxing 同行 API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
<noscript>请启用脚本，或直接阅读 <a href="/openapi.json">openapi.json</a>。</noscript>
</body>
</html>
"""


def _assets() -> dict[str, tuple[Path, str]]:
    """Served name to file and media type; a closed list, so no path is ever built from a URL."""
    spec = importlib.util.find_spec("fastapi_offline")
    if spec is None or not spec.submodule_search_locations:
        raise NotFound
    swagger = Path(spec.submodule_search_locations[0]) / "static"
    return {
        "swagger-ui-bundle.js": (swagger / "swagger-ui-bundle.js", "text/javascript"),
        "swagger-ui.css": (swagger / "swagger-ui.css", "text/css"),
        "start.js": (_OWN / "start.js", "text/javascript"),
    }


_STYLE = (_OWN / "problems.css", "text/css")


@cache
def _loaded(path: Path, media_type: str) -> tuple[bytes, str, str]:
    """Content, media type and ETag of one asset."""
    content = path.read_bytes()
    return content, media_type, f'"{hashlib.sha256(content).hexdigest()[:32]}"'


def _served(request: Request) -> None:
    if not runtime_of(request).settings.docs_served:
        raise NotFound


def openapi_document(request: Request) -> Response:
    """The API's own description; made in a thread, because the first time takes a second."""
    _served(request)
    return JSONResponse(request.app.openapi())


async def docs(request: Request) -> Response:
    """Swagger UI."""
    _served(request)
    return HTMLResponse(_DOCS_PAGE, headers={"Content-Security-Policy": DOCS_POLICY})


async def docs_asset(request: Request) -> Response:
    """One file of the page."""
    _served(request)
    name = request.path_params["name"]
    if name not in _assets():
        raise NotFound
    return _file(request, *_assets()[name])


def _file(request: Request, path: Path, media_type: str) -> Response:
    content, media_type, etag = _loaded(path, media_type)
    headers = {"ETag": etag, "Cache-Control": _KEEP}
    if request.headers.get("if-none-match") == etag:
        return Response(status_code=304, headers=headers)
    return Response(content, headers=headers, media_type=media_type)


async def problems_style(request: Request) -> Response:
    """The style of the page of problems."""
    return _file(request, *_STYLE)


async def problems(request: Request) -> Response:
    """Every refusal there is: as JSON for machines that ask for it, as a page for people."""
    catalogue = problem_list()
    if "text/html" not in request.headers.get("accept", ""):
        return JSONResponse({"items": catalogue}, headers={"Vary": "Accept"})
    headers = {"Content-Security-Policy": PAGE_POLICY, "Vary": "Accept"}
    return HTMLResponse(_problems_page(catalogue), headers=headers)


def problem_list() -> list[dict[str, Any]]:
    """The catalogue, sorted by code."""
    return [
        {
            "code": kind.code,
            "status": kind.status,
            "title": kind.title,
            "title_en": kind.title_en,
        }
        for _, kind in sorted(CATALOGUE.items())
    ]


def _problems_page(catalogue: list[dict[str, Any]]) -> str:
    rows = "\n".join(
        f'<tr id="{html.escape(item["code"])}"><th scope="row"><code>{html.escape(item["code"])}'
        f"</code></th><td>{item['status']}</td><td>{html.escape(item['title'])}</td>"
        f'<td lang="en">{html.escape(item["title_en"])}</td></tr>'
        for item in catalogue
    )
    return f"""<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>问题目录 · Problems</title>
<link rel="stylesheet" href="/problems/style.css">
</head>
<body>
<h1>问题目录 · Problems</h1>
<p>本系统给出的每一种拒绝。 Every refusal this system gives, as RFC 9457 problem documents.</p>
<table>
<thead><tr><th scope="col">code</th><th scope="col">HTTP</th><th scope="col">中文</th>
<th scope="col">English</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
</body>
</html>
"""


# Plain routes: pages for people are no part of the API, its document and its permissions.
ROUTES = (
    Route("/openapi.json", openapi_document),
    Route("/docs", docs),
    Route("/docs/{name}", docs_asset),
    Route("/problems", problems),
    Route("/problems/style.css", problems_style),
)
