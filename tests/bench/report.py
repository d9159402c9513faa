"""The figures as a table, as JSON, and in the READMEs between their markers."""

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

ROOT = Path(__file__).resolve().parents[2]
BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"


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
            _number(one.ours),
            _number(one.other),
            one.unit,
            f"{one.ratio:.2f}",
            _processor(one),
            _bar(one),
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


def into_readmes(path: Path) -> None:
    """Replace what stands between the markers by the figures kept in ``path``."""
    rows = json.loads(path.read_text())["findings"]
    for name, chinese in (("README.md", False), ("README.zh-CN.md", True)):
        readme = ROOT / name
        if not readme.exists():
            continue
        whole = readme.read_text(encoding="utf-8")
        head, begin, rest = whole.partition(BEGIN)
        _, end, tail = rest.partition(END)
        if begin and end:
            told = _section(rows, chinese=chinese)
            readme.write_text(f"{head}{BEGIN}\n{told}\n{END}{tail}", encoding="utf-8")


def _section(rows: Sequence[dict[str, object]], *, chinese: bool) -> str:
    days = sorted(str(row["measured_at"])[:10] for row in rows)
    said = (
        f"`make bench`，{days[-1]}，{machine()}（与其他进程共用），各轮中位数。"
        if chinese
        else f"`make bench`, {days[-1]}, {machine()} shared with other work, median of rounds."
    )
    heads = (
        ("部分", "数据库", "项目", "本系统", "对照", "单位", "比值", "按CPU时间", "门槛")
        if chinese
        else ("part", "database", "what", "ours", "against", "unit", "ratio", "by CPU time", "bar")
    )
    lines = [said, "", f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    for row in rows:
        one = Finding(**{k: v for k, v in row.items() if k in Finding.__annotations__})  # type: ignore[arg-type]
        missed = "" if one.holds else (" 未达到" if chinese else " missed")
        cells = (
            one.part, one.dialect, one.what, _number(one.ours), _number(one.other), one.unit,
            f"{one.ratio:.2f}", _processor(one), _bar(one) + missed,
        )  # fmt: skip
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _processor(one: Finding) -> str:
    return "" if one.processor is None else f"{one.processor:.2f}"


def _bar(one: Finding) -> str:
    if one.bar is None:
        return ""
    return f"{'≤' if one.at_most else '≥'} {one.bar:.2f}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}"
