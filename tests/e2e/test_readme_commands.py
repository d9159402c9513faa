"""The README's example, run word for word against the demonstration it is written for."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.annex4 import read_excel, read_word
from tests.e2e.processes import ROOT, Running, environment, run, server

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.timeout(600)]

PRINTED = [
    "True",  # the photo was encoded anew
    "submitted",
    r"\d{4}-\d\d-\d\d",
    r"\d{4}-\d\d-\d\d",
    "returned",
    "dispatched",
    "rectifying",
    "rectifying",
    "从 .*批准延期 3 个工作日.*止。",
    "rectified",
    "rectified",
    "rectifying",
    "verified",
    "rectified",
    "verified",
    "closed",
    "closed",
    r"annex4\.docx: \d+ 行",
    r"The chain holds: \d+ events, .*",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that looks to the commands like a clone after ``make run``."""
    program = tmp_path / ".venv" / "bin" / "tongxing"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m app.cli "$@"\n', "utf-8")
    program.chmod(0o755)
    (tmp_path / "docs").symlink_to(ROOT / "docs")
    return tmp_path


@pytest.fixture
def demonstration(folder: Path) -> Iterator[Running]:
    env = environment(folder / "var", profile="demonstration")
    built = run("seed", "--demonstration", env=env, seconds=400)
    assert built.returncode == 0, built.stderr
    with server(env, folder / "log") as running:
        yield running


def test_the_example_in_the_readme_runs_as_it_stands(folder: Path, demonstration: Running) -> None:
    commands = example(ROOT / "README.md")
    assert "http://127.0.0.1:8000" in commands
    done = subprocess.run(
        ["bash", "-euo", "pipefail"],
        input=commands.replace("http://127.0.0.1:8000", demonstration.base),
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = [line for line in done.stdout.splitlines() if "wait to be sealed" not in line]
    assert len(lines) == len(PRINTED), done.stdout
    for line, wanted in zip(lines, PRINTED, strict=True):
        assert re.fullmatch(wanted, line), (line, wanted)
    for name, read in (("annex4.docx", read_word), ("annex4.xlsx", read_excel)):
        rows = read((folder / name).read_bytes())[2:]
        [row] = [row for row in rows if "指南未列明，且超过承诺时限" in row[3]]
        assert row[1:3] == ("“失业再就业”\n一件事一次办\n(辽事通 APP)", "张三\n(一级主任科员)")
        assert "不再要求" in row[7]


def example(page: Path) -> str:
    """All commands between the two markers, in their order."""
    text = page.read_text("utf-8")
    part = text.split("<!-- example:begin -->")[1].split("<!-- example:end -->")[0]
    return "\n".join(re.findall(r"```bash\n(.*?)```", part, re.DOTALL))
