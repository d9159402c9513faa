"""How often one person may do what is dear or delicate; the next time is a 429 with its wait."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from app.platform.problems import TooMany
from app.platform.rate_limits import hit
from app.platform.web.context import Context

WINDOW: Final = timedelta(hours=1)
PER_HOUR: Final[Mapping[str, int]] = {
    "import": 60,
    "export": 60,
    "finder": 30,
    "audit.verify": 20,
}


def limited(ctx: Context, what: str) -> None:
    """Count one more ``what`` of this person, in a transaction of its own so that it stays counted.

    Raises:
        TooMany: more often than ``PER_HOUR`` allows; ``Retry-After`` says when to go on.
    """
    key = f"{what}|{ctx.actor.user_id or ctx.actor.address}"
    with ctx.database.write() as session:
        allowance = hit(session, key=key, limit=PER_HOUR[what], window=WINDOW)
    if not allowance.allowed:
        raise TooMany(
            f"次数已达上限，请 {allowance.retry_after} 秒后再试",
            f"The limit is reached; try again in {allowance.retry_after} seconds",
            headers={"Retry-After": str(allowance.retry_after)},
            retry_after=allowance.retry_after,
        )
