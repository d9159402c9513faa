"""The life cycle as documentation: a Mermaid diagram and a table, rendered from the one table.

``python -m app.tickets.diagram > docs/ticket-lifecycle.md`` writes the page; a test keeps it
current.
"""

import sys
from collections.abc import Iterator

from app.tickets.lifecycle import APPEAL_LIMIT, BOUNCE_LIMIT, TRANSITIONS, Transition
from app.tickets.segregation import SUBSTITUTE_AFTER
from app.tickets.vocabulary import TicketState


def mermaid() -> str:
    """A state diagram of every action that changes the state, except 作废 which is always open."""
    return "\n".join(_diagram_lines())


def _diagram_lines() -> Iterator[str]:
    yield "stateDiagram-v2"
    for state in TicketState:
        yield f'    state "{state.value} {state.zh}" as {state.value}'
    yield "    [*] --> submitted"
    for row in TRANSITIONS:
        if row.target is None or row.target is TicketState.ANNULLED:
            continue
        for source in sorted(row.sources):
            yield f"    {source} --> {row.target.value}: {row.action.value} {row.action.zh}"


def document() -> str:
    """The whole page ``docs/ticket-lifecycle.md``."""
    return "\n".join(
        [
            "# Life cycle of a ticket 反馈单",
            "",
            "Rendered from `app/tickets/lifecycle.py` by `python -m app.tickets.diagram`.",
            "",
            "```mermaid",
            mermaid(),
            "```",
            "",
            f"Units may object {BOUNCE_LIMIT} times, then the first unit keeps it (首接负责).",
            f"A refusal may be appealed {APPEAL_LIMIT} time.",
            f"A substitute may be drawn {SUBSTITUTE_AFTER.days} days after the report, or at",
            "once when the finder may not verify.",
            "",
            "| action | 动作 | from | to | permission | who | demands | conditions |",
            "|---|---|---|---|---|---|---|---|",
            *(_table_row(row) for row in TRANSITIONS),
            "",
        ]
    )


def _table_row(row: Transition) -> str:
    cells = (
        f"`{row.action.value}`",
        row.action.zh,
        "any" if len(row.sources) >= len(TicketState) - 1 else ", ".join(sorted(row.sources)),
        row.target.value if row.target else "stays",
        f"`{row.permission.value}`",
        row.party.zh,
        ", ".join(row.demands.fields) or "none",
        ", ".join(condition.__name__.replace("_", " ") for condition in row.demands.conditions)
        or "none",
    )
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.stdout.write(document())
