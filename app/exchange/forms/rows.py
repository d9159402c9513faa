"""What stands in the cells of Annex 4: one row for each matter and walker, in pure words.

A re-walk belongs to the row of the walk it repeats: same matter, same channel, same person. Numbers
inside a cell are the ticket's number within its own list of that row, so a reader finds the measure
and the state that belong to a problem.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.tickets.vocabulary import Satisfaction, TicketKind, TicketState

_SILENT = frozenset({TicketState.WITHDRAWN, TicketState.ANNULLED})
_STATE_WORDS = {
    TicketState.SUBMITTED: "待交办",
    TicketState.RETURNED: "派单异议待裁定",
    TicketState.RECTIFIED: "已整改，待复核",
    TicketState.VERIFIED: "已复核，待销号",
    TicketState.CLOSED: "已整改完毕",
    TicketState.DECLINED: "不予受理",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureFact:
    """One measure and its own end, as far as a ticket is concerned."""

    measure_id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketFact:
    """A ticket as Annex 4 needs it."""

    ticket_id: str
    number: str
    kind: TicketKind
    text: str
    state: TicketState
    due_on: date | None = None
    review_on: date | None = None
    measures: tuple[MeasureFact, ...] = ()
    satisfaction: Satisfaction | None = None
    comment: str = ""
    note: str = ""
    """A reason worth a remark: declined why, merged into which, exempted by whom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkFact:
    """A walk with the tickets that came of it."""

    walk_id: str
    matter: str
    is_bundle: bool
    channel: str
    walker_id: str
    walker: str
    position: str
    walked_on: date
    tickets: tuple[TicketFact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex4Row:
    """One row of the form; a line break is a new line in the cell."""

    number: int
    matter: str = ""
    walker: str = ""
    problems: str = ""
    demands: str = ""
    measures: str = ""
    state: str = ""
    effect: str = ""
    remark: str = ""

    def cells(self) -> tuple[str, ...]:
        """The nine cells in the order of the columns."""
        return (
            str(self.number),
            self.matter,
            self.walker,
            self.problems,
            self.demands,
            self.measures,
            self.state,
            self.effect,
            self.remark,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex4Form:
    """The whole form: the line above the table and its rows."""

    unit: str = ""
    filler: str = ""
    contact: str = ""
    filled_on: date | None = None
    rows: tuple[Annex4Row, ...] = ()


def build_rows(walks: Iterable[WalkFact], *, include_clean: bool = False) -> tuple[Annex4Row, ...]:
    """The rows in the order of the first walk of each; a walk that found nothing is left out.

    With ``include_clean`` such a walk has a row that says so.
    """
    groups: dict[tuple[str, str, str], list[WalkFact]] = {}
    for walk in sorted(walks, key=lambda walk: (walk.walked_on, walk.walk_id)):
        groups.setdefault((walk.matter, walk.channel, walk.walker_id), []).append(walk)
    rows: list[Annex4Row] = []
    for group in groups.values():
        tickets = _tickets_of(group)
        if tickets or include_clean:
            rows.append(_row(len(rows) + 1, group[0], tickets))
    return tuple(rows)


def matter_cell(name: str, channel: str, *, is_bundle: bool) -> str:
    """The matter with its channel, written as the notice writes its example."""
    lines = [name]
    if is_bundle:
        theme = name.partition("一件事")[0].strip() or name
        lines = [theme if theme.startswith("“") else f"“{theme}”", "一件事一次办"]
    return "\n".join([*lines, f"({channel})"] if channel else lines)


def _tickets_of(group: Sequence[WalkFact]) -> list[TicketFact]:
    seen: dict[str, TicketFact] = {}
    for walk in group:
        for ticket in walk.tickets:
            if ticket.state not in _SILENT:
                seen.setdefault(ticket.ticket_id, ticket)
    return sorted(seen.values(), key=lambda ticket: ticket.number)


def _row(number: int, walk: WalkFact, tickets: Sequence[TicketFact]) -> Annex4Row:
    problems = [ticket for ticket in tickets if ticket.kind is TicketKind.PROBLEM]
    demands = [ticket for ticket in tickets if ticket.kind is TicketKind.DEMAND]
    ordered = [*problems, *demands]
    names = _names(problems, demands)
    return Annex4Row(
        number=number,
        matter=matter_cell(walk.matter, walk.channel, is_bundle=walk.is_bundle),
        walker="\n".join([walk.walker, f"({walk.position})"] if walk.position else [walk.walker]),
        problems=_numbered([ticket.text for ticket in problems]) or "未发现问题",
        demands=_numbered([ticket.text for ticket in demands]) or "无",
        measures=_measures(ordered, names),
        state=_said_of_each(names, [(t.ticket_id, _state(t)) for t in ordered]),
        effect=_said_of_each(names, [(t.ticket_id, _effect(t)) for t in ordered]),
        remark=_said_of_each(names, [(t.ticket_id, t.note.strip()) for t in ordered]),
    )


def _names(problems: Sequence[TicketFact], demands: Sequence[TicketFact]) -> dict[str, str]:
    return {
        ticket.ticket_id: f"{word}{place}"
        for word, tickets in (("问题", problems), ("需求", demands))
        for place, ticket in enumerate(tickets, start=1)
    }


def _numbered(texts: Sequence[str]) -> str:
    return "\n".join(f"{place}.{_one_line(text)}" for place, text in enumerate(texts, start=1))


def _measures(tickets: Sequence[TicketFact], names: dict[str, str]) -> str:
    served: dict[str, list[str]] = {}
    texts: dict[str, str] = {}
    for ticket in tickets:
        for measure in ticket.measures:
            texts[measure.measure_id] = measure.text
            served.setdefault(measure.measure_id, []).append(names[ticket.ticket_id])
    several = len(tickets) > 1
    return _numbered(
        [f"（{'、'.join(served[key])}）{text}" if several else text for key, text in texts.items()]
    )


def _said_of_each(names: dict[str, str], sayings: Sequence[tuple[str, str]]) -> str:
    """One saying for all if they agree, else each with the ticket it is about."""
    words = {saying for _, saying in sayings}
    if len(words) <= 1:
        return next(iter(words), "")
    return "\n".join(f"{names[ticket_id]}：{saying}" for ticket_id, saying in sayings if saying)


def _state(ticket: TicketFact) -> str:
    if ticket.state is TicketState.MERGED:
        return "并入同类问题处理"
    if ticket.state is TicketState.LONG_TERM:
        review = f"，拟于{chinese_date(ticket.review_on)}复查" if ticket.review_on else ""
        return f"长期整改{review}"
    words = _STATE_WORDS.get(ticket.state)
    if words is not None:
        return words
    return f"拟于{chinese_date(ticket.due_on)}前完成" if ticket.due_on else "整改中，期限待定"


def _effect(ticket: TicketFact) -> str:
    if ticket.satisfaction is None:
        return ""
    comment = _one_line(ticket.comment)
    return f"{ticket.satisfaction.zh}：{comment}" if comment else ticket.satisfaction.zh


def chinese_date(day: date | None) -> str:
    """A date as official papers write it: 2023年12月15日."""
    return f"{day.year}年{day.month}月{day.day}日" if day else "    年  月  日"


def _one_line(text: str) -> str:
    return " ".join(text.split())
