"""Whatever is done to a token, only the very token we issued is accepted (ASVS 9.1, 9.2)."""

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jose import jws, jwt

from app.identity.tokens import Claims, TokenKeys, TokenKind, TokenRefused, Tokens

NOW = datetime(2023, 10, 16, 1, 0, tzinfo=UTC)
OLD, NEW = b"o" * 32, b"n" * 48
ACCESS = frozenset({TokenKind.ACCESS})
KEYS = TokenKeys({"k2": NEW, "k1": OLD}, current="k2")
TOKENS = Tokens(KEYS, issuer="tongxing", audience="tongxing-api")
CLAIMS = Claims(
    kind=TokenKind.ACCESS,
    subject="0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
    token_id="0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e10",
    issued_at=NOW,
    expires_at=NOW + timedelta(minutes=10),
    session_id="0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e11",
    organisation_id=None,
    roles=frozenset({"walker", "handler"}),
    name="张三",
    second_factor=True,
)
TOKEN = TOKENS.issue(CLAIMS)
PAYLOAD: dict[str, Any] = json.loads(jws.get_unverified_claims(TOKEN))
HEADERS = {"typ": TokenKind.ACCESS.value, "kid": "k2"}


def forged(payload: Any = None, *, key: bytes = NEW, **headers: Any) -> str:
    """A token signed with a key of ours, but with other claims or headers."""
    return jws.sign(
        PAYLOAD if payload is None else payload, key, HEADERS | headers, algorithm="HS256"
    )


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in PAYLOAD.items() if key != name}


def refused(token: str, *, now: datetime = NOW) -> None:
    with pytest.raises(TokenRefused):
        TOKENS.verify(token, kinds=ACCESS, now=now)


def test_what_was_issued_is_read_back() -> None:
    assert TOKENS.verify(TOKEN, kinds=ACCESS, now=NOW) == CLAIMS
    assert TOKENS.verify(forged(), kinds=ACCESS, now=NOW) == CLAIMS


@given(
    position=st.integers(0, len(TOKEN) - 1),
    other=st.characters(codec="utf-8"),
    how=st.sampled_from(["replace", "insert", "delete"]),
)
@settings(max_examples=400)
def test_any_single_change_is_refused(position: int, other: str, how: str) -> None:
    after = TOKEN[position:] if how == "insert" else TOKEN[position + 1 :]
    mutant = TOKEN[:position] + ("" if how == "delete" else other) + after
    if mutant != TOKEN:
        refused(mutant)


@given(st.text(max_size=300) | st.binary(max_size=200).map(lambda raw: raw.decode("latin-1")))
def test_noise_is_refused_without_another_error(noise: str) -> None:
    refused(noise)


@given(
    st.dictionaries(
        st.sampled_from(["iss", "aud", "exp", "iat", "sub", "jti", "sid", "roles"]),
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False)
        | st.lists(st.integers(), max_size=2)
        | st.just({}),
        min_size=1,
    )
)
def test_claims_of_another_type_are_refused_even_when_signed(changes: dict[str, Any]) -> None:
    payload = PAYLOAD | changes
    plausible = all(
        (name == "sid" and value is None)
        or (name == "roles" and value == [])
        or (name in {"exp", "iat"} and type(value) is int)
        for name, value in changes.items()
    )
    if not plausible:
        refused(forged(payload))


@pytest.mark.parametrize("name", ["iss", "aud", "exp", "iat", "sub", "jti", "roles"])
def test_a_missing_claim_is_refused(name: str) -> None:
    refused(forged(without(name)))


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": "someone-else"},
        {"aud": "another-api"},
        {"aud": ["tongxing-api", "another-api"]},
        {"sub": ""},
        {"exp": "9999999999"},
        {"exp": 9999999999.5},
        {"exp": True},
        {"exp": 10**30},
        {"iat": PAYLOAD["iat"] + 120},
        {"iat": PAYLOAD["exp"]},
        {"roles": ["walker", 1]},
    ],
    ids=str,
)
def test_a_wrong_claim_is_refused(changes: dict[str, Any]) -> None:
    refused(forged(PAYLOAD | changes))


@pytest.mark.parametrize(
    "headers",
    [
        {"crit": ["exp"]},
        {"b64": False},
        {"jwk": {"kty": "oct", "k": "AA"}},
        {"jku": "https://example.org/keys"},
        {"kid": "k3"},
        {"kid": None},
        {"kid": ["k2"]},
        {"kid": "../../etc/hostname"},
        {"typ": "JWT"},
        {"typ": TokenKind.ENROLMENT.value},
        {"typ": ["access+jwt"]},
        {"typ": {}},
    ],
    ids=str,
)
def test_unexpected_headers_are_refused(headers: dict[str, Any]) -> None:
    refused(forged(**headers))


@pytest.mark.parametrize("algorithm", ["HS384", "HS512"])
def test_only_the_pinned_algorithm_is_accepted(algorithm: str) -> None:
    refused(jws.sign(PAYLOAD, NEW, HEADERS, algorithm=algorithm))


def test_an_unsigned_token_is_refused() -> None:
    def part(value: Any) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    for algorithm in ("none", "None", "NONE", ""):
        head = part(HEADERS | {"alg": algorithm})
        refused(f"{head}.{part(PAYLOAD)}.")
        refused(f"{head}.{part(PAYLOAD)}.{'A' * 43}")


def test_keys_are_not_interchangeable() -> None:
    refused(forged(key=OLD))
    refused(forged(key=b"x" * 32))
    refused(jwt.encode(PAYLOAD, "", algorithm="HS256", headers=HEADERS))


def test_a_repeated_member_is_refused() -> None:
    raw = json.dumps(PAYLOAD)[:-1] + ',"sub":"somebody"}'
    refused(forged(raw.encode()))


def test_every_kind_opens_only_its_own_door() -> None:
    for kind in TokenKind:
        token = forged(typ=kind.value)
        for other in TokenKind:
            if other is kind:
                assert TOKENS.verify(token, kinds=frozenset({other}), now=NOW).kind is kind
                continue
            with pytest.raises(TokenRefused):
                TOKENS.verify(token, kinds=frozenset({other}), now=NOW)


def test_time_is_the_apps_clock() -> None:
    assert (
        TOKENS.verify(TOKEN, kinds=ACCESS, now=CLAIMS.expires_at - timedelta(seconds=1)) == CLAIMS
    )
    refused(TOKEN, now=CLAIMS.expires_at)
    refused(TOKEN, now=NOW + timedelta(days=3650))
    assert TOKENS.verify(TOKEN, kinds=ACCESS, now=NOW - timedelta(seconds=20)) == CLAIMS
    refused(TOKEN, now=NOW - timedelta(seconds=40))


def test_a_retired_key_verifies_until_it_leaves_the_ring() -> None:
    before = Tokens(
        TokenKeys({"k1": OLD}, current="k1"), issuer="tongxing", audience="tongxing-api"
    )
    token = before.issue(CLAIMS)
    assert TOKENS.verify(token, kinds=ACCESS, now=NOW) == CLAIMS
    after = Tokens(TokenKeys({"k2": NEW}, current="k2"), issuer="tongxing", audience="tongxing-api")
    with pytest.raises(TokenRefused):
        after.verify(token, kinds=ACCESS, now=NOW)


@pytest.mark.parametrize(
    ("keys", "current"),
    [
        ({"k1": b"short"}, "k1"),
        ({"k1": OLD}, "k2"),
        ({}, "k1"),
        ({"": OLD}, ""),
        ({"a b": OLD}, "a b"),
    ],
)
def test_weak_or_nameless_keys_stop_the_start(keys: dict[str, bytes], current: str) -> None:
    with pytest.raises(ValueError, match="key"):
        TokenKeys(keys, current=current)


def test_no_key_shows_itself() -> None:
    assert "nnnn" not in repr(KEYS)
