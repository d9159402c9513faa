"""A world with something of everything, for tests that go through all operations."""

import pytest

from app.identity.permissions import ROLE_PERMISSIONS
from app.identity.vocabulary import Role
from app.platform.runtime import Runtime
from tests.client import Api
from tests.contract.operations import Operation
from tests.contract.stocked import Asker, Stocked, stock
from tests.contract.transport import TestClient


@pytest.fixture
def stocked(runtime: Runtime, api: Api) -> Stocked:
    """Walks and tickets in several states, and a person of each role."""
    del api  # it lends its runtime to the application
    return stock(runtime)


@pytest.fixture
def asker(api: Api, stocked: Stocked) -> Asker:
    """Whoever may ask an operation, and is nearest to its object."""
    clients: dict[Role | None, TestClient] = {
        role: api.as_(person) for role, person in stocked.persons.items()
    }
    clients[None] = api.anonymous

    def choose(operation: Operation) -> TestClient:
        permission = operation.item.get("x-permission")
        for role in (Role.HANDLER, Role.WALKER, Role.COORDINATOR, *Role):
            if permission in {str(one) for one in ROLE_PERMISSIONS[role]}:
                return clients[role]
        return clients[Role.WALKER if permission == "step" else None]

    return choose
