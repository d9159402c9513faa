"""The context of one request: who asks, with which keys, and what the process is made of."""

from dataclasses import dataclass, field
from typing import Any

from fastapi import Request

from app.platform.actor import Actor
from app.platform.db import Database
from app.platform.runtime import Runtime

IDEMPOTENCY_KEY_MAX = 128


@dataclass(slots=True)
class KeptAnswer:
    """An answer as it is kept for a repeated request."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(slots=True)
class Context:
    """Everything a route needs besides its parameters; made by ``identity.access``.

    ``idempotency_key`` is already bound to actor, method and path; ``fingerprint`` is the SHA-256
    of the body. ``answer`` is what ``answers`` made, so that the unit of work can keep it.
    """

    runtime: Runtime
    actor: Actor
    method: str
    path: str
    query: str = ""
    idempotency_key: str | None = None
    fingerprint: str = ""
    answer: KeptAnswer | None = None
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def database(self) -> Database:
        """The process' database."""
        return self.runtime.database


def runtime_of(request: Request) -> Runtime:
    """The runtime that ``build_app`` put on the application."""
    runtime: Runtime = request.app.state.runtime
    return runtime
