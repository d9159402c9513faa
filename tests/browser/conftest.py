"""A demonstration that serves the built interface; nothing is skipped in CI."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from tests.browser.chromium import DIST, HOW, chromium
from tests.browser.serving import Demonstration, demonstration
from tests.e2e.conftest import installation

__all__ = ["installation"]


@pytest.fixture(scope="session", autouse=True)
def browser_needed() -> None:
    """Skips with the way out where no browser is, and fails there in CI."""
    reason = "" if chromium() else HOW
    if not (DIST / "index.html").is_file():
        reason = "the interface is not built: run make spa"
    if reason and os.environ.get("CI"):
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """The demonstration as ``make run`` starts it, on a port of its own."""
    folder: Path = tmp_path_factory.mktemp("demonstration")
    with ExitStack() as stack:
        running = stack.enter_context(demonstration(folder))
        page = httpx.get(running.base, headers={"Accept": "text/html"}, trust_env=False)
        assert "default-src 'none'" in page.headers["content-security-policy"]
        yield running
