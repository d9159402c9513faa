"""The commands an operator runs: they say what they found and end with a code that tells."""

import signal
from pathlib import Path

import pytest
from sqlalchemy import text

from app.platform.actor import Actor
from app.platform.clock import SystemClock
from app.platform.db import Database
from app.platform.event_log import record
from tests.e2e.processes import environment, eventually, run, started
from tests.platform.event_samples import Counted

# Each command loads the whole program, which takes seconds on a busy machine.
pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.timeout(400)]


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """A migrated installation on SQLite."""
    made = environment(tmp_path / "data", worker_in_process="false")
    done = run("migrate", env=made)
    assert done.returncode == 0, done.stderr
    return made


def database_of(env: dict[str, str]) -> Database:
    return Database(f"sqlite:///{env['TONGXING_DATA_DIR']}/tongxing.sqlite3", clock=SystemClock())


def fill_and_seal(env: dict[str, str], log: Path) -> None:
    database = database_of(env)
    for number in range(5):
        with database.write() as session:
            record(session, Actor.system("test"), Counted(aggregate_id="a", number=number))

    def sealed() -> bool:
        with database.read() as session:
            return not session.execute(
                text("SELECT count(*) FROM platform_events WHERE position IS NULL")
            ).scalar_one()

    with started("-m", "app.cli", "worker", env=env, log=log) as worker:
        eventually(sealed)
        worker.send(signal.SIGTERM)
        assert worker.wait() == 0
    database.dispose()


def test_audit_verify_names_the_first_bad_row(env: dict[str, str], tmp_path: Path) -> None:
    fill_and_seal(env, tmp_path / "log")
    whole = run("audit", "verify", env=env)
    assert whole.returncode == 0
    assert "The chain holds: 5 events" in whole.stdout
    database = database_of(env)
    with database.write() as session:
        for name in ("update", "delete"):
            session.execute(text(f"DROP TRIGGER platform_events_guard_{name}"))
        session.execute(text("DELETE FROM platform_events WHERE position = 5"))
    cut = run("audit", "verify", env=env)
    assert cut.returncode == 1
    assert "position 5" in cut.stderr
    assert "tail was cut off" in cut.stderr
    with database.write() as session:
        session.execute(text("UPDATE platform_events SET actor_name = 'x' WHERE position = 2"))
        event_id = session.execute(
            text("SELECT id FROM platform_events WHERE position = 2")
        ).scalar_one()
    database.dispose()
    edited = run("audit", "verify", env=env)
    assert edited.returncode == 1
    assert f"position 2 (event {event_id})" in edited.stderr


def test_backup_and_restore_by_command(env: dict[str, str], tmp_path: Path) -> None:
    fill_and_seal(env, tmp_path / "log")
    words = tmp_path / "words"
    words.write_text("correct horse battery staple\n", encoding="utf-8")
    wrong = tmp_path / "wrong"
    wrong.write_text("another horse entirely\n", encoding="utf-8")
    file = tmp_path / "backup.txb"
    made = run("backup", str(file), "--passphrase-file", str(words), env=env)
    assert made.returncode == 0, made.stderr
    assert run("backup", str(file), env=env).returncode == 1  # never over an older one
    elsewhere = environment(tmp_path / "elsewhere", worker_in_process="false")
    for arguments in ((), ("--passphrase-file", str(wrong))):
        refused = run("restore", str(file), *arguments, env=elsewhere)
        assert refused.returncode == 1
        assert "Nothing was restored" in refused.stderr
        assert not (tmp_path / "elsewhere" / "tongxing.sqlite3").exists()
    good = ("restore", str(file), "--passphrase-file", str(words))
    assert run(*good, env=elsewhere).returncode == 0
    assert "The chain holds: 5 events" in run("audit", "verify", env=elsewhere).stdout
    again = run(*good, env=elsewhere)
    assert again.returncode == 1
    assert "--force" in again.stderr
    assert run(*good, "--force", env=elsewhere).returncode == 0


def test_a_cut_backup_restores_nothing(env: dict[str, str], tmp_path: Path) -> None:
    fill_and_seal(env, tmp_path / "log")
    file = tmp_path / "backup.txb"
    assert run("backup", str(file), env=env).returncode == 0
    file.write_bytes(file.read_bytes()[:-10])
    refused = run("restore", str(file), "--force", env=env)
    assert refused.returncode == 1
    assert "The chain holds: 5 events" in run("audit", "verify", env=env).stdout


def test_doctor_finds_an_open_secret(env: dict[str, str], tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text("t" * 48, encoding="utf-8")
    secret.chmod(0o600)
    env = env | {"TONGXING_TOKEN_SECRET_FILE": str(secret)}
    well = run("doctor", env=env)
    assert well.returncode == 0, well.stdout
    secret.chmod(0o644)
    ill = run("doctor", env=env)
    assert ill.returncode == 1
    assert f"fail  secret: {secret} can be read by others" in ill.stdout
    assert "t" * 48 not in ill.stdout + ill.stderr


def test_doctor_demands_https_in_production(env: dict[str, str]) -> None:
    done = run(
        "doctor",
        env=env
        | {
            "TONGXING_PROFILE": "production",
            "TONGXING_TOKEN_SECRET": "t" * 48,
            "TONGXING_FIELD_SECRET": "t" * 48,
        },
    )
    assert done.returncode == 1
    assert "fail  https" in done.stdout
    assert "must differ" in done.stdout


def test_a_migration_copies_the_file_first(env: dict[str, str], tmp_path: Path) -> None:
    database = database_of(env)
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0006'"))
        session.execute(text("INSERT INTO platform_facts (name, value) VALUES ('kept', '1')"))
    database.dispose()
    failed = run("migrate", env=env)
    assert failed.returncode != 0  # the tables of the last revision are there already
    (copy,) = (tmp_path / "data" / "before-migration").iterdir()
    assert str(copy) in failed.stdout
    kept = Database(f"sqlite:///{copy}")
    with kept.read() as session:
        found = session.execute(
            text("SELECT value FROM platform_facts WHERE name = 'kept'")
        ).scalar_one()
    kept.dispose()
    assert found == "1"
