"""A process killed while it uploads leaves nothing that looks like a file (local and S3)."""

import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO

import pytest

from app.platform.spool import Spooled
from app.platform.storage import BlobStore, open_storage
from tests.platform.fake_s3 import fake_s3, s3_access

DATA = bytes(range(256)) * 80_000  # 20 MB
DIGEST = hashlib.sha256(DATA).hexdigest()
KEY = f"evidence/{DIGEST[:2]}/{DIGEST}"

_UPLOADER = """
import sys
from pathlib import Path
from app.platform.spool import Spooled
from app.platform.storage import open_storage, S3Access
url, endpoint, pipe, digest = sys.argv[1:]
access = S3Access(endpoint=endpoint, access_key="test", secret_key="test-secret")
open_storage(url, access).put("evidence", Spooled(path=Path(pipe), size=20480000, sha256=digest))
"""


@pytest.fixture(params=["folder", "s3"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    if request.param == "folder":
        yield f"file:{tmp_path / 'files'}", ""
        return
    with fake_s3() as endpoint:
        yield "s3://evidence/killed", endpoint


def _feed_half(pipe: Path) -> IO[bytes]:
    """Give the uploader the first half and then no more: it waits in the middle of its upload."""
    writer = pipe.open("wb", buffering=0)
    half = memoryview(DATA)[: len(DATA) // 2]
    while half:
        half = half[writer.write(half) :]
    return writer


def _visible(store: BlobStore) -> list[str]:
    return [entry.key for entry in store.objects("evidence")]


def test_kill_in_mid_upload_then_restart_and_retry(place: tuple[str, str], tmp_path: Path) -> None:
    url, endpoint = place
    store = open_storage(url, s3_access(endpoint))
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    uploader = subprocess.Popen(
        [sys.executable, "-c", _UPLOADER, url, endpoint, str(pipe), DIGEST],
        cwd=Path(__file__).parents[2],
        stderr=subprocess.DEVNULL,
    )
    with _feed_half(pipe):
        staged = _wait_for_staged(tmp_path) if not endpoint else []
        uploader.send_signal(signal.SIGKILL)
        uploader.wait(10)

    assert _visible(store) == []
    assert not store.exists(KEY)
    assert store.sweep_staged(older_than=datetime.now(UTC) - timedelta(hours=1)) == 0
    assert store.sweep_staged(older_than=datetime.now(UTC) + timedelta(hours=1)) == len(staged)
    assert [path for path in (tmp_path / "files").rglob("*") if path.is_file()] == []

    whole = tmp_path / "whole"
    whole.write_bytes(DATA)
    for _ in range(2):
        assert store.put("evidence", Spooled.of(whole)) == KEY
    assert _visible(store) == [KEY]
    assert b"".join(store.open(KEY).chunks) == DATA


def _wait_for_staged(folder: Path) -> list[Path]:
    for _ in range(500):
        staged = [path for path in (folder / "files").rglob("*#*") if path.stat().st_size]
        if staged:
            return staged
        time.sleep(0.01)
    raise AssertionError("the uploader never began to write")
