"""The figures kept as JSON, put into both READMEs between their markers."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.bench.options import DEEP_BAR, GROWTH_BAR, IMPORT_BAR, LONGEST_SECONDS, Finding
from tests.bench.report import bar, machine, number, processor

ROOT = Path(__file__).resolve().parents[2]
BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"
_HEAD = 2
_CHINESE: Mapping[str, str] = {
    "against first page": "与首页相比",
    "rows in batches of": "行，每批",
    "16 connections": "16 个连接",
    "64 connections": "64 个连接",
    "128 connections": "128 个连接",
    "1 connection": "1 个连接",
    ": requests/s, longest wait in s": "",
    "list, first page": "列表首页",
    "list, deep page": "列表深页（约第 1000 页）",
    "list of a unit": "单位的列表",
    "list of a small unit": "小单位的列表",
    "small unit": "小单位",
    "deep page": "深页",
    "frequent word": "常见词",
    "rare word": "罕见词",
    "absent word": "不存在的词",
    "coordinator": "统筹人员",
    "search": "搜索",
    "unit": "单位",
    "tickets": "反馈单",
    "matters": "事项",
    "patch": "修改",
    "post": "提交",
    "list": "列表",
    "get": "查看",
    ", ": "，",
}


def into_readmes(path: Path) -> None:
    """Replace what stands between the markers by the figures kept in ``path``."""
    rows = json.loads(path.read_text(encoding="utf-8"))["findings"]
    for name, chinese in (("README.md", False), ("README.zh-CN.md", True)):
        readme = ROOT / name
        whole = readme.read_text(encoding="utf-8")
        head, begin, rest = whole.partition(BEGIN)
        _, end, tail = rest.partition(END)
        if begin and end:
            told = _section(rows, chinese=chinese)
            readme.write_text(f"{head}{BEGIN}\n{told}\n{END}{tail}", encoding="utf-8")


def _section(rows: Sequence[dict[str, Any]], *, chinese: bool) -> str:
    findings = [
        Finding(**{name: row[name] for name in Finding.__annotations__ if name in row})
        for row in rows
    ]
    day = max(str(row["measured_at"])[:10] for row in rows)
    said = (
        f"`make bench`，{day}，{machine()}（与其他工作共用），各轮中位数。"
        if chinese
        else f"`make bench`, {day}, {machine()} shared with other work, median of the rounds."
    )
    tables = (_routes, _imports, _crowds, _lists, _deep)
    made = [list(table(findings, chinese=chinese)) for table in tables]
    return "\n\n".join([said, *("\n".join(lines) for lines in made if len(lines) > _HEAD)])


def _routes(findings: Sequence[Finding], *, chinese: bool) -> Iterable[str]:
    yield from _head(
        chinese,
        ("数据库", "接口", "本系统（次/秒）", "裸对照（次/秒）", "比值", "按 CPU 时间", "门槛"),
        ("database", "route", "ours/s", "bare twin/s", "ratio", "by CPU time", "bar"),
    )
    for one in _of("routes", findings):
        figures = (number(one.ours), number(one.other), f"{one.ratio:.2f}", processor(one))
        yield _row(one.dialect, _told(one.what, chinese=chinese), *figures, _verdict(one, chinese))


def _imports(findings: Sequence[Finding], *, chinese: bool) -> Iterable[str]:
    yield from _head(
        chinese,
        ("数据库", "导入", "本系统（行/秒）", "裸写入（行/秒）", f"比值（门槛 ≥ {IMPORT_BAR}）"),
        ("database", "import", "ours, rows/s", "raw, rows/s", f"ratio (bar ≥ {IMPORT_BAR})"),
    )
    for one in _of("imports", findings):
        figures = (number(one.ours), number(one.other), _ratio(one, chinese))
        yield _row(one.dialect, _told(one.what, chinese=chinese), *figures)


def _crowds(findings: Sequence[Finding], *, chinese: bool) -> Iterable[str]:
    yield from _head(
        chinese,
        ("数据库", "读写混合", "次/秒", f"最长等待（门槛 ≤ {LONGEST_SECONDS:.0f} 秒），无错误"),
        ("database", "mixed crowd", "requests/s", f"longest wait (bar ≤ {LONGEST_SECONDS:.0f} s)"),
    )
    for one in _of("crowd", findings):
        what = one.what.split(":")[0]
        waited = f"{one.other:.2f} s" + ("" if one.holds else _missed(chinese))
        yield _row(one.dialect, _told(what, chinese=chinese), number(one.ours), waited)


def _lists(findings: Sequence[Finding], *, chinese: bool) -> Iterable[str]:
    asked: dict[tuple[str, str], list[Finding]] = {}
    for one in _of("lists", findings):
        question, _, _ = one.what.rpartition(", ")
        if "against" not in question:
            asked.setdefault((one.dialect, question), []).append(one)
    sizes = [one.what.rpartition(", ")[2].split()[0] for one in next(iter(asked.values()), [])]
    yield from _head(
        chinese,
        (
            "数据库",
            "问",
            *(f"{size} 件（毫秒）" for size in sizes),
            f"增长（≤ {GROWTH_BAR}）",
        ),
        ("database", "asked", *(f"{size}, ms" for size in sizes), f"growth (bar ≤ {GROWTH_BAR})"),
    )
    for (dialect, question), found in asked.items():
        figures = [f"{one.ours:.1f}" for one in found]
        told = _told(question, chinese=chinese)
        yield _row(dialect, told, *figures, _ratio(found[-1], chinese))


def _deep(findings: Sequence[Finding], *, chinese: bool) -> Iterable[str]:
    found = [one for one in _of("lists", findings) if "against" in one.what]
    yield from _head(
        chinese,
        ("数据库", "深页与首页之比", f"比值（门槛 ≤ {DEEP_BAR:.0f}）"),
        ("database", "deep page against first page", f"ratio (bar ≤ {DEEP_BAR:.0f})"),
    )
    for one in found:
        size = one.what.rpartition(", ")[2]
        yield _row(one.dialect, _told(size, chinese=chinese), _ratio(one, chinese))


def _of(part: str, findings: Sequence[Finding]) -> list[Finding]:
    return [one for one in findings if one.part == part]


def _head(chinese: bool, zh: Sequence[str], en: Sequence[str]) -> Iterable[str]:  # noqa: FBT001 - one of two languages
    titles = zh if chinese else en
    yield _row(*titles)
    yield "|" + "---|" * len(titles)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _ratio(one: Finding, chinese: bool) -> str:  # noqa: FBT001 - read beside the others
    return f"{one.ratio:.2f}" + ("" if one.holds else _missed(chinese))


def _verdict(one: Finding, chinese: bool) -> str:  # noqa: FBT001 - read beside the others
    return bar(one) + ("" if one.holds else _missed(chinese))


def _missed(chinese: bool) -> str:  # noqa: FBT001 - read beside the others
    return " **未达到**" if chinese else " **missed**"


def _told(what: str, *, chinese: bool) -> str:
    if chinese:
        for english, translated in _CHINESE.items():
            what = what.replace(english, translated)
    return what
