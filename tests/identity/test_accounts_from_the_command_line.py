"""create-admin, reset-account and unlock."""

import re

import pytest
import typer
from typer.testing import CliRunner

from app.cli import accounts
from app.identity.queries.accounts import account_by_username
from app.identity.vocabulary import Role
from app.platform.db import Database

RUN = CliRunner()


@pytest.fixture
def command(
    live_url: str, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> typer.Typer:
    monkeypatch.setenv("TONGXING_DATABASE_URL", live_url)
    monkeypatch.setenv("TONGXING_DATA_DIR", str(tmp_path_factory.mktemp("data")))
    app = typer.Typer()
    accounts.register(app)
    return app


def test_a_keeper_is_made_with_a_password_that_must_be_changed(
    command: typer.Typer, live_database: Database
) -> None:
    done = RUN.invoke(command, ["create-admin", "Admin", "--role", "auditor"])
    assert done.exit_code == 0, done.output
    assert re.search(r"admin: one-time password \S{20}", done.output)
    with live_database.read() as session:
        account = account_by_username(session, "admin")
    assert account is not None
    assert account.roles == {Role.AUDITOR}
    assert account.must_change_password
    assert account.initial_expires_at is not None


def test_what_cannot_be_is_refused_in_a_sentence(command: typer.Typer) -> None:
    assert RUN.invoke(command, ["create-admin", "x"]).exit_code == 2
    assert RUN.invoke(command, ["create-admin", "admin", "--role", "walker"]).exit_code == 2
    assert RUN.invoke(command, ["create-admin", "admin"]).exit_code == 0
    again = RUN.invoke(command, ["create-admin", "ADMIN"])
    assert again.exit_code == 1
    assert "This user name is taken" in again.output
    for name in ("reset-account", "unlock"):
        missing = RUN.invoke(command, [name, "nobody"])
        assert (missing.exit_code, "No account" in missing.output) == (1, True)


def test_the_way_back_in(command: typer.Typer, live_database: Database) -> None:
    RUN.invoke(command, ["create-admin", "admin"])
    with live_database.read() as session:
        before = account_by_username(session, "admin")
    done = RUN.invoke(command, ["reset-account", "admin"])
    assert done.exit_code == 0, done.output
    with live_database.read() as session:
        after = account_by_username(session, "admin")
    assert before is not None
    assert after is not None
    assert before.password_hash != after.password_hash
    assert RUN.invoke(command, ["reset-account", "admin", "--second-factor"]).exit_code == 1
    assert RUN.invoke(command, ["unlock", "admin"]).exit_code == 0
