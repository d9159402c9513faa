"""Exporting from the command line: ``tongxing export annex4 --out FILE`` and the three lists."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from app.cli.console import fail, say, settings_or_exit
from app.exchange.exports.vocabulary import ExportFormat
from app.exchange.forms import service as forms
from app.exchange.forms.queries import newest_programme
from app.exchange.forms.vocabulary import FormFormat
from app.exchange.lists.queries import all_rows
from app.exchange.lists.rendering import write_list
from app.exchange.lists.schemas import ListFilterIn
from app.exchange.lists.vocabulary import ListName
from app.platform.actor import Actor
from app.platform.problems import Problem
from app.platform.runtime import Runtime
from app.wiring import build_runtime

FormatT = TypeVar("FormatT", bound=StrEnum)
OPERATOR = Actor.system("command-line")

Out = Annotated[Path, typer.Option("--out", help="File to write; its extension is the format.")]
ProgrammeId = Annotated[
    str | None, typer.Option("--programme", help="Id of the programme; by default the newest.")
]
OrganisationId = Annotated[
    str | None, typer.Option("--organisation", help="Id of the unit whose walkers are listed.")
]
Unit = Annotated[str | None, typer.Option("--unit", help="Name of the unit in the head line.")]
Filler = Annotated[str, typer.Option("--filler", help="Name of who fills the form in.")]
Contact = Annotated[str, typer.Option("--contact", help="The filler's telephone.")]
FilledOn = Annotated[
    datetime | None, typer.Option("--date", formats=["%Y-%m-%d"], help="Date on the form.")
]
IncludeClean = Annotated[
    bool, typer.Option("--include-clean", help="List walks that found nothing as well.")
]
Bom = Annotated[bool, typer.Option("--bom", help="Begin CSV with a byte order mark, for Excel.")]

exports = typer.Typer(no_args_is_help=True, help="Write official forms and lists to files.")


def register(app: typer.Typer) -> None:
    """Add the commands of exports."""
    app.add_typer(exports, name="export")


@exports.command("annex4")
def export_annex4(
    out: Out,
    *,
    programme: ProgrammeId = None,
    organisation: OrganisationId = None,
    unit: Unit = None,
    filler: Filler = "",
    contact: Contact = "",
    filled_on: FilledOn = None,
    include_clean: IncludeClean = False,
) -> None:
    """Write Annex 4, the three-lists table, in the notice's own layout (.docx or .xlsx)."""
    kind = _format(FormFormat, out)
    with _runtime() as runtime, runtime.database.write() as session:
        programme_id = programme or newest_programme(session)
        if programme_id is None:
            fail("There is no programme yet.")
        form = forms.annex4(
            session,
            programme_id=programme_id,
            organisation_id=organisation,
            unit=unit,
            filler=filler,
            contact=contact,
            filled_on=filled_on.date() if filled_on else None,
            include_clean=include_clean,
        )
        forms.record_annex4(
            session,
            OPERATOR,
            form,
            programme_id=programme_id,
            organisation_id=organisation,
            kind=kind,
        )
        forms.write_annex4(form, out, kind)
    say(f"{out}: {len(form.rows)} 行")


@exports.command("list")
def export_list(
    name: Annotated[ListName, typer.Argument(help="problems, demands or measures.")],
    out: Out,
    *,
    programme: ProgrammeId = None,
    bom: Bom = False,
) -> None:
    """Write one of the three lists (.csv, .xlsx or .docx)."""
    kind = _format(ExportFormat, out)
    wanted = ListFilterIn(programme_id=programme)
    with _runtime() as runtime, runtime.database.read() as session:
        rows = all_rows(session, OPERATOR, name, wanted)
        count = write_list(name, rows, out, kind=kind, bom=bom)
    say(f"{out}: {count} 行")


def _format(formats: type[FormatT], out: Path) -> FormatT:
    """The format that the file's extension names."""
    extension = out.suffix.removeprefix(".").lower()
    known = [member.value for member in formats]
    if extension not in known:
        fail(f"--out must end in one of: {', '.join(known)}", code=2)
    return formats(extension)


@contextmanager
def _runtime() -> Iterator[Runtime]:
    runtime = build_runtime(settings_or_exit())
    try:
        yield runtime
    except Problem as problem:
        fail(f"{problem.detail}\n{problem.detail_en}")
    finally:
        runtime.database.dispose()
