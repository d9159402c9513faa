"""A whole installation, made as its operator would make it, and the people of the example."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Dialect, fresh_postgres
from tests.e2e.accounts import Account, make_keeper, make_user, secrets
from tests.e2e.processes import Running, environment, run, server
from tests.e2e.story import Story


@dataclass
class Installation:
    """A production installation on real time, with its server running."""

    env: dict[str, str]
    running: Running
    folder: Path

    def tongxing(self, *arguments: str) -> str:
        """Run a command on the same installation while the server runs; what it printed."""
        done = run(*arguments, env=self.env)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


@pytest.fixture
def installation(
    request: pytest.FixtureRequest, dialect: Dialect, tmp_path: Path
) -> Iterator[Installation]:
    """Migrated and seeded from nothing, in the production profile, on each database."""
    with ExitStack() as stack:
        url, commands = "", ["seed"]  # the embedded database is migrated by whatever comes first
        if dialect == "postgresql":
            postgres = request.getfixturevalue("postgres_server")
            url = stack.enter_context(fresh_postgres(postgres, "template1"))
            commands = ["migrate", "seed"]
        settings = secrets(tmp_path / "secrets") | {"profile": "production"}
        env = environment(tmp_path / "data", url, **settings)
        for command in commands:
            done = run(command, env=env)
            assert done.returncode == 0, done.stdout + done.stderr
        running = stack.enter_context(server(env, tmp_path / "log"))
        yield Installation(env, running, tmp_path)


@pytest.fixture
def story(installation: Installation) -> Iterator[Story]:
    """Everybody has an account by the book: two keepers make it, its owner makes it theirs."""
    with ExitStack() as stack:

        def account() -> Account:
            return stack.enter_context(Account(installation.running.base))

        admin, security = account(), account()
        for keeper, role in ((admin, "administrator"), (security, "security_administrator")):
            keeper.sign_in_first(role, make_keeper(role, role, installation.env))
        units = {row["code"]: row["id"] for row in admin.items("/organisations", limit=200)}

        def person(username: str, role: str, unit: str, name: str, position: str) -> Account:
            made: dict[str, Any] = {"display_name": name, "position": position}
            initial = make_user(
                admin, security, username, role, organisation_id=units[unit], **made
            )
            signed_in = account()
            signed_in.sign_in_first(username, initial)
            return signed_in

        yield Story(
            zhang=person("zhangsan", "walker", "talent", "张三", "一级主任科员"),
            office=person("sunqi", "coordinator", "conduct-office", "孙七", "副主任"),
            employment=person("lisi", "handler", "employment", "李四", "三级主任科员"),
            insurance=person("zhaoliu", "handler", "social-insurance-centre", "赵六", "科长"),
            units=units,
        )
