"""The timeline's sentences: each event told in Chinese and in English.

Pure. A sentence is made of the payload alone, and a payload holds nobody the reader must not know.
The clock tells its own; an event without a sentence is told by name.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from app.tickets.clock import sentences as clock_sentences
from app.tickets.clock.vocabulary import Preset
from app.tickets.vocabulary import Rule, Satisfaction, TicketKind, UrgeKind

Payload = Mapping[str, Any]

_PLAIN: Final[Mapping[str, tuple[str, str]]] = {
    "ticket.accepted": ("接收并开始整改", "accepted it and began to rectify"),
    "ticket.returned": ("提出派单异议：{reason}", "objected to the dispatch: {reason}"),
    "ticket.objection_upheld": ("采纳异议：{reason}", "upheld the objection: {reason}"),
    "ticket.objection_overruled": ("驳回异议：{reason}", "overruled the objection: {reason}"),
    "ticket.rectified": (
        "报告第 {round} 轮整改完成：{result}",
        "reported round {round} rectified: {result}",
    ),
    "ticket.substitute_drawn": (
        "从 {candidates} 名候选人中抽取复核人",
        "drew a substitute verifier from {candidates} candidates",
    ),
    "ticket.sent_back": ("未予销号，退回整改：{reason}", "sent it back: {reason}"),
    "ticket.closed": ("予以销号", "signed it off"),
    "ticket.declined": ("不予受理：{reason}", "declined it: {reason}"),
    "ticket.appealed": ("提出申诉：{reason}", "appealed: {reason}"),
    "ticket.merged": ("并入 {into_number}：{reason}", "merged it into {into_number}: {reason}"),
    "ticket.made_long_term": ("转为长期整改：{plan}", "made it long-term: {plan}"),
    "ticket.reviewed": ("定期复查：{note}", "reviewed it: {note}"),
    "ticket.resumed": ("恢复整改：{reason}", "resumed it: {reason}"),
    "ticket.withdrawn": ("撤回：{reason}", "withdrew it: {reason}"),
    "ticket.reopened": (
        "第 {recurrences} 次回潮重开：{reason}",
        "reopened it (recurrence {recurrences}): {reason}",
    ),
    "ticket.annulled": ("作废：{reason}", "annulled it: {reason}"),
    "ticket.edited": ("修改了内容", "edited it"),
    "ticket.commented": ("留言", "left a note"),
    "ticket.noted": ("添加内部备注", "left an internal note"),
    "ticket.finder_revealed": (
        "查看了反馈人身份，用途：{purpose}",
        "looked at the finder's identity, purpose: {purpose}",
    ),
    "measure.planned": ("制定措施“{title}”", "planned the measure “{title}”"),
    "measure.changed": ("更新措施“{title}”", "changed the measure “{title}”"),
    "measure.done": ("完成措施“{title}”：{result}", "did the measure “{title}”: {result}"),
    "measure.cancelled": ("取消措施“{title}”：{reason}", "cancelled “{title}”: {reason}"),
    "consultation.called": ("发起联席会商“{topic}”", "called a consultation on “{topic}”"),
    "consultation.concluded": (
        "会商“{topic}”形成纪要，{dissents} 个单位保留意见",
        "concluded the consultation on “{topic}” with {dissents} dissents",
    ),
}

OFFICE_EVENTS: Final = clock_sentences.OFFICE_EVENTS | frozenset(
    {
        "ticket.dispatched",
        "ticket.redispatched",
        "ticket.objection_upheld",
        "ticket.objection_overruled",
        "ticket.substitute_drawn",
        "ticket.sent_back",
        "ticket.closed",
        "ticket.declined",
        "ticket.merged",
        "ticket.made_long_term",
        "ticket.reviewed",
        "ticket.resumed",
        "ticket.reopened",
        "ticket.annulled",
        "ticket.exemption_signed",
        "ticket.urged",
        "ticket.finder_revealed",
        "ticket.noted",
    }
)
"""What only coordinators do; others read 行风办 as the doer."""


def sentence(name: str, payload: Payload) -> tuple[str, str]:
    """What happened, in Chinese and in English, without its doer."""
    composed = _COMPOSED.get(name)
    if composed is not None:
        return composed(payload)
    plain = _PLAIN.get(name)
    if plain is None:
        subject, _, what = name.partition(".")
        return f"{subject} {what}", f"{subject} {what}".replace("_", " ")
    return plain[0].format_map(payload), plain[1].format_map(payload)


def _submitted(payload: Payload) -> tuple[str, str]:
    kind = TicketKind(payload["kind"])
    return f"提交{kind.zh}", f"submitted the {kind.value}"


def _dispatched(payload: Payload) -> tuple[str, str]:
    unit = payload["organisation_name"]
    preset = Preset(payload["deadline_preset"])
    due = payload["due_on"]
    until_zh = f"，{due} 前办结" if due else ""
    until_en = f", due {due}" if due else ""
    verb_zh, verb_en = ("改派", "moved it") if "reason" in payload else ("交办", "dispatched it")
    why_zh = f"：{payload['reason']}" if payload.get("reason") else ""
    why_en = f": {payload['reason']}" if payload.get("reason") else ""
    return (
        f"{verb_zh}至{unit}（{preset.zh}{until_zh}）{why_zh}",
        f"{verb_en} to {unit} ({preset.en}{until_en}){why_en}",
    )


def _evaluated(payload: Payload) -> tuple[str, str]:
    level = Satisfaction(payload["level"])
    by_zh, by_en = ("复走后", " after a re-walk") if payload["kind"] == "rewalk" else ("", "")
    back_zh, back_en = ("", "") if payload["passed"] else ("，自动退回整改", ", back to rectifying")
    said = f"：{payload['comment']}" if payload["comment"] else ""
    said_en = f": {payload['comment']}" if payload["comment"] else ""
    return (
        f"{by_zh}评价“{level.zh}”{back_zh}{said}",
        f"evaluated it as {level.en.lower()}{by_en}{back_en}{said_en}",
    )


def _exempted(payload: Payload) -> tuple[str, str]:
    rule = Rule(payload["rule"])
    return (
        f"签署岗位分离豁免（{rule.zh}），本单第 {payload['count']} 次：{payload['reason']}",
        f"signed exemption {payload['count']} ({rule.en}): {payload['reason']}",
    )


def _urged(payload: Payload) -> tuple[str, str]:
    kind = UrgeKind(payload["kind"])
    return f"{kind.zh}：{payload['note']}", f"urged ({kind.value}): {payload['note']}"


def _answered(payload: Payload) -> tuple[str, str]:
    unit = payload["organisation_name"]
    if payload["dissents"]:
        return f"{unit}答复会商并保留意见", f"{unit} answered with dissent"
    return f"{unit}答复会商", f"{unit} answered the consultation"


_COMPOSED: Final[Mapping[str, Callable[[Payload], tuple[str, str]]]] = {
    **clock_sentences.SENTENCES,
    "ticket.submitted": _submitted,
    "ticket.dispatched": _dispatched,
    "ticket.redispatched": _dispatched,
    "ticket.evaluated": _evaluated,
    "ticket.exemption_signed": _exempted,
    "ticket.urged": _urged,
    "consultation.answered": _answered,
}
