"""Secrets made at the first start and kept in the data folder, for installations without any."""

import os
import secrets
from pathlib import Path

from app.platform.settings import Settings


def secret_of(settings: Settings, name: str) -> str:
    """The secret ``token_secret`` or ``field_secret``: from the settings, else made once and kept.

    The file is readable by its owner only. Production demands the setting, so nothing is made
    there.
    """
    given: str = getattr(settings, name).get_secret_value()
    if given:
        return given
    path = settings.data_dir / "secrets" / name
    if not path.exists():
        _write_once(path, secrets.token_urlsafe(48))
    return path.read_text(encoding="utf-8").strip()


def _write_once(path: Path, secret: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:  # another process was first: its secret holds
        return
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(secret)
