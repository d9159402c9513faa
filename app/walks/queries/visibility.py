"""Which walks an actor sees. A unit under test sees none: it meets findings as tickets."""

from sqlalchemy import ColumnElement, and_, false, or_, true

from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.walks.models import Walk


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """The condition that every read of walks and of their parts carries.

    A liaison sees the walks of the own unit's staff, but not those of its experiencers: their
    identity is sealed, and their unit may be the one they test.
    """
    if actor.kind == "system" or actor.has(Role.COORDINATOR, Role.LEADER):
        return true()
    if actor.user_id is None:
        return false()
    reasons: list[ColumnElement[bool]] = [Walk.walker_id == actor.user_id]
    if actor.has(Role.LIAISON) and actor.organisation_id is not None:
        reasons.append(
            and_(
                Walk.walker_organisation_id == actor.organisation_id,
                Walk.is_experiencer.is_(False),
            )
        )
    return or_(*reasons)
