"""The product's own source files, parsed once for the house tests."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PURE = {
    "vocabulary", "lifecycle", "deadlines", "segregation", "workdays", "masking", "separation",
    "codes", "lint", "regions", "alignment", "quotas", "facts", "boards", "pseudonyms",
    "timeline", "completeness", "identities", "amendments", "digests",
    "wording", "notices", "arrangement", "period", "sentences",
}  # fmt: skip


@dataclass(frozen=True)
class Source:
    """One file with its syntax tree."""

    path: Path
    tree: ast.Module
    text: str

    @property
    def name(self) -> str:
        """The path from the root, with forward slashes."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def module(self) -> str:
        """The dotted name."""
        return self.name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    def imports(self) -> Iterator[str]:
        """Every module this file imports from."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module

    def imported_names(self, module: str) -> set[str]:
        """The names taken from ``module``."""
        return {
            alias.name
            for node in ast.walk(self.tree)
            if isinstance(node, ast.ImportFrom) and node.module == module
            for alias in node.names
        }


@cache
def sources(folder: str = "app") -> tuple[Source, ...]:
    """All Python files below ``folder``."""
    found = []
    for path in sorted((ROOT / folder).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        found.append(Source(path, ast.parse(text), text))
    return tuple(found)
