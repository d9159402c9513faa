"""The table of all settings in the README, made from the settings themselves.

``python -m app.platform.settings_table`` writes it into every file that has the two markers.
"""

import sys
from pathlib import Path
from typing import Any, Final, Literal, get_args, get_origin

from pydantic import SecretStr
from pydantic.fields import FieldInfo

from app.platform.settings import PREFIX, Settings

BEGIN: Final = "<!-- settings:begin -->"
END: Final = "<!-- settings:end -->"
PAGES: Final = (Path("README.md"), Path("README.zh-CN.md"))


def table() -> str:
    """Every setting with its values, its default and what it is for."""
    head = "| variable | values | default | meaning |\n|---|---|---|---|"
    rows = [_row(name, field) for name, field in Settings.model_fields.items()]
    return "\n".join([head, *rows])


def with_table(text: str) -> str:
    """``text`` with the present table between its markers.

    Raises:
        ValueError: it has no markers.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{BEGIN} and {END} are missing")
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def _row(name: str, field: FieldInfo) -> str:
    cells = (f"`{PREFIX}{name.upper()}`", _values(field), _default(field), field.description or "")
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _values(field: FieldInfo) -> str:
    kind = field.annotation
    if get_origin(kind) is Literal:
        return " ".join(f"`{choice}`" for choice in get_args(kind))
    if kind is bool:
        return "`true` `false`"
    if kind is int:
        return f"{_bound(field, 'ge')}–{_bound(field, 'le')}"
    if kind is SecretStr:
        return "secret"
    return "path" if kind is not str else "text"


def _bound(field: FieldInfo, side: str) -> Any:
    found = (getattr(rule, side, None) for rule in field.metadata)
    return next((bound for bound in found if bound is not None), "")


def _default(field: FieldInfo) -> str:
    value = field.default
    if isinstance(value, SecretStr):
        value = value.get_secret_value()
    if isinstance(value, bool):
        value = str(value).lower()
    return "" if value in {None, ""} else f"`{value}`"


def main() -> None:
    """Write the table into the pages."""
    for page in PAGES:
        page.write_text(with_table(page.read_text(encoding="utf-8")), encoding="utf-8")
        sys.stdout.write(f"{page}\n")


if __name__ == "__main__":
    main()
