"""The clock as a port: the system's in production, a held one in tests."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Something that knows the present moment."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class SystemClock:
    """The machine's wall clock."""

    def now(self) -> datetime:
        """The present moment in UTC, to the microsecond."""
        return datetime.now(UTC)


class HeldClock:
    """A clock that stands still until it is told to move; for tests and demonstration data."""

    def __init__(self, moment: datetime) -> None:
        if moment.tzinfo is None:
            raise ValueError("a clock holds aware moments only")
        self._moment = moment.astimezone(UTC)

    def now(self) -> datetime:
        """The held moment."""
        return self._moment

    def set(self, moment: datetime) -> None:
        """Hold another moment, earlier or later."""
        self._moment = moment.astimezone(UTC)

    def advance(self, step: timedelta) -> None:
        """Move on by ``step``."""
        self._moment += step
