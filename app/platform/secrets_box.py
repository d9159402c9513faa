"""Sealing of single column values: AES-256-GCM under a ring of named keys.

A sealed value names its key (``k1.<base64url>``), so keys can be rotated while old rows stay
readable, and it is bound to table, row and column, so a value copied to another row does not open.
"""

import base64
import binascii
import hmac
import re
import secrets
from collections.abc import Mapping
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from typing_extensions import override

NONCE_BYTES = 12
MINIMUM_KEY_BYTES = 32
KEY_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,15}")


class SealBroken(Exception):  # noqa: N818 - reads as the sentence it is
    """The value was changed, cut, or moved here from another row or column."""


class SealKeyMissing(SealBroken):
    """The value names a key that the ring no longer holds; other fields stay readable."""

    def __init__(self, key_id: str) -> None:
        super().__init__(f"no key {key_id!r} in the ring")
        self.key_id = key_id


def _derive(master: bytes, purpose: bytes) -> bytes:
    """One independent key per purpose, so that no key material serves two algorithms."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"tongxing/" + purpose).derive(
        master
    )


def _bound_to(table: str, row: str, column: str) -> bytes:
    """Associated data in which no two places can collide, whatever characters they hold."""
    parts = [part.encode() for part in (table, row, column)]
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


class SecretsBox:
    """Seals with the current key, opens with any key of the ring."""

    def __init__(self, keys: Mapping[str, bytes], *, current: str) -> None:
        if current not in keys:
            raise ValueError(f"the current sealing key {current!r} is not in the ring")
        for key_id, key in keys.items():
            if not KEY_ID.fullmatch(key_id):
                raise ValueError(f"{key_id!r} is no key id: lower-case letters, digits and hyphens")
            if len(key) < MINIMUM_KEY_BYTES:
                raise ValueError(
                    f"sealing key {key_id!r} is shorter than {MINIMUM_KEY_BYTES} bytes"
                )
        self._current = current
        self._ciphers = {name: AESGCM(_derive(key, b"seal")) for name, key in keys.items()}
        self._index_keys = {name: _derive(key, b"blind-index") for name, key in keys.items()}

    @override
    def __repr__(self) -> str:
        return f"SecretsBox(keys={sorted(self._ciphers)}, current={self._current!r})"

    def seal(self, plain: str, *, table: str, row: str, column: str) -> str:
        """The sealed text of a value that may only be opened at exactly this place."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        boxed = self._ciphers[self._current].encrypt(
            nonce, plain.encode(), _bound_to(table, row, column)
        )
        return f"{self._current}.{base64.urlsafe_b64encode(nonce + boxed).decode()}"

    def open(self, sealed: str, *, table: str, row: str, column: str) -> str:
        """The plain text; raises ``SealBroken`` rather than ever answering something doubtful."""
        key_id, _, encoded = sealed.partition(".")
        cipher = self._ciphers.get(key_id)
        if cipher is None:
            raise SealKeyMissing(key_id)
        try:
            boxed = base64.b64decode(encoded, altchars=b"-_", validate=True)
            place = _bound_to(table, row, column)
            return cipher.decrypt(boxed[:NONCE_BYTES], boxed[NONCE_BYTES:], place).decode()
        except (InvalidTag, ValueError, binascii.Error) as error:
            raise SealBroken(f"{table}.{column} of row {row} does not open") from error

    def needs_resealing(self, sealed: str) -> bool:
        """Whether the value still lies under a retired key."""
        return not sealed.startswith(f"{self._current}.")

    def blind_indexes(self, plain: str, *, purpose: str) -> list[str]:
        """Keyed digests to find an equal value without opening any; the current key's first.

        One for each key of the ring, so that a look-up finds rows indexed before a rotation.
        """
        names = sorted(self._index_keys, key=lambda name: (name != self._current, name))
        text = f"{purpose}\x00{plain}".encode()
        return [hmac.new(self._index_keys[name], text, sha256).hexdigest() for name in names]
