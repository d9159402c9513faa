"""Answers: rows of named columns turned straight into JSON bytes by a cached adapter."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from fastapi import Response
from pydantic import TypeAdapter

from app.platform.paging import Page
from app.platform.web.context import Context, KeptAnswer

JSON = "application/json"


def created(
    ctx: Context, row: Mapping[str, Any], adapter: TypeAdapter[Any], *, location: str
) -> Response:
    """201 with the new object, its address and its ETag."""
    headers = {"Location": quote(location, safe="/:?=&%")} | _etag(row)
    return _keep(ctx, 201, adapter.dump_json(_plain(row)), headers)


def changed(ctx: Context, row: Mapping[str, Any], adapter: TypeAdapter[Any]) -> Response:
    """200 with the changed object and its new ETag."""
    return _keep(ctx, 200, adapter.dump_json(_plain(row)), _etag(row))


def accepted(
    ctx: Context, row: Mapping[str, Any], adapter: TypeAdapter[Any], *, location: str
) -> Response:
    """202: a job was started; ``location`` is where its progress is told."""
    return _keep(ctx, 202, adapter.dump_json(_plain(row)), {"Location": location})


def no_content(ctx: Context) -> Response:
    """204: done, nothing to say."""
    return _keep(ctx, 204, b"", {})


def one(row: Mapping[str, Any], adapter: TypeAdapter[Any]) -> Response:
    """200 with an object that was read, and its ETag."""
    return Response(adapter.dump_json(_plain(row)), 200, _etag(row), JSON)


def listing(page: Page, adapter: TypeAdapter[Any]) -> Response:
    """200 with one page: ``items``, ``next`` and ``prev``. ``adapter`` is of the list of rows."""
    items = adapter.dump_json(list(page.rows))
    tail = b',"next":%b,"prev":%b}' % (_cursor(page.next), _cursor(page.prev))
    return Response(b'{"items":' + items + tail, 200, None, JSON)


def _cursor(cursor: str | None) -> bytes:
    return b"null" if cursor is None else b'"' + cursor.encode() + b'"'


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return row if isinstance(row, dict) else dict(row)


def _etag(row: Mapping[str, Any]) -> dict[str, str]:
    version = row.get("version")
    return {} if version is None else {"ETag": f'"{version}"'}


def _keep(ctx: Context, status: int, body: bytes, headers: dict[str, str]) -> Response:
    ctx.answer = KeptAnswer(status, headers, body)
    return Response(body, status, headers, JSON if body else None)
