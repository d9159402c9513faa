"""Routers whose guard speaks first: who may not ask learns nothing about the shape of a request.

The framework reads the body and checks parameters before or between dependencies, so a stranger
would be told 422, 428 or 400 where the answer is 401. Here the gate of a route's guard is asked
before anything of the request but its head is read.
"""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from typing_extensions import override

Gate = Callable[[Request], object]


class GuardedRoute(APIRoute):
    """A route that asks its guard's ``gate`` before the body is read."""

    @override
    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        inner = super().get_route_handler()
        gate = _gate_of(self.dependant)
        if gate is None:
            return inner

        async def guarded(request: Request) -> Response:
            gate(request)
            return await inner(request)

        return guarded


class Router(APIRouter):
    """The router of every ``api.py``."""

    def __init__(self, **options: Any) -> None:
        super().__init__(route_class=GuardedRoute, **options)


def _gate_of(dependant: Dependant) -> Gate | None:
    pending = list(dependant.dependencies)
    while pending:
        found = pending.pop()
        gate: Gate | None = getattr(found.call, "gate", None)
        if gate is not None:
            return gate
        pending.extend(found.dependencies)
    return None
