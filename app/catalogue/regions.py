"""Region codes and names: what contains what, and which place a name means."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.catalogue.vocabulary import RegionLevel

# How many leading digits of the 12-digit code a level fixes.
PREFIX_DIGITS: Mapping[RegionLevel, int] = {
    RegionLevel.PROVINCE: 2,
    RegionLevel.CITY: 4,
    RegionLevel.COUNTY: 6,
    RegionLevel.TOWN: 9,
}
CODE_DIGITS = 12
# Longest first, so that 街道办事处 loses all of its ending.
ENDINGS = ("街道办事处", "自治县", "街道", "新区", "省", "市", "区", "县", "镇", "乡")
SHORTEST_SHORT_NAME = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedRegion:
    """A region with the names of those above it, outermost first."""

    code: str
    name: str
    level: RegionLevel
    ancestors: tuple[str, ...] = ()

    @property
    def full_name(self) -> str:
        """沈阳市铁西区: from the city down; the province is left out below its own level."""
        return "".join((*self.ancestors[1:], self.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The name means one region."""

    region: NamedRegion


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguous:
    """The name means several; ``question`` is what to ask back."""

    question: str
    question_en: str
    candidates: tuple[NamedRegion, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """The name means none that we know."""


Resolution = Found | Ambiguous | Unknown


def level_of(code: str) -> RegionLevel | None:
    """The level a 12-digit code stands at, or None if it is no such code."""
    if len(code) != CODE_DIGITS or not (code.isascii() and code.isdigit()):
        return None
    for level, digits in PREFIX_DIGITS.items():
        if code[digits:].strip("0") == "" and code[:digits].strip("0"):
            return level
    return None


def code_span(code: str, level: RegionLevel) -> tuple[str, str]:
    """The lowest and highest code inside a region, itself included."""
    prefix = code[: PREFIX_DIGITS[level]]
    return prefix.ljust(CODE_DIGITS, "0"), prefix.ljust(CODE_DIGITS, "9")


def short_name(name: str) -> str:
    """A name without its kind: 铁西 for 铁西区; names of one character keep theirs."""
    for ending in ENDINGS:
        if name.endswith(ending) and len(name) - len(ending) >= SHORTEST_SHORT_NAME:
            return name[: -len(ending)]
    return name


def resolve(name: str, regions: Iterable[NamedRegion], *, within: str | None = None) -> Resolution:
    """Which region ``name`` means; ``within`` narrows it by the name or code of one above.

    A full name beats a short one (铁西), and a bare name that several places share is asked about
    rather than guessed, because 铁西区 is a district of two cities.
    """
    wanted = "".join(unicodedata.normalize("NFKC", name).split())
    pool = list(regions)
    if within:
        pool = [region for region in pool if _lies_within(region, within)]
    matches = [region for region in pool if wanted == region.code or _named(region, wanted)]
    if not matches:
        matches = [region for region in pool if _named(region, wanted, short=True)]
    if not matches:
        return Unknown()
    if len(matches) == 1:
        return Found(region=matches[0])
    return _ask(name, sorted(matches, key=lambda region: region.code))


def _lies_within(region: NamedRegion, within: str) -> bool:
    if within.isdigit():
        significant = within.rstrip("0")
        digits = len(significant) + len(significant) % 2
        return region.code.startswith(within[:digits]) and region.code != within
    return any(within in {ancestor, short_name(ancestor)} for ancestor in region.ancestors)


def _named(region: NamedRegion, wanted: str, *, short: bool = False) -> bool:
    own = short_name(region.name) if short else region.name
    if not wanted.endswith(own):
        return False
    rest = wanted[: len(wanted) - len(own)]
    for ancestor in reversed(region.ancestors):
        if rest.endswith(ancestor):
            rest = rest[: -len(ancestor)]
        elif rest.endswith(short_name(ancestor)):
            rest = rest[: -len(short_name(ancestor))]
    return not rest


def _ask(name: str, candidates: list[NamedRegion]) -> Ambiguous:
    places = [candidate.full_name for candidate in candidates]
    which = "哪一个市" if all(len(c.ancestors) > 1 for c in candidates) else "哪一个"
    return Ambiguous(
        question=f"“{name}”有{len(places)}处：{'、'.join(places)}。请说明是{which}的。",
        question_en=f"“{name}” is the name of {len(places)} places: {', '.join(places)}. "
        "Say which city is meant.",
        candidates=tuple(candidates),
    )


def parent_code(code: str, level: RegionLevel) -> str:
    """The code of what lies directly above; a province's is its own."""
    shorter = [digits for digits in PREFIX_DIGITS.values() if digits < PREFIX_DIGITS[level]]
    return code[: max(shorter, default=PREFIX_DIGITS[level])].ljust(CODE_DIGITS, "0")
