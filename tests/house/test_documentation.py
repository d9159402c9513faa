"""The README says what is: every setting, two languages alike, no link to nowhere."""

import re
from pathlib import Path

import pytest

from app.platform.settings import Settings
from app.platform.settings_table import PAGES, with_table

ROOT = Path(__file__).parents[2]
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
DECISION_LINES = 40
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_setting_is_documented_as_it_is(page: Path) -> None:
    text = (ROOT / page).read_text("utf-8")
    assert with_table(text) == text, "run: python -m app.platform.settings_table"


def test_every_setting_says_what_it_is_for() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


def test_both_languages_show_the_same_commands() -> None:
    english, chinese = (code((ROOT / page).read_text("utf-8")) for page in PAGES)
    assert english == chinese


@pytest.mark.parametrize("page", [*PAGES, *(d.relative_to(ROOT) for d in DECISIONS)], ids=str)
def test_no_page_points_nowhere(page: Path) -> None:
    text = (ROOT / page).read_text("utf-8")
    folder = (ROOT / page).parent
    assert [link for link in LINK.findall(text) if not (folder / link).exists()] == []


@pytest.mark.parametrize("page", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_is_short_and_has_its_three_parts(page: Path) -> None:
    text = page.read_text("utf-8")
    assert text.count("\n") <= DECISION_LINES
    assert re.match(r"# \d{4} ", text)
    for part in ("## Context", "## Decision", "## Consequence"):
        assert part in text


def code(text: str) -> list[str]:
    """The blocks of commands, without their remarks."""
    blocks = re.findall(r"```(?:bash|yaml|json)\n(.*?)```", text, flags=re.DOTALL)
    return [re.sub(r"(?m)\s*(^|\s)# .*$", "", block) for block in blocks]
