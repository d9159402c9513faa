"""Importing from the command line: ``tongxing import KIND FILE``."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Self

import typer
from rich.progress import Progress as Bars

from app.cli.console import fail, say, settings_or_exit
from app.exchange.imports import queries, service, source
from app.exchange.imports.checking import check_import
from app.exchange.imports.committing import commit_import
from app.exchange.imports.kinds import KINDS, kind_named
from app.exchange.imports.models import ImportRow
from app.exchange.imports.vocabulary import ImportState
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.problems import Problem
from app.platform.runtime import Runtime
from app.platform.spool import Spool, Spooled
from app.platform.storage import BlobStore
from app.wiring import build_runtime

OPERATOR = Actor.system("command-line")
_FAULTS_SHOWN = 50

Kind = Annotated[str, typer.Argument(help=f"One of: {', '.join(KINDS)}.")]
File = Annotated[Path, typer.Argument(help="CSV or .xlsx.", exists=True, dir_okay=False)]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")]
SkipBadRows = Annotated[bool, typer.Option("--skip-bad-rows", help="Leave out rows with errors.")]
Sheet = Annotated[str | None, typer.Option("--sheet", help="Sheet of the workbook.")]
BadRows = Annotated[
    Path | None, typer.Option("--bad-rows", help="Where to write the workbook of bad rows.")
]
ImportId = Annotated[str, typer.Argument(help="Id of an import that stopped half-way.")]


def register(app: typer.Typer) -> None:
    """Add the commands of imports."""
    app.command("import")(import_file)
    app.command("import-resume")(resume_import)


def import_file(
    kind: Kind,
    file: File,
    *,
    dry_run: DryRun = False,
    skip_bad_rows: SkipBadRows = False,
    sheet: Sheet = None,
    bad_rows: BadRows = None,
) -> None:
    """Import a table: check every row first, then write; the same file twice changes nothing."""
    with _runtime() as runtime:
        import_id = _upload(runtime, kind, file, sheet)
        with _Bar(f"核对 {file.name}") as bar:
            check_import(runtime.database, _blobs(runtime), OPERATOR, import_id, progress=bar)
        row = _tell_check(runtime, import_id)
        if bad_rows is not None and row.bad_rows_key is not None:
            with source.spooled_blob(_blobs(runtime), row.bad_rows_key) as kept:
                shutil.copyfile(kept.path, bad_rows)
            say(f"错误行已写入 {bad_rows}")
        if dry_run:
            raise typer.Exit(1 if row.bad_rows else 0)
        with runtime.database.write() as session:
            service.start_commit(
                session,
                OPERATOR,
                import_id,
                skip_bad_rows=skip_bad_rows,
                expected_version=row.version,
                in_background=False,
            )
        _commit(runtime, import_id)


def resume_import(import_id: ImportId) -> None:
    """Go on with an import that was killed; it starts after the last batch that was written."""
    with _runtime() as runtime:
        with runtime.database.read() as session:
            row = queries.import_to_read(session, OPERATOR, import_id)
        if row.state is not ImportState.COMMITTING:
            fail(f"The import is {row.state.value}, not half-way.")
        _commit(runtime, import_id)


class _Bar:
    """Progress on the terminal, in the place of a job's."""

    def __init__(self, title: str) -> None:
        self._bars = Bars(transient=True, disable=not sys.stdout.isatty())
        self._task = self._bars.add_task(title, total=1.0)

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(self, *_failure: object) -> None:
        self._bars.stop()

    def progress(
        self, fraction: float, note: str = "", *, session: WriteSession | None = None
    ) -> None:
        """Move the bar."""
        del session
        self._bars.update(self._task, completed=fraction, description=note or None)

    def save_checkpoint(
        self,
        session: WriteSession,
        checkpoint: dict[str, Any],
        *,
        fraction: float | None = None,
        note: str | None = None,
    ) -> None:
        """The import keeps its own checkpoint; there is no job to tell."""
        del session, checkpoint, fraction, note


@contextmanager
def _runtime() -> Iterator[Runtime]:
    runtime = build_runtime(settings_or_exit())
    try:
        yield runtime
    except Problem as problem:
        fail(f"{problem.detail}\n{problem.detail_en}")
    finally:
        runtime.database.dispose()


def _blobs(runtime: Runtime) -> BlobStore:
    return runtime.service(BlobStore)


def _upload(runtime: Runtime, name: str, file: Path, sheet: str | None) -> str:
    kind = kind_named(name)
    with Spool(limit=source.MAX_BYTES) as spool, file.open("rb") as stream:
        spooled: Spooled = spool.write_all(iter(lambda: stream.read(1024 * 1024), b""))
        stored = source.store(_blobs(runtime), kind, file=spooled, file_name=file.name, sheet=sheet)
    with runtime.database.write() as session:
        return service.upload_import(session, OPERATOR, kind=kind, file=stored, in_background=False)


def _tell_check(runtime: Runtime, import_id: str) -> ImportRow:
    with runtime.database.read() as session:
        row = queries.import_to_read(session, OPERATOR, import_id)
        page = queries.faults_page(session, OPERATOR, import_id, cursor=None, limit=_FAULTS_SHOWN)
    if row.state is not ImportState.CHECKED:
        fail("缺少必填列，无法核对。\nRequired columns are missing.")
    for fault in page.rows:
        place = f"第{fault['row']}行{fault['column'] or ''}"
        say(place, fault["message"], f"（{fault['value']}）" if fault["value"] else "")
    say(
        f"共{row.total_rows}行：新增{row.to_create}，修改{row.to_change}，"
        f"不变{row.to_keep}，有错误{row.bad_rows}，提醒{row.warnings}。"
    )
    return row


def _commit(runtime: Runtime, import_id: str) -> None:
    with _Bar("导入") as bar:
        commit_import(runtime.database, _blobs(runtime), OPERATOR, import_id, progress=bar)
    with runtime.database.read() as session:
        row = queries.import_to_read(session, OPERATOR, import_id)
    say(
        f"已导入 {import_id}：新增{row.created}，修改{row.changed}，"
        f"不变{row.unchanged}，跳过{row.refused}。"
    )
