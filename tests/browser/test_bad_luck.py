"""Bad luck in a browser: failing servers, lost sessions, full phones, others who were quicker."""

from pathlib import Path

import pytest

from tests.browser.chromium import browse
from tests.browser.serving import Demonstration


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.timeout(400)
def test_bad_luck_costs_no_work(shown: Demonstration, tmp_path: Path) -> None:
    browse(
        "bad-luck",
        base=shown.base,
        out=tmp_path / "out",
        seconds=360,
        extra={"BROWSER_ACCOUNTS": str(shown.accounts)},
    )
