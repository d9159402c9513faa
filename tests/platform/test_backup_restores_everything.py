"""Backup and restore: everything comes back; a bad file or a filled target changes nothing."""

import io
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from app.platform import sealing
from app.platform.backup.framing import FramedReader, FramedWriter
from app.platform.backup.problems import (
    BackupDamaged,
    BackupError,
    TargetInUse,
    TargetNotEmpty,
)
from app.platform.backup.whole import create_backup, restore_backup
from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.models import EventRow
from app.platform.runtime import Runtime
from app.platform.settings import Settings
from app.platform.spool import Spool
from app.platform.storage import BlobStore
from tests.conftest import Dialect, fresh_postgres
from tests.platform.conftest import Work
from tests.platform.event_samples import record_some

Target = Callable[[], Database]


@pytest.fixture
def blobs(tmp_path: Path) -> BlobStore:
    return BlobStore.in_folder(tmp_path / "files")


@pytest.fixture
def target(
    request: pytest.FixtureRequest, dialect: Dialect, tmp_path: Path, clock: HeldClock
) -> Iterator[Database]:
    """An empty database of the same kind, without any schema."""
    if dialect == "sqlite":
        made = Database(f"sqlite:///{tmp_path}/target/tongxing.sqlite3", clock=clock)
        yield made
        made.dispose()
        return
    server = request.getfixturevalue("postgres_server")
    with fresh_postgres(server, "template1") as url:
        made = Database(url, clock=clock)
        yield made
        made.dispose()


@pytest.fixture
def filled(live: Runtime, work: Work, blobs: BlobStore) -> Runtime:
    """Sealed and unsealed events with awkward text, and two stored files."""
    record_some(live, 20)
    work(live).run_until_idle()
    record_some(live, 2, start=21)
    with live.database.write() as session:
        session.execute(
            text("INSERT INTO platform_facts (name, value) VALUES ('awkward', :value)"),
            {"value": "𠮷\t换行\n\\N \\. '引号' \x7f"},
        )
    for number in range(2):
        with Spool(limit=10_000_000) as spool:
            blobs.put("evidence", spool.write_all([bytes([number]) * 3_000_000]))
    return live


def contents(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    with database.read() as session:
        events = session.execute(select(*EventRow.__table__.c).order_by(EventRow.id)).all()
        facts = session.execute(text("SELECT name, value FROM platform_facts ORDER BY 1")).all()
    return {"events": [tuple(row) for row in events], "facts": [tuple(row) for row in facts]}


def keys(blobs: BlobStore) -> list[str]:
    return sorted(item.key for item in blobs.objects(""))


@pytest.mark.parametrize("passphrase", [None, "a passphrase of some length"])
def test_everything_comes_back(
    filled: Runtime, blobs: BlobStore, target: Database, tmp_path: Path, passphrase: str | None
) -> None:
    file = tmp_path / "backup.txb"
    made = create_backup(
        filled.database, blobs, file, passphrase=passphrase, now=filled.clock.now()
    )
    assert file.stat().st_mode & 0o077 == 0
    other = BlobStore.in_folder(tmp_path / "other")
    found = restore_backup(target, other, file, passphrase=passphrase, force=False, folder=tmp_path)
    assert found == made
    assert contents(target) == contents(filled.database)
    assert keys(other) == keys(blobs)
    with target.read() as session:
        assert sealing.verify(session).holds
    with target.write() as session, pytest.raises(Exception, match="append-only"):
        session.execute(text("DELETE FROM platform_events"))
    record_some(Runtime(filled.settings, filled.clock, target), 1, start=99)
    assert sorted(path.name for path in tmp_path.iterdir() if "tongxing-" in path.name) == []


def test_an_encrypted_file_tells_nothing(filled: Runtime, blobs: BlobStore, tmp_path: Path) -> None:
    file = tmp_path / "backup.txb"
    create_backup(filled.database, blobs, file, passphrase="x" * 12, now=filled.clock.now())
    content = file.read_bytes()
    for needle in (b"platform_events", b"sample.counted", b"manifest", "换行".encode()):
        assert needle not in content


@pytest.mark.parametrize("passphrase", [None, "a passphrase of some length"])
@pytest.mark.parametrize("harm", ["cut", "last byte", "flip", "added", "other", "empty"])
def test_a_bad_file_changes_nothing(
    filled: Runtime,
    blobs: BlobStore,
    target: Database,
    tmp_path: Path,
    passphrase: str | None,
    harm: str,
) -> None:
    file = tmp_path / "backup.txb"
    create_backup(filled.database, blobs, file, passphrase=passphrase, now=filled.clock.now())
    content = file.read_bytes()
    middle = len(content) // 2
    file.write_bytes(
        {
            "cut": content[:middle],
            "last byte": content[:-1],
            "flip": content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :],
            "added": content + b"x",
            "other": b"PK\x03\x04" + content,
            "empty": b"",
        }[harm]
    )
    other = BlobStore.in_folder(tmp_path / "other")
    with pytest.raises(BackupDamaged):
        restore_backup(target, other, file, passphrase=passphrase, force=True, folder=tmp_path)
    assert keys(other) == []
    assert_untouched(target)


def assert_untouched(target: Database) -> None:
    if target.dialect == "sqlite":
        assert not Path(str(target.engine.url.database)).exists()
        return
    with target.read() as session:
        count = session.execute(
            text("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace")
        ).scalar_one()
    assert count == 0


@pytest.mark.parametrize("given", [None, "another passphrase"])
def test_the_wrong_passphrase_changes_nothing(
    filled: Runtime, blobs: BlobStore, target: Database, tmp_path: Path, given: str | None
) -> None:
    file = tmp_path / "backup.txb"
    create_backup(filled.database, blobs, file, passphrase="x" * 12, now=filled.clock.now())
    with pytest.raises(BackupDamaged, match="passphrase"):
        restore_backup(target, blobs, file, passphrase=given, force=True, folder=tmp_path)
    assert_untouched(target)


def test_a_filled_target_is_only_replaced_by_force(
    filled: Runtime, blobs: BlobStore, tmp_path: Path
) -> None:
    file = tmp_path / "backup.txb"
    create_backup(filled.database, blobs, file, passphrase=None, now=filled.clock.now())
    before = contents(filled.database)
    record_some(filled, 3, start=50)
    after = contents(filled.database)
    with pytest.raises(TargetNotEmpty):
        restore_backup(filled.database, blobs, file, passphrase=None, force=False, folder=tmp_path)
    assert contents(filled.database) == after
    restore_backup(filled.database, blobs, file, passphrase=None, force=True, folder=tmp_path)
    assert contents(filled.database) == before


def test_a_target_in_use_is_refused(
    settings: Settings, clock: HeldClock, sqlite_template: Path, blobs: BlobStore, tmp_path: Path
) -> None:
    path = tmp_path / "live.sqlite3"
    shutil.copy(sqlite_template, path)
    runtime = Runtime(settings, clock, Database(f"sqlite:///{path}", clock=clock))
    record_some(runtime, 1)
    file = tmp_path / "backup.txb"
    create_backup(runtime.database, blobs, file, passphrase=None, now=clock.now())
    server = sqlite3.connect(path)
    server.execute("SELECT count(*) FROM platform_events").fetchone()
    with pytest.raises(TargetInUse):
        restore_backup(runtime.database, blobs, file, passphrase=None, force=True, folder=tmp_path)
    server.close()
    runtime.database.dispose()


def test_a_backup_of_another_kind_of_database_is_refused(
    filled: Runtime, blobs: BlobStore, tmp_path: Path
) -> None:
    file = tmp_path / "backup.txb"
    create_backup(filled.database, blobs, file, passphrase=None, now=filled.clock.now())
    url = (
        "postgresql://nobody@127.0.0.1:9/x"
        if filled.database.dialect == "sqlite"
        else f"sqlite:///{tmp_path}/x.sqlite3"
    )
    other = Database(url, clock=filled.clock)
    with pytest.raises(BackupError, match="target is"):
        restore_backup(other, blobs, file, passphrase=None, force=True, folder=tmp_path)
    other.dispose()


def test_a_backup_during_writes_is_one_moment(
    live: Runtime, blobs: BlobStore, target: Database, tmp_path: Path
) -> None:
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            with live.database.write() as session:
                for name in ("one", "two"):
                    session.execute(
                        text(
                            "INSERT INTO platform_counters (series, value) VALUES (:s, :n)"
                            " ON CONFLICT (series) DO UPDATE SET value = excluded.value"
                        ),
                        {"s": name, "n": number},
                    )

    writer = threading.Thread(target=write)
    writer.start()
    file = tmp_path / "backup.txb"
    try:
        for _ in range(3):
            file.unlink(missing_ok=True)
            create_backup(live.database, blobs, file, passphrase=None, now=live.clock.now())
    finally:
        stop.set()
        writer.join()
    restore_backup(target, blobs, file, passphrase=None, force=False, folder=tmp_path)
    with target.read() as session:
        values = session.execute(text("SELECT value FROM platform_counters")).scalars().all()
    assert len(set(values)) <= 1


@pytest.mark.parametrize("size", [0, 1, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 3_000_000])
@pytest.mark.parametrize("passphrase", [None, "secret words"])
def test_framing_gives_back_any_length(size: int, passphrase: str | None) -> None:
    content = bytes(index % 251 for index in range(size))
    file = io.BytesIO()
    writer = FramedWriter(file, passphrase)
    for start in range(0, size, 70_001):
        writer.write(content[start : start + 70_001])
    writer.finish()
    file.seek(0)
    reader = FramedReader(file, passphrase)
    assert reader.read() == content
    reader.drain()
