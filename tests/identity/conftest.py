"""Fixtures of identity's tests."""

import pytest

from app.platform.runtime import Runtime
from tests.client import Api
from tests.identity.door import Door


@pytest.fixture
def door(runtime: Runtime, api: Api) -> Door:
    """Accounts that can really sign in."""
    return Door(runtime, api)
