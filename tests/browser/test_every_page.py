"""Every page in both languages, sizes and colours: no axe fault, sideways scroll or CSP report."""

from pathlib import Path

import pytest

from tests.browser.chromium import browse
from tests.browser.serving import Demonstration


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_every_page_holds_at_every_size(shown: Demonstration, tmp_path: Path) -> None:
    browse(
        "pages.spec.ts",
        base=shown.base,
        out=tmp_path / "out",
        seconds=1400,
        extra={"BROWSER_ACCOUNTS": str(shown.accounts)},
    )
