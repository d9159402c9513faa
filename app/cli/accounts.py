"""Accounts from the command line: the first ones, and the way back in for those shut out."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Annotated

import typer

from app.cli.console import settings_or_exit
from app.identity.passwords import PasswordHasher
from app.identity.queries.users import user_for_change, user_id_of
from app.identity.service import resets
from app.identity.service.resets import InitialPassword
from app.identity.service.users import create_user
from app.identity.usernames import folded, is_well_formed
from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.problems import Problem
from app.platform.runtime import Runtime
from app.platform.secrets_box import SecretsBox
from app.wiring import build_runtime

OPERATOR = Actor.system("command-line")


class Keeper(StrEnum):
    """The three accounts that are made here; all others are made by the administrator."""

    ADMINISTRATOR = Role.ADMINISTRATOR.value
    SECURITY_ADMINISTRATOR = Role.SECURITY_ADMINISTRATOR.value
    AUDITOR = Role.AUDITOR.value


Username = Annotated[str, typer.Argument(help="User name, for example admin.")]
DisplayName = Annotated[str, typer.Option("--name", help="The person's name.")]
KeeperRole = Annotated[
    Keeper, typer.Option("--role", help="One of the three keepers; one person never holds two.")
]
SecondFactorToo = Annotated[
    bool, typer.Option("--second-factor", help="Take off a lost second factor as well.")
]


def register(app: typer.Typer) -> None:
    """Add the commands of accounts."""
    app.command("create-admin")(create_admin)
    app.command("reset-account")(reset_account)
    app.command("unlock")(unlock)


def create_admin(
    username: Username, name: DisplayName = "", role: KeeperRole = Keeper.ADMINISTRATOR
) -> None:
    """Make a keeper's account and print its one-time password."""
    if not is_well_formed(folded(username)):
        raise typer.BadParameter("3 to 64 lower-case letters, digits, Chinese characters, . _ -")
    with _writing() as (runtime, session, initial):
        create_user(
            session,
            OPERATOR,
            username=username,
            display_name=name or Role(role.value).label,
            password_hash=initial.hash,
            box=runtime.service(SecretsBox),
            roles=[Role(role.value)],
        )
    _say_once(username, initial)


def reset_account(username: Username, *, second_factor: SecondFactorToo = False) -> None:
    """Print a new one-time password for an account; all its sessions end."""
    with _writing() as (_runtime, session, initial):
        user_id = _known(session, username)
        if second_factor:
            version = user_for_change(session, user_id).version
            resets.reset_second_factor(session, OPERATOR, user_id, expected_version=version)
        version = user_for_change(session, user_id).version
        resets.reset_password(
            session, OPERATOR, user_id, password_hash=initial.hash, expected_version=version
        )
    _say_once(username, initial)


def unlock(username: Username) -> None:
    """Let an account be tried again from everywhere."""
    with _writing() as (_runtime, session, _initial):
        resets.unlock_user(session, OPERATOR, _known(session, username))
    typer.echo(f"{folded(username)} can be tried again.")


@contextmanager
def _writing() -> Iterator[tuple[Runtime, WriteSession, InitialPassword]]:
    """A transaction outside of any request; a refusal becomes a sentence and exit code 1."""
    runtime = build_runtime(settings_or_exit())
    initial = InitialPassword.make(runtime.service(PasswordHasher))
    try:
        with runtime.database.write() as session:
            yield runtime, session, initial
    except Problem as problem:
        typer.echo(f"{problem.detail} · {problem.detail_en}", err=True)
        raise typer.Exit(1) from None
    finally:
        runtime.database.dispose()


def _known(session: WriteSession, username: str) -> str:
    user_id = user_id_of(session, folded(username))
    if user_id is None:
        typer.echo(f"No account is called {folded(username)}.", err=True)
        raise typer.Exit(1)
    return user_id


def _say_once(username: str, initial: InitialPassword) -> None:
    typer.echo(f"{folded(username)}: one-time password {initial.text}")
    typer.echo("It is shown this once, must be changed at the first sign-in and expires in 7 days.")
