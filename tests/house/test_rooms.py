"""Each thing in its room: SQL, commits, the framework, the clock."""

import ast
import sys

from tests.house.sources import PURE, Source, sources

IMPURE_ROOMS = {"api", "service", "queries", "models", "schemas"}
# Besides the unit of work and the job runner: what rebuilds a whole database from outside.
COMMITTERS = (
    "app/platform/db.py",
    "app/platform/jobs/",
    "app/platform/backup/",
    "app/platform/migrating.py",
)
EDGE = ("app/platform/web/", "app/main.py", "app/wiring.py", "app/identity/access.py")


def _is_api(source: Source) -> bool:
    return source.path.stem == "api" or "/api/" in source.name


def test_fastapi_is_known_only_at_the_edge() -> None:
    strangers = [
        s.name
        for s in sources()
        if any(name.split(".")[0] in {"fastapi", "starlette"} for name in s.imports())
        and not s.name.startswith(EDGE)
        and not _is_api(s)
    ]
    assert strangers == []


def test_select_is_written_only_in_queries_and_the_platform() -> None:
    strangers = [
        s.name
        for s in sources()
        if "select" in s.imported_names("sqlalchemy")
        and not s.name.startswith("app/platform/")
        and s.path.stem != "queries"
        and "/queries/" not in s.name
    ]
    assert strangers == []


def test_only_the_unit_of_work_and_the_job_runner_commit() -> None:
    strangers = []
    for source in sources():
        if source.name.startswith(COMMITTERS):
            continue
        strangers += [
            f"{source.name}:{node.lineno}"
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "commit"
        ]
    assert strangers == []


def test_pure_rules_know_only_the_standard_library_and_one_another() -> None:
    by_module = {source.module: source for source in sources()}
    impure = []
    for source in sources():
        if source.path.stem not in PURE or IMPURE_ROOMS.intersection(source.name.split("/")):
            continue
        reached, pending = {source.module}, [source]
        while pending:
            current = pending.pop()
            for name in current.imports():
                target = by_module.get(name)
                top = name.split(".")[0]
                if target is None and top not in sys.stdlib_module_names:
                    impure.append(f"{source.name} reaches {name} through {current.name}")
                if name in {"random", "uuid", "secrets"}:
                    impure.append(f"{source.name} reaches {name}")
                if target is not None and target.module not in reached:
                    reached.add(target.module)
                    pending.append(target)
    assert impure == []


def test_no_middleware_buffers_through_the_slow_door() -> None:
    assert [s.name for s in sources() if "BaseHTTPMiddleware" in s.text] == []


def test_only_the_clock_reads_the_time() -> None:
    readers = []
    for source in sources():
        if source.name in {"app/platform/clock.py", "app/platform/logging.py"}:
            continue
        readers += [
            f"{source.name}:{node.lineno}"
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Attribute)
            and node.attr in {"now", "utcnow", "today"}
            and isinstance(node.value, ast.Name)
            and node.value.id in {"datetime", "date"}
        ]
    assert readers == []


def test_no_statement_is_put_together_from_strings() -> None:
    built = []
    for source in sources():
        built += [
            f"{source.name}:{node.lineno}"
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "text"
            and node.args
            and isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
        ]
    assert built == []
