"""Who may not be whom: finder, fixer, verifier and signer of one ticket.

The verifier is the original finder, or a substitute drawn from outside the fixing unit. The fixer
is never finder, verifier or signer; the signer is neither fixer nor verifier; the fixing unit never
verifies itself. A waiver names one rule and one person, is signed by somebody else, and counted.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.tickets.facts import ActorFacts, TicketFacts, Unmet
from app.tickets.vocabulary import Rule

SUBSTITUTE_AFTER: Final = timedelta(days=10)
"""How long the finder has for the evaluation before a substitute may be drawn."""

_BROKEN: Final = {
    Rule.FIXER_IS_FINDER: Unmet(
        "segregation.fixer_is_finder",
        "发现人不得承办自己发现的问题",
        "Whoever found it may not fix it",
    ),
    Rule.VERIFIER_IS_FIXER: Unmet(
        "segregation.verifier_is_fixer",
        "整改人不得复核自己的整改",
        "Whoever fixed it may not verify it",
    ),
    Rule.VERIFIER_IN_FIXING_UNIT: Unmet(
        "segregation.verifier_in_fixing_unit",
        "整改单位不得自我复核，请由单位以外的复核人评价",
        "The fixing unit never verifies itself; a substitute from outside is needed",
    ),
    Rule.SIGNER_IS_FIXER: Unmet(
        "segregation.signer_is_fixer",
        "整改人不得销号",
        "Whoever fixed it may not sign it off",
    ),
    Rule.SIGNER_IS_VERIFIER: Unmet(
        "segregation.signer_is_verifier",
        "复核人不得销号",
        "Whoever verified it may not sign it off",
    ),
}

NOT_YET_DUE: Final = Unmet(
    "substitute.not_due",
    "发现人仍在评价期限内，暂不能抽取复核人",
    "The finder still has time to evaluate; no substitute may be drawn yet",
)
SELF_EXEMPTION: Final = Unmet(
    "exemption.self_signed",
    "豁免须由本人以外的行风办人员签署",
    "An exemption must be signed by somebody else",
)


def refused_as_fixer(ticket: TicketFacts, actor: ActorFacts) -> Unmet | None:
    """Why ``actor`` may not work on the ticket for its unit."""
    return _first_broken(ticket, actor.user_id, _rules_of_fixer(ticket, actor.user_id))


def refused_as_verifier(ticket: TicketFacts, actor: ActorFacts) -> Unmet | None:
    """Why ``actor`` may not evaluate the rectification."""
    rules = _rules_of_verifier(ticket, actor.user_id, actor.organisation_id)
    return _first_broken(ticket, actor.user_id, rules)


def refused_as_signer(ticket: TicketFacts, actor: ActorFacts) -> Unmet | None:
    """Why ``actor`` may not sign the ticket off."""
    return _first_broken(ticket, actor.user_id, _rules_of_signer(ticket, actor.user_id))


def finder_is_barred(ticket: TicketFacts) -> bool:
    """Whether the finder can never be the verifier of this ticket."""
    if ticket.finder_id is None:
        return True
    finder = ActorFacts(user_id=ticket.finder_id, organisation_id=ticket.finder_organisation_id)
    return refused_as_verifier(ticket, finder) is not None


def substitute_not_due(ticket: TicketFacts, now: datetime) -> Unmet | None:
    """Why no substitute may be drawn yet; a finder who is barred is replaced at once."""
    if finder_is_barred(ticket):
        return None
    if ticket.rectified_at is not None and now - ticket.rectified_at >= SUBSTITUTE_AFTER:
        return None
    return NOT_YET_DUE


def refused_exemption(signer_id: str | None, beneficiary_id: str) -> Unmet | None:
    """Why ``signer_id`` may not sign a waiver for ``beneficiary_id``."""
    return SELF_EXEMPTION if signer_id == beneficiary_id else None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be drawn as a substitute."""

    user_id: str
    organisation_id: str | None


def draw_substitute(
    candidates: Iterable[Candidate], ticket: TicketFacts, *, seed: str
) -> Candidate | None:
    """The substitute drawn by ``seed``: nobody chooses, and everybody can repeat the draw."""
    eligible = [
        candidate
        for candidate in candidates
        if candidate.user_id not in {ticket.finder_id, ticket.substitute_id}
        and refused_as_verifier(
            ticket,
            ActorFacts(user_id=candidate.user_id, organisation_id=candidate.organisation_id),
        )
        is None
    ]
    return min(eligible, key=lambda one: _lot(seed, one.user_id), default=None)


def _lot(seed: str, user_id: str) -> str:
    return hashlib.sha256(f"{seed}\x00{user_id}".encode()).hexdigest()


def _rules_of_fixer(ticket: TicketFacts, user_id: str | None) -> Iterable[Rule]:
    if user_id is not None and user_id == ticket.finder_id:
        yield Rule.FIXER_IS_FINDER
    if user_id is not None and user_id in {ticket.verifier_id, ticket.substitute_id}:
        yield Rule.VERIFIER_IS_FIXER


def _rules_of_verifier(
    ticket: TicketFacts, user_id: str | None, organisation_id: str | None
) -> Iterable[Rule]:
    if user_id in ticket.fixer_ids:
        yield Rule.VERIFIER_IS_FIXER
    if organisation_id is not None and organisation_id in ticket.fixing_unit_ids:
        yield Rule.VERIFIER_IN_FIXING_UNIT


def _rules_of_signer(ticket: TicketFacts, user_id: str | None) -> Iterable[Rule]:
    if user_id in ticket.fixer_ids:
        yield Rule.SIGNER_IS_FIXER
    if user_id is not None and user_id == ticket.verifier_id:
        yield Rule.SIGNER_IS_VERIFIER


def _first_broken(ticket: TicketFacts, user_id: str | None, broken: Iterable[Rule]) -> Unmet | None:
    for rule in broken:
        if (rule, user_id) not in ticket.exemptions:
            return _BROKEN[rule]
    return None
