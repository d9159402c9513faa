"""The accounts a visitor may sign in with; their passwords are made once and kept with the data."""

import json
import os
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.demonstration.script import Person, people
from app.platform.settings import Settings

_PASSWORD_BYTES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAccount:
    """What is printed at every start."""

    username: str
    password: str
    introduction: str


def accounts_file(settings: Settings) -> Path:
    """Where the passwords are kept, readable by the owner only."""
    return settings.data_dir / "secrets" / "demonstration_accounts.json"


def visitors() -> Sequence[Person]:
    """The persons of the script whom a visitor may play."""
    return [person for person in people() if person.introduction]


def known_accounts(settings: Settings) -> list[KnownAccount]:
    """The accounts with their passwords; empty when the file is gone."""
    passwords = _read(accounts_file(settings))
    return [
        KnownAccount(
            username=person.username,
            password=passwords[person.username],
            introduction=person.introduction,
        )
        for person in visitors()
        if person.username in passwords
    ]


def passwords_made_once(settings: Settings) -> Mapping[str, str]:
    """A password for every visitor; those that are in the file already hold."""
    path = accounts_file(settings)
    passwords = _read(path)
    missing = [person.username for person in visitors() if person.username not in passwords]
    if missing:
        passwords |= {name: secrets.token_urlsafe(_PASSWORD_BYTES) for name in missing}
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Made with its final mode: there is no moment at which others could read it.
        descriptor = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(passwords, file, indent=1)
    return passwords


def _read(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return found
