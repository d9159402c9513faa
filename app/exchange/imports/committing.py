"""Writing an import in batches; the checkpoint is part of each batch's own transaction."""

from collections.abc import Sequence

from app.catalogue.rows import Outcome
from app.exchange.imports import queries, source
from app.exchange.imports.events import ImportBatchCommitted, ImportCommitted, ImportFailed
from app.exchange.imports.kinds import ImportKind, kind_named
from app.exchange.imports.models import ImportBatchRow, ImportRow
from app.exchange.imports.parsing import Parsed, RowParser
from app.exchange.imports.progress import Progress
from app.exchange.imports.vocabulary import FaultPhase, ImportState
from app.platform.actor import Actor
from app.platform.db import Database, WriteSession
from app.platform.event_log import record
from app.platform.ids import new_id
from app.platform.problems import Problem
from app.platform.storage import BlobStore
from app.platform.tabular.rows import Row


def commit_import(
    database: Database, blobs: BlobStore, actor: Actor, import_id: str, *, progress: Progress
) -> None:
    """Write the rows of an import from its checkpoint on, until the end or until it is cancelled.

    Called again after a kill it goes on with the row after the last batch that was committed.
    """
    with database.read() as session:
        order = queries.import_to_read(session, actor, import_id)
    if order.state is not ImportState.COMMITTING:
        return
    kind = kind_named(order.kind)
    parser = RowParser(
        kind.sheet, order.header, {int(index): field for index, field in order.mapping.items()}
    )
    start = max(order.header_row, order.last_row)
    with source.opened(
        blobs, kind, blob_key=order.blob_key, file_name=order.file_name, sheet=order.sheet
    ) as table:
        rows = source.data_rows(table, after=start)
        for batch in source.batches(rows, kind.batch_rows):
            if not _commit_batch(database, actor, kind, parser, batch, import_id, progress):
                return
            progress.progress(_fraction(batch[-1].number, order), f"已导入至第{batch[-1].number}行")
    _finish(database, actor, import_id)


def fail_import(database: Database, actor: Actor, import_id: str, problem: Problem) -> None:
    """Say why an import stopped; it can go on from its checkpoint."""
    with database.write() as session:
        row = queries.import_to_change(session, actor, import_id)
        if not row.is_running:
            return
        row.is_running = False
        row.state = ImportState.FAILED
        row.failure = {
            "code": problem.code,
            "detail": problem.detail,
            "detail_en": problem.detail_en,
        }
        row.updated_at = session.now
        record(
            session, actor, ImportFailed(aggregate_id=import_id, kind=row.kind, code=problem.code)
        )


def _commit_batch(
    database: Database,
    actor: Actor,
    kind: ImportKind,
    parser: RowParser,
    batch: Sequence[Row],
    import_id: str,
    progress: Progress,
) -> bool:
    """Write one batch with the new checkpoint; ``False`` when the import was stopped meanwhile."""
    parsed = [parser.parse(row) for row in batch]
    with database.write() as session:
        row = queries.import_to_change(session, actor, import_id)
        if row.state is not ImportState.COMMITTING or row.last_row >= batch[0].number:
            return False
        _write_batch(session, actor, kind, parser, parsed, row)
        progress.save_checkpoint(
            session, {"row": row.last_row}, fraction=_fraction(row.last_row, row)
        )
    return True


def _write_batch(
    session: WriteSession,
    actor: Actor,
    kind: ImportKind,
    parser: RowParser,
    parsed: Sequence[Parsed],
    row: ImportRow,
) -> None:
    good = [one for one in parsed if one.row is not None]
    outcome = kind.write(session, actor, [one.row for one in good])
    bad = len(parsed) - len(good)
    late = [parser.refused(good[refusal.index], refusal) for refusal in outcome.refused]
    # Faults of the dry run are on record already; only what came up now is added.
    queries.keep_faults(session, row.id, late, FaultPhase.COMMIT)
    refused = bad + len(late)
    first, last = parsed[0].source.number, parsed[-1].source.number
    row.batches += 1
    row.last_row = last
    row.created += outcome.created
    row.changed += outcome.updated
    row.unchanged += outcome.unchanged
    row.refused += refused
    row.updated_at = session.now
    _keep_batch(session, actor, row, outcome, first_row=first, refused=refused)


def _keep_batch(
    session: WriteSession,
    actor: Actor,
    row: ImportRow,
    outcome: Outcome,
    *,
    first_row: int,
    refused: int,
) -> None:
    """Put the batch on record: the undo report's line, and the event."""
    counts = {
        "position": row.batches,
        "first_row": first_row,
        "last_row": row.last_row,
        "created": outcome.created,
        "changed": outcome.updated,
        "unchanged": outcome.unchanged,
        "refused": refused,
    }
    session.add(
        ImportBatchRow(
            id=new_id(),
            import_id=row.id,
            written=[list(pair) for pair in outcome.written],
            committed_at=session.now,
            **counts,
        )
    )
    record(session, actor, ImportBatchCommitted(aggregate_id=row.id, kind=row.kind, **counts))


def _finish(database: Database, actor: Actor, import_id: str) -> None:
    with database.write() as session:
        row = queries.import_to_change(session, actor, import_id)
        if row.state is not ImportState.COMMITTING:
            return
        row.state = ImportState.COMMITTED
        row.is_running = False
        row.committed_at = row.updated_at = session.now
        record(
            session,
            actor,
            ImportCommitted(
                aggregate_id=import_id,
                kind=row.kind,
                created=row.created,
                changed=row.changed,
                unchanged=row.unchanged,
                refused=row.refused,
            ),
        )


def _fraction(number: int, order: ImportRow) -> float:
    last = order.header_row + (order.total_rows or 1)
    return min(0.99, number / max(1, last))
