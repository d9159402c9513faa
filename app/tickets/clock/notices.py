"""Which notices a deadline calls for by a given day, and who is to read them.

Pure. Before the deadline only the latest step is called for: after a worker's day off nobody needs
"three days left" when one is left. Escalation goes up step by step, and no step is ever left out,
because each is somebody else's cue.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from app.platform.workdays import WorkCalendar
from app.tickets.clock.vocabulary import NoticeKind, Recipient

BEFORE: tuple[tuple[NoticeKind, int], ...] = (
    (NoticeKind.DUE_TODAY, 0),
    (NoticeKind.DUE_IN_1, 1),
    (NoticeKind.DUE_IN_3, 3),
)
"""The steps before the deadline with their working days, nearest first."""

AFTER: tuple[tuple[NoticeKind, int], ...] = (
    (NoticeKind.OVERDUE_LIAISON, 1),
    (NoticeKind.OVERDUE_COORDINATOR, 3),
    (NoticeKind.OVERDUE_LEADER, 5),
)
"""The steps after the deadline with the working day on which each is taken."""

RECIPIENT: Mapping[NoticeKind, Recipient] = MappingProxyType(
    {
        NoticeKind.DUE_IN_3: Recipient.UNIT,
        NoticeKind.DUE_IN_1: Recipient.UNIT,
        NoticeKind.DUE_TODAY: Recipient.UNIT,
        NoticeKind.OVERDUE_LIAISON: Recipient.LIAISON,
        NoticeKind.OVERDUE_COORDINATOR: Recipient.COORDINATOR,
        NoticeKind.OVERDUE_LEADER: Recipient.LEADER,
    }
)


def called_for(calendar: WorkCalendar, due: date, today: date) -> tuple[NoticeKind, ...]:
    """The notices that must exist by `today` for a running clock due on `due`."""
    if today <= due:
        left = calendar.working_days_between(today, due)
        nearest = next((kind for kind, days in BEFORE if left <= days), None)
        return () if nearest is None else (nearest,)
    late = calendar.working_days_between(due, today)
    return tuple(kind for kind, days in AFTER if late >= days)
