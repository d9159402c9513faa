"""Human numbers such as ``FK-2026-000123``: short enough to be read out on the telephone."""

from typing import Any, Final, cast

from sqlalchemy import Table, bindparam
from sqlalchemy.dialects import postgresql, sqlite

from app.platform.db import WriteSession
from app.platform.models import CounterRow

_COUNTERS = cast("Table", CounterRow.__table__)


def _upsert(make: Any) -> Any:
    """Built once: every number asks for it."""
    # One upsert, so that the first two numbers of a new series may be asked for at the same moment.
    return (
        make(_COUNTERS)
        .values(series=bindparam("series"), value=bindparam("count"))
        .on_conflict_do_update(
            index_elements=["series"], set_={"value": _COUNTERS.c.value + bindparam("count")}
        )
        .returning(_COUNTERS.c.value)
    )


_RAISE: Final = {"sqlite": _upsert(sqlite.insert), "postgresql": _upsert(postgresql.insert)}


def next_number(session: WriteSession, series: str, *, digits: int = 6) -> str:
    """The next number of ``series``; the counter's row is locked until the transaction ends.

    A transaction that fails gives its number back, so a series has no gaps.
    """
    return next_numbers(session, series, 1, digits=digits)[0]


def next_numbers(session: WriteSession, series: str, count: int, *, digits: int = 6) -> list[str]:
    """The next ``count`` numbers of ``series`` at once."""
    raised = session.execute(
        _RAISE[session.dialect_name], {"series": series, "count": count}
    ).scalar_one()
    return [f"{series}-{value:0{digits}d}" for value in range(raised - count + 1, raised + 1)]
