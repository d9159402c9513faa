import json

import pytest

from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.ids import new_id
from app.walks.evidence import queries
from tests.client import Api, People, Person
from tests.platform.image_samples import pdf, phone_photo
from tests.walks.evidence.conftest import Scene, Send


def _actor(person: Person, role: Role) -> Actor:
    return Actor(
        user_id=person.user_id, organisation_id=person.organisation_id, roles=frozenset({role})
    )


def _upload(api: Api, person: Person, evidence_id: str, data: bytes = b"") -> dict[str, object]:
    answer = api.as_(person).put(
        f"/api/v1/evidence/{evidence_id}",
        content=data or pdf(),
        params={"kind": "pdf", "file_name": "整改通知.pdf"},
        headers={"Content-Type": "application/pdf"},
    )
    return {"status": answer.status_code, **answer.json()}


@pytest.mark.parametrize("role", [Role.WALKER, Role.EXPERIENCER, Role.LEADER, Role.AUDITOR])
def test_only_handlers_and_liaisons_add_for_their_unit(
    role: Role, api: Api, people: People
) -> None:
    assert _upload(api, people.person(role), new_id())["status"] == 403


def test_a_unit_adds_once_and_its_own_people_read(api: Api, people: People) -> None:
    handler = people.person(Role.HANDLER)
    liaison = people.person(Role.LIAISON, organisation=handler.organisation_id)
    evidence_id = new_id()
    first, again = _upload(api, handler, evidence_id), _upload(api, handler, evidence_id)
    assert (first.pop("status"), again.pop("status")) == (200, 200)
    assert first == again
    assert first["organisation_id"] == handler.organisation_id
    assert first["walk_id"] is None
    content = api.as_(liaison).get(f"/api/v1/evidence/{evidence_id}/content")
    assert content.content == pdf()
    assert _upload(api, handler, evidence_id, pdf(pages=2))["code"] == "evidence.other_content"


def test_another_unit_neither_reads_nor_takes_it(api: Api, people: People) -> None:
    handler, other = people.person(Role.HANDLER), people.person(Role.HANDLER)
    evidence_id = new_id()
    _upload(api, handler, evidence_id)
    for tail in ("", "/content", "/thumbnail"):
        assert api.as_(other).get(f"/api/v1/evidence/{evidence_id}{tail}").status_code == 404
    assert _upload(api, other, evidence_id)["code"] == "evidence.other_content"


def test_a_measure_may_name_only_files_of_its_own_unit(
    scene: Scene, send: Send, api: Api, people: People
) -> None:
    handler, other = people.person(Role.HANDLER), people.person(Role.HANDLER)
    own, foreign, of_walk = new_id(), new_id(), new_id()
    _upload(api, handler, own)
    _upload(api, other, foreign)
    send(phone_photo(), evidence_id=of_walk)
    with scene.runtime.database.read() as session:
        allowed = queries.unit_evidence_ids(
            session, _actor(handler, Role.HANDLER), [own, foreign, of_walk]
        )
        shown = queries.evidence_of_units(session, [own, foreign, of_walk])
    assert allowed == {own}
    assert {row["id"] for row in shown} == {own, foreign}


def test_what_a_unit_under_test_is_shown_leads_back_to_nobody(scene: Scene, send: Send) -> None:
    send(
        phone_photo(),
        file_name="张三拍的.jpg",
        finding_id=scene.finding_id,
        captured_at="2023-10-16T08:41:09+08:00",
    )
    send(phone_photo(offset=None), file_name="other.jpg")
    with scene.runtime.database.read() as session:
        (row,) = queries.evidence_of_findings(session, [scene.finding_id])
        assert queries.evidence_of_findings(session, []) == []
    assert row["finding_id"] == scene.finding_id
    assert row["file_name"] == f"照片-{row['stored_sha256'][:8]}.jpg"
    text = json.dumps(row, default=str, ensure_ascii=False)
    for secret in ("张三", scene.walk_id, scene.walker.user_id, "2023-10-16"):
        assert secret not in text
