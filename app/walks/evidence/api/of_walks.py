"""Evidence of walks."""

from typing import Annotated

from fastapi import Depends, Response
from fastapi.responses import StreamingResponse

from app.identity.access import requires
from app.identity.permissions import Permission
from app.platform.file_kinds import EXTENSIONS
from app.platform.storage import StorageUnavailable, StoredMissing
from app.platform.web.answers import changed, listing, one
from app.platform.web.context import Context
from app.platform.web.downloads import fetched_not_embedded
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read, write
from app.walks.evidence import queries
from app.walks.evidence.api.receiving import (
    FILE_PROBLEMS,
    LARGEST_BODY,
    Upload,
    send,
    send_thumbnail,
    upload_of_walk,
)
from app.walks.evidence.problems import EvidenceNotFound, NoThumbnail
from app.walks.evidence.schemas import (
    EVIDENCE,
    EVIDENCE_LIST,
    EXAMPLE,
    EvidenceIn,
    EvidenceOut,
    upload_body,
)
from app.walks.evidence.service import of_walks as service
from app.walks.problems import (
    NotYourPart,
    UnknownReference,
    WalkFull,
    WalkLocked,
    WalkNotFound,
    WalkNotStarted,
)

router = Router(tags=["evidence"])

_Reader = Annotated[Context, requires(Permission.EVIDENCE_READ)]
_Uploader = Annotated[Context, requires(Permission.EVIDENCE_UPLOAD)]


@router.put(
    "/walks/{walk_id}/evidence/{evidence_id}",
    **operation(
        "put_evidence",
        "上传佐证材料",
        "Upload evidence",
        answer=EvidenceOut,
        example=EXAMPLE,
        writes=True,
        problems=[
            WalkNotFound,
            NotYourPart,
            WalkNotStarted,
            WalkLocked,
            WalkFull,
            UnknownReference,
            *FILE_PROBLEMS,
        ],
        description=(
            "照片（JPEG、PNG、WebP）、PDF 或录音（m4a、mp3、ogg、wav、amr）。编号由设备生成，"
            "重复上传同一文件不会重复。照片去除位置等信息后保存。\n\n"
            "A photo, PDF or sound recording under an id made by the device. Sending the same file "
            "again changes nothing; another file under the id is refused. Photos are kept as pixels"
            " only, without place and device."
        ),
    ),
    openapi_extra=upload_body(EvidenceIn),
    max_body_size=LARGEST_BODY,
)
def put_evidence(
    walk_id: PathId,
    evidence_id: PathId,
    ctx: _Uploader,
    upload: Annotated[Upload, Depends(upload_of_walk)],
) -> Response:
    """Admit, take the file in without a session, then write the row."""
    sent = upload.sent(evidence_id)
    with read(ctx) as session:
        if not service.admit(session, ctx.actor, walk_id, evidence_id, sent=sent):
            row = service.evidence_of(session, ctx.actor, walk_id, evidence_id)
            return changed(ctx, row, EVIDENCE)
    kept = upload.take_in(ctx)
    with write(ctx) as session:
        service.add_evidence(session, ctx.actor, walk_id, evidence_id, sent=sent, kept=kept)
        row = service.evidence_of(session, ctx.actor, walk_id, evidence_id)
        return changed(ctx, row, EVIDENCE)


@router.get(
    "/walks/{walk_id}/evidence",
    **operation(
        "list_evidence",
        "列出佐证材料",
        "List a walk's evidence",
        answer=Listing[EvidenceOut],
        problems=[WalkNotFound],
    ),
)
def list_evidence(
    walk_id: PathId, ctx: _Reader, cursor: Cursor = None, limit: Limit = 50
) -> Response:
    """One page, by id."""
    with read(ctx) as session:
        service.require_visible(session, ctx.actor, walk_id)
        page = queries.evidence_page(session, walk_id, cursor=cursor, limit=limit)
        return listing(page, EVIDENCE_LIST)


@router.get(
    "/walks/{walk_id}/evidence/{evidence_id}",
    **operation(
        "get_evidence",
        "查看佐证材料信息",
        "Read what is known of one piece of evidence",
        answer=EvidenceOut,
        example=EXAMPLE,
        problems=[EvidenceNotFound],
    ),
)
def get_evidence(walk_id: PathId, evidence_id: PathId, ctx: _Reader) -> Response:
    """The row without the file."""
    with read(ctx) as session:
        return one(service.evidence_of(session, ctx.actor, walk_id, evidence_id), EVIDENCE)


@router.get(
    "/walks/{walk_id}/evidence/{evidence_id}/content",
    **operation(
        "get_evidence_content",
        "下载佐证材料",
        "Download the file",
        media_types=tuple(EXTENSIONS),
        problems=[EvidenceNotFound, StoredMissing, StorageUnavailable],
    ),
    dependencies=[Depends(fetched_not_embedded)],
)
def get_evidence_content(walk_id: PathId, evidence_id: PathId, ctx: _Reader) -> StreamingResponse:
    """Authorised in a session that is closed before the first byte is sent."""
    with read(ctx) as session:
        row = service.evidence_of(session, ctx.actor, walk_id, evidence_id)
    return send(ctx, row)


@router.get(
    "/walks/{walk_id}/evidence/{evidence_id}/thumbnail",
    **operation(
        "get_evidence_thumbnail",
        "下载照片缩略图",
        "Download a photo's thumbnail",
        media_types=("image/jpeg",),
        problems=[EvidenceNotFound, NoThumbnail, StoredMissing, StorageUnavailable],
    ),
    dependencies=[Depends(fetched_not_embedded)],
)
def get_evidence_thumbnail(walk_id: PathId, evidence_id: PathId, ctx: _Reader) -> StreamingResponse:
    """A small JPEG of at most 480 pixels a side."""
    with read(ctx) as session:
        row = service.evidence_of(session, ctx.actor, walk_id, evidence_id)
    return send_thumbnail(ctx, service.thumbnail_key(row), evidence_id)
