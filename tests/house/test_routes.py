"""Every route is guarded, described, and answers with declared problems."""

from typing import Any

import pytest

from app.identity.permissions import Permission
from app.platform.events import CATALOGUE as EVENTS
from app.platform.problems import CATALOGUE as PROBLEMS
from app.platform.web.openapi import api_routes, document, permission_of
from tests.client import application
from tests.house.sources import sources


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    return document(application())


def _operations(schema: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    return [
        (method.upper(), path, item)
        for path, methods in schema["paths"].items()
        for method, item in methods.items()
        if method in {"get", "post", "put", "patch", "delete"}
    ]


def test_there_are_routes(schema: dict[str, Any]) -> None:
    assert len(api_routes(application())) == len(_operations(schema)) > 50


def test_every_route_is_guarded() -> None:
    open_doors = [
        f"{sorted(route.methods or ())} {route.path}"
        for route in api_routes(application())
        if permission_of(route) is None
    ]
    assert open_doors == []


def test_every_permission_opens_something() -> None:
    used = {permission_of(route) for route in api_routes(application())}
    text = "".join(source.text for source in sources() if source.path.stem != "permissions")
    unused = [p.name for p in Permission if p not in used and f"Permission.{p.name}" not in text]
    assert unused == []


def test_every_operation_has_id_summary_and_an_example(schema: dict[str, Any]) -> None:
    poor = []
    for method, path, item in _operations(schema):
        if not item.get("operationId") or " · " not in item.get("summary", ""):
            poor.append(f"{method} {path}: id or summary")
        bodies = [item.get("requestBody", {}).get("content", {}).get("application/json")]
        bodies += [
            response.get("content", {}).get("application/json")
            for status, response in item["responses"].items()
            if status.startswith("2")
        ]
        poor += [
            f"{method} {path}: no example"
            for content in bodies
            if content is not None and not {"example", "examples"} & content.keys()
        ]
    assert poor == []


def test_changing_routes_declare_what_changing_brings(schema: dict[str, Any]) -> None:
    poor = [
        f"{method} {path}"
        for method, path, item in _operations(schema)
        if method in {"PATCH", "DELETE", "PUT", "POST"} and "422" not in item["responses"]
    ]
    assert poor == []


def test_every_request_is_bounded(schema: dict[str, Any]) -> None:
    """ASVS 2.1.1: no unbounded text or list is accepted anywhere."""
    unbounded: list[str] = []
    for method, path, item in _operations(schema):
        for parameter in item.get("parameters", ()):
            _bounded(parameter["schema"], schema, f"{method} {path} {parameter['name']}", unbounded)
        for media, content in item.get("requestBody", {}).get("content", {}).items():
            if media == "application/json":
                _bounded(content["schema"], schema, f"{method} {path}", unbounded)
    assert unbounded == []


def _bounded(node: dict[str, Any], root: dict[str, Any], where: str, found: list[str]) -> None:
    if "$ref" in node:
        target = root["components"]["schemas"][node["$ref"].rsplit("/", 1)[1]]
        _bounded(target, root, where, found)
        return
    for key in ("anyOf", "oneOf", "allOf"):
        for child in node.get(key, ()):
            _bounded(child, root, where, found)
    kind = node.get("type")
    free = {"maxLength", "enum", "const", "pattern", "format"}
    if kind == "string" and not free & node.keys():
        found.append(f"{where}: text without maxLength")
    if kind == "array":
        if "maxItems" not in node:
            found.append(f"{where}: list without maxItems")
        _bounded(node.get("items", {}), root, f"{where}[]", found)
    for name, child in node.get("properties", {}).items():
        _bounded(child, root, f"{where}/{name}", found)


def test_problems_are_a_closed_catalogue_in_two_languages() -> None:
    poor = [
        code
        for code, kind in PROBLEMS.items()
        if "." not in code or not kind.title_en.isascii() or kind.title.isascii()
    ]
    assert poor == []


def test_event_names_are_subject_and_participle() -> None:
    assert [name for name in EVENTS if "." not in name or not EVENTS[name].aggregate] == []
