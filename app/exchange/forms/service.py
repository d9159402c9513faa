"""Filling official forms."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from app.exchange.forms import queries
from app.exchange.forms.events import FormFilled
from app.exchange.forms.excel import write_annex4_xlsx
from app.exchange.forms.problems import FormTooLarge
from app.exchange.forms.rows import Annex4Form, build_rows
from app.exchange.forms.vocabulary import FormFormat
from app.exchange.forms.word import write_annex4_docx
from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.event_log import record
from app.platform.workdays import office_day
from app.programme.problems import ProgrammeNotFound

MOST_WALKS: Final = 2_000


def annex4(
    session: ReadSession,
    *,
    programme_id: str,
    organisation_id: str | None = None,
    unit: str | None = None,
    filler: str = "",
    contact: str = "",
    filled_on: date | None = None,
    include_clean: bool = False,
) -> Annex4Form:
    """The contents of Annex 4 for a programme, or for one unit's walkers in it.

    Raises:
        ProgrammeNotFound: there is no such programme.
        FormTooLarge: more walks than one form is made for.
    """
    head = queries.form_head(session, programme_id, organisation_id)
    if head.programme is None:
        raise ProgrammeNotFound
    walks = queries.walk_facts(session, programme_id, organisation_id, most=MOST_WALKS)
    if len(walks) > MOST_WALKS:
        raise FormTooLarge(most=MOST_WALKS)
    return Annex4Form(
        unit=unit or head.organisation or "",
        filler=filler,
        contact=contact,
        filled_on=filled_on or office_day(session.now),
        rows=build_rows(walks, include_clean=include_clean),
    )


def record_annex4(
    session: WriteSession,
    actor: Actor,
    form: Annex4Form,
    *,
    programme_id: str,
    organisation_id: str | None,
    kind: FormFormat,
) -> None:
    """Put on record that the form, with persons on it, was taken out."""
    record(
        session,
        actor,
        FormFilled(
            aggregate_id=programme_id,
            form="annex-4",
            format=kind.value,
            rows=len(form.rows),
            organisation_id=organisation_id,
        ),
    )


def write_annex4(form: Annex4Form, path: Path, kind: FormFormat) -> None:
    """Write the form as a file."""
    write = write_annex4_docx if kind is FormFormat.DOCX else write_annex4_xlsx
    write(form, path)


def annex4_content(form: Annex4Form, kind: FormFormat) -> bytes:
    """The form as the bytes of a file."""
    with TemporaryDirectory(prefix="tongxing-form-") as folder:
        path = Path(folder) / f"annex4.{kind.value}"
        write_annex4(form, path, kind)
        return path.read_bytes()
