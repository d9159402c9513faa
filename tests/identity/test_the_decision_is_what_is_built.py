"""The written decision and the code name the same figures (ASVS 6.1.1, 7.1.1)."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from app.identity import admission, passwords, throttling
from app.identity.admission import ACCESS_LIFETIME, IDLE_LIMIT, REUSE_GRACE
from app.identity.revocations import RENEWED_EVERY
from app.identity.vocabulary import CounterScope

ROOT = Path(__file__).parents[2]
TEXT = " ".join(
    (ROOT / "docs" / "decisions" / "0012-signing-in.md").read_text(encoding="utf-8").split()
)


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)


@pytest.mark.parametrize(
    "sentence",
    [
        f"{throttling.LIMITS[CounterScope.PAIR]} attempts within {_minutes(throttling.PERIOD)} min",
        f"{throttling.LIMITS[CounterScope.ACCOUNT]} for an account over all addresses",
        f"{throttling.LIMITS[CounterScope.ADDRESS]} for an address",
        f"{throttling.LIMITS[CounterScope.SECOND_FACTOR]} for one-time codes",
        f"{throttling.LIMITS[CounterScope.REAUTHENTICATION]} for the current password",
        f"within {throttling.KNOWN_ADDRESS_DAYS.days} days",
        f"{passwords.MINIMUM_LENGTH} to {passwords.MAXIMUM_LENGTH} characters",
        f"{passwords.MEMORY_KIB // 1024} MiB, two at a time",
        f"longer than {passwords.WAIT_SECONDS:.0f} seconds",
        f"lasts {admission.INITIAL_SECRET_LIFETIME.days} days",
        f"Access tokens last {_minutes(ACCESS_LIFETIME)} minutes",
        f"ends {_minutes(IDLE_LIMIT)} minutes after its last refresh",
        f"{_minutes(admission.ABSOLUTE_LIMIT) // 60} hours after sign-in",
        f"for {REUSE_GRACE.seconds} seconds another tab",
        f"every other within {RENEWED_EVERY:.0f} seconds",
    ],
)
def test_the_figure_is_written_down(sentence: str) -> None:
    assert sentence in TEXT


def test_two_at_a_time() -> None:
    assert passwords.HASHES_AT_ONCE == 2


def test_the_browser_asks_for_longer_than_the_grace() -> None:
    source = (ROOT / "frontend/src/api/refresh.ts").read_text(encoding="utf-8")
    found = re.search(r"SUPERSEDED_WAITS_MS = \[([\d, ]+)\]", source)
    assert found is not None
    waits = timedelta(milliseconds=sum(map(int, found[1].split(","))))
    assert REUSE_GRACE < waits < 2 * REUSE_GRACE
