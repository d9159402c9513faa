"""Bodies made from the document: real ids where they are demanded, any text where text is free."""

from collections.abc import Callable
from typing import Any

from app.platform.ids import new_id
from tests.contract.operations import Operation, resolve

# What a body needs besides what its schema calls required.
BESIDES: dict[str, dict[str, Any]] = {
    "submit_ticket": {"kind": "problem", "severity": "serious"},
    "create_matter": {"local_code": "L-1"},
}
Ids = dict[str, Any]
UUID = "^[0-9a-f]{8}-"


def body(operation: Operation, ids: Ids, text: Callable[[int], str]) -> Any:
    """The operation's example with ``text(limit)`` in every free text; optional references left."""
    content = operation.item["requestBody"]["content"]["application/json"]
    made = _filled(content["schema"], operation.example(), ids, text)
    return made | BESIDES.get(operation.id, {})


def _filled(schema: dict[str, Any], example: Any, ids: Ids, text: Callable[[int], str]) -> Any:
    schema = _plain(schema, example)
    if isinstance(example, dict):
        return _filled_object(schema, example, ids, text)
    if isinstance(example, list):
        return [_filled(schema.get("items", {}), one, ids, text) for one in example]
    return text(schema.get("maxLength", 100)) if is_free_text(schema) else example


def _filled_object(
    schema: dict[str, Any], example: dict[str, Any], ids: Ids, text: Callable[[int], str]
) -> dict[str, Any]:
    made = {}
    for name, child in schema.get("properties", {}).items():
        value = example.get(name)
        if value is None:
            free = _plain(child, "")
            if is_free_text(free):
                made[name] = text(free.get("maxLength", 100))
        elif _is_reference(child, value):
            if name in schema.get("required", ()):
                made[name] = _reference(name, value, ids)
        else:
            made[name] = _filled(child, value, ids, text)
    return made


def _plain(schema: dict[str, Any], example: Any) -> dict[str, Any]:
    """The branch of a schema that an example stands for."""
    if "$ref" in schema:
        return _plain(resolve(schema["$ref"]), example)
    for key in ("anyOf", "oneOf"):
        for branch in schema.get(key, ()):
            found = _plain(branch, example)
            if found.get("type") == _kind(example):
                return found
    return schema


def _kind(example: Any) -> str:
    kinds = {str: "string", dict: "object", list: "array", bool: "boolean", int: "integer"}
    return kinds.get(type(example), "null")


def is_free_text(schema: dict[str, Any]) -> bool:
    """Whether any words may stand there."""
    bound = {"enum", "const", "format"} & schema.keys()
    pattern = schema.get("pattern", "")
    return schema.get("type") == "string" and not bound and pattern in {"", r"\S"}


def _is_reference(schema: dict[str, Any], value: Any) -> bool:
    found = _plain(schema, value)
    if found.get("type") == "array" and isinstance(value, list) and value:
        return _is_reference(found.get("items", {}), value[0])
    return str(found.get("pattern", "")).startswith(UUID)


def _reference(name: str, value: Any, ids: Ids) -> Any:
    if isinstance(value, list):
        known = ids.get(name.removesuffix("s"))
        return [known] if known else value
    return new_id() if name == "id" else ids.get(name, value)
