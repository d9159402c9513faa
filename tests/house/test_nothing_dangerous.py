"""What this program must not be able to do, seen in what it imports and calls."""

import ast

import pytest

from tests.house.sources import Source, sources

# Module to the only places that may import it.
CONFINED = {
    "subprocess": {"app/platform/child.py"},
    "socket": {"app/platform/scanning.py", "app/platform/jobs/worker.py"},
    "multiprocessing": set(),
    "pickle": set(),
    "marshal": set(),
    "shelve": set(),
    "yaml": set(),
    "httpx": set(),
    "requests": set(),
    "urllib.request": set(),
    "http.client": set(),
    "ftplib": set(),
    "smtplib": set(),
    "pytest": set(),
    "hypothesis": set(),
    "tests": set(),
    "random": {"app/demonstration/"},
    "jinja2": set(),
    "docxtpl": set(),
}  # fmt: skip
CALLS = {"eval", "exec", "compile", "__import__"}
METHODS = {("os", "system"), ("os", "popen"), ("os", "execv"), ("tempfile", "mktemp")}


@pytest.mark.parametrize("module", CONFINED)
def test_dangerous_modules_stay_where_they_are(module: str) -> None:
    users = {
        source.name
        for source in sources()
        if any(name == module or name.startswith(f"{module}.") for name in source.imports())
    }
    allowed = tuple(CONFINED[module])
    assert [name for name in users if not name.startswith(allowed)] == []


def _calls(source: Source) -> list[ast.Call]:
    return [node for node in ast.walk(source.tree) if isinstance(node, ast.Call)]


def test_no_text_is_ever_run() -> None:
    found = []
    for source in sources():
        for call in _calls(source):
            function = call.func
            if isinstance(function, ast.Name) and function.id in CALLS:
                found.append(f"{source.name}:{call.lineno} {function.id}")
            if (
                isinstance(function, ast.Attribute)
                and isinstance(function.value, ast.Name)
                and (function.value.id, function.attr) in METHODS
            ):
                found.append(f"{source.name}:{call.lineno} {function.attr}")
    assert found == []


def test_no_child_process_goes_through_a_shell() -> None:
    shells = [
        f"{source.name}:{call.lineno}"
        for source in sources()
        for call in _calls(source)
        for keyword in call.keywords
        if keyword.arg == "shell"
    ]
    assert shells == []


def test_weak_digests_are_not_used() -> None:
    weak = [
        f"{source.name}:{node.lineno}"
        for source in sources()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and node.attr in {"md5", "sha1", "DES", "ECB"}
    ]
    assert weak == []
