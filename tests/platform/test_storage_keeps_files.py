import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.platform.problems import BodyTooLarge
from app.platform.spool import Spool, Spooled, sweep_spool
from app.platform.storage import (
    BlobStore,
    S3Access,
    StorageUnavailable,
    StoredMissing,
    open_storage,
)
from tests.platform.fake_s3 import fake_s3, s3_access

BIG = bytes(range(256)) * 50_000  # 12.8 MB: three parts on S3


@pytest.fixture(scope="session")
def s3_endpoint() -> Iterator[str]:
    with fake_s3() as endpoint:
        yield endpoint


@pytest.fixture(params=["memory", "folder", "s3"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> BlobStore:
    if request.param == "memory":
        return open_storage("memory:")
    if request.param == "folder":
        return open_storage(f"file:{tmp_path / 'files'}")
    endpoint = request.getfixturevalue("s3_endpoint")
    name = hashlib.sha256(request.node.name.encode()).hexdigest()[:12]
    return open_storage(f"s3://evidence/{name}", s3_access(endpoint))


def _spooled(data: bytes, folder: Path) -> Spooled:
    path = folder / "spooled"
    path.write_bytes(data)
    return Spooled.of(path)


@pytest.mark.parametrize("data", [b"", b"small", BIG])
def test_what_is_put_is_read_back(data: bytes, store: BlobStore, tmp_path: Path) -> None:
    key = store.put("evidence", _spooled(data, tmp_path))
    digest = hashlib.sha256(data).hexdigest()
    assert key == f"evidence/{digest[:2]}/{digest}"
    assert store.exists(key)
    reading = store.open(key)
    assert reading.size == len(data)
    assert b"".join(reading.chunks) == data


def test_the_same_content_twice_is_one_object(store: BlobStore, tmp_path: Path) -> None:
    keys = {store.put("evidence", _spooled(b"same", tmp_path)) for _ in range(3)}
    assert [entry.key for entry in store.objects("evidence")] == list(keys)


def test_deleting_is_final_and_repeatable(store: BlobStore, tmp_path: Path) -> None:
    key = store.put("evidence", _spooled(b"x", tmp_path))
    store.delete(key)
    store.delete(key)
    assert not store.exists(key)
    with pytest.raises(StoredMissing):
        store.open(key)


@pytest.mark.parametrize(
    "key", ["", "../../etc/passwd", "evidence/aa/../../x", "evidence/aa/" + "A" * 64, "/etc/passwd"]
)
def test_only_keys_made_here_are_looked_up(key: str, store: BlobStore) -> None:
    for use in (store.open, store.exists, store.delete):
        with pytest.raises(ValueError, match="storage key"):
            use(key)


@pytest.mark.parametrize("prefix", ["", "../x", "a//b", "A", "/a", "a/"])
def test_only_our_own_prefixes_are_written(prefix: str, store: BlobStore, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="storage prefix"):
        store.put(prefix, _spooled(b"x", tmp_path))


def test_local_files_are_readable_by_us_alone(tmp_path: Path) -> None:
    open_storage(f"file:{tmp_path / 'files'}")
    assert (tmp_path / "files").stat().st_mode & 0o777 == 0o700


def test_storage_that_is_away_is_a_503(tmp_path: Path) -> None:
    store = BlobStore.in_bucket(
        "b", "", S3Access(endpoint="http://127.0.0.1:9", access_key="a", secret_key="b")
    )
    for use in (
        lambda: store.put("evidence", _spooled(b"x", tmp_path)),
        lambda: store.exists("evidence/aa/" + "a" * 64),
        store.check,
    ):
        with pytest.raises(StorageUnavailable):
            use()


@pytest.mark.parametrize(
    "url", ["", "ftp://x/y", "file:", "s3:///x", "file://host/x", "/srv/files"]
)
def test_a_wrong_url_stops_the_start(url: str) -> None:
    with pytest.raises(ValueError, match="storage url"):
        open_storage(url)


def test_a_spool_measures_limits_and_vanishes(tmp_path: Path) -> None:
    with Spool(limit=10, folder=tmp_path) as spool:
        file = spool.write_all([b"hello", b"world"])
        assert (file.size, file.path.read_bytes()) == (10, b"helloworld")
        assert file.sha256 == hashlib.sha256(b"helloworld").hexdigest()
        with pytest.raises(BodyTooLarge):
            spool.write(b"!")
    assert list(tmp_path.iterdir()) == []


def test_leftovers_of_killed_processes_are_swept_when_old(tmp_path: Path) -> None:
    (tmp_path / "tongxing-spool-old").write_bytes(b"x")
    (tmp_path / "tongxing-child-old").mkdir()
    (tmp_path / "tongxing-child-old" / "photo").write_bytes(b"x")
    (tmp_path / "other").write_bytes(b"x")
    assert sweep_spool(tmp_path, older_than=datetime.now(UTC) - timedelta(hours=1)) == 0
    soon = datetime.now(UTC) + timedelta(hours=1)
    assert sweep_spool(tmp_path, older_than=soon) == 2
    assert [left.name for left in tmp_path.iterdir()] == ["other"]
