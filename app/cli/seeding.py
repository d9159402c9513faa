"""Filling an installation: reference data for every one, a living programme for trying out."""

from typing import Annotated

import typer

from app.cli.console import fail, say, settings_or_exit
from app.cli.operations import bring_up_to_date, run_server
from app.demonstration.accounts import accounts_file, known_accounts
from app.demonstration.building import build_demonstration, is_built
from app.platform.db import Database
from app.platform.logging import configure_logging
from app.platform.settings import PREFIX, Settings, load_settings
from app.seeding import seed_reference_data
from app.wiring import build_runtime

Demonstration = Annotated[
    bool, typer.Option("--demonstration", help="Also a programme of fictitious walks and tickets.")
]
Host = Annotated[str | None, typer.Option(help="Overrides TONGXING_HOST.")]
Port = Annotated[int | None, typer.Option(help="Overrides TONGXING_PORT.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command()(seed)
    app.command()(demonstrate)


def seed(*, demonstration: Demonstration = False) -> None:
    """Lay down the reference data that is missing; what is there is never changed."""
    settings = settings_or_exit()
    if demonstration:
        settings = _for_demonstration(settings)
    configure_logging(settings.log_level)
    bring_up_to_date(settings)
    if demonstration:
        _build_once(settings)
        _introduce(settings)
        return
    database = Database(settings.effective_database_url)
    try:
        added = seed_reference_data(database)
    finally:
        database.dispose()
    say(f"{added} rows of reference data were missing and are there now.")


def demonstrate(host: Host = None, port: Port = None) -> None:
    """Try the product out: schema, reference data, a living programme, then the server."""
    settings = _for_demonstration(settings_or_exit())
    configure_logging(settings.log_level)
    bring_up_to_date(settings)
    _build_once(settings)
    address = f"http://{host or settings.host}:{settings.port if port is None else port}"
    say("")
    say(f"同行 Tongxing 演示 · demonstration: {address}  ({address}/docs)")
    _introduce(settings)
    run_server(settings, host=host, port=port)


def _for_demonstration(settings: Settings) -> Settings:
    """The settings with the profile that allows accounts with known passwords."""
    if settings.profile == "demonstration":
        return settings
    if "profile" in settings.model_fields_set:
        fail(
            f"{PREFIX}PROFILE is {settings.profile}: demonstration data and its accounts are only"
            f" made with {PREFIX}PROFILE=demonstration.",
            code=2,
        )
    return load_settings(profile="demonstration")


def _build_once(settings: Settings) -> None:
    runtime = build_runtime(settings)
    try:
        if is_built(runtime.database):
            seed_reference_data(runtime.database)
            return
        say("首次启动，正在生成演示数据 · first start, building the demonstration …")
        built = build_demonstration(runtime)
        say(f"{built.walks} walks and {built.tickets} tickets, {built.events} events.")
    finally:
        runtime.database.dispose()


def _introduce(settings: Settings) -> None:
    path = accounts_file(settings)
    accounts = known_accounts(settings)
    if not accounts:
        say(f"The passwords were kept in {path}, which is gone: `tongxing reset-account NAME`.")
        return
    say(f"账号与口令 · accounts and passwords (kept in {path}):")
    for account in accounts:
        say(f"  {account.username:<14} {account.password:<18} {account.introduction}")
    say("")
