"""Signed tokens: one strict door around python-jose.

The library alone lets through tokens without audience or expiry, with unknown critical headers,
and signatures in several spellings. Here the library only signs and checks one pinned algorithm;
everything else is demanded explicitly, and time is an argument so that the app clock rules.
"""

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, NoReturn

from jose import jwk, jws
from jose.exceptions import JOSEError
from typing_extensions import override

ALGORITHM = "HS256"
MINIMUM_KEY_BYTES = 32
MAXIMUM_TOKEN_LENGTH = 4096
CLOCK_LEEWAY = timedelta(seconds=30)
KEY_ID = re.compile(r"[A-Za-z0-9_-]{1,32}")

_SHAPE = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43}", re.ASCII)
_HEADER_NAMES = {"alg", "kid", "typ"}


class TokenKind(StrEnum):
    """What a token is good for; carried in the signed ``typ`` header, never interchangeable."""

    ACCESS = "access+jwt"
    SECOND_FACTOR = "second-factor+jwt"
    PASSWORD_CHANGE = "password-change+jwt"  # noqa: S105 - a kind, no password
    ENROLMENT = "enrolment+jwt"


class TokenRefused(Exception):  # noqa: N818 - reads as the sentence it is
    """The token is not one of ours, not for this, or not valid now."""


@dataclass(frozen=True, kw_only=True)
class Claims:
    """What a verified token says."""

    kind: TokenKind
    subject: str
    token_id: str
    issued_at: datetime
    expires_at: datetime
    session_id: str | None = None
    organisation_id: str | None = None
    roles: frozenset[str] = frozenset()
    name: str = ""
    second_factor: bool = False


class TokenKeys:
    """The signing keys by id; one signs, all verify, so a key can be retired without log-outs."""

    def __init__(self, keys: Mapping[str, bytes], *, current: str) -> None:
        if current not in keys:
            raise ValueError(f"the current token key {current!r} is not in the ring")
        for key_id, key in keys.items():
            if not KEY_ID.fullmatch(key_id):
                raise ValueError(f"{key_id!r} is no key id")
            if len(key) < MINIMUM_KEY_BYTES:
                raise ValueError(f"token key {key_id!r} is shorter than {MINIMUM_KEY_BYTES} bytes")
        self.current = current
        # Constructed keys, because jose reads a bare secret that happens to be JSON as a key set.
        self._keys = {name: jwk.construct(key, ALGORITHM) for name, key in keys.items()}

    @override
    def __repr__(self) -> str:
        return f"TokenKeys(ids={sorted(self._keys)}, current={self.current!r})"

    def find(self, key_id: object) -> Any:
        """The key of this id; an unknown or absent id is refused, never guessed."""
        key = self._keys.get(key_id) if isinstance(key_id, str) else None
        if key is None:
            raise TokenRefused("unknown key id")
        return key


class Tokens:
    """Issues and verifies tokens of one issuer for one audience."""

    def __init__(self, keys: TokenKeys, *, issuer: str, audience: str) -> None:
        self._keys = keys
        self._issuer = issuer
        self._audience = audience

    def issue(self, claims: Claims) -> str:
        """The compact form of these claims, signed by the current key."""
        payload = {
            "iss": self._issuer,
            "aud": self._audience,
            "sub": claims.subject,
            "jti": claims.token_id,
            "iat": int(claims.issued_at.timestamp()),
            "exp": int(claims.expires_at.timestamp()),
            "sid": claims.session_id,
            "org": claims.organisation_id,
            "roles": sorted(claims.roles),
            "name": claims.name or None,
            "mfa": claims.second_factor,
        }
        headers = {"typ": claims.kind.value, "kid": self._keys.current}
        key = self._keys.find(self._keys.current)
        return str(jws.sign(payload, key, headers=headers, algorithm=ALGORITHM))

    def verify(self, token: str, *, kinds: frozenset[TokenKind], now: datetime) -> Claims:
        """The claims of a token of one of these kinds; ``TokenRefused`` for anything else."""
        if len(token) > MAXIMUM_TOKEN_LENGTH or not _SHAPE.fullmatch(token):
            raise TokenRefused("not a compact token")
        encoded_header, encoded_payload, encoded_signature = token.split(".")
        _canonical(encoded_signature)
        header = _object(_canonical(encoded_header))
        if set(header) != _HEADER_NAMES or header["alg"] != ALGORITHM:
            raise TokenRefused("unexpected header")
        key = self._keys.find(header["kid"])
        if header["typ"] not in [kind.value for kind in kinds]:
            raise TokenRefused("a token for something else")
        _canonical(encoded_payload)
        try:
            verified = jws.verify(token, key, algorithms=[ALGORITHM])
        except JOSEError as error:
            raise TokenRefused("bad signature") from error
        return self._claims(TokenKind(header["typ"]), _object(verified), now)

    def _claims(self, kind: TokenKind, said: dict[str, Any], now: datetime) -> Claims:
        if said.get("iss") != self._issuer or said.get("aud") != self._audience:
            raise TokenRefused("another issuer or audience")
        issued_at, expires_at = _moment(said, "iat"), _moment(said, "exp")
        if expires_at <= now:
            raise TokenRefused("expired")
        if issued_at > now + CLOCK_LEEWAY or expires_at <= issued_at:
            raise TokenRefused("issued in the future")
        roles = said.get("roles")
        if not isinstance(roles, list) or not all(isinstance(role, str) for role in roles):
            raise TokenRefused("malformed roles")
        return Claims(
            kind=kind,
            subject=_text(said, "sub"),
            token_id=_text(said, "jti"),
            issued_at=issued_at,
            expires_at=expires_at,
            session_id=_optional_text(said, "sid"),
            organisation_id=_optional_text(said, "org"),
            roles=frozenset(roles),
            name=_optional_text(said, "name") or "",
            second_factor=said.get("mfa") is True,
        )


def _canonical(segment: str) -> bytes:
    """The bytes of a segment that has exactly one spelling; others would escape a block list."""
    try:
        decoded = base64.urlsafe_b64decode(segment + "=" * (-len(segment) % 4))
    except ValueError as error:
        raise TokenRefused("not base64url") from error
    if base64.urlsafe_b64encode(decoded).rstrip(b"=") != segment.encode():
        raise TokenRefused("not canonical base64url")
    return decoded


def _object(raw: bytes) -> dict[str, Any]:
    try:
        value = json.loads(raw, object_pairs_hook=_without_repeats, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise TokenRefused("not JSON") from error
    if not isinstance(value, dict):
        raise TokenRefused("not a JSON object")
    return value


def _no_constant(name: str) -> NoReturn:
    raise TokenRefused(f"{name} is not JSON")


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise TokenRefused("a repeated member")
    return found


def _moment(said: dict[str, Any], name: str) -> datetime:
    value = said.get(name)
    if type(value) is not int:
        raise TokenRefused(f"{name} is missing or no whole number")
    try:
        return datetime.fromtimestamp(value, UTC)
    except (OverflowError, OSError, ValueError) as error:
        raise TokenRefused(f"{name} is out of range") from error


def _text(said: dict[str, Any], name: str) -> str:
    value = said.get(name)
    if not isinstance(value, str) or not value:
        raise TokenRefused(f"{name} is missing")
    return value


def _optional_text(said: dict[str, Any], name: str) -> str | None:
    return None if said.get(name) is None else _text(said, name)
