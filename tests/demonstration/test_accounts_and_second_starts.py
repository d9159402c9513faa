"""Accounts are for the demonstration only, and a second start builds nothing."""

import stat
from pathlib import Path

import pytest
from sqlalchemy import func, select
from typer.testing import CliRunner

from app.cli.main import app
from app.demonstration.accounts import accounts_file, known_accounts, passwords_made_once
from app.demonstration.queries import counted
from app.demonstration.script import people
from app.identity.doorkeeper import Doorkeeper
from app.identity.models import UserRow
from app.identity.service.sessions import Browser
from app.identity.vocabulary import NextStep, Role
from app.platform.actor import Actor
from app.platform.db import Database
from app.platform.runtime import Runtime


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TONGXING_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


def _users(folder: Path) -> int:
    database = Database(f"sqlite:///{folder / 'tongxing.sqlite3'}")
    try:
        with database.read() as session:
            return session.execute(select(func.count()).select_from(UserRow)).scalar_one()
    finally:
        database.dispose()


def test_seeding_alone_makes_no_account(installation: Path) -> None:
    first, second = (CliRunner().invoke(app, ["seed"]) for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0), first.output + second.output
    assert second.output.startswith("0 rows")
    assert _users(installation) == 0
    assert not (installation / "secrets" / "demonstration_accounts.json").exists()


@pytest.mark.parametrize("profile", ["development", "test", "production"])
@pytest.mark.parametrize("command", [["demonstrate"], ["seed", "--demonstration"]])
def test_another_profile_refuses_it(
    installation: Path, monkeypatch: pytest.MonkeyPatch, profile: str, command: list[str]
) -> None:
    monkeypatch.setenv("TONGXING_PROFILE", profile)
    monkeypatch.setenv("TONGXING_TOKEN_SECRET", "t" * 48)
    monkeypatch.setenv("TONGXING_FIELD_SECRET", "f" * 48)
    result = CliRunner().invoke(app, command)
    assert result.exit_code == 2
    assert "TONGXING_PROFILE" in result.stderr
    assert not (installation / "tongxing.sqlite3").exists()


def test_a_wrong_setting_ends_with_a_sentence_that_names_it(
    installation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TONGXING_PORT", "harbour")
    for command in (["seed"], ["demonstrate"], ["serve"], ["migrate"], ["unlock", "somebody"]):
        result = CliRunner().invoke(app, command)
        assert result.exit_code == 2
        assert result.stderr.startswith("TONGXING_PORT: ")
        assert result.stderr.count("\n") == 1
    assert not installation.exists()


def test_every_role_has_an_account_whose_password_lets_in(visited: Runtime) -> None:
    accounts = known_accounts(visited.settings)
    roles = {
        role
        for person in people()
        if person.username in {account.username for account in accounts}
        for role in person.roles
    }
    assert roles == set(Role)
    doorkeeper = visited.service(Doorkeeper)
    for account in accounts:
        admission = doorkeeper.sign_in(
            Actor.anonymous(address="127.0.0.1"),
            username=account.username,
            password=account.password,
            browser=Browser(user_agent="test", address="127.0.0.1"),
        )
        assert admission.step is NextStep.SIGNED_IN, account.username


def test_the_passwords_are_kept_for_the_owner_only_and_stay(visited: Runtime) -> None:
    path = accounts_file(visited.settings)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_bytes()
    passwords_made_once(visited.settings)
    assert path.read_bytes() == before


def test_a_second_seeding_adds_nothing(visited: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TONGXING_DATA_DIR", str(visited.settings.data_dir))
    monkeypatch.setenv("TONGXING_TOKEN_SECRET", "t" * 48)
    monkeypatch.setenv("TONGXING_FIELD_SECRET", "f" * 48)
    with visited.database.read() as session:
        before = counted(session)
    result = CliRunner().invoke(app, ["seed", "--demonstration"])
    assert result.exit_code == 0, result.output
    for account in known_accounts(visited.settings):
        assert f"{account.username} " in result.output
        assert account.password in result.output
    with visited.database.read() as session:
        assert counted(session) == before
