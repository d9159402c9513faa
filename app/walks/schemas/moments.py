"""Moments as devices tell them: with an offset, and within what both databases can hold.

The span is wide on purpose: a phone whose battery died shows 1970, and its walk is still true.
"""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AwareDatetime, Field

EARLIEST = datetime(1969, 12, 31, tzinfo=UTC)
LATEST = datetime(2199, 12, 31, tzinfo=UTC)

Moment = Annotated[
    AwareDatetime, Field(ge=EARLIEST, le=LATEST, examples=["2023-10-16T09:00:00+08:00"])
]
