"""How commands speak: results on stdout, refusals on stderr with a code that is not zero."""

import sys
from typing import NoReturn

import typer

from app.platform.settings import Settings, SettingsError, load_settings


def say(*parts: str) -> None:
    """Print a line of the result."""
    sys.stdout.write(" ".join(parts) + "\n")
    sys.stdout.flush()  # the command may go on for days: whoever reads a pipe sees it now


def fail(message: str, *, code: int = 1) -> NoReturn:
    """Print why not, and end the command."""
    sys.stderr.write(message.rstrip("\n") + "\n")
    raise typer.Exit(code)


def settings_or_exit() -> Settings:
    """The settings, or an end that names each wrong one."""
    try:
        return load_settings()
    except SettingsError as error:
        fail(str(error), code=2)
