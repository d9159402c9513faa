"""``tongxing doctor``: what is wrong or risky with this installation, a line each."""

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import typer
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from app.cli.console import fail, say, settings_or_exit
from app.platform.clock import SystemClock
from app.platform.db import Database
from app.platform.file_intake import intake_from
from app.platform.migrating import current_revision, newest_revision
from app.platform.problems import Problem
from app.platform.settings import PREFIX, Settings

_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_DISK_LOW = 1024**3
_BUILT_AFTER = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at and how it is."""

    level: Literal["ok", "warn", "fail"]
    subject: str
    text: str


def register(app: typer.Typer) -> None:
    """Add ``tongxing doctor``."""
    app.command()(doctor)


def doctor() -> None:
    """Examine settings, secrets, database, storage and disk; fails when something must change."""
    findings = list(examine(settings_or_exit()))
    for finding in findings:
        say(f"{finding.level:<4}  {finding.subject}: {finding.text}")
    if any(finding.level == "fail" for finding in findings):
        fail("Something must be put right.")


def examine(settings: Settings) -> Iterator[Finding]:
    """All findings, in the order a person would put them right."""
    yield from _secrets(settings)
    yield from _production(settings)
    yield from _disk(settings)
    yield from _parts(settings)


def _secrets(settings: Settings) -> Iterator[Finding]:
    files = sorted((settings.data_dir / "secrets").glob("*"))
    files += [
        Path(value)
        for name, value in sorted(os.environ.items())
        if name.startswith(PREFIX) and name.endswith("_FILE")
    ]
    for path in files:
        if not path.exists():
            yield Finding("fail", "secret", f"{path} is missing")
        elif path.stat().st_mode & _OTHERS:
            yield Finding("fail", "secret", f"{path} can be read by others: chmod 600")
        else:
            yield Finding("ok", "secret", f"{path} is readable by its owner only")
    token, field = settings.token_secret, settings.field_secret
    if token.get_secret_value() and token.get_secret_value() == field.get_secret_value():
        yield Finding("fail", "secret", "token_secret and field_secret must differ")


def _production(settings: Settings) -> Iterator[Finding]:
    if settings.profile != "production":
        yield Finding("warn", "profile", f"{settings.profile}: not meant for real data")
        return
    yield Finding("ok", "profile", "production")
    if not settings.https:
        yield Finding("fail", "https", f"set {PREFIX}HTTPS=true and end TLS here or at a proxy")
    if settings.docs == "on":
        yield Finding("warn", "docs", "/docs is public")
    inside = settings.effective_audit_anchor.resolve().is_relative_to(settings.data_dir.resolve())
    if inside:
        yield Finding("warn", "audit", f"{PREFIX}AUDIT_ANCHOR lies beside the data it guards")


def _disk(settings: Settings) -> Iterator[Finding]:
    folder = settings.data_dir
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        yield Finding("fail", "data folder", f"{folder} cannot be written")
        return
    if folder.stat().st_mode & stat.S_IRWXO:
        yield Finding("warn", "data folder", f"{folder} is open to other users: chmod 700")
    free = shutil.disk_usage(folder).free
    level: Literal["ok", "fail"] = "fail" if free < _DISK_LOW else "ok"
    yield Finding(level, "disk", f"{free // 1024**2} MiB free")
    if SystemClock().now() < _BUILT_AFTER:
        yield Finding("fail", "clock", "the system clock is wrong")


def _parts(settings: Settings) -> Iterator[Finding]:
    database = Database(settings.effective_database_url)
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("database", lambda: _database(database)),
        ("schema", lambda: _schema(database)),
        ("storage", lambda: _storage(settings)),
    )
    for subject, check in checks:
        try:
            yield Finding("ok", subject, check())
        except (SQLAlchemyError, Problem, OSError, ValueError) as error:
            yield Finding("fail", subject, str(error).splitlines()[0])
    database.dispose()


def _database(database: Database) -> str:
    with database.read() as session:
        if database.dialect == "sqlite":
            found = session.execute(text("PRAGMA quick_check(1)")).scalar_one()
            if found != "ok":
                raise ValueError(f"damaged: {found}")
            return "SQLite, passes its check"
        version, is_super = session.execute(
            text("SELECT current_setting('server_version'), current_setting('is_superuser')")
        ).one()
        if is_super == "on":
            raise ValueError("the program connects as a superuser: give it a role of its own")
        return f"PostgreSQL {version}"


def _schema(database: Database) -> str:
    found = current_revision(database)
    if found != newest_revision():
        raise ValueError(f"revision {found}, not {newest_revision()}: run `tongxing migrate`")
    return f"revision {found}"


def _storage(settings: Settings) -> str:
    intake_from(settings).blobs.check()
    return "answers"
