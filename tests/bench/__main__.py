"""``python -m tests.bench [part …]``: routes, lists, imports, crowd, interactions (README.md)."""

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.bench import crowd, imports, interactions, lists, readmes, report, routes
from tests.bench.options import Finding, Options

PARTS: dict[str, Callable[[Options], Iterable[Finding]]] = {
    "routes": routes.measure,
    "imports": imports.measure,
    "crowd": crowd.measure,
    "lists": lists.measure,
    "interactions": interactions.measure,
}


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="part", help=", ".join(PARTS))
    parser.add_argument("--database", choices=("sqlite", "postgresql"), action="append")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of which the median counts")
    parser.add_argument("--seconds", type=float, default=2.0, help="length of a round of a route")
    parser.add_argument("--rows", type=int, default=10_000, help="tickets behind the routes")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--lookups", type=int, default=60, help="questions of a kind in a round")
    parser.add_argument("--imported", type=int, default=20_000, help="rows of an import")
    parser.add_argument("--crowd-seconds", type=float, default=20.0)
    parser.add_argument("--json", type=Path, default=Path("var/bench.json"))
    parser.add_argument("--readme", action="store_true", help="put the figures into the READMEs")
    given = parser.parse_args()
    if unknown := set(given.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    return given


def main() -> int:
    """Measure, print, keep; 1 when a bar is missed."""
    given = arguments()
    options = Options(
        dialects=tuple(given.database or ("sqlite", "postgresql")),
        rounds=given.rounds,
        seconds=given.seconds,
        rows=given.rows,
        sizes=tuple(sorted(given.sizes)),
        lookups=given.lookups,
        imported=given.imported,
        crowd_seconds=given.crowd_seconds,
    )
    findings: list[Finding] = []
    for name in given.parts or PARTS:
        for found in PARTS[name](options):
            print(f"{found.part} {found.dialect} {found.what}: {found.ratio:.2f}", flush=True)
            findings.append(found)
    report.show(findings)
    report.keep(given.json, findings)
    if given.readme:
        readmes.into_readmes(given.json)
    return 0 if all(one.holds for one in findings) else 1


if __name__ == "__main__":
    sys.exit(main())
