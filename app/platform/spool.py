"""Spool an upload to disk while measuring it, so that no upload is ever held in memory."""

import errno
import hashlib
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Self

from app.platform.problems import BodyTooLarge, Problem

_PREFIX: Final = "tongxing-"
_NO_SPACE: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_HASH_CHUNK: Final = 1024 * 1024


class StorageFull(Problem):
    """507: no space left where files are kept or spooled; nothing of the upload remains."""

    code = "storage.full"
    status = 507
    title = "存储空间已满，文件未保存，请稍后重试"
    title_en = "The storage is full; the file was not saved"


@dataclass(frozen=True, kw_only=True, slots=True)
class Spooled:
    """A complete file on local disk with its measure."""

    path: Path
    size: int
    sha256: str

    @classmethod
    def of(cls, path: Path) -> Self:
        """Measure a file that something else wrote, such as a child process."""
        digest, size = hashlib.sha256(), 0
        with path.open("rb") as file:
            while chunk := file.read(_HASH_CHUNK):
                digest.update(chunk)
                size += len(chunk)
        return cls(path=path, size=size, sha256=digest.hexdigest())


class Spool:
    """A temporary file that grows by `write` and vanishes when its `with` block ends."""

    def __init__(self, *, limit: int, folder: Path | None = None) -> None:
        self._limit = limit
        self._size = 0
        self._digest = hashlib.sha256()
        self._file: IO[bytes]
        try:
            if folder is not None:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file = tempfile.NamedTemporaryFile(  # noqa: SIM115  # closed by __exit__
                prefix=f"{_PREFIX}spool-", dir=folder
            )
        except OSError as error:
            raise _as_problem(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.discard()

    @property
    def size(self) -> int:
        """Bytes so far."""
        return self._size

    def lower_limit(self, limit: int) -> None:
        """Tighten the limit once the kind of file is known."""
        self._limit = min(self._limit, limit)
        self._check()

    def write(self, chunk: bytes) -> None:
        """Append; the first byte above the limit ends the upload."""
        self._size += len(chunk)
        self._check()
        self._digest.update(chunk)
        try:
            self._file.write(chunk)
        except OSError as error:
            raise _as_problem(error) from error

    def write_all(self, chunks: Iterable[bytes]) -> "Spooled":
        """Write every chunk and finish."""
        for chunk in chunks:
            self.write(chunk)
        return self.finish()

    def finish(self) -> Spooled:
        """Flush; the path holds everything from here on."""
        try:
            self._file.flush()
        except OSError as error:
            raise _as_problem(error) from error
        return Spooled(path=Path(self._file.name), size=self._size, sha256=self._digest.hexdigest())

    def discard(self) -> None:
        """Remove the file; again is harmless."""
        try:
            self._file.close()
        except OSError:
            # A full disk fails the flush inside close; the second close only closes.
            self._file.close()

    def _check(self) -> None:
        if self._size > self._limit:
            megabytes = self._limit / (1024 * 1024)
            raise BodyTooLarge(
                f"文件不能超过 {megabytes:g} MB",
                f"The file may not exceed {megabytes:g} MB",
                limit=self._limit,
            )


def sweep_spool(folder: Path, *, older_than: datetime) -> int:
    """Remove what a killed process left behind in the spool folder; returns how many files."""
    removed = 0
    if not folder.is_dir():
        return removed
    for left in sorted(folder.glob(f"{_PREFIX}*/*")) + sorted(folder.glob(f"{_PREFIX}*")):
        try:
            if left.stat().st_mtime >= older_than.timestamp():
                continue
            if left.is_dir():
                left.rmdir()
            else:
                left.unlink()
                removed += 1
        except OSError:
            # Another worker sweeps too, or a file in it is still young: next time.
            continue
    return removed


def is_no_space(error: OSError) -> bool:
    """Whether the error means that the disk, the quota or the file size limit is reached."""
    return error.errno in _NO_SPACE


def _as_problem(error: OSError) -> Exception:
    return StorageFull() if is_no_space(error) else error
