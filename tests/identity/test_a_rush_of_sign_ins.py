"""Sixty sign-ins at once cost time, not memory, and leave the database to others (F23)."""

import resource
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.identity.doorkeeper import Doorkeeper
from app.identity.problems import SignInBusy, WrongCredentials
from app.identity.service.sessions import Browser
from app.platform.actor import Actor
from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.settings import Settings
from app.wiring import build_runtime

MEGABYTE = 1024


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@pytest.mark.slow
def test_sixty_sign_ins_at_once(
    live_database: Database, settings: Settings, clock: HeldClock, tmp_path: Path
) -> None:
    runtime = build_runtime(settings, clock=clock, database=live_database)
    door = runtime.service(Doorkeeper)
    door.hasher.matches("warm up", None)
    before = _peak()

    def attempt(number: int) -> str:
        browser = Browser(address=f"10.0.0.{number}", user_agent="test")
        try:
            door.sign_in(
                Actor.anonymous(), username=f"nobody{number}", password="x", browser=browser
            )
        except (WrongCredentials, SignInBusy) as refusal:
            return refusal.code
        return "let in"

    slowest = 0.0
    with ThreadPoolExecutor(60) as threads:
        waiting = [threads.submit(attempt, number) for number in range(60)]
        while not all(future.done() for future in waiting):
            began = time.monotonic()
            with live_database.write() as session:
                session.connection().exec_driver_sql("SELECT 1")
            slowest = max(slowest, time.monotonic() - began)
    outcomes = {future.result() for future in waiting}
    assert outcomes <= {"auth.wrong_credentials", "auth.busy"}
    assert _peak() - before < 256 * MEGABYTE
    assert slowest < 5
