"""An installation with something of everything in it, and a person of each role."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.identity.vocabulary import Role
from app.platform.clock import HeldClock, SystemClock
from app.platform.runtime import Runtime
from app.platform.settings import load_settings
from app.seeding import seed_reference_data
from app.wiring import build_runtime
from tests.client import Api, People, Person
from tests.conftest import migrate
from tests.contract.operations import Operation
from tests.contract.transport import TestClient
from tests.tickets.scene import Scene as Tickets
from tests.walks.scene import Scene as Walks

Asker = Callable[[Operation], TestClient]
SECRETS = {"token_secret": "t" * 48, "field_secret": "f" * 48}


@dataclass
class Stocked:
    """Who there is, and an id of each sort of thing."""

    persons: dict[Role, Person]
    ids: dict[str, Any]


def installed(folder: Path, url: str = "") -> Runtime:
    """A migrated and seeded installation in ``folder`` that keeps real time."""
    settings = load_settings(
        profile="test",
        data_dir=folder,
        database_url=url,
        worker_in_process=False,
        **SECRETS,
    )
    folder.mkdir(parents=True, exist_ok=True)
    migrate(settings.effective_database_url)
    runtime = build_runtime(settings)
    seed_reference_data(runtime.database)
    return runtime


def stock(runtime: Runtime) -> Stocked:
    """Walks and tickets in several states, put in over HTTP."""
    clock = runtime.clock
    if isinstance(clock, SystemClock):
        runtime.clock = runtime.database.clock = HeldClock(clock.now())
    people = People(runtime)
    with Api.on(runtime) as api:
        assert isinstance(runtime.clock, HeldClock)
        walks = Walks(api, people, runtime.clock).set_up()
        tickets = Tickets(api, people)
        walk = walks.submitted()
        planned = walks.plan()
        ticket_id = tickets.rectifying()
        measure = tickets.measure(ticket_id)
        tickets.submit()
        tickets.verified()
    runtime.clock = runtime.database.clock = clock
    persons = {
        Role.WALKER: walks.walker,
        Role.EXPERIENCER: walks.experiencer,
        Role.HANDLER: tickets.handler,
        Role.LIAISON: tickets.liaison,
        Role.COORDINATOR: tickets.office,
        Role.LEADER: tickets.leader,
    } | {
        role: people.person(role)
        for role in (Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR)
    }
    ids = {
        "walk_id": walk["id"],
        "step_id": walk["step"],
        "finding_id": walk["problem"],
        "planned_walk_id": planned["id"],
        "ticket_id": ticket_id,
        "measure_id": measure["id"],
        "user_id": walks.walker.user_id,
        "organisation_id": tickets.unit,
        "guide_id": walks.ids["guide"],
        "version_id": walks.ids["version"],
        "matter_id": walks.ids["matter"],
        "bundle_id": walks.ids["bundle"],
        "channel_id": walks.ids["channel"],
        "outlet_id": walks.ids["outlet"],
        "checklist_id": walks.ids["checklist"],
    }
    return Stocked(persons, ids)
