"""What is dear or delicate may be done so often an hour and no more (ASVS 2.3.2, 2.4.1)."""

from datetime import timedelta

from app.identity.vocabulary import Role
from app.platform.clock import HeldClock
from tests.client import Api, People
from tests.tickets.scene import Scene


def test_the_next_check_of_the_chain_waits(api: Api, people: People, clock: HeldClock) -> None:
    auditor = api.as_(people.person(Role.AUDITOR))
    for _ in range(20):
        assert auditor.post("/api/v1/audit/verifications").status_code == 202
    refused = auditor.post("/api/v1/audit/verifications")
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 3601
    another = api.as_(people.person(Role.AUDITOR))
    assert another.post("/api/v1/audit/verifications").status_code == 202
    clock.advance(timedelta(hours=1))
    assert auditor.post("/api/v1/audit/verifications").status_code == 202


def test_nobody_leafs_through_the_finders(api: Api, people: People) -> None:
    scene = Scene(api, people)
    ticket_id = scene.submit()["id"]
    office = api.as_(scene.office)
    path = f"/api/v1/tickets/{ticket_id}/finder"
    body = {"purpose": "回访核实材料要求"}
    answers = [office.post(path, json=body).status_code for _ in range(31)]
    assert answers == [200] * 30 + [429]
