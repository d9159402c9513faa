"""A deadline put into one sentence, in Chinese and in English, for whoever has to keep it.

Pure. The sentence holds labels, never a note that somebody typed, since it also goes into
notices that leave the ticket.
"""

from collections.abc import Sequence
from datetime import date

from app.tickets.clock.vocabulary import Preset
from app.tickets.deadlines import Explanation, HolidaySpan, PauseEffect

_START_ZH = {Preset.REWORK: "退回重改", Preset.LONG_TERM: "转为长期整改"}
_START_EN = {Preset.REWORK: "the return for rework", Preset.LONG_TERM: "the move to long term"}


def in_chinese(found: Explanation) -> str:
    """The sentence a clerk reads."""
    term = found.round.term
    start = found.round.started_on
    label = term.preset.zh
    begun = f"从 {_zh(start)}{_START_ZH.get(term.preset, '派单')}起（次日起算）"
    parts = [f"{begun}，{label} {term.working_days} 个工作日"]
    if term.until is not None:
        parts = [f"{begun}，{label}至 {_zh(term.until)}"]
    if found.holidays:
        spans = "、".join(f"{span.name} {_span_zh(span, start)}" for span in found.holidays)
        parts.append(f"扣除{spans}放假")
    if found.make_up_days:
        days = "、".join(_zh(made.day, start) for made in found.make_up_days)
        parts.append(f"{days}调休上班照常计入")
    parts += [_pause_zh(effect, start) for effect in found.pauses]
    if found.round.extensions:
        parts.append(f"批准延期 {found.round.extended_by} 个工作日")
    if found.due.day is None:
        parts.append(f"目前暂停计时，剩余 {found.due.left_when_paused} 个工作日")
    else:
        parts.append(f"到 {_zh(found.due.day, start)} 24 时止")
    sentence = "，".join(parts) + "。"
    if found.due.provisional_years:
        years = "、".join(str(year) for year in found.due.provisional_years)
        sentence += f"{years} 年放假安排尚未公布，期限为暂定，公布后重新计算。"
    return sentence


def in_english(found: Explanation) -> str:
    """The sentence an integrator reads."""
    term = found.round.term
    start = found.round.started_on
    label = term.preset.en
    begun = f"From {_START_EN.get(term.preset, 'dispatch')} on {start.isoformat()}, not counted"
    parts = [f"{begun}: {_days_en(term.working_days or 0)} ({label})"]
    if term.until is not None:
        parts = [f"{begun}: until {term.until.isoformat()} ({label})"]
    if found.holidays:
        spans = ", ".join(f"{span.name} {_span_en(span)}" for span in found.holidays)
        parts.append(f"holidays skipped: {spans}")
    if found.make_up_days:
        days = ", ".join(made.day.isoformat() for made in found.make_up_days)
        parts.append(f"make-up days counted: {days}")
    parts += [_pause_en(effect) for effect in found.pauses]
    if found.round.extensions:
        parts.append(f"extended by {_days_en(found.round.extended_by)}")
    if found.due.day is None:
        parts.append(f"paused now with {_days_en(found.due.left_when_paused or 0)} left")
    else:
        parts.append(f"due by the end of {found.due.day.isoformat()}")
    sentence = "; ".join(parts) + "."
    if found.due.provisional_years:
        years = _list_en([str(year) for year in found.due.provisional_years])
        sentence += f" The holidays of {years} are not published yet: provisional."
    return sentence


def _zh(day: date, beside: date | None = None) -> str:
    """A day in Chinese, with its year only where the reader would not know it."""
    year = "" if beside is not None and beside.year == day.year else f"{day.year} 年 "
    return f"{year}{day.month} 月 {day.day} 日"


def _span_zh(span: HolidaySpan, start: date) -> str:
    first = _zh(span.first, start)
    return first if span.first == span.last else f"{first}至 {_zh(span.last, span.first)}"


def _span_en(span: HolidaySpan) -> str:
    first = span.first.isoformat()
    return first if span.first == span.last else f"{first} to {span.last.isoformat()}"


def _pause_zh(effect: PauseEffect, start: date) -> str:
    pause = effect.pause
    reason = pause.reason.zh
    since = f"{_zh(pause.paused_on, start)}起"
    if pause.resumed_on is None:
        return f"{since}因{reason}暂停"
    return f"{since}因{reason}暂停 {effect.working_days} 个工作日"


def _pause_en(effect: PauseEffect) -> str:
    pause = effect.pause
    reason = pause.reason.en
    since = f"from {pause.paused_on.isoformat()} ({reason})"
    if pause.resumed_on is None:
        return f"paused {since}"
    return f"paused {_days_en(effect.working_days)} {since}"


def _days_en(number: int) -> str:
    return f"{number} working day" + ("" if number == 1 else "s")


def _list_en(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
