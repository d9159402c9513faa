"""A stranger's tool reads the document and tries it on a real server, as somebody of each role."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.identity.permissions import ROLE_PERMISSIONS
from app.identity.vocabulary import Role
from tests.contract.operations import described, operations
from tests.contract.stocked import SECRETS, Stocked, installed, stock
from tests.e2e.processes import Running, environment, server

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.timeout(400)]

CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,"
    "response_schema_conformance,negative_data_rejection"
)
# Each operation is tried by the first of these who may; nobody tries what is open to all.
ASKERS: tuple[Role | None, ...] = (
    Role.COORDINATOR,
    Role.WALKER,
    Role.HANDLER,
    Role.ADMINISTRATOR,
    Role.SECURITY_ADMINISTRATOR,
    Role.AUDITOR,
    None,
)
EXAMPLES = "5"


def _shared_out() -> dict[Role | None, list[str]]:
    shared: dict[Role | None, list[str]] = {asker: [] for asker in ASKERS}
    for operation in operations():
        permission = operation.item.get("x-permission")
        for asker in ASKERS:
            held = {str(one) for one in ROLE_PERMISSIONS[asker]} if asker else {None}
            if permission in held or (permission == "step" and asker is Role.WALKER):
                shared[asker].append(operation.id)
                break
    return shared


def test_every_operation_is_tried_by_somebody() -> None:
    tried = [one for ids in _shared_out().values() for one in ids]
    assert sorted(tried) == sorted(operation.id for operation in operations())


@dataclass
class Trial:
    """A running server over a stocked installation."""

    running: Running
    stocked: Stocked
    folder: Path

    def configuration(self) -> Path:
        """Ids that lead somewhere, so that more than 404 is reached."""
        path = self.folder / "schemathesis.toml"
        lines = [f'"path.{name}" = "{value}"' for name, value in self.stocked.ids.items()]
        lines.append('"header.if-match" = \'"1"\'')
        path.write_text("\n".join(["[parameters]", *lines]) + "\n", "utf-8")
        return path

    def run(self, asker: Role | None, ids: list[str]) -> "subprocess.CompletedProcess[str]":
        """The tool's own command, one thread, always the same cases."""
        document = self.folder / "openapi.json"
        document.write_text(json.dumps(described()), "utf-8")
        command = [
            *(sys.executable, "-m", "schemathesis.cli", "--no-color"),
            *("--config-file", str(self.configuration()), "run", str(document)),
            *("--url", self.running.base, "--phases", "coverage,fuzzing", "--checks", CHECKS),
            *("--max-examples", EXAMPLES, "--seed", "1", "--workers", "1", "--no-shrink"),
            *("--continue-on-failure", "--suppress-health-check", "all", "--warnings", "off"),
            *("--generation-database", "none"),
        ]
        if asker is not None:
            token = self.stocked.persons[asker].token
            command += ["--header", f"Authorization: Bearer {token}"]
        for one in ids:
            command += ["--include-operation-id", one]
        return subprocess.run(
            command, cwd=self.folder, capture_output=True, text=True, timeout=390, check=False
        )


@pytest.fixture
def trial(tmp_path: Path) -> Iterator[Trial]:
    runtime = installed(tmp_path / "data")
    stocked = stock(runtime)
    runtime.database.dispose()
    env = environment(tmp_path / "data", profile="test", worker_in_process="false", **SECRETS)
    with server(env, tmp_path / "log") as running:
        yield Trial(running, stocked, tmp_path)


# Two halves of what is most, and all the rest: three tests of about one length.
GROUPS = ("first half of the coordinator's", "second half of the coordinator's", "everybody else's")


def _plan(group: str) -> dict[Role | None, list[str]]:
    shared = _shared_out()
    mine = shared.pop(Role.COORDINATOR)
    if group == GROUPS[2]:
        return shared
    return {Role.COORDINATOR: mine[GROUPS.index(group) :: 2]}


@pytest.mark.parametrize("group", GROUPS)
def test_the_server_does_what_the_document_says(trial: Trial, group: str) -> None:
    for asker, ids in _plan(group).items():
        done = trial.run(asker, ids)
        assert done.returncode == 0, f"as {asker}:\n{done.stdout[-6000:]}{done.stderr[-2000:]}"
        found = re.search(r"(\d+) generated, (\d+) passed", done.stdout)
        assert found, done.stdout[-2000:]
        assert int(found[1]) > 10 * len(ids)
    assert not [line for line in trial.running.lines if line.get("level") == "error"]
