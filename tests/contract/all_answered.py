"""A whole run fails when there is an operation that no test was ever answered by."""

from typing import Any

import pytest

from tests.contract.operations import operations
from tests.contract.promise import ANSWERED

_gathered: set[str] = set()


def _is_whole(config: pytest.Config) -> bool:
    chosen = config.getoption("keyword") or config.getoption("markexpr")
    return config.args_source is pytest.Config.ArgsSource.TESTPATHS and not chosen


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """Take over what one of several processes was answered by."""
    del error
    _gathered.update(getattr(node, "workeroutput", {}).get("answered", ()))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["answered"] = sorted(ANSWERED)
        return
    if session.exitstatus != pytest.ExitCode.OK or not _is_whole(session.config):
        return
    silent = {one.id for one in operations()} - ANSWERED - _gathered
    if silent:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        print(f"\nno test was answered by: {', '.join(sorted(silent))}")  # noqa: T201 - told at the end of the run
