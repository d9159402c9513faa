"""Who somebody is to tickets in general: what their roles permit and how far they see."""

from functools import lru_cache

from app.identity.permissions import Permission, permissions_of
from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.tickets.facts import ActorFacts

_permissions_held = lru_cache(maxsize=512)(permissions_of)
_SEES_ALL = frozenset({Role.COORDINATOR.value, Role.LEADER.value})
_OF_UNIT = frozenset({Role.HANDLER.value, Role.LIAISON.value})
_ALL_PERMISSIONS = frozenset(Permission)


def actor_facts(actor: Actor) -> ActorFacts:
    """What the life cycle needs to know of ``actor``."""
    if actor.kind == "system":
        return ActorFacts(user_id=None, permissions=_ALL_PERMISSIONS, office=True, system=True)
    return ActorFacts(
        user_id=actor.user_id,
        organisation_id=actor.organisation_id,
        permissions=_permissions_held(actor.roles),
        office=Role.COORDINATOR.value in actor.roles,
    )


def sees_all(actor: Actor) -> bool:
    """Coordinators work on every ticket, leaders read every ticket."""
    return actor.kind == "system" or not actor.roles.isdisjoint(_SEES_ALL)


def unit_of(actor: Actor) -> str | None:
    """The unit whose tickets ``actor`` sees by office, if any."""
    if actor.organisation_id is None or actor.roles.isdisjoint(_OF_UNIT):
        return None
    return actor.organisation_id


def is_office(actor: Actor) -> bool:
    """Whether ``actor`` belongs to the coordinators of 行风办."""
    return actor.kind == "system" or Role.COORDINATOR.value in actor.roles
