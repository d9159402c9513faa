"""Rate limits: a fixed window, counted by one upsert, exact under concurrency."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from sqlalchemy import select

from app.platform.clock import HeldClock
from app.platform.models import RateLimitRow
from app.platform.rate_limits import clear, hit, peek
from app.platform.runtime import Runtime

MINUTE = timedelta(minutes=1)


def test_the_limit_holds_within_a_window_and_is_free_in_the_next(
    bare: Runtime, clock: HeldClock
) -> None:
    with bare.database.write() as session:
        answers = [hit(session, key="login:a", limit=2, window=MINUTE) for _ in range(3)]
        assert [answer.allowed for answer in answers] == [True, True, False]
        assert [answer.remaining for answer in answers] == [1, 0, 0]
        assert 1 <= answers[2].retry_after <= 61
        assert hit(session, key="login:b", limit=2, window=MINUTE).allowed
    clock.advance(MINUTE)
    with bare.database.write() as session:
        assert hit(session, key="login:a", limit=2, window=MINUTE).allowed


def test_peeking_does_not_count_and_clearing_forgets(bare: Runtime) -> None:
    with bare.database.write() as session:
        hit(session, key="k", limit=1, window=MINUTE)
        assert not peek(session, key="k", limit=1, window=MINUTE).allowed
        clear(session, key="k")
        assert peek(session, key="k", limit=1, window=MINUTE).allowed


def test_only_a_hash_of_the_key_is_stored(bare: Runtime) -> None:
    with bare.database.write() as session:
        hit(session, key="login:10.0.0.1:zhang", limit=1, window=MINUTE)
        stored = session.execute(select(RateLimitRow.key)).scalar_one()
    assert "zhang" not in stored
    assert len(stored) == 64


def test_parallel_hits_are_all_counted(live: Runtime) -> None:
    def once(_number: int) -> bool:
        with live.database.write() as session:
            return hit(session, key="k", limit=10, window=MINUTE).allowed

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(once, range(40)))
    assert answers.count(True) == 10
