"""What the API says of itself: one ``operation(...)`` a route, one dump for the repository."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Generic, TypeVar

from fastapi import FastAPI, Response
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute, RouteContext, iter_route_contexts
from pydantic import BaseModel, ConfigDict, Field

from app.platform.problems import (
    BodyTooLarge,
    CrossOrigin,
    Forbidden,
    HttpsRequired,
    IdempotencyConflict,
    IdempotencyInFlight,
    InvalidFields,
    MalformedCursor,
    MalformedRequest,
    PreconditionRequired,
    Problem,
    Stale,
    TooMany,
    Unauthenticated,
    Unavailable,
    UnsupportedMediaType,
)

T = TypeVar("T")
PROBLEM = "application/problem+json"

# Given by hand, by operation: the framework's dump would drop the members that are null.
_EXAMPLES: dict[str, Any] = {}


class FieldErrorDocument(BaseModel):
    """One wrong field."""

    pointer: str = Field(examples=["/due_on"])
    code: str = Field(examples=["missing"])
    message: str = Field(examples=["必须填写"])
    message_en: str = Field(examples=["This field is required"])


class ProblemDocument(BaseModel):
    """A refusal in the form of RFC 9457, in Chinese and English."""

    model_config = ConfigDict(extra="allow")

    type: str = Field(examples=["/problems#request.invalid_fields"])
    title: str = Field(examples=["提交的内容有误"])
    title_en: str = Field(examples=["Some fields are not valid"])
    status: int = Field(examples=[422])
    code: str = Field(examples=["request.invalid_fields"])
    detail: str = Field(examples=["提交的内容有误"])
    detail_en: str = Field(examples=["Some fields are not valid"])
    instance: str = Field(examples=["/api/v1/tickets"])
    request_id: str | None = Field(examples=["0198c0de7a2b7c3d8e4f5a6b7c8d9e0f"])
    errors: list[FieldErrorDocument] | None = None


class Listing(BaseModel, Generic[T]):
    """One page of a list; ``next`` and ``prev`` are cursors, null at the ends."""

    items: list[T]
    next: str | None
    prev: str | None


def operation(
    operation_id: str,
    summary: str,
    summary_en: str,
    *,
    answer: Any = None,
    status: int = 200,
    problems: Sequence[type[Problem]] = (),
    description: str = "",
    public: bool = False,
    writes: bool = False,
    versioned: bool = False,
    example: Any = None,
    media_types: Sequence[str] = (),
) -> dict[str, Any]:
    """Keyword arguments for a route decorator.

    ``answer`` is the model of a successful answer (``Listing[Row]`` for lists, ``None`` for no
    body), ``problems`` what this route may refuse with besides what every guarded route may.
    ``writes`` and ``versioned`` add what the Idempotency-Key and If-Match bring; ``media_types``
    declares a download instead of JSON.
    """
    declared: list[type[Problem]] = [InvalidFields, Unavailable, TooMany, *problems]
    if not public:
        declared += [Unauthenticated, Forbidden]
    if writes:
        declared += [IdempotencyConflict, IdempotencyInFlight]
    if versioned:
        declared += [Stale, PreconditionRequired]
    responses: dict[int | str, dict[str, Any]] = _problem_responses(declared)
    success: dict[str, Any] = {"description": "成功 · Success"}
    if media_types:
        success["content"] = {
            kind: {"schema": {"type": "string", "format": "binary"}} for kind in media_types
        }
    elif example is not None:
        _EXAMPLES[operation_id] = example
    responses[status] = success
    download: dict[str, Any] = {"response_class": Response} if media_types else {}
    return download | {
        "operation_id": operation_id,
        "summary": f"{summary} · {summary_en}",
        "description": description or f"{summary}。{summary_en}.",
        "response_model": None if media_types else answer,
        "status_code": status,
        "responses": responses,
    }


def _problem_responses(kinds: Sequence[type[Problem]]) -> dict[int | str, dict[str, Any]]:
    by_status: dict[int, list[type[Problem]]] = {}
    for kind in kinds:
        known = by_status.setdefault(kind.status, [])
        if kind not in known:
            known.append(kind)
    responses: dict[int | str, dict[str, Any]] = {}
    for status, group in sorted(by_status.items()):
        codes = ", ".join(f"`{kind.code}`" for kind in group)
        responses[status] = {
            "description": " / ".join(kind.title for kind in group) + f" ({codes})",
            "content": {
                PROBLEM: {
                    "schema": {"$ref": "#/components/schemas/ProblemDocument"},
                    "examples": {kind.code: {"value": _problem_example(kind)} for kind in group},
                }
            },
        }
    return responses


def _problem_example(kind: type[Problem]) -> dict[str, Any]:
    return {
        "type": f"/problems#{kind.code}",
        "title": kind.title,
        "title_en": kind.title_en,
        "status": kind.status,
        "code": kind.code,
        "detail": kind.title,
        "detail_en": kind.title_en,
        "instance": "/api/v1/…",
        "request_id": "0198c0de7a2b7c3d8e4f5a6b7c8d9e0f",
    }


def permission_of(route: RouteContext) -> StrEnum | str | None:
    """What guards ``route``: a permission, ``"public"``, or ``None`` when nothing does."""
    pending = list(route.dependant.dependencies)
    while pending:
        dependant = pending.pop()
        guard: StrEnum | str | None = getattr(dependant.call, "guard", None)
        if guard is not None:
            return guard
        pending.extend(dependant.dependencies)
    return None


def api_routes(app: FastAPI) -> list[RouteContext]:
    """All routes of the API, in the order they were declared."""
    return [
        context
        for context in iter_route_contexts(app.routes)
        if isinstance(context.original_route, APIRoute)
    ]


def document(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI 3.1 document: problems, permissions and an example for each operation."""
    if app.openapi_schema:
        return app.openapi_schema
    schema = get_openapi(
        title=app.title,
        version=app.version,
        description=app.description,
        routes=app.routes,
        openapi_version="3.1.0",
    )
    components = schema.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    problem = ProblemDocument.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas.update(problem.pop("$defs", {}))
    schemas["ProblemDocument"] = problem
    components["securitySchemes"] = {
        "access_token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}
    }
    guards = {route.operation_id: permission_of(route) for route in api_routes(app)}
    for methods in schema["paths"].values():
        for method, item in methods.items():
            if not isinstance(item, dict) or "operationId" not in item:
                continue
            _say_what_the_edge_refuses(item, method)
            _finish(item, schemas, guards.get(item["operationId"]))
    app.openapi_schema = schema
    return schema


def _say_what_the_edge_refuses(item: dict[str, Any], method: str) -> None:
    """Add to an operation what may be said before its route is asked, by its form alone."""
    parameters = item.get("parameters", [])
    kinds: list[type[Problem]] = [MalformedRequest, HttpsRequired]
    if method == "get":  # a repeated read needs no key
        item["parameters"] = [one for one in parameters if one["name"] != "Idempotency-Key"]
    else:
        kinds += [CrossOrigin, BodyTooLarge, UnsupportedMediaType]
    if any(one["name"] == "cursor" for one in parameters):
        kinds.append(MalformedCursor)
    responses = item["responses"]
    for status, response in _problem_responses(kinds).items():
        known = responses.setdefault(str(status), response)
        if known is not response:
            added = response["content"][PROBLEM]["examples"]
            known["content"][PROBLEM]["examples"] |= added
            known["description"] += "".join(
                f" / {value['value']['title']} (`{code}`)" for code, value in added.items()
            )
    item["responses"] = dict(sorted(responses.items()))


def _finish(item: dict[str, Any], schemas: dict[str, Any], guard: StrEnum | str | None) -> None:
    if guard is not None and guard != "public":
        item["security"] = [{"access_token": []}]
        item["x-permission"] = str(guard)
    for status, response in item["responses"].items():
        for media, content in response.get("content", {}).items():
            if media != "application/json" or not str(status).startswith("2"):
                continue
            if item["operationId"] in _EXAMPLES:
                content["example"] = _EXAMPLES[item["operationId"]]
            elif not {"example", "examples"} & content.keys() and "schema" in content:
                content["example"] = example_of(content["schema"], schemas)
    body = item.get("requestBody", {}).get("content", {}).get("application/json")
    if body and not {"example", "examples"} & body.keys():
        body["example"] = example_of(body["schema"], schemas)


def example_of(node: dict[str, Any], schemas: dict[str, Any], depth: int = 0) -> Any:
    """A plausible value of a schema: the field's own example where it has one."""
    if node.get("examples"):
        return node["examples"][0]
    for key in ("example", "const", "default"):
        if node.get(key) is not None:
            return node[key]
    if "$ref" in node:
        return example_of(schemas[node["$ref"].rsplit("/", 1)[1]], schemas, depth + 1)
    for key in ("anyOf", "oneOf", "allOf"):
        if key in node:
            return example_of(node[key][0], schemas, depth + 1)
    if "enum" in node:
        return node["enum"][0]
    return _example_of_type(node, schemas, depth)


_TEXTS = {
    "date-time": "2026-10-12T01:30:00Z",
    "date": "2026-10-12",
    "uuid": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
    "uri": "https://example.org/",
}


def _example_of_type(node: dict[str, Any], schemas: dict[str, Any], depth: int) -> Any:
    kind = node.get("type")
    if kind == "object":
        required = node.get("required", [])
        return {
            name: example_of(child, schemas, depth + 1)
            for name, child in node.get("properties", {}).items()
            if name in required or depth == 0
        }
    if kind == "array":
        items = node.get("items", {})
        return [example_of(items, schemas, depth + 1)] if node.get("minItems", 0) else []
    if kind == "string":
        if str(node.get("pattern", "")).startswith("^[0-9a-f]{8}-"):
            return _TEXTS["uuid"]
        return _TEXTS.get(node.get("format", ""), "示例")
    plain = {"integer": int(node.get("minimum", 1)), "number": node.get("minimum", 1.0)}
    return False if kind == "boolean" else plain.get(str(kind))
