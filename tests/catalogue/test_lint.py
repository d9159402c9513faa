"""Each lint rule: the guide that breaks it, and the sound guide that breaks none."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue.codes import read_code
from app.catalogue.content import GuideContent, Limit, Material, Place, Stage
from app.catalogue.lint.codes import lint_matter_codes, lint_reading
from app.catalogue.lint.findings import Rule
from app.catalogue.lint.guides import hinders_publishing, lint_guide
from app.catalogue.vocabulary import (
    Handling,
    LimitUnit,
    MaterialForm,
    MaterialSource,
    Severity,
    StageKind,
)


def _days(amount: int) -> Limit:
    return Limit(amount=amount, unit=LimitUnit.WORKING_DAYS)


AT_ONCE = Limit(amount=0, unit=LimitUnit.IMMEDIATE)
SOUND = GuideContent(
    title="失业登记办事指南",
    handling=Handling.PROMISED,
    promised=_days(5),
    legal=_days(15),
    stages=(
        Stage(name="注册登录", kind=StageKind.SIGN_IN),
        Stage(name="材料提交", kind=StageKind.SUBMIT),
    ),
    materials=(Material(name="居民身份证", verified_online=True),),
    channels=("platform", "window"),
    consultation_phone="12333",
    complaint_phone="12345",
)
HALL = Place(name="政务服务中心")
PAPER = Material(name="解除劳动合同证明", form=MaterialForm.ORIGINAL)


def _rules(content: GuideContent) -> set[Rule]:
    return {finding.rule for finding in lint_guide(content)}


def test_a_sound_guide_has_no_finding() -> None:
    assert lint_guide(SOUND) == ()


CASES: list[tuple[Rule, Severity, dict[str, Any]]] = [
    (Rule.PROMISED_ABOVE_LEGAL, Severity.ERROR, {"promised": _days(16)}),
    (
        Rule.PROMISED_ABOVE_LEGAL,
        Severity.ERROR,
        {"promised": Limit(amount=22, unit=LimitUnit.CALENDAR_DAYS)},
    ),
    (Rule.PROMISED_ABOVE_LEGAL, Severity.ERROR, {"legal": AT_ONCE}),
    (Rule.NO_LEGAL_LIMIT, Severity.WARNING, {"legal": None}),
    (
        Rule.IMMEDIATE_UNIT_WITH_AMOUNT,
        Severity.ERROR,
        {"promised": Limit(amount=2, unit=LimitUnit.IMMEDIATE)},
    ),
    (Rule.IMMEDIATE_ITEM_WITH_LIMIT, Severity.ERROR, {"handling": Handling.IMMEDIATE}),
    (Rule.ZERO_LIMIT_NOT_IMMEDIATE, Severity.ERROR, {"promised": AT_ONCE}),
    (Rule.REASON_WITHOUT_VISIT, Severity.ERROR, {"visit_reason": "需本人签字"}),
    (Rule.VISIT_WITHOUT_REASON, Severity.ERROR, {"visits": 1, "places": (HALL,)}),
    (Rule.VISIT_WITHOUT_PLACE, Severity.ERROR, {"visits": 1, "visit_reason": "需本人签字"}),
    (
        Rule.FULLY_ONLINE_WITH_VISITS,
        Severity.ERROR,
        {"fully_online": True, "visits": 1, "visit_reason": "核验原件", "places": (HALL,)},
    ),
    (
        Rule.FULLY_ONLINE_WITHOUT_CHANNEL,
        Severity.ERROR,
        {"fully_online": True, "channels": ("window",)},
    ),
    (Rule.NO_CHANNEL, Severity.ERROR, {"channels": ()}),
    (Rule.FREE_WITH_ONLINE_PAYMENT, Severity.ERROR, {"online_payment": True}),
    (Rule.FREE_WITH_STANDARD, Severity.WARNING, {"fee_standard": "20元"}),
    (Rule.CHARGED_WITHOUT_STANDARD, Severity.ERROR, {"fee_charged": True, "fee_basis": "目录"}),
    (Rule.CHARGED_WITHOUT_BASIS, Severity.ERROR, {"fee_charged": True, "fee_standard": "20元"}),
    (Rule.PHONE_MISSING, Severity.WARNING, {"complaint_phone": ""}),
    (Rule.PHONES_ALIKE, Severity.ERROR, {"complaint_phone": "1 23-33"}),
    (Rule.NO_STAGES, Severity.ERROR, {"stages": ()}),
    (Rule.STAGE_TWICE, Severity.ERROR, {"stages": (SOUND.stages[0], SOUND.stages[0])}),
    (
        Rule.PRE_EXAMINATION,
        Severity.WARNING,
        {"stages": (Stage(name="预审", kind=StageKind.PRE_EXAMINE), SOUND.stages[1])},
    ),
    (Rule.MATERIAL_TWICE, Severity.WARNING, {"materials": SOUND.materials * 2}),
    (
        Rule.PAPER_THOUGH_VERIFIED,
        Severity.WARNING,
        {"materials": (replace(PAPER, verified_online=True),)},
    ),
    (Rule.PAPER_WITHOUT_COPIES, Severity.ERROR, {"materials": (replace(PAPER, copies=0),)}),
    (
        Rule.SHARED_DATA_ASKED_FOR,
        Severity.WARNING,
        {"materials": (Material(name="社保缴费记录", source=MaterialSource.SHARED_DATA),)},
    ),
    (Rule.PAPER_IN_FULLY_ONLINE, Severity.WARNING, {"fully_online": True, "materials": (PAPER,)}),
    (Rule.CREDIT_CODE_BROKEN, Severity.WARNING, {"authority_credit_code": "1151130108778239R"}),
]


@pytest.mark.parametrize(("rule", "severity", "change"), CASES)
def test_a_guide_that_breaks_a_rule_is_told_so_in_both_languages(
    rule: Rule, severity: Severity, change: dict[str, Any]
) -> None:
    findings = [f for f in lint_guide(replace(SOUND, **change)) if f.rule is rule]
    assert len(findings) == 1
    (finding,) = findings
    assert finding.severity is severity
    assert finding.pointer.startswith("/")
    assert finding.message
    assert not finding.message.isascii()
    assert finding.message_en != finding.message


def test_every_rule_has_a_case() -> None:
    of_codes = {Rule.NATIONAL_CODE_BROKEN, Rule.CODE_READ_AS_NUMBER, Rule.CODE_REPAIRED}
    assert {rule for rule, _, _ in CASES} | of_codes == set(Rule)


def test_units_are_converted_before_limits_are_compared() -> None:
    three_weeks = Limit(amount=21, unit=LimitUnit.CALENDAR_DAYS)
    assert lint_guide(replace(SOUND, promised=three_weeks)) == ()


def test_an_immediate_item_promises_nought() -> None:
    at_once = replace(SOUND, handling=Handling.IMMEDIATE, promised=AT_ONCE)
    assert lint_guide(at_once) == ()


def test_only_errors_hinder_publishing() -> None:
    assert not hinders_publishing(lint_guide(replace(SOUND, legal=None)))
    assert hinders_publishing(lint_guide(replace(SOUND, stages=())))


@given(
    promised=st.integers(0, 400),
    legal=st.integers(0, 400),
    visits=st.integers(0, 9),
    reason=st.text(max_size=5),
)
def test_limits_of_one_unit_compare_as_numbers(
    promised: int, legal: int, visits: int, reason: str
) -> None:
    content = replace(
        SOUND, promised=_days(promised), legal=_days(legal), visits=visits, visit_reason=reason
    )
    rules = _rules(content)
    assert (Rule.PROMISED_ABOVE_LEGAL in rules) is (promised > legal)
    assert (Rule.ZERO_LIMIT_NOT_IMMEDIATE in rules) is (promised == 0)
    assert (Rule.REASON_WITHOUT_VISIT in rules) is (visits == 0 and bool(reason.strip()))


def test_codes_of_a_matter_are_linted() -> None:
    findings = lint_matter_codes(
        national_code="5120140", authority_credit_code="11511301008778238R"
    )
    assert [(f.rule, f.severity) for f in findings] == [
        (Rule.NATIONAL_CODE_BROKEN, Severity.ERROR),
        (Rule.CREDIT_CODE_BROKEN, Severity.WARNING),
    ]


@pytest.mark.parametrize(
    ("value", "rules"),
    [
        ("512014025002", []),
        ("512014025002.0", [Rule.CODE_REPAIRED]),
        ("5.12014E+11", [Rule.CODE_READ_AS_NUMBER]),
        ("51 20*", [Rule.CODE_READ_AS_NUMBER]),
    ],
)
def test_a_code_read_as_a_number_is_told(value: str, rules: list[Rule]) -> None:
    assert [f.rule for f in lint_reading(read_code(value), "/code")] == rules
