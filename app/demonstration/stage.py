"""Everything a story needs at hand: the database, the clock, the people, the places."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from app.demonstration.agenda import Agenda
from app.demonstration.cast import Cast
from app.demonstration.photos import photo
from app.demonstration.places import Places
from app.platform.actor import Actor
from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.file_intake import FileIntake, KeptFile
from app.platform.file_kinds import FileKind
from app.tickets.queries.tickets import lock_ticket
from app.walks.evidence.queries import PREFIX
from app.walks.evidence.service.rows import Sent
from app.walks.queries.walks import walk_to_change

SEED = "辽人社办〔2023〕38号"
_WORKER = Actor.system("worker")

UseCase = Callable[..., Any]


@dataclass(slots=True, kw_only=True)
class Stage:
    """Shared by all stories; what one leaves here others may find."""

    database: Database
    clock: HeldClock
    agenda: Agenda
    cast: Cast
    places: Places
    intake: FileIntake
    programme_id: str
    fates: Mapping[str, str]
    tickets: dict[str, str] = field(default_factory=dict)
    walks: dict[str, str] = field(default_factory=dict)

    def luck(self, of: str) -> Random:
        """A story's own chance, so that it does not depend on what happens in others."""
        return Random(f"{SEED}/{of}")

    def with_ticket(self, actor: Actor, use_case: UseCase, ticket_id: str, **said: Any) -> Any:
        """Do something to a ticket as it stands now."""
        with self.database.write() as session:
            version = lock_ticket(session, _WORKER, ticket_id).version
            return use_case(session, actor, ticket_id, expected_version=version, **said)

    def with_walk(self, actor: Actor, use_case: UseCase, walk_id: str, **said: Any) -> None:
        """Do something to a walk as it stands now."""
        with self.database.write() as session:
            version = walk_to_change(session, _WORKER, walk_id).version
            use_case(session, actor, walk_id, expected_version=version, **said)

    def do(self, actor: Actor, use_case: UseCase, *what: Any, **said: Any) -> Any:
        """Do something that no version is asked for."""
        with self.database.write() as session:
            return use_case(session, actor, *what, **said)

    def take_photo(self, rng: Random, name: str, **of: Any) -> tuple[Sent, KeptFile]:
        """A photo taken now, cleaned and stored as every other file."""
        with self.intake.spool(FileKind.PHOTO) as spool:
            file = spool.write_all([photo(rng)])
            kept = self.intake.take(
                file,
                kind=FileKind.PHOTO,
                declared="image/jpeg",
                file_name=f"{name}.jpg",
                prefix=PREFIX,
            )
            sent = Sent(
                kind=FileKind.PHOTO,
                file_name=f"{name}.jpg",
                captured_at=self.clock.now(),
                sha256=file.sha256,
                **of,
            )
        return sent, kept


def words(says: Mapping[str, Any], turn: str) -> str:
    """What is said at that turn; a turn without words is a hole in the script."""
    said: str = says[turn]
    return said
