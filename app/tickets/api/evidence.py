"""The files of a ticket, for whoever sees the ticket."""

from typing import Annotated, Literal

from fastapi import Depends, Response
from fastapi.responses import StreamingResponse
from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.file_kinds import EXTENSIONS, FileKind
from app.platform.paging import Page
from app.platform.storage import StorageUnavailable, StoredMissing
from app.platform.web.answers import listing
from app.platform.web.context import Context
from app.platform.web.downloads import fetched_not_embedded
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import PathId
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read
from app.tickets.problems import TicketNotFound
from app.tickets.queries import evidence as queries
from app.walks.evidence.api.receiving import send, send_thumbnail
from app.walks.evidence.problems import EvidenceNotFound, NoThumbnail
from app.walks.evidence.vocabulary import ScanOutcome

router = Router(tags=["tickets"])
_Reader = Annotated[Context, requires(Permission.TICKET_READ)]
_Example = "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"


class TicketFile(TypedDict):
    """A file that proves a finding or a measure, under a name that tells nothing of its maker."""

    id: Annotated[str, Field(examples=[_Example])]
    source: Literal["finding", "measure"]
    measure_id: str | None
    kind: FileKind
    file_name: Annotated[str, Field(examples=["照片-9f86d081.jpg"])]
    media_type: Annotated[str, Field(examples=["image/jpeg"])]
    stored_sha256: Annotated[str, Field(examples=["9f86d081884c7d65" * 4])]
    stored_size: Annotated[int, Field(examples=[184320])]
    width: int | None
    height: int | None
    pages: int | None
    scan_state: ScanOutcome
    has_thumbnail: bool


_FILES = TypeAdapter(list[TicketFile])
_NAMES = tuple(TicketFile.__annotations__)


@router.get(
    "/tickets/{ticket_id}/evidence",
    **operation(
        "list_ticket_evidence",
        "反馈单的佐证材料",
        "The evidence of a ticket",
        answer=Listing[TicketFile],
        problems=[TicketNotFound],
    ),
)
def list_ticket_evidence(ctx: _Reader, ticket_id: PathId) -> Response:
    """All of it on one page: a finding and a measure have a handful of files."""
    with read(ctx) as session:
        rows = queries.ticket_evidence(session, ctx.actor, ticket_id)
    told = [{name: row[name] for name in _NAMES} for row in rows]
    return listing(Page(told, None, None), _FILES)


@router.get(
    "/tickets/{ticket_id}/evidence/{evidence_id}/content",
    **operation(
        "get_ticket_evidence_content",
        "下载反馈单的佐证材料",
        "Download a file of a ticket",
        media_types=tuple(EXTENSIONS),
        problems=[TicketNotFound, EvidenceNotFound, StoredMissing, StorageUnavailable],
    ),
    dependencies=[Depends(fetched_not_embedded)],
)
def get_ticket_evidence_content(
    ctx: _Reader, ticket_id: PathId, evidence_id: PathId
) -> StreamingResponse:
    """Authorised in a session that is closed before the first byte is sent."""
    with read(ctx) as session:
        row = queries.ticket_file(session, ctx.actor, ticket_id, evidence_id)
    return send(ctx, row)


@router.get(
    "/tickets/{ticket_id}/evidence/{evidence_id}/thumbnail",
    **operation(
        "get_ticket_evidence_thumbnail",
        "下载反馈单照片的缩略图",
        "Download a thumbnail of a ticket's photo",
        media_types=("image/jpeg",),
        problems=[
            TicketNotFound,
            EvidenceNotFound,
            NoThumbnail,
            StoredMissing,
            StorageUnavailable,
        ],
    ),
    dependencies=[Depends(fetched_not_embedded)],
)
def get_ticket_evidence_thumbnail(
    ctx: _Reader, ticket_id: PathId, evidence_id: PathId
) -> StreamingResponse:
    """A small JPEG of at most 480 pixels a side."""
    with read(ctx) as session:
        row = queries.ticket_file(session, ctx.actor, ticket_id, evidence_id)
    if row["thumbnail_key"] is None:
        raise NoThumbnail
    return send_thumbnail(ctx, row["thumbnail_key"], evidence_id)
