"""The stored file of an import, opened as a table."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain, islice

from app.exchange.imports.kinds import ImportKind
from app.exchange.imports.parsing import HEADER_WITHIN, Header, find_header, shown
from app.exchange.imports.problems import HeaderNotFound
from app.platform.spool import Spool, Spooled
from app.platform.storage import BlobStore
from app.platform.tabular.reader import Table, open_table
from app.platform.tabular.rows import Limits, Row

MAX_BYTES = 32 * 1024 * 1024
PREFIX = "imports"
SAMPLED_ROWS = 50
SAMPLES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file that came in: where it lies and what it is."""

    blob_key: str
    file_name: str
    size: int
    sha256: str
    sheet: str
    sheets: tuple[str, ...]
    header: Header


def limits_of(kind: ImportKind) -> Limits:
    """How large a file of this kind may be; the rows above the header do not count."""
    return replace(Limits(max_bytes=MAX_BYTES), max_rows=kind.max_rows + HEADER_WITHIN)


def store(
    blobs: BlobStore, kind: ImportKind, *, file: Spooled, file_name: str, sheet: str | None = None
) -> StoredFile:
    """Look at a spooled file's header and keep the file.

    Raises:
        Problem: it is too large, no table, or has no header that this kind knows.
    """
    with open_table(file.path, filename=file_name, sheet=sheet, limits=limits_of(kind)) as table:
        header = read_header(kind, table)
        chosen, sheets = table.sheet, table.sheets
    return StoredFile(
        blob_key=blobs.put(PREFIX, file),
        file_name=file_name,
        size=file.size,
        sha256=file.sha256,
        sheet=chosen,
        sheets=sheets,
        header=header,
    )


def look_again(
    blobs: BlobStore, kind: ImportKind, *, blob_key: str, file_name: str, sheet: str
) -> StoredFile:
    """A stored file again, read from another of its sheets."""
    with spooled_blob(blobs, blob_key) as file:
        return store(blobs, kind, file=file, file_name=file_name, sheet=sheet)


def read_header(kind: ImportKind, table: Table) -> Header:
    """The header among the first rows.

    Raises:
        HeaderNotFound: none of them has a heading that this kind knows.
    """
    header = find_header(kind.sheet, list(islice(table.rows, HEADER_WITHIN)))
    if header is None:
        wanted = [column.header for column in kind.sheet.columns if column.required]
        raise HeaderNotFound(
            f"前{HEADER_WITHIN}行没有“{kind.sheet.title}”的表头；至少需要：{'、'.join(wanted)}",
            f"No header of {kind.sheet.title_en} in the first {HEADER_WITHIN} rows",
            required=wanted,
        )
    return header


@contextmanager
def spooled_blob(blobs: BlobStore, blob_key: str) -> Iterator[Spooled]:
    """A stored file on local disk, for as long as the block lasts."""
    with Spool(limit=MAX_BYTES) as spool:
        yield spool.write_all(blobs.open(blob_key).chunks)


@contextmanager
def opened(
    blobs: BlobStore, kind: ImportKind, *, blob_key: str, file_name: str, sheet: str
) -> Iterator[Table]:
    """The stored file as a table."""
    with (
        spooled_blob(blobs, blob_key) as file,
        open_table(
            file.path, filename=file_name, sheet=sheet or None, limits=limits_of(kind)
        ) as table,
    ):
        yield table


def data_rows(table: Table, *, after: int) -> Iterator[Row]:
    """The rows below ``after`` that have anything in them."""
    return (row for row in table.rows if row.number > after and not row.empty)


def samples(table: Table, header: Sequence[str], *, after: int) -> list[list[str]]:
    """For each column the first few different values below the header, personal data masked."""
    found: list[list[str]] = [[] for _ in header]
    for row in islice(data_rows(table, after=after), SAMPLED_ROWS):
        for index, values in enumerate(found):
            text = row.cells[index].strip() if index < len(row.cells) else ""
            value = shown(header[index], text)
            if text and len(values) < SAMPLES and value not in values:
                values.append(value)
    return found


def batches(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """The rows in lists of at most ``size``."""
    source = iter(rows)
    while first := next(source, None):
        yield list(chain([first], islice(source, size - 1)))
