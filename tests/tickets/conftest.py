"""Fixtures of the ticket tests."""

import pytest

from app.platform.clock import HeldClock
from app.platform.runtime import Runtime
from tests.client import Api, People
from tests.tickets.deadline_case import DeadlineCase
from tests.tickets.scene import Scene


@pytest.fixture
def case(runtime: Runtime, api: Api, people: People, clock: HeldClock) -> DeadlineCase:
    """The notice's calendar, a unit with its people, and a clock to move."""
    return DeadlineCase(runtime, api, people, clock)


@pytest.fixture
def scene(api: Api, people: People) -> Scene:
    """A finder, two units and 行风办."""
    return Scene(api, people)
