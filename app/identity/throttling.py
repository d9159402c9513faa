"""How often somebody may try to sign in; pure, the counting itself is one statement in SQL.

An attempt is counted before the password is looked at, so parallel guesses cannot slip past the
limit. What locks out is the pair of account and address: guessing from elsewhere does not keep
the owner out. A whole account is only closed to addresses it has never signed in from.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from app.identity.vocabulary import CounterScope

PERIOD = timedelta(minutes=15)
KNOWN_ADDRESS_DAYS = timedelta(days=30)

LIMITS: Mapping[CounterScope, int] = {
    CounterScope.PAIR: 5,
    CounterScope.ACCOUNT: 20,
    CounterScope.ADDRESS: 100,
    CounterScope.SECOND_FACTOR: 5,
    CounterScope.REAUTHENTICATION: 5,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Where one counter stands after this attempt was counted."""

    scope: CounterScope
    attempts: int
    counted_at: datetime


def counter_key(*parts: str) -> str:
    """The stored key of a counter: a digest, so that mistyped secrets are not kept as text."""
    return sha256("\x00".join(parts).encode()).hexdigest()


def blocking(counts: Iterable[Count], *, known_address: bool = False) -> Count | None:
    """The counter that refuses this attempt and holds longest, or ``None`` if it may go on."""
    over = [
        count
        for count in counts
        if count.attempts > LIMITS[count.scope]
        and not (count.scope is CounterScope.ACCOUNT and known_address)
    ]
    return max(over, key=lambda count: count.counted_at, default=None)


def retry_after(count: Count, *, now: datetime) -> int:
    """Seconds until the counter lets go; never less than one."""
    return max(1, int((count.counted_at + PERIOD - now).total_seconds()) + 1)


def is_last_allowed(count: Count) -> bool:
    """Whether this was the attempt after which the lock falls."""
    return count.attempts == LIMITS[count.scope]
