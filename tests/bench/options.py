"""What is measured, how long, and the bars that must be reached."""

from dataclasses import dataclass
from typing import Final

ROUTE_BARS: Final = {
    "sqlite": {"get": 0.35, "list": 0.25, "post": 0.20, "patch": 0.25},
    "postgresql": {"get": 0.22, "list": 0.20, "post": 0.17, "patch": 0.17},
}
DEEP_BAR: Final = 2.0
GROWTH_BAR: Final = 1.5
IMPORT_BAR: Final = 0.35
LONGEST_SECONDS: Final = 5.0
INTERACTION_BAR_MS: Final = 200.0


@dataclass(frozen=True)
class Options:
    """The sizes of one run."""

    dialects: tuple[str, ...]
    rounds: int
    seconds: float
    rows: int
    sizes: tuple[int, ...]
    lookups: int
    imported: int
    crowd_seconds: float


@dataclass(frozen=True)
class Finding:
    """One measured line: what, where, the figures, and whether a bar was set and reached.

    ``processor`` is the same ratio by processor time of the server process, which other work on
    the machine disturbs less than the clock.
    """

    part: str
    dialect: str
    what: str
    ours: float
    other: float
    unit: str
    ratio: float
    bar: float | None = None
    at_most: bool = False
    processor: float | None = None

    @property
    def holds(self) -> bool:
        """Whether the bar, if there is one, is reached."""
        if self.bar is None:
            return True
        return self.ratio <= self.bar if self.at_most else self.ratio >= self.bar
