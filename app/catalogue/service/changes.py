"""What all single changes have in common."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm.attributes import flag_modified

from app.catalogue.models.naming import Changeable
from app.platform.problems import Stale


def assign(
    row: Changeable, changes: Mapping[str, Any], *, expected_version: int, now: datetime
) -> list[str]:
    """Put ``changes`` on ``row``; the names of the fields that became different, sorted.

    Raises:
        Stale: somebody changed the row since it was read.
    """
    if row.version != expected_version:
        raise Stale(current_version=row.version)
    different = {name: value for name, value in changes.items() if getattr(row, name) != value}
    for name, value in different.items():
        setattr(row, name, value)
    if different:
        row.updated_at = now
    return sorted(different)


def touch(row: Changeable, *, now: datetime) -> None:
    """Raise the row's version though only its parts in other tables changed."""
    row.updated_at = now
    flag_modified(row, "updated_at")
