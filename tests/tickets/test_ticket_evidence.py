"""Who sees a ticket sees what proves it; a unit gets nothing that leads back to the finder."""

import httpx
import pytest

from app.platform.ids import new_id
from app.walks.vocabulary import WalkState
from tests.client import Api, Person
from tests.platform.image_samples import pdf, phone_photo
from tests.tickets.scene import Scene
from tests.walks.evidence.conftest import Scene as WalkScene
from tests.walks.evidence.conftest import make_scene


@pytest.fixture
def walk(scene: Scene) -> WalkScene:
    return make_scene(scene.people.runtime, scene.finder)


def _send(api: Api, walk: WalkScene, data: bytes, kind: str, media_type: str) -> str:
    evidence_id = new_id()
    answer = api.as_(walk.walker).put(
        walk.path(evidence_id),
        content=data,
        params={"kind": kind, "finding_id": walk.finding_id, "file_name": "张三拍摄"},
        headers={"Content-Type": media_type},
    )
    assert answer.status_code == 200, answer.text
    return evidence_id


def _dispatched(scene: Scene, walk: WalkScene) -> str:
    walk.move(WalkState.SUBMITTED)
    made = scene.api.as_(scene.finder).post("/api/v1/tickets", json={"finding_id": walk.finding_id})
    assert made.status_code == 201, made.text
    ticket_id: str = made.json()["id"]
    scene.do(scene.office, ticket_id, "dispatch", organisation_id=scene.unit)
    return ticket_id


def _files(api: Api, person: Person, ticket_id: str) -> httpx.Response:
    answer: httpx.Response = api.as_(person).get(f"/api/v1/tickets/{ticket_id}/evidence")
    return answer


def test_a_unit_gets_the_photo_and_nothing_that_names_the_finder(
    scene: Scene, walk: WalkScene, api: Api
) -> None:
    photo = _send(api, walk, phone_photo(), "photo", "image/jpeg")
    document = _send(api, walk, pdf(), "pdf", "application/pdf")
    ticket_id = _dispatched(scene, walk)

    for stranger in (scene.stranger,):
        assert _files(api, stranger, ticket_id).status_code == 404
        path = f"/api/v1/tickets/{ticket_id}/evidence/{photo}/content"
        assert api.as_(stranger).get(path).status_code == 404

    seen = _files(api, scene.handler, ticket_id)
    assert [row["id"] for row in seen.json()["items"]] == [photo]
    for tell in ("张三", scene.finder.user_id, walk.walk_id, "2023-11-02"):
        assert tell not in seen.text
    base = f"/api/v1/tickets/{ticket_id}/evidence"
    content = api.as_(scene.handler).get(f"{base}/{photo}/content")
    assert content.status_code == 200
    assert b"SecretPhone" not in content.content
    assert "%E5%BC%A0" not in content.headers["content-disposition"]
    assert api.as_(scene.handler).get(f"{base}/{photo}/thumbnail").status_code == 200
    assert api.as_(scene.handler).get(f"{base}/{document}/content").status_code == 404
    assert api.as_(scene.handler).get(f"{base}/{new_id()}/content").status_code == 404

    everything = _files(api, scene.office, ticket_id).json()["items"]
    assert {row["id"] for row in everything} == {photo, document}
    assert len(_files(api, scene.finder, ticket_id).json()["items"]) == 2


def test_the_finder_sees_what_proves_the_measure(scene: Scene, walk: WalkScene, api: Api) -> None:
    ticket_id = _dispatched(scene, walk)
    scene.do(scene.handler, ticket_id, "accept")
    proof = new_id()
    sent = api.as_(scene.handler).put(
        f"/api/v1/evidence/{proof}",
        content=phone_photo(),
        params={"kind": "photo", "file_name": "新窗口.jpg"},
        headers={"Content-Type": "image/jpeg"},
    )
    assert sent.status_code == 200, sent.text
    measure = scene.measure(ticket_id)
    done = api.as_(scene.handler).post(
        f"/api/v1/measures/{measure['id']}/complete",
        json={"result": "已取消该证明", "evidence_ids": [proof]},
        headers={"If-Match": f'"{measure["version"]}"'},
    )
    assert done.status_code == 200, done.text
    rows = _files(api, scene.finder, ticket_id).json()["items"]
    assert [(row["id"], row["source"], row["measure_id"]) for row in rows] == [
        (proof, "measure", measure["id"])
    ]
    path = f"/api/v1/tickets/{ticket_id}/evidence/{proof}/content"
    assert api.as_(scene.finder).get(path).status_code == 200


def test_a_walkers_file_proves_no_units_measure(scene: Scene, walk: WalkScene, api: Api) -> None:
    photo = _send(api, walk, phone_photo(), "photo", "image/jpeg")
    ticket_id = _dispatched(scene, walk)
    scene.do(scene.handler, ticket_id, "accept")
    measure = scene.measure(ticket_id)
    answer = api.as_(scene.handler).post(
        f"/api/v1/measures/{measure['id']}/complete",
        json={"result": "完成", "evidence_ids": [photo]},
        headers={"If-Match": f'"{measure["version"]}"'},
    )
    assert answer.status_code == 422, answer.text
