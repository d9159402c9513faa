import pytest

from app.identity.vocabulary import Role
from app.platform.ids import new_id
from app.walks.models import Walk
from tests.client import Api, People
from tests.platform.image_samples import m4a, phone_photo
from tests.walks.evidence.conftest import Scene, Send, make_scene, stored_files

TAILS = ["", "/content", "/thumbnail"]


def test_nobody_without_a_token_gets_in(scene: Scene, api: Api) -> None:
    for tail in TAILS:
        assert api.anonymous.get(scene.path(new_id(), tail)).status_code == 401
    answer = api.anonymous.put(
        scene.path(new_id()), content=b"x" * 100_000, headers={"Content-Type": "image/jpeg"}
    )
    assert answer.status_code == 401
    assert stored_files(scene.runtime) == []


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMINISTRATOR])
def test_roles_without_the_permission_are_refused(
    role: Role, scene: Scene, send: Send, api: Api, people: People
) -> None:
    stranger = people.person(role)
    assert send(phone_photo(), person=stranger).status_code == 403
    for tail in TAILS:
        assert api.as_(stranger).get(scene.path(new_id(), tail)).status_code == 403


@pytest.mark.parametrize("role", [Role.WALKER, Role.EXPERIENCER, Role.HANDLER])
def test_another_persons_walk_is_not_there(
    role: Role, scene: Scene, send: Send, api: Api, people: People
) -> None:
    evidence_id = new_id()
    assert send(phone_photo(), evidence_id=evidence_id).status_code == 200
    stranger = people.person(role)
    for tail in TAILS:
        answer = api.as_(stranger).get(scene.path(evidence_id, tail))
        assert (answer.status_code, answer.json()["code"]) == (404, "evidence.not_found")
    listed = api.as_(stranger).get(f"/api/v1/walks/{scene.walk_id}/evidence")
    assert (listed.status_code, listed.json()["code"]) == (404, "walk.not_found")
    assert send(phone_photo(), person=stranger).json()["code"] == "walk.not_found"


def test_a_unit_under_test_of_the_same_house_sees_nothing_either(
    scene: Scene, send: Send, api: Api, people: People
) -> None:
    evidence_id = new_id()
    send(phone_photo(), evidence_id=evidence_id)
    colleague = people.person(Role.HANDLER, organisation=scene.walker.organisation_id)
    assert api.as_(colleague).get(scene.path(evidence_id)).status_code == 404
    assert api.as_(colleague).get(f"/api/v1/evidence/{evidence_id}").status_code == 404


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.LEADER])
def test_who_sees_the_walk_reads_but_does_not_add(
    role: Role, scene: Scene, send: Send, api: Api, people: People
) -> None:
    evidence_id = new_id()
    send(phone_photo(), evidence_id=evidence_id)
    reader = people.person(role)
    for tail in TAILS:
        assert api.as_(reader).get(scene.path(evidence_id, tail)).status_code == 200
    assert send(phone_photo(), person=reader).status_code == 403


def test_a_liaison_reads_own_staff_but_not_experiencers(
    scene: Scene, send: Send, api: Api, people: People
) -> None:
    evidence_id = new_id()
    send(phone_photo(), evidence_id=evidence_id)
    liaison = people.person(Role.LIAISON, organisation=scene.walker.organisation_id)
    assert api.as_(liaison).get(scene.path(evidence_id, "/content")).status_code == 200
    assert send(phone_photo(), person=liaison).json()["code"] == "walk.not_your_part"
    with scene.runtime.database.write() as session:
        session.get_one(Walk, scene.walk_id).is_experiencer = True
    assert api.as_(liaison).get(scene.path(evidence_id, "/content")).status_code == 404


def test_evidence_is_found_under_its_own_walk_only(scene: Scene, send: Send, api: Api) -> None:
    evidence_id = new_id()
    send(m4a(), media_type="audio/mp4", kind="audio", evidence_id=evidence_id)
    other = make_scene(scene.runtime, scene.walker)
    assert api.as_(scene.walker).get(other.path(evidence_id)).status_code == 404
    assert api.as_(scene.walker).get(f"/api/v1/evidence/{evidence_id}").status_code == 404
    foreign = send(m4a(), media_type="audio/mp4", kind="audio", finding_id=other.finding_id)
    assert foreign.json()["code"] == "walk.unknown_reference"
    assert foreign.json()["errors"][0]["pointer"] == "/finding_id"
