"""What changed between two versions of a guide, section by section."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.catalogue.content import GuideContent

# Members of these lists are the same thing when their names are; a move is no change of content.
NAMED_LISTS = ("stages", "materials", "places")


class ChangeKind(StrEnum):
    """How a part differs."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference; ``subject`` is the name of the stage, material or place, if it is one."""

    section: str
    kind: ChangeKind
    subject: str | None
    before: Any
    after: Any


def compare(before: GuideContent, after: GuideContent) -> tuple[Change, ...]:
    """All differences from ``before`` to ``after``, in the order of the guide's sections."""
    old, new = before.as_json(), after.as_json()
    changes: list[Change] = []
    for section, value in old.items():
        if section in NAMED_LISTS:
            changes.extend(_list_changes(section, value, new[section]))
        elif value != new[section]:
            changes.append(
                Change(
                    section=section,
                    kind=ChangeKind.CHANGED,
                    subject=None,
                    before=value,
                    after=new[section],
                )
            )
    return tuple(changes)


def _list_changes(
    section: str, before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]
) -> Iterator[Change]:
    old = {part["name"]: part for part in before}
    new = {part["name"]: part for part in after}
    for name, part in old.items():
        if name not in new:
            yield _change(section, ChangeKind.REMOVED, name, part, None)
        elif part != new[name]:
            yield _change(section, ChangeKind.CHANGED, name, part, new[name])
    for name, part in new.items():
        if name not in old:
            yield _change(section, ChangeKind.ADDED, name, None, part)
    kept_before = [name for name in old if name in new]
    kept_after = [name for name in new if name in old]
    for position, (was, now) in enumerate(zip(kept_before, kept_after, strict=True)):
        if was != now:
            yield _change(section, ChangeKind.MOVED, now, kept_before.index(now), position)


def _change(section: str, kind: ChangeKind, subject: str, before: Any, after: Any) -> Change:
    return Change(section=section, kind=kind, subject=subject, before=before, after=after)
