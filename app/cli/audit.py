"""Checking the audit chain."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.console import fail, say, settings_or_exit
from app.platform import sealing
from app.platform.db import Database

_FAULTS = {
    "edited": "its content was changed",
    "gap": "the row at this position was removed",
    "link": "it does not follow the row before it: rows were inserted or moved",
    "order": "it is out of order",
    "tail_cut": "the chain ends before the head that was written down: its tail was cut off",
    "anchor": "the chain was rebuilt: the head written down here was another",
}


def register(app: typer.Typer) -> None:
    """Add ``tongxing audit …``."""
    group = typer.Typer(no_args_is_help=True, help="The audit chain.")
    group.command()(verify)
    app.add_typer(group, name="audit")


def verify(
    anchor: Annotated[
        Path | None, typer.Option(help="File of the heads written down; default: the setting's.")
    ] = None,
) -> None:
    """Walk the whole chain; names the first row that was tampered with."""
    settings = settings_or_exit()
    path = anchor or settings.effective_audit_anchor
    if anchor is not None and not anchor.exists():
        fail(f"There is no anchor file {anchor}.", code=2)
    anchors = sealing.read_anchors(path)
    database = Database(settings.effective_database_url)
    try:
        with database.read() as session:
            found = sealing.verify(session, anchors)
    finally:
        database.dispose()
    if found.fault is not None:
        event = f" (event {found.event_id})" if found.event_id else ""
        fail(f"Tampered: position {found.position}{event}: {_FAULTS[found.fault]}.")
    say(f"The chain holds: {found.sealed} events, head {found.head}.")
    if found.unsealed:
        say(f"{found.unsealed} events wait to be sealed by the worker.")
    if not anchors:
        say(f"No anchor was found at {path}: a cut tail would not show.")
