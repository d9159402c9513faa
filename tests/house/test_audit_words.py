"""The auditor reads words: every event the program can record has its name in both languages."""

import json
from pathlib import Path

import pytest

import app.wiring  # noqa: F401 - brings in everything that declares events
from app.platform.events import CATALOGUE

TEXTS = Path(__file__).parents[2] / "frontend" / "src" / "i18n"
OURS = "app."


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_every_event_and_object_of_the_trail_has_its_words(language: str) -> None:
    texts = json.loads((TEXTS / language / "audit.json").read_text("utf-8"))
    ours = [kind for kind in CATALOGUE.values() if kind.__module__.startswith(OURS)]
    silent = [
        kind.name
        for kind in ours
        if not texts["events"].get(kind.name.split(".")[0], {}).get(kind.name.split(".")[1])
    ]
    nameless = {kind.aggregate for kind in ours} - texts["kinds"].keys()
    assert (silent, nameless) == ([], set())
