"""The life of a walk as documentation, rendered from the one table.

``python -m app.walks.diagram > docs/walk-lifecycle.md`` writes the page; a test keeps it current.
"""

import sys
from collections.abc import Iterator

from app.walks.lifecycle import TRANSITIONS, Transition
from app.walks.vocabulary import WalkState


def page() -> str:
    """The whole page."""
    return "\n".join([*_heading(), *_diagram(), "", *_table(), ""])


def _heading() -> Iterator[str]:
    yield "# Life cycle of a walk 走流程"
    yield ""
    yield "Rendered from `app/walks/lifecycle.py`; do not edit by hand. Once submitted,"
    yield "nothing of a walk changes: amendments lie beside it."
    yield ""


def _diagram() -> Iterator[str]:
    yield "```mermaid"
    yield "stateDiagram-v2"
    for state in WalkState:
        yield f'    state "{state.value} {state.zh}" as {state.value}'
    yield "    [*] --> planned"
    for row in TRANSITIONS:
        if row.target is not None:
            for source in row.sources:
                yield f"    {source.value} --> {row.target.value}: {row.action.value}"
    yield "```"


def _table() -> Iterator[str]:
    yield "| action | from | to | who | demands |"
    yield "|---|---|---|---|---|"
    for row in TRANSITIONS:
        yield _line(row)


def _line(row: Transition) -> str:
    cells = (
        row.action.value,
        ", ".join(source.value for source in row.sources),
        row.target.value if row.target else "(stays)",
        ", ".join(part.value for part in row.parts),
        ", ".join(row.demands) or "nothing",
    )
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.stdout.write(page())
