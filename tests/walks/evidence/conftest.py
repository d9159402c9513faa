"""A walk under way with a step and a finding, its people, and short ways to send files."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from app.catalogue.models import Channel, Matter
from app.catalogue.vocabulary import Board, ChannelKind
from app.identity.vocabulary import Role
from app.platform.ids import new_id
from app.platform.runtime import Runtime
from app.walks.models import Finding, Step, Walk
from app.walks.vocabulary import (
    ActedIdentity,
    CaseKind,
    Dimension,
    FindingKind,
    FindingSeverity,
    FindingState,
    Mode,
    Persona,
    WalkState,
)
from tests.client import Api, People, Person


@dataclass(frozen=True)
class Scene:
    """A walk with what hangs on it."""

    runtime: Runtime
    walker: Person
    walk_id: str
    step_id: str
    finding_id: str

    def path(self, evidence_id: str, tail: str = "") -> str:
        return f"/api/v1/walks/{self.walk_id}/evidence/{evidence_id}{tail}"

    def move(self, state: WalkState) -> None:
        """Put the walk into a state, without the rules that lead there."""
        with self.runtime.database.write() as session:
            walk = session.get_one(Walk, self.walk_id)
            walk.state = state
            walk.submitted_at = walk.ended_at = session.now


@pytest.fixture
def scene(runtime: Runtime, people: People) -> Scene:
    walker = people.person(Role.WALKER)
    return make_scene(runtime, walker)


def make_scene(runtime: Runtime, walker: Person) -> Scene:
    ids = [new_id() for _ in range(5)]
    channel_id, matter_id, walk_id, step_id, finding_id = ids
    with runtime.database.write() as session:
        now = session.now
        stamps: dict[str, Any] = {"created_at": now, "updated_at": now}
        session.add_all(
            [
                Channel(
                    id=channel_id,
                    code=f"T-{channel_id}",
                    kind=ChannelKind.SERVICE,
                    name="辽事通",
                    name_en="Liaoshitong",
                    phone="",
                    url="",
                    **stamps,
                ),
                Matter(
                    id=matter_id,
                    name="失业登记",
                    name_pinyin="shi ye deng ji",
                    name_initials="sydj",
                    board=Board.EMPLOYMENT,
                    local_code=f"T-{matter_id}",
                    **stamps,
                ),
            ]
        )
        session.flush()
        session.add(
            Walk(
                id=walk_id,
                number=f"Z-{walk_id}",
                title="",
                walker_id=walker.user_id,
                walker_organisation_id=walker.organisation_id,
                pseudonym="走流程人员·ABCDEF",
                matter_id=matter_id,
                mode=Mode.IN_PERSON,
                acted_identity=ActedIdentity.PUBLIC,
                persona=Persona.NONE,
                channel_id=channel_id,
                announced=False,
                case_kind=CaseKind.REAL,
                questions=[],
                linked_ticket_ids=[],
                state=WalkState.STARTED,
                started_at=now,
                question_answers=[],
                receipts={},
                **stamps,
            )
        )
        session.flush()
        session.add(
            Step(
                id=step_id,
                walk_id=walk_id,
                position=1,
                name="材料提交",
                visit_number=1,
                materials=[],
                fee_note="",
                note="",
                client_started_at=now,
                started_at=now,
                pauses=[],
                time_flags=[],
                digest="0" * 64,
                **stamps,
            )
        )
        session.flush()
        session.add(
            Finding(
                id=finding_id,
                walk_id=walk_id,
                kind=FindingKind.PROBLEM,
                dimension=Dimension.FLOW,
                severity=FindingSeverity.MODERATE,
                title="要求指南外的纸质证明",
                description="",
                step_id=step_id,
                suggestion="",
                state=FindingState.OPEN,
                digest="0" * 64,
                **stamps,
            )
        )
    return Scene(runtime, walker, walk_id, step_id, finding_id)


Send = Callable[..., httpx.Response]


@pytest.fixture
def send(api: Api, scene: Scene) -> Send:
    """Send a file to the scene's walk as a raw body; everything can be said otherwise."""

    def sender(
        data: bytes,
        *,
        media_type: str = "image/jpeg",
        evidence_id: str | None = None,
        person: Person | None = None,
        headers: dict[str, str] | None = None,
        **said: str,
    ) -> httpx.Response:
        answer: httpx.Response = api.as_(person or scene.walker).put(
            scene.path(evidence_id or new_id()),
            content=data,
            params={"kind": "photo", **said},
            headers={"Content-Type": media_type, **(headers or {})},
        )
        return answer

    return sender


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def stored_files(runtime: Runtime) -> list[str]:
    """Names of all files below the data folder: stored, staged and spooled ones."""
    folder = runtime.settings.data_dir
    kept = [*(folder / "files").rglob("*"), *(folder / "spool").rglob("*")]
    return sorted(path.name for path in kept if path.is_file())
