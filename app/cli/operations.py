"""Running an installation: serve, worker, migrate, backup, restore, openapi."""

import json
import sqlite3
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from app import wiring
from app.cli.console import fail, say, settings_or_exit
from app.main import build_app
from app.platform import sealing
from app.platform.backup.databases import copy_sqlite, sqlite_path
from app.platform.backup.problems import BackupError
from app.platform.backup.whole import create_backup, restore_backup
from app.platform.db import Database
from app.platform.file_intake import intake_from
from app.platform.logging import configure_logging
from app.platform.migrating import current_revision, newest_revision, upgrade
from app.platform.problems import Problem
from app.platform.roles import grant_application_role
from app.platform.settings import Settings, load_settings
from app.platform.web.server import serve as serve_forever
from app.platform.web.server import serve_reloading, server_config
from app.worker import run_worker

OPENAPI_FILE = Path("openapi/openapi.json")

Passphrase = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file", help="File whose first line encrypts the backup.", dir_okay=False
    ),
]


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command()(serve)
    app.command()(worker)
    app.command()(migrate)
    app.command()(backup)
    app.command()(restore)
    app.command()(openapi)


def serve(
    host: Annotated[str | None, typer.Option(help="Overrides TONGXING_HOST.")] = None,
    port: Annotated[int | None, typer.Option(help="Overrides TONGXING_PORT.")] = None,
    reload: Annotated[  # noqa: FBT002 - a flag is how a command line says it
        bool, typer.Option("--reload", help="Start anew when the code changes; for development.")
    ] = False,
) -> None:
    """Serve the API; brings an SQLite database to the newest schema first."""
    settings = settings_or_exit()
    configure_logging(settings.log_level)
    _prepare_database(settings)
    if reload:
        serve_reloading(host=host or settings.host, port=port or settings.port)
        return
    run_server(settings, host=host, port=port)


def run_server(settings: Settings, *, host: str | None, port: int | None) -> None:
    """Serve a database that is ready, until told to stop."""
    serve_forever(
        server_config(
            build_app(settings),
            host=host or settings.host,
            port=settings.port if port is None else port,
            certificate=settings.certificate,
            private_key=settings.private_key,
        )
    )


def worker() -> None:
    """Run a background worker of its own, beside servers with TONGXING_WORKER_IN_PROCESS=false."""
    settings = settings_or_exit()
    _prepare_database(settings)
    run_worker(settings)


def _prepare_database(settings: Settings) -> None:
    """The embedded database is migrated by itself; a shared one only by the operator."""
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = Database(settings.effective_database_url)
    try:
        if database.dialect == "sqlite":
            _migrate(settings, database)
        elif current_revision(database) != newest_revision():
            fail("The database has another schema than this program: run `tongxing migrate`.")
    finally:
        database.dispose()


def migrate(
    grant_to: Annotated[
        str | None,
        typer.Option(help="PostgreSQL role of servers and workers; gets no more than it needs."),
    ] = None,
) -> None:
    """Bring the database to the newest schema; an SQLite file is copied before."""
    settings = settings_or_exit()
    say(f"The database has revision {bring_up_to_date(settings)}.")
    if grant_to is None:
        return
    database = Database(settings.effective_database_url)
    if database.dialect != "postgresql":
        fail("--grant-to is for PostgreSQL: SQLite knows no roles.")
    grant_application_role(database, grant_to)
    database.dispose()


def bring_up_to_date(settings: Settings) -> str | None:
    """Run the migrations that are missing; the revision the database has then."""
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = Database(settings.effective_database_url)
    try:
        _migrate(settings, database)
        return current_revision(database)
    finally:
        database.dispose()


def _migrate(settings: Settings, database: Database) -> None:
    before = current_revision(database)
    if before == newest_revision():
        return
    kept = None
    if before is not None and database.dialect == "sqlite":
        folder = settings.data_dir / "before-migration"
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        kept = folder / f"{before}-{database.clock.now():%Y%m%dT%H%M%S}.sqlite3"
        copy_sqlite(sqlite_path(database), kept)
    try:
        upgrade(database)
    except Exception:
        if kept is not None:
            say(f"The migration failed; nothing was changed. A copy from before is {kept}.")
        raise


def backup(target: Path, passphrase_file: Passphrase = None) -> None:
    """Write database and stored files, as of one moment, into one file."""
    settings = settings_or_exit()
    database = Database(settings.effective_database_url)
    try:
        made = create_backup(
            database,
            intake_from(settings).blobs,
            target,
            passphrase=_passphrase(passphrase_file),
            now=database.clock.now(),
        )
    except (BackupError, Problem, OSError, sqlite3.Error) as error:
        fail(f"No backup was made: {error}")
    finally:
        database.dispose()
    protection = "encrypted" if passphrase_file else "not encrypted"
    say(f"{target}: {made.files} entries, {made.size} bytes, revision {made.revision},", protection)
    say("The secrets (token_secret, field_secret) are not in it: keep them elsewhere.")


def restore(
    source: Path,
    passphrase_file: Passphrase = None,
    force: Annotated[  # noqa: FBT002 - a flag is how a command line says it
        bool, typer.Option("--force", help="Replace a target that holds data.")
    ] = False,
) -> None:
    """Check a backup from end to end, then put it in the place of what is there."""
    settings = settings_or_exit()
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = Database(settings.effective_database_url)
    try:
        found = restore_backup(
            database,
            intake_from(settings).blobs,
            source,
            passphrase=_passphrase(passphrase_file),
            force=force,
            folder=settings.data_dir,
        )
        _begin_new_anchors(settings, database)
    except (BackupError, Problem, OSError, sqlite3.Error) as error:
        fail(f"Nothing was restored: {error}")
    finally:
        database.dispose()
    say(f"Restored the backup of {found.made_at}: {found.files} entries.")
    if found.revision != newest_revision():
        say("Its schema is older than this program: run `tongxing migrate` now.")


def _begin_new_anchors(settings: Settings, database: Database) -> None:
    """The old anchors speak of a chain that is gone; they are kept beside the new ones."""
    path = settings.effective_audit_anchor
    if path.exists():
        path.replace(path.with_name(f"{path.name}.before-restore"))
    with database.read() as session:
        head = sealing.head(session)
    if head.position:
        sealing.append_anchor(path, head, database.clock.now())


def _passphrase(file: Path | None) -> str | None:
    if file is None:
        return None
    first = file.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
    if len(first) < 12:  # noqa: PLR2004 - scrypt slows guessing, it does not replace length
        fail("The passphrase must have at least 12 characters.")
    return first


def openapi(
    check: Annotated[  # noqa: FBT002 - a flag is how a command line says it
        bool, typer.Option("--check", help="Compare only; fail when the file is out of date.")
    ] = False,
    output: Annotated[Path, typer.Option(help="File to write or compare.")] = OPENAPI_FILE,
) -> None:
    """Write the API's description to a file."""
    with tempfile.TemporaryDirectory(prefix="tongxing-openapi-") as folder:
        # Its own settings, so that the description depends on nothing but the program.
        runtime = wiring.build_runtime(load_settings(profile="test", data_dir=folder))
        described = build_app(runtime=runtime).openapi()
        runtime.database.dispose()
    text = json.dumps(described, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    if not check:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8")
        say(f"{output}: {len(described['paths'])} paths")
    elif not output.exists() or output.read_text(encoding="utf-8") != text:
        fail(f"{output} is out of date: run `tongxing openapi` and commit it.")
