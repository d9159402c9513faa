"""The script: who takes part, which walks are made, what is found, and what becomes of it."""

from app.demonstration.script.reading import (
    Finding,
    Person,
    Report,
    Step,
    Walk,
    people,
    reports,
    walks,
)

__all__ = ["Finding", "Person", "Report", "Step", "Walk", "people", "reports", "walks"]
