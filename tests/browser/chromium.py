"""Where the browser is, and how a file of browser tests is run against a started server."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

FRONTEND = Path(__file__).parents[2] / "frontend"
DIST = FRONTEND / "dist"
HOW = (
    "no Chromium was found: install it (Debian: apt-get install -y chromium fonts-noto-cjk)"
    " or name its program in CHROMIUM"
)
_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def chromium() -> str | None:
    """The browser's program; None when this machine has none."""
    wanted = os.environ.get("CHROMIUM")
    return wanted or next((found for name in _NAMES if (found := shutil.which(name))), None)


def browse(
    *specs: str, base: str, out: Path, seconds: float, extra: Mapping[str, str] | None = None
) -> None:
    """Run ``specs`` of frontend/tests/browser; raises with what the browser saw when one fails."""
    program = chromium()
    assert program, HOW
    env = {
        "PATH": os.environ["PATH"],
        "HOME": os.environ.get("HOME", "/tmp"),  # noqa: S108 - only where the browser may write
        "LANG": "C.UTF-8",
        "BROWSER_BASE": base,
        "BROWSER_OUT": str(out),
        "BROWSER_CHROMIUM": program,
        **(extra or {}),
    }
    config = "tests/browser/playwright.config.ts"
    out.mkdir(parents=True, exist_ok=True)
    told = out.parent / f"{out.name}.log"  # whole even when the time is up
    with told.open("wb") as log:
        done = subprocess.run(
            [str(FRONTEND / "node_modules/.bin/playwright"), "test", "--config", config, *specs],
            env=env,
            cwd=FRONTEND,
            stdout=log,
            stderr=subprocess.STDOUT,
            timeout=seconds,
            check=False,
        )
    seen = told.read_text("utf-8", "replace")
    print(seen)  # noqa: T201 - shown by the runner with a failure
    assert done.returncode == 0, seen[-12000:]
