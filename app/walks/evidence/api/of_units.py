"""Evidence of units, which their measures point to."""

from typing import Annotated

from fastapi import Depends, Response
from fastapi.responses import StreamingResponse

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.file_kinds import EXTENSIONS
from app.platform.storage import StorageUnavailable, StoredMissing
from app.platform.web.answers import changed, one
from app.platform.web.context import Context
from app.platform.web.downloads import fetched_not_embedded
from app.platform.web.openapi import operation
from app.platform.web.params import PathId
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.walks.evidence.api.receiving import (
    FILE_PROBLEMS,
    LARGEST_BODY,
    Upload,
    send,
    send_thumbnail,
    upload_of_unit,
)
from app.walks.evidence.problems import EvidenceNotFound, NoThumbnail
from app.walks.evidence.schemas import EVIDENCE, EXAMPLE, EvidenceOut, FileIn, upload_body
from app.walks.evidence.service import of_units as service
from app.walks.evidence.service.of_walks import thumbnail_key

router = Router(tags=["evidence"])

_Reader = Annotated[Context, requires(Permission.EVIDENCE_READ)]
_Uploader = Annotated[Context, requires(Permission.EVIDENCE_UPLOAD)]


@router.put(
    "/evidence/{evidence_id}",
    **operation(
        "put_unit_evidence",
        "上传单位佐证材料",
        "Upload a unit's evidence",
        answer=EvidenceOut,
        example=EXAMPLE,
        writes=True,
        problems=FILE_PROBLEMS,
        description=(
            "单位用来证明整改措施的照片、PDF 或录音；完成措施时引用其编号。\n\n"
            "What a unit proves its measures with; a measure that is done names its id. The file is"
            " treated like a walk's evidence."
        ),
    ),
    openapi_extra=upload_body(FileIn),
    max_body_size=LARGEST_BODY,
)
def put_unit_evidence(
    evidence_id: PathId, ctx: _Uploader, upload: Annotated[Upload, Depends(upload_of_unit)]
) -> Response:
    """Admit, take the file in without a session, then write the row."""
    sent = upload.sent(evidence_id)
    with read(ctx) as session:
        if not service.admit_of_unit(session, ctx.actor, evidence_id, sent=sent):
            row = service.evidence_of_unit(session, ctx.actor, evidence_id)
            return changed(ctx, row, EVIDENCE)
    kept = upload.take_in(ctx)
    with write(ctx) as session:
        service.add_evidence_of_unit(session, ctx.actor, evidence_id, sent=sent, kept=kept)
        row = service.evidence_of_unit(session, ctx.actor, evidence_id)
        return changed(ctx, row, EVIDENCE)


@router.get(
    "/evidence/{evidence_id}",
    **operation(
        "get_unit_evidence",
        "查看单位佐证材料信息",
        "Read what is known of a unit's evidence",
        answer=EvidenceOut,
        example=EXAMPLE,
        problems=[EvidenceNotFound],
    ),
)
def get_unit_evidence(evidence_id: PathId, ctx: _Reader) -> Response:
    """The row without the file."""
    with read(ctx) as session:
        return one(service.evidence_of_unit(session, ctx.actor, evidence_id), EVIDENCE)


@router.get(
    "/evidence/{evidence_id}/content",
    **operation(
        "get_unit_evidence_content",
        "下载单位佐证材料",
        "Download a unit's file",
        media_types=tuple(EXTENSIONS),
        problems=[EvidenceNotFound, StoredMissing, StorageUnavailable],
    ),
    dependencies=[Depends(fetched_not_embedded)],
)
def get_unit_evidence_content(evidence_id: PathId, ctx: _Reader) -> StreamingResponse:
    """Authorised in a session that is closed before the first byte is sent."""
    with read(ctx) as session:
        row = service.evidence_of_unit(session, ctx.actor, evidence_id)
    return send(ctx, row)


@router.get(
    "/evidence/{evidence_id}/thumbnail",
    **operation(
        "get_unit_evidence_thumbnail",
        "下载单位照片缩略图",
        "Download a thumbnail of a unit's photo",
        media_types=("image/jpeg",),
        problems=[EvidenceNotFound, NoThumbnail, StoredMissing, StorageUnavailable],
    ),
    dependencies=[Depends(fetched_not_embedded)],
)
def get_unit_evidence_thumbnail(evidence_id: PathId, ctx: _Reader) -> StreamingResponse:
    """A small JPEG of at most 480 pixels a side."""
    with read(ctx) as session:
        row = service.evidence_of_unit(session, ctx.actor, evidence_id)
    return send_thumbnail(ctx, thumbnail_key(row), evidence_id)
