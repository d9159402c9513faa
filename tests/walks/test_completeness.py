from typing import Any

import pytest

from app.walks.completeness import AnswerFacts, StepFacts, WalkFacts, missing_for_submit
from app.walks.vocabulary import (
    EXPERIENCE_DIMENSIONS,
    AnswerValue,
    CaseKind,
    Dimension,
    Mode,
    StepOutcome,
)

WHOLE: dict[Mode, dict[str, Any]] = {
    Mode.IN_PERSON: {"phases": ["register_login"], "case_number": "LN20231106001"},
    Mode.ACCOMPANY: {
        "consent": {"given": True},
        "help_given": [{"kind": "advice"}],
        "own_words": "字太小，看不清",
    },
    Mode.CROSS_REGION: {
        "origin_outlet_id": "a",
        "target_outlet_id": "b",
        "hand_overs": [{"what": "档案"}],
        "data_shared": [{"what": "参保记录"}],
    },
    Mode.SUPERVISE: {
        "linked_cases": [{"number": "12345-1"}],
        "call_backs": [{"case_number": "12345-1"}],
    },
    Mode.ENFORCEMENT: {
        "acts": [{"kind": "inspection"}],
        "publicity": {"value": "yes", "note": ""},
        "full_record": {"value": "no", "note": "记录仪没电"},
        "legal_review": {"value": "not_applicable", "note": ""},
    },
}
REQUIRED = [
    (Mode.IN_PERSON, "phases", "record.phases"),
    (Mode.IN_PERSON, "case_number", "record.case_number"),
    (Mode.ACCOMPANY, "consent", "record.consent"),
    (Mode.ACCOMPANY, "help_given", "record.help_given"),
    (Mode.ACCOMPANY, "own_words", "record.own_words"),
    (Mode.CROSS_REGION, "origin_outlet_id", "record.origin_outlet_id"),
    (Mode.CROSS_REGION, "target_outlet_id", "record.target_outlet_id"),
    (Mode.CROSS_REGION, "hand_overs", "record.hand_overs"),
    (Mode.CROSS_REGION, "data_shared", "record.data_shared"),
    (Mode.SUPERVISE, "linked_cases", "record.linked_cases"),
    (Mode.SUPERVISE, "call_backs", "record.call_backs"),
    (Mode.ENFORCEMENT, "acts", "record.acts"),
    (Mode.ENFORCEMENT, "publicity", "record.publicity"),
    (Mode.ENFORCEMENT, "full_record", "record.full_record"),
    (Mode.ENFORCEMENT, "legal_review", "record.legal_review"),
]


def facts(
    mode: Mode = Mode.IN_PERSON, record: dict[str, Any] | None = None, **changes: Any
) -> WalkFacts:
    values: dict[str, Any] = {
        "mode": mode,
        "case_kind": CaseKind.REAL,
        "record": WHOLE[mode] if record is None else record,
        "steps": [StepFacts(id="s1", ended=True, outcome=StepOutcome.DONE)],
        "answers": [
            AnswerFacts(key=f"{d}.q", dimension=d, value=AnswerValue.YES, note="")
            for d in EXPERIENCE_DIMENSIONS
        ],
        "has_checklist": True,
        "questions": ("要几份材料",),
        "question_answers": {0: "三份"},
    }
    return WalkFacts(**(values | changes))


def codes(walk: WalkFacts) -> list[str]:
    return [missing.code for missing in missing_for_submit(walk)]


@pytest.mark.parametrize(("mode", "field", "code"), REQUIRED)
def test_each_mode_demands_its_own_record(mode: Mode, field: str, code: str) -> None:
    record = {k: v for k, v in WHOLE[mode].items() if k != field}
    assert codes(facts(mode, record)) == [code]


@pytest.mark.parametrize("mode", list(Mode))
def test_a_whole_walk_lacks_nothing(mode: Mode) -> None:
    assert codes(facts(mode)) == []


@pytest.mark.parametrize("mode", list(Mode))
def test_no_mode_goes_without_its_record(mode: Mode) -> None:
    bare = WalkFacts(**(vars(facts(mode)) | {"record": None}))
    assert codes(bare) == ["record.absent"]


def test_consent_that_was_refused_is_none() -> None:
    record = WHOLE[Mode.ACCOMPANY] | {"consent": {"given": False}}
    assert codes(facts(Mode.ACCOMPANY, record)) == ["record.consent"]


def test_a_simulated_case_leaves_no_number() -> None:
    record = {"phases": ["register_login"]}
    assert codes(facts(record=record, case_kind=CaseKind.SIMULATED)) == []
    assert codes(facts(record=record | {"no_case_number_reason": "受理前被退回"})) == []


def test_both_ends_of_a_cross_region_walk_differ() -> None:
    record = WHOLE[Mode.CROSS_REGION] | {"target_outlet_id": "a"}
    assert codes(facts(Mode.CROSS_REGION, record)) == ["record.same_outlet"]


def test_every_case_taken_up_is_called_back() -> None:
    record = WHOLE[Mode.SUPERVISE] | {"linked_cases": [{"number": "12345-1"}, {"number": "2"}]}
    missing = missing_for_submit(facts(Mode.SUPERVISE, record))
    assert [m.pointer for m in missing] == ["/mode_record/linked_cases/1"]


def test_an_enforcement_system_not_kept_is_explained() -> None:
    record = WHOLE[Mode.ENFORCEMENT] | {"publicity": {"value": "no", "note": " "}}
    assert codes(facts(Mode.ENFORCEMENT, record)) == ["record.no_note"]


def test_a_walk_without_steps_is_none() -> None:
    assert codes(facts(steps=[])) == ["steps.none"]


def test_open_steps_are_named() -> None:
    walk = facts(steps=[StepFacts(id="s1", ended=False, outcome=None)])
    assert [m.pointer for m in missing_for_submit(walk)] == [
        "/steps/s1/ended_at",
        "/steps/s1/outcome",
    ]


def test_every_dimension_is_touched_when_a_checklist_applies() -> None:
    assert codes(facts(answers=[])) == ["answers.dimension_untouched"] * 4
    assert codes(facts(answers=[], has_checklist=False)) == []


def test_a_no_is_explained() -> None:
    no = AnswerFacts(key="c.q", dimension=Dimension.BUNDLE, value=AnswerValue.NO, note=" ")
    assert codes(facts(answers=[*facts().answers, no])) == ["answer.no_note"]


def test_what_was_asked_before_is_answered_after() -> None:
    assert codes(facts(question_answers={})) == ["question.unanswered"]
