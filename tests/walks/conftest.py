"""The scene every test of walks plays in."""

import pytest

from app.platform.clock import HeldClock
from tests.client import Api, People
from tests.walks.scene import Scene


@pytest.fixture
def scene(api: Api, people: People, clock: HeldClock) -> Scene:
    return Scene(api, people, clock).set_up()
