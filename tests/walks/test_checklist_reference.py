"""The shipped checklist: every clause of the notice's parts 四(三) and 五 is a question."""

import json
import re
from importlib.resources import files
from typing import Any

import pytest

from app.walks.vocabulary import Dimension

CHECKLIST = json.loads(
    files("app.walks.reference").joinpath("checklist-2023-38.json").read_text("utf-8")
)
SECTIONS = CHECKLIST["sections"]
QUESTIONS = [question for section in SECTIONS for question in section["questions"]]


def bare(text: str) -> str:
    return re.sub(r"[，。、；：,.]", "", text)


@pytest.mark.parametrize("section", SECTIONS, ids=lambda s: s["article"])
def test_no_clause_of_an_article_is_left_out(section: dict[str, Any]) -> None:
    asked = "".join(question["phrase"] for question in section["questions"])
    assert bare(asked) == bare(section["text"])


@pytest.mark.parametrize("section", SECTIONS, ids=lambda s: s["article"])
def test_every_phrase_is_quoted_word_for_word(section: dict[str, Any]) -> None:
    assert all(question["phrase"] in section["text"] for question in section["questions"])


def test_all_dimensions_and_focus_inspections_are_there() -> None:
    assert [section["dimension"] for section in SECTIONS] == [d.value for d in Dimension]


def test_keys_are_stable_and_single() -> None:
    keys = [question["key"] for question in QUESTIONS]
    assert len(keys) == len(set(keys)) == 90
    assert all(re.fullmatch(r"[a-z_]+\.[a-z_]+", key) for key in keys)
    assert keys[0] == "coverage.all_on_platform"


def test_every_question_asks_in_both_languages() -> None:
    assert all(q["text"].endswith("？") and q["text_en"].endswith("?") for q in QUESTIONS)
