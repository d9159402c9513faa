"""Who may do what in the catalogue, beyond the permission at the door.

The catalogue is public within the system but for drafts, which only those see who edit them.
"""

from app.identity.permissions import Permission, permissions_of
from app.platform.actor import Actor


def sees_drafts(actor: Actor) -> bool:
    """Whether drafts exist for ``actor``."""
    return actor.kind == "system" or Permission.CATALOGUE_EDIT in permissions_of(actor.roles)
