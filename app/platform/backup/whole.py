"""One backup file: database, stored files and a manifest that knows every byte of them."""

import hashlib
import json
import os
import re
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Final, cast

from app.platform.backup import databases
from app.platform.backup.databases import SQLITE_FILE, TableCopy
from app.platform.backup.framing import FramedReader, FramedWriter
from app.platform.backup.problems import BackupDamaged, BackupError
from app.platform.db import Database
from app.platform.spool import Spooled
from app.platform.storage import BlobStore

_MANIFEST: Final = "manifest.json"
_FORMAT: Final = 1
_PIECE: Final = 256 * 1024
# Nothing of the archive's own naming reaches the file system without this.
_ENTRY: Final = re.compile(
    r"manifest\.json|database/[a-z0-9_]+\.(?:sqlite3|copy)"
    r"|objects/[a-z][a-z0-9-]*(?:/[a-z][a-z0-9-]*)*/[0-9a-f]{2}/[0-9a-f]{64}"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Summary:
    """What a backup holds."""

    made_at: str
    dialect: str
    revision: str
    files: int
    size: int


def create_backup(
    database: Database, blobs: BlobStore, target: Path, *, passphrase: str | None, now: datetime
) -> Summary:
    """Write everything into ``target``; it appears under its name when it is whole.

    The database is copied first: a file that a row names was stored before the row, so it is there
    when the files are copied.
    """
    if target.exists():
        raise BackupError(f"{target} exists already")
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f"{target.name}.partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with (
            os.fdopen(descriptor, "wb") as file,
            tempfile.TemporaryDirectory(prefix="tongxing-backup-", dir=target.parent) as made,
        ):
            framed = FramedWriter(file, passphrase)
            summary = _write(database, blobs, Path(made), cast("IO[bytes]", framed), now)
            framed.finish()
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    partial.replace(target)
    return summary


def _write(
    database: Database, blobs: BlobStore, folder: Path, stream: IO[bytes], now: datetime
) -> Summary:
    manifest: dict[str, Any] = {
        "format": _FORMAT,
        "made_at": now.isoformat(),
        "dialect": database.dialect,
        "revision": databases.revision_to_back_up(database),
        "tables": [],
        "entries": {},
    }
    if database.dialect == "sqlite":
        databases.copy_sqlite(databases.sqlite_path(database), folder / SQLITE_FILE)
    else:
        tables = databases.copy_postgresql(database, folder)
        manifest["tables"] = [table.as_json() for table in tables]
    entries: dict[str, dict[str, Any]] = manifest["entries"]
    with tarfile.open(fileobj=stream, mode="w|", format=tarfile.PAX_FORMAT) as archive:
        for path in sorted(folder.iterdir()):
            with path.open("rb") as content:
                _add(archive, f"database/{path.name}", path.stat().st_size, content, entries)
        for item in blobs.objects(""):
            opened = blobs.open(item.key)
            with tempfile.TemporaryFile(dir=folder) as content:
                for chunk in opened.chunks:
                    content.write(chunk)
                content.seek(0)
                _add(archive, f"objects/{item.key}", opened.size, content, entries)
        text = json.dumps(manifest, indent=1, sort_keys=True).encode()
        with tempfile.TemporaryFile(dir=folder) as content:
            content.write(text)
            content.seek(0)
            _add(archive, _MANIFEST, len(text), content, {})
    return _summary(manifest)


def _add(
    archive: tarfile.TarFile,
    name: str,
    size: int,
    content: IO[bytes],
    entries: dict[str, dict[str, Any]],
) -> None:
    digest = hashlib.sha256()
    while piece := content.read(_PIECE):
        digest.update(piece)
    content.seek(0)
    info = tarfile.TarInfo(name)
    info.size = size
    info.mode = 0o600
    archive.addfile(info, content)
    entries[name] = {"size": size, "sha256": digest.hexdigest()}


def _summary(manifest: dict[str, Any]) -> Summary:
    entries = manifest["entries"].values()
    return Summary(
        made_at=manifest["made_at"],
        dialect=manifest["dialect"],
        revision=manifest["revision"],
        files=len(entries),
        size=sum(entry["size"] for entry in entries),
    )


@contextmanager
def opened_backup(
    source: Path, *, passphrase: str | None, folder: Path
) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Unpack a backup into a folder of its own and check all of it.

    Raises:
        BackupDamaged: it is cut short, changed, encrypted under another passphrase, or none.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(prefix="tongxing-restore-", dir=folder) as made:
        unpacked = Path(made)
        with source.open("rb") as file:
            reader = FramedReader(file, passphrase)
            try:
                found = _unpack(cast("IO[bytes]", reader), unpacked)
                reader.drain()
            except (tarfile.TarError, EOFError, ValueError) as error:
                raise BackupDamaged("the backup file is damaged") from error
        yield unpacked, _checked_manifest(unpacked, found)


def _unpack(stream: IO[bytes], folder: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    with tarfile.open(fileobj=stream, mode="r|") as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isreg() else None
            if content is None or not _ENTRY.fullmatch(member.name) or member.name in found:
                raise BackupDamaged("the backup file holds an entry that does not belong there")
            path = folder / member.name
            path.parent.mkdir(parents=True, exist_ok=True)
            digest = hashlib.sha256()
            with path.open("wb") as file:
                while piece := content.read(_PIECE):
                    digest.update(piece)
                    file.write(piece)
            found[member.name] = {"size": path.stat().st_size, "sha256": digest.hexdigest()}
    return found


def _checked_manifest(folder: Path, found: dict[str, dict[str, Any]]) -> dict[str, Any]:
    if found.pop(_MANIFEST, None) is None:
        raise BackupDamaged("the backup file has no manifest")
    manifest: dict[str, Any] = json.loads((folder / _MANIFEST).read_bytes())
    if manifest.get("format") != _FORMAT:
        raise BackupDamaged("the backup file has a format this program does not know")
    if manifest["entries"] != found:
        raise BackupDamaged("the backup file does not hold what its manifest says")
    return manifest


def restore_backup(
    database: Database,
    blobs: BlobStore,
    source: Path,
    *,
    passphrase: str | None,
    force: bool,
    folder: Path,
) -> Summary:
    """Check the whole backup, then put it in the place of what is there.

    Files come first: without their rows they hurt nobody. The database follows in one step.

    Raises:
        BackupError: and nothing was changed.
    """
    if database.dialect == "sqlite":
        folder = databases.sqlite_path(database).parent  # so that the last step is a rename
    with opened_backup(source, passphrase=passphrase, folder=folder) as (unpacked, manifest):
        if manifest["dialect"] != database.dialect:
            raise BackupError(
                f"the backup is of a {manifest['dialect']} database, the target is"
                f" {database.dialect}"
            )
        databases.refuse_filled(database, force=force)
        for name in manifest["entries"]:
            if name.startswith("objects/"):
                key = name.removeprefix("objects/")
                prefix = key.rsplit("/", 2)[0]
                if blobs.put(prefix, Spooled.of(unpacked / name)) != key:
                    raise BackupDamaged(f"{name} is not what its name says")
        inside = unpacked / "database"
        if database.dialect == "sqlite":
            target = databases.sqlite_path(database)
            database.dispose()
            databases.replace_sqlite(inside / SQLITE_FILE, target, force=force)
        else:
            tables = [
                TableCopy(name=item["name"], columns=tuple(item["columns"]), rows=item["rows"])
                for item in manifest["tables"]
            ]
            databases.restore_postgresql(database, inside, tables, manifest["revision"])
    return _summary(manifest)
