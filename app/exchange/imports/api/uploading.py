"""Taking the file in."""

import hashlib
from collections.abc import AsyncIterator
from typing import Annotated, Any, Final

from fastapi import Depends, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import Field, ValidationError

from app.exchange.imports import service, source
from app.exchange.imports.api.answer import TABLE_PROBLEMS, Importer, detail
from app.exchange.imports.kinds import KINDS, kind_named
from app.exchange.imports.problems import ImportKindUnknown, ImportRunning
from app.exchange.imports.schemas import IMPORT, ImportOut
from app.platform.file_intake import FileIntake
from app.platform.file_names import safe_file_name
from app.platform.problems import BodyTooLarge, MalformedRequest
from app.platform.storage import BlobStore, StorageFull, StorageUnavailable
from app.platform.web.answers import created
from app.platform.web.context import runtime_of
from app.platform.web.limits import limited
from app.platform.web.openapi import operation
from app.platform.web.params import Body
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import write
from app.platform.web.uploads import FORM_OVERHEAD, Received, receive

router = Router()


class _UploadIn(Body):
    """The fields of the form beside the file."""

    kind: str = Field(min_length=1, max_length=40)
    sheet: str | None = Field(default=None, max_length=80)


_UPLOAD_BODY: Final[dict[str, Any]] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["kind", "file"],
                    "properties": {
                        "kind": {"type": "string", "enum": sorted(KINDS)},
                        "sheet": {"type": "string", "maxLength": 80},
                        "file": {"type": "string", "format": "binary"},
                    },
                }
            }
        },
    }
}


class _Upload:
    """A received file with the checked fields of its form."""

    def __init__(self, received: Received) -> None:
        self.received = received
        try:
            self.said = _UploadIn.model_validate(dict(received.fields))
        except ValidationError as error:
            found = [{**item, "loc": ("body", *item["loc"])} for item in error.errors()]
            raise RequestValidationError(found) from error
        self.file_name = safe_file_name(received.file_name or "")[:200]


async def _upload(request: Request) -> AsyncIterator[_Upload]:
    """Spool the body; resolved after the guard, so nobody unknown can fill the disk."""
    intake = runtime_of(request).service(FileIntake)
    with intake.spool() as spool:
        yield _Upload(await receive(request, spool, lambda _fields: source.MAX_BYTES))


@router.post(
    "/imports",
    **operation(
        "upload_import",
        "上传要导入的表",
        "Upload a table to import",
        answer=ImportOut,
        status=201,
        writes=True,
        problems=[
            *TABLE_PROBLEMS,
            ImportKindUnknown,
            ImportRunning,
            MalformedRequest,
            BodyTooLarge,
            StorageFull,
            StorageUnavailable,
        ],
        description=(
            "上传 CSV（UTF-8 或 GB18030）或 .xlsx；识别表头后自动开始核对，不写入任何数据。\n\n"
            "Upload CSV (UTF-8 or GB18030) or .xlsx. Columns are recognised and a dry run is"
            " started; nothing is written until `commit`."
        ),
    ),
    openapi_extra=_UPLOAD_BODY,
    max_body_size=source.MAX_BYTES + FORM_OVERHEAD,
)
def upload_import(ctx: Importer, upload: Annotated[_Upload, Depends(_upload)]) -> Response:
    """Store the file, recognise its columns, start the dry run."""
    limited(ctx, "import")
    kind = kind_named(upload.said.kind)
    file = source.store(
        ctx.runtime.service(BlobStore),
        kind,
        file=upload.received.file,
        file_name=upload.file_name,
        sheet=upload.said.sheet,
    )
    # The guard could not read the file to bind an Idempotency-Key to it; its hash does.
    ctx.fingerprint = hashlib.sha256(f"{ctx.fingerprint}{file.sha256}".encode()).hexdigest()
    with write(ctx) as session:
        import_id = service.upload_import(session, ctx.actor, kind=kind, file=file)
        row = detail(session, ctx, import_id)
        return created(ctx, row, IMPORT, location=f"/api/v1/imports/{import_id}")
