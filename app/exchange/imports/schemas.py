"""Imports as they go in and out."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from app.exchange.imports.vocabulary import (
    FaultPhase,
    FaultSeverity,
    ImportAction,
    ImportState,
)
from app.platform.web.params import Body

ColumnIndex = Annotated[str, Field(pattern=r"^(0|[1-9][0-9]{0,2})$", max_length=3)]
FieldName = Annotated[str, Field(min_length=1, max_length=60)]


class CheckIn(Body):
    """What to check again with: other columns, or another sheet of the workbook."""

    mapping: dict[ColumnIndex, FieldName | None] = Field(
        default_factory=dict,
        max_length=200,
        description="列号（从0起）到字段，null 为不导入。Column index to field; null: leave out.",
        examples=[{"3": "board", "5": None}],
    )
    sheet: str | None = Field(default=None, max_length=80, examples=["Sheet1"])

    def changes(self) -> dict[int, str | None]:
        """The mapping by number of column."""
        return {int(index): field for index, field in self.mapping.items()}


class CommitIn(Body):
    """How to commit."""

    skip_bad_rows: bool = Field(default=False, description="跳过有错误的行。Leave out bad rows.")


class ColumnOut(TypedDict):
    """One column of the file and the field it stands for."""

    index: int
    letter: str
    header: str
    field: str | None
    title: str | None


class ImportListed(TypedDict):
    """An import in a list."""

    id: str
    kind: str
    state: ImportState
    is_running: bool
    file_name: str
    size: int
    total_rows: int | None
    bad_rows: int | None
    created: int
    changed: int
    unchanged: int
    refused: int
    created_at: datetime
    committed_at: datetime | None
    version: int


class ImportOut(ImportListed):
    """One import with its columns, its dry run and how far it has come."""

    sha256: str
    sheet: str
    sheets: list[str]
    header_row: int
    columns: list[ColumnOut]
    missing: list[str]
    warnings: int | None
    to_create: int | None
    to_change: int | None
    to_keep: int | None
    has_bad_rows_file: bool
    skip_bad_rows: bool
    last_row: int
    batches: int
    job_id: str | None
    failure: dict[str, Any] | None
    checked_at: datetime | None
    updated_at: datetime
    available_actions: list[ImportAction]


class FaultOut(TypedDict):
    """What is wrong with one cell; ``value`` is masked."""

    id: str
    phase: FaultPhase
    severity: FaultSeverity
    row: int
    column: str | None
    header: str
    value: str
    code: str
    message: str
    message_en: str


class BatchOut(TypedDict):
    """One written batch; ``written`` lists what was done and to which object."""

    id: str
    position: int
    first_row: int
    last_row: int
    created: int
    changed: int
    unchanged: int
    refused: int
    written: list[Any]
    committed_at: datetime


class ColumnSamples(TypedDict):
    """The first values of one column of the file, masked."""

    index: int
    values: list[str]


class SamplesOut(TypedDict):
    """What stands in the file, column by column."""

    items: list[ColumnSamples]


class KindColumnOut(TypedDict):
    """A column that a kind of table may have."""

    field: str
    header: str
    header_en: str
    required: bool
    aliases: list[str]


class KindOut(TypedDict):
    """A kind of table that can be imported."""

    name: str
    title: str
    title_en: str
    max_rows: int
    columns: list[KindColumnOut]


class KindsOut(TypedDict):
    """All kinds."""

    items: list[KindOut]


IMPORT = TypeAdapter(ImportOut)
IMPORTS = TypeAdapter(list[ImportListed])
FAULTS = TypeAdapter(list[FaultOut])
BATCHES = TypeAdapter(list[BatchOut])
KINDS_OUT = TypeAdapter(KindsOut)
SAMPLES = TypeAdapter(SamplesOut)
