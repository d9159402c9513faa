"""One received file with what was said about it, for both sorts of evidence."""

import hashlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Annotated, Final, TypeVar

from fastapi import Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import StreamingResponse
from pydantic import ValidationError

from app.platform.file_intake import FileIntake, KeptFile
from app.platform.file_kinds import FileKind, extension_of, named_for
from app.platform.file_names import safe_file_name
from app.platform.file_problems import (
    FileActive,
    FileEmpty,
    FileEncrypted,
    FileHoldsAnother,
    FileInfected,
    FileTooComplex,
    FileTypeMismatch,
    FileTypeRefused,
    FileUnreadable,
    ScannerUnavailable,
)
from app.platform.problems import (
    BodyTooLarge,
    FieldError,
    InvalidFields,
    MalformedRequest,
    Problem,
    UnsupportedMediaType,
)
from app.platform.storage import BlobStore, StorageFull, StorageUnavailable
from app.platform.web.context import Context, runtime_of
from app.platform.web.downloads import send_stored
from app.platform.web.uploads import FORM_OVERHEAD, Received, receive
from app.walks.evidence.problems import EvidenceDamaged, EvidenceDiffers
from app.walks.evidence.queries import PREFIX
from app.walks.evidence.schemas import EvidenceIn, FileIn
from app.walks.evidence.service.rows import Sent
from app.walks.problems import TimeOutsideWalk

# The settings may not allow more (`*_megabytes` end at 60); each kind's own limit is finer.
LARGEST_BODY: Final = 60 * 1024 * 1024 + FORM_OVERHEAD

FILE_PROBLEMS: Final[tuple[type[Problem], ...]] = (
    MalformedRequest,
    BodyTooLarge,
    UnsupportedMediaType,
    TimeOutsideWalk,
    EvidenceDiffers,
    EvidenceDamaged,
    FileEmpty,
    FileTypeRefused,
    FileTypeMismatch,
    FileUnreadable,
    FileTooComplex,
    FileHoldsAnother,
    FileActive,
    FileEncrypted,
    FileInfected,
    ScannerUnavailable,
    StorageFull,
    StorageUnavailable,
)
_Said = TypeVar("_Said", bound=FileIn)


class Upload:
    """A received file, its kind known and its digest compared."""

    def __init__(self, received: Received, said: FileIn) -> None:
        if said.kind is None:
            raise InvalidFields(
                errors=[
                    FieldError(
                        pointer="/kind",
                        code="missing",
                        message="必须填写",
                        message_en="This field is required",
                    )
                ]
            )
        if said.sha256 is not None and said.sha256 != received.file.sha256:
            raise EvidenceDamaged(received_sha256=received.file.sha256)
        self._received = received
        self._said = said
        self._kind: FileKind = said.kind
        self._given_name = said.file_name or received.file_name or ""

    def sent(self, evidence_id: str) -> Sent:
        """The service's view of it; a file without a name is called by kind and id."""
        said = self._said
        of_walk = said if isinstance(said, EvidenceIn) else EvidenceIn()
        name = safe_file_name(self._given_name) if self._given_name else ""
        return Sent(
            kind=self._kind,
            file_name=name or f"{self._kind.value}-{evidence_id[:8]}",
            captured_at=said.captured_at,
            sha256=self._received.file.sha256,
            step_id=of_walk.step_id,
            finding_id=of_walk.finding_id,
            reason=of_walk.reason.strip(),
        )

    def take_in(self, ctx: Context) -> KeptFile:
        """Check, clean and store the file; call it with no session open."""
        kept = ctx.runtime.service(FileIntake).take(
            self._received.file,
            kind=self._kind,
            declared=self._received.declared,
            file_name=self._given_name,
            prefix=PREFIX,
        )
        # The guard could not read the file to bind an Idempotency-Key to it; its hash does.
        bound = f"{ctx.fingerprint}{self._received.file.sha256}"
        ctx.fingerprint = hashlib.sha256(bound.encode()).hexdigest()
        return kept


async def upload_of_walk(
    request: Request, said: Annotated[EvidenceIn, Query()]
) -> AsyncIterator[Upload]:
    """Spool the body; resolved after the guard, so nobody unknown can fill the disk."""
    async with _spooled(request, said) as upload:
        yield upload


async def upload_of_unit(
    request: Request, said: Annotated[FileIn, Query()]
) -> AsyncIterator[Upload]:
    """The same for a file that belongs to no walk."""
    async with _spooled(request, said) as upload:
        yield upload


def send(ctx: Context, row: Mapping[str, object]) -> StreamingResponse:
    """Stream the file of a row that was authorised in a session now closed."""
    name, media_type = str(row["file_name"]), str(row["media_type"])
    return send_stored(
        ctx.runtime.service(BlobStore),
        key=str(row["stored_key"]),
        name=name if extension_of(name) else named_for(media_type, name),
        media_type=media_type,
    )


def send_thumbnail(ctx: Context, key: str, evidence_id: str) -> StreamingResponse:
    """Stream a thumbnail, which is a JPEG whatever the photo is."""
    return send_stored(
        ctx.runtime.service(BlobStore),
        key=key,
        name=named_for("image/jpeg", f"thumbnail-{evidence_id[:8]}"),
        media_type="image/jpeg",
    )


@asynccontextmanager
async def _spooled(request: Request, said: FileIn) -> AsyncIterator[Upload]:
    intake = runtime_of(request).service(FileIntake)

    def limit_of(fields: Mapping[str, str]) -> int:
        kind = fields.get("kind", said.kind)
        return intake.limit(FileKind(kind) if kind in set(FileKind) else None)

    with intake.spool() as spool:
        received = await receive(request, spool, limit_of)
        yield Upload(received, _merged(said, received.fields))


def _merged(said: _Said, fields: Mapping[str, str]) -> _Said:
    """Fields of the form lie over parameters of the query."""
    if not fields:
        return said
    both = {**said.model_dump(exclude_unset=True, mode="json"), **fields}
    try:
        return type(said).model_validate(both)
    except ValidationError as error:
        found = [{**item, "loc": ("body", *item["loc"])} for item in error.errors()]
        raise RequestValidationError(found) from error
