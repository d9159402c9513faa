"""Identifiers: UUID version 7 (RFC 9562), so that keys grow with time and indexes stay compact."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import uuid_utils

_source: ContextVar[Callable[[], str] | None] = ContextVar("id_source", default=None)


def new_id() -> str:
    """A fresh UUIDv7 as 36 lower-case characters, the only form ids have in this system."""
    source = _source.get()
    return str(uuid_utils.uuid7()) if source is None else source()


@contextmanager
def ids_from(source: Callable[[], str]) -> Iterator[None]:
    """Take ids from ``source`` in this context, for data that must come out the same every time."""
    token = _source.set(source)
    try:
        yield
    finally:
        _source.reset(token)
