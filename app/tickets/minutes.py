"""The minutes of a consultation, written from what the units said. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.platform.workdays import OFFICE_TIME


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What one unit owed and said; ``dissent`` is kept word for word."""

    unit: str
    duty: str
    answer: str | None
    dissent: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """All that minutes are made of."""

    ticket_number: str
    topic: str
    lead: str
    called_at: datetime
    concluded_at: datetime
    voices: Sequence[Voice]
    conclusion: str


def minutes(meeting: Meeting) -> str:
    """The minutes 联席会商纪要 as plain text, a paragraph a line."""
    dissents = [voice for voice in meeting.voices if voice.dissent]
    silent = [voice.unit for voice in meeting.voices if voice.answer is None]
    lines = [
        f"关于“{meeting.topic}”的联席会商纪要",
        f"反馈单：{meeting.ticket_number}",
        f"会商时间：{_day(meeting.called_at)}至{_day(meeting.concluded_at)}",
        f"牵头单位：{meeting.lead}",
        f"参加单位：{'、'.join(voice.unit for voice in meeting.voices)}",
        "一、各单位职责与意见",
        *(_voice(number, voice) for number, voice in enumerate(meeting.voices, start=1)),
        "二、会商结论",
        meeting.conclusion,
        "三、保留意见",
        *([f"{voice.unit}：{voice.dissent}" for voice in dissents] or ["无"]),
    ]
    if silent:
        lines += ["四、未答复单位", "、".join(silent)]
    return "\n".join(lines)


def _voice(number: int, voice: Voice) -> str:
    return f"（{number}）{voice.unit}。职责：{voice.duty}。意见：{voice.answer or '未答复'}"


def _day(moment: datetime) -> str:
    local = moment.astimezone(OFFICE_TIME)
    return f"{local.year}年{local.month}月{local.day}日"
