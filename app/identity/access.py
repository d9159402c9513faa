"""The door: who asks, proven by an access token, and may they.

``requires(permission)`` is the only way a route gets its context; it reads the token, asks the
revocation list, checks the permission and refuses unknown or repeated query parameters. No
statement is sent to the database for it.
"""

import hashlib
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import lru_cache
from typing import Annotated, Any, Protocol

from fastapi import Depends, Header, Request
from fastapi._compat import field_annotation_is_sequence

from app.identity.permissions import Permission, permissions_of
from app.identity.tokens import Claims, TokenKind, TokenRefused, Tokens
from app.platform.actor import Actor
from app.platform.problems import FieldError, Forbidden, InvalidFields, Unauthenticated
from app.platform.web.context import IDEMPOTENCY_KEY_MAX, Context, runtime_of

_WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_ACCESS = frozenset({TokenKind.ACCESS})
_KEPT_TOKENS = 4096
_SPOOLED = ("multipart/", "image/", "audio/", "application/pdf", "application/octet-stream")

permissions_held = lru_cache(maxsize=512)(permissions_of)

IdempotencyHeader = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        description="Any text of up to 128 characters; the same key and body gets the same answer.",
        min_length=1,
        max_length=IDEMPOTENCY_KEY_MAX,
        pattern=r"^[\x21-\x7e]+$",
        examples=["0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"],
    ),
]


class Revocations(Protocol):
    """Knows which sessions were ended before their tokens expired."""

    def is_revoked(self, claims: Claims) -> bool:
        """Whether the token's session or its person was shut out."""
        ...


class AccessTokens:
    """Verifies access tokens, remembering the last few thousand signatures it has checked."""

    def __init__(self, tokens: Tokens, revocations: Revocations) -> None:
        self._tokens = tokens
        self._revocations = revocations
        self._seen: dict[str, Claims] = {}

    def claims(self, token: str, *, now: datetime) -> Claims:
        """The claims of ``token``, valid now.

        Raises:
            Unauthenticated: whatever is wrong with it; the answer does not say what.
        """
        claims = self._seen.get(token)
        if claims is None:
            try:
                claims = self._tokens.verify(token, kinds=_ACCESS, now=now)
            except TokenRefused as error:
                raise Unauthenticated from error
            if len(self._seen) >= _KEPT_TOKENS:
                self._seen.clear()
            self._seen[token] = claims
        elif claims.expires_at <= now:
            del self._seen[token]
            raise Unauthenticated
        if self._revocations.is_revoked(claims):
            raise Unauthenticated
        return claims

    def claims_of(self, token: str, *, kinds: frozenset[TokenKind], now: datetime) -> Claims:
        """The claims of a token of one of these kinds, checked afresh.

        Raises:
            Unauthenticated: whatever is wrong with it; the answer does not say what.
        """
        try:
            claims = self._tokens.verify(token, kinds=kinds, now=now)
        except TokenRefused as error:
            raise Unauthenticated from error
        if claims.kind is TokenKind.ACCESS and self._revocations.is_revoked(claims):
            raise Unauthenticated
        return claims


def requires(permission: Permission) -> Any:
    """A dependency that gives the ``Context`` to who holds ``permission``; 401 or 403 otherwise.

    Both are said by the gate, which the route asks before it reads anything else.
    """

    def gate(request: Request) -> Actor:
        actor = signed_in_actor(request)
        if permission not in permissions_held(actor.roles):
            raise Forbidden(
                f"需要权限 {permission.value}", f"Needs the permission {permission.value}"
            )
        request.scope["actor"] = actor
        return actor

    async def guard(request: Request, idempotency_key: IdempotencyHeader = None) -> Context:
        actor = request.scope.get("actor") or gate(request)
        _check_query(request)
        return await _context(request, actor, idempotency_key)

    return _marked(guard, permission, gate)


def public() -> Any:
    """A dependency that gives the ``Context`` to anybody; the route must have its own reason."""

    async def guard(request: Request, idempotency_key: IdempotencyHeader = None) -> Context:
        _check_query(request)
        actor = Actor.anonymous(
            request_id=request.scope.get("request_id"), address=_address(request)
        )
        return await _context(request, actor, idempotency_key)

    return _marked(guard, "public")


def carries(*kinds: TokenKind) -> Any:
    """A dependency for the steps of signing in: the ``Context`` of who shows such a token.

    The claims lie in ``ctx.extra["claims"]``. These routes make tokens and secrets, so their
    answers are never kept for an Idempotency-Key.
    """
    wanted = frozenset(kinds)

    def gate(request: Request) -> Claims:
        runtime = runtime_of(request)
        claims = runtime.service(AccessTokens).claims_of(
            _bearer(request), kinds=wanted, now=runtime.clock.now()
        )
        request.scope["claims"] = claims
        return claims

    async def guard(request: Request) -> Context:
        claims = request.scope.get("claims") or gate(request)
        _check_query(request)
        ctx = await _context(request, _actor(request, claims), None)
        ctx.extra["claims"] = claims
        return ctx

    return _marked(guard, "step", gate)


def _marked(
    guard: Callable[..., Awaitable[Context]],
    mark: Permission | str,
    gate: Callable[[Request], object] | None = None,
) -> Any:
    guard.guard = mark  # type: ignore[attr-defined] # read by the OpenAPI dump and the house tests
    guard.gate = gate  # type: ignore[attr-defined] # asked by GuardedRoute before the body is read
    return Depends(guard)


def signed_in_actor(request: Request) -> Actor:
    """The actor of the request's bearer token."""
    runtime = runtime_of(request)
    claims = runtime.service(AccessTokens).claims(_bearer(request), now=runtime.clock.now())
    return _actor(request, claims)


def _bearer(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Unauthenticated
    return token


def _actor(request: Request, claims: Claims) -> Actor:
    request.scope["actor_id"] = claims.subject  # for the access line
    return Actor(
        user_id=claims.subject,
        organisation_id=claims.organisation_id,
        roles=claims.roles,
        session_id=claims.session_id,
        name=claims.name,
        request_id=request.scope.get("request_id"),
        address=_address(request),
    )


def _address(request: Request) -> str | None:
    return request.client.host if request.client else None


async def _context(request: Request, actor: Actor, idempotency_key: str | None) -> Context:
    ctx = Context(
        runtime=runtime_of(request),
        actor=actor,
        method=request.method,
        path=request.url.path,
        query=request.url.query,
    )
    if idempotency_key is not None and request.method in _WRITES:
        scope = f"{actor.user_id or actor.address}|{ctx.method}|{ctx.path}|{idempotency_key}"
        ctx.idempotency_key = hashlib.sha256(scope.encode()).hexdigest()
        ctx.fingerprint = await _fingerprint(request)
    return ctx


async def _fingerprint(request: Request) -> str:
    digest = hashlib.sha256(request.url.query.encode())
    if not request.headers.get("content-type", "").startswith(_SPOOLED):
        digest.update(await request.body())
    else:  # files are never read into memory: bound by length; the route adds their own hashes
        digest.update(request.headers.get("content-length", "").encode())
    return digest.hexdigest()


def _check_query(request: Request) -> None:
    if not request.url.query:
        return
    route = request.scope.get("route")
    if route is None:
        return
    known = _query_names(route)
    errors = []
    seen: set[str] = set()
    for name, _ in request.query_params.multi_items():
        repeatable = known.get(name)
        if repeatable is None:
            errors.append(_query_error(name, "query_unknown", "没有这个查询参数", "Unknown"))
        elif name in seen and not repeatable:
            errors.append(
                _query_error(name, "query_repeated", "只能出现一次", "May be given only once")
            )
        seen.add(name)
    if errors:
        raise InvalidFields(errors=errors)


def _query_error(name: str, code: str, message: str, message_en: str) -> FieldError:
    return FieldError(pointer=f"?{name[:80]}", code=code, message=message, message_en=message_en)


_names_by_route: dict[int, tuple[Any, dict[str, bool]]] = {}


def _query_names(route: Any) -> dict[str, bool]:
    """Names of the route's query parameters, and whether each may be repeated."""
    kept = _names_by_route.get(id(route))
    if kept is not None:
        return kept[1]
    names: dict[str, bool] = {}
    pending = [route.dependant]
    while pending:
        dependant = pending.pop()
        pending.extend(dependant.dependencies)
        for field in dependant.query_params:
            annotation: Any = field.field_info.annotation
            members = getattr(annotation, "model_fields", None)
            if members is None:
                names[field.alias] = field_annotation_is_sequence(annotation)
                continue
            for name, info in members.items():
                names[info.alias or name] = field_annotation_is_sequence(info.annotation)
    _names_by_route[id(route)] = (route, names)
    return names
