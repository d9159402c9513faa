"""Takes docs/screenshots/ from a fresh demonstration: ``make screenshots``."""

import sys
import tempfile
from pathlib import Path

from tests.browser.chromium import browse
from tests.browser.serving import demonstration

SHOTS = Path(__file__).parents[2] / "docs" / "screenshots"


def main() -> int:
    """Every picture the README shows, on the demonstration as it starts."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, demonstration(Path(folder)) as shown:
        browse(
            "screenshots.spec.ts",
            base=shown.base,
            out=Path(folder) / "out",
            seconds=600,
            extra={"BROWSER_ACCOUNTS": str(shown.accounts), "BROWSER_SHOTS": str(SHOTS)},
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
