"""Small files, small functions, honest names."""

import ast

from tests.house.sources import sources

BANNED = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
LONGEST_FILE = 400
LONGEST_FUNCTION = 50


def test_no_file_is_a_drawer_for_everything() -> None:
    assert [s.name for s in sources() if s.path.stem in BANNED] == []


def test_no_file_holds_two_nouns() -> None:
    long = {s.name: n for s in sources() if (n := s.text.count("\n")) > LONGEST_FILE}
    assert long == {}


def test_no_function_is_longer_than_a_screen() -> None:
    long = []
    for source in sources():
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    long.append(f"{source.name}:{node.name} {length}")
    assert long == []


def test_every_package_says_what_it_is() -> None:
    silent = [
        s.name for s in sources() if s.path.name == "__init__.py" and not ast.get_docstring(s.tree)
    ]
    assert silent == []


def test_an_init_file_is_only_a_docstring() -> None:
    allowed = (ast.Expr, ast.Import, ast.ImportFrom, ast.Assign)
    full = [
        s.name
        for s in sources()
        if s.path.name == "__init__.py"
        and any(not isinstance(node, allowed) for node in s.tree.body)
    ]
    assert full == []


def test_nothing_is_imported_inside_a_function() -> None:
    hidden = []
    for source in sources():
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                hidden += [
                    f"{source.name}:{inner.lineno}"
                    for inner in ast.walk(node)
                    if isinstance(inner, ast.Import | ast.ImportFrom)
                ]
    assert hidden == []
