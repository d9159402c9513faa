"""Dockerfile and compose.yaml keep what they promise; names of settings in them exist."""

import re
from pathlib import Path

from app.platform.settings import PREFIX, Settings

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = (ROOT / "compose.yaml").read_text(encoding="utf-8")


def test_only_known_settings_are_named() -> None:
    named = set(re.findall(rf"{PREFIX}([A-Z_]+?)(?:_FILE)?\b", DOCKERFILE + COMPOSE))
    assert {name.lower() for name in named} <= set(Settings.model_fields)


def test_the_image_runs_without_root_from_hashed_packages() -> None:
    _, packages, interface, image = DOCKERFILE.split("\nFROM ")
    assert "--require-hashes" in packages
    assert "npm ci" in interface  # refuses what the lock file's hashes do not name
    assert re.search(r"^USER 10001", image, re.MULTILINE)
    assert "HEALTHCHECK" in image
    assert "pip install" not in image
    assert "npm" not in image


def test_services_are_shut_in() -> None:
    assert "read_only: true" in COMPOSE
    assert "cap_drop: [ALL]" in COMPOSE
    assert "no-new-privileges" in COMPOSE
    ports = re.findall(r'ports: \["([^"]+)"\]', COMPOSE)
    assert ports == ["127.0.0.1:8000:8000"]


def test_no_secret_is_written_down() -> None:
    for line in COMPOSE.splitlines():
        if re.search(r"(PASSWORD|SECRET|URL)[A-Z_]*:", line):
            assert "_FILE: /run/secrets/" in line or "PUBLIC_URL" in line, line
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert "/secrets/" in lines


def test_what_the_image_needs_is_not_ignored() -> None:
    wanted = set(re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE))
    kept = (ROOT / ".dockerignore").read_text(encoding="utf-8")
    for line in wanted:
        for name in line.split():
            assert f"!{name.split('/')[0]}" in kept
