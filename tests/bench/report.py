"""The figures as a table on the screen and as JSON."""

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench.options import Finding


def show(findings: Sequence[Finding]) -> None:
    """Print a table of all lines."""
    table = Table(
        "part", "database", "what", "ours", "against", "unit", "ratio", "by cpu", "bar", ""
    )
    for one in findings:
        table.add_row(
            one.part,
            one.dialect,
            one.what,
            number(one.ours),
            number(one.other),
            one.unit,
            f"{one.ratio:.2f}",
            processor(one),
            bar(one),
            "" if one.bar is None else "ok" if one.holds else "MISSED",
        )
    Console(width=150).print(table)


def keep(path: Path, findings: Sequence[Finding]) -> None:
    """Write the lines as JSON, together with the lines of parts that were not measured now."""
    parts = {(one.part, one.dialect) for one in findings}
    before = json.loads(path.read_text())["findings"] if path.exists() else []
    kept = [row for row in before if (row["part"], row["dialect"]) not in parts]
    now = [
        asdict(one) | {"holds": one.holds, "measured_at": datetime.now(UTC).isoformat()}
        for one in findings
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = {"machine": machine(), "findings": kept + now}
    path.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def machine() -> str:
    """What it was measured on, as far as it matters."""
    return f"{os.cpu_count()} cores, Python {platform.python_version()}"


def processor(one: Finding) -> str:
    """The ratio by processor time, where there is one."""
    return "" if one.processor is None else f"{one.processor:.2f}"


def bar(one: Finding) -> str:
    """The bar with its sense."""
    if one.bar is None:
        return ""
    return f"{'≤' if one.at_most else '≥'} {one.bar:.2f}"


def number(value: float) -> str:
    """A figure with as many digits as are worth reading."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}"
