"""What happens to programmes."""

from dataclasses import dataclass
from typing import ClassVar

from app.platform.events import Event


@dataclass(frozen=True, kw_only=True)
class ProgrammeCreated(Event):
    """A notice was entered as a programme."""

    name: ClassVar[str] = "programme.created"
    aggregate: ClassVar[str] = "programme"

    document_number: str


@dataclass(frozen=True, kw_only=True)
class ProgrammeChanged(Event):
    """Which particulars of a programme changed."""

    name: ClassVar[str] = "programme.changed"
    aggregate: ClassVar[str] = "programme"

    fields: list[str]
