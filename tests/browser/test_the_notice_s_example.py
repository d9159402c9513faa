"""The notice's example in a browser: a walk without network, then a desk without a mouse."""

import json
from pathlib import Path

import pytest

from tests.browser.cast import assemble
from tests.browser.chromium import browse
from tests.e2e.accounts import Account
from tests.e2e.annex4 import COLUMNS, filled_row, read_word
from tests.e2e.conftest import Installation
from tests.e2e.story import DEMAND, PAPER, PROBLEM, STEPS

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.timeout(900)]


def test_the_example_from_first_sign_in_to_annex_4(
    installation: Installation, tmp_path: Path
) -> None:
    cast = assemble(installation)
    told = tmp_path / "told.json"
    browse(
        "loop.spec.ts",
        base=cast.base,
        out=tmp_path / "out",
        seconds=800,
        extra={"BROWSER_ACCOUNTS": str(cast.accounts), "BROWSER_TOLD": str(told)},
    )
    saw = json.loads(told.read_text("utf-8"))
    assert tuple(saw["steps"]) == STEPS
    with Account(cast.base) as zhang:
        zhang.sign_in("zhangsan")
        everything_arrived_once(zhang, saw["walk"])
        states = {zhang.get(f"/tickets/{one}")["state"] for one in saw["tickets"].values()}
        assert states == {"closed"}
    annex_4_tells_it((tmp_path / "annex4.docx").read_bytes())


def everything_arrived_once(zhang: Account, walk_id: str) -> None:
    """What was recorded without a network, in two tabs, through four refusals."""
    assert [row["id"] for row in zhang.items("/walks")] == [walk_id]
    walk = zhang.get(f"/walks/{walk_id}")
    assert walk["state"] == "submitted"
    assert [step["name"] for step in walk["steps"]] == list(STEPS)
    assert {step["outcome"] for step in walk["steps"]} == {"done"}
    demanding = walk["steps"][2]
    assert [one["name"] for one in demanding["materials"]] == [PAPER]
    assert demanding["note"] == "窗口口头要求，没有书面告知。"
    findings = [(one["kind"], one["title"]) for one in walk["findings"]]
    assert sorted(findings) == sorted((one["kind"], one["title"]) for one in (PROBLEM, DEMAND))
    [photo] = zhang.items(f"/walks/{walk_id}/evidence")
    assert (photo["width"], photo["height"]) == (2560, 1920)


def annex_4_tells_it(content: bytes) -> None:
    """The downloaded file, opened."""
    first, columns, row = read_word(content)
    assert first[0] == "填报单位：人才开发处"
    assert columns == COLUMNS
    expected = filled_row("", "")
    assert row[:3] == expected[:3]
    assert PROBLEM["title"] in row[3]
    assert DEMAND["title"] in row[4]
    assert (row[5], *row[6:]) == (expected[5], *expected[6:])
