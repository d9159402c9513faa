"""The outer form of a backup file: chunks that show when one is changed, moved or missing.

With a passphrase every chunk is AES-256-GCM under a key made by scrypt; the nonce counts the chunks
and marks the last one, so a cut file is told from a whole one (the STREAM construction). Without a
passphrase a SHA-256 takes the place of the tag: that shows damage, not malice.
"""

import hashlib
import io
import json
import os
import struct
from collections.abc import Iterator
from typing import IO, Final, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from typing_extensions import override

from app.platform.backup.problems import BackupDamaged

MAGIC: Final = b"TONGXING-BACKUP-1\n"
_CHUNK: Final = 1024 * 1024
_HEADER_MAX: Final = 4096
_LENGTH: Final = struct.Struct(">I")
_COST: Final = 2**15


class _Seal(Protocol):
    overhead: int

    def close(self, data: bytes, number: int, *, last: bool) -> bytes: ...

    def open(self, data: bytes, number: int, *, last: bool) -> bytes: ...


class _Plain:
    overhead = 32

    def __init__(self, header: bytes) -> None:
        self._header = header

    def _digest(self, data: bytes, number: int, *, last: bool) -> bytes:
        place = struct.pack(">Q?", number, last)
        return hashlib.sha256(self._header + place + data).digest()

    def close(self, data: bytes, number: int, *, last: bool) -> bytes:
        return data + self._digest(data, number, last=last)

    def open(self, data: bytes, number: int, *, last: bool) -> bytes:
        content, digest = data[: -self.overhead], data[-self.overhead :]
        if digest != self._digest(content, number, last=last):
            raise BackupDamaged("the backup file is damaged")
        return content


class _Encrypted:
    overhead = 16

    def __init__(self, header: bytes, salt: bytes, passphrase: str) -> None:
        key = Scrypt(salt=salt, length=32, n=_COST, r=8, p=1).derive(passphrase.encode())
        self._cipher = AESGCM(key)
        self._header = header

    @staticmethod
    def _nonce(number: int, *, last: bool) -> bytes:
        # The key is fresh for every file (its salt is random), so counting is enough.
        return struct.pack(">3xQ?", number, last)

    def close(self, data: bytes, number: int, *, last: bool) -> bytes:
        return self._cipher.encrypt(self._nonce(number, last=last), data, self._header)

    def open(self, data: bytes, number: int, *, last: bool) -> bytes:
        try:
            return self._cipher.decrypt(self._nonce(number, last=last), data, self._header)
        except InvalidTag:
            raise BackupDamaged("the passphrase is wrong or the backup file is damaged") from None


def _seal_for(header: bytes, passphrase: str | None) -> _Seal:
    fields = json.loads(header)
    if not fields["encrypted"]:
        return _Plain(header)
    if passphrase is None:
        raise BackupDamaged("the backup file is encrypted: a passphrase is needed")
    return _Encrypted(header, bytes.fromhex(fields["salt"]), passphrase)


class FramedWriter(io.RawIOBase):
    """A write-only stream that puts its content into chunks; ``close`` writes the last one."""

    def __init__(self, target: IO[bytes], passphrase: str | None) -> None:
        super().__init__()
        header = json.dumps(
            {"encrypted": passphrase is not None, "salt": os.urandom(16).hex()}
        ).encode()
        self._target = target
        self._seal = _seal_for(header, passphrase)
        self._buffer = bytearray()
        self._number = 0
        target.write(MAGIC + _LENGTH.pack(len(header)) + header)

    @override
    def writable(self) -> bool:
        return True

    @override
    def write(self, data: "bytes | bytearray | memoryview", /) -> int:  # type: ignore[override] # narrower than the base: bytes only
        self._buffer += data
        # One chunk stays back, because only the end knows which one is the last.
        while len(self._buffer) > _CHUNK:
            self._emit(bytes(self._buffer[:_CHUNK]), last=False)
            del self._buffer[:_CHUNK]
        return len(data)

    def _emit(self, data: bytes, *, last: bool) -> None:
        closed = self._seal.close(data, self._number, last=last)
        self._target.write(bytes([last]) + _LENGTH.pack(len(closed)) + closed)
        self._number += 1

    def finish(self) -> None:
        """Write the last chunk; a file without it is refused by the reader."""
        self._emit(bytes(self._buffer), last=True)
        self._buffer.clear()


class FramedReader(io.RawIOBase):
    """A read-only stream over the content of a backup file.

    Raises:
        BackupDamaged: while reading, at the first chunk that does not hold.
    """

    def __init__(self, source: IO[bytes], passphrase: str | None) -> None:
        super().__init__()
        if source.read(len(MAGIC)) != MAGIC:
            raise BackupDamaged("this is no backup file of ours")
        length = self._exactly(source, _LENGTH.size)
        size = _LENGTH.unpack(length)[0]
        if size > _HEADER_MAX:
            raise BackupDamaged("the backup file is damaged")
        header = self._exactly(source, size)
        try:
            self._seal = _seal_for(header, passphrase)
        except (ValueError, KeyError) as error:
            raise BackupDamaged("the backup file is damaged") from error
        self._chunks = self._read_chunks(source)
        self._rest = b""

    @staticmethod
    def _exactly(source: IO[bytes], size: int) -> bytes:
        data = source.read(size)
        if len(data) != size:
            raise BackupDamaged("the backup file is cut short")
        return data

    def _read_chunks(self, source: IO[bytes]) -> Iterator[bytes]:
        number, last = 0, False
        while not last:
            last = self._exactly(source, 1) == b"\x01"
            size = _LENGTH.unpack(self._exactly(source, _LENGTH.size))[0]
            if not self._seal.overhead <= size <= _CHUNK + self._seal.overhead:
                raise BackupDamaged("the backup file is damaged")
            yield self._seal.open(self._exactly(source, size), number, last=last)
            number += 1
        if source.read(1):
            raise BackupDamaged("something was added to the backup file")

    @override
    def readable(self) -> bool:
        return True

    @override
    def read(self, size: int = -1, /) -> bytes:
        parts = [self._rest]
        have = len(self._rest)
        while size < 0 or have < size:
            chunk = next(self._chunks, None)
            if chunk is None:
                break
            parts.append(chunk)
            have += len(chunk)
        whole = b"".join(parts)
        if size < 0:
            self._rest = b""
            return whole
        self._rest = whole[size:]
        return whole[:size]

    def drain(self) -> None:
        """Read what is left, so that the last chunk is checked too."""
        self._rest = b""
        for _ in self._chunks:
            continue
