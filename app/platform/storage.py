"""Files in a local folder, in S3-compatible storage or in memory, behind one small class.

Keys are made here, from a prefix of ours and the SHA-256 of the content, and from nothing a
client sent. The same content put twice is one object. An object appears complete or not at all:
local files are staged beside their place and renamed, S3 shows an object when it is finished.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, MemoryStore, ObjectStore, S3Store

from app.platform.problems import NotFound, Problem
from app.platform.spool import Spooled, StorageFull, is_no_space

if TYPE_CHECKING:
    from obstore.store import S3Config  # a type of its stubs, absent at run time

__all__ = [
    "BlobStore",
    "S3Access",
    "StorageFull",
    "StorageUnavailable",
    "StoredMissing",
    "StoredObject",
    "open_storage",
]

_CHUNK: Final = 5 * 1024 * 1024  # the smallest part S3 accepts
_CONCURRENT_PARTS: Final = 2  # so one upload holds at most two parts in memory
_READ_CHUNK: Final = 64 * 1024
_KEY: Final = re.compile(r"[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*/[0-9a-f]{2}/[0-9a-f]{64}")
_PREFIX: Final = re.compile(r"[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*")
# obstore stages a local file as NAME#1, NAME#2, … and hides such names from its listing.
_STAGED: Final = re.compile(r"#\d+$")
_NO_SPACE: Final = ("os error 28", "os error 122", "os error 27", "StorageFull", " 507 ")


class StorageUnavailable(Problem):
    """503: the storage does not answer or refuses us; the request can be sent again."""

    code = "storage.unavailable"
    status = 503
    title = "文件存储暂时不可用，请稍后重试"
    title_en = "The file storage is temporarily unavailable"


class StoredMissing(NotFound):
    """404: the row is there, its file is not; backup and restore out of step."""

    code = "storage.missing"
    title = "文件不在存储中"
    title_en = "The file is not in the storage"


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredObject:
    """One object as the storage lists it."""

    key: str
    size: int
    modified_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class BlobReading:
    """An opened object: its size is known before the first chunk is read."""

    size: int
    chunks: Iterator[bytes]


@dataclass(frozen=True, kw_only=True, slots=True)
class S3Access:
    """How to reach S3-compatible storage; None leaves it to the environment of the host."""

    endpoint: str | None = None
    region: str = "us-east-1"
    access_key: str | None = None
    secret_key: str | None = None


class BlobStore:
    """Put, read, delete and list objects; every failure is one of the problems above."""

    def __init__(self, store: ObjectStore, *, folder: Path | None = None) -> None:
        self._store = store
        self._folder = folder

    @classmethod
    def in_memory(cls) -> "BlobStore":
        """The variant for tests and for a demonstration that keeps nothing."""
        return cls(MemoryStore())

    @classmethod
    def in_folder(cls, folder: Path) -> "BlobStore":
        """Local files; the folder is made, readable by us alone."""
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            return cls(LocalStore(folder), folder=folder)
        except (OSError, BaseError) as error:
            raise _as_problem(error) from error

    @classmethod
    def in_bucket(cls, bucket: str, prefix: str, access: S3Access) -> "BlobStore":
        """An S3-compatible bucket. Few retries and short times: a client is waiting."""
        config: S3Config = {"region": access.region}
        if access.endpoint:
            config["endpoint"] = access.endpoint
        if access.access_key and access.secret_key:
            config["access_key_id"] = access.access_key
            config["secret_access_key"] = access.secret_key
        return cls(
            S3Store(
                bucket,
                prefix=prefix or None,
                config=config,
                client_options={
                    "allow_http": (access.endpoint or "").startswith("http://"),
                    "connect_timeout": timedelta(seconds=3),
                    "timeout": timedelta(seconds=30),
                },
                retry_config={"max_retries": 2, "retry_timeout": timedelta(seconds=10)},
            )
        )

    def put(self, prefix: str, file: Spooled) -> str:
        """Store the file and return its key. An object of the same content is written anew.

        Anew, because its date then tells the sweeper of unreferenced objects to keep off.
        """
        if not _PREFIX.fullmatch(prefix):
            raise ValueError("not a storage prefix")
        key = f"{prefix}/{file.sha256[:2]}/{file.sha256}"
        try:
            obstore.put(
                self._store,
                key,
                file.path,
                chunk_size=_CHUNK,
                max_concurrency=_CONCURRENT_PARTS,
                use_multipart=file.size > _CHUNK,
            )
            if self._folder is not None:
                _flush_to_disk(self._folder / key)
        except (OSError, BaseError) as error:
            raise _as_problem(error) from error
        return key

    def open(self, key: str) -> BlobReading:
        """Open for reading in chunks; needs no database and outlives the session."""
        try:
            opened = obstore.get(self._store, _checked(key))
        except FileNotFoundError as error:
            raise StoredMissing from error
        except (OSError, BaseError) as error:
            raise _as_problem(error) from error
        stream = opened.stream(min_chunk_size=_READ_CHUNK)
        return BlobReading(size=opened.meta["size"], chunks=(bytes(chunk) for chunk in stream))

    def exists(self, key: str) -> bool:
        """Whether a complete object has this key."""
        try:
            obstore.head(self._store, _checked(key))
        except FileNotFoundError:
            return False
        except (OSError, BaseError) as error:
            raise _as_problem(error) from error
        return True

    def delete(self, key: str) -> None:
        """Delete; deleting what is gone is fine."""
        try:
            obstore.delete(self._store, _checked(key))
        except FileNotFoundError:
            return
        except (OSError, BaseError) as error:
            raise _as_problem(error) from error

    def objects(self, prefix: str) -> Iterator[StoredObject]:
        """Every complete object under a prefix, in batches behind the scenes."""
        try:
            for batch in obstore.list(self._store, prefix, chunk_size=1000):
                for meta in batch:
                    yield StoredObject(
                        key=meta["path"], size=meta["size"], modified_at=meta["last_modified"]
                    )
        except (OSError, BaseError) as error:
            raise _as_problem(error) from error

    def check(self) -> None:
        """Raise `StorageUnavailable` when the storage does not answer; for readiness."""
        try:
            next(iter(obstore.list(self._store, "readiness", chunk_size=1)), None)
        except (OSError, BaseError) as error:
            raise _as_problem(error) from error

    def sweep_staged(self, *, older_than: datetime) -> int:
        """Remove half-written local files of killed processes; returns how many.

        S3 keeps the parts of an unfinished upload out of sight; there a life-cycle rule of the
        bucket (abort incomplete multipart uploads) does this work.
        """
        if self._folder is None:
            return 0
        removed = 0
        for path in self._folder.rglob("*#*"):
            try:
                staged = _STAGED.search(path.name) is not None
                if staged and path.stat().st_mtime < older_than.timestamp():
                    path.unlink()
                    removed += 1
            except FileNotFoundError:
                continue  # finished and renamed, or swept by another worker
        return removed


def open_storage(url: str, access: S3Access | None = None) -> BlobStore:
    """Open what a setting names: `memory:`, `file:FOLDER` or `s3://BUCKET/PREFIX`."""
    parts = urlsplit(url)
    scheme = parts.scheme
    if scheme == "memory":
        return BlobStore.in_memory()
    if scheme == "file" and not parts.netloc and parts.path:
        return BlobStore.in_folder(Path(parts.path).absolute())
    if scheme == "s3" and parts.netloc:
        return BlobStore.in_bucket(parts.netloc, parts.path.strip("/"), access or S3Access())
    raise ValueError("storage url must be file:FOLDER, s3://BUCKET/PREFIX or memory:")


def _checked(key: str) -> str:
    """Only keys that `put` made are ever looked up."""
    if not _KEY.fullmatch(key):
        raise ValueError("not a storage key")
    return key


def _flush_to_disk(path: Path) -> None:
    """The row about to be committed promises this file; so it must survive a power cut."""
    for target in (path, path.parent):
        descriptor = os.open(target, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _as_problem(error: OSError | BaseError) -> Problem:
    text = str(error)
    if isinstance(error, OSError) and is_no_space(error):
        return StorageFull()
    return StorageFull() if any(sign in text for sign in _NO_SPACE) else StorageUnavailable()
