"""Events: what happened, as data. One write records one event in the same transaction."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any, ClassVar

CATALOGUE: dict[str, type["Event"]] = {}


@dataclass(frozen=True, kw_only=True)
class Event:
    """Base of all events.

    Subclasses set ``name`` (``ticket.dispatched``: subject and past participle) and ``aggregate``
    (``ticket``). The other fields are the payload: JSON values only, and nothing that a reader of
    the aggregate may not see.
    """

    name: ClassVar[str] = ""
    aggregate: ClassVar[str] = ""

    aggregate_id: str

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if not cls.name:
            return
        known = CATALOGUE.get(cls.name)
        if known is not None and known.__qualname__ != cls.__qualname__:
            raise TypeError(f"event name {cls.name} is taken by {known.__qualname__}")
        CATALOGUE[cls.name] = cls

    def payload(self) -> dict[str, Any]:
        """The event's own fields without the aggregate's id."""
        return dict(self._members())

    def _members(self) -> Iterator[tuple[str, Any]]:
        for name in _payload_names(type(self)):
            yield name, getattr(self, name)


_names: dict[type[Event], tuple[str, ...]] = {}


def _payload_names(kind: type[Event]) -> tuple[str, ...]:
    known = _names.get(kind)
    if known is None:
        known = tuple(field.name for field in fields(kind) if field.name != "aggregate_id")
        _names[kind] = known
    return known
