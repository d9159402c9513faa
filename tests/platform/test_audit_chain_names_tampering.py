"""The sealed chain: whole when untouched; edit, delete, insert, reorder and cut are named."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.platform import sealing
from app.platform.jobs.worker import Worker
from app.platform.runtime import Runtime
from tests.platform.event_samples import record_some

Work = Callable[..., Worker]


FORGED = (
    "INSERT INTO platform_events (id, occurred_at, name, aggregate, aggregate_id, actor_kind,"
    " actor_name, payload, position, hash, previous_hash) SELECT"
    " '0192a000-0000-7000-8000-000000000001', occurred_at, name, aggregate, aggregate_id,"
    " actor_kind, actor_name, payload, NEW_PLACE, hash, previous_hash"
    " FROM platform_events WHERE position = MODEL"
)


def forged_row(position: int, *, like: int) -> str:
    """A statement that puts a copy of one row at another place."""
    return FORGED.replace("NEW_PLACE", str(position)).replace("MODEL", str(like))


@pytest.fixture
def sealed(bare: Runtime, work: Work, tmp_path: Path) -> Runtime:
    """Twelve sealed events, their head written down."""
    record_some(bare, 12)
    work(bare).run_until_idle()
    assert (tmp_path / "anchors.txt").exists()
    return bare


def unlock(runtime: Runtime, *statements: str) -> None:
    """Do what an intruder with the owner's rights would: drop the guard, then tamper."""
    with runtime.database.write() as session:
        if session.dialect_name == "postgresql":
            session.execute(text("ALTER TABLE platform_events DISABLE TRIGGER USER"))
        else:
            for name in ("insert", "update", "delete"):
                session.execute(text(f"DROP TRIGGER platform_events_guard_{name}"))
        for statement in statements:
            session.execute(text(statement))


def verdict(runtime: Runtime, tmp_path: Path) -> sealing.Verdict:
    anchors = sealing.read_anchors(tmp_path / "anchors.txt")
    with runtime.database.read() as session:
        return sealing.verify(session, anchors)


def test_an_untouched_chain_holds(sealed: Runtime, tmp_path: Path) -> None:
    found = verdict(sealed, tmp_path)
    assert found.holds
    assert (found.sealed, found.unsealed) == (12, 0)
    assert sealing.read_anchors(tmp_path / "anchors.txt") == {12: found.head}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE platform_events SET actor_name = 'x' WHERE position = 5",
        "UPDATE platform_events SET position = 99 WHERE position = 12",
        "UPDATE platform_events SET hash = NULL, position = NULL WHERE position = 12",
        "UPDATE platform_events SET payload = '{}'",
        "DELETE FROM platform_events WHERE position = 12",
        forged_row(13, like=12),
    ],
)
def test_the_database_refuses_changes(sealed: Runtime, tmp_path: Path, statement: str) -> None:
    with pytest.raises(DBAPIError, match="append-only"), sealed.database.write() as session:
        session.execute(text(statement))
    assert verdict(sealed, tmp_path).holds


def test_postgresql_refuses_truncate_and_sqlite_refuses_replace(sealed: Runtime) -> None:
    statement = (
        "TRUNCATE platform_events"
        if sealed.database.dialect == "postgresql"
        else "INSERT OR REPLACE INTO platform_events (id, occurred_at, name, aggregate,"
        " aggregate_id, actor_kind, actor_name, payload) SELECT id, occurred_at, name, aggregate,"
        " aggregate_id, actor_kind, 'x', payload FROM platform_events WHERE position = 3"
    )
    with pytest.raises(DBAPIError, match="append-only"), sealed.database.write() as session:
        session.execute(text(statement))


SWAP = (
    "UPDATE platform_events SET position = -1 WHERE position = 4",
    "UPDATE platform_events SET position = 4 WHERE position = 7",
    "UPDATE platform_events SET position = 7 WHERE position = -1",
)
SQUEEZE_IN = (
    "UPDATE platform_events SET position = position + 100 WHERE position > 6",
    "UPDATE platform_events SET position = position - 99 WHERE position > 6",
    forged_row(7, like=6),
)


@pytest.mark.parametrize(
    ("statements", "fault", "position"),
    [
        (("UPDATE platform_events SET aggregate_id = 'x' WHERE position = 5",), "edited", 5),
        (
            ("UPDATE platform_events SET address = '10.0.0.1' WHERE position = 9",),
            "edited",
            9,
        ),
        (("UPDATE platform_events SET payload = '{\"number\": 0}' WHERE position = 2",),
         "edited", 2),
        (("DELETE FROM platform_events WHERE position = 6",), "gap", 6),
        (("DELETE FROM platform_events WHERE position = 1",), "gap", 1),
        (SWAP, "link", 4),
        (SQUEEZE_IN, "link", 7),
        (("DELETE FROM platform_events WHERE position > 10",), "tail_cut", 11),
        (("DELETE FROM platform_events",), "tail_cut", 1),
    ],
    ids=["edit", "edit actor", "edit payload", "delete", "delete first", "reorder", "insert",
         "truncate tail", "truncate all"],
)  # fmt: skip
def test_tampering_is_named(
    sealed: Runtime, tmp_path: Path, statements: tuple[str, ...], fault: str, position: int
) -> None:
    unlock(sealed, *statements)
    found = verdict(sealed, tmp_path)
    assert (found.fault, found.position) == (fault, position)


def test_a_chain_rebuilt_from_the_change_on_does_not_match_the_anchor(
    sealed: Runtime, work: Work, tmp_path: Path
) -> None:
    anchors = (tmp_path / "anchors.txt").read_text()
    unlock(
        sealed,
        "UPDATE platform_events SET actor_name = 'x', position = NULL, hash = NULL,"
        " previous_hash = NULL WHERE position >= 3",
    )
    work(sealed).run_until_idle()
    (tmp_path / "anchors.txt").write_text(anchors)
    found = verdict(sealed, tmp_path)
    assert (found.fault, found.position) == ("anchor", 12)


def test_a_torn_last_line_of_the_anchor_file_is_left_out(sealed: Runtime, tmp_path: Path) -> None:
    path = tmp_path / "anchors.txt"
    path.write_text(path.read_text() + "2023-10-16T00:00:00Z 9")
    assert list(sealing.read_anchors(path)) == [12]
    assert path.stat().st_mode & 0o077 == 0


def test_rows_are_sealed_in_batches_and_each_once(bare: Runtime) -> None:
    record_some(bare, 7)
    heads = []
    for _ in range(4):
        with bare.database.write() as session:
            made = sealing.seal(session, batch=3)
            heads.append(made.position if made else None)
    assert heads == [3, 6, 7, None]
