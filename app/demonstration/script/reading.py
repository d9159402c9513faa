"""The script's files as plain values; a key that nobody knows is refused."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from app.platform.workdays import OFFICE_TIME

_WALK_FILES = ("in_person", "accompany", "cross_region", "supervise", "enforcement", "rewalks")
_STEP_PARTS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody of the cast; with an introduction a visitor may play them."""

    username: str
    name: str
    unit: str
    roles: Sequence[str]
    position: str = ""
    phone: str | None = None
    introduction: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """``name | minutes | outcome | what happened``; the outcome is ``done`` if not said."""

    name: str
    minutes: int
    outcome: str
    note: str

    @classmethod
    def read(cls, line: str) -> "Step":
        """A step from its line."""
        parts = [part.strip() for part in line.split("|")]
        name, minutes, outcome, note = (*parts, "", "")[:_STEP_PARTS]
        return cls(name=name, minutes=int(minutes), outcome=outcome or "done", note=note)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Something wrong or wanted, and how it fares as a ticket.

    ``measure`` is a title and a result, ``verdict`` a level and the finder's words, ``says`` what
    people say in the turns that this ``fate`` takes.
    """

    title: str
    text: str
    unit: str
    kind: str = "problem"
    dimension: str = "flow"
    severity: str = "moderate"
    key: str = ""
    wish: str = ""
    fate: str = ""
    measure: Sequence[str] = ()
    verdict: Sequence[str] = ()
    says: Mapping[str, Any] = field(default_factory=dict)
    proof: str = ""
    # What only a ticket that no walk stands behind has to tell itself:
    at: datetime | None = None
    by: str = ""
    origin: str = "direct"
    matter: str = ""
    bundle: str = ""
    region: str | None = None
    # What only a finding has:
    step: int | None = None
    photo: str = ""


Finding = Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """One walk, as its walker would tell it."""

    walker: str
    mode: str
    channel: str
    summary: str
    steps: Sequence[Step]
    at: datetime | None = None
    key: str = ""
    matter: str = ""
    bundle: str = ""
    place: str = ""
    outlet: str = ""
    persona: str = "none"
    acted: str | None = None
    announced: bool = False
    case: str = "real"
    questions: Sequence[Sequence[str]] = ()
    demanded: Sequence[str] = ()
    no: Mapping[str, str] = field(default_factory=dict)
    partly: Mapping[str, str] = field(default_factory=dict)
    record: Mapping[str, Any] = field(default_factory=dict)
    finding: Sequence[Finding] = ()
    course: str = "accepted"
    review: Mapping[str, Any] = field(default_factory=dict)
    clock_minutes: int = 0


@cache
def people() -> tuple[Person, ...]:
    """The cast, in the order in which they joined."""
    return tuple(Person(**given) for given in _document("people")["person"])


@cache
def walks() -> tuple[Walk, ...]:
    """All walks, by their beginning; those that only a ticket calls for come last."""
    found = [_walk(given) for name in _WALK_FILES for given in _document(name)["walk"]]
    return tuple(sorted(found, key=lambda walk: (walk.at is None, walk.at, walk.key)))


@cache
def reports() -> tuple[Report, ...]:
    """What came in by other ways than a walk."""
    return tuple(sorted(_reports(), key=lambda report: str(report.at)))


def _reports() -> Iterator[Report]:
    for given in _document("reports")["report"]:
        yield _report(given)


def _walk(given: dict[str, Any]) -> Walk:
    given["steps"] = tuple(Step.read(line) for line in given["steps"])
    given["finding"] = tuple(_report(one) for one in given.get("finding", ()))
    return Walk(**_placed(given))


def _report(given: dict[str, Any]) -> Report:
    return Report(**_placed(given))


def _placed(given: dict[str, Any]) -> dict[str, Any]:
    """Times in the script are the office's."""
    if "at" in given:
        given["at"] = given["at"].replace(tzinfo=OFFICE_TIME)
    return given


def _document(name: str) -> dict[str, Any]:
    text = (files("app.demonstration.script") / f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
