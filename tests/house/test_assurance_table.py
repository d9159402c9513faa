"""``tests/assurance.md`` names tests that exist and leaves no row out."""

import ast
import re
from functools import cache

import pytest

from tests.house.sources import ROOT

TABLE = ROOT / "tests/assurance.md"
REQUIREMENTS = [
    "1.1.1/1.1.2",
    "1.2.1–1.2.3",
    "1.2.4",
    "1.2.5",
    "1.2.9",
    "1.3.1–1.3.5",
    "1.3.6",
    "1.3.7",
    "1.3.10/1.3.11",
    "1.4.2",
    "1.5.1",
    "1.5.2",
    "2.1.1–2.1.3, 2.2.1–2.2.3",
    "2.3.1",
    "2.3.2/2.4.1",
    "2.3.3",
    "2.3.4",
    "3.2.1",
    "3.2.2",
    "3.3.1–3.3.4",
    "3.4.1",
    "3.4.2",
    "3.4.3–3.4.6",
    "3.5.1–3.5.3",
    "3.5.4, 3.7.2",
    "4.1.1",
    "4.1.2",
    "4.1.3, 15.3.4",
    "4.2.1",
    "5.1.1, 5.2.1",
    "5.2.2",
    "5.2.3",
    "5.3.1/5.3.2",
    "5.4.1/5.4.2",
    "5.4.3",
    "6.1.1–6.1.3",
    "6.2.1–6.2.12",
    "6.3.1–6.3.4",
    "6.4.1–6.4.4",
    "6.5.1–6.5.5",
    "6.6.x, 6.8.x",
    "7.1.x, 7.3.x",
    "7.2.1–7.2.4",
    "7.4.1–7.4.5",
    "7.5.1–7.5.2",
    "8.1.x",
    "8.2.1",
    "8.2.2",
    "8.2.3, 15.3.1, 15.3.3",
    "8.3.1",
    "8.4.1",
    "9.1.1–9.2.4",
    "10.1.x, 10.2.x, 10.3.x, 10.5.x",
    "11.1.x",
    "11.2.x–11.6.1",
    "12.1–12.3",
    "13.1.1, 13.2.x",
    "13.3.x",
    "13.4.x",
    "14.1.x–14.2.x",
    "14.3.1–14.3.3",
    "15.1.x, 15.2.x",
    "15.3.2",
    "15.3.5–15.3.7",
    "16.1–16.2",
    "16.3.1–16.3.4",
    "16.4.1–16.4.3",
    "16.5.1–16.5.3",
]
FAULTS = [f"F{number}" for number in range(1, 26)]
MISFORTUNES = 22


def _sections() -> dict[str, list[list[str]]]:
    """Heading to the rows below it, each as its cells."""
    found: dict[str, list[list[str]]] = {}
    rows: list[list[str]] = []
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("## "):
            rows = found.setdefault(line.removeprefix("## "), [])
        elif line.startswith("| ") and not line.startswith(("| id", "| what happens")):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return found


@cache
def _tests_of(name: str) -> frozenset[str]:
    path = ROOT / "tests" / name
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_text("utf-8"))
    return frozenset(
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )


def test_every_row_is_there_once() -> None:
    sections = _sections()
    ids = [row[0] for row in [*sections["Shown now"], *sections["Not concerned yet"]]]
    assert sorted(ids) == sorted([*REQUIREMENTS, *FAULTS])
    assert all(row[1] for row in sections["Not concerned yet"])
    assert len(sections["Bad input and bad luck"]) == MISFORTUNES


@pytest.mark.parametrize("section", ["Shown now", "Bad input and bad luck"])
def test_every_named_test_exists(section: str) -> None:
    gone = []
    for row in _sections()[section]:
        named = re.findall(r"`([^`]+)`", row[-1])
        assert named, f"{row[0]}: no test"
        for one in named:
            file, _, test = one.partition("::")
            if test not in _tests_of(file):
                gone.append(f"{row[0]}: {one}")
    assert gone == []
