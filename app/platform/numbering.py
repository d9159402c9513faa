"""Human numbers such as ``FK-2026-000123``: short enough to be read out on the telephone."""

from sqlalchemy import insert, update

from app.platform.db import WriteSession
from app.platform.models import CounterRow


def next_number(session: WriteSession, series: str, *, digits: int = 6) -> str:
    """The next number of ``series``; the counter's row is locked until the transaction ends.

    A transaction that fails gives its number back, so a series has no gaps.
    """
    return next_numbers(session, series, 1, digits=digits)[0]


def next_numbers(session: WriteSession, series: str, count: int, *, digits: int = 6) -> list[str]:
    """The next ``count`` numbers of ``series`` at once."""
    raised = session.execute(
        update(CounterRow)
        .where(CounterRow.series == series)
        .values(value=CounterRow.value + count)
        .returning(CounterRow.value)
    ).scalar_one_or_none()
    if raised is None:
        with session.begin_nested():
            session.execute(insert(CounterRow).values(series=series, value=count))
        raised = count
    return [f"{series}-{value:0{digits}d}" for value in range(raised - count + 1, raised + 1)]
