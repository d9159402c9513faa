"""What is said about a file when it is sent, and what is answered about it."""

from datetime import datetime
from typing import Annotated, Any, Final

from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict

from app.platform.file_kinds import EXTENSIONS, FileKind
from app.platform.web.params import UUID_PATTERN, Body
from app.walks.evidence.vocabulary import ScanOutcome

_PartId = Annotated[str, Field(pattern=UUID_PATTERN, min_length=36, max_length=36)]


class FileIn(Body):
    """What is said about a file, as query parameters or as fields of the form."""

    kind: FileKind | None = Field(
        None, description="Required, here or in the form.", examples=["photo"]
    )
    file_name: str | None = Field(
        None, max_length=300, description="The file's own name.", examples=["材料清单.jpg"]
    )
    captured_at: datetime | None = Field(
        None,
        description="When it was taken, by the device's clock.",
        examples=["2023-11-02T09:41:07+08:00"],
    )
    sha256: str | None = Field(
        None,
        pattern=r"^[0-9a-f]{64}$",
        min_length=64,
        max_length=64,
        description="SHA-256 of the file as sent; what arrives is compared with it.",
    )


class EvidenceIn(FileIn):
    """What is said about a file of a walk."""

    step_id: _PartId | None = Field(None, description="The step it belongs to.")
    finding_id: _PartId | None = Field(None, description="The finding it proves.")
    reason: str = Field(
        "", max_length=500, description="Required once the walk is locked.", examples=["离线补传"]
    )


class EvidenceOut(TypedDict):
    """One piece of evidence. The file is at `/content`, a photo's small version at `/thumbnail`."""

    id: str
    walk_id: str | None
    organisation_id: str | None
    step_id: str | None
    finding_id: str | None
    kind: FileKind
    file_name: str
    media_type: str
    client_captured_at: datetime | None
    embedded_captured_at: datetime | None
    original_sha256: str
    original_size: int
    stored_sha256: str
    stored_size: int
    width: int | None
    height: int | None
    pages: int | None
    reencoded: bool
    scan_state: ScanOutcome
    added_later: bool
    reason: str
    created_at: datetime


EVIDENCE: Final = TypeAdapter(EvidenceOut)
EVIDENCE_LIST: Final = TypeAdapter(list[EvidenceOut])

EXAMPLE: Final[dict[str, Any]] = {
    "id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
    "walk_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e10",
    "organisation_id": None,
    "step_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e11",
    "finding_id": None,
    "kind": "photo",
    "file_name": "材料清单.jpg",
    "media_type": "image/jpeg",
    "client_captured_at": "2023-11-02T01:41:09Z",
    "embedded_captured_at": "2023-11-02T01:41:07Z",
    "original_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "original_size": 3145728,
    "stored_sha256": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
    "stored_size": 2097152,
    "width": 3024,
    "height": 4032,
    "pages": None,
    "reencoded": True,
    "scan_state": "unscanned",
    "added_later": False,
    "reason": "",
    "created_at": "2023-11-02T01:42:30Z",
}


def upload_body(said: type[FileIn]) -> dict[str, Any]:
    """The request body for OpenAPI; no model can declare it: it is spooled, not parsed."""
    fields = {
        **said.model_json_schema()["properties"],
        "kind": {"type": "string", "enum": [kind.value for kind in FileKind]},
        "file": {"type": "string", "format": "binary"},
    }
    form = {"type": "object", "required": ["file", "kind"], "properties": fields}
    return {
        "requestBody": {
            "required": True,
            "description": "文件本身，或含文件的表单 · The file itself, or a form with it",
            "content": {
                "multipart/form-data": {"schema": form},
                **{
                    media_type: {"schema": {"type": "string", "format": "binary"}}
                    for media_type in EXTENSIONS
                },
            },
        }
    }
