"""The columns as somebody arranged them by hand; pure."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.catalogue.sheets.sheet import Sheet
from app.exchange.imports.problems import wrong_mapping


def overridden(
    sheet: Sheet[Any],
    header: Sequence[str],
    detected: Mapping[int, str],
    changes: Mapping[int, str | None],
) -> dict[int, str]:
    """The detected mapping with the changes laid over it; ``None`` leaves a column out.

    Raises:
        InvalidFields: a column or field that is not there, a field given twice or missing.
    """
    known = {column.field for column in sheet.columns}
    for index, field in changes.items():
        if not 0 <= index < len(header):
            raise wrong_mapping(f"/mapping/{index}", "没有这一列", "There is no such column")
        if field is not None and field not in known:
            raise wrong_mapping(
                f"/mapping/{index}",
                f"没有字段“{field}”，可选：{'、'.join(sorted(known))}",
                f"There is no field {field}; known: {', '.join(sorted(known))}",
            )
    given = set(changes.values())
    # A field moved by hand leaves the column it was detected in.
    merged = {i: f for i, f in detected.items() if i not in changes and f not in given}
    for index, field in changes.items():
        if field is None:
            continue
        if field in merged.values():
            raise wrong_mapping(
                f"/mapping/{index}", f"字段“{field}”重复", f"The field {field} is given twice"
            )
        merged[index] = field
    return dict(sorted(merged.items()))


def missing_fields(sheet: Sheet[Any], mapping: Mapping[int, str]) -> list[str]:
    """Headers of required columns that no column of the file stands for."""
    given = set(mapping.values())
    return [c.header for c in sheet.columns if c.required and c.field not in given]
