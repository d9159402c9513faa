"""From exceptions to RFC 9457 problem documents, in one place."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm.exc import StaleDataError
from starlette.exceptions import HTTPException

from app.platform.problems import (
    CONSTRAINTS,
    BodyTooLarge,
    FieldError,
    Forbidden,
    InternalError,
    InvalidFields,
    MalformedRequest,
    MethodNotAllowed,
    NotFound,
    Problem,
    Stale,
    StateConflict,
    TooMany,
    Unauthenticated,
    Unavailable,
    UnsupportedMediaType,
)
from app.platform.web.field_messages import field_message
from app.platform.web.unit_of_work import Replayed

MEDIA_TYPE = "application/problem+json"
log = structlog.get_logger("http")

_BY_STATUS: dict[int, type[Problem]] = {
    400: MalformedRequest,
    401: Unauthenticated,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    409: StateConflict,
    413: BodyTooLarge,
    415: UnsupportedMediaType,
    422: InvalidFields,
    429: TooMany,
    503: Unavailable,
}
_SQLITE_UNIQUE = re.compile(r"UNIQUE constraint failed: (.+)$")
_SQLITE_INDEX = re.compile(r"UNIQUE constraint failed: index '([^']+)'")
_SQLITE_CHECK = re.compile(r"CHECK constraint failed: (\w+)")


def document(problem: Problem, *, instance: str, request_id: str | None) -> dict[str, Any]:
    """The problem document: standard members first, then the typed ones."""
    body: dict[str, Any] = {
        "type": f"/problems#{problem.code}",
        "title": problem.title,
        "title_en": problem.title_en,
        "status": problem.status,
        "code": problem.code,
        "detail": problem.detail,
        "detail_en": problem.detail_en,
        "instance": instance,
        "request_id": request_id,
    }
    if problem.errors:
        body["errors"] = [error.as_json() for error in problem.errors]
    return body | problem.members


def answer(request: Request, problem: Problem) -> Response:
    """The HTTP answer for ``problem``."""
    request_id = request.scope.get("request_id")
    request.scope["problem_code"] = problem.code  # for the access line
    body = document(problem, instance=request.url.path, request_id=request_id)
    headers = dict(problem.headers)
    if problem.status == Unauthenticated.status:
        headers.setdefault("WWW-Authenticate", "Bearer")
    if problem.status in {TooMany.status, Unavailable.status}:
        headers.setdefault("Retry-After", "2")
    payload = json.dumps(body, ensure_ascii=False, default=str).encode("utf-8", "replace")
    return Response(payload, problem.status, headers, MEDIA_TYPE)


def install(app: FastAPI) -> None:
    """Register the handlers; nothing else in the system makes error answers."""
    app.add_exception_handler(Problem, _on_problem)
    app.add_exception_handler(Replayed, _on_replayed)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(IntegrityError, _on_integrity)
    app.add_exception_handler(StaleDataError, _on_stale)
    app.add_exception_handler(OperationalError, _on_database)
    app.add_exception_handler(InterfaceError, _on_database)
    app.add_exception_handler(DBAPIError, _on_database_refusal)
    app.add_exception_handler(PoolTimeoutError, _on_database)
    app.add_exception_handler(Exception, _on_anything)


async def _on_problem(request: Request, error: Exception) -> Response:
    problem = error if isinstance(error, Problem) else InternalError()
    return answer(request, problem)


async def _on_replayed(request: Request, error: Exception) -> Response:
    if not isinstance(error, Replayed):
        return answer(request, InternalError())
    kept = error.answer
    headers = {**kept.headers, "Idempotent-Replayed": "true"}
    return Response(kept.body, kept.status, headers, "application/json" if kept.body else None)


async def _on_invalid(request: Request, error: Exception) -> Response:
    found = error.errors() if isinstance(error, RequestValidationError) else []
    body = error.body if isinstance(error, RequestValidationError) else None
    if any(item["type"] == "json_invalid" for item in found):
        return answer(
            request, MalformedRequest("请求体不是有效的 JSON", "The body is not valid JSON")
        )
    return answer(request, InvalidFields(errors=[_field_error(item, body) for item in found]))


def _field_error(item: Mapping[str, Any], body: Any) -> FieldError:
    where, *path = item["loc"] or ("body",)
    pointer = _pointer(str(where), _within(body, path) if where == "body" else path)
    message, message_en = field_message(item)
    return FieldError(
        pointer=pointer, code=str(item["type"]), message=message, message_en=message_en
    )


def _within(body: Any, path: Sequence[Any]) -> Sequence[Any]:
    """The path without names of union branches, which stand nowhere in the body itself."""
    steps: list[Any] = []
    for number, part in enumerate(path, start=1):
        if isinstance(body, dict) and part not in body and number < len(path):
            continue
        steps.append(part)
        if isinstance(body, dict):
            body = body.get(part)
        elif isinstance(body, list) and isinstance(part, int) and part < len(body):
            body = body[part]
    return steps


def _pointer(where: str, path: Sequence[Any]) -> str:
    if where == "body":
        steps = [str(part).replace("~", "~0").replace("/", "~1") for part in path]
        return "".join(f"/{step}" for step in steps)
    name = ".".join(str(part) for part in path)
    return f"?{name}" if where == "query" else f"{where}:{name}"


async def _on_http(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        return answer(request, InternalError())
    kind = _BY_STATUS.get(error.status_code, InternalError)
    return answer(request, kind(headers=dict(error.headers or {})))


def constraint_name(error: IntegrityError) -> str | None:
    """The name of the violated constraint, worked out from either database's error."""
    diagnostics = getattr(error.orig, "diag", None)
    if diagnostics is not None:
        name: str | None = diagnostics.constraint_name
        return name
    message = str(error.orig)
    if found := _SQLITE_INDEX.search(message):
        return found.group(1)
    if found := _SQLITE_UNIQUE.search(message):
        columns = [part.strip().split(".") for part in found.group(1).split(",")]
        return "uq_" + "_".join([columns[0][0], *(column[-1] for column in columns)])
    if found := _SQLITE_CHECK.search(message):
        return found.group(1)
    return None


async def _on_integrity(request: Request, error: Exception) -> Response:
    name = constraint_name(error) if isinstance(error, IntegrityError) else None
    make = CONSTRAINTS.get(name or "")
    if make is not None:
        return answer(request, make())
    log.warning("integrity", constraint=name, path=request.url.path)
    return answer(
        request,
        StateConflict(
            "与已有数据冲突，内容未保存", "Conflicts with existing data; nothing was saved"
        ),
    )


async def _on_stale(request: Request, _error: Exception) -> Response:
    return answer(request, Stale())


async def _on_database(request: Request, error: Exception) -> Response:
    log.error("database", error=type(error).__name__, path=request.url.path)
    return answer(request, Unavailable())


async def _on_database_refusal(request: Request, error: Exception) -> Response:
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return await _on_database(request, error)
    return await _on_anything(request, error)


async def _on_anything(request: Request, error: Exception) -> Response:
    log.error("failed", error=type(error).__name__, path=request.url.path, exc_info=error)
    return answer(request, InternalError())
