"""How long the interface takes to show what a press did, on a processor four times slower."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.platform.settings import load_settings
from app.wiring import build_runtime
from tests.bench.filling import fill
from tests.bench.options import INTERACTION_BAR_MS, Finding, Options
from tests.browser.chromium import browse
from tests.browser.serving import demonstration

LIST_ROWS = 5_000


def measure(options: Options) -> Iterator[Finding]:
    """The slowest of the rounds counts: interaction to next paint, as the browser itself says."""
    with tempfile.TemporaryDirectory() as folder, demonstration(Path(folder)) as shown:
        _fill(Path(folder) / "data")
        told = Path(folder) / "told.json"
        browse(
            "interactions.spec.ts",
            base=shown.base,
            out=Path(folder) / "out",
            seconds=900,
            extra={
                "BROWSER_ACCOUNTS": str(shown.accounts),
                "BROWSER_TOLD": str(told),
                "BROWSER_ROUNDS": str(options.rounds),
                "BROWSER_ROWS": str(LIST_ROWS),
                "BROWSER_WORKERS": "1",
            },
        )
        for what, worst in json.loads(told.read_text("utf-8")).items():
            yield Finding(
                part="interactions",
                dialect="chromium",
                what=what,
                ours=worst,
                other=INTERACTION_BAR_MS,
                unit="ms",
                ratio=worst / INTERACTION_BAR_MS,
                # a list that scrolls must drop no key, whatever the time: the test sees to it
                bar=None if what.startswith("keys while") else 1.0,
                at_most=True,
            )


def _fill(data_dir: Path) -> None:
    """As many more tickets as a list is to be scrolled through, beside the demonstration's own."""
    runtime = build_runtime(load_settings(profile="demonstration", data_dir=data_dir))
    fill(runtime, LIST_ROWS)
    runtime.database.dispose()
