"""Routers whose guard speaks first, and which say at a glance that a path is not theirs.

Who may not ask learns nothing about the shape of a request.

The framework reads the body and checks parameters before or between dependencies, so a stranger
would be told 422, 428 or 400 where the answer is 401. Here the gate of a route's guard is asked
before anything of the request but its head is read.
"""

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute, Match
from starlette.types import Scope
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
    """The router of every ``api.py``.

    The framework asks router after router and route after route; with some two hundred routes that
    cost more than many an answer. Most routers can tell from the words of the path.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(route_class=GuardedRoute, **options)
        self._words: _Words | None = None

    @override
    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        if self._words is None or self._words.routes != len(self.routes):
            self._words = _words_of(self.routes)
        if not self._words.may_match(scope["path"]):
            return Match.NONE, {}
        return super().matches(scope)


@dataclass(frozen=True, slots=True)
class _Words:
    """First and last words of a router's paths; ``None`` where any word will do."""

    routes: int
    first: frozenset[str] | None
    last: frozenset[str] | None

    def may_match(self, path: str) -> bool:
        """Whether one of the routes could be meant, whatever prefix they are under."""
        words = path.split("/")
        if self.last is not None and words[-1] not in self.last:
            return False
        return self.first is None or not self.first.isdisjoint(words)


def _words_of(routes: Sequence[BaseRoute]) -> _Words:
    paths = [getattr(route, "path", "") for route in routes]
    words = [path.strip("/").split("/") for path in paths]
    return _Words(
        len(routes),
        _only_literal({word[0] for word in words}),
        _only_literal({word[-1] for word in words}),
    )


def _only_literal(words: set[str]) -> frozenset[str] | None:
    if any(not word or "{" in word for word in words):
        return None
    return frozenset(words)


def _gate_of(dependant: Dependant) -> Gate | None:
    pending = list(dependant.dependencies)
    while pending:
        found = pending.pop()
        gate: Gate | None = getattr(found.call, "gate", None)
        if gate is not None:
            return gate
        pending.extend(found.dependencies)
    return None
