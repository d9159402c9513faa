"""A full disk is a 507 that leaves nothing behind, and goes away when space returns.

As root a real small file system is mounted; otherwise the kernel's file size limit stands in for
it, in a child process. One of the two always runs.
"""

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.platform.spool import Spool, Spooled, StorageFull
from app.platform.storage import open_storage

BIG = b"\x5a" * 20_000_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path | None]:
    """A mounted file system of 12 MB, or None where mounting is not allowed."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(disk)]
    try:
        mounted = subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode == 0
    except FileNotFoundError:
        mounted = False
    yield disk if mounted else None
    if mounted:
        subprocess.run(["umount", str(disk)], check=True)


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _when_space_is_back(attempt: Callable[[], str]) -> str:
    """The system gives the space back when the last part in flight has let go of its file."""
    until = time.monotonic() + 5
    while True:
        try:
            return attempt()
        except StorageFull:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def _exercise(folder: Path, big: Path) -> None:
    """Spooling and storing fail with 507 and leave nothing; small files still fit afterwards."""
    with pytest.raises(StorageFull) as full, Spool(limit=10**9, folder=folder) as spool:
        spool.write_all(BIG[at : at + 65536] for at in range(0, len(BIG), 65536))
    assert full.value.status == 507
    assert _files(folder) == []

    store = open_storage(f"file:{folder / 'files'}")
    with pytest.raises(StorageFull):
        store.put("evidence", Spooled.of(big))
    assert _files(folder) == []

    big.write_bytes(b"small")
    key = _when_space_is_back(lambda: store.put("evidence", Spooled.of(big)))
    assert b"".join(store.open(key).chunks) == b"small"


def test_a_full_disk_refuses_and_recovers(small_disk: Path | None, tmp_path: Path) -> None:
    big = tmp_path / "big"
    big.write_bytes(BIG)
    if small_disk is not None:
        _exercise(small_disk, big)
        return
    child = os.fork()
    if child == 0:  # limits bind the process, so another one takes them on
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (12_000_000, 12_000_000))
        (tmp_path / "limited").mkdir()
        try:
            _exercise(tmp_path / "limited", big)
        except BaseException as error:  # noqa: BLE001 - the child tells its parent whatever it was
            sys.stderr.write(repr(error))
            os._exit(1)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
