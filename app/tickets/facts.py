"""What the rules of tickets need to know, as plain values; and what they answer.

Pure: filled by ``queries`` from one row, so that rules are tested without a database.
"""

from dataclasses import dataclass, field
from datetime import datetime

from app.tickets.vocabulary import Rule, TicketState


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketFacts:
    """What is known of one ticket.

    ``fixer_ids`` and ``fixing_unit_ids`` hold everyone who ever laid hands on the matter itself;
    ``exemptions`` the signed waivers as pairs of a rule and the person it is waived for.
    """

    state: TicketState
    organisation_id: str | None = None
    first_organisation_id: str | None = None
    finder_id: str | None = None
    finder_organisation_id: str | None = None
    bounces: int = 0
    appeals: int = 0
    proven_measures: int = 0
    rectified_at: datetime | None = None
    verifier_id: str | None = None
    substitute_id: str | None = None
    fixer_ids: frozenset[str] = frozenset()
    fixing_unit_ids: frozenset[str] = frozenset()
    exemptions: frozenset[tuple[Rule, str]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorFacts:
    """What is known of the one who acts; ``office`` marks a coordinator of 行风办."""

    user_id: str | None
    organisation_id: str | None = None
    permissions: frozenset[str] = field(default_factory=frozenset)
    office: bool = False
    system: bool = False


@dataclass(frozen=True, slots=True)
class Unmet:
    """A condition that does not hold (yet), told to people in both languages."""

    code: str
    message: str
    message_en: str

    def as_json(self) -> dict[str, str]:
        """As answered with ``available_actions`` and in problems."""
        return {"code": self.code, "message": self.message, "message_en": self.message_en}
