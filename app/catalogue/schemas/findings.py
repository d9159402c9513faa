"""Lint findings as they are answered."""

from collections.abc import Iterable

from typing_extensions import TypedDict

from app.catalogue.lint.findings import Finding
from app.catalogue.vocabulary import Severity


class LintFinding(TypedDict):
    """One lint finding; ``pointer`` is a JSON pointer into what was looked at."""

    rule: str
    severity: Severity
    pointer: str
    message: str
    message_en: str


def told(findings: Iterable[Finding]) -> list[LintFinding]:
    """Findings as they are answered."""
    return [
        LintFinding(
            rule=found.rule,
            severity=found.severity,
            pointer=found.pointer,
            message=found.message,
            message_en=found.message_en,
        )
        for found in findings
    ]
