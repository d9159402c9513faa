"""What a walk must hold before it may be submitted, by mode (notice, part 四(一)).

Everything recorded on the way may be half done; the demands come together here, once, and each
missing thing is named by a pointer and a code.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.walks.vocabulary import (
    EXPERIENCE_DIMENSIONS,
    AnswerValue,
    CaseKind,
    Dimension,
    Mode,
    StepOutcome,
)

Record = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Missing:
    """One thing that is not there yet."""

    pointer: str
    code: str
    message: str
    message_en: str


@dataclass(frozen=True, kw_only=True)
class StepFacts:
    """What of a step the demands look at."""

    id: str
    ended: bool
    outcome: StepOutcome | None


@dataclass(frozen=True, kw_only=True)
class AnswerFacts:
    """What of an answer the demands look at."""

    key: str
    dimension: Dimension
    value: AnswerValue
    note: str


@dataclass(frozen=True, kw_only=True)
class WalkFacts:
    """All that is on the table when a walk is submitted."""

    mode: Mode
    case_kind: CaseKind
    record: Record | None
    steps: Sequence[StepFacts]
    answers: Sequence[AnswerFacts]
    has_checklist: bool
    questions: Sequence[str]
    question_answers: Mapping[int, str]


def missing_for_submit(facts: WalkFacts) -> tuple[Missing, ...]:
    """Everything that still stands in the way, in the order a walker would fill it in."""
    missing = [*_steps(facts), *_answers(facts), *_questions(facts)]
    if facts.record is None:
        missing.append(_lack("/mode_record", "record.absent", "方式记录", "the mode record"))
    else:
        missing.extend(MODE_DEMANDS[facts.mode](facts.record, facts.case_kind))
    return tuple(missing)


def _lack(pointer: str, code: str, zh: str, en: str) -> Missing:
    return Missing(pointer=pointer, code=code, message=f"缺少：{zh}", message_en=f"Missing: {en}")


def _steps(facts: WalkFacts) -> list[Missing]:
    if not facts.steps:
        return [_lack("/steps", "steps.none", "至少一个环节", "at least one step")]
    missing: list[Missing] = []
    for step in facts.steps:
        if not step.ended:
            missing.append(
                _lack(f"/steps/{step.id}/ended_at", "step.open", "环节结束时间", "the step's end")
            )
        if step.outcome is None:
            missing.append(
                _lack(f"/steps/{step.id}/outcome", "step.no_outcome", "环节结果", "the outcome")
            )
    return missing


def _answers(facts: WalkFacts) -> list[Missing]:
    missing: list[Missing] = []
    if facts.has_checklist:
        seen = {answer.dimension for answer in facts.answers}
        missing.extend(
            _lack(
                f"/answers/{dimension}",
                "answers.dimension_untouched",
                f"清单“{dimension.zh}”至少一题",
                f"at least one answer on {dimension.en.lower()}",
            )
            for dimension in EXPERIENCE_DIMENSIONS
            if dimension not in seen
        )
    missing.extend(
        _lack(f"/answers/{answer.key}/note", "answer.no_note", "“否”的说明", "why it is a no")
        for answer in facts.answers
        if answer.value is AnswerValue.NO and not answer.note.strip()
    )
    return missing


def _questions(facts: WalkFacts) -> list[Missing]:
    return [
        _lack(
            f"/question_answers/{index}",
            "question.unanswered",
            f"走前问题的答案：{question}",
            f"an answer to question {index + 1}",
        )
        for index, question in enumerate(facts.questions)
        if not facts.question_answers.get(index, "").strip()
    ]


def _text(record: Record, field: str, zh: str, en: str) -> list[Missing]:
    if str(record.get(field) or "").strip():
        return []
    return [_lack(f"/mode_record/{field}", f"record.{field}", zh, en)]


def _some(record: Record, field: str, zh: str, en: str) -> list[Missing]:
    if record.get(field):
        return []
    return [_lack(f"/mode_record/{field}", f"record.{field}", zh, en)]


def _in_person(record: Record, case_kind: CaseKind) -> list[Missing]:
    missing = _some(record, "phases", "亲身经过的阶段", "the phases gone through")
    # A true application leaves a number behind; without one somebody must say why.
    if (
        case_kind is CaseKind.REAL
        and not str(record.get("case_number") or "").strip()
        and not str(record.get("no_case_number_reason") or "").strip()
    ):
        missing.append(
            _lack(
                "/mode_record/case_number",
                "record.case_number",
                "办件编号，或没有编号的原因",
                "the case number, or why there is none",
            )
        )
    return missing


def _accompany(record: Record, _case_kind: CaseKind) -> list[Missing]:
    missing: list[Missing] = []
    consent = record.get("consent") or {}
    if consent.get("given") is not True:
        missing.append(
            _lack("/mode_record/consent", "record.consent", "被陪同人的同意", "their consent")
        )
    return [
        *missing,
        *_some(record, "help_given", "提供的帮助", "the help given"),
        *_text(record, "own_words", "被陪同人自己的话", "their own words"),
    ]


def _cross_region(record: Record, _case_kind: CaseKind) -> list[Missing]:
    missing = [
        *_text(record, "origin_outlet_id", "收件地服务点", "the outlet that took the case in"),
        *_text(record, "target_outlet_id", "办理地服务点", "the outlet that handled it"),
        *_some(record, "hand_overs", "交接情况", "the hand-over"),
        *_some(record, "data_shared", "数据共享情况", "what data was shared or not"),
    ]
    origin, target = record.get("origin_outlet_id"), record.get("target_outlet_id")
    if origin and origin == target:
        missing.append(
            Missing(
                pointer="/mode_record/target_outlet_id",
                code="record.same_outlet",
                message="跨域办的两端不能是同一服务点",
                message_en="The two ends of a cross-region walk are different outlets",
            )
        )
    return missing


def _supervise(record: Record, _case_kind: CaseKind) -> list[Missing]:
    missing = _some(record, "linked_cases", "关联的诉求件", "the linked cases")
    # 群众回访: every case taken up is called back, or it is said why not.
    called = {str(call.get("case_number")) for call in record.get("call_backs") or ()}
    missing.extend(
        _lack(
            f"/mode_record/linked_cases/{index}",
            "record.call_backs",
            f"诉求件 {case.get('number')} 的回访结果",
            f"the call-back result of case {case.get('number')}",
        )
        for index, case in enumerate(record.get("linked_cases") or ())
        if str(case.get("number")) not in called
    )
    return missing


def _enforcement(record: Record, _case_kind: CaseKind) -> list[Missing]:
    systems = (
        ("publicity", "执法公示制度落实情况", "how 执法公示 was kept"),
        ("full_record", "执法全过程记录落实情况", "how 全过程记录 was kept"),
        ("legal_review", "重大执法决定法制审核落实情况", "how 法制审核 was kept"),
    )
    missing = _some(record, "acts", "至少一个执法行为及其时间", "at least one act with its time")
    for field, zh, en in systems:
        check = record.get(field)
        if not check:
            missing.append(_lack(f"/mode_record/{field}", f"record.{field}", zh, en))
        elif check.get("value") == AnswerValue.NO and not str(check.get("note") or "").strip():
            missing.append(
                _lack(f"/mode_record/{field}/note", "record.no_note", f"{zh}的说明", f"why: {en}")
            )
    return missing


MODE_DEMANDS: Mapping[Mode, Callable[[Record, CaseKind], list[Missing]]] = {
    Mode.IN_PERSON: _in_person,
    Mode.ACCOMPANY: _accompany,
    Mode.CROSS_REGION: _cross_region,
    Mode.SUPERVISE: _supervise,
    Mode.ENFORCEMENT: _enforcement,
}
