"""The dates of a programme and how they hang together. Pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.platform.problems import FieldError
from app.programme.vocabulary import MilestoneKind


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something units owe by a day."""

    kind: MilestoneKind
    title: str
    due_on: date


def faults(starts_on: date, ends_on: date, milestones: Sequence[Milestone]) -> list[FieldError]:
    """What is wrong with a programme's dates."""
    if ends_on < starts_on:
        return [
            FieldError(
                pointer="/ends_on",
                code="period.reversed",
                message="结束日期早于开始日期",
                message_en="It ends before it starts",
            )
        ]
    titles = Counter(milestone.title for milestone in milestones)
    found = []
    for index, milestone in enumerate(milestones):
        if not starts_on <= milestone.due_on <= ends_on:
            found.append(
                FieldError(
                    pointer=f"/milestones/{index}/due_on",
                    code="milestone.outside_period",
                    message="时间节点不在工作方案起止日期之内",
                    message_en="The milestone lies outside the programme's period",
                )
            )
        if titles[milestone.title] > 1:
            found.append(
                FieldError(
                    pointer=f"/milestones/{index}/title",
                    code="milestone.repeated",
                    message="时间节点名称重复",
                    message_en="Two milestones have the same title",
                )
            )
    return found
