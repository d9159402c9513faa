import pytest
from sqlalchemy import func, select

from app.platform.ids import new_id
from app.platform.models import EventRow
from app.platform.runtime import Runtime
from app.walks.evidence.models import Evidence
from app.walks.models import Walk
from app.walks.vocabulary import WalkState
from tests.platform.image_samples import m4a, pdf, phone_photo
from tests.walks.evidence.conftest import Scene, Send, stored_files


def _rows(runtime: Runtime) -> int:
    with runtime.database.read() as session:
        return session.scalar(select(func.count()).select_from(Evidence)) or 0


def _events(runtime: Runtime, walk_id: str) -> list[dict[str, object]]:
    with runtime.database.read() as session:
        statement = select(EventRow.payload).where(
            EventRow.aggregate_id == walk_id, EventRow.name == "walk.evidence_added"
        )
        return list(session.scalars(statement))


def test_the_same_again_is_one_row_one_event_and_the_same_answer(scene: Scene, send: Send) -> None:
    evidence_id = new_id()
    first = send(phone_photo(), evidence_id=evidence_id, file_name="a.jpg")
    again = send(phone_photo(), evidence_id=evidence_id, file_name="a.jpg")
    assert (first.status_code, again.status_code) == (200, 200)
    assert first.json() == again.json()
    assert _rows(scene.runtime) == 1
    (event,) = _events(scene.runtime, scene.walk_id)
    assert event["evidence_id"] == evidence_id
    assert "file_name" not in event
    assert len(stored_files(scene.runtime)) == 2


def test_other_content_under_the_id_is_refused(scene: Scene, send: Send) -> None:
    evidence_id = new_id()
    send(phone_photo(), evidence_id=evidence_id, file_name="a.jpg")
    for answer in (
        send(phone_photo(offset=None), evidence_id=evidence_id, file_name="a.jpg"),
        send(phone_photo(), evidence_id=evidence_id, file_name="b.jpg"),
        send(phone_photo(), evidence_id=evidence_id, file_name="a.jpg", step_id=scene.step_id),
    ):
        assert (answer.status_code, answer.json()["code"]) == (409, "evidence.other_content")
    assert _rows(scene.runtime) == 1


def test_an_idempotency_key_is_bound_to_the_file(scene: Scene, send: Send) -> None:
    key = {"Idempotency-Key": "k-1"}
    evidence_id = new_id()
    first = send(
        pdf(), media_type="application/pdf", kind="pdf", evidence_id=evidence_id, headers=key
    )
    again = send(
        pdf(), media_type="application/pdf", kind="pdf", evidence_id=evidence_id, headers=key
    )
    assert (first.status_code, again.status_code) == (200, 200)
    assert first.json() == again.json()


def test_evidence_makes_the_walk_newer(scene: Scene, send: Send) -> None:
    with scene.runtime.database.read() as session:
        before = session.get_one(Walk, scene.walk_id).version
    send(m4a(), media_type="audio/mp4", kind="audio")
    with scene.runtime.database.read() as session:
        assert session.get_one(Walk, scene.walk_id).version == before + 1


@pytest.mark.parametrize(
    ("state", "code"),
    [(WalkState.PLANNED, "walk.not_started"), (WalkState.ABANDONED, "walk.locked")],
)
def test_before_the_start_and_after_giving_up_nothing_is_added(
    state: WalkState, code: str, scene: Scene, send: Send
) -> None:
    scene.move(state)
    answer = send(m4a(), media_type="audio/mp4", kind="audio", reason="补充")
    assert (answer.status_code, answer.json()["code"]) == (409, code)
    assert stored_files(scene.runtime) == []


@pytest.mark.parametrize("state", [WalkState.SUBMITTED, WalkState.RETURNED, WalkState.ACCEPTED])
def test_a_locked_walk_takes_evidence_as_an_amendment_with_a_reason(
    state: WalkState, scene: Scene, send: Send
) -> None:
    evidence_id = new_id()
    early = send(m4a(), media_type="audio/mp4", kind="audio", evidence_id=evidence_id)
    scene.move(state)
    for reason in ("", "   "):
        refused = send(m4a(), media_type="audio/mp4", kind="audio", reason=reason)
        assert (refused.status_code, refused.json()["code"]) == (409, "walk.locked")
        assert refused.json()["demands"] == ["reason"]
    late = send(m4a(), media_type="audio/mp4", kind="audio", reason="离线补传")
    assert late.status_code == 200
    assert (late.json()["added_later"], late.json()["reason"]) == (True, "离线补传")
    # What had arrived before the lock is recognised after it.
    again = send(m4a(), media_type="audio/mp4", kind="audio", evidence_id=evidence_id)
    assert (again.status_code, again.json()) == (200, early.json())
