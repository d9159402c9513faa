"""Fifty phones press the same button at once."""

from concurrent.futures import ThreadPoolExecutor

from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.settings import Settings
from app.wiring import build_runtime
from tests.client import Api, People
from tests.walks.scene import Scene, uid


def test_the_same_plan_fifty_times_at_once_is_one_walk(
    live_database: Database, settings: Settings, clock: HeldClock
) -> None:
    runtime = build_runtime(settings, clock=clock, database=live_database)
    with Api.on(runtime) as api:
        scene = Scene(api, People(runtime), clock).set_up()
        body = scene.plan_body()

        def send(_: int) -> tuple[int, str]:
            answer = api.as_(scene.walker).post("/api/v1/walks", json=body)
            return answer.status_code, answer.text

        with ThreadPoolExecutor(8) as pool:
            answers = set(pool.map(send, range(50)))
        assert len(answers) == 1
        assert answers.pop()[0] == 201
        assert len(api.as_(scene.walker).get("/api/v1/walks").json()["items"]) == 1


def test_the_same_step_twenty_times_at_once_is_one_step(
    live_database: Database, settings: Settings, clock: HeldClock
) -> None:
    runtime = build_runtime(settings, clock=clock, database=live_database)
    with Api.on(runtime) as api:
        scene = Scene(api, People(runtime), clock).set_up()
        walk = scene.started()
        part, body = f"steps/{uid()}", scene.step_body(clock.now(), 0)

        def send(_: int) -> tuple[int, str]:
            answer = scene.put(walk, part, body)
            return answer.status_code, answer.text

        with ThreadPoolExecutor(4) as pool:
            answers = set(pool.map(send, range(20)))
        assert len(answers) == 1
        assert answers.pop()[0] == 200
        assert len(scene.read(walk)["steps"]) == 1
