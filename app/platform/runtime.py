"""What one process of the system is made of, handed to whoever needs it."""

from dataclasses import dataclass, field
from typing import Any, TypeVar

from app.platform.clock import Clock
from app.platform.db import Database
from app.platform.settings import Settings

T = TypeVar("T")


@dataclass(slots=True)
class Runtime:
    """Settings, clock and database of the process, and the services that domains add to it.

    ``services`` holds what the composition root put there under a type, read back by
    ``service(Type)``; so the platform need not know the types of its users.
    """

    settings: Settings
    clock: Clock
    database: Database
    services: dict[type[Any], Any] = field(default_factory=dict)

    def provide(self, kind: type[T], instance: T) -> None:
        """Put ``instance`` there for everybody who asks for ``kind``."""
        self.services[kind] = instance

    def service(self, kind: type[T]) -> T:
        """The instance provided for ``kind``; a missing one is a defect of the composition."""
        found: T = self.services[kind]
        return found
