"""Parameters and bodies: strict, bounded, nothing unknown.

``Body`` is the base of every request model: unknown members are refused, a string is not a
number, a number is no date, text carries no NUL and no lone surrogate.
"""

import re
from datetime import UTC, datetime
from typing import Annotated, Any, cast

from fastapi import Path, Query
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    GetCoreSchemaHandler,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

UUID_PATTERN = r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}$", re.ASCII)
_MOMENT = re.compile(
    r"^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$", re.ASCII
)
_BIG = 2**63 - 1


def clean_text(value: str) -> str:
    """``value`` itself; refused when no database could store it unchanged (NUL, surrogates)."""
    if "\x00" in value:
        raise PydanticCustomError("text_nul", "Text must not contain the NUL character")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise PydanticCustomError(
            "text_surrogate", "Text must not contain half a surrogate pair"
        ) from None
    return value


def _day_text(value: Any) -> Any:
    if isinstance(value, str) and _DATE.match(value):
        return value
    raise PydanticCustomError("date_format", "A date is written YYYY-MM-DD")


def _moment_text(value: Any) -> Any:
    if isinstance(value, str) and _MOMENT.match(value):
        return value
    raise PydanticCustomError(
        "datetime_format", "A moment is written as in RFC 3339, with its offset"
    )


def _tighten(node: Any, handler: GetCoreSchemaHandler) -> None:
    """Walk a core schema: enums and dates read text only, text is storable, numbers are bounded."""
    if isinstance(node, list | tuple):
        for item in node:
            _tighten(item, handler)
    elif isinstance(node, dict):
        for key, item in list(node.items()):
            if key not in {"metadata", "serialization"}:
                _tighten(item, handler)
        _tighten_one(node, handler)


def _tighten_one(node: dict[str, Any], handler: GetCoreSchemaHandler) -> None:
    kind = node.get("type")
    if kind == "definition-ref":
        target = cast("dict[str, Any]", handler.resolve_ref_schema(cast("CoreSchema", node)))
        if target.get("type") == "enum":
            target["strict"] = False
    elif kind in {"enum", "uuid", "decimal"}:
        node["strict"] = False
    elif kind == "int" and "le" not in node and "lt" not in node:
        node["le"] = _BIG
        node.setdefault("ge", -_BIG)
    elif kind == "str":
        _replace(node, core_schema.no_info_after_validator_function(clean_text, _loose(node)))
    elif kind == "date":
        _replace(node, core_schema.no_info_before_validator_function(_day_text, _loose(node)))
    elif kind == "datetime":
        _replace(node, core_schema.no_info_before_validator_function(_moment_text, _loose(node)))


def _loose(node: dict[str, Any]) -> CoreSchema:
    copy = dict(node)
    if copy["type"] != "str":
        copy["strict"] = False
    copy.pop("serialization", None)
    return cast("CoreSchema", copy)


def _replace(node: dict[str, Any], schema: CoreSchema) -> None:
    node.clear()
    node.update(schema)


class Body(BaseModel):
    """Base of every request body."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, allow_inf_nan=False, use_enum_values=False
    )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The usual schema, tightened once when the class is built."""
        schema = handler(source)
        if schema.get("type") == "model":
            _tighten(schema, handler)
        return schema


PathId = Annotated[
    str,
    Path(
        pattern=UUID_PATTERN,
        min_length=36,
        max_length=36,
        description="A UUID in lower case.",
        examples=["0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"],
    ),
]
QueryId = Annotated[
    str,
    Query(
        pattern=UUID_PATTERN,
        min_length=36,
        max_length=36,
        description="A UUID in lower case.",
        examples=["0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"],
    ),
]
Cursor = Annotated[
    str | None,
    Query(
        max_length=600,
        description="`next` or `prev` of a page; leave it out for the first page.",
    ),
]
Limit = Annotated[int, Query(ge=1, le=200, description="Rows on a page.", examples=[50])]
Since = Annotated[
    AwareDatetime | None,
    Query(
        ge=datetime(1970, 1, 1, tzinfo=UTC),
        le=datetime(2199, 12, 31, tzinfo=UTC),
        description="A moment with its offset.",
        examples=["2026-10-12T01:30:00Z"],
    ),
    BeforeValidator(lambda value: value if value is None else _moment_text(value)),
]
SearchText = Annotated[
    str | None,
    Query(
        min_length=1,
        max_length=100,
        description="Words to search for; two Chinese characters are enough.",
        examples=["失业"],
    ),
    AfterValidator(lambda value: value if value is None else clean_text(value)),
]
