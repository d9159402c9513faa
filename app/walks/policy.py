"""Who plays which part in a walk, and who may know the walker's name."""

from typing import Protocol

from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.walks.lifecycle import Part


class Held(Protocol):
    """What of a walk its holders are judged by."""

    @property
    def walker_id(self) -> str:
        """Who walks."""
        ...

    @property
    def walker_organisation_id(self) -> str | None:
        """The unit the walker belonged to when the walk was planned."""
        ...

    @property
    def is_experiencer(self) -> bool:
        """Whether the walk is an invited citizen's."""
        ...

    @property
    def needs_unit_review(self) -> bool:
        """Whether the walker's unit speaks first."""
        ...


def parts_played(actor: Actor, walk: Held) -> frozenset[Part]:
    """The parts ``actor`` plays; a walker never reviews the own walk, whatever the roles."""
    if actor.user_id is None:
        return frozenset()
    if actor.user_id == walk.walker_id:
        return frozenset({Part.WALKER})
    parts = set()
    own_unit = (
        actor.organisation_id is not None and actor.organisation_id == walk.walker_organisation_id
    )
    if walk.needs_unit_review and own_unit and actor.has(Role.LIAISON):
        parts.add(Part.UNIT_REVIEWER)
    if actor.has(Role.COORDINATOR):
        parts.add(Part.COORDINATOR)
    return frozenset(parts)


def may_name_walker(actor: Actor, *, walker_id: str, is_experiencer: bool) -> bool:
    """Experiencers are known to themselves and to the coordinator only (A7)."""
    return (
        not is_experiencer
        or actor.user_id == walker_id
        or actor.has(Role.COORDINATOR)
        or actor.kind == "system"
    )
