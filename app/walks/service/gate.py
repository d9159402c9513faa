"""The one gate of every write on a walk: visible, one's own part, in the right state, not stale."""

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.problems import Stale
from app.walks.lifecycle import LOCKED, Action, Transition, transition
from app.walks.models import Walk
from app.walks.policy import parts_played
from app.walks.problems import (
    IllegalWalkState,
    NotYourPart,
    WalkLocked,
    WalkNotStarted,
)
from app.walks.queries import walks
from app.walks.vocabulary import WalkState


def own_walk(session: WriteSession, actor: Actor, walk_id: str) -> Walk:
    """The actor's own walk, locked for a change.

    Raises:
        WalkNotFound: not to be seen.
        NotYourPart: somebody else's walk.
    """
    walk = walks.walk_to_change(session, actor, walk_id)
    if walk.walker_id != actor.user_id:
        raise NotYourPart
    return walk


def ensure_recording(walk: Walk) -> None:
    """Refuse to record on a walk that has not begun or is locked."""
    if transition(Action.RECORD, walk.state) is not None:
        return
    if walk.state in LOCKED:
        raise WalkLocked(state=walk.state.value)
    raise WalkNotStarted(state=walk.state.value)


def permit(actor: Actor, walk: Walk, action: Action, *, expected_version: int) -> Transition:
    """The row of the life cycle that lets ``actor`` do ``action`` now.

    Raises:
        NotYourPart: nobody in the actor's part may ever do this.
        IllegalWalkState: not in this state.
        Stale: the walk changed since it was read.
    """
    parts = parts_played(actor, walk)
    row = transition(action, walk.state)
    possible = [known for known in _rows(action) if not parts.isdisjoint(known.parts)]
    if not possible:
        raise NotYourPart
    if row is None or parts.isdisjoint(row.parts):
        raise IllegalWalkState(
            f"“{walk.state.zh}”状态下不能执行此操作",
            f"Not possible while the walk is {walk.state.en.lower()}",
            state=walk.state.value,
        )
    if walk.version != expected_version:
        raise Stale(current_version=walk.version)
    return row


def move(walk: Walk, row: Transition) -> None:
    """Carry a transition out; the only place where a walk's state is set after planning."""
    if row.target is not None:
        walk.state = row.target


def _rows(action: Action) -> list[Transition]:
    rows = (transition(action, state) for state in WalkState)
    return [row for row in rows if row is not None]
