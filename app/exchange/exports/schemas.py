"""Exports as they are answered."""

from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from typing_extensions import TypedDict

from app.exchange.exports.vocabulary import ExportFormat, ExportState
from app.exchange.lists.vocabulary import ListName


class ExportOut(TypedDict):
    """One export; once it is done its file is at ``/exports/{id}/content``."""

    id: str
    subject: ListName
    format: ExportFormat
    bom: bool
    wanted: dict[str, Any]
    state: ExportState
    job_id: str | None
    rows: int | None
    size: int | None
    sha256: str | None
    failure: dict[str, Any] | None
    created_at: datetime
    done_at: datetime | None
    version: int


EXPORT = TypeAdapter(ExportOut)
EXPORTS = TypeAdapter(list[ExportOut])
