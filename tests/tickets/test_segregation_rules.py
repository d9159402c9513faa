"""Who may not be whom as a table and as properties."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tickets import segregation
from app.tickets.facts import ActorFacts, TicketFacts
from app.tickets.segregation import Candidate
from app.tickets.vocabulary import Rule, TicketState

REPORTED = datetime(2023, 11, 1, 8, tzinfo=UTC)


def ticket(**known: object) -> TicketFacts:
    facts: dict[str, object] = {
        "state": TicketState.RECTIFIED,
        "organisation_id": "unit",
        "finder_id": "finder",
        "finder_organisation_id": "elsewhere",
        "fixer_ids": frozenset({"fixer"}),
        "fixing_unit_ids": frozenset({"unit"}),
        "rectified_at": REPORTED,
    }
    return TicketFacts(**(facts | known))  # type: ignore[arg-type] # facts of the table


def actor(user: str, organisation: str | None = None) -> ActorFacts:
    return ActorFacts(user_id=user, organisation_id=organisation)


@pytest.mark.parametrize(
    ("user", "organisation", "refused"),
    [
        ("finder", "elsewhere", None),
        ("finder", None, None),
        ("fixer", "elsewhere", "segregation.verifier_is_fixer"),
        ("colleague", "unit", "segregation.verifier_in_fixing_unit"),
        ("finder", "unit", "segregation.verifier_in_fixing_unit"),
    ],
)
def test_who_may_verify(user: str, organisation: str | None, refused: str | None) -> None:
    found = segregation.refused_as_verifier(ticket(), actor(user, organisation))
    assert (found.code if found else None) == refused


@pytest.mark.parametrize(
    ("user", "refused"),
    [
        ("fixer", None),
        ("finder", "segregation.fixer_is_finder"),
        ("verifier", "segregation.verifier_is_fixer"),
    ],
)
def test_who_may_fix(user: str, refused: str | None) -> None:
    found = segregation.refused_as_fixer(ticket(verifier_id="verifier"), actor(user, "unit"))
    assert (found.code if found else None) == refused


@pytest.mark.parametrize(
    ("user", "refused"),
    [
        ("coordinator", None),
        ("fixer", "segregation.signer_is_fixer"),
        ("verifier", "segregation.signer_is_verifier"),
    ],
)
def test_who_may_sign(user: str, refused: str | None) -> None:
    found = segregation.refused_as_signer(ticket(verifier_id="verifier"), actor(user))
    assert (found.code if found else None) == refused


def test_an_exemption_lifts_one_rule_for_one_person() -> None:
    waived = ticket(
        verifier_id="verifier",
        exemptions=frozenset({(Rule.SIGNER_IS_VERIFIER, "verifier")}),
    )
    assert segregation.refused_as_signer(waived, actor("verifier")) is None
    assert segregation.refused_as_signer(waived, actor("fixer")) is not None


def test_nobody_signs_an_exemption_for_themselves() -> None:
    assert segregation.refused_exemption("me", "me") is not None
    assert segregation.refused_exemption("other", "me") is None


@pytest.mark.parametrize(
    ("facts", "after", "due"),
    [
        ({}, timedelta(days=9), False),
        ({}, timedelta(days=10), True),
        ({"finder_organisation_id": "unit"}, timedelta(0), True),
        ({"finder_id": None}, timedelta(0), True),
    ],
)
def test_a_substitute_is_due_late_or_when_the_finder_is_barred(
    facts: dict[str, object], after: timedelta, *, due: bool
) -> None:
    refused = segregation.substitute_not_due(ticket(**facts), REPORTED + after)
    assert (refused is None) is due


CANDIDATES = st.lists(
    st.builds(
        Candidate,
        st.sampled_from(["finder", "fixer", "a", "b", "c", "d"]),
        st.sampled_from([None, "unit", "elsewhere", "far"]),
    ),
    max_size=8,
)


@given(candidates=CANDIDATES, seed=st.text(max_size=5))
def test_the_draw_is_repeatable_and_never_from_inside(
    candidates: list[Candidate], seed: str
) -> None:
    drawn = segregation.draw_substitute(candidates, ticket(), seed=seed)
    again = segregation.draw_substitute(list(reversed(candidates)), ticket(), seed=seed)
    if drawn is None:
        assert all(
            one.organisation_id == "unit" or one.user_id in {"finder", "fixer"}
            for one in candidates
        )
        return
    assert again is not None
    assert drawn.user_id == again.user_id
    assert drawn.user_id not in {"finder", "fixer"}
    assert drawn.organisation_id != "unit"
