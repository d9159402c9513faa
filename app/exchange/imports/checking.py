"""The dry run: every row parsed, every batch written and taken back, every fault kept by cell."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.catalogue.rows import Outcome
from app.exchange.imports import queries, source
from app.exchange.imports.events import ImportChecked
from app.exchange.imports.kinds import ImportKind, kind_named
from app.exchange.imports.parsing import Fault, Parsed, RowParser
from app.exchange.imports.progress import Progress
from app.exchange.imports.vocabulary import FaultPhase, FaultSeverity, ImportState
from app.platform.actor import Actor
from app.platform.db import Database
from app.platform.event_log import record
from app.platform.spool import Spooled
from app.platform.storage import BlobStore
from app.platform.tabular.rows import Row
from app.platform.tabular.writers import write_workbook

FAULTS_KEPT = 5_000
BAD_ROWS_KEPT = 10_000
REPORT_PREFIX = "import-reports"


class _TakenBackError(Exception):
    """Ends a trial transaction so that nothing of it stays."""


@dataclass(slots=True)
class Survey:
    """What the dry run has seen so far; the lists are capped, the counts are not."""

    rows: int = 0
    bad: set[int] = field(default_factory=set)
    warnings: int = 0
    to_create: int = 0
    to_change: int = 0
    to_keep: int = 0
    faults: list[Fault] = field(default_factory=list)
    bad_rows: list[tuple[tuple[str, ...], str]] = field(default_factory=list)

    def see(self, parsed: Parsed, faults: Sequence[Fault]) -> None:
        """Count one row's faults; a row with an error is kept for the report."""
        errors = [fault for fault in faults if fault.severity is FaultSeverity.ERROR]
        self.warnings += len(faults) - len(errors)
        self.faults.extend(faults[: max(0, FAULTS_KEPT - len(self.faults))])
        if not errors or parsed.source.number in self.bad:
            return
        self.bad.add(parsed.source.number)
        if len(self.bad_rows) < BAD_ROWS_KEPT:
            reason = "；".join(fault.message for fault in errors)
            self.bad_rows.append((parsed.source.cells, reason))


def check_import(
    database: Database, blobs: BlobStore, actor: Actor, import_id: str, *, progress: Progress
) -> None:
    """Run the dry run of an import and keep what it found.

    Raises:
        Problem: the stored file cannot be read as a table.
    """
    with database.read() as session:
        order = queries.import_to_read(session, actor, import_id)
    if not order.is_running or order.state not in {ImportState.UPLOADED, ImportState.CHECKED}:
        return
    kind = kind_named(order.kind)
    parser = RowParser(kind.sheet, order.header, _fields(order.mapping))
    survey = Survey()
    with source.opened(
        blobs, kind, blob_key=order.blob_key, file_name=order.file_name, sheet=order.sheet
    ) as table:
        rows = source.data_rows(table, after=order.header_row)
        _survey(database, actor, kind, parser, rows, survey, progress)
    survey.faults.sort(key=lambda fault: fault.row_number)
    report = _store_report(blobs, order.header, survey)
    with database.write() as session:
        row = queries.import_to_change(session, actor, import_id)
        if not row.is_running:
            return
        queries.forget_faults(session, import_id)
        queries.keep_faults(session, import_id, survey.faults, FaultPhase.CHECK)
        row.state = ImportState.CHECKED
        row.is_running = False
        row.total_rows, row.bad_rows, row.warnings = survey.rows, len(survey.bad), survey.warnings
        row.to_create, row.to_change = survey.to_create, survey.to_change
        row.to_keep = survey.to_keep
        row.bad_rows_key = report
        row.checked_at = row.updated_at = session.now
        record(
            session,
            actor,
            ImportChecked(
                aggregate_id=import_id,
                kind=row.kind,
                rows=survey.rows,
                bad_rows=len(survey.bad),
                to_create=survey.to_create,
                to_change=survey.to_change,
            ),
        )


def _survey(
    database: Database,
    actor: Actor,
    kind: ImportKind,
    parser: RowParser,
    rows: Iterable[Row],
    survey: Survey,
    progress: Progress,
) -> None:
    parsed_batches = (
        [parser.parse(row) for row in batch] for batch in source.batches(rows, kind.batch_rows)
    )
    if kind.preview is None:
        _try_and_take_back(database, actor, kind, parser, parsed_batches, survey)
        return
    for batch in parsed_batches:
        with database.read() as session:
            outcome = kind.preview(session, _good_rows(batch))
        _take_in(parser, batch, outcome, survey)
        progress.progress(min(0.95, survey.rows / kind.max_rows), f"已核对{survey.rows}行")


def _try_and_take_back(
    database: Database,
    actor: Actor,
    kind: ImportKind,
    parser: RowParser,
    parsed_batches: Iterable[Sequence[Parsed]],
    survey: Survey,
) -> None:
    with suppress(_TakenBackError), database.write() as session:
        for batch in parsed_batches:
            outcome = kind.write(session, actor, _good_rows(batch))
            _take_in(parser, batch, outcome, survey)
        raise _TakenBackError


def _good_rows(batch: Sequence[Parsed]) -> list[Any]:
    return [parsed.row for parsed in batch if parsed.row is not None]


def _take_in(parser: RowParser, batch: Sequence[Parsed], outcome: Outcome, survey: Survey) -> None:
    survey.rows += len(batch)
    survey.to_create += outcome.created
    survey.to_change += outcome.updated
    survey.to_keep += outcome.unchanged
    for parsed in batch:
        survey.see(parsed, parsed.faults)
    good = [parsed for parsed in batch if parsed.row is not None]
    for refusal in outcome.refused:
        parsed = good[refusal.index]
        survey.see(parsed, [parser.refused(parsed, refusal)])


def _store_report(blobs: BlobStore, header: Sequence[str], survey: Survey) -> str | None:
    """The workbook of bad rows as they stood in the file, each with its reason."""
    if not survey.bad_rows:
        return None
    width = max(len(header), *(len(cells) for cells, _ in survey.bad_rows))
    headings = _distinct([*header, *[""] * (width - len(header)), "原因"])
    with TemporaryDirectory(prefix="tongxing-report-") as folder:
        path = Path(folder) / "bad-rows.xlsx"
        write_workbook(
            path,
            headings,
            ([*cells, *[""] * (width - len(cells)), reason] for cells, reason in survey.bad_rows),
            sheet="错误行",
        )
        return blobs.put(REPORT_PREFIX, Spooled.of(path))


def _distinct(headings: Sequence[str]) -> list[str]:
    """Headings as the writer needs them: none empty, none twice."""
    made: list[str] = []
    for index, heading in enumerate(headings):
        name = heading.strip() or f"第{index + 1}列"
        while name in made:
            name = f"{name}*"
        made.append(name)
    return made


def _fields(mapping: dict[str, str]) -> dict[int, str]:
    return {int(index): field for index, field in mapping.items()}
