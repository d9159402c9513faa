"""The one way a file from outside becomes a stored file: scan, look inside, clean, store.

No database is involved: the caller authorises before and writes its row after. So a failure at any
point leaves at most an object that no row names, which the caller's sweep removes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.platform.audio import audio_type
from app.platform.file_kinds import FileKind, agrees
from app.platform.file_problems import FileEmpty, FileTypeMismatch
from app.platform.images import clean_photo
from app.platform.pdf import check_pdf
from app.platform.scanning import Scanner, ScanState, scanner_at
from app.platform.settings import Settings
from app.platform.spool import Spool, Spooled
from app.platform.storage import BlobStore, S3Access, open_storage


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptFile:
    """A stored file: what came in, what is kept, what it said about itself."""

    kind: FileKind
    media_type: str
    original_sha256: str
    original_size: int
    stored_key: str
    stored_sha256: str
    stored_size: int
    scan_state: ScanState
    reencoded: bool = False
    thumbnail_key: str | None = None
    width: int | None = None
    height: int | None = None
    pages: int | None = None
    captured_at: datetime | None = None


class FileIntake:
    """Takes files in, by kind; made once by the composition root."""

    def __init__(
        self,
        *,
        blobs: BlobStore,
        scanner: Scanner,
        limits: Mapping[FileKind, int],
        spool_folder: Path,
    ) -> None:
        self.blobs = blobs
        self.spool_folder = spool_folder
        self._scanner = scanner
        self._limits = dict(limits)

    def limit(self, kind: FileKind | None) -> int:
        """Most bytes of a file of this kind; of any kind while it is not known yet."""
        return max(self._limits.values()) if kind is None else self._limits[kind]

    def spool(self, kind: FileKind | None = None) -> Spool:
        """A temporary file with the limit of its kind."""
        return Spool(limit=self.limit(kind), folder=self.spool_folder)

    def take(
        self, file: Spooled, *, kind: FileKind, declared: str | None, file_name: str, prefix: str
    ) -> KeptFile:
        """Check and store under `prefix`; the problems are those of `file_problems` and storage."""
        if file.size == 0:
            raise FileEmpty
        state = self._scanner.scan(file.path)
        if kind is FileKind.PHOTO:
            return self._take_photo(file, state, declared, file_name, prefix)
        pages = None
        if kind is FileKind.PDF:
            pages = check_pdf(file.path, spool_folder=self.spool_folder)
            media_type = "application/pdf"
        else:
            media_type = audio_type(file.path)
        _check_agreement(media_type, declared, file_name)
        return KeptFile(
            kind=kind,
            media_type=media_type,
            original_sha256=file.sha256,
            original_size=file.size,
            stored_key=self.blobs.put(prefix, file),
            stored_sha256=file.sha256,
            stored_size=file.size,
            scan_state=state,
            pages=pages,
        )

    def _take_photo(
        self, file: Spooled, state: ScanState, declared: str | None, file_name: str, prefix: str
    ) -> KeptFile:
        with clean_photo(file.path, spool_folder=self.spool_folder) as clean:
            _check_agreement(clean.media_type, declared, file_name)
            return KeptFile(
                kind=FileKind.PHOTO,
                media_type=clean.media_type,
                original_sha256=file.sha256,
                original_size=file.size,
                stored_key=self.blobs.put(prefix, clean.photo),
                stored_sha256=clean.photo.sha256,
                stored_size=clean.photo.size,
                scan_state=state,
                reencoded=True,
                thumbnail_key=self.blobs.put(f"{prefix}-thumbnails", clean.thumbnail),
                width=clean.width,
                height=clean.height,
                captured_at=clean.captured_at,
            )


def intake_from(settings: Settings) -> FileIntake:
    """The intake an installation's settings describe."""
    megabyte = 1024 * 1024
    blobs = open_storage(
        settings.storage_url or f"file:{settings.data_dir.absolute() / 'files'}",
        S3Access(
            endpoint=settings.storage_endpoint or None,
            region=settings.storage_region,
            access_key=settings.storage_access_key or None,
            secret_key=settings.storage_secret_key.get_secret_value() or None,
        ),
    )
    return FileIntake(
        blobs=blobs,
        scanner=scanner_at(settings.clamd_address),
        limits={
            FileKind.PHOTO: settings.photo_megabytes * megabyte,
            FileKind.PDF: settings.pdf_megabytes * megabyte,
            FileKind.AUDIO: settings.audio_megabytes * megabyte,
        },
        spool_folder=settings.data_dir.absolute() / "spool",
    )


def _check_agreement(media_type: str, declared: str | None, file_name: str) -> None:
    if not agrees(media_type, declared=declared, file_name=file_name):
        raise FileTypeMismatch(
            f"文件内容是 {media_type}，与声明的类型或扩展名不一致",
            f"The content is {media_type}, which the declared type or extension denies",
            found=media_type,
        )
