"""What becomes of findings: a ticket, or nothing for a reason."""

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.event_log import record
from app.platform.problems import Stale
from app.walks.events import FindingDismissed, FindingTicketed
from app.walks.problems import FindingDecided, IllegalWalkState
from app.walks.queries import parts, walks
from app.walks.vocabulary import FindingState, WalkState

DECIDABLE = frozenset({WalkState.SUBMITTED, WalkState.RETURNED, WalkState.ACCEPTED})
"""Before the walk is submitted its findings are still the walker's own notes."""


def mark_finding_ticketed(
    session: WriteSession, actor: Actor, finding_id: str, ticket_id: str
) -> None:
    """Note that a finding became a ticket; the same ticket again changes nothing.

    Called by the tickets domain when it makes the ticket, in the same transaction.

    Raises:
        FindingNotFound: not to be seen.
        IllegalWalkState: the walk is not submitted yet.
        FindingDecided: it became another ticket, or was dismissed.
    """
    finding = parts.finding_to_change(session, actor, finding_id)
    if finding.state is FindingState.TICKETED and finding.ticket_id == ticket_id:
        return
    _ensure_decidable(session, actor, finding.walk_id, finding.state)
    finding.state = FindingState.TICKETED
    finding.ticket_id = ticket_id
    finding.decided_by_id = actor.user_id
    finding.decided_at = session.now
    finding.updated_at = session.now
    session.flush()
    record(
        session,
        actor,
        FindingTicketed(aggregate_id=finding.id, walk_id=finding.walk_id, ticket_id=ticket_id),
    )


def dismiss_finding(
    session: WriteSession, actor: Actor, finding_id: str, *, reason: str, expected_version: int
) -> None:
    """Say why a finding becomes no ticket.

    Raises:
        FindingNotFound, IllegalWalkState, FindingDecided, Stale: as named.
    """
    finding = parts.finding_to_change(session, actor, finding_id)
    _ensure_decidable(session, actor, finding.walk_id, finding.state)
    if finding.version != expected_version:
        raise Stale(current_version=finding.version)
    finding.state = FindingState.DISMISSED
    finding.dismissed_reason = reason
    finding.decided_by_id = actor.user_id
    finding.decided_at = session.now
    finding.updated_at = session.now
    session.flush()
    record(
        session,
        actor,
        FindingDismissed(aggregate_id=finding.id, walk_id=finding.walk_id, reason=reason),
    )


def _ensure_decidable(
    session: WriteSession, actor: Actor, walk_id: str, state: FindingState
) -> None:
    walk = walks.walk_to_change(session, actor, walk_id)
    if walk.state not in DECIDABLE:
        raise IllegalWalkState(
            "走流程提交后才能处理其发现", "Findings are decided once their walk is submitted"
        )
    if state is not FindingState.OPEN:
        raise FindingDecided(state=state.value)
    walk.touch(session.now)
