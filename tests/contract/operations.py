"""The operations the API declares, for tests that go through all of them."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.platform.web.openapi import document
from tests.client import application

METHODS = ("get", "post", "put", "patch", "delete")
NOBODYS_ID = "0198c0de-0000-7000-8000-000000000000"


@dataclass(frozen=True)
class Operation:
    """One method of one path."""

    method: str
    path: str
    item: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.item["operationId"])

    @property
    def name(self) -> str:
        """As the matrix names it."""
        return f"{self.method.upper()} {self.path}"

    @property
    def parameters(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.item.get("parameters", [])
        return found

    def address(self, ids: dict[str, str] | None = None) -> str:
        """The path with ids that nobody has, or those given."""
        path = self.path
        for parameter in self.parameters:
            if parameter["in"] == "path":
                name = parameter["name"]
                value = (ids or {}).get(name) or harmless(parameter["schema"])
                path = path.replace(f"{{{name}}}", str(value))
        return path

    def required_query(self) -> dict[str, Any]:
        """Values for what a caller must ask with."""
        return {
            parameter["name"]: harmless(parameter["schema"])
            for parameter in self.parameters
            if parameter["in"] == "query" and parameter.get("required")
        }

    def takes(self, media_type: str = "application/json") -> bool:
        return media_type in self.item.get("requestBody", {}).get("content", {})

    def example(self) -> Any:
        """The example of the JSON body."""
        content = self.item["requestBody"]["content"]["application/json"]
        return content["example"] if "example" in content else first(content["examples"])


def first(examples: dict[str, Any]) -> Any:
    """The first of several examples."""
    return next(iter(examples.values()))["value"]


def harmless(schema: dict[str, Any]) -> Any:
    """A value of the right form that names nothing there is."""
    if "$ref" in schema:
        schema = resolve(schema["$ref"])
    if str(schema.get("pattern", "")).startswith("^[0-9a-f]{8}-"):
        return NOBODYS_ID
    if schema.get("examples"):
        return schema["examples"][0]
    if "enum" in schema:
        return schema["enum"][0]
    return schema.get("minimum", 1) if schema.get("type") == "integer" else "x"


def resolve(reference: str) -> dict[str, Any]:
    """The schema behind a ``$ref``."""
    found: dict[str, Any] = described()["components"]["schemas"][reference.rsplit("/", 1)[1]]
    return found


@cache
def described() -> dict[str, Any]:
    """The document as integrators read it: plain JSON."""
    plain: dict[str, Any] = json.loads(json.dumps(document(application())))
    return plain


@cache
def operations() -> tuple[Operation, ...]:
    """All operations, in the document's order."""
    return tuple(
        Operation(method, path, item)
        for path, methods in described()["paths"].items()
        for method, item in methods.items()
        if method in METHODS
    )
